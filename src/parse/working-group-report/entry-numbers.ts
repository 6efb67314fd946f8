import type { SourceLine } from "../../documents/source-text.ts";

/** A number a line starts with, as printed. */
export interface PrintedNumber {
  /** `dotted` carries the number of the lead paragraph: `186.12`; `plain` is `12`. */
  readonly style: "dotted" | "plain";
  /** Number before the dot; absent in a plain number. */
  readonly major: string | undefined;
  /** Number of the entry, or in a plain number the number itself. */
  readonly minor: number;
  /** As printed, without the dot at its end. */
  readonly printed: string;
  /** Whether a dot stands behind it. */
  readonly hasDot: boolean;
  /** What follows on the line. */
  readonly rest: string;
  /** Whether what follows may start a sentence: no lower-case letter, no comma. */
  readonly opens: boolean;
}

/** `186.12. Ratify`, `125-15. Take`, `166.4 Ratify`, `186.132. .Inform`. */
const DOTTED = /^(\d{1,3}) ?[.-] ?(\d{1,4})(?:[. ](?: ?\.)*|(?=\p{L})) ?(?=\S)/u;
/** `12. Ratify`, and `4 Encourage` where the dot is missing. */
const PLAIN = /^(\d{1,3})((?:\.{1,2}|\))? ?)(?=\S)/u;
/** The end of one recommendation and the number of the next on one line: `campaigns (Spain);110.44. Take`. */
const MIDDLE_DOTTED = /[);.,] ?(\d{1,3})\.(\d{1,3})\.? ?(?=\p{Lu})/gu;
const MIDDLE_PLAIN = /\)[;.,]{0,2} ?(\d{1,3})\. ?(?=\p{Lu})/gu;

function opens(rest: string): boolean {
  return /^[^\p{Ll}\d,;:)%-]/u.test(rest);
}

/** The number a line starts with; undefined where it starts with none. */
export function readPrintedNumber(text: string): PrintedNumber | undefined {
  const dotted = DOTTED.exec(text);
  if (dotted !== null) {
    const [head, major = "", minor = ""] = dotted;
    const rest = text.slice(head.length);
    const [printed, hasDot] = [`${major}.${minor}`, head.trimEnd().endsWith(".")];
    return { style: "dotted", major, minor: Number(minor), printed, hasDot, rest, opens: opens(rest) };
  }
  const plain = PLAIN.exec(text);
  if (plain === null) return undefined;
  const [head, printed = "", dot = ""] = plain;
  const rest = text.slice(head.length);
  const hasDot = dot.trim() !== "";
  return {
    style: "plain",
    major: undefined,
    minor: Number(printed),
    printed,
    hasDot,
    rest,
    opens: opens(rest),
  };
}

/** Signs that are printed between and behind the digits of a number, rightly or not. */
const SIGN = /[ .,:;-]/u;
const MAX_SIGNS = 6;

/**
 * What follows the number that is due, however its signs are printed: `92,12.`, `92.. 12`, `9212.`, `92 12.`,
 * `92.1 2.`, or the number alone on its line. Undefined where the line starts with other digits.
 */
export function readDueNumber(text: string, lead: string, due: number): string | undefined {
  const digits = `${lead}${due}`;
  let at = 0;
  let signs = 0;
  for (const [index, digit] of [...digits].entries()) {
    while (at > 0 && SIGN.test(text[at] ?? "") && signs < MAX_SIGNS) {
      at += 1;
      signs += 1;
    }
    // Zeros may be printed before the number of the entry: `118.09`.
    if (index === lead.length && at > 0) while (text[at] === "0") at += 1;
    if (text[at] !== digit) return undefined;
    at += 1;
  }
  if (/\d/u.test(text[at] ?? "")) return undefined;
  const rest = text.slice(at).replace(/^[ .,:;)-]+/u, "");
  return rest === "" || opens(rest) ? rest : undefined;
}

/** Where the due number starts in the middle of a line, and what follows it; undefined where it does not. */
export function findDueNumber(
  text: string,
  lead: string | undefined,
  due: number,
  style: PrintedNumber["style"],
): { readonly cut: number; readonly printed: string; readonly rest: string } | undefined {
  for (const match of text.matchAll(style === "dotted" ? MIDDLE_DOTTED : MIDDLE_PLAIN)) {
    const [whole, first = "", second] = match;
    const isDue = second === undefined ? Number(first) === due : first === lead && Number(second) === due;
    if (!isDue) continue;
    const cut = match.index + whole.search(/\d/u);
    const printed = second === undefined ? first : `${first}.${second}`;
    return { cut, printed, rest: text.slice(match.index + whole.length) };
  }
  return undefined;
}

/** How far ahead the numbers that follow are looked for, in lines. */
const HORIZON = 80;

/**
 * Whether the list goes on as if the number that was due had been printed (`due`), or from the one that was
 * (`printed`): tells a misprint from a gap or a repeated number. Undefined where what follows does not say.
 */
export function followsAs(
  numbers: readonly (PrintedNumber | undefined)[],
  index: number,
  lead: string | undefined,
  due: number,
): "due" | "printed" | undefined {
  const own = numbers[index];
  if (own === undefined) return undefined;
  let seen = 0;
  for (let i = index + 1; i < numbers.length && i < index + HORIZON && seen < 2; i++) {
    const next = numbers[i];
    if (next === undefined || next.style !== own.style || !next.opens) continue;
    if (next.style === "dotted" ? next.major !== lead && next.major !== own.major : !next.hasDot) continue;
    seen += 1;
    if (next.minor === due + seen) return "due";
    if (next.minor === own.minor + seen) return "printed";
  }
  return undefined;
}

/** Whether the next number that starts a line, in either style, is one higher. */
export function followsDirectly(numbers: readonly (PrintedNumber | undefined)[], index: number): boolean {
  for (let i = index + 1; i < numbers.length && i < index + HORIZON; i++) {
    const next = numbers[i];
    if (next?.opens === true && next.hasDot) return next.minor === (numbers[index]?.minor ?? 0) + 1;
  }
  return false;
}

/** The next number that starts a line under a lead paragraph at `index`, as far as it is a first one. */
export function startsList(
  numbers: readonly (PrintedNumber | undefined)[],
  index: number,
): PrintedNumber | undefined {
  for (let i = index + 1; i < numbers.length && i < index + 20; i++) {
    const next = numbers[i];
    if (next === undefined || !next.opens || (next.style === "plain" && !next.hasDot)) continue;
    return next.minor === 1 ? next : undefined;
  }
  return undefined;
}

/** Whether two numbers as printed differ by one digit: changed, left out or added. */
export function editDistanceIsOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** Numbers that the lines start with, each looked at once. */
export function readPrintedNumbers(lines: readonly SourceLine[]): (PrintedNumber | undefined)[] {
  return lines.map(({ text }) => readPrintedNumber(text));
}
