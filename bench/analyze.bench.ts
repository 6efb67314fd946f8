import { bench, describe } from "vitest";
import { acceptance } from "../src/analyze/index.ts";
import { RESPONSE_POSITIONS } from "../src/model/state-response.ts";
import { ISSUE_SLUGS, STATE_CODES } from "../src/model/vocabulary.generated.ts";
import { regionalGroupOf } from "../src/reference/index.ts";

/**
 * Acceptance per group over a million rows: the columnar measure against the reduce over an array of objects that
 * a user would write. Both start with their rows in memory. The reduce gives the share alone; the measure also its
 * interval, the counts by answer, and the groups in order.
 */

const SIZE = 1_000_000;
const ISSUE_SETS = 3000;

/** Marsaglia's xorshift: the same rows in every run. */
let seed = 2463534242;
function random(below: number): number {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) % below;
}

const column = (below: number) => Uint8Array.from({ length: SIZE }, () => random(below));
// Most issue sets have one or two issues, as in UPR Info's export.
const issueSets = Array.from({ length: ISSUE_SETS }, (_, set) =>
  ISSUE_SLUGS.slice(set % 50, (set % 50) + (set === 0 ? 0 : 1 + (set % 3))),
);
const columns = {
  length: SIZE,
  stateUnderReview: column(193),
  recommendingState: column(STATE_CODES.length),
  session: Uint8Array.from({ length: SIZE }, () => 1 + random(54)),
  position: column(RESPONSE_POSITIONS.length),
  claim: column(3),
  action: column(6),
  issueSet: Uint16Array.from({ length: SIZE }, () => random(ISSUE_SETS)),
  recommendation: Int32Array.from({ length: SIZE }, (_, row) => Math.floor(row / 2)),
};
const table = { columns, issueSets, selection: undefined };

const objects = Array.from({ length: SIZE }, (_, row) => ({
  stateUnderReview: STATE_CODES[columns.stateUnderReview[row] ?? 0] ?? "CHN",
  recommendingState: STATE_CODES[columns.recommendingState[row] ?? 0] ?? "CHN",
  position: RESPONSE_POSITIONS[columns.position[row] ?? 0] ?? "none",
  issues: issueSets[columns.issueSet[row] ?? 0] ?? [],
  recommendation: columns.recommendation[row] ?? 0,
}));
type Row = (typeof objects)[number];

function reduceBy(rows: readonly Row[], keysOf: (row: Row) => readonly string[]) {
  const groups = rows.reduce((counts, row) => {
    for (const key of keysOf(row)) {
      const group = counts.get(key) ?? { supported: 0, answered: 0 };
      if (row.position !== "pending") group.answered += 1;
      if (row.position === "supported") group.supported += 1;
      counts.set(key, group);
    }
    return counts;
  }, new Map<string, { supported: number; answered: number }>());
  return [...groups].map(([key, { supported, answered }]) => ({ key, value: supported / answered }));
}

const options = { time: 3000, warmupTime: 500 };

describe("acceptance by State under review, 1,000,000 rows", () => {
  bench("uprkit: acceptance()", () => void acceptance(table, { by: ["stateUnderReview"] }), options);
  bench("objects: reduce()", () => void reduceBy(objects, (row) => [row.stateUnderReview]), options);
});

describe("acceptance by both regional groups, 1,000,000 rows", () => {
  const by = ["recommendingStateGroup", "stateUnderReviewGroup"] as const;
  const groups = new Map(STATE_CODES.map((state) => [state, regionalGroupOf(state)]));
  bench("uprkit: acceptance()", () => void acceptance(table, { by }), options);
  bench(
    "objects: reduce()",
    () =>
      void reduceBy(objects, (row) => [
        `${groups.get(row.recommendingState)}>${groups.get(row.stateUnderReview)}`,
      ]),
    options,
  );
});

describe("acceptance by issue, 1,000,000 rows with up to three", () => {
  bench("uprkit: acceptance()", () => void acceptance(table, { by: ["issue"] }), options);
  bench("objects: reduce()", () => void reduceBy(objects, (row) => row.issues), options);
});

describe("acceptance by State under review and numbered recommendation, 1,000,000 rows", () => {
  bench(
    "uprkit: acceptance()",
    () => void acceptance(table, { by: ["stateUnderReview"], unit: "recommendation" }),
    options,
  );
  bench(
    "objects: reduce()",
    () => {
      const once = new Map(objects.map((row) => [`${row.stateUnderReview}#${row.recommendation}`, row]));
      reduceBy([...once.values()], (row) => [row.stateUnderReview]);
    },
    options,
  );
});
