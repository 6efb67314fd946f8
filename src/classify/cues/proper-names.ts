import type { Words } from "../text/words.ts";
import { gapBefore } from "./phrases.ts";

/** Words between two parts of one name. */
const JOINTS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "of the on for and in to against al de la".split(" "),
);
/** Names of what every State has, or of the review itself: they name nothing in particular. */
const COMMON: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `state states government un united nations human rights council upr universal periodic review international high
   commissioner office ohchr republic kingdom islamic people democratic federal i ii iii iv working group report`.split(
    /\s+/u,
  ),
);

/** A name: words in capitals that stand together, such as "Press Act" or "Anti-Torture Act of 2006". */
export interface ProperName {
  /** Index of its first word. */
  readonly first: number;
  /** Index after its last word. */
  readonly end: number;
}

/** Names in a text; the first word of a sentence is none by its capital. */
export function findProperNames(words: Words): ProperName[] {
  const names: ProperName[] = [];
  for (let at = 0; at < words.count; at++) {
    if (!isCapital(words, at) || opensSentence(words, at)) continue;
    let end = at + 1;
    for (let next = end; next < words.count && next < end + 3 && isTight(words, next); next++) {
      if (isCapital(words, next) || /^\d+$/u.test(words.norms[next] ?? "")) end = next + 1;
      else if (!JOINTS.has(words.norms[next] ?? "")) break;
    }
    const parts = words.norms.slice(at, end).filter((norm) => !COMMON.has(norm) && !JOINTS.has(norm));
    if (parts.length > 0) names.push({ first: at, end });
    at = end - 1;
  }
  return names;
}

function isCapital({ text, starts }: Words, at: number): boolean {
  const letter = text[starts[at] ?? 0] ?? "";
  return letter !== letter.toLowerCase();
}

function opensSentence(words: Words, at: number): boolean {
  if (at === 0 || /[.:;]/u.test(gapBefore(words, at))) return true;
  return at < 4 && /^\d+$/u.test(words.norms[at - 1] ?? "");
}

function isTight(words: Words, at: number): boolean {
  return gapBefore(words, at).trim().length <= 1 && !/[,.;:]/u.test(gapBefore(words, at));
}
