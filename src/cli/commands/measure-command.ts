import { type Command, Option } from "commander";
import { loadProfileData } from "../input/profile-data.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, writeNote } from "../io.ts";
import { type Arrangement, arrangeRows, ROW_ORDERS, type RowOrder } from "../measures/arrange-rows.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import type { Measure, MeasureFlags } from "../measures/measure.ts";
import { addMeasureFlags, type GivenMeasureFlags, readMeasureFlags } from "../measures/measure-flags.ts";
import { findMeasure, MEASURES } from "../measures/registry.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { KEY_FACTS } from "../slice/keys.ts";
import { describeSlice, parseSlice, type Slice, selectSlice } from "../slice/slice.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { parseCount, parsePositive } from "./option-values.ts";
import { addDataOption, addResultOptions, addWhereOption } from "./shared-options.ts";

/** Flags every measure takes. */
interface CommonFlags extends ResultFlags {
  readonly where?: readonly string[];
  readonly order: RowOrder;
  readonly min?: number;
  readonly limit?: number;
  readonly data?: string;
}

/** `uprkit measure`: one measure of any part of the data, by any keys. */
export function addMeasureCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("measure")
    .description("Compute a measure of any part of the data, by any keys; always says what is counted.")
    .argument("<measure>", `${MEASURES.map(({ name }) => name).join(", ")} (uprkit list measures)`);
  addMeasureFlags(addWhereOption(command))
    .addOption(new Option("--order <how>", "order of the rows").choices(ROW_ORDERS).default("key"))
    .option("--min <n>", "leave out rows that count fewer", parseCount)
    .option("--limit <n>", "most rows", parsePositive);
  addResultOptions(addDataOption(command), { hasRows: true })
    .addHelpText("after", helpText())
    .action(
      async (
        name: string,
        { where = [], order, min, limit, data, json, csv, output, ...given }: AllFlags,
      ) => {
        const measure = findMeasure(name);
        const flags = readMeasureFlags(measure, given);
        const slice = parseSlice(where);
        const arrangement: Arrangement = {
          order,
          ...(min === undefined ? {} : { min }),
          ...(limit === undefined ? {} : { limit }),
        };
        const target: ResultFlags = {
          ...(json === undefined ? {} : { json }),
          ...(csv === undefined ? {} : { csv }),
          ...(output === undefined ? {} : { output }),
        };
        formatOfResult(target, true);
        try {
          finish(await printMeasure({ measure, flags, slice, arrangement, data, target }, io));
        } catch (error) {
          finish(reportFailure(error, nameOf(data ?? "embedded data"), io));
        }
      },
    );
}

type AllFlags = CommonFlags & GivenMeasureFlags;

function helpText(): string {
  const keys = KEY_FACTS.map(({ key, names }) => `  ${key.padEnd(30)} ${names.slice(0, 4).join(", ")}`);
  return `
Keys, with short names for them:
${keys.join("\n")}

Units: recommender counts each recommendation once for each State that made it, as UPR Info does;
recommendation counts each numbered one once, which UPR Info's export, the embedded data set, has no basis for.
What a measure takes of these options, uprkit list measures says.

Examples:
${MEASURES.map(({ example }) => `  $ uprkit measure ${example}`).join("\n")}
  $ uprkit measure acceptance --by state --where issue=women,cycle=2 --csv > rates.csv`;
}

interface MeasureTask {
  readonly measure: Measure;
  readonly flags: MeasureFlags;
  readonly slice: Slice;
  readonly arrangement: Arrangement;
  readonly data: string | undefined;
  readonly target: ResultFlags;
}

async function printMeasure(task: MeasureTask, io: CliIo): Promise<number> {
  const { measure, flags, slice, arrangement, data, target } = task;
  const { corpus, source, shortSource, diagnostics } = await loadProfileData(data, io);
  writeShortcomings(diagnostics, io);
  const view = selectSlice(corpus, slice);
  const result = await measure.run({ view, corpus, slice }, flags);
  const rows = arrangeRows(result.rows, arrangement, result);
  await writeResult(
    {
      text: (output) => {
        const title = `${measure.summary.charAt(0).toUpperCase()}${measure.summary.slice(1)}`;
        const about = describeSlice(slice);
        return formatMeasure({ title, about, result, rows, source: shortSource }, output);
      },
      json: () => {
        const { against, ...plain } = flags;
        const options = {
          ...plain,
          where: Object.fromEntries(slice),
          ...(against === undefined ? {} : { against: Object.fromEntries(against) }),
          ...arrangement,
        };
        return { measure: measure.name, options, source, unit: result.unit, rows };
      },
      rows: () => rows,
    },
    target,
    io,
  );
  if (view.size === 0) {
    writeNote(
      `${nameOf(data ?? "embedded data")} holds no recommendation that meets the conditions: leave one of --where out, or look at uprkit list keys.`,
      io,
    );
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
