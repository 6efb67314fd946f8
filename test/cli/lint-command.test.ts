import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LINT_RULES } from "../../src/classify/lint/lint-recommendation.ts";
import { EXPORT_CSV, runInTest } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-lint-"));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Found {
  readonly id: string | number | null;
  readonly findings: readonly { readonly code: string }[];
}
const codesOf = (found: readonly Found[]): (readonly [Found["id"], readonly string[]])[] =>
  found.map(({ id, findings }) => [id, findings.map(({ code }) => code)] as const);

describe("uprkit lint", () => {
  it("takes --rule several times, in front of a draft too", async () => {
    const draft = ["lint", "Consider a visit", "--json"];
    const codes = codesOf(JSON.parse((await runInTest(draft)).stdout) as Found[])[0]?.[1] ?? [];
    expect(codes.length).toBeGreaterThan(0);
    const off = codes.flatMap((code) => ["--rule", `${code.replace("lint/", "")}=off`]);
    const { code, stdout } = await runInTest(["lint", ...off, "Consider a visit", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual([{ id: null, findings: [] }]);
  });

  it("lists its rules for programs too", async () => {
    const rules = LINT_RULES.map(({ code, severity, summary }) => ({ code, severity, summary }));
    expect(JSON.parse((await runInTest(["lint", "--list", "--json"])).stdout)).toEqual(rules);
    const lines = (await runInTest(["lint", "--list", "--ndjson"])).stdout.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(rules);
  });

  it("ends with 0 for a draft that no rule objects to, and with 1 for findings", async () => {
    const clean = await runInTest(["lint", "Ratify the Convention against Torture before its next review"]);
    expect(clean).toEqual({ code: 0, stdout: "0 findings in 1 text\n", stderr: "" });
    const weak = await runInTest(["lint", "Consider", "a", "visit"]);
    expect(weak.code).toBe(1);
    expect(weak.stdout).toContain("Consider a visit\n^^^^^^^^");
    expect(weak.stdout).toContain("[consider-only]");
    expect(weak.stdout).toContain("better:");
  });

  it("takes plain text with a draft to a line, from a file and from standard input", async () => {
    const text = "Ratify the convention\n\nPromote tolerance\n";
    const expected = [
      ["line 1", []],
      ["line 3", ["lint/vague-verb"]],
    ];
    const file = await runInTest(["lint", fileOf("drafts.txt", text), "--json"]);
    expect(file.code).toBe(1);
    expect(codesOf(JSON.parse(file.stdout) as Found[])).toEqual(expected);
    const piped = await runInTest(["lint", "-", "--json"], { stdin: Buffer.from(text) });
    expect(codesOf(JSON.parse(piped.stdout) as Found[])).toEqual(expected);
  });

  it("takes lines of JSON and what read knows", async () => {
    const lines = '{"id":7,"text":"Promote tolerance"}\n{"id":8}\n';
    const { code, stdout, stderr } = await runInTest(["lint", "-", "--ndjson"], {
      stdin: Buffer.from(lines),
    });
    expect(code).toBe(1);
    expect(
      codesOf(
        stdout
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as Found),
      ),
    ).toEqual([[7, ["lint/vague-verb"]]]);
    expect(stderr).toContain("stdin:2 error:");
    expect(stderr).toContain("[classify/bad-line]");
    const csv = await runInTest(["lint", fileOf("export.csv", EXPORT_CSV), "--json"]);
    expect((JSON.parse(csv.stdout) as Found[]).map(({ id }) => id)).toEqual([
      "upr-info:export.csv#2",
      "upr-info:export.csv#3",
      "upr-info:export.csv#4",
    ]);
  });

  it("switches rules off, and refuses what is no rule", async () => {
    const off = await runInTest(["lint", "Promote tolerance", "--rule", "vague-verb=off"]);
    expect(off.code).toBe(0);
    for (const rule of ["no-such=off", "vague-verb=loud", "vague-verb"]) {
      const { code, stderr } = await runInTest(["lint", "Promote tolerance", "--rule", rule]);
      expect([code, stderr.startsWith("error: ")]).toEqual([2, true]);
    }
    expect((await runInTest(["lint"])).code).toBe(2);
  });

  it("lists the rules", async () => {
    const { code, stdout } = await runInTest(["lint", "--list"]);
    expect(code).toBe(0);
    expect(stdout.trim().split("\n").length).toBe(LINT_RULES.length);
  });

  it("says why a file cannot be read", async () => {
    const { code, stderr } = await runInTest(["lint", fileOf("broken.pdf", "%PDF-1.7\nnothing follows")]);
    expect([code, stderr !== ""]).toEqual([1, true]);
  });
});
