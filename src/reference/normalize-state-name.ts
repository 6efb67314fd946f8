/** Marks that stand for, or in place of, an apostrophe in the documents: `'`, `` ` ``, `´`, `ʼ`, ‘ ’ ‚ ‛ “ ” „ ‟ ′ ″. */
const APOSTROPHES = /['`´"\u02b9-\u02bd\u2018-\u201f\u2032\u2033]/gu;
/** Characters that are not seen: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * Lower case, without diacritics, dots, apostrophes and characters that are not seen; every other mark is a space.
 *
 * @internal
 */
export function foldName(name: string): string {
  return name
    .replace(INVISIBLE, "")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\p{M}.]/gu, "")
    .replace(APOSTROPHES, "")
    .replace(/&/gu, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Brings the spellings of a State's name to one form: lower case; no diacritics, apostrophes, dots, brackets or
 * hyphens; `&` as `and`, `St` as `saint`; without a leading "the" and the digits of a footnote mark or a list
 * number around it.
 *
 * Two names with the same form are the same name. The form is a key, not something to print. O(length of the name).
 *
 * @example Two spellings
 * ```ts
 * import { normalizeStateName } from "uprkit";
 *
 * normalizeStateName("The Côte d’Ivoire 4"); // => "cote divoire"
 * normalizeStateName("ST. KITTS & NEVIS"); // => "saint kitts and nevis"
 * ```
 *
 * @category Reference
 */
export function normalizeStateName(name: string): string {
  const tokens = foldName(name)
    // A footnote mark may touch the name: "Czech Republic4".
    .replace(/^\d+(?=\p{L})|(?<=\p{L})\d+$/gu, "")
    .split(" ");
  let start = 0;
  let end = tokens.length;
  while (end - start > 1 && /^\d+$/u.test(tokens[start] ?? "")) start += 1;
  while (end - start > 1 && /^\d+$/u.test(tokens[end - 1] ?? "")) end -= 1;
  if (end - start > 1 && tokens[start] === "the") start += 1;
  // Left over from an unbalanced bracket: "Netherlands (the".
  if (end - start > 1 && tokens[end - 1] === "the") end -= 1;
  return tokens
    .slice(start, end)
    .map((token, i) => (token === "st" && i === 0 ? "saint" : token))
    .join(" ");
}
