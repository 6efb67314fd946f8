import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listIntegrityMeasures } from "../../src/analyze/integrity/measures.ts";
import { reviewIntegrity } from "../../src/analyze/integrity/review-integrity.ts";
import { defaultClassifier } from "../../src/classify/default-classifier.ts";
import { findOmissions } from "../../src/compare/omission/find-omissions.ts";
import { loadChinaCase } from "../../src/data/china/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import { ROOT } from "../guards/sources.ts";
import { copyFolder } from "./folder.ts";
import { runInTest } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-scorecard-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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

  it("tells what the State's report leaves out, by issue, as the library does with the same texts", async () => {
    const findings = join(folder, "findings.json");
    const document = join(folder, "report.txt");
    const said = "Prisons are overcrowded and prisoners are tortured by the police.";
    const left = "Executions go on: the death penalty is imposed for theft.";
    writeFileSync(findings, JSON.stringify([said, left]));
    writeFileSync(document, `1. Trees were planted.\n\n2. ${said}\n`);
    const argv = ["scorecard", "China", "--cycle", "2", "--findings", findings, "--document", document];
    const { code, stdout } = await runInTest([...argv, "--json"]);
    expect(code).toBe(0);
    const { rows, sources } = JSON.parse(stdout);
    const row = rows.find(({ measure }: { measure: string }) => measure === "issues-unreported");
    expect(row).toMatchObject({ basis: "computed", unit: "issue", sources: [{ file: "report.txt" }] });
    expect(row.evidence).toContain("death-penalty");
    expect(row.evidence).not.toContain("torture-and-ill-treatment");
    expect(sources.some((source: string) => source.includes("report.txt"))).toBe(true);
    const omissions = findOmissions([said, left], readFileSync(document, "utf8"));
    expect(omissions.statements.map(({ result }) => result)).toEqual(["present", "absent"]);
    const { classifyIssues } = defaultClassifier();
    const issues = [said, left].map((text) => classifyIssues(text).issues.map(({ issue }) => issue));
    const [told = [], untold = []] = issues;
    expect(row).toMatchObject({
      count: untold.filter((issue) => !told.includes(issue)).length,
      total: new Set([...told, ...untold]).size,
    });
    const card = reviewIntegrity(loadUprInfo(), "CHN-2", {
      omissions: [{ review: "CHN-2", omissions, issues, source: { file: "report.txt" } }],
    });
    expect(row).toEqual(asJson(card.rows.find(({ measure }) => measure === "issues-unreported")));
    const text = await runInTest(argv);
    expect(text.stdout).toMatch(/looked for in .*report\.txt/u);
  });

  it("compares the national report of a folder with the summary beside it, as --findings and --document do", async () => {
    const own = copyFolder(join(folder, "kiribati"));
    const fixture = (kind: string) => join(ROOT, "test/fixtures/parse", kind, "kiribati.txt");
    const [summary, report] = [join(own, "summary.txt"), join(own, "national-report.txt")];
    // With the paragraph by which they all begin, which is no finding of anybody's.
    const text = readFileSync(fixture("stakeholder-summary"), "utf8");
    writeFileSync(
      summary,
      text.replace("This invented report is", "The present report was prepared on torture in prisons as"),
    );
    const rowOf = async (...more: string[]) => {
      const { stdout } = await runInTest(["scorecard", "KIR", "--data", own, "--json", ...more]);
      const { rows, sources } = JSON.parse(stdout) as {
        readonly rows: readonly Readonly<Record<string, unknown>>[];
        readonly sources: readonly string[];
      };
      return { row: rows.find(({ measure }) => measure === "issues-unreported"), sources };
    };
    // A summary alone has nothing it could be looked for in.
    expect((await rowOf()).row).toMatchObject({ basis: "none" });
    cpSync(fixture("national-report"), report);
    const found = await rowOf();
    expect(found.row).toMatchObject({ basis: "computed", unit: "issue" });
    expect(found.sources.join()).toContain("summary.txt (stakeholders) looked for in national-report.txt");
    const given = await rowOf("--findings", summary, "--document", report);
    expect({ ...found.row, sources: [] }).toEqual({ ...given.row, sources: [] });
  });

  it("says what there is where the review is not in the data", async () => {
    const { code, stdout, stderr } = await runInTest(["scorecard", "CHN", "--cycle", "4"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("CHN-1, CHN-2");
  });

  it("takes the last review where no cycle is said, and a review by its id", async () => {
    const last = await runInTest(["scorecard", "CHN", "--json"]);
    expect(last.code).toBe(0);
    expect(last.stderr).toContain("CHN-1");
    expect(JSON.parse(last.stdout).review).toBe("CHN-2");
    const first = await runInTest(["scorecard", "CHN-1", "--json"]);
    expect(JSON.parse(first.stdout).review).toBe("CHN-1");
  });

  it.each([
    [["Atlantis", "--cycle", "1"]],
    [["CHN-2", "--cycle", "1"]],
    [["CHN", "--cycle", "9"]],
    [["CHN", "--cycle", "2", "--on", "2013"]],
    [["CHN", "--cycle", "2", "--findings", "a.json"]],
    [["CHN", "--cycle", "2", "--document", "a.pdf"]],
    [["CHN", "--cycle", "2", "--findings", "a.json", "--document", "-"]],
    [["CHN", "--cycle", "2", "--findings", "-", "--document", "a.txt", "--evidence", "-"]],
  ])("ends %j with 2", async (argv) => {
    const { code, stdout } = await runInTest(["scorecard", ...argv]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
