import { createColumns } from "../../src/corpus/column-builder.ts";
import type { Corpus, CorpusColumns } from "../../src/corpus/corpus.ts";
import { REGIONAL_GROUPS, STATE_CODES } from "../../src/model/vocabulary.generated.ts";
import { cycleOfSession } from "../../src/reference/sessions.ts";
import { regionalGroupOf } from "../../src/reference/states.ts";

/** Share of the made-up reviews that get another State, and another session. */
const MOVED_REVIEWS = 0.5;
/** Share of the rows that get another recommending State, and another set of issues. */
const MOVED_ROWS = 0.1;
/** Most States that make one numbered recommendation together. */
const MAX_MAKERS = 4;

/** Rows of one review, which stand together in the export. */
interface ReviewRun {
  readonly start: number;
  readonly end: number;
  readonly state: number;
  readonly session: number;
}

/**
 * A corpus of any size that looks like the one given, the same for the same seed.
 *
 * Review by review: a real review is drawn, all with the same chance, and as many of its rows as it has are drawn with
 * replacement, in their order. So a row keeps its position, action, issues and maker together, and a review its mix.
 * To be more than copies, half of the reviews move to another State of the same regional group and half to another
 * session of the same cycle, those of a real row, and a tenth of the rows each take the recommending State of any real
 * row and the issues of another row of the same action category. The share of every State, session, issue, action and
 * answer is expected to be the real one; what hangs together does so a little less than in reality.
 *
 * Rows are numbered, which UPR Info's are not: neighbors with the same position, action and issues by different
 * States are one recommendation. At the size of the corpus given its own rows are kept, and only numbered.
 */
export function scaleCorpus(base: Corpus, length: number, seed = 2463534242): Corpus {
  const columns = createColumns(length);
  if (length === base.size) copyColumns(base.columns, columns);
  else drawColumns(base.columns, columns, seed);
  numberRecommendations(columns);
  return Object.freeze({ ...base, columns: Object.freeze(columns), selection: undefined, size: length });
}

function copyColumns(from: CorpusColumns, to: CorpusColumns): void {
  for (const name of [
    "stateUnderReview",
    "recommendingState",
    "session",
    "position",
    "claim",
    "action",
  ] as const)
    to[name].set(from[name]);
  to.issueSet.set(from.issueSet);
  to.origin.set(from.origin);
  to.originRow.set(from.originRow);
}

function drawColumns(from: CorpusColumns, to: CorpusColumns, seed: number): void {
  const random = createRandom(seed);
  const pick = <Item>(list: readonly Item[]): Item => list[random(list.length)] as Item;
  const runs = listRuns(from);
  const rows = Array.from({ length: from.length }, (_, row) => row);
  const rowsOfGroup = groupBy(rows, (row) => groupOf(from.stateUnderReview[row] ?? 0));
  const rowsOfCycle = groupBy(rows, (row) => cycleOfSession(from.session[row] ?? 0));
  const rowsOfAction = groupBy(rows, (row) => from.action[row]);
  const isOneOf = (share: number): boolean => random(1000) < share * 1000;
  let at = 0;
  while (at < to.length) {
    const run = pick(runs);
    const stateOf = isOneOf(MOVED_REVIEWS) ? pick(rowsOfGroup.get(groupOf(run.state)) ?? []) : run.start;
    const sessionOf = isOneOf(MOVED_REVIEWS)
      ? pick(rowsOfCycle.get(cycleOfSession(run.session)) ?? [])
      : run.start;
    const state = from.stateUnderReview[stateOf] ?? 0;
    const session = from.session[sessionOf] ?? 0;
    const size = Math.min(run.end - run.start, to.length - at);
    const drawn = Array.from({ length: size }, () => run.start + random(run.end - run.start)).sort(
      (a, b) => a - b,
    );
    for (const row of drawn) {
      let maker = from.recommendingState[isOneOf(MOVED_ROWS) ? random(from.length) : row] ?? 0;
      while (maker === state) maker = from.recommendingState[random(from.length)] ?? 0;
      const issuesOf = isOneOf(MOVED_ROWS) ? pick(rowsOfAction.get(from.action[row]) ?? []) : row;
      to.stateUnderReview[at] = state;
      to.session[at] = session;
      to.recommendingState[at] = maker;
      to.position[at] = from.position[row] ?? 0;
      to.claim[at] = from.claim[row] ?? 0;
      to.action[at] = from.action[row] ?? 0;
      to.issueSet[at] = from.issueSet[issuesOf] ?? 0;
      to.origin[at] = from.origin[row] ?? 0;
      to.originRow[at] = from.originRow[row] ?? 0;
      at += 1;
    }
  }
}

function numberRecommendations(columns: CorpusColumns): void {
  const { stateUnderReview, session, position, action, issueSet, recommendingState, recommendation } =
    columns;
  const same = (column: Uint8Array | Uint16Array, row: number): boolean => column[row] === column[row - 1];
  let number = -1;
  let makers = MAX_MAKERS;
  for (let row = 0; row < columns.length; row++) {
    const continues =
      makers < MAX_MAKERS &&
      [stateUnderReview, session, position, action, issueSet].every((column) => same(column, row)) &&
      !same(recommendingState, row);
    makers = continues ? makers + 1 : 1;
    if (!continues) number += 1;
    recommendation[row] = number;
  }
}

function listRuns({ stateUnderReview, session, length }: CorpusColumns): readonly ReviewRun[] {
  const runs: ReviewRun[] = [];
  let start = 0;
  for (let row = 1; row <= length; row++) {
    if (stateUnderReview[row] === stateUnderReview[start] && session[row] === session[start]) continue;
    runs.push({ start, end: row, state: stateUnderReview[start] ?? 0, session: session[start] ?? 0 });
    start = row;
  }
  return runs;
}

function groupOf(state: number): number {
  const code = STATE_CODES[state];
  return code === undefined ? -1 : REGIONAL_GROUPS.indexOf(regionalGroupOf(code));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Marsaglia's xorshift: whole numbers below a bound, the same in every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
