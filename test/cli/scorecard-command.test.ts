import { describe, expect, it } from "vitest";
import { listIntegrityMeasures } from "../../src/analyze/integrity/measures.ts";
import { reviewIntegrity } from "../../src/analyze/integrity/review-integrity.ts";
import { loadChinaCase } from "../../src/data/china/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { runInTest } from "./run.ts";

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("uprkit scorecard", () => {
  it("prints measures with a basis, and what the others need", async () => {
    const { code, stdout, stderr } = await runInTest(["scorecard", "china", "--cycle", "2"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("review CHN-2, session 17");
    expect(stdout).toMatch(/asks for nothing new +28\.2 % +80\/284 +p91 \(304\)/u);
    expect(stdout).toMatch(/No basis/u);
    expect(stdout).toMatch(/Source: UPR Info/u);
    expect(stdout).not.toMatch(/NaN|undefined/u);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("prints with --json what the library computes, with the definitions", async () => {
    const { code, stdout } = await runInTest([
      "scorecard",
      "CHN",
      "--cycle",
      "4",
      "--evidence",
      "china",
      "--on",
      "2024-01-23",
      "--json",
    ]);
    const { definitions, name, sources, isVerifiedOnly, labeled, ...card } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect({ name, isVerifiedOnly, labeled }).toEqual({ name: "China", isVerifiedOnly: true, labeled: 0 });
    expect(sources).toHaveLength(2);
    expect(definitions).toEqual(asJson(listIntegrityMeasures()));
    const options = { ...loadChinaCase(), on: "2024-01-23" };
    expect(card).toEqual(asJson(reviewIntegrity(loadUprInfo(), "CHN-4", options)));
  });

  it("takes records of one's own from standard input", async () => {
    const evidence = JSON.stringify({
      visitRequests: [
        {
          id: "KEN/sr-torture/2009",
          state: "KEN",
          mandate: "sr-torture",
          events: [{ kind: "requested", date: "2009-05-01", source: { citation: "a letter" } }],
          source: { citation: "a letter" },
        },
      ],
    });
    const argv = ["scorecard", "Kenya", "--cycle", "1", "--evidence", "-"];
    const { code, stdout } = await runInTest(argv, { stdin: new TextEncoder().encode(evidence) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/requests and reminders unanswered +1 +1/u);
  });

  it("says what there is where the review is not in the data, and ends with 1", async () => {
    const { code, stdout, stderr } = await runInTest(["scorecard", "CHN", "--cycle", "4"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("CHN-1, CHN-2");
  });

  it.each([
    [["Atlantis", "--cycle", "1"]],
    [["CHN"]],
    [["CHN", "--cycle", "9"]],
    [["CHN", "--cycle", "2", "--on", "2013"]],
  ])("ends %j with 2", async (argv) => {
    const { code, stdout } = await runInTest(["scorecard", ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
