import { KIND, kindOf } from "./lexicon/word-kinds.ts";
import { gapBefore, type Tokens, wordAt } from "./tokens.ts";

/** Whether what follows says who it is: ", Minister of", ", who", "said". */
export function isApposed(tokens: Tokens, end: number): boolean {
  if (end >= tokens.count) return false;
  const gap = gapBefore(tokens, end).trim();
  if (gap !== "" && gap !== "," && gap !== "(") return false;
  const kind = kindOf(wordAt(tokens, end));
  if ((kind & KIND.verb) !== 0) return true;
  if (gap === "") return false;
  for (let at = end; at < Math.min(end + 4, tokens.count); at++) {
    if (at > end && gapBefore(tokens, at).trim() !== "") return false;
    if ((kindOf(wordAt(tokens, at)) & (KIND.office | KIND.role)) !== 0) return true;
  }
  return false;
}
