import { countShared, type IdLists, lengthOfList, overlapOf } from "./id-lists.ts";
import type { PreparedTexts } from "./prepare-texts.ts";
import { TERM_KINDS } from "./term-vectors.ts";

/**
 * How the instruments that two texts name agree: all the same, some, none though both name some, one text only, or
 * neither names any.
 */
export type InstrumentAgreement = "same" | "some" | "none" | "one-sided" | "unnamed";

/** What two texts share; every part by itself. */
export interface Similarity {
  /** Cosine of the terms, single and in pairs, weighted by rarity; 0 to 1. */
  readonly cosine: number;
  /** Share of what the text that says less says, by rarity, that the other says too; 0 to 1. */
  readonly containment: number;
  /** How much they both say: the sum of the rarity of the single terms that they share; 0 for nothing. */
  readonly sharedMass: number;
  /** Concepts, instruments and bodies of both as a share of those of either, by rarity, 0 to 1; `undefined` where one has none. */
  readonly named: number | undefined;
  /** The same as a share of those of the text that has less of them. */
  readonly namedContainment: number | undefined;
  /** Means of both ("a law", "training") as a share of those of either, by rarity; `undefined` where one has none. */
  readonly means: number | undefined;
  /** How the instruments that both name agree. */
  readonly instruments: InstrumentAgreement;
  /** Whether both ask the same of an instrument; `undefined` where they share none that both ask something of. */
  readonly sameInstrumentAct: boolean | undefined;
  /** Issues of both as a share of those of either, 0 to 1; `undefined` where one has none. */
  readonly issues: number | undefined;
  /** Groups of persons of both as a share of those of either, 0 to 1; `undefined` where one names none. */
  readonly groups: number | undefined;
  /** Numbers and years of both as a share of those of either, 0 to 1; `undefined` where one names none. */
  readonly numbers: number | undefined;
  /** Whether the same verb asks in both. */
  readonly sameVerb: boolean;
}

/**
 * What two texts share: cosine and containment of their terms, and whether instruments, issues, groups of persons,
 * numbers and verbs agree.
 *
 * Symmetric. Does not say whether they ask the same: see `findRecurrences` and its threshold. Linear in the terms of
 * both: about a million pairs a second.
 *
 * @param prepared - Texts of one call of {@link prepareTexts}.
 * @param a - Place of one text, from 0.
 * @param b - Place of the other.
 *
 * @example
 * ```ts
 * import { prepareTexts, similarityOf } from "uprkit/compare";
 *
 * const prepared = prepareTexts(["Ratify CAT", "Ratify OPCAT", "Accede to the Convention against Torture"]);
 * similarityOf(prepared, 0, 1).instruments; // => "none"
 * similarityOf(prepared, 0, 2).instruments; // => "same"
 * similarityOf(prepared, 0, 2).sameVerb; // => false
 * ```
 *
 * @category Compare
 */
export function similarityOf(prepared: PreparedTexts, a: number, b: number): Similarity {
  const {
    offsets,
    terms,
    weights,
    rarity,
    kinds,
    mass,
    namedMass,
    meansMass,
    issues,
    groups,
    numbers,
    verbs,
  } = prepared;
  let left = offsets[a] ?? 0;
  let right = offsets[b] ?? 0;
  const leftEnd = offsets[a + 1] ?? 0;
  const rightEnd = offsets[b + 1] ?? 0;
  let cosine = 0;
  let sharedMass = 0;
  let sharedNamed = 0;
  let sharedMeans = 0;
  while (left < leftEnd && right < rightEnd) {
    const one = terms[left] ?? 0;
    const other = terms[right] ?? 0;
    if (one === other) {
      cosine += (weights[left] ?? 0) * (weights[right] ?? 0);
      if (kinds[one] !== TERM_KINDS.pair) sharedMass += rarity[one] ?? 0;
      if (kinds[one] === TERM_KINDS.named) sharedNamed += rarity[one] ?? 0;
      if (kinds[one] === TERM_KINDS.means) sharedMeans += rarity[one] ?? 0;
    }
    if (one <= other) left++;
    if (other <= one) right++;
  }
  const ownNamed = namedMass[a] ?? 0;
  const itsNamed = namedMass[b] ?? 0;
  const canName = ownNamed > 0 && itsNamed > 0;
  const leastMass = Math.min(mass[a] ?? 0, mass[b] ?? 0);
  return {
    cosine: roundOff(cosine),
    containment: leastMass === 0 ? 0 : roundOff(sharedMass / leastMass),
    sharedMass,
    named: ratioOf(sharedNamed, ownNamed, itsNamed),
    namedContainment: canName ? roundOff(sharedNamed / Math.min(ownNamed, itsNamed)) : undefined,
    means: ratioOf(sharedMeans, meansMass[a] ?? 0, meansMass[b] ?? 0),
    instruments: instrumentAgreementOf(prepared.instruments, a, b),
    sameInstrumentAct: sharesAct(prepared, a, b),
    issues: overlapOf(issues, a, b),
    groups: overlapOf(groups, a, b),
    numbers: overlapOf(numbers, a, b),
    sameVerb: verbs[a] !== "" && verbs[a] === verbs[b],
  };
}

function instrumentAgreementOf(lists: IdLists, a: number, b: number): InstrumentAgreement {
  const one = lengthOfList(lists, a);
  const other = lengthOfList(lists, b);
  if (one === 0 && other === 0) return "unnamed";
  if (one === 0 || other === 0) return "one-sided";
  const shared = countShared(lists, a, b);
  if (shared === 0) return "none";
  return shared === one && shared === other ? "same" : "some";
}

/** What is shared as a share of what either has; `undefined` where one has nothing. */
function ratioOf(shared: number, one: number, other: number): number | undefined {
  return one === 0 || other === 0 ? undefined : roundOff(shared / (one + other - shared));
}

/** Whether an act asked of an instrument is asked in both texts; `undefined` where one asks nothing of those they share. */
function sharesAct(
  { instruments, instrumentActs }: PreparedTexts,
  a: number,
  b: number,
): boolean | undefined {
  if (countShared(instruments, a, b) === 0) return undefined;
  if (lengthOfList(instrumentActs, a) === 0 || lengthOfList(instrumentActs, b) === 0) return undefined;
  return countShared(instrumentActs, a, b) > 0;
}

/** Sums of 32-bit numbers miss 1 by some hundred-millionths. */
function roundOff(value: number): number {
  return Math.min(1, Math.round(value * 1e6) / 1e6);
}
