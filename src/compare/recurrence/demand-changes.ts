import { assessQuality } from "../../classify/quality/assess-quality.ts";
import { splitWords } from "../../classify/text/words.ts";
import { ACTION_CATEGORIES, type ActionCategory, type StateCode } from "../../model/vocabulary.generated.ts";
import type { PreparedTexts } from "../similarity/prepare-texts.ts";
import type { Similarity } from "../similarity/similarity-of.ts";
import type { Demand, DemandChange, RecurrenceKind } from "./recurrence.ts";

/** A demand and the place of its text among those that were prepared. */
export interface PlacedDemand {
  readonly demand: Demand;
  readonly place: number;
}

/** Share of what a text says from which the other says all of it. */
const NEARLY_ALL = 0.8;
/** Share up to which it says clearly less. */
const CLEARLY_LESS = 0.6;

/** The later and the earlier one of two demands. */
export interface DemandPair {
  readonly earlier: PlacedDemand;
  readonly later: PlacedDemand;
}

/** Tells what is different between demands. */
export interface DemandChanges {
  /** What is different in the later one. */
  readonly changeOf: (pair: DemandPair, similarity: Similarity) => DemandChange;
  /** How it comes back, being the same demand. */
  readonly kindOf: (pair: DemandPair, change: DemandChange, similarity: Similarity) => RecurrenceKind;
}

/** Reads each text once for its deadline and its words, whatever the number of links. */
export function createChanges(prepared: PreparedTexts): DemandChanges {
  const deadlines = new Map<number, boolean>();
  const words = new Map<number, ReadonlySet<string>>();
  const hasDeadline = (place: number): boolean =>
    recall(deadlines, place, () => namesDeadline(prepared.texts[place] ?? ""));
  const wordsOf = (place: number): ReadonlySet<string> =>
    recall(words, place, () => new Set(splitWords(prepared.texts[place] ?? "").norms));
  return {
    changeOf: ({ earlier, later }, { sharedMass }) => ({
      ...strengthOf(prepared, earlier, later),
      newDeadline: hasDeadline(later.place) && !hasDeadline(earlier.place),
      scope: scopeOf(
        sharedMass / (prepared.mass[earlier.place] ?? 1),
        sharedMass / (prepared.mass[later.place] ?? 1),
      ),
      sameRecommender: isSame(earlier.demand.recommendingState, later.demand.recommendingState),
      ...(earlier.demand.position === undefined ? {} : { earlierPosition: earlier.demand.position }),
      ...(later.demand.position === undefined ? {} : { laterPosition: later.demand.position }),
    }),
    kindOf: ({ earlier, later }, { strength, newDeadline, scope, earlierVerb, laterVerb }, { cosine }) => {
      const isSameAsked = earlierVerb === laterVerb && !newDeadline && cosine >= NEARLY_SAME_COSINE;
      if (isSameAsked && overlapOf(wordsOf(earlier.place), wordsOf(later.place)) >= NEARLY_SAME)
        return "same";
      return strength === "stronger" || newDeadline || scope === "narrower" ? "build-up" : "similar";
    },
  };
}

function recall<Value>(known: Map<number, Value>, place: number, read: () => Value): Value {
  const value = known.get(place) ?? read();
  known.set(place, value);
  return value;
}

function strengthOf(
  prepared: PreparedTexts,
  earlier: PlacedDemand,
  later: PlacedDemand,
): Pick<DemandChange, "strength" | "earlierVerb" | "laterVerb" | "earlierLevel" | "laterLevel"> {
  const earlierVerb = prepared.verbs[earlier.place] ?? "";
  const laterVerb = prepared.verbs[later.place] ?? "";
  const areCoded = earlier.demand.action !== undefined && later.demand.action !== undefined;
  const earlierLevel = areCoded ? earlier.demand.action : levelOf(prepared, earlier.place);
  const laterLevel = areCoded ? later.demand.action : levelOf(prepared, later.place);
  const areKnown = earlierLevel !== undefined && laterLevel !== undefined;
  return {
    strength: areKnown ? compareLevels(earlierLevel, laterLevel) : undefined,
    ...(earlierVerb === "" ? {} : { earlierVerb }),
    ...(laterVerb === "" ? {} : { laterVerb }),
    ...(earlierLevel === undefined ? {} : { earlierLevel }),
    ...(laterLevel === undefined ? {} : { laterLevel }),
  };
}

function levelOf({ verbLevels }: PreparedTexts, place: number): ActionCategory | undefined {
  return ACTION_CATEGORIES[(verbLevels[place] ?? 0) - 1];
}

function compareLevels(earlier: ActionCategory, later: ActionCategory): "stronger" | "weaker" | "same" {
  if (earlier === later) return "same";
  return later > earlier ? "stronger" : "weaker";
}

/** By the share of what each says that both say. */
function scopeOf(ofEarlier: number, ofLater: number): DemandChange["scope"] {
  if (ofEarlier >= NEARLY_ALL && ofLater < CLEARLY_LESS) return "narrower";
  return ofLater >= NEARLY_ALL && ofEarlier < CLEARLY_LESS ? "wider" : "same";
}

function isSame(one: StateCode | undefined, other: StateCode | undefined): boolean | undefined {
  return one === undefined || other === undefined ? undefined : one === other;
}

/** Different words of both as a share of those of either. */
function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) shared += other.has(word) ? 1 : 0;
  return shared / (one.size + other.size - shared);
}

/** A day, a year or an event by which it is to be done; most texts have none of the words that one needs. */
function namesDeadline(text: string): boolean {
  return MAY_NAME_DEADLINE.test(text) && assessQuality(text).timeBound.isMet;
}

const MAY_NAME_DEADLINE =
  /\d|\b(?:before|within|until|till|next|deadline|by the end|by its|in time|years?|months?)\b/iu;

/** Texts that share nearly all their words share most of what they say. */
const NEARLY_SAME_COSINE = 0.5;
/** Share of the different words of two texts that are in both from which they are nearly the same. */
const NEARLY_SAME = 0.75;
