import { describe, expect, it } from "vitest";
import { acceptance } from "../../src/analyze/acceptance/acceptance.ts";
import { gatherCorpus } from "../../src/corpus/gather-corpus.ts";
import { assembleReviews } from "../../src/corpus/reconcile/assemble-reviews.ts";
import { readDocument } from "../../src/parse/read-document.ts";

const FOLDER = new URL("../../examples/kiribati-invented/", import.meta.url).pathname;
const CSV = `To,Text,From,Response,Action,Issue,Session
Kiribati,Plant trees,Chile,Accepted,4,Environment,35
Kiribati,Count birds,Fiji,Noted,5,Environment,35
`;
const readFolder = () =>
  Promise.all(["report.txt", "addendum.txt", "matrix.csv"].map((name) => readDocument(`${FOLDER}${name}`)));
const readCsv = () => readDocument(new TextEncoder().encode(CSV), { name: "list.csv" });

describe("gatherCorpus()", () => {
  it("takes reports with the answers of their addenda, and nothing of a list beside them", async () => {
    const { corpus, basis, statements } = gatherCorpus(await readFolder());
    expect([basis, corpus.recommendations.length, statements.length]).toEqual(["reports", 4, 2]);
    const [rate] = acceptance(corpus, { unit: "recommendation" });
    expect([rate?.count, rate?.total, rate?.pending]).toEqual([2, 3, 1]);
  });

  it("takes lists and exports where there is no report", async () => {
    const { corpus, basis, statements } = gatherCorpus([await readCsv()]);
    expect([basis, corpus.size, statements]).toEqual(["exports", 2, []]);
  });

  it("is the same by reviews that are assembled already, and changes nothing", async () => {
    const results = await readFolder();
    const before = structuredClone(results);
    expect(gatherCorpus(results, assembleReviews(results))).toEqual(gatherCorpus(results));
    expect(results).toEqual(before);
  });

  it("gives an empty corpus of nothing", () => {
    expect(gatherCorpus([]).corpus.size).toBe(0);
  });
});
