import { type Command, InvalidArgumentError, Option } from "commander";
import type { WordingMember } from "../../compare/coordination/wording-member.ts";
import { rowAt } from "../../corpus/rows.ts";
import { UprError } from "../../errors.ts";
import { findState } from "../arguments.ts";
import { type CliIo, EXIT } from "../io.ts";
import { formatRowsCsv } from "../measures/format-measure.ts";
import { parseSlice, type Slice, selectSlice } from "../slice/slice.ts";
import { formatSame } from "../texts/format-same.ts";
import { loadTextData } from "../texts/text-data.ts";
import { expectUprError, hasErrors, writeFailure, writeShortcomings } from "../write-diagnostics.ts";
import { collect, parsePositive } from "./option-values.ts";

interface SameFlags {
  readonly data?: readonly string[];
  readonly where?: readonly string[];
  readonly state?: string;
  readonly threshold: number;
  readonly limit?: number;
  readonly json?: true;
  readonly csv?: true;
}

const DEFAULT_LIMIT = 40;

/** `uprkit same`: who said a text before, in the same or nearly the same words. */
export function addSameCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("same")
    .description(
      "Show who recommended the same before in the same or nearly the same words, and who did first.",
    )
    .argument("<text...>", "the recommendation, in quotation marks or as it is")
    .option(
      "--data <path>",
      "a report, a list or an export with texts, or a folder of documents; may stand several times",
      collect,
    )
    .option(
      "--where <key=value,…>",
      "only among these recommendations, such as session=1-12; may stand several times",
      collect,
    )
    .option("--state <State>", "State the text is for, if it names it: its name is masked, as in the data")
    .option(
      "--threshold <likeness>",
      "least likeness of the words, up to 1 for the same words",
      parseLikeness,
      0.8,
    )
    .option(
      "--limit <n>",
      `most recommendations; default ${DEFAULT_LIMIT}, with --json and --csv all`,
      parsePositive,
    )
    .addOption(new Option("--json", "print them for programs").conflicts("csv"))
    .option("--csv", "print them as CSV")
    .addHelpText(
      "after",
      `
Words are compared, not meanings; a text that names another instrument is not the same.

Examples:
  $ uprkit same "Ratify the Convention on the Rights of Persons with Disabilities" --data 14-17.csv
  $ uprkit same Abolish the death penalty --data 14-17.csv --where by=Germany
  $ uprkit same "Abolish the death penalty" --data 10-13.csv --data 14-17.csv --threshold 1 --csv > same.csv`,
    )
    .action(async (parts: readonly string[], flags: SameFlags) => {
      const slice = parseSlice(flags.where ?? []);
      const state = flags.state === undefined ? undefined : findState(flags.state);
      try {
        finish(await printSame(parts.join(" "), state, slice, flags, io));
      } catch (error) {
        writeFailure(expectUprError(error), flags.data?.join(", ") ?? "embedded data", io);
        finish(EXIT.findings);
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
  { data = [], threshold, limit, json, csv }: SameFlags,
  io: CliIo,
): Promise<number> {
  const { corpus, source, shortSource, diagnostics } = await loadTextData(data, io);
  writeShortcomings(diagnostics, io);
  const { findSameWording } = await import("../../compare/coordination/find-same-wording.ts");
  const view = selectSlice(corpus, slice);
  const stateUnderReview = state === undefined ? {} : { stateUnderReview: state };
  const same = findSameWording(view, text, { threshold, ...stateUnderReview });
  if (same.basis === "no-words") {
    throw new UprError("NO_TEXT", `Cannot look for "${text}": it has no word, expected a recommendation`);
  }
  const most = limit ?? (json || csv ? same.members.length : DEFAULT_LIMIT);
  const members = same.members.slice(0, most);
  const toRow = ({ place, cosine, recommendation, ...member }: WordingMember) => ({
    cosine,
    recommendation,
    ...member,
    text: rowAt(view, place).text,
  });
  if (json) {
    const { members: _, basis: __, ...summary } = same;
    const options = { where: Object.fromEntries(slice), threshold, ...stateUnderReview };
    const output = { text, options, source, ...summary, rows: members.map(toRow) };
    io.stdout.write(`${JSON.stringify(output, undefined, 2)}\n`);
  } else if (csv) io.stdout.write(await formatRowsCsv(members.map(toRow)));
  else io.stdout.write(formatSame(text, same, members, shortSource, io));
  if (same.members.length === 0) io.stderr.write("No recommendation is in these words.\n");
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
