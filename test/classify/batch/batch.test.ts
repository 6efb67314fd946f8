import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classifyRecommendations } from "../../../src/classify/batch/classify-recommendations.ts";
import { connectClassifier } from "../../../src/classify/batch/connect-classifier.ts";
import { labelCorpus } from "../../../src/classify/batch/label-corpus.ts";
import { serveClassifier } from "../../../src/classify/batch/serve-classifier.ts";
import { classifyRecommendation } from "../../../src/classify/classify-recommendation.ts";
import { liteClassifier } from "../../../src/classify/lite.ts";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import { listRows } from "../../../src/corpus/rows.ts";
import type { UprInfoRow } from "../../../src/model/upr-info-row.ts";

const texts = Array.from({ length: 700 }, (_, index) =>
  index % 2 === 0
    ? `Ratify the Convention against Torture by ${2000 + index}`
    : `Continue to build schools in region ${index}`,
);

describe("classifyRecommendations()", () => {
  it("labels each text as one by one, in order, and tells how far it is", async () => {
    const seen: number[] = [];
    const labels = await classifyRecommendations(texts, { onProgress: ({ done }) => void seen.push(done) });
    expect(labels).toHaveLength(texts.length);
    expect(labels[3]).toEqual(classifyRecommendation(texts[3] ?? "", { explain: false }));
    expect(labels[0]?.instruments.instruments[0]?.instrument).toBe("CAT");
    expect(seen).toEqual([256, 512, 700]);
  });

  it("lets others have a turn, and stops when asked", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 0);
    await expect(classifyRecommendations(texts, { signal: controller.signal })).rejects.toMatchObject({
      code: "ABORTED",
    });
  });

  it("gives nothing for nothing, and takes other weights", async () => {
    expect(await classifyRecommendations([])).toEqual([]);
    const [label] = await classifyRecommendations(["Abolish the death penalty"], {
      classifier: liteClassifier(),
    });
    expect(label?.action).toMatchObject({ category: 5, model: liteClassifier().version });
  });
});

describe("serveClassifier() and connectClassifier()", () => {
  it("answer several calls through a channel, and leave other messages alone", async () => {
    const { port1, port2 } = new MessageChannel();
    serveClassifier(port1);
    const remote = connectClassifier(port2);
    port2.postMessage("something else");
    const [first, second] = await Promise.all([
      remote.classifyRecommendations(["Abolish the death penalty"]),
      remote.classifyRecommendations(["Continue to open schools"], { explain: true }),
    ]);
    port1.close();
    expect(first[0]?.action.category).toBe(5);
    expect(second[0]?.action.category).toBe(2);
    expect(second[0]?.action.evidence.length).toBeGreaterThan(0);
  });

  it("stop waiting when asked", async () => {
    const { port1, port2 } = new MessageChannel();
    const call = connectClassifier(port2).classifyRecommendations(["x"], { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ code: "ABORTED" });
    port1.close();
  });

  describe("with a worker of Node", () => {
    const folder = mkdtempSync(join(tmpdir(), "uprkit-worker-"));
    const outfile = join(folder, "worker.mjs");
    beforeAll(async () => {
      const entry = fileURLToPath(
        new URL("../../../src/classify/batch/serve-classifier.ts", import.meta.url),
      );
      await build({
        stdin: {
          contents: `import { parentPort } from "node:worker_threads"; import { serveClassifier } from ${JSON.stringify(entry)}; serveClassifier(parentPort);`,
          resolveDir: fileURLToPath(new URL("../../..", import.meta.url)),
        },
        bundle: true,
        format: "esm",
        platform: "node",
        outfile,
      });
    }, 30_000);
    afterAll(() => rmSync(folder, { recursive: true }));

    it("gives what this thread gives", async () => {
      const worker = new Worker(outfile);
      const seen: number[] = [];
      const labels = await connectClassifier(worker).classifyRecommendations([...texts, ...texts], {
        onProgress: ({ done }) => void seen.push(done),
      });
      await worker.terminate();
      expect(seen).toEqual([1000, 1400]);
      expect(labels[699]).toEqual(classifyRecommendation(texts[699] ?? "", { explain: false }));
    }, 30_000);
  });
});

describe("labelCorpus()", () => {
  const row = (id: number, more: Partial<UprInfoRow>): UprInfoRow => ({
    id: `upr-info:own.csv#${id}`,
    stateUnderReview: "KEN",
    session: 8,
    recommendingState: "CHE",
    position: "supported",
    responseLabel: "Accepted",
    issues: [],
    stateUnderReviewOrganisations: [],
    recommendingStateOrganisations: [],
    source: { file: "own.csv", row: id },
    ...more,
  });
  const { corpus } = createCorpus({
    uprInfo: [
      row(2, { text: "Abolish the death penalty", action: 3, issues: ["torture"] }),
      row(3, { text: "Abolish the death penalty" }),
      row(4, { text: "Continue to combat trafficking", action: 4 }),
      row(5, {}),
    ],
  });

  it("fills in what has no code, and says what it filled in", async () => {
    const before = listRows(corpus);
    const labeled = await labelCorpus(corpus);
    const rows = listRows(labeled.corpus).map(({ action, issues }) => [action, issues]);
    expect(rows).toEqual([
      [3, ["torture"]],
      [5, ["death-penalty"]],
      [4, ["trafficking"]],
      [undefined, []],
    ]);
    expect([...labeled.predictedAction]).toEqual([0, 1, 0, 0]);
    expect([...labeled.predictedIssues]).toEqual([0, 1, 1, 0]);
    expect(listRows(corpus)).toEqual(before);
  });
});
