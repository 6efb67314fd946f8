import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadUnits } from "../../scripts/train/load-units.ts";
import { measureAction, measureIssues } from "../../scripts/train/metrics.ts";
import { predictUnits } from "../../scripts/train/predict-units.ts";
import { trainModels } from "../../scripts/train/train-model.ts";
import { defaultClassifier } from "../../src/classify/default-classifier.ts";
import { liteClassifier } from "../../src/classify/lite.ts";
import { decodeBase64 } from "../../src/classify/model/decode-base64.ts";
import { FULL_WEIGHTS } from "../../src/classify/model/full-weights.generated.ts";
import { LITE_WEIGHTS } from "../../src/classify/model/lite-weights.generated.ts";
import { unpackModel } from "../../src/classify/model/unpack-model.ts";
import { listIssues } from "../../src/reference/issues.ts";
import { corpusPath, hasCorpus } from "./corpus.ts";

const gzipped = (weights: string): number => gzipSync(decodeBase64(weights), { level: 9 }).length;

describe("the weights that are shipped", () => {
  it("are as small as they must be", () => {
    expect(gzipped(FULL_WEIGHTS)).toBeLessThan(320_000);
    expect(gzipped(LITE_WEIGHTS)).toBeLessThan(60_000);
  });

  it("are those of the model card", () => {
    const card = new URL("../../docs/models.md", import.meta.url);
    expect(existsSync(card)).toBe(true);
    const text = readFileSync(card, "utf8");
    expect(text).toContain(`| ${defaultClassifier().version} | `);
    expect(text).toContain(`| ${gzipped(FULL_WEIGHTS)} |`);
    expect(text).toContain(`| ${liteClassifier().version} | `);
    expect(text).toContain(`| ${gzipped(LITE_WEIGHTS)} |`);
  });
});

describe.skipIf(!hasCorpus)("what is learned from a tenth of the earlier sessions", () => {
  it("holds on a session that was not seen", async () => {
    const units = await loadUnits(corpusPath());
    expect(units).toHaveLength(32_076);
    const earlier = units.filter(({ session }, index) => session <= 15 && index % 10 === 0);
    const later = units.filter(({ session }) => session === 16);
    const [trained] = trainModels(earlier, [
      { version: "tenth", keepAction: 4_000, keepIssues: 800, levels: 47 },
    ]);
    const model = unpackModel(trained?.packed ?? new Uint8Array());
    const predicted = predictUnits(model, later);
    const action = measureAction(later, (row) => predicted[row]?.action ?? []);
    expect(action.accuracy).toBeGreaterThan(0.86);
    expect(action.calibrationError).toBeLessThan(0.04);
    const issues = measureIssues(
      later,
      listIssues().length,
      (row) => predicted[row]?.issues ?? [],
      model.issueThreshold,
    );
    expect(issues.microF1).toBeGreaterThan(0.82);
    expect(issues.ranking).toBeGreaterThan(0.88);
  }, 180_000);
});
