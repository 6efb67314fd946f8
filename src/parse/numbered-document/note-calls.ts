import type { ParagraphText } from "../paragraph-text.ts";

/** A place in the text that calls a note. */
export interface NoteCall {
  /** Mark of the note it calls, such as `"12"`. */
  readonly mark: string;
  /** Offset in the text, after what the note is about. */
  readonly at: number;
}

/** Text without its note calls, and the calls. */
export interface CalledText {
  readonly text: string;
  readonly calls: readonly NoteCall[];
}

/** Units whose raised figure is an exponent. */
const UNIT = /\b(?:[kcm]?m|CO|ft)$/u;

/** Calls of a text whose marks were printed raised; `skip` is what is cut off its start. */
export function readRaisedCalls(paragraph: ParagraphText, skip: number): CalledText {
  const calls: NoteCall[] = [];
  for (const [index, line] of paragraph.lines.entries()) {
    const start = paragraph.starts[index] ?? 0;
    for (const { at, mark } of line.marks ?? []) {
      const isPower = (mark === "2" || mark === "3") && UNIT.test(line.text.slice(0, at));
      if (!isPower) calls.push({ mark: mark.replace(/∗/gu, "*"), at: Math.max(0, start + at - skip) });
    }
  }
  return { text: paragraph.text.slice(skip), calls };
}

/** `treaties.4`, `bodies ,1`, `2013,3`, `Barbados [12]`: a number set straight after what it belongs to. */
const PRINTED =
  /(?<=[\p{L}\])”"’'%.,;:?!\s])(?:\[(\d{1,3})\]|(\d{1,3}(?:\s?,\s?\d{1,3}){0,6}))(?=$|[\s.,;:)”’"])/gu;
/** Words before a number that is theirs: `JS1`, `Add.1`, `para.5`. */
const OWNS_NUMBER =
  /(?:\b(?:JS|Add|Corr|Rev|No|Nos|art|arts|articles?|para|paras|p|pp|vol|chap|sect|annex|G|B|A|C)\.?|\/|\$)$/iu;
/** Calls that may have got lost between two. */
const MAX_SKIP = 2;

/**
 * Finds calls in text that has lost its raised marks: numbers straight after a word or punctuation that count on from
 * the last one. They are taken out of the text.
 */
export interface PrintedCallReader {
  read(text: string): CalledText;
}

/** A reader of printed calls; `marks` are those of the notes there are. */
export function createPrintedCallReader(marks: ReadonlySet<string>): PrintedCallReader {
  let last = 0;
  const isNext = (number: number): boolean =>
    number > last && number <= last + 1 + MAX_SKIP && marks.has(String(number));
  /** A number after a blank is a call only where it ends the text, or stands alone between sentences. */
  const isLooseCall = (number: number, lead: string, rest: string): boolean =>
    number === last + 1 &&
    (/^[\s,\d]{0,12}$/u.test(rest) || (/[.;:”"’]\s$/u.test(lead.slice(-2)) && /^\s\p{Lu}/u.test(rest)));
  /** A number set straight after a word or punctuation; after a figure only where it cannot be part of it. */
  const isSetCall = (number: number, lead: string, rest: string): boolean => {
    if (OWNS_NUMBER.test(lead.slice(-14))) return false;
    if (!/\d[.,]$/u.test(lead.slice(-2))) return true;
    return number === last + 1 && (lead.endsWith(",") ? number < 100 : /^(?:\s\p{Lu}|\s?$)/u.test(rest));
  };
  return {
    read(source) {
      if (marks.size === 0) return { text: source, calls: [] };
      const calls: NoteCall[] = [];
      let text = "";
      let from = 0;
      for (const match of source.matchAll(PRINTED)) {
        const [whole, bracketed, plain = ""] = match;
        const start = match.index;
        const lead = source.slice(0, start);
        const numbers = (bracketed ?? plain).split(/\s?,\s?/u).map(Number);
        const [first = 0] = numbers;
        const rest = source.slice(match.index + whole.length);
        const isLoose = /\s$/u.test(lead.slice(-1));
        const isPlaced =
          bracketed !== undefined ||
          (isLoose ? isLooseCall(first, lead, rest) : isSetCall(first, lead, rest));
        if (!isPlaced || !isNext(first)) continue;
        text += source.slice(from, isLoose ? start - 1 : start);
        for (const number of numbers) {
          if (!isNext(number)) continue;
          calls.push({ mark: String(number), at: text.length });
          last = number;
        }
        from = match.index + whole.length;
      }
      return { text: text + source.slice(from), calls };
    },
  };
}
