import { type Command, Option } from "commander";
import type { GroupKey } from "../../analyze/counting/group-key.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import type { Figure, FigureKind } from "../../report/figures/figure.ts";
import type { FigureOptions } from "../../report/figures/figure-options.ts";
import { stateNameOf, unitNoteOf } from "../../report/names.ts";
import { findState } from "../arguments.ts";
import { loadRegister } from "../defenders/load-register.ts";
import { drawCorpusFigure } from "../figures/draw-figure.ts";
import { drawDefendersFigure, drawSpeakersFigure } from "../figures/draw-records.ts";
import {
  FIGURE_FACTS,
  FIGURE_KINDS,
  FIGURE_VALUES,
  type FigureValue,
  tellFigure,
} from "../figures/figure-kinds.ts";
import { loadProfileData } from "../input/profile-data.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { extensionOf, refuseTerminal, writeDocument } from "../output/write-document.ts";
import { listExtensions, type ResultFlags, writeResult } from "../output/write-result.ts";
import { parseGroupKeys } from "../slice/keys.ts";
import { describeSlice, parseSlice, type Slice, selectSlice } from "../slice/slice.ts";
import { explainNames, foldName } from "../suggestion.ts";
import {
  hasErrors,
  reportFailure,
  writeDiagnostics,
  writeShortcomings,
} from "../terminal/write-diagnostics.ts";
import { readToday } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { parseDay } from "./day-values.ts";
import { parsePositive } from "./option-values.ts";
import { addDataOption, addWhereOption } from "./shared-options.ts";

interface FigureFlags extends ResultFlags {
  readonly where?: readonly string[];
  readonly by?: readonly GroupKey[];
  readonly value?: FigureValue;
  readonly over?: "session" | "cycle";
  readonly limit?: number;
  readonly on?: string;
  readonly register?: string;
  readonly unverified?: true;
  readonly width?: number;
  readonly data?: string;
}

/** `uprkit figure`: one picture, or the data behind it. */
export function addFigureCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("figure")
    .description("Draw a figure as SVG, or give the data behind it.")
    .argument("<kind>", FIGURE_KINDS.join(", "))
    .argument("[State]", "of defenders: the State that holds them", findState);
  addWhereOption(command)
    .option("--by <keys>", "the groups of a figure, by one key (uprkit list keys)", parseGroupKeys)
    .addOption(
      new Option("--value <value>", "what matrix and map tell; default: acceptance").choices(FIGURE_VALUES),
    )
    .addOption(
      new Option("--over <period>", "of trend: what time is counted in; default: cycle").choices([
        "session",
        "cycle",
      ]),
    )
    .option("--limit <n>", "of dyads: most pairs; default: 20", parsePositive)
    .option("--on <date>", "of defenders: the day; default: today", parseDay)
    .option("--register <file>", "of defenders: a defenders.json of your own; default: the built-in one")
    .option("--unverified", "of defenders: with facts that no source was opened for")
    .option("--width <n>", "width in px it is drawn for, 240 to 2000; default: 680", parsePositive);
  addDataOption(command)
    .addOption(
      new Option("--json", "print the data behind it for programs, with what it says in words").conflicts(
        "csv",
      ),
    )
    .option("--csv", "print the data behind it as CSV")
    .option(
      "-o, --output <file>",
      "write to a file: .svg for the figure, .csv, .json, .ndjson, .xlsx or .parquet for the data behind it",
    )
    .addHelpText(
      "after",
      `
Kinds:
${FIGURE_KINDS.map((kind) => `  ${kind.padEnd(12)} ${FIGURE_FACTS[kind].tells}`).join("\n")}

The colors follow the page that a figure is put into, light or dark.

Examples:
  $ uprkit figure acceptance --where cycle=2 -o acceptance.svg
  $ uprkit figure actions --by region --where recommender=Norway -o norway.svg
  $ uprkit figure trend --by region --over session -o trend.svg
  $ uprkit figure map --where cycle=2 --csv
  $ uprkit figure matrix --value count -o matrix.svg
  $ uprkit figure matrix --value action -o matrix.xlsx
  $ uprkit figure speakers --data report.pdf -o speakers.svg
  $ uprkit figure defenders China --on 2024-01-26 -o defenders.svg`,
    )
    .action(async (kindName: string, state: StateCode | undefined, flags: FigureFlags) => {
      const kind = findKind(kindName);
      if (flags.by !== undefined && (!FIGURE_FACTS[kind].takesBy || flags.by.length > 1)) {
        const able = FIGURE_KINDS.filter((each) => FIGURE_FACTS[each].takesBy).join(", ");
        throw new UsageError(
          FIGURE_FACTS[kind].takesBy
            ? `Cannot draw ${kind} by ${flags.by.join(", ")}: expected one key`
            : `Cannot draw ${kind} by ${flags.by.join(", ")}: it has groups of its own, expected ${able} with --by`,
        );
      }
      if (flags.value !== undefined && FIGURE_FACTS[kind].takesValue !== true) {
        const able = FIGURE_KINDS.filter((each) => FIGURE_FACTS[each].takesValue).join(" or ");
        throw new UsageError(
          `Cannot draw ${kind} with --value ${flags.value}: expected ${able} with --value`,
        );
      }
      refuseOptions(kind, state, flags);
      const isSvg =
        /\.svg$/iu.test(flags.output ?? "") || (!flags.json && !flags.csv && (flags.output ?? "-") === "-");
      if (isSvg)
        refuseTerminal("a figure", flags.output, `-o ${kind}.svg, or --csv for the data behind it`, io);
      else if (flags.output !== undefined && flags.output !== "-")
        extensionOf(flags.output, [".svg", ...listExtensions(true)]);
      const slice = parseSlice(flags.where ?? []);
      try {
        finish(await printFigure({ kind, state, slice, isSvg }, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.data ?? flags.register ?? "embedded data"), io));
      }
    });
}

/** Options that only some figures take; the others would draw as if they had not been given. */
const OPTIONS_OF: readonly (readonly [flag: keyof FigureFlags, kinds: readonly FigureKind[]])[] = [
  ["over", ["trend"]],
  ["limit", ["dyads"]],
  ["on", ["defenders"]],
  ["register", ["defenders"]],
  ["unverified", ["defenders"]],
  ["where", FIGURE_KINDS.filter((kind) => kind !== "defenders")],
  ["data", FIGURE_KINDS.filter((kind) => kind !== "defenders")],
];

function refuseOptions(kind: FigureKind, state: StateCode | undefined, flags: FigureFlags): void {
  if (state !== undefined && kind !== "defenders") {
    throw new UsageError(`Cannot draw ${kind} of ${state}: expected --where state=${state}`);
  }
  const wrong = OPTIONS_OF.find(([flag, kinds]) => flags[flag] !== undefined && !kinds.includes(kind));
  if (wrong === undefined) return;
  const [flag, kinds] = wrong;
  const able = kinds.length > 3 ? "another figure" : kinds.join(" or ");
  throw new UsageError(`Cannot draw ${kind} with --${flag}: expected ${able} with it`);
}

function findKind(name: string): FigureKind {
  const kind = FIGURE_KINDS.find((each) => foldName(each) === foldName(name));
  if (kind !== undefined) return kind;
  throw new UsageError(`Cannot draw "${name}": there is no such figure, ${explainNames(name, FIGURE_KINDS)}`);
}

interface FigureTask {
  readonly kind: FigureKind;
  readonly state: StateCode | undefined;
  readonly slice: Slice;
  readonly isSvg: boolean;
}

async function printFigure(task: FigureTask, flags: FigureFlags, io: CliIo): Promise<number> {
  const { figure, exit } =
    task.kind === "defenders"
      ? await drawDefenders(task, flags, io)
      : await drawOther(task.kind, task, flags, io);
  if (task.isSvg) {
    writeDocument(`${figure.svg}\n`, flags.output, `${task.kind}.svg`, io);
    return exit;
  }
  const { kind, title, description, note, rows } = figure;
  const named = { name: kind, text: () => "", json: () => ({ kind, title, description, note, rows }) };
  await writeResult({ ...named, rows: () => rows }, flags, io);
  return exit;
}

interface Drawn {
  readonly figure: Figure;
  readonly exit: number;
}

async function drawOther(
  kind: Exclude<FigureKind, "defenders">,
  { slice }: FigureTask,
  flags: FigureFlags,
  io: CliIo,
): Promise<Drawn> {
  const { by, over = "cycle", limit = 20, data, value = "acceptance" } = flags;
  const { corpus, statements = [], shortSource, diagnostics } = await loadProfileData(data, io);
  writeShortcomings(diagnostics, io);
  const exit = hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
  const about = describeSlice(slice);
  const facts = tellFigure(kind, value);
  const title = `${facts.charAt(0).toUpperCase()}${facts.slice(1)}${about === "" ? "" : `: ${about}`}`;
  if (kind === "speakers") {
    const reviews = new Set((slice.get("stateUnderReview") ?? []).map(String));
    const cycles = new Set((slice.get("cycle") ?? []).map(String));
    const own = statements.filter(
      ({ review }) =>
        (reviews.size === 0 || reviews.has(review.slice(0, 3))) &&
        (cycles.size === 0 || cycles.has(review.slice(4, 5))),
    );
    const options = optionsOf(title, `in the order of the list · ${shortSource}`, flags);
    return { figure: await drawSpeakersFigure(own, nameOf(data ?? "embedded data"), options), exit };
  }
  const view = selectSlice(corpus, slice);
  if (view.size === 0) {
    throw new UsageError(
      `Cannot draw ${kind}: ${nameOf(data ?? "embedded data")} holds no recommendation${about === "" ? "" : ` of ${about}`}, expected other conditions or other --data`,
    );
  }
  const options = optionsOf(title, `${unitNoteOf("recommender")} · ${shortSource}`, flags);
  const [key] = by ?? [];
  const input = { view, value, over, limit, options, ...(key === undefined ? {} : { by: key }) };
  return { figure: await drawCorpusFigure(kind, input), exit };
}

async function drawDefenders({ state }: FigureTask, flags: FigureFlags, io: CliIo): Promise<Drawn> {
  if (state === undefined) {
    throw new UsageError(
      'Cannot draw defenders: no State is named, expected one as in "uprkit figure defenders China"',
    );
  }
  const on = flags.on ?? readToday();
  const loaded = await loadRegister(state, { ...flags, on }, io);
  if (loaded === undefined) {
    throw new UsageError(
      `Cannot draw defenders: there is no built-in register for ${stateNameOf(state)}, expected one of your own, --register defenders.json`,
    );
  }
  writeDiagnostics(loaded.toTell, io);
  const title = `Human rights defenders held by ${stateNameOf(state)}, up to ${on}`;
  const figure = await drawDefendersFigure(
    loaded.register,
    state,
    on,
    optionsOf(title, loaded.source, flags),
  );
  return { figure, exit: hasErrors(loaded.toTell) ? EXIT.findings : EXIT.ok };
}

function optionsOf(title: string, note: string, { width }: FigureFlags): FigureOptions {
  return { title, note, ...(width === undefined ? {} : { width }) };
}
