import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import type { LabelLine } from "../../src/cli/labels/label-text.ts";
import { LABEL_COLUMNS } from "../../src/cli/labels/label-writer.ts";
import { INVENTED_FOLDER, sloveneReport } from "./folder.ts";
import { EXPORT_CSV, runInTest } from "./run.ts";
import { uhriJson } from "./uhri-json.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-classify-"));
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parseLines = (text: string): LabelLine[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as LabelLine);
const TEXTS = [
  { id: "a", text: "Ratify the Convention against Torture by 2027" },
  { id: 2, text: "Continue its efforts to train judges" },
  { text: "Consider a visit of the Special Rapporteur on torture" },
];
const NDJSON = TEXTS.map((each) => `${JSON.stringify(each)}\n`).join("");

describe("uprkit classify", () => {
  it("labels the recommendations of the reviews in a folder, each once", async () => {
    const { code, stdout } = await runInTest(["classify", INVENTED_FOLDER, "--ndjson"]);
    const report = await runInTest(["classify", join(INVENTED_FOLDER, "report.txt"), "--ndjson"]);
    const byId = (text: string) => parseLines(text).map(({ id, action }) => [id, action.category]);
    expect(code).toBe(0);
    expect(byId(stdout)).toEqual(byId(report.stdout));
    expect(byId(stdout)).toHaveLength(4);
  });

  it("takes lists and exports of a folder without a report, and refuses one without recommendations", async () => {
    const lists = mkdtempSync(join(folder, "lists-"));
    writeFileSync(join(lists, "one.csv"), EXPORT_CSV);
    const { code, stdout } = await runInTest(["classify", lists, "--ndjson"]);
    expect([code, parseLines(stdout).length]).toEqual([0, 3]);
    const empty = mkdtempSync(join(folder, "empty-"));
    writeFileSync(join(empty, "note.txt"), "Trees were planted.\n");
    const refused = await runInTest(["classify", empty]);
    expect([refused.code, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain("WRONG_DOCUMENT_KIND");
  });

  it("prints a line for each line that comes in, in its order, with all labels", async () => {
    const { code, stdout, stderr } = await runInTest(["classify", "-"], { stdin: Buffer.from(NDJSON) });
    const lines = parseLines(stdout);
    expect([code, stderr]).toEqual([0, ""]);
    expect(lines.map(({ id }) => id)).toEqual(["a", 2, null]);
    expect(lines.map(({ action }) => action.category)).toEqual([5, 2, 3]);
    for (const { action, issues } of lines) {
      expect(action.probabilities.length).toBe(5);
      expect(action.probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 3);
      for (const { issue, label, score } of issues)
        expect([issue.length > 0, label !== "", score > 0]).toEqual([true, true, true]);
    }
    expect(lines[0]?.issues.map(({ issue }) => issue)).toContain("instruments");
    expect(lines[0]?.instruments).toEqual([{ instrument: "CAT", acts: ["ratify"] }]);
    expect(lines[0]?.quality).toEqual({
      specific: true,
      measurable: true,
      assignable: false,
      timeBound: true,
      demands: 1,
      checks: ["treaty-ratified", "deadline-kept"],
    });
    expect(lines.map(({ tone }) => [tone.tone, tone.endorsesOrContinues])).toEqual([
      ["neutral", false],
      ["continue", true],
      ["neutral", false],
    ]);
  });

  it("accounts for lines it cannot read, with their number", async () => {
    const input = `${NDJSON}no json\n{"id":"x"}\n[1]\n{"id":"y","text":""}\n`;
    const { code, stdout, stderr } = await runInTest(["classify", fileOf("bad.ndjson", input)]);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { line?: number; error?: { code: string }; note?: string });
    expect(code).toBe(1);
    expect(lines.length).toBe(7);
    expect(lines.flatMap(({ line, error }) => (error === undefined ? [] : [[line, error.code]]))).toEqual([
      [4, "classify/bad-line"],
      [5, "classify/bad-line"],
      [6, "classify/bad-line"],
    ]);
    expect(lines[6]?.note).toBe("empty");
    expect(stderr.split("\n").filter((line) => line.includes("[classify/bad-line]")).length).toBe(3);
  });

  it("gives the same labels in every format", async () => {
    const file = fileOf("texts.ndjson", NDJSON);
    const [lines, json, csv] = await Promise.all(
      ["--ndjson", "--json", "--csv"].map(
        async (format) => (await runInTest(["classify", file, format])).stdout,
      ),
    );
    const expected = parseLines(lines ?? "");
    expect(JSON.parse(json ?? "")).toEqual(expected);
    const [header, ...rows] = parse(csv ?? "") as string[][];
    expect(header).toEqual([...LABEL_COLUMNS]);
    expect(rows.map(([id, action]) => [id, action])).toEqual(
      expected.map(({ id, action }) => [String(id ?? ""), String(action.category)]),
    );
  });

  it("writes to a file whose extension picks the format", async () => {
    const out = join(folder, "labels.csv");
    const { code, stdout } = await runInTest(["classify", fileOf("texts2.ndjson", NDJSON), "-o", out]);
    expect([code, stdout]).toEqual([0, ""]);
    expect(readFileSync(out, "utf8").split("\n")[0]).toBe(LABEL_COLUMNS.join(","));
  });

  it("reads what read knows, with the ids of its recommendations", async () => {
    const csv = await runInTest(["classify", fileOf("export.csv", EXPORT_CSV), "--ndjson"]);
    expect(parseLines(csv.stdout).map(({ id }) => id)).toEqual([
      "upr-info:export.csv#2",
      "upr-info:export.csv#3",
      "upr-info:export.csv#4",
    ]);
    const report = await runInTest(["classify", fileOf("report.txt", sloveneReport()), "--ndjson"]);
    expect(parseLines(report.stdout).length).toBeGreaterThan(1);
    const uhri = await runInTest(["classify", fileOf("uhri.json", uhriJson(3)), "--ndjson"]);
    expect(uhri.code).toBe(0);
    const people = await runInTest(["classify", fileOf("export2.csv", EXPORT_CSV)]);
    expect(people.stdout).toContain("3 texts");
  });

  it("says why a file cannot be classified, and leaves no output behind", async () => {
    const out = join(folder, "none.json");
    for (const path of [join(folder, "missing.pdf"), fileOf("note.txt", "Buy milk")]) {
      const { code, stdout, stderr } = await runInTest(["classify", path, "-o", out]);
      expect([code, stdout, stderr !== ""]).toEqual([1, "", true]);
    }
    expect(existsSync(out)).toBe(false);
    expect((await runInTest(["classify", "x", "--json", "--csv"])).code).toBe(2);
  });
});

describe("uprkit explain", () => {
  it("shows every label with the words that say so", async () => {
    const { code, stdout } = await runInTest([
      "explain",
      "Ratify",
      "the",
      "Convention",
      "against",
      "Torture",
      "by",
      "2027",
    ]);
    expect(code).toBe(0);
    for (const part of [
      "Action: 5",
      "Issue: ",
      "Instrument: CAT",
      "Tone: neutral",
      "Time-bound: yes",
      "^^^^^^",
    ]) {
      expect(stdout).toContain(part);
    }
  });

  it("prints evidence for programs, and says what is not to be relied on", async () => {
    const json = await runInTest(["explain", "Ratify the convention", "--json"]);
    expect(Object.keys(JSON.parse(json.stdout) as object)).toEqual([
      "text",
      "action",
      "issues",
      "instruments",
      "tone",
      "quality",
    ]);
    const foreign = await runInTest([
      "explain",
      "Ratificar la convención contra la tortura y otros tratos crueles",
    ]);
    expect(foreign.stdout).toContain("Not to be relied on");
  });
});
