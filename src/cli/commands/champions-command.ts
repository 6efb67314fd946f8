import { type Command, Option } from "commander";
import { findChampions } from "../../analyze/champions/find-champions.ts";
import { CHAMPION_DEMANDS, type ChampionDemand } from "../../analyze/champions/record.ts";
import { type IssueSlug, STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { issueNameOf, stateNameOf } from "../../report/names.ts";
import { findState } from "../arguments.ts";
import { loadProfileData } from "../input/profile-data.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, writeNote } from "../io.ts";
import { formatMeasure } from "../measures/format-measure.ts";
import type { MeasureColumn } from "../measures/measure.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { findIssue } from "../slice/key-values.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { parsePositive } from "./option-values.ts";
import { addDataOption, addResultOptions, STATE_HELP } from "./shared-options.ts";

interface ChampionsFlags extends ResultFlags {
  readonly issue: IssueSlug;
  readonly demand: ChampionDemand;
  readonly before?: number;
  readonly limit?: number;
  readonly data?: string;
}

/** What a table for people shows of a row; the rest is in `--json` and `--csv`. */
const COLUMNS: readonly MeasureColumn[] = [
  { member: "value", title: "likely", format: "percent" },
  { member: "count", title: "on it", format: "count" },
  { member: "demands", title: "demands", format: "count" },
  { member: "demandShare", title: "share", format: "percent" },
  { member: "lastOnIssue", title: "last in", format: "text" },
  { member: "addressed", title: "to it", format: "count" },
  { member: "addressedOnIssue", title: "on it", format: "count" },
  { member: "addressedDemands", title: "demands", format: "count" },
  { member: "group", title: "region", format: "text" },
];

/** `uprkit champions`: who would raise an issue in the coming review of a State. */
export function addChampionsCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("champions")
    .description("List the States most likely to raise an issue in the coming review of a State.")
    .argument("<State>", `State under review: ${STATE_HELP}`)
    .requiredOption("--issue <issue>", "slug or label of uprkit list issues", findIssue)
    .addOption(
      new Option("--demand <what>", "what is hoped for: specific = category 5, tough = 3 or 5")
        .choices(CHAMPION_DEMANDS)
        .default("specific"),
    )
    .option(
      "--before <session>",
      "session of the review; default: the one after the last known",
      parsePositive,
    )
    .option("--limit <n>", "most rows; default: 20 for people, all for programs", parsePositive);
  addResultOptions(addDataOption(command), { hasRows: true })
    .addHelpText(
      "after",
      `
An estimate from the record, for planning whom to talk to: it knows nothing of politics since the data end.

Examples:
  $ uprkit champions Japan --issue death-penalty --limit 5
  $ uprkit champions "Viet Nam" --issue "Human rights defenders" --demand tough
  $ uprkit champions China --issue minorities --csv > geneva.csv`,
    )
    .action(async (name: string, flags: ChampionsFlags) => {
      const state = findState(name);
      formatOfResult(flags, true);
      try {
        finish(await printChampions(state, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(flags.data ?? "embedded data"), io));
      }
    });
}

/** Rows a person is shown. */
const SHOWN = 20;

async function printChampions(state: StateCode, flags: ChampionsFlags, io: CliIo): Promise<number> {
  const { issue, demand, before, data } = flags;
  const limit = flags.limit ?? (formatOfResult(flags, true) === "txt" ? SHOWN : STATE_CODES.length);
  const { corpus, source, shortSource, diagnostics } = await loadProfileData(data, io);
  writeShortcomings(diagnostics, io);
  const rows = findChampions(corpus, {
    stateUnderReview: state,
    issue,
    demand,
    limit,
    ...(before === undefined ? {} : { before }),
  });
  const name = stateNameOf(state);
  const title = `Who is likely to raise ${issueNameOf(issue)} in the coming review of ${name} (${state})`;
  const counted = `likely = probability of a ${demand} recommendation on it, estimated from the record; then what the State recommended on the issue to any State, how much of it is ${demand} (demands) and the last session of it; then what it recommended to ${name}, on anything and on the issue`;
  const result = {
    rows,
    by: ["recommendingState"] as const,
    columns: COLUMNS,
    unit: "recommender" as const,
    size: "count",
    counted,
  };
  await writeResult(
    {
      text: (target) => formatMeasure({ title, about: "", result, rows, source: shortSource }, target),
      json: () => {
        const options = { issue, demand, before, limit };
        return { state, name, options, source, unit: "recommender", rows };
      },
      rows: () => rows,
    },
    flags,
    io,
  );
  if (rows.length === 0) {
    writeNote(
      `${nameOf(data ?? "embedded data")} holds no record to estimate from: an export of several sessions has one.`,
      io,
    );
  }
  return hasErrors(diagnostics) ? EXIT.findings : EXIT.ok;
}
