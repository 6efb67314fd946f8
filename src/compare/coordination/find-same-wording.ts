import { detectInstruments } from "../../classify/instruments/detect-instruments.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { UprError } from "../../errors.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { listRecordedTexts, type RecordedText } from "../recorded-text.ts";
import type { TermVectors } from "../similarity/term-vectors.ts";
import { collectWordings } from "./collect-wordings.ts";
import { maskedWordingOf } from "./masked-wording.ts";
import {
  orderBySession,
  spreadOf,
  toMember,
  type WordingMember,
  type WordingSpread,
} from "./wording-member.ts";
import { vectorsOfWordings } from "./wording-vectors.ts";

/** Options of {@link findSameWording}. */
export interface FindSameWordingOptions {
  /** Least cosine, above 0 and up to 1; default 0.8. With 1 only the same words. */
  readonly threshold?: number;
  /** State the text is for: its name is masked, as those of the collection are. */
  readonly stateUnderReview?: StateCode;
}

/** What {@link findSameWording} found. */
export interface SameWording extends WordingSpread {
  /** Whether there is anything to say: `"no-texts"` in the collection, or `"no-words"` in the text. */
  readonly basis: "texts" | "no-texts" | "no-words";
  /** Texts in these words, by session and then place. */
  readonly members: readonly WordingMember[];
  /** Texts whose words are as like but which name other instruments; left out. */
  readonly otherInstruments: number;
}

/**
 * Finds who said the same before in the same or nearly the same words, who did first, and how often.
 *
 * Compares words as they stand, by the cosine of single words and pairs weighted by rarity in the collection, the State
 * under review masked. A text that names other instruments is not the same, however like its words. The same demand in
 * other words is not looked for. Words of any Latin script; in others only identical texts are found. About 3 s for
 * 33,000 texts.
 *
 * @param source - A corpus or view with texts, rows of `listRows`, or objects with a `text` and what else is known.
 * @param text - The text to look for.
 * @throws `UprError` with code `INVALID_ARGUMENT` for a threshold not above 0 and up to 1, or a text that is none.
 *
 * @example
 * ```ts
 * import { findSameWording } from "uprkit/compare";
 *
 * const said = [
 *   { text: "Ratify the Convention against Torture.", recommendingState: "DNK", stateUnderReview: "KEN", session: 8 },
 *   { text: "Ratify the Convention on the Rights of the Child", recommendingState: "JPN", session: 3 },
 * ] as const;
 * const { firstUsers, members } = findSameWording(said, "Ratify the convention against torture");
 * [firstUsers, members.length]; // => [["DNK"], 1]
 * ```
 *
 * @category Compare
 */
export function findSameWording(
  source: Corpus | readonly RecordedText[],
  text: string,
  options: FindSameWordingOptions = {},
): SameWording {
  const { threshold = 0.8, stateUnderReview } = options;
  if (!(threshold > 0 && threshold <= 1)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find the same wording from a cosine of ${threshold} on: it is no such cosine, expected above 0 and up to 1`,
    );
  }
  const texts = listRecordedTexts(source);
  const { wordings, utterances } = collectWordings(texts);
  const wanted = maskedWordingOf({ text, ...(stateUnderReview === undefined ? {} : { stateUnderReview }) });
  if (wordings.length === 0 || wanted === "") {
    const basis = wordings.length === 0 ? "no-texts" : "no-words";
    return { basis, members: [], otherInstruments: 0, ...spreadOf([]) };
  }
  const cosines = cosinesWith(wanted, wordings);
  const named = namesOf(text);
  const agreements = new Map<number, boolean>();
  const members: WordingMember[] = [];
  let recommendation = 0;
  let otherInstruments = 0;
  for (const { wording, places } of utterances) {
    const cosine = cosines[wording] ?? 0;
    if (cosine < threshold) continue;
    const agrees = agreements.get(wording) ?? namesOf(texts[places[0] ?? 0]?.text ?? "") === named;
    agreements.set(wording, agrees);
    if (!agrees) {
      otherInstruments += places.length;
      continue;
    }
    for (const place of places) members.push(toMember(texts[place] ?? {}, place, cosine, recommendation));
    recommendation += 1;
  }
  const ordered = orderBySession(members);
  return { basis: "texts", members: ordered, otherInstruments, ...spreadOf(ordered) };
}

/** Cosine of one wording with each of the others; 1 for itself, of whatever script. */
function cosinesWith(wanted: string, wordings: readonly string[]): readonly number[] {
  const finished = vectorsOfWordings([...wordings, wanted]);
  const weightOf = weightsOf(finished, wordings.length);
  return wordings.map((wording, number) => {
    if (wording === wanted) return 1;
    const { offsets, terms, weights } = finished;
    let sum = 0;
    for (let at = offsets[number] ?? 0; at < (offsets[number + 1] ?? 0); at++)
      sum += (weights[at] ?? 0) * (weightOf[terms[at] ?? 0] ?? 0);
    return Math.min(1, Math.round(sum * 1e6) / 1e6);
  });
}

/** Weights of the terms of one text, by number of term. */
function weightsOf({ offsets, terms, weights, vocabulary }: TermVectors, text: number): Float32Array {
  const byTerm = new Float32Array(vocabulary.length);
  for (let at = offsets[text] ?? 0; at < (offsets[text + 1] ?? 0); at++)
    byTerm[terms[at] ?? 0] = weights[at] ?? 0;
  return byTerm;
}

/** Instruments a text names, as one compares them. */
function namesOf(text: string): string {
  const codes = detectInstruments(text).instruments.map(({ instrument }) => instrument);
  return [...new Set(codes)].sort().join(" ");
}
