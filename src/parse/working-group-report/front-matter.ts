import type { SourceLine } from "../../documents/source-text.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { readEnglishDate, readOrdinal } from "../english-dates.ts";

/** What the cover and the first paragraphs of a report say; every member is absent where they do not say it. */
export interface FrontMatter {
  readonly symbol?: string;
  readonly issued?: PartialDate;
  /** States under review in the order named; two in the report on Sudan of 2011. */
  readonly statesUnderReview: readonly StateCode[];
  readonly session?: number;
  readonly reviewDate?: PartialDate;
  readonly adoptionDate?: PartialDate;
  readonly troika: readonly StateCode[];
  readonly delegationCount?: number;
  /** Symbols of the documents the review was based on, in the order printed. */
  readonly basis: readonly string[];
  readonly isWorkingGroupReport: boolean;
}

const REPORT_SYMBOL = /\bA\/HRC\/(\d{1,3})\/(\d{1,3})(?:\/Rev\.\d)?(?![\d/])/u;
const DRAFT_SYMBOL = /\bA\/HRC\/WG\.6\/\d{1,2}\/L\.\d{1,3}\b/u;
const BASIS_SYMBOL = /A\/HRC\/WG\.6\/\d{1,2}\/[A-Z]{3}\/[1-4](?:\/(?:Add|Corr|Rev)\.\d)?/gu;
const TITLE = /report of the working group on the universal periodic review/iu;
const DATE = "(\\d{1,2} ?[A-Za-z]{3,9},? ?\\d{4})";
const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

function firstMatch(text: string, expressions: readonly RegExp[]): string | undefined {
  for (const expression of expressions) {
    const found = expression.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The symbol that stands at the head of most pages: a report cites many others. */
function readSymbol(lines: readonly SourceLine[]): string | undefined {
  const counts = new Map<string, number>();
  let page = 0;
  let place = 0;
  for (const { page: own, text } of lines) {
    place = own === page ? place + 1 : 0;
    page = own;
    if (place > 3) continue;
    const found = (REPORT_SYMBOL.exec(text) ?? DRAFT_SYMBOL.exec(text))?.[0];
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const [symbol, count] of counts) if (count > (counts.get(best ?? "") ?? 0)) best = symbol;
  return best;
}

function readStates(text: string): StateCode[] {
  const name = firstMatch(text, [
    /\bthe review of (?:the )?([^.;:]{3,80}?) was held/iu,
    /\bthe review of (?:the )?([^.;:]{3,80}?) (?:took place|was conducted)/iu,
    /\bfacilitate the review of (?:the )?([^.;:]{3,80}?):/iu,
    /\badopted the (?:draft )?report on (?:the )?([^.;:]{3,80}?)[.;]/iu,
  ]);
  if (name === undefined) return [];
  const whole = resolveState(name);
  if (whole.found) return [whole.code];
  return [...new Set(findStatesInText(name).map(({ code }) => code))];
}

/** Reads cover and introduction; `lines` are all lines of the document, furniture included. */
export function readFrontMatter(lines: readonly SourceLine[]): FrontMatter {
  const cover = lines.filter(({ page }) => page === 1).map(({ text }) => text);
  const firstPages = lines.slice(0, 400).map(({ text }) => text);
  const text = firstPages.join(" ").replace(/\s+/gu, " ");
  const whole = lines.map((line) => line.text).join(" ");

  const symbol = readSymbol(lines);
  const issued = cover.map(readEnglishDate).find((date) => date !== undefined);
  const sessionWord = firstMatch(text, [
    /held its ([A-Za-z]{3,12}(?:[- ][A-Za-z]{3,8})?|\d{1,2}(?:st|nd|rd|th)) session/iu,
  ]);
  const session = sessionWord === undefined ? undefined : readOrdinal(sessionWord);
  const reviewDate = firstMatch(text, [
    new RegExp(
      `\\breview of [^.;]{3,90} (?:was held|took place) at (?:the|its) [^.;]{2,30} meetings?,? (?:held )?on ${DATE}`,
      "iu",
    ),
    new RegExp(`\\breview of [^.;]{3,90} was held [^.;]{0,60}?on ${DATE}`, "iu"),
  ]);
  const adoption = firstMatch(text, [
    new RegExp(`\\bmeeting,? (?:held )?on ${DATE},? the Working Group adopted`, "iu"),
    new RegExp(`\\bon ${DATE},? the Working Group adopted`, "iu"),
    new RegExp(`\\badopted the (?:draft |present )?report [^.;]{0,80}?on ${DATE}`, "iu"),
  ]);
  const troika = /\(troika\)[^:]{0,160}:? ?([^.]{5,200})\./iu.exec(text)?.[1];
  const delegations = firstMatch(whole, [
    /\b(\d{1,3}|[a-z]{3,9}) delegations (?:made|delivered|presented) statements/iu,
    /statements were made by (\d{1,3}) delegations/iu,
    /statements were (?:made|delivered) by (?:a total of )?(\d{1,3})/iu,
    /\b(\d{1,3}) (?:delegations|States|countries) (?:took the floor|participated|intervened|made statements|delivered statements|spoke)/iu,
  ]);
  const count = delegations === undefined ? Number.NaN : Number(delegations);
  const word = delegations === undefined ? -1 : NUMBER_WORDS.indexOf(delegations.toLowerCase());
  const delegationCount = Number.isInteger(count) ? count : word >= 0 ? word : undefined;
  const [review, adopted] = [readEnglishDate(reviewDate ?? ""), readEnglishDate(adoption ?? "")];
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(issued === undefined ? {} : { issued }),
    statesUnderReview: readStates(text),
    ...(session === undefined ? {} : { session }),
    ...(review === undefined ? {} : { reviewDate: review }),
    ...(adopted === undefined ? {} : { adoptionDate: adopted }),
    troika: troika === undefined ? [] : [...new Set(findStatesInText(troika).map(({ code }) => code))],
    ...(delegationCount === undefined ? {} : { delegationCount }),
    basis: [...new Set(text.match(BASIS_SYMBOL) ?? [])],
    isWorkingGroupReport:
      TITLE.test(text) || /\bthe Working Group adopted the (?:draft )?report on\b/iu.test(text),
  };
}
