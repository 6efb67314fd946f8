import { findStatesInText } from "../../reference/find-states-in-text.ts";
import { findPositionPhrases } from "../positions/reply-phrases.ts";

/** Brackets with States at the end of a printed recommendation. */
const STATES = /\(((?:[^()]|\([^()]{1,60}\)){3,400})\)\s?[;.,]?(?=\s|$)/gu;
/** As much of a reply is searched for the recommendation printed before it. */
const MAX_PRINTED = 1_500;

/** Where the reply starts behind the recommendation that is printed before it; 0 where none is. */
export function printedRecommendationEnd(text: string, known: string | undefined): number {
  const fold = (part: string): string => part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  if (known !== undefined && known.length > 20 && fold(text).startsWith(fold(known).slice(0, 30))) {
    const tail = known.slice(-12);
    const at = text.indexOf(tail, Math.max(0, known.length - 40));
    if (at !== -1) return at + tail.length;
  }
  const [first] = findPositionPhrases(text.slice(0, MAX_PRINTED));
  let end = 0;
  for (const match of text.slice(0, MAX_PRINTED).matchAll(STATES)) {
    // A reply that begins with `Accepted` has no recommendation before it.
    const isSpoken = first !== undefined && (first.reach !== "either" || first.start === 0);
    if (isSpoken && first.start < match.index && end === 0) break;
    if (end > 0 && findPositionPhrases(text.slice(end, match.index)).length > 0) break;
    if (findStatesInText(match[1] ?? "").length > 0 && !/[.!?]\s+\p{Lu}/u.test(text.slice(end, match.index)))
      end = match.index + match[0].length;
    else break;
  }
  return end;
}
