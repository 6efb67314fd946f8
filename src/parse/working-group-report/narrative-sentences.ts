/** A piece of a text: offsets in UTF-16 code units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations and initials whose dot ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:nos?|arts?|paras?|mr|mrs|ms|mme|dr|prof|st|vol|pp?|cf|vs|rev|corr|add|hon|sr|jr|gen|col|i\.e|e\.g|h\. ?e|s\. ?e|i\. ?m)|\b\p{Lu})$/iu;
/** Longest abbreviation looked at. */
const BACK = 12;

/** The sentences of a paragraph, in order. A dot ends one where a capital follows and no abbreviation stands before. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const end = /[.?!][”"’)]{0,2}\d{0,2}[*∗]{0,2} (?=[“"‘(]?\p{Lu})/gu;
  for (const match of text.matchAll(end)) {
    const before = text.slice(Math.max(start, match.index - BACK), match.index);
    if (match[0].startsWith(".") && ABBREVIATION.test(before)) continue;
    const stop = match.index + match[0].length - 1;
    spans.push({ start, end: stop });
    start = stop + 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
