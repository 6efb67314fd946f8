/** A paragraph of section I that the conclusions cite, as far as they say which piece of it is meant. */
export interface Citation {
  /** Number of the paragraph: `"27"`. */
  readonly paragraph: string;
  /** Letter of the piece, and number within it: `["b"]`, `["g", "i"]`; empty where the whole paragraph is cited. */
  readonly letters: readonly string[];
  /** What the bracket behind says of the piece: `last sentence`, `the ratification of …`; absent where it has none. */
  readonly remark?: string;
}

/** Where a list begins: behind `paragraphs`, or straight behind `recommendations` or a colon where letters follow. */
const START =
  /(?:\b(?:paragraphs?|paras?\.?):? (?:nos?\.? |numbers? )?(?=\d)|(?:\brecommendations?|:) (?:nos?\.? |numbers? |in |under )?(?=\d{1,3} ?\([a-z]{1,4}\)))/giu;
/** What the State says of recommendations, and where it said so: no recommendation is cited. */
const ANSWERS =
  /\b(?:responses?|repl(?:y|ies)|comments?|answers?|explanations?|information|clarifications?|views)\b[^.;]{0,50}$/iu;
const NUMBER = /(\d{1,3})(?!\.\d|\d)/uy;
const LETTERS = /\s?\(?((?:[a-z]{1,4})(?:(?:, ?| and | & |[-–])[a-z]{1,4})*)\)/uy;
const REMARK = /\s?\(([^()]{4,240})\)/uy;
const JOIN =
  /(?:\s|,|;|:|&|\band\b|\bas well as\b|\bor\b|\bparagraphs?\b|\bparas?\.?|\bsub-?paragraphs?\b|\bletters?\b|\bthe\b)+/uy;
const RANGE = /\s?(?:-|–|—|\bto\b|\bthrough\b)\s?/uy;
const ROMAN = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii)$/u;
/** Widest range of paragraphs that is believed. */
const MAX_RANGE = 30;

interface Open {
  paragraph: string;
  letters: string[];
  remark?: string;
}

function take(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** `a, b` and `a-c` as single letters. */
function splitLetters(content: string): string[] {
  const range = /^([a-z])[-–]([a-z])$/u.exec(content);
  if (range !== null) return lettersBetween(range[1] ?? "", range[2] ?? "");
  return content.split(/, ?| and | & /u);
}

function lettersBetween(from: string, to: string): string[] {
  const letters: string[] = [];
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++)
    letters.push(String.fromCharCode(code));
  return letters;
}

/** Reads one list from its first number on; gives what it cites and where it ends. */
function readList(text: string, start: number): { citations: Open[]; end: number } {
  const citations: Open[] = [];
  let at = start;
  let isRange = false;
  let isJoined = true;
  for (;;) {
    const last = citations.at(-1);
    const number = take(NUMBER, text, at);
    if (number !== null && isJoined) {
      const own = Number(number[1]);
      const from = Number(last?.paragraph);
      if (isRange && last !== undefined && last.letters.length === 0 && own > from && own - from <= MAX_RANGE)
        for (let n = from + 1; n < own; n++) citations.push({ paragraph: String(n), letters: [] });
      citations.push({ paragraph: String(own), letters: [] });
      [at, isRange, isJoined] = [at + number[0].length, false, false];
      continue;
    }
    const letters = last === undefined ? null : take(LETTERS, text, at);
    if (letters !== null && last !== undefined) {
      const own = splitLetters(letters[1] ?? "");
      const [first = ""] = own;
      const before = last.letters.at(-1);
      const isSub =
        (!isJoined && last.letters.length > 0 && ROMAN.test(first)) ||
        (last.letters.length === 2 && ROMAN.test(first));
      const [parent = ""] = last.letters;
      if (isRange && before !== undefined && own.length === 1 && !isSub)
        own.unshift(...lettersBetween(before, first).slice(1, -1));
      if (isSub && last.letters.length === 1) citations.pop();
      else if (last.letters.length === 0) citations.pop();
      for (const letter of own)
        citations.push({ paragraph: last.paragraph, letters: isSub ? [parent, letter] : [letter] });
      [at, isRange, isJoined] = [at + letters[0].length, false, false];
      continue;
    }
    const remark = last === undefined ? null : take(REMARK, text, at);
    if (remark !== null && last !== undefined && !isJoined) {
      const isSentence = /\bsentences?$/u.test(remark[1] ?? "");
      // A bracket of words speaks of every paragraph of the list before it, one of sentences of the last alone.
      for (const citation of isSentence ? [last] : citations)
        if (citation.letters.length === 0 && citation.remark === undefined) citation.remark = remark[1] ?? "";
      at += remark[0].length;
      continue;
    }
    const range = take(RANGE, text, at);
    if (range !== null && !isJoined && /^(?:\d|\()/u.test(text.slice(at + range[0].length))) {
      [at, isRange, isJoined] = [at + range[0].length, true, true];
      continue;
    }
    const join = take(JOIN, text, at);
    if (join === null || join[0] === "") return { citations, end: at };
    at += join[0].length;
    isJoined = true;
  }
}

/**
 * The paragraphs a text cites: `paragraphs 27 (b), (c), 28 (a) and 56`, `33 (a, b)`, `35 (g) (i)`, `23 (last sentence)`.
 * Dotted numbers are recommendations of a list, not paragraphs, and are left out. In the order printed.
 */
export function findCitations(text: string): readonly Citation[] {
  const found: Citation[] = [];
  let from = 0;
  for (const match of text.matchAll(START)) {
    if (match.index < from || ANSWERS.test(text.slice(Math.max(0, match.index - 90), match.index))) continue;
    const { citations, end } = readList(text, match.index + match[0].length);
    found.push(...citations);
    from = end;
  }
  return found;
}
