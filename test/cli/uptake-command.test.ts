import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Uptake } from "../../src/compare/uptake/find-uptake.ts";
import { runInTest } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "uprkit-uptake-"));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ASKS = ["Outlaw the smacking of minors.", "Ratify OPCAT.", "Protect the cedar forests."];
const REPORT = fileOf(
  "report.csv",
  [
    "SuR,Recommendation,RS,Response,Action,Issue,Session",
    '"Chile","Prohibit corporal punishment of children in all settings","Sweden","Accepted",5,"Rights of the Child",5',
    '"Chile","Consider ratifying the Optional Protocol to the Convention against Torture","Peru","Noted",3,"Torture and other CID treatment",5',
  ].join("\n"),
);

const readJson = (stdout: string): Uptake & { readonly submission: string; readonly report: string } =>
  JSON.parse(stdout) as Uptake & { readonly submission: string; readonly report: string };

describe("uprkit uptake", () => {
  it.each([
    ["asks.txt", ASKS.join("\n")],
    ["numbered.txt", ASKS.map((ask, index) => `${index + 1}. ${ask}`).join("\n")],
    ["asks.md", `# Us\n\n## Recommendations\n\n${ASKS.map((ask) => `- ${ask}`).join("\n")}\n`],
    ["asks.csv", `no,ask\n${ASKS.map((ask, index) => `${index + 1},"${ask}"`).join("\n")}`],
    ["strings.json", JSON.stringify(ASKS)],
    ["objects.json", JSON.stringify({ asks: ASKS.map((text) => ({ text })) })],
    ["asks.ndjson", ASKS.map((text) => JSON.stringify({ text })).join("\n")],
  ])("reads the asks of %s", async (name, content) => {
    const submission = fileOf(name, content);
    const { code, stdout } = await runInTest(["uptake", submission, REPORT, "--json"]);
    expect(code).toBe(0);
    const { asks, summary, ...named } = readJson(stdout);
    expect(
      asks.map(({ ask, takenUp, matches: [match] }) => [
        ask,
        takenUp,
        match?.position,
        match?.recommendingStates,
      ]),
    ).toEqual([
      [ASKS[0], true, "supported", ["SWE"]],
      [ASKS[1], true, "noted", ["PER"]],
      [ASKS[2], false, undefined, undefined],
    ]);
    expect([summary.takenUp, summary.accepted, summary.recommendations]).toEqual([2, 1, 2]);
    expect(named.report).toBe(REPORT);
  });

  it("prints both texts for people", async () => {
    const { code, stdout } = await runInTest(["uptake", "-", REPORT], {
      stdin: Buffer.from(ASKS.join("\n")),
    });
    expect(code).toBe(0);
    expect(stdout).toContain("1. Outlaw the smacking of minors.");
    expect(stdout).toContain("Prohibit corporal punishment of children");
    expect(stdout).toContain("not taken up");
    expect(stdout).toContain("2 of 3 asks taken up (66.7 %)");
  });

  it("says what is wrong with a file, and ends with 1", async () => {
    const nothing = await runInTest(["uptake", fileOf("prose.txt", "The sea was calm."), REPORT]);
    expect([nothing.code, nothing.stdout]).toEqual([1, ""]);
    expect(nothing.stderr).toContain("[NO_TEXT]");
    const noReport = await runInTest([
      "uptake",
      fileOf("a.txt", ASKS.join("\n")),
      fileOf("b.txt", "No report."),
    ]);
    expect([noReport.code, noReport.stderr.includes("[WRONG_DOCUMENT_KIND]")]).toEqual([1, true]);
    const broken = await runInTest(["uptake", fileOf("c.json", '{"x":1}'), REPORT]);
    expect([broken.code, broken.stderr.includes("[UNSUPPORTED_FORMAT]")]).toEqual([1, true]);
  });

  it("ends with 2 for wrong usage", async () => {
    expect((await runInTest(["uptake", "-", "-"])).code).toBe(2);
    expect((await runInTest(["uptake", "a.txt", REPORT, "--threshold", "7"])).code).toBe(2);
  });
});

describe("uprkit omissions", () => {
  const DOCUMENT = fileOf(
    "document.txt",
    "12. The Office spoke of detentions in the region.\n\n13. In the north, girls were kept from school.\n",
  );
  const FINDINGS = [
    "The detentions may constitute crimes against humanity.",
    "Girls are kept from school in the north.",
  ];

  it.each([
    ["findings.txt", FINDINGS.join("\n\n")],
    ["findings.json", JSON.stringify(FINDINGS.map((summary, index) => ({ id: `f-${index}`, summary })))],
    ["findings.csv", `id,finding\n${FINDINGS.map((text, index) => `f-${index},"${text}"`).join("\n")}`],
  ])("tells what a document makes of %s", async (name, content) => {
    const { code, stdout } = await runInTest(["omissions", fileOf(name, content), DOCUMENT, "--json"]);
    expect(code).toBe(0);
    const { statements } = JSON.parse(stdout) as {
      readonly statements: readonly {
        readonly result: string;
        readonly nearest: { readonly paragraph: string };
      }[];
    };
    expect(statements.map(({ result, nearest }) => [result, nearest.paragraph])).toEqual([
      ["weakened", "12"],
      ["present", "13"],
    ]);
  });

  it("takes no finding from what a summary says of how it was made", async () => {
    const fixture = new URL("../fixtures/parse/stakeholder-summary/kiribati.txt", import.meta.url);
    const summary = readFileSync(fixture, "utf8");
    const textsOf = async (name: string, content: string): Promise<readonly string[]> => {
      const { stdout } = await runInTest(["omissions", fileOf(name, content), DOCUMENT, "--json"]);
      const { statements } = JSON.parse(stdout) as {
        readonly statements: readonly { readonly statement: string }[];
      };
      return statements.map(({ statement }) => statement);
    };
    const all = await textsOf("summary.txt", summary);
    const prefaced = summary.replace("This invented report is", "The present report was prepared as");
    expect(await textsOf("prefaced.txt", prefaced)).toEqual(
      all.filter((text) => !text.startsWith("This invented")),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(all.some((text) => text.startsWith("This invented"))).toBe(true);
  });

  it("prints it for people, with what is missing", async () => {
    const { stdout } = await runInTest(["omissions", fileOf("f.txt", FINDINGS.join("\n\n")), DOCUMENT]);
    expect(stdout).toContain("missing: crimes against humanity");
    expect(stdout).toContain("1 of 2 present (50.0 %), 1 weakened, 0 absent");
  });

  it("ends with 1 for a file it cannot read, and 2 for wrong usage", async () => {
    const { code, stderr } = await runInTest(["omissions", fileOf("e.txt", ""), DOCUMENT]);
    expect([code, stderr.includes("[UNSUPPORTED_FORMAT]")]).toEqual([1, true]);
    expect((await runInTest(["omissions", "-", "-"])).code).toBe(2);
  });
});
