import { type Corpus, NO_STATE } from "../../corpus/corpus.ts";
import type { IssueSlug } from "../../model/vocabulary.generated.ts";
import { listRowIndexes } from "../counting/fact-table.ts";
import { type ChampionDemand, isDemand } from "./record.ts";

/** Number of the last session of a corpus; 0 where it has none. */
export function lastSessionOf(corpus: Corpus): number {
  let last = 0;
  for (const row of listRowIndexes(corpus)) last = Math.max(last, corpus.columns.session[row] ?? 0);
  return last;
}

/** Counts of one State's record, as its row shows them. */
export interface RecordCounts {
  count: number;
  demands: number;
  lastOnIssue: number | undefined;
  addressed: number;
  lastAddressed: number | undefined;
  addressedOnIssue: number;
  addressedDemands: number;
  readonly evidence: number[];
}

/** Counts of a State that has no record. */
export function emptyCounts(): RecordCounts {
  return {
    count: 0,
    demands: 0,
    lastOnIssue: undefined,
    addressed: 0,
    lastAddressed: undefined,
    addressedOnIssue: 0,
    addressedDemands: 0,
    evidence: [],
  };
}

/** What is counted: towards which State, on which issue, before which session. */
export interface RecordQuestion {
  readonly state: number;
  readonly issue: IssueSlug;
  readonly before: number;
  readonly demand: ChampionDemand;
}

/** Counts of every State that spoke, by its index. */
export function countRecord(
  corpus: Corpus,
  { state, issue, before, demand }: RecordQuestion,
): ReadonlyMap<number, RecordCounts> {
  const { columns, issueSets } = corpus;
  const hasIssue = issueSets.map((set) => set.includes(issue));
  const counts = new Map<number, RecordCounts>();
  for (const row of listRowIndexes(corpus)) {
    const from = columns.recommendingState[row] ?? NO_STATE;
    const session = columns.session[row] ?? 0;
    if (from === NO_STATE || session === 0 || session >= before) continue;
    const own = counts.get(from) ?? emptyCounts();
    counts.set(from, own);
    const isTowards = columns.stateUnderReview[row] === state;
    if (isTowards) {
      own.addressed += 1;
      own.lastAddressed = Math.max(own.lastAddressed ?? 0, session);
    }
    if (hasIssue[columns.issueSet[row] ?? 0] !== true) continue;
    const isMeant = isDemand(columns.action[row] ?? 0, demand);
    own.count += 1;
    own.lastOnIssue = Math.max(own.lastOnIssue ?? 0, session);
    if (isMeant) own.demands += 1;
    if (!isTowards) continue;
    own.addressedOnIssue += 1;
    if (isMeant) own.addressedDemands += 1;
    own.evidence.push(row);
  }
  return counts;
}
