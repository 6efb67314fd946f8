import { UprError } from "../errors.ts";
import type { IssueSlug } from "../model/vocabulary.generated.ts";
import type { CorpusColumns } from "./corpus.ts";

/** One entry on its way into the columns; numbers as {@link CorpusColumns} has them. */
export interface ColumnEntry {
  readonly stateUnderReview: number;
  readonly recommendingState: number;
  readonly session: number;
  readonly position: number;
  readonly claim: number;
  readonly action: number;
  readonly issueSet: number;
  readonly recommendation: number;
  readonly origin: number;
  readonly originRow: number;
}

/** Columns of zeros, to be filled by the one who made them and by nobody after that. */
export function createColumns(length: number): CorpusColumns {
  return {
    length,
    stateUnderReview: new Uint8Array(length),
    recommendingState: new Uint8Array(length),
    session: new Uint8Array(length),
    position: new Uint8Array(length),
    claim: new Uint8Array(length),
    action: new Uint8Array(length),
    issueSet: new Uint16Array(length),
    recommendation: new Int32Array(length),
    origin: new Uint16Array(length),
    originRow: new Int32Array(length),
  };
}

/** Columns of these entries, in this order. */
export function packColumns(entries: readonly ColumnEntry[]): CorpusColumns {
  const columns = createColumns(entries.length);
  for (const [row, entry] of entries.entries()) {
    columns.stateUnderReview[row] = entry.stateUnderReview;
    columns.recommendingState[row] = entry.recommendingState;
    columns.session[row] = entry.session;
    columns.position[row] = entry.position;
    columns.claim[row] = entry.claim;
    columns.action[row] = entry.action;
    columns.issueSet[row] = entry.issueSet;
    columns.recommendation[row] = entry.recommendation;
    columns.origin[row] = entry.origin;
    columns.originRow[row] = entry.originRow;
  }
  return columns;
}

/** Numbers the sets of issues that occur, in order of appearance; number 0 is the empty set. */
export interface IssueSetRegistry {
  readonly sets: readonly (readonly IssueSlug[])[];
  /** Number of a set; the order of its members matters, as it is the source's. */
  readonly numberOf: (issues: readonly IssueSlug[]) => number;
}

/** Sets that fit into a `Uint16Array`; the whole of UPR Info has some thousands. */
const MAX_SETS = 65_536;

/** An empty registry but for the set without issues, which is number 0; throws `LIMIT_EXCEEDED` where it is full. */
export function createIssueSetRegistry(): IssueSetRegistry {
  const sets: (readonly IssueSlug[])[] = [[]];
  const numbers = new Map<string, number>([["", 0]]);
  return {
    sets,
    numberOf: (issues) => {
      const key = issues.join(",");
      const known = numbers.get(key);
      if (known !== undefined) return known;
      if (sets.length === MAX_SETS) {
        throw new UprError(
          "LIMIT_EXCEEDED",
          `Cannot create a corpus: it has more than ${MAX_SETS} sets of issues`,
        );
      }
      numbers.set(key, sets.length);
      sets.push(Object.freeze([...issues]));
      return sets.length - 1;
    },
  };
}
