import { stemWord } from "../../classify/text/stem.ts";
import { lazy } from "../../internal/lazy.ts";
import type { SearchField } from "./search-field.ts";

/** Where the words of one field stand: for each stem its texts, and in each the places of it. */
export interface FieldArrays {
  /** Stem of each of the words, by number. */
  readonly stemOfWord: Int32Array;
  /** Where the texts of each stem start in {@link FieldArrays.places}, and at the end their number. */
  readonly starts: Int32Array;
  /** Texts of each stem, ascending. */
  readonly places: Int32Array;
  /** How often the stem stands in each of {@link FieldArrays.places}, at most 255. */
  readonly counts: Uint8Array;
  /** Where the positions of each stem start in {@link FieldArrays.positions}, and at the end their number. */
  readonly positionStarts: Int32Array;
  /** Positions of the stem in each of its texts, in words from 0. */
  readonly positions: Uint16Array;
  /** Words of each text. */
  readonly lengths: Uint16Array;
}

/** The words of one field of a collection of texts. */
export interface FieldIndex extends FieldArrays {
  /** Field the words are of. */
  readonly field: SearchField;
  /** Words as `splitWords` gives them, in the order of their letters. */
  readonly words: readonly string[];
  /** Stems by number. */
  readonly stems: readonly string[];
  /** Mean of the lengths, at least 1. */
  readonly meanLength: number;
  /** Numbers of stems. */
  readonly stemNumbers: () => ReadonlyMap<string, number>;
}

/** Positions are 16-bit numbers: what comes later in a text is not found. */
const MOST_WORDS = 65_535;
const MOST_COUNTED = 255;

/** A field in the making. */
export interface FieldIndexBuilder {
  /** Adds the words of the next text. */
  readonly add: (words: readonly string[]) => void;
  readonly finish: () => FieldIndex;
}

/** Starts to index a field. Only words of texts are stemmed; the others are names. */
export function startFieldIndex(field: SearchField): FieldIndexBuilder {
  const wordNumbers = new Map<string, number>();
  const stemNumbers = new Map<string, number>();
  const stemOfWord: number[] = [];
  const lengths: number[] = [];
  let tokens = new Int32Array(1_024);
  let tokenCount = 0;

  function stemNumberOf(word: string): number {
    const known = wordNumbers.get(word);
    if (known !== undefined) return stemOfWord[known] ?? 0;
    const stem = stemIn(field, word);
    const number = stemNumbers.get(stem) ?? stemNumbers.size;
    stemNumbers.set(stem, number);
    wordNumbers.set(word, wordNumbers.size);
    stemOfWord.push(number);
    return number;
  }

  return {
    add: (words) => {
      const length = Math.min(words.length, MOST_WORDS);
      if (tokenCount + length > tokens.length) {
        const grown = new Int32Array(Math.max(2 * tokens.length, tokenCount + length));
        grown.set(tokens);
        tokens = grown;
      }
      for (let at = 0; at < length; at++) tokens[tokenCount++] = stemNumberOf(words[at] ?? "");
      lengths.push(length);
    },
    finish: () => {
      const words = [...wordNumbers].sort(([left], [right]) => (left < right ? -1 : 1));
      return openFieldIndex(
        field,
        words.map(([word]) => word),
        [...stemNumbers.keys()],
        {
          stemOfWord: Int32Array.from(words, ([, number]) => stemOfWord[number] ?? 0),
          ...groupByStem(tokens.subarray(0, tokenCount), lengths, stemNumbers.size),
          lengths: Uint16Array.from(lengths),
        },
      );
    },
  };
}

/** An index of its parts. */
export function openFieldIndex(
  field: SearchField,
  words: readonly string[],
  stems: readonly string[],
  arrays: FieldArrays,
): FieldIndex {
  let sum = 0;
  for (const length of arrays.lengths) sum += length;
  return {
    field,
    words,
    stems,
    ...arrays,
    meanLength: Math.max(1, sum / Math.max(1, arrays.lengths.length)),
    stemNumbers: lazy(() => new Map(stems.map((stem, number) => [stem, number]))),
  };
}

/** The stem by which a word is found in a field. */
export function stemIn(field: SearchField, word: string): string {
  return field === "text" ? stemWord(word) : word;
}

type Postings = Pick<FieldArrays, "starts" | "places" | "counts" | "positionStarts" | "positions">;

/** Sorts tokens by stem, text and position: they come by text and position, so that counting them is enough. */
function groupByStem(tokens: Int32Array, lengths: readonly number[], stemCount: number): Postings {
  const textsOf = new Int32Array(stemCount + 1);
  const tokensOf = new Int32Array(stemCount + 1);
  const lastText = new Int32Array(stemCount).fill(-1);
  const inText = new Int32Array(stemCount);
  walk((stem, text) => {
    if (lastText[stem] !== text) {
      lastText[stem] = text;
      inText[stem] = 0;
      textsOf[stem + 1] = (textsOf[stem + 1] ?? 0) + 1;
    }
    inText[stem] = (inText[stem] ?? 0) + 1;
    if ((inText[stem] ?? 0) <= MOST_COUNTED) tokensOf[stem + 1] = (tokensOf[stem + 1] ?? 0) + 1;
  });
  for (let stem = 1; stem <= stemCount; stem++) {
    textsOf[stem] = (textsOf[stem] ?? 0) + (textsOf[stem - 1] ?? 0);
    tokensOf[stem] = (tokensOf[stem] ?? 0) + (tokensOf[stem - 1] ?? 0);
  }
  const places = new Int32Array(textsOf[stemCount] ?? 0);
  const counts = new Uint8Array(places.length);
  const positions = new Uint16Array(tokensOf[stemCount] ?? 0);
  const nextPlace = textsOf.slice();
  const nextPosition = tokensOf.slice();
  lastText.fill(-1);
  walk((stem, text, position) => {
    if (lastText[stem] !== text) {
      lastText[stem] = text;
      places[nextPlace[stem] ?? 0] = text;
      nextPlace[stem] = (nextPlace[stem] ?? 0) + 1;
    }
    const at = (nextPlace[stem] ?? 0) - 1;
    if ((counts[at] ?? 0) === MOST_COUNTED) return;
    counts[at] = (counts[at] ?? 0) + 1;
    positions[nextPosition[stem] ?? 0] = position;
    nextPosition[stem] = (nextPosition[stem] ?? 0) + 1;
  });
  return { starts: textsOf, places, counts, positionStarts: tokensOf, positions };

  function walk(visit: (stem: number, text: number, position: number) => void): void {
    let at = 0;
    for (let text = 0; text < lengths.length; text++) {
      const length = lengths[text] ?? 0;
      for (let position = 0; position < length; position++) visit(tokens[at++] ?? 0, text, position);
    }
  }
}
