import { hasText, type RecordedText } from "../recorded-text.ts";
import { maskedWordingOf } from "./masked-wording.ts";

/** A recommendation, which the source may have once for each State that made it. */
export interface Utterance {
  /** Number of its wording. */
  readonly wording: number;
  /** Places of its texts in the collection, ascending. */
  readonly places: readonly number[];
}

/** Texts by recommendation and by wording. */
export interface Wordings {
  /** Wordings in lower case, the State masked, in the order of their first texts. */
  readonly wordings: readonly string[];
  /** Recommendations, in the order of their first texts. */
  readonly utterances: readonly Utterance[];
  /** Recommendation of each place; -1 for a text that has no word. */
  readonly utteranceOf: Int32Array;
}

/**
 * Puts the texts together that are one recommendation, and finds how many wordings there are. One recommendation is the
 * same numbered one in the same words; where the source does not number, the same words to one State in one session.
 */
export function collectWordings(texts: readonly RecordedText[]): Wordings {
  const numbers = new Map<string, number>();
  const utteranceByKey = new Map<string, number>();
  const utterances: { readonly wording: number; readonly places: number[] }[] = [];
  const utteranceOf = new Int32Array(texts.length).fill(-1);
  for (const [place, recorded] of texts.entries()) {
    const masked = hasText(recorded) ? maskedWordingOf(recorded) : "";
    if (masked === "") continue;
    const wording = numbers.get(masked) ?? numbers.size;
    numbers.set(masked, wording);
    const key = `${listKeyOf(recorded) ?? `#${place}`} ${wording}`;
    const known = utteranceByKey.get(key);
    const number = known ?? utterances.length;
    if (known === undefined) {
      utteranceByKey.set(key, number);
      utterances.push({ wording, places: [place] });
    } else utterances[known]?.places.push(place);
    utteranceOf[place] = number;
  }
  return { wordings: [...numbers.keys()], utterances, utteranceOf };
}

/** Where the same words are the same recommendation; `undefined` where that cannot be told. */
function listKeyOf(recorded: RecordedText): string | undefined {
  return recorded.recommendationId ?? reviewKeyOf(recorded);
}

/** The review a text was said in; `undefined` where State or session is not known. */
export function reviewKeyOf({ stateUnderReview, session }: RecordedText): string | undefined {
  return stateUnderReview === undefined || session === undefined
    ? undefined
    : `${stateUnderReview} ${session}`;
}
