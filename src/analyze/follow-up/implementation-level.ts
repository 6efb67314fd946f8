import type {
  HrcLetter,
  ImpactOssStage,
  ImplementationScore,
} from "../../model/implementation-assessment.ts";

/**
 * How far a recommendation is carried out, on any scale: `full`, `partial`, `none`, `contrary` (measures against it), or
 * `unknown` (nothing said or no cooperation; UPR Info's *n/a*).
 */
export const IMPLEMENTATION_LEVELS = ["full", "partial", "none", "contrary", "unknown"] as const;
/** One of {@link IMPLEMENTATION_LEVELS}. */
export type ImplementationLevel = (typeof IMPLEMENTATION_LEVELS)[number];

const HRC_LEVELS: Readonly<Record<HrcLetter, ImplementationLevel>> = {
  A: "full",
  B: "partial",
  C: "none",
  D: "unknown",
  E: "contrary",
};

/** In preparation nothing is done yet for those the recommendation is about. */
const IMPACT_OSS_LEVELS: Readonly<Record<ImpactOssStage, ImplementationLevel>> = {
  completed: "full",
  "in-progress": "partial",
  "in-preparation": "none",
};

/**
 * The level that a score on one of the known scales stands for; `undefined` for an assessor's own scale.
 *
 * IRI 1, 0.5 and 0 are full, partial and none. Letters of the Human Rights Committee: A full ("largely satisfactory"), B
 * partial, C none, D unknown (no cooperation), E contrary. IMPACT OSS: completed full, in progress partial, in
 * preparation none. A simplification for counting side by side: scales ask different things, and their values must not be
 * averaged together.
 *
 * @see UPR Info, "Beyond Promises" (2014); CCPR/C/108/2.
 *
 * @example
 * ```ts
 * import { implementationLevel } from "uprkit";
 *
 * implementationLevel({ scale: "iri", value: 0.5 }); // => "partial"
 * implementationLevel({ scale: "hrc-letter", value: "E" }); // => "contrary"
 * implementationLevel({ scale: "own", name: "stars", value: 3 }); // => undefined
 * ```
 *
 * @category Analyze
 */
export function implementationLevel(score: ImplementationScore): ImplementationLevel | undefined {
  switch (score.scale) {
    case "iri":
      return score.value === 1 ? "full" : score.value === 0 ? "none" : "partial";
    case "hrc-letter":
      return HRC_LEVELS[score.value];
    case "impact-oss":
      return IMPACT_OSS_LEVELS[score.value];
    case "own":
      return undefined;
  }
}

/**
 * A letter of the Human Rights Committee as a number, from 5 for A to 1 for E: for means, and only within this scale.
 *
 * D, "no cooperation", has a place on the scale (2), though it says that nobody knows: leave it out of means of how far
 * things are done.
 *
 * @example
 * ```ts
 * import { hrcLetterValue } from "uprkit";
 *
 * ["A", "C", "E"].map((letter) => hrcLetterValue(letter as "A" | "C" | "E")); // => [5, 3, 1]
 * ```
 *
 * @category Analyze
 */
export function hrcLetterValue(letter: HrcLetter): number {
  return { A: 5, B: 4, C: 3, D: 2, E: 1 }[letter];
}

/** Bands of UPR Info's Implementation of Recommendations Index, as their bounds are applied here. */
const NOT_BELOW = 0.33;
const PARTIAL_BELOW = 0.66;

/**
 * The band of an index from 0 to 1: `none` below 0.33, `partial` below 0.66, else `full`.
 *
 * UPR Info prints the bands as 0-0.32, 0.33-0.65 and 0.66-1, which leaves gaps: a mean of 0.325 or 0.655 is in none. Here
 * a value belongs to the band that begins at or below it: 0.325 is `none`, 0.655 `partial`. A value outside 0 to 1 takes the nearest band. With scores of 0, 0.5 and 1
 * only means over thirteen stakeholders or more fall into one.
 *
 * @example
 * ```ts
 * import { implementationBand } from "uprkit";
 *
 * [0.32, 0.325, 1 / 3, 0.655, 2 / 3].map(implementationBand);
 * // => ["none", "none", "partial", "partial", "full"]
 * ```
 *
 * @category Analyze
 */
export function implementationBand(index: number): "none" | "partial" | "full" {
  if (index < NOT_BELOW) return "none";
  return index < PARTIAL_BELOW ? "partial" : "full";
}
