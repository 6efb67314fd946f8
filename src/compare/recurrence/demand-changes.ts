import { findPhrases } from "../../classify/cues/phrases.ts";
import { DEADLINE_PHRASES } from "../../classify/quality/quality-phrases.ts";
import { splitWords } from "../../classify/text/words.ts";
import { ACTION_CATEGORIES, type ActionCategory, type StateCode } from "../../model/vocabulary.generated.ts";
import type { PreparedTexts } from "../similarity/prepare-texts.ts";
import type { Similarity } from "../similarity/similarity-of.ts";
import type { Demand, DemandChange, RecurrenceKind } from "./recurrence.ts";

/** Share of what a text says from which the other says all of it. */
const NEARLY_ALL = 0.8;
/** Share up to which it says clearly less. */
const CLEARLY_LESS = 0.6;

/** What is different between two texts, whoever asks in their words. */
export interface TextChange
  extends Pick<DemandChange, "newDeadline" | "scope" | "earlierVerb" | "laterVerb"> {
  readonly earlierLevel: ActionCategory | undefined;
  readonly laterLevel: ActionCategory | undefined;
  /** Whether both ask the same by the same verb in nearly the same words; takes a while. */
  readonly isSame: () => boolean;
}

/** Tells what is different between texts; reads each once for its deadline and its words, whatever the number of links. */
export function createTextChanges(
  prepared: PreparedTexts,
): (earlier: number, later: number, similarity: Similarity) => TextChange {
  const deadlines = new Map<number, boolean>();
  const words = new Map<number, ReadonlySet<string>>();
  const hasDeadline = (place: number): boolean =>
    recall(deadlines, place, () => namesDeadline(prepared.texts[place] ?? ""));
  const wordsOf = (place: number): ReadonlySet<string> =>
    recall(words, place, () => new Set(splitWords(prepared.texts[place] ?? "").norms));
  return (earlier, later, { sharedMass, cosine }) => {
    const earlierVerb = prepared.verbs[earlier] ?? "";
    const laterVerb = prepared.verbs[later] ?? "";
    const newDeadline = hasDeadline(later) && !hasDeadline(earlier);
    const mayBeSame = earlierVerb === laterVerb && !newDeadline && cosine >= NEARLY_SAME_COSINE;
    return {
      ...(earlierVerb === "" ? {} : { earlierVerb }),
      ...(laterVerb === "" ? {} : { laterVerb }),
      earlierLevel: levelOf(prepared, earlier),
      laterLevel: levelOf(prepared, later),
      newDeadline,
      scope: scopeOf(sharedMass / (prepared.mass[earlier] ?? 1), sharedMass / (prepared.mass[later] ?? 1)),
      isSame: () => mayBeSame && overlapOf(wordsOf(earlier), wordsOf(later)) >= NEARLY_SAME,
    };
  };
}

/** What is different in the later of two demands, their texts being what they are. */
export function changeOf(earlier: Demand, later: Demand, text: TextChange): DemandChange {
  const { newDeadline, scope, earlierVerb, laterVerb } = text;
  const areCoded = earlier.action !== undefined && later.action !== undefined;
  const earlierLevel = areCoded ? earlier.action : text.earlierLevel;
  const laterLevel = areCoded ? later.action : text.laterLevel;
  const areKnown = earlierLevel !== undefined && laterLevel !== undefined;
  return {
    strength: areKnown ? compareLevels(earlierLevel, laterLevel) : undefined,
    ...(earlierVerb === undefined ? {} : { earlierVerb }),
    ...(laterVerb === undefined ? {} : { laterVerb }),
    ...(earlierLevel === undefined ? {} : { earlierLevel }),
    ...(laterLevel === undefined ? {} : { laterLevel }),
    newDeadline,
    scope,
    sameRecommender: isSame(earlier.recommendingState, later.recommendingState),
    ...(earlier.position === undefined ? {} : { earlierPosition: earlier.position }),
    ...(later.position === undefined ? {} : { laterPosition: later.position }),
  };
}

/** How the same demand comes back. */
export function kindOf({ strength, newDeadline, scope }: DemandChange, text: TextChange): RecurrenceKind {
  if (text.isSame()) return "same";
  return strength === "stronger" || newDeadline || scope === "narrower" ? "build-up" : "similar";
}

function recall<Value>(known: Map<number, Value>, place: number, read: () => Value): Value {
  const value = known.get(place) ?? read();
  known.set(place, value);
  return value;
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
  return MAY_NAME_DEADLINE.test(text) && findPhrases(splitWords(text), DEADLINE_PHRASES).length > 0;
}

const MAY_NAME_DEADLINE =
  /\d|\b(?:before|within|until|till|next|deadline|by the end|by its|in time|years?|months?)\b/iu;

/** Texts that share nearly all their words share most of what they say. */
const NEARLY_SAME_COSINE = 0.5;
/** Share of the different words of two texts that are in both from which they are nearly the same. */
const NEARLY_SAME = 0.75;
