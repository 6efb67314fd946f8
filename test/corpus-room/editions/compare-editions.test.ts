import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareEditions, createCorpus, listRows, selectRecommendations } from "../../../src/corpus/index.ts";
import { loadUprInfo } from "../../../src/data/index.ts";
import type { UprInfoRow } from "../../../src/model/upr-info-row.ts";
import { makeRecommendation, makeReview, makeRow } from "../records.ts";

const corpusOf = (rows: readonly UprInfoRow[]) => createCorpus({ uprInfo: rows }).corpus;
const reportOf = (...recommendations: ReturnType<typeof makeRecommendation>[]) =>
  createCorpus({ reports: [{ review: makeReview("CHN", 17), recommendations }] }).corpus;

const ROWS: readonly UprInfoRow[] = [
  makeRow(2, { text: "Ratify the convention on torture without delay", issues: ["torture"] }),
  makeRow(3, { text: "Train judges in human rights law", action: 4, issues: ["justice", "hrd"] }),
  makeRow(4, { text: "Continue efforts", action: 2, recommendingState: "CUB", position: "supported" }),
  makeRow(5, { text: "Continue efforts", action: 2, recommendingState: "CUB", position: "noted" }),
];

/** What changed, as a reader of the result says it. */
function tell({ added, removed, changed, unchanged }: ReturnType<typeof compareEditions>) {
  return {
    added: added.map(({ source }) => source.row),
    removed: removed.map(({ source }) => source.row),
    changed: changed.map(({ after, changes }) => [
      after.source.row,
      ...changes.map((change) => [change.member, change.before, change.after]),
    ]),
    unchanged,
  };
}

describe("compareEditions()", () => {
  it("finds nothing between an edition and itself, and between two empty ones", () => {
    expect(compareEditions(corpusOf(ROWS), corpusOf(ROWS))).toEqual({
      added: [],
      removed: [],
      changed: [],
      unchanged: 4,
    });
    expect(compareEditions(corpusOf([]), corpusOf([]))).toMatchObject({ unchanged: 0 });
  });

  it("gives every row of one edition alone", () => {
    const rows = listRows(corpusOf(ROWS));
    expect(compareEditions(corpusOf([]), corpusOf(ROWS)).added).toEqual(rows);
    expect(compareEditions(corpusOf(ROWS), corpusOf([])).removed).toEqual(rows);
  });

  it("says which members of a row changed, from what to what", () => {
    const [first, second, third, fourth] = ROWS;
    const after = corpusOf([
      {
        ...(second as UprInfoRow),
        issues: ["hrd", "justice"],
        source: { file: "x.csv", row: 2 },
        id: "upr-info:x.csv#2",
      },
      {
        ...(first as UprInfoRow),
        position: "supported",
        action: 4,
        id: "upr-info:x.csv#3",
        source: { file: "x.csv", row: 3 },
      },
      { ...(third as UprInfoRow), text: "continue  efforts." },
      { ...(fourth as UprInfoRow) },
    ]);
    expect(tell(compareEditions(corpusOf(ROWS), after))).toEqual({
      added: [],
      removed: [],
      changed: [
        [3, ["position", "noted", "supported"], ["action", 5, 4]],
        [4, ["text", "Continue efforts", "continue  efforts."]],
      ],
      unchanged: 2,
    });
  });

  it("matches reworded texts, and no others", () => {
    const after = corpusOf([
      makeRow(2, { text: "Ratify the convention against torture without any delay", issues: ["torture"] }),
      makeRow(3, { text: "Abolish capital punishment", action: 4, issues: ["justice", "hrd"] }),
      ...ROWS.slice(2),
    ]);
    expect(tell(compareEditions(corpusOf(ROWS), after))).toMatchObject({
      added: [3],
      removed: [3],
      changed: [[2, ["text", ROWS[0]?.text, expect.any(String)]]],
      unchanged: 2,
    });
  });

  it("matches rows of one text with the same codes first, then in order", () => {
    const after = corpusOf([
      ...ROWS.slice(0, 2),
      makeRow(4, { ...ROWS[3], id: "upr-info:x.csv#4", source: { file: "x.csv", row: 4 } }),
    ]);
    expect(tell(compareEditions(corpusOf(ROWS), after))).toEqual({
      added: [],
      removed: [4],
      changed: [],
      unchanged: 3,
    });
  });

  it("matches numbered recommendations by id, and by text where ids changed", () => {
    const before = reportOf(makeRecommendation("1.1", ["NOR", "FRA"]), makeRecommendation("1.2", ["NOR"]));
    const after = reportOf(
      makeRecommendation("1.1", ["NOR", "FRA", "CHE"], undefined, { text: "Wholly other words" }),
      makeRecommendation("1.3", ["NOR"], [{ stage: "addendum", position: "noted", claim: "in-progress" }], {
        text: "Text of 1.2",
      }),
    );
    const result = compareEditions(before, after);
    expect(result.added.map(({ recommendingState }) => recommendingState)).toEqual(["CHE"]);
    expect(result.removed).toEqual([]);
    expect(result.changed.map(({ changes }) => changes.map(({ member }) => member))).toEqual([
      ["text"],
      ["text"],
      ["recommendationId", "position", "claim"],
    ]);
    expect(result.unchanged).toBe(0);
    expect(compareEditions(before, after, { members: ["position"] })).toMatchObject({
      changed: { length: 1 },
      unchanged: 2,
    });
  });

  it("does not take a text for a change where the other edition has none at all, unless asked to", () => {
    const codes = corpusOf(ROWS.map(({ text: _, ...row }) => row));
    expect(tell(compareEditions(codes, corpusOf(ROWS)))).toMatchObject({ changed: [], unchanged: 4 });
    expect(compareEditions(codes, corpusOf(ROWS), { members: ["text"] }).changed).toHaveLength(4);
  });

  it("names the members there are", () => {
    const [corpus] = [corpusOf(ROWS)];
    expect(() => compareEditions(corpus, corpus, { members: ["colour" as "text"] })).toThrow(
      expect.objectContaining({ code: "INVALID_ARGUMENT" }),
    );
  });

  it("finds what was planted in rows without texts", () => {
    const data = loadUprInfo();
    const rows = listRows(selectRecommendations(data, { session: [19, 20] }));
    const before = corpusOf(rows.map((row, index) => asRow(row, index + 2)));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: rows.length - 1 }), { minLength: 1, maxLength: 40 }),
        fc.uniqueArray(fc.nat({ max: rows.length - 1 }), { maxLength: 20 }),
        (flipped, dropped) => {
          const [isFlipped, isDropped] = [new Set(flipped), new Set(dropped)];
          const kept = rows.flatMap((row, index) => {
            if (isDropped.has(index)) return [];
            const position = row.position === "supported" ? "noted" : "supported";
            return [isFlipped.has(index) ? ({ ...row, position } as const) : row];
          });
          const after = corpusOf(kept.map((row, index) => asRow(row, index + 2)));
          const difference = compareEditions(before, after);
          const { added, removed, changed, unchanged } = difference;
          expect(removed.length + changed.length + unchanged).toBe(before.size);
          expect(added.length + changed.length + unchanged).toBe(after.size);
          // Two plants in one group can cancel out; none can be made up.
          expect(removed.length - added.length).toBe(dropped.length);
          const planted = flipped.filter((index) => !isDropped.has(index)).length;
          expect(changed.length + added.length).toBeLessThanOrEqual(planted);
          for (const { changes } of changed.slice(0, 5))
            expect(changes.map(({ member }) => member)).toContain("position");
        },
      ),
      { numRuns: 15 },
    );
  });
});

function asRow(row: ReturnType<typeof listRows>[number], number: number): UprInfoRow {
  const { cycle: _, source: __, claim: ___, ...rest } = row;
  return makeRow(number, { recommendingState: "NOR", ...rest, action: row.action ?? 1 });
}
