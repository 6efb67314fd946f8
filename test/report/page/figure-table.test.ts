import { describe, expect, it } from "vitest";
import type { Figure } from "../../../src/report/figures/figure.ts";
import { figureTable } from "../../../src/report/page/figure-table.ts";
import { pageWords } from "../../../src/report/page/page-words.ts";

const figure = (rows: Figure["rows"]): Figure => ({
  kind: "trend",
  title: "T",
  description: "",
  note: "",
  svg: "<svg></svg>",
  rows,
});
const words = pageWords("en");

describe("figureTable()", () => {
  it("has a column for each key, numbers at the end of theirs", () => {
    const rows = Object.freeze([
      Object.freeze({ recommendingState: "X", value: 0.123456, isKnown: true }),
      Object.freeze({ recommendingState: "Y", value: undefined, isKnown: false, count: Number.NaN }),
    ]);
    expect(figureTable(figure(rows), 10, words)).toEqual({
      kind: "table",
      caption: "Data: T",
      columns: [
        { title: "Recommending state", align: "start" },
        { title: "Value", align: "end" },
        { title: "Is known", align: "start" },
        { title: "Count", align: "end" },
      ],
      rows: [
        ["X", "0.1235", "yes", "–"],
        ["Y", "–", "no", "–"],
      ],
      note: "",
    });
  });

  it("says how many rows it leaves out", () => {
    const rows = Array.from({ length: 1200 }, (_, index) => ({ index }));
    const table = figureTable(figure(rows), 200, words);
    expect(table.rows).toHaveLength(200);
    expect(table.note).toContain("1,200");
  });

  it("is empty without rows", () => {
    expect(figureTable(figure([]), 10, words)).toMatchObject({ columns: [], rows: [] });
  });
});
