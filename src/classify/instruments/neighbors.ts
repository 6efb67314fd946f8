import type { Words } from "../text/words.ts";

const LISTING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "and",
  "or",
  "as",
  "well",
  "the",
  "its",
  "also",
  "to",
  "on",
  "both",
  "with",
  "un",
  "united",
  "nations",
  "international",
  "together",
  "including",
  "of",
  "along",
]);
const LONGEST_GAP = 7;

/** Whether only words such as "and the" stand between two parts of a text: they are members of one list. */
export function isListed(words: Words, from: number, to: number): boolean {
  if (to < from || to - from > LONGEST_GAP) return false;
  for (let at = from; at < to; at++) if (!LISTING.has(words.norms[at] ?? "")) return false;
  const gap = words.text.slice(words.ends[from - 1], words.starts[to]);
  return !/[.;:]\s| - /u.test(gap);
}
