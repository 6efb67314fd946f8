import {
  type ActionProfileRow,
  type Corpus,
  countPledges,
  countRows,
  type GroupKey,
  type RegionalGroup,
  type StateCode,
  selectRecommendations,
} from "uprkit";

/** The regional groups of the tables; Observers are in none of them. */
export const GROUPS = [
  "Africa",
  "Asia-Pacific",
  "EEG",
  "GRULAC",
  "WEOG",
] as const satisfies readonly RegionalGroup[];

/** A figure of ours under the id of the published one. */
export type Figure = readonly [id: string, value: number | undefined];

/** The recommendations of some sessions. */
export function sessions(corpus: Corpus, first: number, last: number): Corpus {
  return selectRecommendations(corpus, { session: listSessions(first, last) });
}

/** States under review of a population. */
export function statesUnderReview(corpus: Corpus): readonly StateCode[] {
  return countRows(corpus, { by: ["stateUnderReview"] }).map((row) => row.stateUnderReview);
}

/** What the States reviewed in sessions 13 to 17 were recommended in cycle 1: the population of P2 and P26. */
export function firstCycleOfSecond(corpus: Corpus): Corpus {
  const stateUnderReview = statesUnderReview(sessions(corpus, 13, 17));
  return selectRecommendations(sessions(corpus, 1, 12), { stateUnderReview });
}

/** Fraction as percentage. */
export function percent(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : 100 * fraction;
}

/** Part of a whole as percentage. */
export function percentOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole;
}

/** Percentages of the categories of action, from 1 to 5. */
export function listActionShares(
  row: ActionProfileRow<GroupKey> | ActionProfileRow<never> | undefined,
): readonly (number | undefined)[] {
  return [
    row?.minimalShare,
    row?.continuingShare,
    row?.consideringShare,
    row?.generalShare,
    row?.specificShare,
  ].map(percent);
}

/** Number of pledges that States made in some sessions. */
export function pledgesOf(
  corpus: Corpus,
  first: number,
  last: number,
  stateUnderReview?: readonly StateCode[],
): number | undefined {
  const where = {
    session: listSessions(first, last),
    ...(stateUnderReview === undefined ? {} : { stateUnderReview }),
  };
  return countPledges(corpus, { where })[0]?.count;
}

function listSessions(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
