import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { addDefendersCommand } from "../../src/cli/commands/defenders-command.ts";
import { runInTest } from "./run.ts";

const encoder = new TextEncoder();

/** Runs the command alone, with everything it writes kept. */
async function run(argv: readonly string[], input: unknown = undefined) {
  const written = { stdout: "", stderr: "" };
  const outputOf = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield encoder.encode(JSON.stringify(input) ?? "");
  }
  const io = { stdout: outputOf("stdout"), stderr: outputOf("stderr"), stdin: stdin(), env: {} };
  let code = 0;
  const program = new Command().exitOverride().configureOutput({ writeErr: io.stderr.write });
  addDefendersCommand(program, io, (each) => {
    code = Math.max(code, each);
  });
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeErr: io.stderr.write });
  let thrown: unknown;
  await program.parseAsync(["defenders", ...argv], { from: "user" }).catch((error: unknown) => {
    thrown = error;
  });
  return { ...written, code, thrown };
}

const event = (kind: string, date: string) => ({ kind, date, source: { citation: "a paper" } });
const person = (events: readonly object[], members: object = {}) => ({
  id: "ana-example",
  name: "Ana Example",
  state: "KEN",
  opinions: [],
  source: { citation: "a paper" },
  events,
  ...members,
});

describe("uprkit defenders", () => {
  it("prints names, status, since and days with --json", async () => {
    const { code, stdout, stderr } = await run(["China", "--on", "2024-01-26", "--json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const result = JSON.parse(stdout);
    expect(result.on).toBe("2024-01-26");
    const rows = new Map<string, Record<string, unknown>>(
      result.defenders.map((row: { readonly name: string }) => [row.name, row]),
    );
    expect(rows.get("Zhang Zhan")).toMatchObject({ status: "imprisoned", since: "2020-05-14", days: 1352 });
    expect(rows.get("Chow Hang-tung")).toMatchObject({ status: "detained", since: "2021-09-08", days: 870 });
    expect(rows.get("Xu Zhiyong")).toMatchObject({ days: 1427, daysMin: 1427, daysMax: 1455 });
    expect(rows.get("Zhang Zhan")).not.toHaveProperty("daysMin");
    expect(rows.get("Cao Shunli")).toMatchObject({ status: "deceased", since: "2014-03-14", days: 3605 });
  });

  it("counts unverified facts only when told to", async () => {
    const sinceOf = async (...more: string[]) => {
      const { stdout } = await run(["CHN", "--on", "2024-01-26", "--json", ...more]);
      const { defenders } = JSON.parse(stdout) as { defenders: { id: string; since: string }[] };
      return defenders.find(({ id }) => id === "xu-zhiyong")?.since;
    };
    expect([await sinceOf(), await sinceOf("--unverified")]).toEqual(["2020-02", "2020-02-15"]);
  });

  it("prints a table for people, within the width", async () => {
    const { stdout } = await run(["chn", "--on", "2025-10-01"]);
    expect(stdout).toMatch(/Wang Jianbing +at liberty +2025-03-18 +197/u);
    expect(stdout).toMatch(/Zhang Zhan +imprisoned +2024-08-28 +399/u);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("says how to give a register where there is none, and ends with 1", async () => {
    const { code, stdout, stderr } = await run(["Kenya", "--on", "2024-01-26"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("--register");
  });

  it("reads a register of one's own, tells what is wrong with it, and keeps to the State", async () => {
    const register = {
      defenders: [
        person([event("detained", "2020-01-01"), event("released", "2030-01-01")]),
        person([], { id: "ben", name: "Ben", state: "UGA" }),
        { id: "broken" },
      ],
    };
    const { code, stdout, stderr } = await run(
      ["Kenya", "--on", "2024-01-01", "--register", "-", "--json"],
      register,
    );
    expect(code).toBe(1);
    expect(stderr).toContain("[defenders/broken-record]");
    expect(stderr).toContain("[defenders/after-date]");
    expect(JSON.parse(stdout).defenders).toMatchObject([
      { name: "Ana Example", status: "detained", days: 1461 },
    ]);
    const none = await run(["Norway", "--on", "2024-01-01", "--register", "-"], { defenders: [] });
    expect([none.code, none.stdout]).toEqual([1, ""]);
    const damaged = await run(["Norway", "--on", "2024-01-01", "--register", "-"], { people: [] });
    expect([damaged.code, damaged.stderr.includes("[WRONG_DOCUMENT_KIND]")]).toEqual([1, true]);
    const missing = await run(["Norway", "--on", "2024-01-01", "--register", "nowhere.json"]);
    expect([missing.code, missing.stderr.includes("[UNREADABLE_FILE]")]).toEqual([1, true]);
  });

  it("prints null where there is no basis", async () => {
    const { stdout } = await run(["KEN", "--on", "2024-01-01", "--register", "-", "--json"], [person([])]);
    expect(JSON.parse(stdout).defenders).toMatchObject([
      { status: "unknown", since: null, days: null, custodyDays: null, sentence: null },
    ]);
  });

  it.each(["2024-01", "2024", "2024-02-30", "26.1.2024"])("refuses %s as a day", async (on) => {
    const { thrown, stdout } = await run(["China", "--on", on]);
    expect(thrown).toMatchObject({ code: "commander.invalidArgument" });
    expect(stdout).toBe("");
  });

  it("looks at today where no day is said", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { code, stdout } = await run(["China", "--json"]);
    expect(code).toBe(0);
    expect(today <= JSON.parse(stdout).on).toBe(true);
  });

  it("says that there is none where notes are unwanted too", async () => {
    const { code, stderr } = await runInTest(["defenders", "Kenya", "--quiet"]);
    expect(code).toBe(1);
    expect(stderr).toContain("[cli/no-records]");
  });
});
