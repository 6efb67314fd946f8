import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { compareEditions, createCorpus } from "../../src/corpus/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import type { UprInfoRow } from "../../src/model/upr-info-row.ts";
import { parseUprInfo } from "../../src/parse/upr-info.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

const FILES = ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv", "18-20-without-text.csv"];

describe.skipIf(!hasCorpus)("two editions of the export of UPR Info", () => {
  let rows: readonly UprInfoRow[];
  beforeAll(async () => {
    const read = async (name: string): Promise<readonly UprInfoRow[]> => {
      const { table } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", name)), { name });
      return parseUprInfo(table).rows;
    };
    rows = (await Promise.all(FILES.map(read))).flat();
  });

  it("do not differ where they are one: the embedded snapshot and its files", () => {
    const difference = compareEditions(loadUprInfo(), createCorpus({ uprInfo: rows }).corpus);
    expect(difference).toEqual({ added: [], removed: [], changed: [], unchanged: 41_066 });
  });

  it.each([true, false])(
    "differ in what was planted, and in nothing else; texts on both sides: %s",
    (hasTexts) => {
      // Every 500th row loses a row, has its answer flipped, its action changed or, with texts, its last words cut.
      const removed: string[] = [];
      const changed: string[] = [];
      const planted = rows.flatMap((row, index): readonly UprInfoRow[] => {
        if (index % 500 !== 0 || row.action === undefined) return [row];
        const kind = (index / 500) % 4;
        const words = row.text?.split(" ") ?? [];
        if (kind === 0) {
          removed.push(row.id);
          return [];
        }
        if (kind === 3 && words.length < 8) return [row];
        if (kind === 3 && !hasTexts) return [row];
        changed.push(row.id);
        if (kind === 1) return [{ ...row, position: row.position === "supported" ? "noted" : "supported" }];
        if (kind === 2) return [{ ...row, action: row.action === 5 ? 4 : 5 }];
        return [{ ...row, text: words.slice(0, -2).join(" ") }];
      });
      // Rows of the later edition are numbered anew, as in a new export.
      const later = planted.map((row, index) => ({
        ...row,
        id: `upr-info:new.csv#${index + 2}`,
        source: { file: "new.csv", row: index + 2 },
      }));
      const before = hasTexts ? createCorpus({ uprInfo: rows }).corpus : loadUprInfo();
      const difference = compareEditions(before, createCorpus({ uprInfo: later }).corpus);
      const idOf = ({
        source: { file, row },
      }: {
        readonly source: { readonly file?: string; readonly row?: number };
      }) => `upr-info:${file}#${row}`;
      expect(difference.added).toEqual([]);
      expect(difference.removed).toHaveLength(removed.length);
      expect(difference.changed).toHaveLength(changed.length);
      const found = new Set(difference.changed.map(({ before: row }) => idOf(row)));
      const right = changed.filter((id) => found.has(id)).length;
      // With texts each row is known by its own; without, by its codes among those of the same two States.
      if (hasTexts)
        expect([right, new Set(difference.removed.map(idOf))]).toEqual([changed.length, new Set(removed)]);
      else expect(right / changed.length).toBeGreaterThan(0.7);
    },
  );
});
