import type { Command } from "commander";
import type { DefenderRegister } from "../../analyze/defenders/register.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findState } from "../arguments.ts";
import { formatDefenders } from "../defenders/format-defenders.ts";
import { listDefenders } from "../defenders/list-defenders.ts";
import { type CliIo, EXIT, widthOf } from "../io.ts";
import { stateNameOf } from "../names.ts";
import { nameOf } from "../read-input.ts";
import { readText } from "../read-text.ts";
import { expectUprError, hasErrors, writeDiagnostics, writeFailure } from "../write-diagnostics.ts";
import { parseDay } from "./day-values.ts";

interface DefendersFlags {
  readonly on: string;
  readonly register?: string;
  readonly unverified?: true;
  readonly json?: true;
}

/** `uprkit defenders`: where a State's human rights defenders are on a day. */
export function addDefendersCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("defenders")
    .description("Print where human rights defenders are on a day: at liberty, held or dead, and since when.")
    .argument("<State>", "State that holds them: name in any spelling, or its ISO 3166 code of three letters")
    .requiredOption("--on <date>", "the day, such as 2024-01-26", parseDay)
    .option(
      "--register <file>",
      "a defenders.json of your own, or - for standard input; default: the built-in one",
    )
    .option("--unverified", "count facts too that no source was opened for")
    .option("--json", "print the figures for programs")
    .addHelpText(
      "after",
      `
Detained is held and not serving a sentence, imprisoned is serving one. Days count from "since": for those held, from
the day they were taken; at liberty, from the release. With a vague date the days are the fewest there can be, and
--json has daysMin and daysMax.

Examples:
  $ uprkit defenders China --on 2024-01-26
  $ uprkit defenders CHN --on 2025-10-01 --json
  $ uprkit defenders Kenya --on 2025-01-01 --register defenders.json`,
    )
    .action(async (name: string, flags: DefendersFlags) => {
      const state = findState(name);
      try {
        finish(await printDefenders(state, flags, io));
      } catch (error) {
        writeFailure(expectUprError(error), nameOf(flags.register ?? "built-in register"), io);
        finish(EXIT.findings);
      }
    });
}

interface LoadedRegister {
  readonly register: DefenderRegister;
  /** What the figures come from, for the note under the table. */
  readonly source: string;
  /** What to tell the owner of the file; the built-in register's findings are known and in its JSON. */
  readonly toTell: readonly Diagnostic[];
}

async function loadRegister(
  state: StateCode,
  { on, register: path, unverified }: DefendersFlags,
  io: CliIo,
): Promise<LoadedRegister | undefined> {
  const { createDefenderRegister } = await import("../../analyze/defenders/register.ts");
  if (path === undefined) {
    if (state !== "CHN") return undefined;
    const { loadChinaCase } = await import("../../data/china/index.ts");
    const { defenders, opinions, reprisals } = loadChinaCase({ includeUnverified: unverified === true });
    const register = createDefenderRegister(defenders, { opinions, reprisals });
    return { register, source: "built-in register of China, November 2026", toTell: [] };
  }
  const { loadDefenders } = await import("../../analyze/defenders/load-defenders.ts");
  const { excludeUnverified, excludeUnverifiedFacts } = await import("../../model/exclude-unverified.ts");
  const loaded = loadDefenders(await readText(path, io), { name: nameOf(path), on });
  const toTell = loaded.diagnostics;
  if (unverified) return { register: loaded, source: nameOf(path), toTell };
  const opinions = excludeUnverified(loaded.opinions);
  const defenders = excludeUnverifiedFacts(
    loaded.defenders,
    loaded.opinions.length === 0 ? {} : { opinions },
  );
  return { register: { ...loaded, opinions, defenders }, source: nameOf(path), toTell };
}

async function printDefenders(state: StateCode, flags: DefendersFlags, io: CliIo): Promise<number> {
  const loaded = await loadRegister(state, flags, io);
  const name = stateNameOf(state);
  if (loaded === undefined) {
    io.stderr.write(
      `There is no built-in register of defenders for ${name}: give one of your own with --register defenders.json. docs/guide-defenders.md says what to put into it, and what never to.\n`,
    );
    return EXIT.findings;
  }
  const { register, source, toTell } = loaded;
  writeDiagnostics(toTell, io);
  const rows = listDefenders(register, state, flags.on);
  if (rows.length === 0) {
    io.stderr.write(`${source} has no defender held by ${name}.\n`);
    return EXIT.findings;
  }
  const isVerifiedOnly = flags.unverified !== true;
  if (flags.json) {
    const { diagnostics: findings } = register;
    const result = { on: flags.on, state, name, source, isVerifiedOnly, defenders: rows, findings };
    io.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
  } else {
    const about = { state: name, on: flags.on, source, isVerifiedOnly };
    io.stdout.write(formatDefenders(rows, about, widthOf(io.stdout)));
  }
  return hasErrors(toTell) ? EXIT.findings : EXIT.ok;
}
