import { type Recommendation, recommendationSchema } from "../../model/recommendation.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { isSameRecord } from "../merge/same-record.ts";
import type { TableProblems } from "./table-problems.ts";
import { type RowCodes, readSource, readText, type TableRow } from "./table-row.ts";

/** A numbered recommendation, while the rows of its States are read. */
export interface RecommendationDraft {
  readonly number: number;
  readonly id: string;
  readonly text: string;
  readonly source: SourceReference;
  /** Codes of its first row: its answer. */
  readonly codes: RowCodes;
  readonly recommendingStates: Set<StateCode>;
  readonly addressees: Set<StateCode>;
  /** Rows and entries of it. */
  readonly firstRow: number;
  readonly entries: number[];
}

/** Number of the draft that a row belongs to; -1 where it is not numbered. */
export function takeNumbered(
  drafts: Map<string, RecommendationDraft>,
  row: TableRow,
  at: number,
  codes: RowCodes,
): number {
  const { problems, number: rows } = row;
  const id = row.cell("recommendation_id");
  if (id === undefined) return -1;
  const text = readText(row);
  if (typeof id !== "string" || text === undefined) {
    problems.ignored("recommendation_id", id, rows, text === undefined ? "has no text beside it" : undefined);
    return -1;
  }
  const source = readSource(row);
  let draft = drafts.get(id);
  if (draft === undefined) {
    const [recommendingStates, addressees] = [new Set<StateCode>(), new Set<StateCode>()];
    const common = { number: drafts.size, id, text, source, codes, firstRow: rows, entries: [] };
    draft = { ...common, recommendingStates, addressees };
    drafts.set(id, draft);
  } else {
    if (draft.text !== text) problems.ignored("text", id, rows, "has another text in an earlier row");
    if (!isSameRecord(draft.source, source)) {
      problems.ignored("source_document", id, rows, "has another source in an earlier row");
    }
  }
  const recommending = STATE_CODES[codes.recommendingState];
  if (recommending !== undefined) draft.recommendingStates.add(recommending);
  const reviewed = STATE_CODES[codes.stateUnderReview];
  if (reviewed !== undefined) draft.addressees.add(reviewed);
  draft.entries.push(at);
  return draft.number;
}

/** The recommendations that hold together, and by number of a draft the number of its own; -1 for the others. */
export function buildRecommendations(
  drafts: ReadonlyMap<string, RecommendationDraft>,
  problems: TableProblems,
): {
  readonly recommendations: readonly Recommendation[];
  readonly numbers: Int32Array;
  /** Entries of those that do not hold together, with their text. */
  readonly unnumbered: readonly (readonly [at: number, text: string])[];
} {
  const recommendations: Recommendation[] = [];
  const numbers = new Int32Array(drafts.size).fill(-1);
  const unnumbered: [number, string][] = [];
  for (const draft of drafts.values()) {
    const checked = recommendationSchema.safeParse(toRecommendation(draft));
    if (checked.success) {
      numbers[draft.number] = recommendations.push(checked.data) - 1;
      continue;
    }
    problems.ignored(
      "recommendation_id",
      draft.id,
      draft.firstRow,
      "makes no recommendation that can be cited",
    );
    for (const at of draft.entries) unnumbered.push([at, draft.text]);
  }
  return { recommendations, numbers, unnumbered };
}

/** What the rows say of it; stages, dates and parts are not in them. */
function toRecommendation(draft: RecommendationDraft): Recommendation {
  const { id, text, source, codes, recommendingStates, addressees } = draft;
  const claim = RESPONSE_CLAIMS[codes.claim - 1];
  const states = [...recommendingStates];
  return {
    id,
    ...(source.document === undefined ? {} : { document: source.document }),
    paragraph: id.slice(id.lastIndexOf("#") + 1),
    text,
    recommendingStates: states,
    ...(addressees.size > 1 ? { addressees: [...addressees] } : {}),
    parts: [{ text, recommendingStates: states, span: [0, text.length] }],
    responses: [
      {
        stage: "review",
        position: RESPONSE_POSITIONS[codes.position] ?? "none",
        ...(claim === undefined ? {} : { claim }),
      },
    ],
    source,
  };
}
