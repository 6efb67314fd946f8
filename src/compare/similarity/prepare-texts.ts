import { findDemands } from "../../classify/cues/demands.ts";
import { findGroups } from "../../classify/issues/find-groups.ts";
import { splitWords } from "../../classify/text/words.ts";
import { UprError } from "../../errors.ts";
import { type IdLists, startIdLists } from "./id-lists.ts";
import { readContent } from "./read-content.ts";
import { startTermVectors } from "./term-vectors.ts";

/** A text to compare; a bare string is a text without issues. */
export interface TextToCompare {
  /** Words of the text, as written. */
  readonly text: string;
  /** Issues it is about, by codes of any one source, such as UPR Info's; absent or empty where they are not known. */
  readonly issues?: readonly string[];
}

/** Options of {@link prepareTexts}. */
export interface PrepareTextsOptions {
  /**
   * What a term is: `"meaning"` (default) leaves out the words that every recommendation shares and puts concepts and
   * instruments in place of their many names, to find the same demand in other words; `"wording"` takes every word as
   * it stands, in lower case, to find the same words.
   */
  readonly reading?: "meaning" | "wording";
  /** Whether to read the verb that asks and the groups of persons, which takes a third of the time; default `true`. */
  readonly demands?: boolean;
}

/**
 * Texts as they are compared: made once by {@link prepareTexts}, then passed to everything that compares. Numbers in
 * typed arrays, about 1 kB a text; never write to them.
 */
export interface PreparedTexts {
  /** Number of texts. */
  readonly count: number;
  /** The texts as given. */
  readonly texts: readonly string[];
  /** Where the terms of each text start in {@link PreparedTexts.terms}, and at the end their number. */
  readonly offsets: Int32Array;
  /** Terms of each text, each once, the rarest first: numbers of {@link PreparedTexts.vocabulary}. */
  readonly terms: Int32Array;
  /** Weight of each of {@link PreparedTexts.terms}; the squares of a text add up to 1. */
  readonly weights: Float32Array;
  /** Terms by number, the rarest first: stems, concepts (`"@torture"`), instruments (`"#OP-CAT"`), pairs (`"stem stem"`). */
  readonly vocabulary: readonly string[];
  /** How much a term tells, by number: the logarithm of how rare it is, with a ceiling. */
  readonly rarity: Float32Array;
  /** Kind of each term, by number: 0 a plain word, 1 something named (concept, instrument, body), 2 a pair of neighbors, 3 means. */
  readonly kinds: Uint8Array;
  /** Sum of the {@link PreparedTexts.rarity} of the single terms of each text: how much it says. */
  readonly mass: Float32Array;
  /** The part of {@link PreparedTexts.mass} that is of what is named: concepts, instruments, bodies. */
  readonly namedMass: Float32Array;
  /** The part that is of means: a law, a plan, training. */
  readonly meansMass: Float32Array;
  /** Instruments each text names. */
  readonly instruments: IdLists;
  /** Instruments with what is asked of them: `"join OP-CAT"`. */
  readonly instrumentActs: IdLists;
  /** Issues of each text, as given. */
  readonly issues: IdLists;
  /** Groups of persons each text names. */
  readonly groups: IdLists;
  /** Numbers and years each text names. */
  readonly numbers: IdLists;
  /** Verb that asks, of each text; empty where there is none. */
  readonly verbs: readonly string[];
  /** How much that verb asks, 1 to 5 as in UPR Info's categories; 0 where there is none. */
  readonly verbLevels: Uint8Array;
}

/**
 * Reads texts for comparing: their terms (stems, concepts and instruments in place of their many names) with weights by
 * rarity among these texts, and the issues, instruments, groups of persons, numbers and verbs that agree or not.
 *
 * English. The words that every recommendation shares ("continue its efforts to") are left out. How rare a term is is
 * counted in the texts given, so texts that are to be compared with one another go into one call. A text in another
 * language or without words has no terms, and is like no other.
 *
 * Linear in the length of the texts; about 50 µs each. Does not change its input.
 *
 * @param texts - Texts in any order; their places here are what the other functions take.
 * @throws `UprError` with code `INVALID_ARGUMENT` if one is neither a string nor has a `text`.
 *
 * @example
 * ```ts
 * import { prepareTexts, similarityOf } from "uprkit/compare";
 *
 * const prepared = prepareTexts([
 *   "Ratify the Optional Protocol to the Convention against Torture",
 *   "Consider acceding to OPCAT",
 *   "Improve access to education in rural areas",
 * ]);
 * similarityOf(prepared, 0, 1).cosine; // => 1
 * similarityOf(prepared, 0, 2).cosine; // => 0
 * ```
 *
 * @category Compare
 */
export function prepareTexts(
  texts: readonly (string | TextToCompare)[],
  options: PrepareTextsOptions = {},
): PreparedTexts {
  const { demands = true, reading = "meaning" } = options;
  const given = texts.map(toText);
  const terms = startTermVectors();
  const instruments = startIdLists();
  const instrumentActs = startIdLists();
  const issues = startIdLists();
  const groups = startIdLists();
  const numbers = startIdLists();
  const verbs: string[] = [];
  const verbLevels = new Uint8Array(given.length);
  for (const [index, { text, issues: codes = [] }] of given.entries()) {
    const words = splitWords(text);
    const content = readContent(words);
    terms.add(reading === "wording" ? words.norms : content.terms.map(({ term }) => term));
    instruments.add(content.instruments);
    instrumentActs.add(content.acts);
    issues.add(codes);
    numbers.add(content.numbers);
    const [demand] = demands ? findDemands(words) : [];
    groups.add(demands ? findGroups(words) : []);
    verbs.push(demand === undefined ? "" : demand.verb);
    verbLevels[index] = demand?.level ?? 0;
  }
  return {
    count: given.length,
    texts: given.map(({ text }) => text),
    ...terms.finish(),
    instruments: instruments.finish(),
    instrumentActs: instrumentActs.finish(),
    issues: issues.finish(),
    groups: groups.finish(),
    numbers: numbers.finish(),
    verbs,
    verbLevels,
  };
}

function toText(given: string | TextToCompare, index: number): TextToCompare {
  if (typeof given === "string") return { text: given };
  if (typeof given?.text === "string") return given;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot compare text ${index}: it is ${given === null ? "null" : typeof given}, expected a string or an object with a "text"`,
  );
}
