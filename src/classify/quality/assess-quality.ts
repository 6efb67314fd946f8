import { type Demand, findDemands, findMeans } from "../cues/demands.ts";
import { findPhrases, type PhraseIndex, spanOfWords } from "../cues/phrases.ts";
import { findProperNames } from "../cues/proper-names.ts";
import { noteOf } from "../cues/text-note.ts";
import { VAGUE_VERBS } from "../cues/verbs.ts";
import { splitWords, type Words } from "../text/words.ts";
import type { TextNote, TextSpan } from "../types.ts";
import { type Check, type CheckKind, checkOf, findChecks } from "./checks.ts";
import {
  ACTOR_PHRASES,
  CONDITION_PHRASES,
  DEADLINE_PHRASES,
  HEDGE_PHRASES,
  MEASURE_PHRASES,
  URGENCY_PHRASES,
} from "./quality-phrases.ts";

/** Words that a reading rests on. */
export interface Cue extends TextSpan {
  /** The words as the text has them. */
  readonly text: string;
}

/** Whether a recommendation meets one of the four criteria. */
export interface Criterion {
  /** Whether the text meets it. */
  readonly isMet: boolean;
  /** Words that say so, in the order of the text; may be there where it is not met, as "promptly" for a deadline. */
  readonly evidence: readonly Cue[];
  /** Why, in a few words. */
  readonly reason: string;
}

/** How well a recommendation is drafted, so that a later reviewer can tell whether it was carried out. */
export interface QualityAssessment {
  /** It names an act that can be told from others: a law, a treaty, a visit, a person, an institution. */
  readonly specific: Criterion;
  /** Yes or no can be answered from a record, or a number is named. */
  readonly measurable: Criterion;
  /** It names who within the State is to act; the State itself is always meant. */
  readonly assignable: Criterion;
  /** It names a day, a year or an event by which it is to be done; "as soon as possible" is none. */
  readonly timeBound: Criterion;
  /** Acts asked for, each from its verb on; two verbs with one object are one act. */
  readonly demands: readonly Cue[];
  /** Opening verbs of demands that could mean anything, where no means is named either. */
  readonly vagueVerbs: readonly Cue[];
  /** Words that take back what is asked: "as appropriate", "consider", "gradually". */
  readonly hedges: readonly Cue[];
  /** Words on which it is made to depend: "in line with national legislation". */
  readonly conditions: readonly Cue[];
  /** What a reviewer can check later, in the order of the text. */
  readonly checks: readonly Check[];
  /** Why this is not to be relied on; absent for a text that is as it should be. */
  readonly note?: TextNote;
}

/** Checks that need more than a look into a record. */
const SOFT_CHECKS: ReadonlySet<CheckKind> = /* @__PURE__ */ new Set<CheckKind>([
  "training-held",
  "funds-allocated",
  "case-investigated",
  "persons-prosecuted",
  "access-given",
  "recommendation-implemented",
]);

/**
 * Drafting quality of a recommendation: specific, measurable, assignable and time-bound, how many acts it asks for, and
 * what of it can be checked later.
 *
 * Rules on words only, the same for everyone; they say whether the words are there, not whether the recommendation is
 * wise. Linear in the length of the text.
 *
 * @param text - One recommendation in English; for anything else `note` says what is wrong.
 *
 * @example
 * ```ts
 * import { assessQuality } from "uprkit/classify";
 *
 * const { specific, timeBound, checks } = assessQuality("Ratify the Convention against Torture by 2027");
 * [specific.isMet, timeBound.isMet]; // => [true, true]
 * checks.map(({ kind }) => kind); // => ["treaty-ratified", "deadline-kept"]
 * assessQuality("Strengthen efforts to protect women").specific.isMet; // => false
 * ```
 *
 * @category Classify
 */
export function assessQuality(text: string): QualityAssessment {
  return assessWords(splitWords(text));
}

const POSSIBILITIES: ReadonlySet<string> = /* @__PURE__ */ new Set(["possibility", "option"]);
const GIVING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `give giving given grant granting granted have having offer offering offered provide providing provided allow allowing
   guarantee guaranteeing ensure ensuring with without deny denying`.split(/\s+/u),
);
/** Farthest that what gives a possibility stands before it. */
const GIVING_REACH = 6;

/** Whether a possibility is given to someone, and not only thought about: "grant each of them the possibility of appeal". */
function isGivenPossibility({ norms }: Words, at: number): boolean {
  if (!POSSIBILITIES.has(norms[at] ?? "")) return false;
  return norms.slice(Math.max(0, at - GIVING_REACH), at).some((word) => GIVING.has(word));
}

/** Words before which "urgently" says how great a need is, not when something is to be done. */
const NEEDED: ReadonlySet<string> = /* @__PURE__ */ new Set(["needed", "required", "necessary"]);

/** {@link assessQuality} of a text that was cut already. */
export function assessWords(words: Words): QualityAssessment {
  const demands = findDemands(words);
  const means = findMeans(words);
  const acts = [...demands.map((demand) => upToMeans(demand, means)), ...means];
  const cues = (index: PhraseIndex): Cue[] =>
    findPhrases(words, index).map(({ first, end }) => cueOf(words, first, end));
  const [deadlines, numbers, actors] = [cues(DEADLINE_PHRASES), cues(MEASURE_PHRASES), cues(ACTOR_PHRASES)];
  const checks = [
    ...acts.flatMap((act) => findChecks(words, act)),
    ...deadlines.slice(0, 1).map((span) => checkOf("deadline-kept", { start: span.start, end: span.end })),
    ...numbers.slice(0, 1).map((span) => checkOf("number-reached", { start: span.start, end: span.end })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const urgency = findPhrases(words, URGENCY_PHRASES)
    .filter(({ end }) => !NEEDED.has(words.norms[end] ?? ""))
    .map(({ first, end }) => cueOf(words, first, end));
  const note = noteOf(words);
  return {
    specific: judgeSpecific(words, acts, checks),
    measurable: judgeMeasurable(words, checks),
    assignable: criterion(
      actors,
      "names who is to act",
      "names nobody within the State; the State as a whole is addressed",
    ),
    timeBound: judgeTime(deadlines, urgency),
    demands: demands.map(({ first, end }) => cueOf(words, first, end)),
    vagueVerbs: means.length > 0 ? [] : vagueVerbs(words, demands),
    // "As soon as possible" hurries; its end is no hedge.
    hedges: findPhrases(words, HEDGE_PHRASES)
      .filter(({ first }) => !isGivenPossibility(words, first))
      .map(({ first, end }) => cueOf(words, first, end))
      .filter(({ start, end }) => !urgency.some((each) => each.start <= start && end <= each.end)),
    conditions: cues(CONDITION_PHRASES),
    checks,
    ...(note === undefined ? {} : { note }),
  };
}

/** A demand without the means named in it, so that nothing is found twice. */
function upToMeans(demand: Demand, means: readonly Demand[]): Demand {
  const inside = means.find(({ first }) => first > demand.first && first < demand.end);
  return inside === undefined ? demand : { ...demand, end: inside.first };
}

function judgeSpecific(words: Words, acts: readonly Demand[], checks: readonly Check[]): Criterion {
  const found = checks.filter(({ kind }) => kind !== "deadline-kept" && kind !== "number-reached");
  if (found.length > 0) {
    return {
      isMet: true,
      evidence: found.map((span) => cueAt(words, span)),
      reason: "names an act that can be told from others",
    };
  }
  const names = findProperNames(words).filter(({ first, end }) => end - first > 1);
  if (acts.some(({ level }) => level === 5) && names.length > 0) {
    const evidence = names.map(({ first, end }) => cueOf(words, first, end));
    return { isMet: true, evidence, reason: "asks for a specific act and names what it is about" };
  }
  return { isMet: false, evidence: [], reason: "names no act that can be told from others" };
}

function judgeMeasurable(words: Words, checks: readonly Check[]): Criterion {
  const hard = checks.filter(({ kind }) => !SOFT_CHECKS.has(kind) && kind !== "deadline-kept");
  return criterion(
    hard.map((span) => cueAt(words, span)),
    "can be answered with yes or no, or by a number",
    "leaves open what would show that it was done",
  );
}

function judgeTime(deadlines: readonly Cue[], urgency: readonly Cue[]): Criterion {
  if (deadlines.length > 0) return { isMet: true, evidence: deadlines, reason: "names by when" };
  if (urgency.length === 0) return { isMet: false, evidence: [], reason: "names no day, year or event" };
  return { isMet: false, evidence: urgency, reason: "hurries, but names no day, year or event" };
}

function vagueVerbs(words: Words, demands: readonly Demand[]): Cue[] {
  return demands
    .filter((demand) => VAGUE_VERBS.has(demand.verb) && findChecks(words, demand).length === 0)
    .map(({ first, afterVerb }) => cueOf(words, first, afterVerb));
}

function criterion(evidence: readonly Cue[], met: string, missing: string): Criterion {
  const isMet = evidence.length > 0;
  return { isMet, evidence, reason: isMet ? met : missing };
}

function cueOf(words: Words, first: number, end: number): Cue {
  return cueAt(words, spanOfWords(words, first, end));
}

function cueAt({ text }: Words, { start, end }: TextSpan): Cue {
  return { text: text.slice(start, end), start, end };
}
