import { lazy } from "../../internal/lazy.ts";
import { trimEnd } from "../../internal/trim-end.ts";
import { type DocumentSymbol, documentSymbolSchema } from "../../model/document-symbol.ts";
import type { FindingMechanism } from "../../model/finding.ts";
import type { MandateCode, TreatyBodyCode } from "../../model/vocabulary.generated.ts";
import { reviewOfDocument } from "../../reference/reviews.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { listTreatyBodies } from "../../reference/treaty-bodies.ts";
import { findMandates } from "./find-mandates.ts";

/** A source that a note of a compilation names. */
export interface CitedSource {
  /** Kind of mechanism; absent where neither note nor text tells it. */
  readonly mechanism?: FindingMechanism;
  /** Treaty body; absent for other mechanisms. */
  readonly treatyBody?: TreatyBodyCode;
  /** Special procedures; absent for other mechanisms and where the text does not name them. */
  readonly mandates?: readonly MandateCode[];
  /** Agency or body as printed, such as `"UNHCR"`; absent for mechanisms with symbols. */
  readonly agency?: string;
  /** Symbol of the document cited; absent where it has none. */
  readonly document?: DocumentSymbol;
  /** Paragraphs or pages as printed, such as `"paras. 41 and 43"`; absent where none is given. */
  readonly place?: string;
  /** Whether it stands after "see also". */
  readonly isSecondary: boolean;
  /** Whether it is what the State itself replied to a treaty body. */
  readonly isStateReply: boolean;
}

/** What a note of a compilation is: it names `source`s, recommendations of the UPR, or it explains something. */
export type CompilationNoteKind = "source" | "upr-recommendations" | "explanation";

/** A note of a compilation, read. */
export interface CompilationNote {
  /** Mark by which the text calls it, such as `"12"`. */
  readonly mark: string;
  /** Whether it names sources, refers to recommendations of the UPR, or explains something. */
  readonly kind: CompilationNoteKind;
  /** Documents and bodies it names, in its order; empty where it names none that is known. */
  readonly sources: readonly CitedSource[];
}

const SYMBOL = /\b(?:A|E|S|ST|HRI|CCPR|CERD|CEDAW|CAT|CRC|CMW|CRPD|CED)\/[A-Z0-9][A-Za-z0-9./-]{1,50}/gu;
const PLACE =
  /^\)?,?\s?(?:\d{4}\s?,\s?)?((?:paras?|pp?|p|chap|annex)\b\.?\s?[^;:A-Z]{0,80}|recommendation \d+)/u;
/** Addresses hold names that look like symbols. */
const WEB = /(?:https?:\/\/|www\.)\s?\S+/gu;
const IBID = /\bIbid\b\.?/u;
const SEE_ALSO = /\bsee also\b/iu;
const UPR = /\b(?:relevant recommendations?|the recommendations?|recommendation),? see\b/iu;
const EXPLANATION =
  /\b(?:abbreviations (?:have been|are) used|status of ratifications|inquiry procedure:|tables containing information|classifications for accreditation|list of national human rights institutions|titles of special procedures|adopted by the general assembly)\b/iu;

/** Agencies and bodies that send in information without symbol. */
const AGENCIES: readonly (readonly [FindingMechanism, RegExp])[] = [
  [
    "specialized-agency",
    /\b(UNHCR|UNESCO|UNICEF|UNFPA|UNAIDS|UNODC|UNDP|UNEP|UN[- ]?Habitat|UN[- ]?Women|ILO|WHO|FAO|WFP|IOM|ITU|UNCTAD|UN-?OCHA|World Bank|United Nations (?:sub-?regional|country|regional) team|UNCT|United Nations Statistics Division)\b/u,
  ],
  ["specialized-agency", /\b(CEACR|Committee of Experts on the Application of Conventions|normlex)\b/iu],
  ["secretary-general", /\b(Secretary-General)\b/u],
  ["investigation", /\b(commission of inquiry|fact-finding mission|commission on human rights in)\b/iu],
  ["ohchr", /\b(OHCHR|High Commissioner for Human Rights|UN Human Rights Office)\b/u],
];

const bodies = /* @__PURE__ */ lazy(() =>
  listTreatyBodies().map(({ code, name }) => ({
    code,
    name,
    abbreviation: new RegExp(`\\b${code}\\b`, "u"),
  })),
);

/** The treaty body whose document a symbol is, in today's form or an old one (`CCPR/CO/84/SVN`, `CRC/C/15/Add.230`). */
function bodyOfSymbol(symbol: string): TreatyBodyCode | undefined {
  if (symbol.startsWith("E/C.12/")) return "CESCR";
  if (symbol.startsWith("CAT/OP/")) return "SPT";
  const first = symbol.split("/", 1)[0];
  return bodies().find(({ code }) => code === first)?.code;
}

/** The treaty body that words name: `Committee against Torture`, `CERD`. */
function bodyOfText(text: string): TreatyBodyCode | undefined {
  if (/\bHR Committee\b/u.test(text)) return "CCPR";
  return (
    bodies().find(({ name }) => text.includes(name))?.code ??
    bodies().find(({ abbreviation }) => abbreviation.test(text))?.code
  );
}

function cleanSymbol(printed: string): DocumentSymbol | undefined {
  const symbol = printed.replace(/(?:paras?|pp?)?[.,;/-]{0,3}$/iu, "");
  const parsed = parseSymbol(symbol);
  const result = documentSymbolSchema.safeParse(parsed?.symbol ?? symbol);
  return result.success ? result.data : undefined;
}

/** Words and signs that lead on from a place to what comes next. */
const LEADS_ON = /\s(?:and|see|see also|See|See also)$/u;

function readPlace(after: string): string | undefined {
  const printed = PLACE.exec(after)?.[1];
  if (printed === undefined) return undefined;
  // A full stop ends it, unless it belongs to "para." or stands in a number.
  const stop = printed.slice(5).search(/\.\s(?!\d)/u);
  const place = trimEnd(stop === -1 ? printed : printed.slice(0, 5 + stop), " ,.;(");
  return trimEnd(place.replace(LEADS_ON, ""), " ,.;(");
}

interface Found {
  readonly at: number;
  readonly symbol: DocumentSymbol;
  readonly place?: string;
}

function findSymbols(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(SYMBOL)) {
    const symbol = cleanSymbol(match[0]);
    if (symbol === undefined || !/\d/u.test(symbol)) continue;
    const end = match.index + match[0].length;
    // A paragraph that stuck to the symbol, `CO/3para. 10`, begins inside it.
    const stuck = /paras?\.?$/u.exec(match[0])?.[0].length ?? 0;
    const place = readPlace(text.slice(end - stuck));
    found.push({ at: match.index, symbol, ...(place === undefined || place === "" ? {} : { place }) });
  }
  return found;
}

/** Fills in what a document without mechanism is: from the note, and from the statement where that names a mandate. */
function mechanismOfText(note: string, context: string): Pick<CitedSource, "mechanism" | "mandates"> {
  const { hasHolder, mandates } = findMandates(`${note}\n${context}`);
  if (hasHolder) return { mechanism: "special-procedure", ...(mandates.length === 0 ? {} : { mandates }) };
  const agency = AGENCIES.find(([, expression]) => expression.test(note));
  return agency === undefined || agency[0] === "specialized-agency" ? {} : { mechanism: agency[0] };
}

/** Whether a document belongs to a review: recommendations of States are no findings of a mechanism. */
function isOfReview(symbol: string): boolean {
  return reviewOfDocument(symbol.replace(/\/(?:Add|Corr|Rev)\.\d+/gu, "")) !== undefined;
}

function readSymbolSource(
  found: Found,
  note: string,
  context: string,
  isSecondary: boolean,
): CitedSource | undefined {
  const { symbol, place } = found;
  if (isOfReview(symbol)) return undefined;
  const shared = { document: symbol, ...(place === undefined ? {} : { place }), isSecondary };
  const treatyBody = bodyOfSymbol(symbol);
  if (treatyBody !== undefined) {
    const isStateReply = /\/CO\/[^/]{1,12}\/Add\.\d/u.test(symbol);
    return { mechanism: "treaty-body", treatyBody, ...shared, isStateReply };
  }
  const told = mechanismOfText(note, context);
  if (told.mechanism === undefined && !/^A\/(?:HRC|\d)|^E\/CN\.4/u.test(symbol)) return undefined;
  return { ...told, ...shared, isStateReply: false };
}

function readAgency(text: string, isSecondary: boolean): CitedSource | undefined {
  for (const [mechanism, expression] of AGENCIES) {
    const agency = expression.exec(text)?.[1];
    if (agency === undefined) continue;
    const named = /^(?:CEACR|Committee of Experts|normlex)/iu.test(agency) ? "ILO" : agency;
    const printed = /\b(?:paras?|pp?)\.?\s?\d[\d\s,–-]{0,40}(?:and \d{1,4})?/u.exec(text)?.[0];
    const place = printed === undefined ? undefined : trimEnd(printed, " ,");
    return {
      mechanism,
      ...(mechanism === "specialized-agency" ? { agency: named } : {}),
      ...(place === undefined ? {} : { place }),
      isSecondary,
      isStateReply: false,
    };
  }
  const treatyBody = bodyOfText(text);
  if (treatyBody !== undefined)
    return { mechanism: "treaty-body", treatyBody, isSecondary, isStateReply: false };
  const { hasHolder, mandates } = findMandates(text);
  if (!hasHolder) return undefined;
  return {
    mechanism: "special-procedure",
    ...(mandates.length === 0 ? {} : { mandates }),
    isSecondary,
    isStateReply: false,
  };
}

/** A note of hardly more than a web address: whose page it is, the statement says. */
function isAddress(text: string): boolean {
  const words = text.split(/\s+/u);
  const others = words.filter((word) => !/https?:|www\.|_/u.test(word));
  return others.length < words.length && others.join(" ").length < 40;
}

/**
 * Reads the sources a note names. `context` is the statement that calls it, `undefined` where a heading or a table
 * does; `before` is the last source of the note before.
 */
export function readCompilationNote(
  note: { readonly mark: string; readonly text: string },
  context: string | undefined,
  before: CitedSource | undefined,
): CompilationNote {
  const { mark } = note;
  const text = note.text.replace(WEB, "");
  if (EXPLANATION.test(text)) return { mark, kind: "explanation", sources: [] };
  if (UPR.test(text)) return { mark, kind: "upr-recommendations", sources: [] };
  const also = SEE_ALSO.exec(text)?.index ?? text.length;
  const sources: CitedSource[] = [];
  const symbols = findSymbols(text);
  const ibid = IBID.exec(text);
  if (ibid !== null && before !== undefined) {
    const { place: _, ...rest } = before;
    const place = readPlace(text.slice(ibid.index + ibid[0].length));
    sources.push({
      ...rest,
      ...(place === undefined || place === "" ? {} : { place }),
      isSecondary: ibid.index > also,
    });
  }
  for (const found of symbols) {
    const source = readSymbolSource(found, text, context ?? "", found.at > also);
    if (source !== undefined) sources.push(source);
  }
  // Under a heading or a table, a note without symbol explains what is printed there.
  if (context === undefined) return { mark, kind: sources.length === 0 ? "explanation" : "source", sources };
  // Parts of the note without symbol may name agencies: `UNHCR submission, p. 3`.
  for (const part of text.split(/;|\b[Ss]ee also\b|,? and (?=[A-Z])|, (?=[A-Z]{2})/u)) {
    if (part.search(SYMBOL) !== -1 || IBID.test(part)) continue;
    const source = readAgency(part, text.indexOf(part) > also);
    if (source === undefined || (source.agency === undefined && sources.length > 0)) continue;
    const isKnown = sources.some((s) => s.agency === source.agency && s.mechanism === source.mechanism);
    if (!isKnown) sources.push(source);
  }
  if (sources.length === 0 && symbols.length > 0 && symbols.every(({ symbol }) => isOfReview(symbol))) {
    return { mark, kind: "upr-recommendations", sources: [] };
  }
  const told = sources.length === 0 && isAddress(note.text) ? readAgency(context, false) : undefined;
  if (told !== undefined) sources.push(told);
  return { mark, kind: "source", sources };
}
