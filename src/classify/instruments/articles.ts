import type { Words } from "../text/words.ts";

const ARTICLE = /^(?:articles?|arts?)$/u;
const BETWEEN_LEFT =
  /^(?:of|the|to|in|under|and|or|un|united|nations|international|both|from|convention|covenant|its)$/u;
const SMALL =
  /^(?:[a-h]|i{1,3}|iv|v|paragraphs?|para|paras|and|or|to|sub|bis|subparagraphs?|as|well|also|of|article|articles|art|arts|the|its)$/u;
const LONGEST = 24;

/** Articles named before the words from `start` ("article 14 of") or after those up to `end` (", article 14"). */
export function articlesAt(words: Words, start: number, end: number): readonly string[] {
  const before = articlesBefore(words, start);
  return before.length > 0 ? before : articlesAfter(words, end);
}

function articlesBefore(words: Words, start: number): readonly string[] {
  let last = start - 1;
  while (last >= 0 && last > start - 7 && BETWEEN_LEFT.test(words.norms[last] ?? "")) last--;
  if (last === start - 1) return [];
  let first: number | undefined;
  for (let at = last; at >= 0 && at > last - LONGEST; at--) {
    const norm = words.norms[at] ?? "";
    if (ARTICLE.test(norm)) first = at;
    else if (!(isNumber(norm) || SMALL.test(norm))) break;
  }
  return first === undefined ? [] : numbersIn(words, first, last + 1);
}

function articlesAfter(words: Words, end: number): readonly string[] {
  let first = end;
  while (
    first < end + 3 &&
    /^(?:in|particular|particularly|especially|under|its|and)$/u.test(words.norms[first] ?? "")
  )
    first++;
  if (!ARTICLE.test(words.norms[first] ?? "")) return [];
  const gap = words.text.slice(words.ends[end - 1], words.starts[end]);
  if (/\.\s/u.test(gap)) return [];
  let last = first + 1;
  while (last < words.count && last < first + LONGEST) {
    const norm = words.norms[last] ?? "";
    if (!(isNumber(norm) || SMALL.test(norm))) break;
    last++;
  }
  // "CAT and article 6 of the Covenant": the article is of what comes next.
  if (words.norms[last - 1] === "of" || (words.norms[last - 1] === "the" && words.norms[last - 2] === "of"))
    return [];
  return numbersIn(words, first, last);
}

function isNumber(norm: string): boolean {
  return norm.length <= 4 && /^\d{1,3}[a-h]?$/u.test(norm);
}

/** The article numbers among some words, with what is in brackets right after: `"9(2)"`. */
function numbersIn(words: Words, from: number, to: number): readonly string[] {
  const articles: string[] = [];
  let isParagraph = false;
  for (let at = from; at < to; at++) {
    const norm = words.norms[at] ?? "";
    if (/^(?:para(?:graph)?s?|subparagraphs?)$/u.test(norm)) isParagraph = true;
    else if (ARTICLE.test(norm)) isParagraph = false;
    else if (isNumber(norm) && isDecimal(words, at)) {
      const last = articles.pop();
      if (last !== undefined) articles.push(`${last}.${norm}${bracketsAfter(words, at, to)}`);
    } else if (isNumber(norm) && !isParagraph && !isBracketed(words, at)) {
      articles.push(norm + bracketsAfter(words, at, to));
    }
  }
  return articles;
}

/** Whether a number goes on the one before: the 1 of "16.1". */
function isDecimal(words: Words, at: number): boolean {
  const end = words.ends[at - 1] ?? 0;
  return words.text.charCodeAt(end) === 46 && words.starts[at] === end + 1;
}

function isBracketed(words: Words, at: number): boolean {
  return words.text.charCodeAt((words.starts[at] ?? 1) - 1) === 40;
}

function bracketsAfter(words: Words, at: number, to: number): string {
  let brackets = "";
  for (let next = at + 1; next < to && isBracketed(words, next); next++) {
    if ((words.starts[next] ?? 0) - (words.ends[next - 1] ?? 0) > 3) break;
    brackets += `(${words.norms[next] ?? ""})`;
  }
  return brackets;
}
