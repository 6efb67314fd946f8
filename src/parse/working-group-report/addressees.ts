import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";
import type { ReadGroup } from "./positions.ts";

/** `recommendations put forward to Sudan and South Sudan or to …` */
const PUT_TO =
  /\brecommendations? (?:\w+ ){0,3}(?:put forward|addressed|directed|made) to (?:both )?([^:;.]{3,160})/iu;

/**
 * The States that the lists of a report about several States are addressed to, by list; empty where all speak to the
 * State under review. A list whose lead paragraph names none is addressed to the State under review.
 */
export function readAddressees(
  groups: readonly ReadGroup[],
  stateUnderReview: StateCode | undefined,
): ReadonlyMap<ReadGroup, readonly StateCode[]> {
  const addressed = new Map<ReadGroup, readonly StateCode[]>();
  if (stateUnderReview === undefined) return addressed;
  let isSeveral = false;
  for (const group of groups) {
    const named = PUT_TO.exec(group.text)?.[1] ?? "";
    const states = [...new Set(findStatesInText(named).map(({ code }) => code))];
    if (states.some((state) => state !== stateUnderReview)) isSeveral = true;
    addressed.set(group, states.length === 0 ? [stateUnderReview] : states);
  }
  return isSeveral ? addressed : new Map();
}
