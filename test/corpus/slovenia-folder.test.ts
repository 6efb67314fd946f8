import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type AssembledReviews, assembleReviews } from "../../src/corpus/reconcile/index.ts";
import { UprError } from "../../src/errors.ts";
import { listFiles, type ReadResult, readDocument } from "../../src/read.ts";
import { corpusPath, goldPath, hasCorpus } from "./corpus.ts";

interface GoldRow {
  readonly number: string;
  readonly position: "Supported" | "Noted";
}

/** One State's documents over three cycles, read from one folder; figures are those of the documents themselves. */
describe.skipIf(!hasCorpus)("a folder of Slovenia's documents", () => {
  let assembled: AssembledReviews;
  const refused: [file: string, code: string][] = [];

  beforeAll(async () => {
    const results: ReadResult[] = [];
    for (const file of await listFiles(corpusPath("slovenia"))) {
      try {
        results.push(await readDocument(file));
      } catch (error) {
        if (!(error instanceof UprError)) throw error;
        refused.push([file.split("/").at(-1) ?? file, error.code]);
      }
    }
    assembled = assembleReviews(results);
  }, 120_000);

  it("holds three reviews with all their recommendations", () => {
    expect(assembled.reviews.map(({ id, recommendations }) => [id, recommendations.length])).toEqual([
      ["SVN-1", 97],
      ["SVN-2", 163],
      ["SVN-3", 215],
    ]);
  });

  it("refuses only what holds no records, with its reason", () => {
    expect(refused).toEqual([
      ["Letter-OHCHR-HC-Slovenia.pdf", "NO_TEXT"],
      ["Slovenia_Infographic.pdf", "WRONG_DOCUMENT_KIND"],
    ]);
    expect(assembled.reconciliation.unlinked).toEqual([]);
  });

  it.each([
    ["SVN-2", "slovenia2014_positions.json"],
    ["SVN-3", "slovenia2019_positions.json"],
  ])("has the position of each paragraph of %s as OHCHR's list has it", (id, gold) => {
    const { rows } = JSON.parse(readFileSync(goldPath(gold), "utf8")) as {
      readonly rows: readonly GoldRow[];
    };
    const review = assembled.reviews.find((candidate) => candidate.id === id);
    const ours = new Map(
      review?.recommendations.map(({ paragraph, responses }) => [
        paragraph,
        responses.at(-1)?.position === "supported" ? "Supported" : "Noted",
      ]),
    );
    expect(rows.filter(({ number, position }) => ours.get(number) !== position)).toEqual([]);
    expect(rows).toHaveLength(ours.size);
  });

  it("agrees with the thematic lists on every number, State and position", () => {
    const comparisons = assembled.reconciliation.reviews.flatMap((review) => review.comparisons);
    expect(
      comparisons.map(({ kind, entries, matched, disagreements }) => [
        kind,
        entries,
        matched,
        disagreements.length,
      ]),
    ).toEqual([
      ["thematic-list", 163, 163, 0],
      ["thematic-list", 215, 215, 0],
    ]);
  });

  it("counts what the President of the Council counted", () => {
    const stated = assembled.reconciliation.reviews.flatMap(({ statedCounts }) => statedCounts);
    expect(stated.map(({ what, stated: theirs, counted }) => [what, theirs, counted])).toEqual([
      ["received", 163, 163],
      ["supported", 142, 142],
      ["noted", 21, 21],
      ["received", 215, 215],
      ["supported", 182, 182],
      ["noted", 33, 33],
    ]);
    expect(assembled.reviews.map(({ status }) => status)).toEqual(Array(3).fill("outcome-adopted"));
  });

  it("puts the questions sent in advance to the reviews whose reports name who asked", () => {
    expect(assembled.reviews.map(({ advanceQuestions }) => advanceQuestions.length)).toEqual([32, 25, 12]);
    const [first] = assembled.reviews;
    expect(new Set(first?.advanceQuestions.map(({ review }) => review))).toEqual(new Set(["SVN-1"]));
  });

  it("gives every recommendation of the second and third review its themes", () => {
    for (const { recommendations } of assembled.reviews.slice(1)) {
      expect(recommendations.filter(({ themes = [] }) => themes.length === 0)).toEqual([]);
    }
  });
});
