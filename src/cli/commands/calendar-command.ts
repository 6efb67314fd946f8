import type { Command } from "commander";
import type { CalendarEntry } from "../../analyze/calendar/calendar-entry.ts";
import { calendarOf, type StateCalendar } from "../../analyze/calendar/calendar-of.ts";
import { addMonths } from "../../analyze/calendar/days.ts";
import { formatCalendarIcs } from "../../analyze/calendar/format-calendar-ics.ts";
import { anniversariesOf } from "../../analyze/defenders/anniversaries.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { stateNameOf } from "../../report/names.ts";
import { findState } from "../arguments.ts";
import { type CliIo, EXIT, widthOf } from "../io.ts";
import { writeWholeFile } from "../output/whole-file.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { formatTable, wrapText } from "../terminal/text-table.ts";
import { reportFailure } from "../terminal/write-diagnostics.ts";
import { readToday } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { parseDay } from "./day-values.ts";
import { addResultOptions, STATE_HELP } from "./shared-options.ts";

interface CalendarFlags extends ResultFlags {
  readonly on?: string;
  readonly past?: true;
  readonly ics?: true;
}

/** `uprkit calendar`: the dates before a State. */
export function addCalendarCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("calendar")
    .description("Print the dates before a State: its next review, the deadlines on the way, anniversaries.")
    .argument("<State>", STATE_HELP)
    .option("--on <date>", "the day to look from; default: today", parseDay)
    .option("--past", "with the dates of the next review that are past")
    .option("--ics", "print an iCalendar file, for calendar programs; so does -o china.ics");
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
A date with ≈ is by a rule of thumb, and its rule stands with --json: look it up before you rely on it. Anniversaries
are those of the built-in register of defenders.

Examples:
  $ uprkit calendar Slovenia
  $ uprkit calendar CHN --on 2023-07-01 --past
  $ uprkit calendar CHN -o china.ics`,
    )
    .action(async (name: string, flags: CalendarFlags) => {
      const state = findState(name);
      const { on = readToday() } = flags;
      if (flags.ics && (flags.json || flags.csv)) {
        throw new UsageError("Cannot print both: expected --ics, --json or --csv");
      }
      try {
        finish(await printCalendar(state, on, flags, io));
      } catch (error) {
        finish(reportFailure(error, "calendar", io));
      }
    });
}

/** How far ahead anniversaries are listed. */
const MONTHS_AHEAD = 12;

async function printCalendar(state: StateCode, on: string, flags: CalendarFlags, io: CliIo): Promise<number> {
  const { past, output = "-" } = flags;
  const isIcs = flags.ics === true || /\.ics$/iu.test(output);
  if (!isIcs) formatOfResult(flags, true);
  const calendar = calendarOf(state, {
    on,
    anniversaries: await listAnniversaries(state, on),
    includePast: past === true,
  });
  const name = stateNameOf(state);
  if (isIcs) {
    const ics = formatCalendarIcs(calendar.entries, { on, name: `Universal Periodic Review: ${name}` });
    if (output === "-") io.stdout.write(ics);
    else writeWholeFile(output, ics);
    return EXIT.ok;
  }
  await writeResult(
    {
      text: ({ stdout }) => formatCalendar(calendar, name, widthOf(stdout)),
      json: () => ({ name, ...calendar }),
      rows: () => calendar.entries,
    },
    flags,
    io,
  );
  return EXIT.ok;
}

async function listAnniversaries(state: StateCode, on: string): Promise<ReturnType<typeof anniversariesOf>> {
  if (state !== "CHN") return [];
  const { loadChinaCase } = await import("../../data/china/index.ts");
  const found = anniversariesOf(loadChinaCase().defenders, { from: on, to: addMonths(on, MONTHS_AHEAD) });
  const seen = new Set<string>();
  // One of each event: the same day a year later is for the calendar of next year.
  return found.filter(({ defender, kind, event }) => {
    const name = `${defender} ${kind} ${event}`;
    return !seen.has(name) && seen.add(name);
  });
}

function formatCalendar(
  { on, next, outstanding, entries }: StateCalendar,
  name: string,
  width: number,
): string {
  const heads = [
    next === undefined
      ? "No next review can be told."
      : `Next review: ${next.review}, session ${next.session}, ${next.basis === "published" ? "from" : "about"} ${next.start}.`,
    ...(next?.basis === "rule-of-thumb" ? [`${next.source}.`] : []),
    ...(outstanding.length === 0
      ? []
      : [`Owed, without a day known: ${outstanding.join(", ")} (postponed, or the State did not come).`]),
  ];
  const table = formatTable(
    [{ title: "date" }, { title: "in days", align: "right" }, { title: "what" }],
    entries.map((entry) => [formatDate(entry), String(entry.inDays), entry.title]),
    width,
  );
  const notes = ["≈: by a rule of thumb, look it up. Sources and rules: --json."];
  return [
    `${name} in the Universal Periodic Review, from ${on}`,
    "",
    ...heads.flatMap((line) => wrapText(line, width)),
    "",
    ...(entries.length === 0 ? ["No date is known."] : [...table, "", ...notes]),
    "",
  ].join("\n");
}

function formatDate({ date, until, basis }: CalendarEntry): string {
  return `${basis === "rule-of-thumb" ? "≈ " : "  "}${date}${until === undefined ? "" : ` to ${until}`}`;
}
