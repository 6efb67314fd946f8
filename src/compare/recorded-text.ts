import { type Corpus, type CorpusRow, columnIndexAt } from "../corpus/corpus.ts";
import { decodeRow } from "../corpus/rows.ts";
import { UprError } from "../errors.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";

/** A recommendation as it is compared: what `listRows` gives, or anything with a text and as much of the rest as is known. */
export interface RecordedText
  extends Partial<
    Pick<
      CorpusRow,
      | "text"
      | "stateUnderReview"
      | "recommendingState"
      | "session"
      | "position"
      | "claim"
      | "action"
      | "issues"
      | "recommendationId"
      | "source"
    >
  > {}

/**
 * The entries of a corpus, or the texts as given. Texts of numbered recommendations come without the States in
 * brackets, and of several sentences those that the State of the entry made.
 */
export function listRecordedTexts(source: Corpus | readonly RecordedText[]): readonly RecordedText[] {
  if (!isCorpus(source)) {
    for (const [place, given] of source.entries()) checkText(given, place);
    return source;
  }
  const { columns, recommendations } = source;
  return Array.from({ length: source.size }, (_, index) => {
    const at = columnIndexAt(source, index);
    const row = decodeRow(source, at);
    const recommendation = recommendations[columns.recommendation[at] ?? -1];
    return recommendation === undefined
      ? row
      : { ...row, text: wordingOf(recommendation, row.recommendingState) };
  });
}

/** Whether there is anything to read in a text. */
export function hasText(recorded: RecordedText): recorded is RecordedText & { readonly text: string } {
  return recorded.text !== undefined && recorded.text.trim() !== "";
}

function isCorpus(source: Corpus | readonly RecordedText[]): source is Corpus {
  return "columns" in source;
}

/** What one State recommends: its own sentences, or all where none is marked as its own. */
function wordingOf({ text, parts }: Recommendation, state: StateCode | undefined): string {
  const own = parts.filter(
    ({ recommendingStates }) => state !== undefined && recommendingStates.includes(state),
  );
  const joined = (own.length === 0 ? parts : own).map((part) => part.text).join(" ");
  return joined === "" ? text : joined;
}

function checkText(given: RecordedText, place: number): void {
  if (typeof given !== "object" || given === null || !["string", "undefined"].includes(typeof given.text)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot compare text ${place}: it is ${given === null ? "null" : typeof given}, expected an object with a "text"`,
    );
  }
}
