import type { Demand, RecurrenceLink, Recurrences } from "./recurrence.ts";

/** What became of an earlier recommendation. */
export interface DemandOutcome {
  /** The earlier recommendation. */
  readonly demand: Demand;
  /** Links to later recommendations that ask the same, the most probable first; empty where nobody asked again. */
  readonly links: readonly RecurrenceLink[];
}

/** Lists of what became of the recommendations of earlier reviews. */
export interface RecurrenceOutcomes {
  /** Supported, and asked again later: accepted, and not done, or not seen to be done. */
  readonly acceptedAndCameBack: readonly DemandOutcome[];
  /** Supported, and asked by nobody again: done, or forgotten. */
  readonly acceptedAndNotAskedAgain: readonly DemandOutcome[];
  /** Links in which a demand to consider something (category 3) came back as one to do it (category 5). */
  readonly hardened: readonly RecurrenceLink[];
}

/**
 * What became of what was recommended before: accepted and asked again, accepted and asked by nobody again, and what
 * hardened from "consider" to "ratify".
 *
 * Counts links that ask the same (`same`, `similar`, `build-up`), not `general` ones. Only recommendations of reviews
 * that another review followed are in the lists; *accepted* is the position `supported`. That a demand came back does
 * not prove that nothing was done: recommenders repeat themselves. Linear in the links. Does not change its input.
 *
 * @param recurrences - From {@link findRecurrences}.
 *
 * @example
 * ```ts
 * import { findRecurrences, listRecurrenceOutcomes } from "uprkit/compare";
 *
 * const { acceptedAndCameBack, acceptedAndNotAskedAgain } = listRecurrenceOutcomes(
 *   findRecurrences([
 *     { stateUnderReview: "KEN", session: 8, text: "Ratify OPCAT", position: "supported" },
 *     { stateUnderReview: "KEN", session: 8, text: "Build more schools in the north", position: "supported" },
 *     { stateUnderReview: "KEN", session: 21, text: "Ratify OPCAT without delay" },
 *   ]),
 * );
 * acceptedAndCameBack.map(({ demand }) => demand.text); // => ["Ratify OPCAT"]
 * acceptedAndNotAskedAgain.map(({ demand }) => demand.text); // => ["Build more schools in the north"]
 * ```
 *
 * @category Compare
 */
export function listRecurrenceOutcomes(recurrences: Recurrences): RecurrenceOutcomes {
  const asked = recurrences.links.filter(({ kind }) => kind !== "general");
  const byEarlier = groupLinks(asked, "earlier");
  const accepted = listFollowedDemands(recurrences)
    .filter(({ position }) => position === "supported")
    .map((demand): DemandOutcome => ({ demand, links: byEarlier.get(demand) ?? [] }));
  return {
    acceptedAndCameBack: accepted.filter(({ links }) => links.length > 0),
    acceptedAndNotAskedAgain: accepted.filter(({ links }) => links.length === 0),
    hardened: asked.filter(({ change }) => change.earlierLevel === 3 && change.laterLevel === 5),
  };
}

/** Demands of reviews that another one followed, in the order given. */
export function listFollowedDemands({ demands, basis }: Recurrences): readonly Demand[] {
  const last = new Map(
    basis.map(({ stateUnderReview, sessions }) => [stateUnderReview, sessions.at(-1) ?? 0]),
  );
  return demands.filter(({ stateUnderReview, session }) => session < (last.get(stateUnderReview) ?? 0));
}

/** Demands of reviews that followed another one, in the order given. */
export function listFollowingDemands({ demands, basis }: Recurrences): readonly Demand[] {
  const first = new Map(basis.map(({ stateUnderReview, sessions }) => [stateUnderReview, sessions[0] ?? 0]));
  return demands.filter(
    ({ stateUnderReview, session }) => session > (first.get(stateUnderReview) ?? session),
  );
}

/** Links by one of their demands, the most probable first. */
export function groupLinks(
  links: readonly RecurrenceLink[],
  side: "earlier" | "later",
): ReadonlyMap<Demand, readonly RecurrenceLink[]> {
  const groups = new Map<Demand, RecurrenceLink[]>();
  for (const link of links) {
    const group = groups.get(link[side]) ?? [];
    groups.set(link[side], group);
    group.push(link);
  }
  for (const group of groups.values()) group.sort((one, other) => other.score - one.score);
  return groups;
}
