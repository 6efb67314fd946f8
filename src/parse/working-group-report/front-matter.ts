import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { readEnglishDate, readOrdinal } from "../english-dates.ts";
import { readCount } from "../english-numbers.ts";

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
  /** Whether parts of it are still to be written: drafts carry the symbol of the report they will be. */
  readonly isDraft: boolean;
}

const REPORT_SYMBOL = /\bA\/HRC\/(\d{1,3})\/(\d{1,3})(?:\/Rev\.\d)?(?![\d/])/u;
const DRAFT_SYMBOL = /\bA\/HRC\/WG\.6\/\d{1,2}\/L\.\d{1,3}\b/u;
/** Either of them, to be taken out of a longer text. */
const SYMBOL = /(\bA\/HRC\/(?:WG\.6\/\d{1,2}\/L\.\d{1,3}|\d{1,3}\/\d{1,3}(?:\/Rev\.\d)?))(?![\d/])/u;
const BASIS_SYMBOL = /A\/HRC\/WG\.6\/\d{1,2}\/[A-Z]{3}\/[1-4](?:\/(?:Add|Corr|Rev)\.\d)?/gu;
const TITLE = /report of the working group on the universal periodic review/iu;
const DATE = "(\\d{1,2} ?[A-Za-z]{3,9},? ?\\d{4})";

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

/** Longest stretch behind a phrase that is looked at. */
const REACH = 400;

/** What follows each place of a phrase, as far as it is looked at. */
function textsAfter(text: string, phrase: string): string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  for (let at = lower.indexOf(phrase); at !== -1; at = lower.indexOf(phrase, at + 1))
    found.push(text.slice(at + phrase.length, at + phrase.length + REACH));
  return found;
}

/** What stands behind a phrase and before what closes it, in one sentence. */
function nameAfter(text: string, phrase: string, close: RegExp): string | undefined {
  for (const after of textsAfter(text, phrase)) {
    const end = after.search(close);
    const name = end === -1 ? "" : after.slice(0, end);
    if (name.length >= 3 && name.length <= 90 && !/[;:]|(?<!\bSt)\./u.test(name))
      return name.replace(/^the /iu, "");
  }
  return undefined;
}

function readStates(text: string): StateCode[] {
  const name =
    nameAfter(text, "the review of ", / (?:was held|took place|was conducted)/iu) ??
    nameAfter(text, "facilitate the review of ", /:/u) ??
    nameAfter(text, "adopted the report on ", /(?<!\bSt)[.;]/u) ??
    nameAfter(text, "adopted the draft report on ", /(?<!\bSt)[.;]/u);
  if (name === undefined) return [];
  const whole = resolveState(name);
  if (whole.found) return [whole.code];
  return [...new Set(findStatesInText(name).map(({ code }) => code))];
}

/** The rapporteurs; without the colon before their names, they stand where the State under review should. */
function readTroika(text: string): StateCode[] {
  for (const after of textsAfter(text, "(troika)")) {
    const end = after.search(/(?<!\bSt)\./u);
    if (end < 5) continue;
    const sentence = after.slice(0, end);
    const names = sentence.slice(sentence.indexOf(":") + 1);
    return [...new Set(findStatesInText(names).map(({ code }) => code))];
  }
  return [];
}

/** The day of the review where its year is not printed: that of the session, whose days are given before. */
function readDayOfSession(text: string): PartialDate | undefined {
  const year = /held its [^.]{3,60} session,? from [^.]{5,60}?(\d{4})/iu.exec(text)?.[1];
  const day =
    /\breview of [^.;]{3,90} (?:was held|took place) at (?:the|its) [^.;]{2,30} meetings?,? (?:held )?on (\d{1,2} [A-Za-z]{3,9})/iu.exec(
      text,
    )?.[1];
  return year === undefined || day === undefined ? undefined : readEnglishDate(`${day} ${year}`);
}

/** What a draft says in place of what is not written yet. */
const UNFINISHED = /\[to be (?:completed|inserted|added|finali[sz]ed)\b/iu;

/**
 * Reads cover and introduction; `lines` are all lines of the document, furniture included. A Word file keeps the
 * symbol at the head of its pages and the symbols its footnotes cite apart from its lines.
 */
export function readFrontMatter(
  lines: readonly SourceLine[],
  { headers = [], notes = [] }: Pick<SourceText, "headers" | "notes"> = {},
): FrontMatter {
  const cover = lines.filter(({ page }) => page === 1).map(({ text }) => text);
  const firstPages = lines.slice(0, 400).map(({ text }) => text);
  const text = firstPages.join(" ").replace(/\s+/gu, " ");
  const whole = lines.map((line) => line.text).join(" ");
  const cited = `${text} ${notes.map((note) => note.text).join(" ")}`;

  const symbol = firstMatch(headers.join(" "), [SYMBOL]) ?? readSymbol(lines);
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
  const troika = readTroika(text);
  const delegations = firstMatch(whole, [
    /\b(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) delegations (?:made|delivered|presented) (?:\w+ )?(?:statements|interventions)/iu,
    /\bstatements (?:during the (?:inter-?active )?dialogue )?were (?:made|delivered) by (?:a total of |the following )?(\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?) (?:delegations|States|countries)/iu,
    /\bstatements were (?:made|delivered) by (?:a total of )?(\d{1,3})/iu,
    /\b(\d{1,3}) (?:delegations|States|countries|speakers) (?:took the floor|participated|intervened|made statements|delivered statements|spoke)/iu,
    /\b(\d{1,3}) (?:statements|interventions) were (?:made|delivered)/iu,
  ]);
  const delegationCount = delegations === undefined ? undefined : readCount(delegations);
  const [review, adopted] = [
    readEnglishDate(reviewDate ?? "") ?? readDayOfSession(text),
    readEnglishDate(adoption ?? ""),
  ];
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(issued === undefined ? {} : { issued }),
    statesUnderReview: readStates(text),
    ...(session === undefined ? {} : { session }),
    ...(review === undefined ? {} : { reviewDate: review }),
    ...(adopted === undefined ? {} : { adoptionDate: adopted }),
    troika,
    ...(delegationCount === undefined ? {} : { delegationCount }),
    basis: [...new Set(cited.match(BASIS_SYMBOL) ?? [])],
    isDraft: UNFINISHED.test(whole),
    isWorkingGroupReport:
      TITLE.test(text) || /\bthe Working Group adopted the (?:draft )?report on\b/iu.test(text),
  };
}
