import { detectInstrumentsIn } from "../../classify/instruments/detect-instruments.ts";
import { splitWords, type Words } from "../../classify/text/words.ts";
import type { IssueSlug, StateCode } from "../../model/vocabulary.generated.ts";
import { issueOf } from "../../reference/issues.ts";
import { stateOf } from "../../reference/states.ts";
import type { RecordedText } from "../recorded-text.ts";

/** What can be searched: the text, the two States, the issues and instruments it is about, the session. */
export const SEARCH_FIELDS = ["text", "state", "recommender", "issue", "instrument", "session"] as const;
/** One of {@link SEARCH_FIELDS}. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What people write before a colon, besides the field itself. */
const FIELD_NAMES: ReadonlyMap<string, SearchField> = /* @__PURE__ */ new Map<string, SearchField>([
  ["to", "state"],
  ["sur", "state"],
  ["by", "recommender"],
  ["from", "recommender"],
  ["rs", "recommender"],
  ["treaty", "instrument"],
]);

/** The field a person means before a colon; `undefined` where it is none. */
export function findSearchField(name: string): SearchField | undefined {
  const folded = name.toLowerCase();
  return SEARCH_FIELDS.find((field) => field === folded) ?? FIELD_NAMES.get(folded);
}

/** Makes the words of fields, each value read once. */
export interface FieldReader {
  /** Words of a field in order; `words` is the text, cut. */
  readonly read: (field: SearchField, recorded: RecordedText, words: Words) => readonly string[];
}

const NOTHING: readonly string[] = [];

/** A reader with nothing read yet. */
export function createFieldReader(): FieldReader {
  const states = new Map<StateCode, readonly string[]>();
  const issueLists = new Map<readonly IssueSlug[], readonly string[]>();
  const readState = (state: StateCode | undefined): readonly string[] => {
    if (state === undefined) return NOTHING;
    const words = states.get(state) ?? [...splitWords(stateOf(state).name).norms, state.toLowerCase()];
    states.set(state, words);
    return words;
  };
  const readIssues = (issues: readonly IssueSlug[]): readonly string[] => {
    const words = issueLists.get(issues) ?? issues.flatMap((issue) => splitWords(issueOf(issue).label).norms);
    issueLists.set(issues, words);
    return words;
  };
  return {
    read: (field, { stateUnderReview, recommendingState, issues, session }, words) => {
      switch (field) {
        case "text":
          return words.norms;
        case "state":
          return readState(stateUnderReview);
        case "recommender":
          return readState(recommendingState);
        case "issue":
          return issues === undefined ? NOTHING : readIssues(issues);
        case "instrument":
          return detectInstrumentsIn(words).instruments.map(({ instrument }) => instrument.toLowerCase());
        case "session":
          return session === undefined ? NOTHING : [String(session)];
      }
    },
  };
}
