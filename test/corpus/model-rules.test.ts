import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recommendationSchema, safeParseRecord, validateRecommendations } from "../../src/model/index.ts";
import { readDocument } from "../../src/parse/read-document.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

/** Every third report: enough to meet each cycle, few enough to wait for. */
function listReports(): string[] {
  return readdirSync(corpusPath(), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".pdf"))
    .sort()
    .filter((_, i) => i % 3 === 0)
    .map((file) => corpusPath(file));
}

describe.skipIf(!hasCorpus)("recommendations read from the corpus", () => {
  it("are of the model's shape and break none of its rules", { timeout: 180_000 }, async () => {
    let read = 0;
    for (const file of listReports()) {
      // What is no report of the Working Group is not this test's business.
      const result = await readDocument(file).catch(() => undefined);
      if (result?.kind !== "working-group-report") continue;
      const { recommendations, review } = result;
      const shapes = recommendations.map((record) => safeParseRecord(recommendationSchema, record));
      expect(shapes.flatMap((shape) => (shape.success ? [] : [shape.error.message]))).toEqual([]);
      const findStateUnderReview = () => review?.stateUnderReview;
      expect(validateRecommendations(recommendations, { findStateUnderReview })).toEqual([]);
      read += recommendations.length;
    }
    expect(read).toBeGreaterThan(2500);
  });
});
