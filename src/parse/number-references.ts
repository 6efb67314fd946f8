/** How a range of numbers can be misprinted. */
export type NumberMisprint = "backwards-range" | "cut-range" | "joined-range";

/** A run of numbers in a text: `recommendations Nos. 8, 9 and 11-14`, `136.1-136.3, 136.5`. */
export interface NumberReference {
  /** Lead paragraph, where the numbers carry it; absent for bare numbers. */
  readonly lead: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Offsets in the text, in UTF-16 code units, end excluded. */
  readonly start: number;
  readonly end: number;
  /**
   * What was misprinted in it: a range that runs backwards (`18-14`, read as 14 to 18), that is cut (`110-12`, read as
   * 110 to 112), or that lost its hyphen at a line's end (`122.6266`, read as 62 to 66).
   */
  readonly misprint?: NumberMisprint;
  /** Words in brackets behind it, such as `in part`; absent where there are none. */
  readonly remark?: string;
}

/** Options of {@link findNumberReferences}. */
export interface NumberReferenceOptions {
  /** Lead paragraphs there are: a number such as `15.1` with another before its dot is a figure. All count where absent. */
  readonly leads?: ReadonlySet<string>;
  /** Whether the text begins with a list, so that bare numbers count from its start. */
  readonly isList?: boolean;
}

const TOKEN = /(\d+)(?:\.(\d+))?|[-\u2010-\u2015\u2212]|\p{L}+|[^\s]/gu;
const KEY = /^(?:recommendations?|recs?)$/iu;
/** Words that keep a list open or, in the plural, open one: `Nos. 8, 9`. A single `No. 174` is a convention's. */
const NUMBER_WORD = /^(?:nos?|numbers?|numbered)$/iu;
const PLURAL_NUMBER_WORD = /^(?:nos|numbers|numbered)$/iu;
const JOIN = /^(?:[,;&-]|[\u2010-\u2015\u2212]|and|or|to|through|until|y|et)$/iu;
const RANGE = /^(?:[-\u2010-\u2015\u2212]|to|through|until)$/iu;
/** What makes the bare number before it a quantity or a date: `and 3 others`, `5 per cent`. */
const QUANTITY =
  /^(?:others?|of|per|percent|states?|recommendations?|countries|delegations|million|years?|months?|days?|january|february|march|april|may|june|july|august|september|october|november|december|%)$/iu;
/** Words before a colon that a list of numbers may follow. */
const LIST_OPENING =
  /\b(?:recommendations?|accept|accepts|accepted|supports?|supported|noted|notes|rejected|rejects)\b/iu;
/** How far before a colon they are looked for. */
const MAX_OPENING = 200;
/** `: 1. Accepted; 2. Noted` counts what follows. */
const ENUMERATION = /^\s?\(?1[.)]\s\p{L}.{0,300}\b2[.)]\s\p{L}/su;
const MAX_ENUMERATION = 400;
const SYMBOL = /\b[A-Z]{1,6}\/[A-Z0-9][A-Z0-9./-]{2,40}/giu;
/** Widest range believed: a list has 500 entries at most. */
const MAX_RANGE = 500;
/** Farthest bracket that is looked into as a remark behind a number. */
const MAX_REMARK = 80;

interface Open {
  lead: string | undefined;
  from: number;
  to: number;
  start: number;
  end: number;
  misprint?: NumberMisprint;
  remark?: string;
}

/** Takes `number` as the end of the range that `last` begins; false where it cannot be one. */
function extendRange(last: Open, number: number, printed: string): boolean {
  if (last.to !== last.from) return false;
  const within = (to: number): boolean => to > last.from && to - last.from < MAX_RANGE;
  if (within(number)) {
    last.to = number;
    return true;
  }
  if (number === last.from) return true;
  const before = String(last.from);
  const whole = Number(before.slice(0, before.length - printed.length) + printed);
  if (printed.length < before.length && within(whole)) {
    last.to = whole;
    last.misprint = "cut-range";
    return true;
  }
  if (number < 1 || Math.abs(last.from - number) >= MAX_RANGE) return false;
  last.to = last.from;
  last.from = number;
  last.misprint = "backwards-range";
  return true;
}

/** The two ends of a range printed without its hyphen: digits that can be cut into two ascending numbers near to each other. */
function splitJoined(digits: string): { from: number; to: number } | undefined {
  if (digits.length < 4 || digits.length > 6) return undefined;
  const [from, to] = [Number(digits.slice(0, digits.length >> 1)), Number(digits.slice(digits.length >> 1))];
  return from > 0 && to > from && to - from < MAX_RANGE ? { from, to } : undefined;
}

/** What stands between the last full stop or colon and `at`. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - MAX_OPENING), at);
  return before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf(":")) + 1);
}

/**
 * Numbers of recommendations that a text refers to, in the order printed. Bare numbers count only behind
 * `recommendations`, `Nos.` or a colon that opens a list, for a text is full of numbers; `186.4` counts anywhere, and
 * bare numbers behind it belong to the same lead. A full stop printed for a comma (`140.35. 140.36`) is forgiven.
 */
export function findNumberReferences(text: string, options: NumberReferenceOptions = {}): NumberReference[] {
  const { leads } = options;
  // Symbols are full of numbers; blanks keep the offsets.
  const plain = text.replace(SYMBOL, (symbol) => " ".repeat(symbol.length));
  const tokens = [...plain.matchAll(TOKEN)];
  const references: Open[] = [];
  let isList = options.isList === true;
  let isRange = false;
  let wasKey = false;
  let wasStop = false;
  let isAbbreviated = false;
  let lead: string | undefined;
  let current: Open | undefined;
  const close = (): void => {
    [isList, isRange, lead, wasStop] = [false, false, undefined, false];
    current = undefined;
  };
  const add = (
    own: string | undefined,
    number: number,
    printed: string,
    start: number,
    end: number,
  ): void => {
    if (isRange && current !== undefined && current.lead === own && extendRange(current, number, printed)) {
      current.end = end;
    } else {
      current = { lead: own, from: number, to: number, start, end };
      references.push(current);
    }
    [isList, lead, isRange, wasStop] = [true, own, false, false];
  };
  for (let i = 0; i < tokens.length; i++) {
    const [token, first, second] = tokens[i] as RegExpExecArray;
    const start = tokens[i]?.index ?? 0;
    const end = start + token.length;
    const key: boolean = wasKey;
    wasKey = false;
    if (first === undefined) {
      if (KEY.test(token)) {
        close();
        [isList, wasKey] = [true, true];
        isAbbreviated = /^recs?$/iu.test(token);
      } else if (NUMBER_WORD.test(token) && (key || PLURAL_NUMBER_WORD.test(token))) {
        [isList, wasKey, isAbbreviated] = [true, true, true];
      } else if (token === "." && key && !isAbbreviated) {
        // `recommendations.1`: the mark of a footnote.
        close();
      } else if (token === "." && (key || isList)) {
        wasStop = !key;
        wasKey = key;
      } else if (token === ":" && ENUMERATION.test(plain.slice(end, end + MAX_ENUMERATION))) {
        close();
      } else if (token === ":" && LIST_OPENING.test(clauseBefore(plain, start))) {
        close();
        isList = true;
      } else if (token === "(" && isList && current !== undefined) {
        const length = plain.slice(end, end + MAX_REMARK).indexOf(")");
        const remark = length === -1 ? "" : text.slice(end, end + length).trim();
        if (remark === "" || /\d/u.test(remark)) close();
        else {
          current.remark = remark;
          while (i + 1 < tokens.length && (tokens[i + 1]?.index ?? 0) <= end + length) i += 1;
        }
      } else if (key && /^[;,]$/u.test(token)) {
        // `Accepted recommendations; 2. Noted recommendations` counts the categories.
        close();
      } else if (JOIN.test(token) && isList) {
        wasStop = false;
        isRange = RANGE.test(token);
        wasKey = key && token === "(";
      } else close();
      continue;
    }
    if (second !== undefined) {
      // Within a list another lead is a misprint, not a figure.
      const isLead = leads === undefined || leads.has(first) || (current !== undefined && isList && !wasStop);
      const isReference = first.length <= 3 && second.length <= 3 && Number(second) > 0 && isLead;
      const joined = isReference || leads?.has(first) !== true ? undefined : splitJoined(second);
      if (isReference) add(first, Number(second), second, start, end);
      else if (joined !== undefined) {
        current = { lead: first, ...joined, start, end, misprint: "joined-range" };
        references.push(current);
        [isList, lead, isRange, wasStop] = [true, first, false, false];
      } else close();
      continue;
    }
    const [next] = tokens[i + 1] ?? [];
    // `140. 12` with a blank, or cut at the line's end.
    const [afterStop = "", minor = ""] = leads?.has(first) && next === "." ? (tokens[i + 2] ?? []) : [];
    if (minor !== "" && minor.length <= 3 && afterStop === minor) {
      add(first, Number(minor), minor, start, (tokens[i + 2]?.index ?? end) + minor.length);
      i += 2;
      continue;
    }
    const isBare = isList && !wasStop && first.length <= 3 && Number(first) > 0 && !QUANTITY.test(next ?? "");
    if (isBare) add(lead, Number(first), first, start, end);
    else close();
  }
  return references;
}
