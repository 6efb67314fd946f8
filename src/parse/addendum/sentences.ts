/** A sentence and where it stands in its text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

const END = /[.?!][”"’)]?\s+(?=[\p{Lu}“"‘(•])/gu;
/** Ends with an abbreviation, so that the sentence goes on. */
const ABBREVIATED =
  /(?:^|[\s(])(?:nos?|recs?|paras?|arts?|cf|e\.g|i\.e|etc|vs|st|mr|mrs|ms|dr|\p{L})\.$|[:;] ?\(?\d{1,2}\.$/iu;

/** Cuts a text into sentences; joined they are the text. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATED.test(text.slice(Math.max(start, match.index - 8), match.index + 1))) continue;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  if (start < text.length) sentences.push({ text: text.slice(start), start });
  return sentences;
}
