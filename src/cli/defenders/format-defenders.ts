import { formatCount } from "../../report/number-format.ts";
import { formatTable, wrapText } from "../terminal/text-table.ts";
import type { DefenderRow } from "./list-defenders.ts";

/** What the table is about, for the lines around it. */
export interface DefendersAbout {
  /** Name of the State. */
  readonly state: string;
  readonly on: string;
  /** Where the facts are from. */
  readonly source: string;
  readonly isVerifiedOnly: boolean;
}

function formatDays({ days, daysMin, daysMax }: DefenderRow): string {
  if (daysMin !== undefined && daysMax !== undefined)
    return `${formatCount(daysMin)}–${formatCount(daysMax)}`;
  return days === null ? "–" : formatCount(days);
}

function formatSentence({ sentence, isTermOver }: DefenderRow): string {
  if (sentence === null) return isTermOver ? "term over" : "";
  if (sentence.kind === "life" || sentence.kind === "death") return sentence.kind;
  const left = sentence.remainingDays;
  if (left === null) return "end not known";
  return left.min === left.max
    ? `${formatCount(left.min)} days left`
    : `${formatCount(left.min)}–${formatCount(left.max)} days left`;
}

function formatOpinions({ opinions }: DefenderRow): string {
  return opinions.map(({ citation }) => citation.replace("Opinion No. ", "")).join(", ");
}

/** A table for people, with what the words mean and what was left out. */
export function formatDefenders(rows: readonly DefenderRow[], about: DefendersAbout, width: number): string {
  const columns = [
    { title: "defender" },
    { title: "status" },
    { title: "since" },
    { title: "days", align: "right" },
    { title: "sentence" },
    { title: "WGAD opinions" },
  ] as const;
  const table = formatTable(
    columns,
    rows.map((row) => [
      row.name,
      row.status.replace("-", " "),
      row.since ?? "–",
      formatDays(row),
      formatSentence(row),
      formatOpinions(row),
    ]),
    width,
  );
  const later = rows.reduce((sum, row) => sum + row.laterEvents, 0);
  const notes = [
    "Detained: held and not serving a sentence; imprisoned: serving one. Days since: for those held, since they were taken. Sentences count time in custody before them; several may run side by side or one after the other.",
    ...(rows.some(({ isTermOver }) => isTermOver)
      ? ["Term over: by any reckoning, and no release is recorded."]
      : []),
    ...(rows.some(({ status }) => status === "unknown")
      ? ["Unknown: what is recorded leaves it open; --json lists what is possible."]
      : []),
    ...(later > 0 ? [`Recorded for later days and not counted: ${formatCount(later)} events.`] : []),
    ...(about.isVerifiedOnly ? ["Facts without a source that was opened are left out (--unverified)."] : []),
    `Source: ${about.source}.`,
  ];
  return [
    `Human rights defenders, ${about.state}, on ${about.on}`,
    "",
    ...table,
    "",
    ...notes.flatMap((note) => wrapText(note, width)),
    "",
  ].join("\n");
}
