import { UprError } from "../../errors.ts";
import type { IssueSlug, StateCode } from "../../model/vocabulary.generated.ts";
import type { Demand, RecurrenceKind, RecurrenceLink, Recurrences } from "./recurrence.ts";
import { RECURRENCE_KINDS } from "./recurrence.ts";
import { groupLinks, listFollowedDemands, listFollowingDemands } from "./recurrence-outcomes.ts";

/** What {@link recurrenceRates} can count by. */
export const RECURRENCE_KEYS = ["recommendingState", "stateUnderReview", "issue", "session"] as const;
/** One of {@link RECURRENCE_KEYS}. */
export type RecurrenceKey = (typeof RECURRENCE_KEYS)[number];

/** Options of {@link recurrenceRates}. */
export interface RecurrenceRatesOptions {
  /** What to count by; by default all together. */
  readonly by?: RecurrenceKey;
  /**
   * Whose share: of the `earlier` recommendations that came back (default), or of the `later` ones that had been asked
   * before.
   */
  readonly side?: "earlier" | "later";
  /** Kinds of links that count; default: all of {@link RECURRENCE_KINDS}. */
  readonly kinds?: readonly RecurrenceKind[];
  /** Count only links between recommendations of one State, as UPR Info did; default `false`. */
  readonly sameRecommender?: boolean;
}

/** Share of recommendations that are linked, in one group. */
export interface RecurrenceRate {
  /** State that recommended; present where grouped by it. */
  readonly recommendingState?: StateCode;
  /** State that was reviewed; present where grouped by it. */
  readonly stateUnderReview?: StateCode;
  /** Issue of the recommendations; present where grouped by it. */
  readonly issue?: IssueSlug;
  /** Session of the recommendations; present where grouped by it. */
  readonly session?: number;
  /** `count / total`, from 0 to 1; `undefined` where there is no basis. */
  readonly value: number | undefined;
  /** Recommendations with a link. */
  readonly count: number;
  /** Recommendations of reviews that another one followed (`earlier`) or preceded (`later`). */
  readonly total: number;
  /** Those counted, by the kind of their best link: the most probable one. */
  readonly kinds: Readonly<Record<RecurrenceKind, number>>;
  /** An entry is one recommendation by one recommending State. */
  readonly unit: "recommender";
}

/**
 * Share of the recommendations of earlier reviews that came back, from 0 to 1, per group; or of later ones that had been
 * asked before.
 *
 * **Numerator.** Recommendations with at least one link of the kinds wanted. **Denominator.** Those of reviews that
 * another review with texts followed (or preceded). States without a basis are not in it. By `issue` a recommendation
 * counts in each of its issues; by `recommendingState` those whose source names none are left out.
 *
 * Groups are in the order of first mention. Linear in recommendations and links. Does not change its input.
 *
 * @param recurrences - From {@link findRecurrences}.
 * @throws `UprError` with code `INVALID_ARGUMENT` for an unknown key, side or kind.
 * @see UPR Info (2015), "Starting all over again?": 930 of 4,935 recommendations, 18.8 %.
 *
 * @example
 * ```ts
 * import { findRecurrences, recurrenceRates } from "uprkit/compare";
 *
 * const recurrences = findRecurrences([
 *   { stateUnderReview: "KEN", session: 8, text: "Ratify OPCAT", recommendingState: "CHL" },
 *   { stateUnderReview: "KEN", session: 8, text: "Build more schools in the north", recommendingState: "CHL" },
 *   { stateUnderReview: "KEN", session: 21, text: "Ratify OPCAT", recommendingState: "JPN" },
 * ]);
 * const [rate] = recurrenceRates(recurrences, { by: "recommendingState" });
 * [rate?.recommendingState, rate?.value, rate?.count, rate?.total]; // => ["CHL", 0.5, 1, 2]
 * recurrenceRates(recurrences, { sameRecommender: true })[0]?.value; // => 0
 * ```
 *
 * @category Compare
 */
export function recurrenceRates(
  recurrences: Recurrences,
  options: RecurrenceRatesOptions = {},
): readonly RecurrenceRate[] {
  const { by, side = "earlier", kinds = RECURRENCE_KINDS, sameRecommender = false } = options;
  if (by !== undefined) check("by", by, RECURRENCE_KEYS);
  check("side", side, ["earlier", "later"]);
  for (const kind of kinds) check("kinds", kind, RECURRENCE_KINDS);
  const counts = (link: RecurrenceLink): boolean =>
    kinds.includes(link.kind) && (!sameRecommender || link.change.sameRecommender === true);
  const links = groupLinks(recurrences.links.filter(counts), side);
  const demands = side === "earlier" ? listFollowedDemands(recurrences) : listFollowingDemands(recurrences);
  const groups = new Map<string | number | undefined, Demand[]>();
  if (by === undefined) groups.set(undefined, []);
  for (const demand of demands) {
    for (const key of keysOf(demand, by)) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(demand);
    }
  }
  return Array.from(groups, ([key, members]) => {
    const best = members.flatMap((demand) => links.get(demand)?.slice(0, 1) ?? []);
    const tally = (wanted: RecurrenceKind): number => best.filter(({ kind }) => kind === wanted).length;
    return {
      ...(by === undefined ? {} : { [by]: key }),
      value: members.length === 0 ? undefined : best.length / members.length,
      count: best.length,
      total: members.length,
      kinds: {
        same: tally("same"),
        similar: tally("similar"),
        "build-up": tally("build-up"),
        general: tally("general"),
      },
      unit: "recommender",
    };
  });
}

function keysOf(demand: Demand, by: RecurrenceKey | undefined): readonly (string | number | undefined)[] {
  if (by === undefined) return [undefined];
  if (by === "issue") return demand.issues ?? [];
  const key = demand[by];
  return key === undefined ? [] : [key];
}

function check(name: string, value: string, known: readonly string[]): void {
  if (known.includes(value)) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot count recurrences by ${name} "${value}": there is no such value, expected ${known.join(", ")}`,
  );
}
