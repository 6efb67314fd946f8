import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { textConcentration } from "../../src/analyze/concentration/text-concentration.ts";
import type { Corpus } from "../../src/corpus/corpus.ts";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import { parseUprInfo } from "../../src/parse/upr-info.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

describe.skipIf(!hasCorpus)("texts of the export of UPR Info, sessions 1 to 17", () => {
  let corpus: Corpus;
  beforeAll(async () => {
    const names = ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv"];
    const files = await Promise.all(
      names.map(async (name) => {
        const { table } = await readCsvTable(readFileSync(corpusPath("uprinfo", "csv", name)), { name });
        return parseUprInfo(table).rows;
      }),
    );
    corpus = createCorpus({ uprInfo: files.flat() }).corpus;
  });

  it("are mostly said once, and the rest is what another program counts", () => {
    const { mostRepeated, ...figures } = textConcentration(corpus);
    expect(figures).toEqual({
      value: 30_974 / 33_082,
      count: 30_974,
      total: 33_082,
      withoutText: 0,
      wordings: 30_710,
      repeated: 3_286,
      repeatedWithinReview: 610,
      unit: "recommender",
    });
    // Six treaties, courts and mandates, said by many to many.
    expect(mostRepeated.slice(0, 6).map(({ count }) => count)).toEqual([53, 51, 49, 48, 45, 40]);
  });
});
