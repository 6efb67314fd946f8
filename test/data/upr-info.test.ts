import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listRows, rowAt, selectRecommendations, sourceOf, summarizeCorpus } from "../../src/corpus/index.ts";
import { loadUprInfo, UPR_INFO_SNAPSHOT } from "../../src/data/index.ts";
import { packNumbers, unpackNumbers } from "../../src/data/packed-numbers.ts";
import { voluntaryPledgeSchema } from "../../src/model/voluntary-pledge.ts";

/** Rows, States under review, accepted, % of action 1 to 5, pledges: counted by another program. */
const SESSIONS = [
  [430, 16, 284, [3.72, 16.51, 13.95, 41.63, 24.19], 89],
  [855, 16, 555, [1.87, 10.88, 8.3, 44.33, 34.62], 80],
  [1335, 16, 673, [2.1, 10.49, 12.73, 40.97, 33.71], 63],
  [1804, 16, 1279, [5.38, 22.78, 9.48, 33.2, 29.16], 40],
  [1670, 16, 1296, [2.99, 16.65, 10.6, 41.98, 27.78], 36],
  [2038, 16, 1326, [2.7, 13.2, 9.62, 41.32, 33.17], 42],
  [2147, 16, 1696, [1.91, 16.91, 8.2, 42.24, 30.74], 48],
  [2107, 15, 1629, [2.42, 14.95, 9.11, 39.01, 34.5], 36],
  [2051, 16, 1555, [1.27, 11.8, 9.17, 39.44, 38.32], 44],
  [2306, 16, 1771, [1.82, 13.1, 8.8, 38.64, 37.64], 38],
  [2179, 17, 1735, [1.42, 10.74, 10.56, 36.03, 41.26], 15],
  [2434, 17, 1837, [1.56, 13.97, 8.46, 38.78, 37.22], 68],
  [2128, 14, 1637, [0.52, 21.05, 8.65, 39.0, 30.78], 26],
  [2179, 14, 1611, [0.41, 17.53, 8.99, 39.7, 33.36], 67],
  [1847, 13, 1404, [0.49, 19.0, 9.64, 39.47, 31.4], 40],
  [2751, 14, 2135, [0.84, 25.95, 6.03, 37.11, 30.06], 63],
  [2821, 15, 1955, [0.89, 20.1, 7.37, 38.46, 33.18], 37],
  [2387, 14, 1957, [0.46, 19.61, 5.36, 45.25, 29.33], 80],
  [2829, 14, 2056, [0.64, 18.13, 7.0, 39.55, 34.68], 35],
  [2768, 14, 2081, [0.22, 17.34, 5.46, 40.72, 36.27], 0],
] as const;

const corpus = loadUprInfo();

describe("loadUprInfo()", () => {
  it("has the totals of every session", () => {
    const table = SESSIONS.map((_, index) => {
      const view = selectRecommendations(corpus, { session: index + 1 });
      const shares = ([1, 2, 3, 4, 5] as const).map((action) => {
        const { size } = selectRecommendations(view, { action });
        return Math.round((10_000 * size) / view.size) / 100;
      });
      return [
        view.size,
        summarizeCorpus(view).reviews,
        selectRecommendations(view, { position: "supported" }).size,
        shares,
        corpus.pledges.filter(({ session }) => session === index + 1).length,
      ];
    });
    expect(table).toEqual(SESSIONS);
  });

  it("has the totals of all sessions", () => {
    expect(summarizeCorpus(corpus)).toMatchObject({
      rows: 41_066,
      recommendations: 0,
      rowsWithoutState: 9,
      reviews: 305,
      statesUnderReview: 193,
      recommendingStates: 168,
      pledges: 947,
    });
    const actions = ([1, 2, 3, 4, 5] as const).map(
      (action) => selectRecommendations(corpus, { action }).size,
    );
    expect(actions).toEqual([603, 6_981, 3_449, 16_261, 13_772]);
  });

  it("has the issues of the export, as often as it has them", () => {
    expect(listRows(corpus).reduce((sum, { issues }) => sum + issues.length, 0)).toBe(73_004);
    const countOf = (issue: "instruments" | "women" | "movement"): number =>
      selectRecommendations(corpus, { issue }).size;
    expect([countOf("instruments"), countOf("women"), countOf("movement")]).toEqual([8_401, 7_492, 105]);
  });

  it("says of each row which file and row it is", () => {
    const { files } = UPR_INFO_SNAPSHOT;
    let start = 0;
    for (const { name, rows } of files.slice(0, -1)) {
      expect(sourceOf(corpus, start)).toEqual({ file: name, row: 2 });
      expect(sourceOf(corpus, start + rows - 1)).toEqual({ file: name, row: rows + 1 });
      start += rows;
    }
    expect(start).toBe(corpus.size);
    expect(corpus.pledges.at(-1)?.source).toEqual({ file: "voluntary.csv", row: 948 });
  });

  it("says of itself what it holds", () => {
    const { rows, reviews, sessions, pledges } = summarizeCorpus(corpus);
    expect({ rows, reviews, sessions, pledges }).toEqual({
      rows: UPR_INFO_SNAPSHOT.rows,
      reviews: UPR_INFO_SNAPSHOT.reviews,
      sessions: UPR_INFO_SNAPSHOT.sessions,
      pledges: UPR_INFO_SNAPSHOT.pledges,
    });
  });

  it("has no text and no number of a recommendation", () => {
    expect(corpus.texts).toEqual([]);
    expect(rowAt(corpus, 0)).not.toHaveProperty("text");
    expect(rowAt(corpus, 0)).not.toHaveProperty("recommendationId");
  });

  it("has pledges that the schema accepts, and the review of every State and session but one", () => {
    for (const pledge of corpus.pledges)
      expect(voluntaryPledgeSchema.safeParse(pledge).success, pledge.id).toBe(true);
    const held = new Set(
      corpus.reviews.map(({ stateUnderReview, session }) => `${stateUnderReview}@${session}`),
    );
    const without = new Set(
      listRows(corpus).flatMap(({ stateUnderReview, session }) => {
        const review = `${stateUnderReview}@${session}`;
        return held.has(review) ? [] : [review];
      }),
    );
    // South Sudan had no review of its own in session 11: its recommendations are in the report on Sudan.
    expect([...without]).toEqual(["SSD@11"]);
  });

  it("is decoded anew at each call, so that nothing written to one reaches another", () => {
    expect(loadUprInfo().columns.position).not.toBe(corpus.columns.position);
    expect(loadUprInfo()).toEqual(corpus);
  });
});

describe("packNumbers()", () => {
  it("takes one character for small numbers and two for others", () => {
    expect(packNumbers([0, 54, 55], 55)).toEqual({ single: 55, text: "#YZ#" });
    expect(packNumbers([56, 57, 90], 91).text).toBe("[]~");
  });

  it("is undone by unpackNumbers()", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 91 }), fc.array(fc.nat({ max: 8_000 })), (single, numbers) => {
        const max = single + (91 - single) * 91 - 1;
        const fitting = numbers.map((number) => number % (max + 1));
        const packed = packNumbers(fitting, single);
        expect([...unpackNumbers(packed)]).toEqual(fitting);
        expect(packed.text).toMatch(/^[#-[\]-~]*$/u);
      }),
    );
  });

  it.each([-1, 1.5, 3_331])("refuses %d, which does not fit", (number) => {
    expect(() => packNumbers([number], 55)).toThrow(RangeError);
  });
});
