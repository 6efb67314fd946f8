/** Frequent small words by which a text's language is told; none of them is frequent in another of the three. */
const WORDS: readonly (readonly ["en" | "es" | "fr", ReadonlySet<string>])[] = [
  ["en", new Set("the of and to in is are what has have for that with by on this".split(" "))],
  ["es", new Set("el los las del que por qué y con una para se su al está han cuáles".split(" "))],
  ["fr", new Set("le les des du et une est pour dans sur qui aux au quelles quels sont ce".split(" "))],
];
const ENOUGH = 2;

/** English, Spanish or French, whichever a text's small words are of most; `undefined` where there are too few. */
export function detectTextLanguage(text: string): "en" | "es" | "fr" | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: "en" | "es" | "fr" | undefined;
  let most = ENOUGH - 1;
  for (const [language, known] of WORDS) {
    const count = words.filter((word) => known.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
