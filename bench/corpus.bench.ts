/**
 * Selecting and grouping a million recommendations: the columns of a corpus against the array of objects a user would
 * make of the export. Both count the specific actions that European States asked of African States in the second
 * cycle, and what share of them each State under review supported. `npx vitest bench --run bench/corpus.bench.ts`
 */
import { bench, describe } from "vitest";
import { type Corpus, type CorpusRow, listRows, selectRecommendations } from "../src/corpus/index.ts";
import { loadUprInfo } from "../src/data/index.ts";
import { RESPONSE_POSITIONS } from "../src/model/state-response.ts";
import { regionalGroupOf } from "../src/reference/states.ts";

const ROWS = 1_000_000;
const corpus = repeat(loadUprInfo(), ROWS);
const rows = listRows(corpus);
const SUPPORTED = RESPONSE_POSITIONS.indexOf("supported");

/** The embedded corpus over and over, until it has `length` entries. */
function repeat(base: Corpus, length: number): Corpus {
  const grow = <T extends Uint8Array | Uint16Array | Int32Array>(column: T, empty: T): T => {
    for (let at = 0; at < length; at += column.length)
      empty.set(column.subarray(0, Math.min(column.length, length - at)), at);
    return empty;
  };
  const { columns } = base;
  return {
    ...base,
    size: length,
    columns: {
      length,
      stateUnderReview: grow(columns.stateUnderReview, new Uint8Array(length)),
      recommendingState: grow(columns.recommendingState, new Uint8Array(length)),
      session: grow(columns.session, new Uint8Array(length)),
      position: grow(columns.position, new Uint8Array(length)),
      claim: grow(columns.claim, new Uint8Array(length)),
      action: grow(columns.action, new Uint8Array(length)),
      issueSet: grow(columns.issueSet, new Uint16Array(length)),
      recommendation: grow(columns.recommendation, new Int32Array(length)),
      origin: grow(columns.origin, new Uint16Array(length)),
      originRow: grow(columns.originRow, new Int32Array(length)),
    },
  };
}

function byColumns(): number {
  const view = selectRecommendations(corpus, {
    cycle: 2,
    action: 5,
    recommendingStateGroup: ["WEOG", "EEG"],
    stateUnderReviewGroup: "Africa",
  });
  const totals = new Uint32Array(256);
  const supported = new Uint32Array(256);
  const { stateUnderReview, position } = view.columns;
  for (const row of view.selection ?? []) {
    const state = stateUnderReview[row] ?? 0;
    totals[state] = (totals[state] ?? 0) + 1;
    if (position[row] === SUPPORTED) supported[state] = (supported[state] ?? 0) + 1;
  }
  return view.size + totals.filter((total) => total > 0).length;
}

function byObjects(all: readonly CorpusRow[]): number {
  const view = all.filter(
    ({ cycle, action, recommendingState, stateUnderReview }) =>
      cycle === 2 &&
      action === 5 &&
      recommendingState !== undefined &&
      ["WEOG", "EEG"].includes(regionalGroupOf(recommendingState)) &&
      regionalGroupOf(stateUnderReview) === "Africa",
  );
  const groups = new Map<string, { total: number; supported: number }>();
  for (const { stateUnderReview, position } of view) {
    const group = groups.get(stateUnderReview) ?? { total: 0, supported: 0 };
    group.total += 1;
    if (position === "supported") group.supported += 1;
    groups.set(stateUnderReview, group);
  }
  return view.length + groups.size;
}

if (byColumns() !== byObjects(rows)) throw new Error("Cannot compare: the two count differently");

describe("select and group 1,000,000 recommendations", () => {
  bench("uprkit: selectRecommendations() and columns", () => void byColumns());
  bench("array of objects: filter() and a Map", () => void byObjects(rows));
});
