import type { StateCode } from "../../model/vocabulary.generated.ts";
import { reviewKeyOf } from "./collect-wordings.ts";
import type { Coordination, WordingCluster } from "./find-coordination.ts";
import type { WordingMember } from "./wording-member.ts";

/** What {@link measureBoilerplate} counts: rows as exports have them, or recommendations, joint ones once. */
export type BoilerplateUnit = "recommender" | "recommendation";

/** Options of {@link measureBoilerplate}. */
export interface MeasureBoilerplateOptions {
  /** Lists to tell apart: of each review (default), of each recommending State, or all as one. */
  readonly by?: "review" | "recommender" | "all";
  /** Default `"recommender"`: each text once for each State that made it. */
  readonly unit?: BoilerplateUnit;
}

/** How much of a list is in words that were used elsewhere too. */
export interface BoilerplateRow {
  /** Present by review. */
  readonly stateUnderReview?: StateCode;
  /** Present by review. */
  readonly session?: number;
  /** Present by recommender. */
  readonly recommendingState?: StateCode;
  /** Share of the list in words that another recommendation nearly has, 0 to 1; `undefined` where there is no list. */
  readonly value: number | undefined;
  /** Those in such words; `coordinated`, `template` and `shared` add up to it. */
  readonly count: number;
  /** All with words. */
  readonly total: number;
  /** Those whose words another State used in the same review. */
  readonly coordinated: number;
  /** Of the rest, those whose words the same State used in another review. */
  readonly template: number;
  /** The rest: words that other States used in other reviews. */
  readonly shared: number;
  /** Rows that are one recommendation with another; no boilerplate by itself, and not in `count` for it. */
  readonly joint: number;
  /** What the rows count, as asked for. */
  readonly unit: BoilerplateUnit;
}

/**
 * Share of each review's list, or of what each State recommends, that is in words used for other recommendations too.
 *
 * Counts near-identical words as {@link Coordination} found them. A joint recommendation, which exports have once for
 * each State, is not boilerplate for being there several times. Texts without words are not in the list; nor, by review,
 * those whose State or session is not known. A share of the whole list and no sample: without an interval.
 *
 * @param coordination - What `findCoordination` found: with all reviews in it, for words of other reviews count.
 * @returns A row for each list with texts, ordered by session and State; for `"all"` one row always.
 *
 * @example
 * ```ts
 * import { findCoordination, measureBoilerplate } from "uprkit/compare";
 *
 * const said = (stateUnderReview: "KEN" | "PER", text: string) =>
 *   ({ text, recommendingState: "LVA", stateUnderReview, session: 8 }) as const;
 * const found = findCoordination([
 *   said("KEN", "Extend a standing invitation to all special procedures"),
 *   said("PER", "Extend a standing invitation to all special procedures."),
 *   said("PER", "Build schools in the mountains"),
 * ]);
 * measureBoilerplate(found).map(({ stateUnderReview, value }) => [stateUnderReview, value]); // => [["KEN", 1], ["PER", 0.5]]
 * ```
 *
 * @category Compare
 */
export function measureBoilerplate(
  coordination: Coordination,
  options: MeasureBoilerplateOptions = {},
): readonly BoilerplateRow[] {
  const { by = "review", unit = "recommender" } = options;
  const origins = readOrigins(coordination);
  const lists = new Map<string, Tally>();
  if (by === "all") lists.set("", startTally({}));
  for (const [place, recorded] of coordination.texts.entries()) {
    const keys = keysOf(recorded, by);
    const origin = origins[place];
    if (keys === undefined || origin === undefined || (unit === "recommendation" && !origin.isFirst))
      continue;
    const name = Object.values(keys).join(" ");
    const tally = lists.get(name) ?? startTally(keys);
    lists.set(name, tally);
    tally.total += 1;
    if (origin.isJoint) tally.joint += 1;
    if (origin.use !== undefined) tally[origin.use] += 1;
  }
  return [...lists.values()]
    .sort((a, b) => (a.keys.session ?? 0) - (b.keys.session ?? 0) || compareNames(nameOf(a), nameOf(b)))
    .map(({ keys, total, coordinated, template, shared, joint }) => {
      const count = coordinated + template + shared;
      const value = total === 0 ? undefined : count / total;
      return { ...keys, value, count, total, coordinated, template, shared, joint, unit };
    });
}

type Keys = Pick<BoilerplateRow, "stateUnderReview" | "session" | "recommendingState">;

type Use = "coordinated" | "template" | "shared";

interface Tally extends Record<Use | "total" | "joint", number> {
  readonly keys: Keys;
}

interface Origin {
  readonly isFirst: boolean;
  readonly isJoint: boolean;
  /** Absent where nobody else used the words. */
  readonly use?: Use;
}

function startTally(keys: Keys): Tally {
  return { keys, total: 0, joint: 0, coordinated: 0, template: 0, shared: 0 };
}

function nameOf({ keys }: Tally): string {
  return keys.stateUnderReview ?? keys.recommendingState ?? "";
}

function keysOf(recorded: Keys, by: "review" | "recommender" | "all"): Keys | undefined {
  const { stateUnderReview, session, recommendingState } = recorded;
  if (by === "all") return {};
  if (by === "recommender") return recommendingState === undefined ? undefined : { recommendingState };
  return stateUnderReview === undefined || session === undefined ? undefined : { stateUnderReview, session };
}

/** Where the words of each text were used besides; nothing for a text without words. */
function readOrigins({ texts, clusters, recommendationOf }: Coordination): readonly (Origin | undefined)[] {
  const uses = new Map<number, Use | undefined>();
  for (const cluster of clusters) {
    for (const member of cluster.members) uses.set(member.place, useOf(member, cluster));
  }
  const sizes = new Map<number, number>();
  for (const number of recommendationOf) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const seen = new Set<number>();
  return texts.map((_, place) => {
    const number = recommendationOf[place] ?? -1;
    if (number < 0) return undefined;
    const isFirst = !seen.has(number);
    seen.add(number);
    const use = uses.get(place);
    return { isFirst, isJoint: (sizes.get(number) ?? 0) > 1, ...(use === undefined ? {} : { use }) };
  });
}

function useOf(member: WordingMember, { members }: WordingCluster): Use | undefined {
  const others = members.filter(({ recommendation }) => recommendation !== member.recommendation);
  if (others.length === 0) return undefined;
  const { recommendingState } = member;
  const review = reviewKeyOf(member);
  const isOwn = (other: WordingMember) =>
    recommendingState !== undefined && other.recommendingState === recommendingState;
  if (others.some((other) => review !== undefined && reviewKeyOf(other) === review && !isOwn(other)))
    return "coordinated";
  return others.some(isOwn) ? "template" : "shared";
}

function compareNames(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
