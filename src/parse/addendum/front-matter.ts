import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import { type DocumentSymbol, documentSymbolSchema } from "../../model/document-symbol.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { reviewOfDocument } from "../../reference/reviews.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { readEnglishDate } from "../english-dates.ts";
import type { AddendumDocument } from "./addendum.ts";

/** Lines looked at for the cover: where pages are known the first, else as many as a cover has. */
const COVER_LINES = 70;
const SYMBOL = /A\/HRC\/ ?\d{1,3} ?\/ ?\d{1,3} ?\/ ?Add\. ?\d{1,2}/iu;
const TITLE = /views on (?:the )?conclusions (?:and ?\/? ?or )?(?:and )?recommendations/iu;
const ADDENDUM = /\baddendum\b/iu;
const UPR = /universal periodic review/iu;
const TITLE_END = /state under review\W{0,4}$/iu;
const TITLE_START = /^\W{0,6}views on (?:the )?conclusions/iu;
/** Lines a title may run over. */
const TITLE_LINES = 4;

/** Cover of an addendum and where the text after it begins. */
export interface AddendumCover {
  readonly document: AddendumDocument;
  /** Index of the first line behind the title. */
  readonly bodyStart: number;
}

function coverLines({ lines, pageCount }: SourceText): readonly SourceLine[] {
  const page = lines[0]?.page;
  const cover = pageCount > 1 ? lines.filter((line) => line.page === page) : lines;
  return cover.slice(0, COVER_LINES);
}

function symbolIn(text: string): DocumentSymbol | undefined {
  const parsed = parseSymbol((SYMBOL.exec(text)?.[0] ?? "").replace(/\s/gu, ""));
  const symbol = parsed?.kind === "addendum" ? documentSymbolSchema.safeParse(parsed.symbol) : undefined;
  return symbol?.success === true ? symbol.data : undefined;
}

/**
 * Whether a text is the addendum to a Working Group report in which the State under review answers its
 * recommendations: told from symbol and title on its cover, not from the name of the file. O(lines of the cover).
 */
export function isAddendum(source: SourceText): boolean {
  const text = coverLines(source)
    .map((line) => line.text)
    .join(" ");
  if (symbolIn(text) === undefined) return TITLE.test(text) && /replies presented by/iu.test(text);
  return TITLE.test(text) || (ADDENDUM.test(text) && UPR.test(text));
}

/** The State named on the cover, in a line of its own between the title of the report and `Addendum`. */
function findState(cover: readonly SourceLine[], report: DocumentSymbol | undefined): StateCode | undefined {
  const end = cover.findIndex(({ text }) => /^#*\s?\**addendum\**\*?$/iu.test(text.trim()));
  const before = end === -1 ? cover : cover.slice(0, end);
  for (const { text } of [...before].reverse()) {
    const name = text.replace(/[*#_∗]+/gu, "").trim();
    const found =
      name === "" || /^(?:review|united nations|general assembly)$/iu.test(name)
        ? undefined
        : resolveState(name);
    if (found?.found === true && found.matched !== "fuzzy") return found.code;
  }
  return report === undefined ? undefined : reviewOfDocument(report)?.stateUnderReview;
}

/** Words of each language that its addenda are full of. */
const LANGUAGES: readonly (readonly [tag: string, words: RegExp])[] = [
  ["en", /\b(?:recommendations?|the)\b/giu],
  ["fr", /\b(?:recommandations?|les|des)\b/giu],
  ["es", /\b(?:recomendaci(?:ón|ones)|los|las)\b/giu],
  ["ru", /(?:рекомендаци|Российск)/giu],
  ["ar", /(?:التوصي|حقوق)/gu],
  ["zh", /(?:建议|人权)/gu],
];

function findLanguage(text: string): string {
  let best = { tag: "en", count: 0 };
  for (const [tag, words] of LANGUAGES) {
    const count = text.match(words)?.length ?? 0;
    if (count > best.count) best = { tag, count };
  }
  return best.tag;
}

/** Reads the cover of an addendum. */
export function readCover(source: SourceText): AddendumCover {
  const cover = coverLines(source);
  const text = cover.map((line) => line.text).join(" ");
  const symbol = symbolIn(text);
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  const [reportSymbol, councilSession] =
    parsed?.kind === "addendum" ? [parsed.report, parsed.councilSession] : [undefined, undefined];
  const stateUnderReview = findState(cover, reportSymbol);
  const issued = cover.map((line) => readEnglishDate(line.text)).find((date) => date !== undefined);
  const originalLanguage = /\bOriginal: ?(\p{L}{3,12})/u.exec(text)?.[1];
  let bodyStart = 0;
  for (let i = 0; i < cover.length; i++) {
    if (!TITLE_START.test(cover[i]?.text ?? "")) continue;
    for (let j = i; j < i + TITLE_LINES && j < cover.length; j++)
      if (TITLE_END.test(cover[j]?.text ?? "")) bodyStart = j + 1;
  }
  const whole = source.lines.map((line) => line.text).join(" ");
  return {
    document: {
      ...(symbol === undefined ? {} : { symbol }),
      ...(reportSymbol === undefined ? {} : { reportSymbol }),
      kind: "addendum",
      file: source.name,
      ...(stateUnderReview === undefined ? {} : { stateUnderReview }),
      ...(councilSession === undefined ? {} : { councilSession }),
      ...(issued === undefined ? {} : { issued }),
      ...(originalLanguage === undefined ? {} : { originalLanguage }),
      language: findLanguage(whole),
      pageCount: source.pageCount,
    },
    bodyStart,
  };
}
