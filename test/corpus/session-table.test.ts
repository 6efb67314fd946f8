import { describe, expect, it } from "vitest";
import { acceptance, actionProfile, countRows } from "../../src/analyze/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";

const corpus = loadUprInfo();
const round = (value: number | undefined): number => Math.round(100 * (value ?? Number.NaN) * 100) / 100;

describe("table of the sessions", () => {
  // Session, rows, States under review, accepted, % accepted, % of categories 1 to 5: computed from the export by
  // another program (domain notes, 5.2).
  const table = `
    1   430 16   284 66.05   3.72 16.51 13.95 41.63 24.19
    2   855 16   555 64.91   1.87 10.88  8.30 44.33 34.62
    3  1335 16   673 50.41   2.10 10.49 12.73 40.97 33.71
    4  1804 16  1279 70.90   5.38 22.78  9.48 33.20 29.16
    5  1670 16  1296 77.60   2.99 16.65 10.60 41.98 27.78
    6  2038 16  1326 65.06   2.70 13.20  9.62 41.32 33.17
    7  2147 16  1696 78.99   1.91 16.91  8.20 42.24 30.74
    8  2107 15  1629 77.31   2.42 14.95  9.11 39.01 34.50
    9  2051 16  1555 75.82   1.27 11.80  9.17 39.44 38.32
    10 2306 16  1771 76.80   1.82 13.10  8.80 38.64 37.64
    11 2179 17  1735 79.62   1.42 10.74 10.56 36.03 41.26
    12 2434 17  1837 75.47   1.56 13.97  8.46 38.78 37.22
    13 2128 14  1637 76.93   0.52 21.05  8.65 39.00 30.78
    14 2179 14  1611 73.93   0.41 17.53  8.99 39.70 33.36
    15 1847 13  1404 76.02   0.49 19.00  9.64 39.47 31.40
    16 2751 14  2135 77.61   0.84 25.95  6.03 37.11 30.06
    17 2821 15  1955 69.30   0.89 20.10  7.37 38.46 33.18
    18 2387 14  1957 81.99   0.46 19.61  5.36 45.25 29.33
    19 2829 14  2056 72.68   0.64 18.13  7.00 39.55 34.68
    20 2768 14  2081 75.18   0.22 17.34  5.46 40.72 36.27`;
  const expected = table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u).map(Number));

  it("has the counts and shares of every session", () => {
    const accepted = acceptance(corpus, { by: ["session"] });
    const actions = actionProfile(corpus, { by: ["session"] });
    const states = countRows(corpus, { by: ["session", "stateUnderReview"] });
    const rows = accepted.map(({ session, count, total, value }, index) => {
      const action = actions[index];
      return [
        session,
        total,
        states.filter((row) => row.session === session).length,
        count,
        round(value),
        round(action?.minimalShare),
        round(action?.continuingShare),
        round(action?.consideringShare),
        round(action?.generalShare),
        round(action?.specificShare),
      ];
    });
    expect(rows).toEqual(expected);
  });

  it("has the totals of cycle 1, of sessions 13-20, and of all", () => {
    const accepted = acceptance(corpus, { by: ["cycle"] });
    expect(accepted.map(({ cycle, count, total }) => [cycle, count, total])).toEqual([
      [1, 15636, 21356],
      [2, 14836, 19710],
    ]);
    expect(acceptance(corpus)).toMatchObject([
      { count: 30472, total: 41066, pending: 0, withoutNumbering: 0 },
    ]);
    expect(actionProfile(corpus)).toMatchObject([
      { minimal: 603, continuing: 6981, considering: 3449, general: 16261, specific: 13772, uncoded: 0 },
    ]);
    expect(corpus.pledges.length).toBe(947);
  });
});
