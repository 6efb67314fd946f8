import { assertDay } from "../../analyze/calendar/days.ts";
import { type DefenderStatus, isHeld } from "../../analyze/defenders/liberty.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { dayOf, spanOf } from "./defender-spans.ts";
import { drawTimelines } from "./defender-timelines.ts";
import type { Figure } from "./figure.ts";
import type { FigureOptions } from "./figure-options.ts";
import { isolateName } from "./figure-text.ts";
import { countWords, listNames, renderFigure } from "./render-figure.ts";

/** A time in one person's case; `defenderPeriods` makes them from the records. */
export interface DefendersFigureRow {
  /** Name the line is labeled with; times of one name are on one line. */
  readonly person: string;
  /** First day, as well as it is known. */
  readonly from: PartialDate;
  /** Last day, as well as it is known; absent or `undefined` while it lasts. */
  readonly to?: PartialDate | undefined;
  /** One of `DEFENDER_STATUSES`, or any other word. */
  readonly status: string;
}

/** An event or an opinion on a person's line; `defenderMarks` makes them from the records. */
export interface DefendersFigureMark {
  /** Name the line is labeled with, as in {@link DefendersFigureRow.person}. */
  readonly person: string;
  /** Day it happened, as well as it is known. */
  readonly date: PartialDate;
  /** Whether something happened to the person, or the UN gave an opinion: each has its own mark. */
  readonly kind: "event" | "opinion";
  /** What it is, such as `"sentenced"` or `"Opinion No. 82/2020"`. */
  readonly label: string;
}

/** How {@link drawDefenders} draws. */
export interface DefendersFigureOptions extends FigureOptions {
  /** The day the figure is about: a line across, and the end of what lasts. */
  readonly on: string;
  /** Default none. */
  readonly marks?: readonly DefendersFigureMark[];
}

/**
 * Timelines: a line for each person with bars from day to day, an arrow where it lasts, marks for events and opinions,
 * and a line across on the day the figure is about.
 *
 * Loss of liberty is a full bar (detained, imprisoned with dots, disappeared hatched), liberty a thin one, what is not
 * known an open one, death a cross bar. Where a day is known as a month or a year only, the days it can mean are pale.
 * Persons stand in the order they come first; a date that is none is left out of the picture. At most 60 persons are
 * drawn, and the description says how many more `rows` hold.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no full date, for a width or an id that cannot be.
 *
 * @example One person
 * ```ts
 * import { drawDefenders } from "uprkit/report";
 *
 * const rows = [{ person: "Ana Example", from: "2020-03", status: "detained" }];
 * const figure = await drawDefenders(rows, { title: "Held", note: "By person.", on: "2024-01-26" });
 * figure.description; // => "1 person until 2024-01-26, of whom 1 is held on that day: Ana Example since 2020-03."
 * ```
 *
 * @category Report
 */
export async function drawDefenders(
  rows: readonly DefendersFigureRow[],
  options: DefendersFigureOptions,
): Promise<Figure> {
  const { on, marks = [] } = options;
  assertDay("on", on);
  const people = [...new Set(rows.map(({ person }) => person))];
  return renderFigure(
    {
      kind: "defenders",
      rows,
      description: describe(rows, people, on),
      draw: (plot, width) =>
        drawTimelines(plot, { rows, marks, people: people.slice(0, MOST) }, { width, on }),
    },
    options,
  );
}

const MOST = 60;

/** Whether the person's next row begins where this one ends. */
function continues(rows: readonly DefendersFigureRow[], { person, to }: DefendersFigureRow): boolean {
  return rows.some((next) => next.person === person && next.from === to);
}

function describe(rows: readonly DefendersFigureRow[], people: readonly string[], on: string): string {
  const since = new Map<string, string>();
  for (const person of people) {
    let start: string | undefined;
    for (const row of rows) {
      if (row.person !== person) continue;
      const span = spanOf(row);
      if (span === undefined || span.from[0] > dayOf(on)) continue;
      // One loss of liberty goes on from row to row, as from detention to imprisonment.
      start = isHeld(row.status as DefenderStatus) ? (start ?? row.from) : undefined;
      if (span.to !== undefined && span.to[1] < dayOf(on) && !continues(rows, row)) start = undefined;
    }
    if (start !== undefined) since.set(person, start);
  }
  const told = [...since].map(([person, from]) => `${isolateName(person)} since ${from}`);
  return [
    `${countWords(people.length, "person", "persons")} until ${on}, of whom ${since.size} ${since.size === 1 ? "is" : "are"} held on that day${told.length === 0 ? "" : `: ${listNames(told, 6)}`}.`,
    ...(people.length > MOST ? [`The first ${MOST} are drawn.`] : []),
  ].join(" ");
}
