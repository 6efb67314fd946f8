import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInTest } from "../cli/run.ts";
import { extractPageBlocks, splitCommand } from "./blocks.ts";

const blocks = extractPageBlocks();
const consoles = blocks.filter(({ language, notRun }) => language === "console" && notRun === undefined);
let folder = "";

/** Commands of a block with what the page shows under each. */
function splitSession(code: string): { command: string; shown: string }[] {
  return code
    .split(/^\$ /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { command: part.slice(0, end), shown: part.slice(end + 1) };
    });
}

/** Runs a command as it is written; files it writes go to a folder of the test's own. */
async function run(command: string): Promise<{ code: number; text: string }> {
  const [program, ...words] = splitCommand(command);
  expect(program).toBe("uprkit");
  const argv = words.map((word, at) =>
    words[at - 1] === "-o" || words[at - 1] === "--output" ? join(folder, word) : word,
  );
  const { code, stdout, stderr } = await runInTest(argv);
  const text = stdout === "" ? stderr : stdout;
  return { code, text: text.replaceAll(`${folder}/`, "") };
}

describe("sessions of the pages", () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "uprkit-docs-"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("are found in README and guides", () => {
    const pages = new Set(consoles.map(({ place }) => place.split(":")[0]));
    expect(pages).toContain("README.md");
    expect(pages.size).toBeGreaterThan(5);
  });

  it.each(consoles.map(({ place, info, code }) => [place, info, code] as const))(
    "%s shows the real output",
    async (_, info, code) => {
      const expected = Number(/^exit=(\d)$/u.exec(info)?.[1] ?? 0);
      const steps = splitSession(code);
      expect(steps).not.toEqual([]);
      for (const { command, shown } of steps) {
        const { code: exit, text } = await run(command);
        expect([exit, shown]).toEqual([expected, text]);
      }
    },
  );

  it("give a reason where they are not run, and there are few", () => {
    const notRun = blocks.filter((block) => block.notRun !== undefined);
    expect(notRun.map(({ place }) => place)).toHaveLength(0);
  });
});

describe("commands the pages name", () => {
  /** Lines of shell blocks that start our program, also behind a pipe. */
  const commands = blocks
    .filter(({ language }) => language === "sh")
    .flatMap(({ place, code }) =>
      code
        .split("\n")
        .map((line) => line.replace(/\s+#.*$/u, ""))
        .flatMap((line) => line.split(" | "))
        .map((line) => /^(?:uprkit|npm start --) (.+)$/u.exec(line.trim())?.[1])
        .filter((line) => line !== undefined)
        .map((line) => [place, line] as const),
    );

  it.each(commands)("%s: uprkit %s", async (_, line) => {
    const [verb = "", ...words] = splitCommand(line.replace(/\s+[<>]{1,2}\s*\S+/gu, ""));
    const { code, stdout } = await runInTest([verb, "--help"]);
    expect([verb, code]).toEqual([verb, 0]);
    const known = new Set([...stdout.matchAll(/(?<![\w-])--?[a-z][a-z-]*/gu)].map(([flag]) => flag));
    expect(words.filter((word) => /^--?[a-z]/u.test(word) && !known.has(word))).toEqual([]);
  });
});
