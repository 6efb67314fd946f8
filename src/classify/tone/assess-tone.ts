import { type Demand, findDemands } from "../cues/demands.ts";
import { findPhrases, type PhraseMatch, spanOfWords } from "../cues/phrases.ts";
import { noteOf } from "../cues/text-note.ts";
import { splitWords, type Words } from "../text/words.ts";
import type { TextNote, TextSpan } from "../types.ts";
import { demandsEnd } from "./ending-demands.ts";
import { TONE_PHRASES } from "./tone-phrases.ts";

/** What a recommendation sounds like, in the order in which one hides the other. */
export const TONES = ["endorse", "critical", "continue", "praise", "neutral"] as const;

/**
 * Tone of a recommendation. `praise` = tells of achievements or good practice, `continue` = asks to go on with what is
 * done, `endorse` = backs the State's system, sovereignty or policies as such, `critical` = names a violation or demands
 * that the State stop, release, investigate, repeal or lift, `neutral` = none of these.
 */
export type Tone = (typeof TONES)[number];

/** Words that speak for a tone. */
export interface ToneEvidence extends TextSpan {
  /** The words as the text has them. */
  readonly cue: string;
  /** The tone they speak for. */
  readonly tone: Exclude<Tone, "neutral">;
  /** The rule of `docs/linter.md` that they fall under: `"lead-verb"`, `"sovereignty"`. */
  readonly rule: string;
}

/** Which tones a text has; it may have several. */
export interface ToneFlags {
  /** Whether it praises. */
  readonly praises: boolean;
  /** Whether it asks to go on with what is done. */
  readonly continues: boolean;
  /** Whether it backs the State's system, sovereignty or policies as such. */
  readonly endorses: boolean;
  /** Whether it names a violation or demands that one end. */
  readonly criticizes: boolean;
  /** Whether it praises, continues or endorses: the one distinction that hand-coded samples support. */
  readonly endorsesOrContinues: boolean;
}

/** How a recommendation speaks to the State. */
export interface ToneLabel {
  /** The first of {@link TONES} that it has. */
  readonly tone: Tone;
  /** What the text does, each by itself: several may hold. */
  readonly flags: ToneFlags;
  /** The words that say so, in the order of the text; none for a neutral one. */
  readonly evidence: readonly ToneEvidence[];
  /** Why the label is not to be relied on; absent for a text that is as it should be. */
  readonly note?: TextNote;
}

/** Verbs that ask to go on with what is done. */
const CONTINUING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "continue pursue maintain persevere persist sustain consolidate".split(" "),
);

/**
 * Tone of a recommendation, with the words that say so.
 *
 * Rules on words only: the verb that opens each demand and lists of phrases. `continue` follows UPR Info's codebook, where
 * of two opening verbs the second counts, so that "continue and strengthen" asks for more than going on. Of the four
 * tones hand-coded samples support one distinction, `flags.endorsesOrContinues`; how well each is found stands in
 * `docs/linter.md`. Linear in the length of the text.
 *
 * @param text - One recommendation in English; for anything else `note` says what is wrong.
 * @returns The tone, all flags, and evidence for each flag that is set.
 *
 * @example Going on, and going on as before
 * ```ts
 * import { assessTone } from "uprkit/classify";
 *
 * assessTone("Continue its efforts to train judges").tone; // => "continue"
 * const { tone, evidence } = assessTone("Continue to safeguard its political system");
 * tone; // => "endorse"
 * evidence.map(({ rule }) => rule); // => ["lead-verb", "own-path"]
 * ```
 *
 * @category Classify
 */
export function assessTone(text: string): ToneLabel {
  const words = splitWords(text);
  const demands = findDemands(words);
  const evidence = [
    ...continuing(words, demands),
    ...demands
      .filter((demand) => demandsEnd(words, demand))
      .map(({ first, afterVerb }) => evidenceOf(words, "critical:lead-verb", first, afterVerb)),
    ...findPhrases(words, TONE_PHRASES)
      .filter((match) => !isSoftened(match, demands))
      .map(({ rule, first, end }) => evidenceOf(words, rule, first, end)),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const flags = flagsOf(evidence);
  const note = noteOf(words);
  return { tone: toneOf(flags), flags, evidence, ...(note === undefined ? {} : { note }) };
}

function toneOf({ endorses, criticizes, praises, continues }: ToneFlags): Tone {
  if (endorses) return "endorse";
  if (criticizes) return "critical";
  if (continues) return "continue";
  return praises ? "praise" : "neutral";
}

function flagsOf(evidence: readonly ToneEvidence[]): ToneFlags {
  const has = (tone: Tone): boolean => evidence.some((each) => each.tone === tone);
  const [praises, continues, endorses] = [has("praise"), has("continue"), has("endorse")];
  const endorsesOrContinues = praises || continues || endorses;
  return { praises, continues, endorses, criticizes: has("critical"), endorsesOrContinues };
}

function continuing(words: Words, demands: readonly Demand[]): ToneEvidence[] {
  return demands.flatMap(({ verb, first, afterVerb }) =>
    goesOn(verb, words.norms[afterVerb] ?? "")
      ? [evidenceOf(words, "continue:lead-verb", first, afterVerb)]
      : [],
  );
}

/** Rules of critical phrases that only count where they are demanded, not considered or gone on with. */
const DEMANDING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "critical:demand-to-end",
  "critical:release",
  "critical:investigate",
]);

function isSoftened({ rule, first }: PhraseMatch, demands: readonly Demand[]): boolean {
  const demand = demands.find(({ first: from, end }) => from <= first && first < end);
  if (rule === "endorse:internal-enemies") return demand?.level === 3;
  return DEMANDING.has(rule) && (demand?.level === 2 || demand?.level === 3);
}

/** Whether the verb, before the word `next`, asks to go on. */
function goesOn(verb: string, next: string): boolean {
  if (verb === "carry") return next === "on" || next === "forward";
  if (verb === "stay") return next === "on";
  if (verb === "remain") return next === "committed" || next === "engaged";
  if (verb === "proceed") return next !== "to";
  if (verb === "keep") return next === "up" || next.endsWith("ing");
  return CONTINUING.has(verb);
}

/** Evidence for a rule that is named with its tone, as `praise:example`. */
function evidenceOf(words: Words, rule: string, first: number, end: number): ToneEvidence {
  const span = spanOfWords(words, first, end);
  const [tone = "", name = ""] = rule.split(":");
  return {
    cue: words.text.slice(span.start, span.end),
    tone: tone as ToneEvidence["tone"],
    rule: name,
    ...span,
  };
}
