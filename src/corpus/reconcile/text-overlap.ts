const WORD = /[\p{L}\p{N}]+/gu;

/** The different words of a text in lower case without diacritics: what two editions of one text share. */
export function wordsOf(text: string): ReadonlySet<string> {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return new Set(folded.match(WORD) ?? []);
}

/**
 * Share of words two texts have in common, from 0 to 1: twice the common words by all words (Sørensen–Dice).
 * Editions differ in punctuation and brackets only, which it does not see.
 *
 * @see L. R. Dice (1945), "Measures of the amount of ecologic association between species".
 */
export function wordOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}
