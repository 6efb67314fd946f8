import type { Defender, DefenderEvent, SentenceKind } from "../../model/defender.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { assertDay, type DateBounds, daysBetween } from "../calendar/days.ts";
import { listPhases, type Phase, phasesOn, statusIn } from "./phases.ts";
import { boundTerm, type DayBounds } from "./terms.ts";

/** How {@link sentenceOnDate} counts. */
export interface SentenceOnDateOptions {
  /**
   * Whether days in custody before the sentence count as served, one for one: `"counted"` (default; so China's
   * Criminal Law, article 47, and the practice of most States) or `"not-counted"`.
   */
  readonly pretrial?: "counted" | "not-counted";
}

/** What a person is serving on one day. */
export interface SentenceOnDate {
  /** Id of the defender. */
  readonly defender: string;
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string;
  /** The heaviest that is served; `undefined` where no source says what was imposed. */
  readonly kind: SentenceKind | undefined;
  /** Months of all sentences together; `undefined` for life and death, and where one is not known. */
  readonly months: number | undefined;
  /** Day, as recorded, from which time counts as served. */
  readonly start: PartialDate;
  /** Days served. */
  readonly served: DateBounds;
  /** First and last day the term can be over; `undefined` where it has no known end. */
  readonly end: DayBounds | undefined;
  /** Days left, 0 where the term can be over; `undefined` where {@link end} is. */
  readonly remaining: DateBounds | undefined;
  /** True where a sentence was extended; the end is not known then. */
  readonly isExtended: boolean;
  /** The sentences, in the order imposed. */
  readonly sentences: readonly DefenderEvent[];
}

const HEAVIEST: readonly SentenceKind[] = ["death", "life", "term", "suspended"];

function startOf(
  phase: Phase,
  pretrial: "counted" | "not-counted",
): (DayBounds & { readonly date: PartialDate }) | undefined {
  const [sentence] = phase.sentences;
  if (sentence === undefined || pretrial === "not-counted") return sentence;
  const { countedFrom, taken } = phase;
  if (countedFrom === undefined) return sentence;
  // Time after an earlier sentence has no event of its own: its first day stands for it.
  return { ...countedFrom, date: countedFrom === taken ? taken.date : countedFrom.first };
}

/**
 * The sentence a defender is serving on a day: how much is served, how much is left; `undefined` for who is not
 * `imprisoned` on that day, by {@link defenderStatus}, for certain.
 *
 * Several sentences of one loss of liberty may run side by side or one after the other: the first day in `end` supposes
 * the one, the last the other. A suspended sentence counts once it is carried out. Remissions and releases on parole are
 * not reckoned with. Part of a month counts in thirtieths. O(events).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no full date.
 *
 * @example What is left of a second term
 * ```ts
 * import { sentenceOnDate } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const person = loadChinaCase().defenders.find(({ id }) => id === "zhang-zhan");
 * const sentence = person && sentenceOnDate(person, "2025-10-01");
 * sentence?.end; // => { first: "2028-08-28", last: "2028-08-28" }
 * sentence?.remaining; // => { atLeast: 1062, atMost: 1062 }
 * ```
 *
 * @category Analyze
 */
export function sentenceOnDate(
  defender: Defender,
  on: string,
  options: SentenceOnDateOptions = {},
): SentenceOnDate | undefined {
  assertDay("on", on);
  const { pretrial = "counted" } = options;
  const possible = phasesOn(listPhases(defender), on);
  const phase = possible.at(-1);
  if (phase === undefined || possible.some((each) => statusIn(each, on) !== "imprisoned")) return undefined;
  const begin = startOf(phase, pretrial) ?? phase.start;
  if (begin === undefined) return undefined;
  const { sentences, isExtended } = phase;
  const kinds = sentences.flatMap(({ event }) => event.sentence?.kind ?? []);
  const months = sentences.map(({ event }) => event.sentence?.months);
  const start = pretrial === "counted" ? { first: begin.first, last: begin.last } : undefined;
  const end = isExtended ? undefined : boundTerm(sentences, start);
  return {
    defender: defender.id,
    on,
    kind: HEAVIEST.find((kind) => kinds.includes(kind)),
    months:
      sentences.length === 0 || months.includes(undefined)
        ? undefined
        : months.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    start: begin.date,
    served: sinceDay(begin, on),
    end,
    remaining: end && {
      atLeast: Math.max(0, daysBetween(on, end.first)),
      atMost: Math.max(0, daysBetween(on, end.last)),
    },
    isExtended,
    sentences: sentences.map(({ event }) => event),
  };
}

function sinceDay({ first, last }: DayBounds, on: string): DateBounds {
  return { atLeast: Math.max(0, daysBetween(last, on)), atMost: Math.max(0, daysBetween(first, on)) };
}
