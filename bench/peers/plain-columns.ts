import { type Corpus, NO_STATE } from "../../src/corpus/corpus.ts";
import { RESPONSE_POSITIONS } from "../../src/model/state-response.ts";
import { ISSUE_SLUGS, REGIONAL_GROUPS, STATE_CODES } from "../../src/model/vocabulary.generated.ts";
import { cycleOfSession } from "../../src/reference/sessions.ts";
import { regionalGroupOf } from "../../src/reference/states.ts";

/** A column of words as every columnar peer can take it: codes, and what they stand for. */
export interface WordColumn {
  readonly words: readonly string[];
  /** Index into `words`; -1 = there is none. */
  readonly codes: Int16Array;
}

/** The rows with plain words and numbers, from which the peers' tables are made. */
export interface PlainColumns {
  readonly length: number;
  readonly stateUnderReview: WordColumn;
  readonly recommendingState: WordColumn;
  readonly stateUnderReviewGroup: WordColumn;
  readonly recommendingStateGroup: WordColumn;
  readonly position: WordColumn;
  readonly session: Uint8Array;
  readonly cycle: Uint8Array;
  /** 0 = there is none. */
  readonly action: Uint8Array;
  readonly recommendation: Int32Array;
  /** The rows once for each issue, and once where there is none: row, and issue as a column of that length. */
  readonly issueRows: Int32Array;
  readonly issue: WordColumn;
}

export const WORD_COLUMNS = [
  "stateUnderReview",
  "recommendingState",
  "stateUnderReviewGroup",
  "recommendingStateGroup",
  "position",
] as const;

export function listPlainColumns({ columns, issueSets }: Corpus): PlainColumns {
  const { length, stateUnderReview, recommendingState, session, position, issueSet } = columns;
  const groups = STATE_CODES.map((state) => REGIONAL_GROUPS.indexOf(regionalGroupOf(state)));
  const cycles = Array.from({ length: 256 }, (_, number) => (number === 0 ? 0 : cycleOfSession(number)));
  const state = (code: number): number => (code === NO_STATE ? -1 : code);
  const issueCodes = issueSets.map((set) =>
    set.length === 0 ? [-1] : [...new Set(set)].map((issue) => ISSUE_SLUGS.indexOf(issue)),
  );
  let entries = 0;
  for (let row = 0; row < length; row++) entries += issueCodes[issueSet[row] ?? 0]?.length ?? 0;
  const issueRows = new Int32Array(entries);
  const issues = new Int16Array(entries);
  let entry = 0;
  for (let row = 0; row < length; row++) {
    for (const issue of issueCodes[issueSet[row] ?? 0] ?? []) {
      issueRows[entry] = row;
      issues[entry] = issue;
      entry += 1;
    }
  }
  return {
    length,
    stateUnderReview: { words: STATE_CODES, codes: Int16Array.from(stateUnderReview) },
    recommendingState: { words: STATE_CODES, codes: Int16Array.from(recommendingState, state) },
    stateUnderReviewGroup: {
      words: REGIONAL_GROUPS,
      codes: Int16Array.from(stateUnderReview, (code) => groups[code] ?? -1),
    },
    recommendingStateGroup: {
      words: REGIONAL_GROUPS,
      codes: Int16Array.from(recommendingState, (code) => groups[code] ?? -1),
    },
    position: { words: RESPONSE_POSITIONS, codes: Int16Array.from(position) },
    session,
    cycle: Uint8Array.from(session, (number) => cycles[number] ?? 0),
    action: columns.action,
    recommendation: columns.recommendation,
    issueRows,
    issue: { words: ISSUE_SLUGS, codes: issues },
  };
}

/** Words of a column, row by row; those of the rows given, if any are. */
export function spellOut({ words, codes }: WordColumn, rows?: Int32Array): readonly (string | null)[] {
  if (rows === undefined) return Array.from(codes, (code) => words[code] ?? null);
  return Array.from(rows, (row) => words[codes[row] ?? -1] ?? null);
}
