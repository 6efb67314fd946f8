/** The words of a text that may be parts of names, with what stands between them. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Start of each word, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** End of each word, exclusive, a possessive `'s` left out. */
  readonly ends: readonly number[];
  /** End of each word with its possessive `'s`. */
  readonly afters: readonly number[];
  /** Whether each word begins with a capital. */
  readonly capitals: readonly boolean[];
  /** Whether the text is in capitals throughout, so that they tell nothing. */
  readonly isShouted: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const HYPHENS = "-\u2010\u2011";
const APOSTROPHES = "'\u2019\u02bc\u2018`";

function isLetterCode(code: number, text: string, index: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xaa && LETTER.test(text.charAt(index));
}

function isCapitalCode(code: number, text: string, index: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(index);
  return letter !== letter.toLowerCase();
}

/**
 * Whether there is anything to look at: a capital that does not open the text. Most recommendations have one, but the
 * pass is cheap.
 */
export function hasInnerCapital(text: string): boolean {
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 128 || (code >= 65 && code <= 90)) {
      if (letters > 0) return true;
      letters++;
    } else if (code >= 97 && code <= 122) letters++;
  }
  return false;
}

/** Cuts a text into words: letters with hyphens and apostrophes inside. One pass; O(length). */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const afters: number[] = [];
  const capitals: boolean[] = [];
  const length = text.length;
  let index = 0;
  while (index < length) {
    const code = text.charCodeAt(index);
    if (!isLetterCode(code, text, index)) {
      index++;
      continue;
    }
    const start = index;
    index++;
    while (index < length) {
      const next = text.charCodeAt(index);
      if (isLetterCode(next, text, index)) {
        index++;
        continue;
      }
      const joins = next === 45 || next === 39 || (next > 127 && isJoint(text.charAt(index)));
      if (!joins || index + 1 >= length || !isLetterCode(text.charCodeAt(index + 1), text, index + 1)) break;
      index += 2;
    }
    starts.push(start);
    ends.push(withoutPossessive(text, start, index));
    afters.push(index);
    capitals.push(isCapitalCode(code, text, start) || isArticled(text, start, index));
  }
  const isShouted = starts.length > 2 && text === text.toUpperCase() && text !== text.toLowerCase();
  return { text, count: starts.length, starts, ends, afters, capitals, isShouted };
}

/** "el-Example", "d'Example": a name that begins with its article. */
function isArticled(text: string, start: number, end: number): boolean {
  if (text[start] === "d" && end - start > 3 && APOSTROPHES.includes(text.charAt(start + 1))) {
    return isCapitalCode(text.charCodeAt(start + 2), text, start + 2);
  }
  const hyphen = text[start + 2] === "-" ? start + 2 : start + 3;
  if (hyphen >= end - 1 || text[hyphen] !== "-") return false;
  const isArticle = /^(?:a[ldnstrz]|ash|el|ul|ur)$/u.test(text.slice(start, hyphen));
  return isArticle && isCapitalCode(text.charCodeAt(hyphen + 1), text, hyphen + 1);
}

function isJoint(character: string): boolean {
  return HYPHENS.includes(character) || APOSTROPHES.includes(character);
}

function withoutPossessive(text: string, start: number, end: number): number {
  const last = text.charAt(end - 1);
  const isPossessive =
    (last === "s" || last === "S") && end - start > 3 && APOSTROPHES.includes(text.charAt(end - 2));
  return isPossessive ? end - 2 : end;
}

/** A word as printed, without a possessive `'s`. */
export function wordAt({ text, starts, ends }: Tokens, at: number): string {
  return text.slice(starts[at] ?? 0, ends[at] ?? 0);
}

/** What stands between a word and the word before. */
export function gapBefore({ text, starts, afters }: Tokens, at: number): string {
  return at <= 0 ? "" : text.slice(afters[at - 1] ?? 0, starts[at] ?? 0);
}

/** Whether a word stands in one name with the word before: a space, one line break, or the dot of an initial. */
export function isJoined(tokens: Tokens, at: number): boolean {
  if (at <= 0 || at >= tokens.count) return false;
  const { starts, afters, ends } = tokens;
  const before = at - 1;
  const length = (starts[at] ?? 0) - (afters[before] ?? 0);
  if (length > 3 || (ends[before] ?? 0) !== (afters[before] ?? 0)) return false;
  const gap = gapBefore(tokens, at);
  if (gap === " " || gap === "\n" || gap === "\u00a0" || gap === "- " || gap === "  ") return true;
  return (gap === ". " || gap === "." || gap === ".\u00a0") && isInitial(tokens, before);
}

/** One capital letter, as in "P. Example" and "D. K. Example". */
export function isInitial({ text, starts, afters, capitals }: Tokens, at: number): boolean {
  const after = afters[at] ?? 0;
  if (capitals[at] !== true || after - (starts[at] ?? 0) !== 1) return false;
  // "Protocol I", "Yes I Can", "A State": no names.
  return !"IA".includes(text.charAt(after - 1)) || text[after] === ".";
}

/** Whether a word opens a sentence, a line or a numbered item. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  if (at === 0) return true;
  const gap = gapBefore(tokens, at);
  if (/[:;!?\u2022]/u.test(gap) || gap.includes("\n\n")) return true;
  const dot = gap.indexOf(".");
  return dot !== -1 && !isInitial(tokens, at - 1);
}
