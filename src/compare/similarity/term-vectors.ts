import { type PairNumbers, startPairNumbers } from "./number-pairs.ts";

/** The terms of texts, weighted: members of `PreparedTexts`. */
export interface TermVectors {
  readonly offsets: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  readonly vocabulary: readonly string[];
  readonly rarity: Float32Array;
  readonly kinds: Uint8Array;
  readonly mass: Float32Array;
  readonly namedMass: Float32Array;
  readonly meansMass: Float32Array;
}

/** Kinds of terms: plain words, what is named (concepts, instruments, bodies), pairs of neighbors, and means ("a law"). */
export const TERM_KINDS = { word: 0, named: 1, pair: 2, means: 3 } as const;

/** Vectors in the making. */
export interface TermVectorsBuilder {
  /** Adds the terms of the next text, in its order. */
  readonly add: (terms: readonly string[]) => void;
  readonly finish: () => TermVectors;
}

/** No term tells more than one that stands in one text of so many: a collection of any size weighs alike. */
const RAREST = 400;
/** Weights of the kinds of terms, see {@link TERM_KINDS}: what a text names counts for more than its other words. */
const KIND_WEIGHTS: readonly number[] = [0.7, 1, 0.3, 0.7];
/** In how many texts terms of one sort are, by their numbers. */
interface TextCounts {
  readonly counts: number[];
  /** Counts a text that has a term, and says whether it had not been counted for it before. */
  readonly add: (number: number, text: number) => boolean;
}

function startTextCounts(): TextCounts {
  const counts: number[] = [];
  const lastText: number[] = [];
  return {
    counts,
    add: (number, text) => {
      if (number === counts.length) {
        counts.push(1);
        lastText.push(text);
        return true;
      }
      if (lastText[number] === text) return false;
      lastText[number] = text;
      counts[number] = (counts[number] ?? 0) + 1;
      return true;
    },
  };
}

/** Starts to make vectors. */
export function startTermVectors(): TermVectorsBuilder {
  const numbers = new Map<string, number>();
  const singles = startTextCounts();
  const pairNumbers = startPairNumbers();
  const pairs = startTextCounts();
  const offsets: number[] = [0];
  /** Twice the number of a single term, or that of a pair and one. */
  const found: number[] = [];
  return {
    add: (terms) => {
      const text = offsets.length - 1;
      let previous = -1;
      for (const term of terms) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(term, number);
        }
        if (singles.add(number, text)) found.push(2 * number);
        if (previous >= 0 && previous !== number) {
          const pair = pairNumbers.numberOf(previous, number);
          if (pairs.add(pair, text)) found.push(2 * pair + 1);
        }
        previous = number;
      }
      offsets.push(found.length);
    },
    finish: () => {
      const counted = {
        names: [...numbers.keys()],
        counts: singles.counts,
        pairNumbers,
        pairCounts: pairs.counts,
      };
      return weigh(counted, Int32Array.from(offsets), Int32Array.from(found));
    },
  };
}

/** Terms as they were met. */
interface CountedTerms {
  /** Single terms by number. */
  readonly names: readonly string[];
  /** How many texts have each. */
  readonly counts: readonly number[];
  readonly pairNumbers: PairNumbers;
  readonly pairCounts: readonly number[];
}

/** Numbers terms anew, the rarest first, and weighs them. */
function weigh(
  { names, counts, pairNumbers, pairCounts }: CountedTerms,
  offsets: Int32Array,
  terms: Int32Array,
): TermVectors {
  const textCount = offsets.length - 1;
  const { order, ranks } = orderByCount(counts, pairCounts, textCount);
  const ceiling = Math.log(1 + RAREST);
  const rarity = Float32Array.from(order, (code) =>
    Math.min(ceiling, Math.log(1 + textCount / ((code % 2 === 0 ? counts : pairCounts)[code >> 1] ?? 1))),
  );
  const kinds = Uint8Array.from(order, (code) =>
    code % 2 === 0 ? kindOf(names[code >> 1] ?? "") : TERM_KINDS.pair,
  );
  const vocabulary = Array.from(order, (code) => {
    if (code % 2 === 0) return names[code >> 1] ?? "";
    const [one, other] = pairNumbers.pairOf(code >> 1);
    return `${names[one] ?? ""} ${names[other] ?? ""}`;
  });
  const weights = new Float32Array(terms.length);
  const mass = new Float32Array(textCount);
  const namedMass = new Float32Array(textCount);
  const meansMass = new Float32Array(textCount);
  for (let at = 0; at < terms.length; at++) terms[at] = ranks[terms[at] ?? 0] ?? 0;
  for (let text = 0; text < textCount; text++) {
    const start = offsets[text] ?? 0;
    const end = offsets[text + 1] ?? 0;
    sortPart(terms, start, end);
    let squares = 0;
    for (let at = start; at < end; at++) {
      const term = terms[at] ?? 0;
      const kind = kinds[term] ?? 0;
      const rare = rarity[term] ?? 0;
      const weight = rare * (KIND_WEIGHTS[kind] ?? 1);
      if (kind !== TERM_KINDS.pair) mass[text] = (mass[text] ?? 0) + rare;
      if (kind === TERM_KINDS.named) namedMass[text] = (namedMass[text] ?? 0) + rare;
      if (kind === TERM_KINDS.means) meansMass[text] = (meansMass[text] ?? 0) + rare;
      weights[at] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (let at = start; at < end; at++) weights[at] = (weights[at] ?? 0) / length;
  }
  return { offsets, terms, weights, vocabulary, rarity, kinds, mass, namedMass, meansMass };
}

/** Codes of terms, the rarest first, and the place of each code: counted, not compared. */
function orderByCount(
  singles: readonly number[],
  pairs: readonly number[],
  textCount: number,
): { readonly order: Int32Array; readonly ranks: Int32Array } {
  const starts = new Int32Array(textCount + 2);
  for (const counts of [singles, pairs]) {
    for (const count of counts) starts[count + 1] = (starts[count + 1] ?? 0) + 1;
  }
  for (let count = 1; count < starts.length; count++) {
    starts[count] = (starts[count] ?? 0) + (starts[count - 1] ?? 0);
  }
  const order = new Int32Array(singles.length + pairs.length);
  const ranks = new Int32Array(2 * Math.max(singles.length, pairs.length));
  for (const [parity, counts] of [singles, pairs].entries()) {
    for (const [number, count] of counts.entries()) {
      const place = starts[count] ?? 0;
      starts[count] = place + 1;
      order[place] = 2 * number + parity;
      ranks[2 * number + parity] = place;
    }
  }
  return { order, ranks };
}

/** Texts longer than this are left to the engine's sort. */
const SHORT = 48;

/** Sorts a part in place; a recommendation has a dozen terms, for which insertion is fastest. */
function sortPart(terms: Int32Array, start: number, end: number): void {
  if (end - start > SHORT) {
    terms.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at++) {
    const term = terms[at] ?? 0;
    let before = at - 1;
    while (before >= start && (terms[before] ?? 0) > term) {
      terms[before + 1] = terms[before] ?? 0;
      before--;
    }
    terms[before + 1] = term;
  }
}

function kindOf(name: string): number {
  const mark = name.charCodeAt(0);
  if (mark === TILDE) return TERM_KINDS.means;
  return mark === AT || mark === HASH || mark === AND ? TERM_KINDS.named : TERM_KINDS.word;
}

/** Marks that concepts, instruments and bodies begin with. */
const AT = 64;
const HASH = 35;
const AND = 38;
const TILDE = 126;
