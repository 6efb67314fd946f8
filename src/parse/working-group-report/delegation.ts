import type { SourceLine } from "../../documents/source-text.ts";
import { trimEnd } from "../../internal/trim-end.ts";
import { joinLines } from "../paragraph-text.ts";
import type { NarrativeParagraph } from "./narrative.ts";
import { splitSentences } from "./narrative-sentences.ts";

/** Who came for the State under review, as the annex says. */
export interface Delegation {
  /** Who headed it, name and office as printed; absent where the annex does not say it in words. */
  readonly head?: string;
  /** Members as the annex counts them, in figures or words; absent where it prints no count. */
  readonly size?: number;
  /** Members the annex lists, the head included where it is listed; absent where they are not told apart. */
  readonly listed?: number;
}

const TITLE = /^composition (?:of the delegation|de la d[ée]l[ée]gation|de la delegaci[óo]n)/iu;
const HEADED =
  /(?:\b(?:was |is )?headed by|\bled by|(?<!\p{L})était (?:dirigée|conduite)(?: par)?|\bestuvo (?:encabezada|presidida) por|\bpresidida por) (?:the )?(.{3,400})/iu;
/** What ends the name and office of the head. */
const HEAD_END =
  /[,;]? (?:and |et |y )?(?:was |were |is |estuvo |était )?(?:also )?(?:composed|comprised|comprising|consisted|consisting|composée|integrada|compuesta)\b|:/iu;
const COUNT =
  /\b(?:composed|comprised|comprising|consisted|consisting|composée|integrada|compuesta) (?:of |de |por )?(?:the following |los siguientes |the )?(\d{1,3}|[a-zé-]{3,14})(?: other)? (?:members|delegates|persons|people|membres|miembros|other)/iu;
const WORDS = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    quinze: 15,
  }),
);
const BULLET = /^[•·▪●]\s?/u;
/** Most lines between the title and the list. */
const MAX_INTRODUCTION = 8;

/** Name and office of the head in a text that says who headed the delegation. */
function readHead(text: string): string | undefined {
  const rest = HEADED.exec(text)?.[1];
  if (rest === undefined) return undefined;
  const [sentence] = splitSentences(rest);
  const told = rest.slice(0, sentence?.end);
  const end = told.search(HEAD_END);
  const head = trimEnd(end === -1 ? told : told.slice(0, end), " ,;.");
  return head === "" ? undefined : head;
}

/**
 * Reads the annex on the delegation from the lines behind the conclusions; what it does not say is taken from the
 * introduction (`The delegation of X was headed by …`). Nothing where neither speaks of it.
 */
export function readDelegation(
  behind: readonly SourceLine[],
  introduction: readonly NarrativeParagraph[] = [],
): Delegation | undefined {
  const title = behind.findIndex(({ text }) => TITLE.test(text) && !/\.{3}|\d$/u.test(text));
  const lines = title === -1 ? [] : behind.slice(title + 1);
  const listed = lines.filter(({ text }) => BULLET.test(text)).length;
  const first = lines.findIndex(({ text }) => BULLET.test(text) || /:$/u.test(text));
  const opening = lines.slice(0, first === -1 ? MAX_INTRODUCTION : Math.min(first + 1, MAX_INTRODUCTION));
  const annex = joinLines(opening.filter(({ text }) => !BULLET.test(text))).text;
  const told =
    introduction.find(({ text }) => HEADED.test(text) && /\bdelegation\b/iu.test(text))?.text ?? "";
  const head = readHead(annex) ?? readHead(told);
  const printed = (COUNT.exec(annex) ?? COUNT.exec(told))?.[1]?.toLowerCase();
  const size =
    printed === undefined ? undefined : /^\d/u.test(printed) ? Number(printed) : WORDS.get(printed);
  if (head === undefined && size === undefined && listed === 0) return undefined;
  return {
    ...(head === undefined ? {} : { head }),
    ...(size === undefined ? {} : { size }),
    ...(listed === 0 ? {} : { listed }),
  };
}
