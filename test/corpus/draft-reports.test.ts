import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocText } from "../../src/documents/doc.ts";
import { readDocxText } from "../../src/documents/docx.ts";
import { detectOfficeFormat } from "../../src/documents/office-format.ts";
import { parseWorkingGroupReport } from "../../src/parse/working-group-report/parse-working-group-report.ts";
import type { WorkingGroupReport } from "../../src/parse/working-group-report/report.ts";
import { corpusPath, goldPath, hasCorpus } from "./corpus.ts";

const folder = corpusPath("wg_reports", "docx");
const files = hasCorpus ? readdirSync(folder).sort() : [];

async function read(file: string): Promise<WorkingGroupReport> {
  return parseWorkingGroupReport(await readDocxText(readFileSync(`${folder}/${file}`), { name: file }));
}

describe.skipIf(!hasCorpus)("draft reports of session 52 in Word", () => {
  it("reads the whole one like its gold reading", async () => {
    const { document, recommendations, diagnostics } = await read(
      files.find((file) => file.startsWith("Somalia")) ?? "",
    );
    const gold = JSON.parse(readFileSync(goldPath("somalia2026_docx.json"), "utf8")) as {
      readonly recommendations: readonly {
        readonly number: string;
        readonly position: string;
        readonly states: readonly string[];
        readonly text60: string;
      }[];
    };
    expect(document).toMatchObject({
      kind: "draft-report",
      symbol: "A/HRC/63/12",
      stateUnderReview: "SOM",
      session: 52,
      cycle: 4,
      basis: ["A/HRC/WG.6/52/SOM/1", "A/HRC/WG.6/52/SOM/2", "A/HRC/WG.6/52/SOM/3"],
    });
    const ours = recommendations.map(({ paragraph, recommendingStates, responses, text }) => ({
      number: paragraph,
      position: responses[0]?.position,
      states: [...recommendingStates].sort(),
      text: text.slice(0, 55),
    }));
    const theirs = gold.recommendations.map(({ number, position, states, text60 }) => ({
      number,
      position,
      states: [...states].sort(),
      text: text60.replace(/\s+/gu, " ").slice(0, 55),
    }));
    expect(ours).toEqual(theirs);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  const COUNTS: Readonly<Record<string, readonly [count: number, symbol: string]>> = {
    Belgium: [300, "A/HRC/63/9"],
    Denmark: [265, "A/HRC/63/10"],
    Estonia: [273, "A/HRC/63/7"],
    Latvia: [243, "A/HRC/63/15"],
    Niger: [265, "A/HRC/63/5"],
  };
  const trimmed = files.filter((file) => (file.split(" ")[0] ?? "") in COUNTS);

  it("has all of those cut down to their lists", () => {
    expect(trimmed).toHaveLength(hasCorpus ? 6 : 0);
  });

  it.each(trimmed)("reads the bare list of %s", async (file) => {
    const { document, recommendations, diagnostics } = await read(file);
    const [count, symbol] = COUNTS[file.split(" ")[0] ?? ""] ?? [];
    expect(recommendations).toHaveLength(count ?? -1);
    expect(document).toMatchObject({ kind: "draft-report", symbol });
    expect(recommendations.filter(({ recommendingStates }) => recommendingStates.length === 0)).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain("report/no-state-under-review");
  });
});

describe.skipIf(!hasCorpus)("advance questions in Word", () => {
  const questions = ["cycle2", "cycle3"].flatMap((cycle) =>
    (hasCorpus ? readdirSync(corpusPath("slovenia", cycle)) : [])
      .filter((file) => file.endsWith(".doc"))
      .map((file) => corpusPath("slovenia", cycle, file)),
  );

  it.each(questions.map((path) => [path.split("/").at(-1), path]))(
    "reads %s, whatever its ending says",
    async (_, path = "") => {
      const bytes = readFileSync(path);
      const format = await detectOfficeFormat(bytes);
      expect(format).toBe(path.includes("cycle2") ? "docx" : "doc");
      const { lines } = await (format === "docx" ? readDocxText(bytes) : readDocText(bytes));
      expect(lines[0]?.text).toMatch(/^ADVANCE QUESTIONS TO SLOVENIA/u);
      expect(lines.length).toBeGreaterThan(3);
    },
  );
});
