import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Desk, layDesk } from "./desk.ts";
import { type CliRunOptions, runInTest } from "./run.ts";
import { runLine } from "./shell.ts";

let desk: Desk;
beforeAll(() => {
  desk = layDesk();
});
afterAll(() => desk.clear());

const terminal: CliRunOptions = { isTTY: true, columns: 120, env: { LANG: "en_US.UTF-8" } };

describe("--quiet", () => {
  it("leaves data and errors, and takes notes and warnings away", async () => {
    const loud = await runLine("uprkit report CHN -o loud.html");
    expect(loud.stderr).toContain("CHN-2 is the last review of China");
    expect(loud.stderr).toContain("Wrote loud.html");
    const none = await runLine("uprkit review CHN --cycle 4 --quiet");
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("holds no review of China in cycle 4");
    const before = await runLine("uprkit --quiet report CHN -o quiet.html");
    expect([before.code, before.stderr]).toEqual([0, ""]);
    const failed = await runLine("uprkit read missing.pdf --quiet");
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain("[UNREADABLE_FILE]");
    expect((await runLine("uprkit review CHN --quiet")).stdout).not.toBe("");
  });
});

describe("colors", () => {
  it("are there on a terminal, and go with --no-color, NO_COLOR and TERM=dumb", async () => {
    const hasColor = async (line: string, env: CliRunOptions["env"] = {}) =>
      (await runLine(line, { ...terminal, env })).stdout.includes("\u001b[");
    expect(await hasColor("uprkit review CHN")).toBe(true);
    expect(await hasColor("uprkit review CHN --no-color")).toBe(false);
    expect(await hasColor("uprkit review CHN", { NO_COLOR: "1" })).toBe(false);
    expect(await hasColor("uprkit review CHN", { TERM: "dumb" })).toBe(false);
  });
});

describe("charts", () => {
  const line = "uprkit review CHN --cycle 2 --no-color";

  it("are there on a terminal, not in a pipe, and where they are asked for", async () => {
    const { stdout } = await runLine(line, terminal);
    expect(stdout).toMatch(/├─*●─*┤/u);
    expect(stdout).toMatch(/mix {2}1*2+3+4+5+$/mu);
    const pipe = await runLine(line);
    expect(pipe.stdout).not.toContain("├");
    expect((await runLine(`${line} --charts`)).stdout).toContain("├");
    expect((await runLine(`${line} --no-charts`, terminal)).stdout).not.toContain("├");
  });

  it("are ASCII with --ascii, LANG=C and a dumb terminal", async () => {
    for (const [args, env] of [
      [`${line} --ascii`, {}],
      [line, { LANG: "C" }],
      [line, { LC_ALL: "POSIX", LANG: "en_US.UTF-8" }],
      [line, { TERM: "dumb" }],
    ] as const) {
      const { stdout } = await runLine(args, { ...terminal, env });
      expect(stdout).toMatch(/\[-*o-*\]/u);
      expect(stdout).toMatch(/^\p{ASCII}*$/u);
    }
  });

  it("never change data", async () => {
    const plain = await runLine("uprkit measure acceptance --by region --json");
    const forced = await runLine("uprkit measure acceptance --by region --json --charts --ascii");
    expect(forced.stdout).toBe(plain.stdout);
  });
});

describe("texts and names that a terminal would act on", () => {
  const ESCAPE = "\u001b";
  /** Colors, and the taking away of a line of progress. */
  const OURS = new RegExp(`${ESCAPE}\\[\\d{1,2}m|\r${ESCAPE}\\[2K`, "gu");
  /** Every control but a tab and the end of a line, and the mark that turns a text around. */
  const UNSAFE = /[^\P{Cc}\n\t]|\u202e/u;
  const evil = `x${ESCAPE}[2J${ESCAPE}[8m${ESCAPE}]0;owned\u0007\u009b31m\r\u202e`;

  it("are shown and not acted on, in every text", async () => {
    const head = "To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session";
    const rows = [7, 20].flatMap((session) => [
      `Slovenia,EEG,EU,"Ratify ${evil} OPCAT",Chile,GRULAC,,Accepted,5,Justice,${session}`,
      `${evil},EEG,EU,"Ratify ${evil} OPCAT",${evil},GRULAC,,${evil},5,${evil},${session}`,
    ]);
    const name = `a${ESCAPE}[31m${ESCAPE}[2J.csv`;
    writeFileSync(name, `${[head, ...rows].join("\n")}\n`);
    writeFileSync("evil.txt", `Ratify ${evil} OPCAT without delay\n`);
    writeFileSync("evil.json", JSON.stringify([{ id: evil, text: `Ratify ${evil} OPCAT in full and soon` }]));
    const runs = [
      ["read", name],
      ["check", name],
      ["classify", name],
      ["lint", name],
      ["lint", "evil.txt"],
      ["lint", `Ratify ${evil} OPCAT`],
      ["explain", `Ratify ${evil} OPCAT`],
      ["search", "OPCAT", "--data", name],
      ["search", `OPCAT ${evil}`, "--data", name],
      ["same", `Ratify ${evil} OPCAT`, "--data", name],
      ["recur", "Slovenia", "--data", name],
      ["review", "Slovenia", "--data", name],
      ["recommender", "Chile", "--data", name],
      ["measure", "acceptance", "--data", name],
      ["champions", "Slovenia", "--issue", "women", "--data", name],
      ["scorecard", "Slovenia", "--cycle", "2", "--data", name],
      ["uptake", "evil.txt", name],
      ["omissions", "evil.json", "document.txt"],
      ["omissions", "findings.json", "evil.txt"],
      ["read", `${evil}.csv`],
      ["report", evil],
      ["review", evil],
      ["measure", evil],
      ["measure", "acceptance", "--by", evil],
      ["measure", "acceptance", "--where", `state=${evil}`],
      ["list", evil],
      ["figure", evil],
      ["export", name, "--where", "state=Kenya", "-o", "out.csv"],
      [evil],
      ["review", "--cycle", evil],
    ];
    for (const argv of runs) {
      const pipe = await runInTest([...argv]);
      const run = { argv: argv.join(" "), text: pipe.stdout + pipe.stderr };
      expect({
        ...run,
        found: UNSAFE.exec(run.text)?.[0],
      }).toEqual({
        ...run,
        found: undefined,
      });
    }
    // On a terminal there are colors of ours, and no other control.
    for (const argv of runs) {
      const { stdout, stderr } = await runInTest([...argv], terminal);
      const rest = (stdout + stderr).replaceAll(OURS, "");
      expect(rest).not.toMatch(UNSAFE);
    }
  });

  it("stand as they are in data", async () => {
    writeFileSync("rows.ndjson", `${JSON.stringify({ id: 1, text: `Ratify ${evil} OPCAT` })}\n`);
    const { stdout } = await runLine("uprkit lint rows.ndjson --json");
    expect(JSON.parse(stdout)[0].id).toBe(1);
  });
});

describe("help", () => {
  it("ends with 0 where it was asked for, and with 2 where it is of no command", async () => {
    for (const line of ["uprkit --help", "uprkit help", "uprkit help measure", "uprkit measure --help"]) {
      const { code, stdout, stderr } = await runLine(line);
      expect([line, code, stderr]).toEqual([line, 0, ""]);
      expect(stdout).toContain("Usage: uprkit");
    }
    expect((await runLine("uprkit help measure")).stdout).toBe(
      (await runLine("uprkit measure --help")).stdout,
    );
    const none = await runLine("uprkit help mesure");
    expect([none.code, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toContain('"measure"');
  });

  it("is pointed to of the command that was wrong", async () => {
    expect((await runLine("uprkit review CHN --foo")).stderr).toContain("uprkit review --help");
  });
});

describe("wrong usage", () => {
  it.each([
    "uprkit measure acceptance --json -o rates.csv",
    "uprkit review CHN --json -o china.txt",
    "uprkit figure positions China",
    "uprkit figure positions --on 2024-01-01",
    "uprkit figure positions --limit 3",
    "uprkit figure map --over session",
    "uprkit figure defenders China --where cycle=2",
    "uprkit recommender Norway --unit recommendation",
    "uprkit export --where state=CHN --name Bad! -o china.zip",
  ])("%s ends with 2 and writes nothing", async (line) => {
    const { code, stdout, stderr } = await runLine(line);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^error: Cannot .*expected/u);
  });

  it("names the file that cannot be written, and the command that writes such", async () => {
    const { stderr } = await runLine("uprkit review CHN -o nowhere/china.txt");
    expect(stderr).toMatch(/^nowhere\/china\.txt error: /u);
    expect((await runLine("uprkit read report.pdf -o report.xlsx")).stderr).toContain("uprkit export");
  });
});
