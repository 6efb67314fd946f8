import type { Command } from "commander";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { stateNameOf } from "../../report/names.ts";
import { findState } from "../arguments.ts";
import { formatDefenders } from "../defenders/format-defenders.ts";
import { listDefenders } from "../defenders/list-defenders.ts";
import { loadRegister } from "../defenders/load-register.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, widthOf } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { hasErrors, reportFailure, reportMissing, writeDiagnostics } from "../terminal/write-diagnostics.ts";
import { readToday } from "../today.ts";
import { parseDay } from "./day-values.ts";
import { addResultOptions, STATE_HELP } from "./shared-options.ts";

interface DefendersFlags extends ResultFlags {
  readonly on?: string;
  readonly register?: string;
  readonly unverified?: true;
}

/** `uprkit defenders`: where a State's human rights defenders are on a day. */
export function addDefendersCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("defenders")
    .description("Print where human rights defenders are on a day: at liberty, held or dead, and since when.")
    .argument("<State>", `State that holds them: ${STATE_HELP}`)
    .option("--on <date>", "the day, such as 2024-01-26; default: today", parseDay)
    .option(
      "--register <file>",
      "a defenders.json of your own, or - for standard input; default: the built-in one",
    )
    .option("--unverified", "count facts too that no source was opened for");
  addResultOptions(command, { hasRows: true })
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
      formatOfResult(flags, true);
      try {
        finish(await printDefenders(state, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.register ?? "built-in register"), io));
      }
    });
}

async function printDefenders(state: StateCode, flags: DefendersFlags, io: CliIo): Promise<number> {
  const on = flags.on ?? readToday();
  const loaded = await loadRegister(state, { ...flags, on }, io);
  const name = stateNameOf(state);
  if (loaded === undefined) {
    return reportMissing(
      `Cannot list defenders held by ${name}: there is no built-in register for it`,
      "Give one of your own with --register defenders.json. docs/guides/following-a-defender.md says what to put into it, and what never to.",
      "built-in register",
      io,
    );
  }
  const { register, source, toTell } = loaded;
  writeDiagnostics(toTell, io);
  const rows = listDefenders(register, state, on);
  if (rows.length === 0) {
    return reportMissing(
      `Cannot list defenders held by ${name}: the register has none`,
      "Records name the State by its code of three letters.",
      source,
      io,
    );
  }
  const isVerifiedOnly = flags.unverified !== true;
  await writeResult(
    {
      text: ({ stdout }) => {
        const about = { state: name, on, source, isVerifiedOnly };
        return formatDefenders(rows, about, widthOf(stdout));
      },
      json: () => {
        const { diagnostics: findings } = register;
        return { on, state, name, source, isVerifiedOnly, defenders: rows, findings };
      },
      rows: () => rows,
    },
    flags,
    io,
  );
  return hasErrors(toTell) ? EXIT.findings : EXIT.ok;
}
