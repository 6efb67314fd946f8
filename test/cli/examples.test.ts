import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND_GROUPS } from "../../src/cli/commands/registry.ts";
import { displayWidth } from "../../src/cli/terminal/display-width.ts";
import { type Desk, layDesk } from "./desk.ts";
import { runInTest } from "./run.ts";
import { listExamples, runLine } from "./shell.ts";

const names = COMMAND_GROUPS.flatMap(({ commands }) => commands.map(({ name }) => name));
const helps = await Promise.all(
  [[], ...names.map((name) => [name])].map(async (command) => {
    const { stdout } = await runInTest([...command, "--help"]);
    return { command: command.join(" "), examples: listExamples(stdout), help: stdout };
  }),
);
const examples = helps.flatMap((help) => help.examples);

let desk: Desk;
beforeAll(() => {
  desk = layDesk();
});
afterAll(() => desk.clear());

describe("every help", () => {
  it.each(helps.map(({ command, ...rest }) => [command, rest] as const))(
    "of %j has two examples or more, of its own command",
    (command, { examples: own }) => {
      expect(own.length).toBeGreaterThan(1);
      for (const line of own) expect(line).toMatch(new RegExp(`\\buprkit ${command}`, "u"));
    },
  );

  it.each(["--quiet", "--no-color", "--ascii", "--where", "--unverified", "--limit", "--cycle"])(
    "has %s with the same placeholder wherever it stands",
    (flag) => {
      const found = helps.flatMap(({ help }) =>
        help
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line.startsWith(`${flag} `))
          .map((line) => line.split(/ {2,}/u)[0]),
      );
      expect(new Set(found).size).toBeLessThanOrEqual(1);
    },
  );
});

describe("every example of every help", () => {
  it.each(examples.map((line) => [line]))("runs: %s", async (line) => {
    const { code, stdout, stderr } = await runLine(line);
    expect({ code, stderr: stderr.split("\n").filter((note) => note !== "" && !isNote(note)) }).toEqual({
      code: 0,
      stderr: [],
    });
    // What goes to a file is told on stderr; what does not is on stdout.
    expect(stdout + stderr + (/(?:^| )-o /u.test(line) ? "file" : "")).not.toBe("");
  });

  it.each(examples.map((line) => [line]))("keeps to 44 columns of a terminal: %s", async (line) => {
    const { stdout } = await runLine(line, {
      isTTY: true,
      columns: 44,
      env: { NO_COLOR: "1" },
    });
    const isForPeople = !/--(?:json|ndjson|csv|ics|format)| completion /u.test(line) && !line.includes(" > ");
    const long = stdout
      .split("\n")
      .filter((row) => displayWidth(row) > 44 && row.trim().split(/\s+/u).length > 1);
    expect(isForPeople ? long : []).toEqual([]);
  });
});

/** What is told beside the data, and no fault. */
function isNote(line: string): boolean {
  return /^Wrote |is the last review of|notes? on the files/u.test(line);
}
