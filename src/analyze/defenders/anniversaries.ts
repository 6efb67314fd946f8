import type { Defender, DefenderEventKind } from "../../model/defender.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import { addMonths } from "../calendar/days.ts";
import { assertPeriod } from "../cooperation/period.ts";

/** Which days {@link anniversariesOf} lists. */
export interface AnniversariesOptions {
  /** First day. */
  readonly from: string;
  /** Last day. */
  readonly to: string;
  /** Kinds of events that are remembered; default: detained, disappeared, sentenced, died. */
  readonly kinds?: readonly DefenderEventKind[];
}

/** One day on which something in a case is so many years ago. */
export interface Anniversary {
  /** The day; a month such as `"2024-12"` where no more is known of the event. */
  readonly date: PartialDate;
  /** Full years since the event, from 1. */
  readonly years: number;
  /** Id of the defender. */
  readonly defender: string;
  /** Name of the defender, as recorded. */
  readonly name: string;
  /** What happened on that day. */
  readonly kind: DefenderEventKind;
  /** Day of the event, as recorded. */
  readonly event: PartialDate;
  /** Where the event is on record. */
  readonly source: SourceReference;
}

const REMEMBERED: readonly DefenderEventKind[] = ["detained", "disappeared", "sentenced", "died"];

/**
 * Anniversaries of what happened to defenders, between two days, both included; by date, then by name.
 *
 * What happened on 29 February is remembered on the 28th in other years. An event of which the month is known is
 * listed by month, where the month lies wholly or in part between the days; one of which the year is known is left out.
 * O(events × years).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `from` or `to` is no full date, or `to` is before `from`.
 *
 * @example Ten years
 * ```ts
 * import { anniversariesOf } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const { defenders } = loadChinaCase();
 * const days = anniversariesOf(defenders, { from: "2024-03-14", to: "2024-03-14" });
 * days.map(({ name, kind, years }) => [name, kind, years]); // => [["Cao Shunli", "died", 10]]
 * ```
 *
 * @category Analyze
 */
export function anniversariesOf(
  defenders: readonly Defender[],
  options: AnniversariesOptions,
): readonly Anniversary[] {
  const { from, to, kinds = REMEMBERED } = options;
  assertPeriod(from, to);
  const found: Anniversary[] = [];
  for (const { id, name, events } of defenders) {
    for (const { kind, date, source } of events) {
      if (!kinds.includes(kind) || date.length < 7) continue;
      const [start, end] = [from.slice(0, date.length), to.slice(0, date.length)];
      const eventYear = Number(date.slice(0, 4));
      const firstYear = Math.max(eventYear + 1, Number(from.slice(0, 4)));
      for (let year = firstYear; year <= Number(to.slice(0, 4)); year += 1) {
        const years = year - eventYear;
        const day = addMonths(`${date}-01`.slice(0, 10), years * 12).slice(0, date.length);
        if (day < start || day > end) continue;
        found.push({ date: day, years, defender: id, name, kind, event: date, source });
      }
    }
  }
  const keyOf = ({ date, name, defender }: Anniversary): string => `${date} ${name} ${defender}`;
  return found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
