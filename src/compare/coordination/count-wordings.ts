import type { Corpus } from "../../corpus/corpus.ts";
import { normalizeWording } from "../../internal/normalize-wording.ts";
import { hasText, listRecordedTexts, type RecordedText } from "../recorded-text.ts";
import { maskedWordingOf } from "./masked-wording.ts";

/** Options of {@link countWordings}. */
export interface CountWordingsOptions {
  /** Whether to mask the name of the State under review, so that what is said to many is one wording; default `false`. */
  readonly maskStates?: boolean;
}

/** A wording and the texts that have it. */
export interface WordingCount {
  /** Letters and digits in lower case, words apart by one space. */
  readonly wording: string;
  /** Number of texts. */
  readonly count: number;
  /** Their places in the collection, ascending. */
  readonly places: readonly number[];
}

/** What {@link countWordings} counted. */
export interface WordingCounts {
  /** Texts; those without any are left out. */
  readonly textCount: number;
  /** Distinct texts, character by character. */
  readonly distinctTextCount: number;
  /** Distinct wordings. */
  readonly wordingCount: number;
  /** Wordings that two or more texts have, the most frequent first. */
  readonly repeated: readonly WordingCount[];
}

/**
 * Counts identical wordings: texts that differ in nothing but case, punctuation and spaces.
 *
 * A row of an export is a text, so a recommendation by several States counts for each of them; `findCoordination` tells
 * those apart. Any script. Linear; 0.2 s for 33,000 texts, 1 s more with States masked.
 *
 * @param source - A corpus or view with texts, rows of `listRows`, or objects with a `text`.
 *
 * @example
 * ```ts
 * import { countWordings } from "uprkit/compare";
 *
 * const counts = countWordings([{ text: "Ratify OPCAT" }, { text: "Ratify OPCAT." }, { text: "Build schools" }]);
 * [counts.textCount, counts.distinctTextCount, counts.wordingCount]; // => [3, 3, 2]
 * counts.repeated; // => [{ wording: "ratify opcat", count: 2, places: [0, 1] }]
 * ```
 *
 * @category Compare
 */
export function countWordings(
  source: Corpus | readonly RecordedText[],
  options: CountWordingsOptions = {},
): WordingCounts {
  const { maskStates = false } = options;
  const distinct = new Set<string>();
  const placesOf = new Map<string, number[]>();
  let textCount = 0;
  for (const [place, recorded] of listRecordedTexts(source).entries()) {
    if (!hasText(recorded)) continue;
    textCount += 1;
    distinct.add(recorded.text);
    const wording = maskStates ? maskedWordingOf(recorded) : normalizeWording(recorded.text);
    const places = placesOf.get(wording);
    if (places === undefined) placesOf.set(wording, [place]);
    else places.push(place);
  }
  const repeated = [...placesOf]
    .filter(([, places]) => places.length > 1)
    .map(([wording, places]) => ({ wording, count: places.length, places }))
    .sort((a, b) => b.count - a.count || (a.places[0] ?? 0) - (b.places[0] ?? 0));
  return { textCount, distinctTextCount: distinct.size, wordingCount: placesOf.size, repeated };
}
