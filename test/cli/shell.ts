import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CliRun, type CliRunOptions, runInTest } from "./run.ts";

/** Words of a line as a shell has them: quotes taken off, `*` filled in from the current folder. */
function splitWords(line: string): readonly string[] {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/gu)].map(([, single, double, plain = ""]) => ({
    text: single ?? double ?? plain,
    isPlain: single === undefined && double === undefined,
  }));
  return words.flatMap(({ text, isPlain }) => {
    if (!isPlain || !text.includes("*")) return [text];
    const [before = "", after = ""] = text.slice(text.lastIndexOf("/") + 1).split("*");
    const folder = dirname(text);
    return readdirSync(folder)
      .filter((name) => name.startsWith(before) && name.endsWith(after))
      .map((name) => join(folder, name));
  });
}

/**
 * Runs a line as documents show it, in the current folder: `cat FILE | uprkit …`, `uprkit … > FILE`, `2> FILE`, `< FILE`.
 * What goes to a file is in the result too.
 */
export async function runLine(line: string, options: CliRunOptions = {}): Promise<CliRun> {
  const [, source, command = ""] = /^(?:cat (\S+) \| )?uprkit ?(.*)$/u.exec(line) ?? [];
  const argv: string[] = [];
  let input = source;
  const targets: { stdout?: string; stderr?: string } = {};
  const words = splitWords(command);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const next = words[index + 1];
    if (![">", "2>", "<"].includes(word) || next === undefined) {
      argv.push(word);
      continue;
    }
    if (word === "<") input = next;
    else targets[word === ">" ? "stdout" : "stderr"] = next;
    index += 1;
  }
  const stdin = input === undefined ? {} : { stdin: readFileSync(input) };
  const run = await runInTest(argv, { ...stdin, ...options });
  if (targets.stdout !== undefined) writeFileSync(targets.stdout, run.stdout);
  if (targets.stderr !== undefined) writeFileSync(targets.stderr, run.stderr);
  return run;
}

/** The examples of a help, without what is said of them. */
export function listExamples(help: string): readonly string[] {
  return [...help.matchAll(/^ {2}\$ (\S.*?)(?: {3,}\S.*)?$/gmu)].map(([, line = ""]) => line);
}
