import type { Defender, DefenderEventKind } from "../../model/defender.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import {
  formatWgadCitation,
  WGAD_CATEGORIES,
  type WgadCategory,
  type WgadOpinion,
} from "../../model/wgad-opinion.ts";
import { assertDay, boundDays, type DateBounds, firstDayOf, lastDayOf } from "../calendar/days.ts";
import type { TimedEvent } from "./event-times.ts";
import { isHeld } from "./liberty.ts";
import { listPhases, phasesOn } from "./phases.ts";

const MEANINGS: Readonly<Record<WgadCategory, string>> = {
  I: "no legal basis can be invoked for the detention",
  II: "the detention results from the exercise of rights and freedoms",
  III: "the right to a fair trial was not observed, so gravely that the detention is arbitrary",
  IV: "asylum seekers, immigrants or refugees are held for long without review or remedy",
  V: "the detention discriminates, in breach of international law",
};

/**
 * What each category of the Working Group on Arbitrary Detention means, in short and in order.
 *
 * @see Methods of work of the Working Group on Arbitrary Detention, A/HRC/36/38, paragraph 8; the wording is uprkit's.
 *
 * @example Their number
 * ```ts
 * import { listWgadCategories } from "uprkit";
 *
 * listWgadCategories().map(({ category }) => category); // => ["I", "II", "III", "IV", "V"]
 * ```
 *
 * @category Analyze
 */
export function listWgadCategories(): readonly {
  readonly category: WgadCategory;
  readonly meaning: string;
}[] {
  return WGAD_CATEGORIES.map((category) => ({ category, meaning: MEANINGS[category] }));
}

/** What became of a person after an opinion, up to one day. */
export interface OpinionFollowUp {
  /** Id of the defender. */
  readonly defender: string;
  /** Id of the opinion, such as `"82/2020"`. */
  readonly opinion: string;
  /** As it is cited: `"Opinion No. 82/2020"`. */
  readonly citation: string;
  /** Symbol of the document of the opinion; `undefined` where not on record. */
  readonly symbol: DocumentSymbol | undefined;
  /** Day of adoption, as recorded; the year of its number where no day is. */
  readonly adopted: PartialDate;
  /** Days from adoption to the day asked about. */
  readonly days: DateBounds;
  /** Day of the first release after it, by the day asked about; `undefined` while there is none. */
  readonly released: PartialDate | undefined;
  /**
   * Days from adoption to that release or death or, without one, to the day asked about; `undefined` where the person
   * was not held when it was adopted, or may not have been.
   */
  readonly daysWithoutRelease: DateBounds | undefined;
  /** Categories it found; `undefined` where not known. */
  readonly categories: readonly WgadCategory[] | undefined;
  /** Where the opinion is on record. */
  readonly source: SourceReference;
}

/** What ends the time in custody an opinion is about. */
const ENDS: ReadonlySet<TimedEvent["kind"]> = /* @__PURE__ */ new Set<DefenderEventKind | "ended">([
  "released",
  "acquitted",
  "ended",
  "died",
]);

/**
 * For each opinion on a defender, how long ago it was adopted, and how long it went without release.
 *
 * A release ends the count even if the person is taken again later. Opinions adopted after `on`, and those of the
 * defender that `opinions` does not hold, are left out. In the order of their adoption. O(opinions × events).
 *
 * @param opinions - Those of the register, or any.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `on` is no full date.
 *
 * @example On the day a review's report was adopted
 * ```ts
 * import { followUpOpinions } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const { defenders, opinions } = loadChinaCase();
 * const person = defenders.find(({ id }) => id === "chow-hang-tung");
 * const rows = person && followUpOpinions(person, opinions, "2024-01-26");
 * rows?.map(({ citation, daysWithoutRelease }) => [citation, daysWithoutRelease?.atLeast]);
 * // => [["Opinion No. 30/2023", 270]]
 * ```
 *
 * @category Analyze
 */
export function followUpOpinions(
  defender: Defender,
  opinions: readonly WgadOpinion[],
  on: string,
): readonly OpinionFollowUp[] {
  assertDay("on", on);
  const phases = listPhases(defender);
  const mine = new Set(defender.opinions);
  return opinions
    .filter(({ id, defenders }) => mine.has(id) || defenders.includes(defender.id))
    .map((opinion) => ({ opinion, adopted: opinion.adopted ?? String(opinion.year) }))
    .filter(({ adopted }) => firstDayOf(adopted) <= on)
    .sort((a, b) => (firstDayOf(a.adopted) < firstDayOf(b.adopted) ? -1 : 1))
    .map(({ opinion, adopted }) => {
      const wasHeld = phasesOn(phases, firstDayOf(adopted)).every(({ status }) => isHeld(status));
      const end = phases
        .flatMap(({ start }) => start ?? [])
        .find(({ kind, first, last }) => ENDS.has(kind) && last >= firstDayOf(adopted) && first <= on);
      const until = end === undefined ? undefined : { first: end.first, last: end.last < on ? end.last : on };
      const known = clip(adopted, on);
      return {
        defender: defender.id,
        opinion: opinion.id,
        citation: formatWgadCitation(opinion),
        symbol: opinion.symbol,
        adopted,
        days: boundFrom(known, { first: on, last: on }),
        released: end === undefined || end.kind === "died" ? undefined : end.date,
        daysWithoutRelease: wasHeld ? boundFrom(known, until ?? { first: on, last: on }) : undefined,
        categories: opinion.categories,
        source: opinion.source,
      };
    });
}

interface Bounds {
  readonly first: string;
  readonly last: string;
}

/** Days a date can mean, up to a day. */
function clip(date: PartialDate, on: string): Bounds {
  const last = lastDayOf(date);
  return { first: firstDayOf(date), last: last < on ? last : on };
}

function boundFrom(from: Bounds, to: Bounds): DateBounds {
  return {
    atLeast: Math.max(0, boundDays(from.last, to.first).atLeast),
    atMost: Math.max(0, boundDays(from.first, to.last).atMost),
  };
}
