import type { Command } from "commander";
import type { CalendarEntry } from "../../analyze/calendar/calendar-entry.ts";
import { calendarOf, type StateCalendar } from "../../analyze/calendar/calendar-of.ts";
import { addMonths } from "../../analyze/calendar/days.ts";
import { formatCalendarIcs } from "../../analyze/calendar/format-calendar-ics.ts";
import { anniversariesOf } from "../../analyze/defenders/anniversaries.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findState } from "../arguments.ts";
import { type CliIo, EXIT, widthOf } from "../io.ts";
import { stateNameOf } from "../names.ts";
import { formatTable, wrapText } from "../text-table.ts";
import { readToday } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { parseDay } from "./day-values.ts";

interface CalendarFlags {
  readonly on?: string;
  readonly past?: true;
  readonly ics?: true;
  readonly json?: true;
}

/** `uprkit calendar`: the dates before a State. */
export function addCalendarCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("calendar")
    .description("Print the dates before a State: its next review, the deadlines on the way, anniversaries.")
    .argument("<State>", "name in any spelling, or its ISO 3166 code of three letters")
    .option("--on <date>", "the day to look from; default: today", parseDay)
    .option("--past", "with the dates of the next review that are past")
    .option("--ics", "print an iCalendar file, for calendar programs")
    .option("--json", "print the dates for programs")
    .addHelpText(
      "after",
      `
A date with ≈ is by a rule of thumb, and its rule stands with --json: look it up before you rely on it. Anniversaries
are those of the built-in register of defenders.

Examples:
  $ uprkit calendar Slovenia
  $ uprkit calendar CHN --on 2023-07-01 --past
  $ uprkit calendar CHN --ics > china.ics`,
    )
    .action(async (name: string, flags: CalendarFlags) => {
      const state = findState(name);
      const { on = readToday() } = flags;
      if (flags.ics && flags.json) throw new UsageError("Cannot print both: expected --ics or --json");
      finish(await printCalendar(state, on, flags, io));
    });
}

/** How far ahead anniversaries are listed. */
const MONTHS_AHEAD = 12;

async function printCalendar(
  state: StateCode,
  on: string,
  { past, ics, json }: CalendarFlags,
  io: CliIo,
): Promise<number> {
  const calendar = calendarOf(state, {
    on,
    anniversaries: await listAnniversaries(state, on),
    includePast: past === true,
  });
  const name = stateNameOf(state);
  if (ics) {
    io.stdout.write(formatCalendarIcs(calendar.entries, { on, name: `Universal Periodic Review: ${name}` }));
  } else if (json) {
    io.stdout.write(`${JSON.stringify({ name, ...calendar }, undefined, 2)}\n`);
  } else {
    io.stdout.write(formatCalendar(calendar, name, widthOf(io.stdout)));
  }
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
