import { normalizeWording } from "../../internal/normalize-wording.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";
import type { RecordedText } from "../recorded-text.ts";

/** Stands in a wording for the name of the State under review; a word that no text has. */
const MASK = "statexunderxreview";

/** A text with the name of the State under review masked, so that what is said to many States is one wording. */
export function maskState({ text = "", stateUnderReview }: RecordedText): string {
  if (stateUnderReview === undefined) return text;
  let masked = "";
  let end = 0;
  for (const mention of findStatesInText(text)) {
    if (mention.code !== stateUnderReview) continue;
    masked += text.slice(end, mention.start) + MASK;
    end = mention.end;
  }
  return masked + text.slice(end);
}

/** Wording of a text, the name of the State under review masked. */
export function maskedWordingOf(recorded: RecordedText): string {
  return normalizeWording(maskState(recorded));
}
