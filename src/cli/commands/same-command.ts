import { type Command, InvalidArgumentError } from "commander";
import type { WordingMember } from "../../compare/coordination/wording-member.ts";
import { rowAt } from "../../corpus/rows.ts";
import { UprError } from "../../errors.ts";
import { findState } from "../arguments.ts";
import { nameOf } from "../input/read-input.ts";
import { readWords } from "../input/read-text.ts";
import { type CliIo, EXIT, writeNote } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { parseSlice, type Slice, selectSlice } from "../slice/slice.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { formatSame } from "../texts/format-same.ts";
import { loadTextData } from "../texts/text-data.ts";
import { parsePositive } from "./option-values.ts";
import { addResultOptions, addTextDataOption, addWhereOption } from "./shared-options.ts";

interface SameFlags extends ResultFlags {
  readonly data?: readonly string[];
  readonly where?: readonly string[];
  readonly state?: string;
  readonly threshold: number;
  readonly limit?: number;
}

const DEFAULT_LIMIT = 40;

/** `uprkit same`: who said a text before, in the same or nearly the same words. */
export function addSameCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("same")
    .description(
      "Show who recommended the same before in the same or nearly the same words, and who did first.",
    )
    .argument("<text...>", "the recommendation, in quotation marks or as it is; - for standard input");
  addWhereOption(addTextDataOption(command))
    .option("--state <State>", "State the text is for, if it names it: its name is masked, as in the data")
    .option(
      "--threshold <likeness>",
      "least likeness of the words, up to 1 for the same words",
      parseLikeness,
      0.8,
    )
    .option(
      "--limit <n>",
      `most recommendations; default: ${DEFAULT_LIMIT} for people, all for programs`,
      parsePositive,
    );
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
Words are compared, not meanings; a text that names another instrument is not the same.

Examples:
  $ uprkit same "Ratify the Convention on the Rights of Persons with Disabilities" --data later.csv
  $ uprkit same Abolish the death penalty --data later.csv --where by=Germany
  $ uprkit same "Abolish the death penalty" --data earlier.csv --data later.csv --threshold 1 -o same.csv`,
    )
    .action(async (parts: readonly string[], flags: SameFlags) => {
      const slice = parseSlice(flags.where ?? []);
      const state = flags.state === undefined ? undefined : findState(flags.state);
      formatOfResult(flags, true);
      try {
        finish(await printSame(await readWords(parts, "look for", io), state, slice, flags, io));
      } catch (error) {
        finish(reportFailure(error, (flags.data ?? ["embedded data"]).map(nameOf).join(", "), io));
      }
    });
}

function parseLikeness(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 1)) throw new InvalidArgumentError("Expected a number above 0 and up to 1.");
  return value;
}

async function printSame(
  text: string,
  state: ReturnType<typeof findState> | undefined,
  slice: Slice,
  flags: SameFlags,
  io: CliIo,
): Promise<number> {
  const { data = [], threshold, limit } = flags;
  const { corpus, source, shortSource, diagnostics } = await loadTextData(data, io);
  writeShortcomings(diagnostics, io);
  const { findSameWording } = await import("../../compare/coordination/find-same-wording.ts");
  const view = selectSlice(corpus, slice);
  const stateUnderReview = state === undefined ? {} : { stateUnderReview: state };
  const same = findSameWording(view, text, { threshold, ...stateUnderReview });
  if (same.basis === "no-words") {
    throw new UprError("NO_TEXT", `Cannot look for "${text}": it has no word, expected a recommendation`);
  }
  const most = limit ?? (formatOfResult(flags, true) === "txt" ? DEFAULT_LIMIT : same.members.length);
  const members = same.members.slice(0, most);
  const toRow = ({ place, cosine, recommendation, ...member }: WordingMember) => ({
    cosine,
    recommendation,
    ...member,
    text: rowAt(view, place).text,
  });
  await writeResult(
    {
      text: (target) => formatSame(text, same, members, shortSource, target),
      json: () => {
        const { members: _, basis: __, ...summary } = same;
        const options = { where: Object.fromEntries(slice), threshold, ...stateUnderReview };
        return { text, options, source, ...summary, rows: members.map(toRow) };
      },
      rows: () => members.map(toRow),
    },
    flags,
    io,
  );
  if (same.members.length === 0) {
    writeNote(
      "No recommendation is in these words: --threshold 0.6 takes less like ones, uprkit search words.",
      io,
    );
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
