import { lazy } from "../internal/lazy.ts";
import type { DocumentSymbol } from "../model/document-symbol.ts";
import {
  STATE_CODES,
  type StateCode,
  TREATY_BODY_CODES,
  type TreatyBodyCode,
} from "../model/vocabulary.generated.ts";
import { SYMBOL_CODE_ROWS } from "./symbol-codes.generated.ts";

/** What every parsed symbol carries. */
export interface ParsedSymbolBase {
  /** The symbol in its usual form: no spaces, no asterisk, `Add.`, `Corr.` and `Rev.` with a capital. */
  readonly symbol: DocumentSymbol;
  /** Number of the corrigendum; absent where it is none. */
  readonly corrigendum?: number;
  /** Number of the revision; absent where it is none. */
  readonly revision?: number;
}

/** A document that a review is based on, such as `A/HRC/WG.6/17/CHN/1`. */
export interface PreSessionSymbol extends ParsedSymbolBase {
  /** Which of the three documents before the review it is: `/1`, `/2` or `/3`. */
  readonly kind: "national-report" | "compilation" | "stakeholder-summary";
  /** Session of the Working Group. */
  readonly session: number;
  /** State under review; absent where the printed code is of none. */
  readonly state?: StateCode;
  /** Three letters as printed, which are not always the ISO code: `TSL` for Timor-Leste. */
  readonly printedCode: string;
  /** Number of the addendum; absent where it is none. */
  readonly addendum?: number;
}

/** The draft of a Working Group report: `A/HRC/WG.6/7/L.14`, in session 1 `A/HRC/WG.6/1/BHR/4`. */
export interface DraftReportSymbol extends ParsedSymbolBase {
  /** The report as adopted by the Working Group, before it is edited. */
  readonly kind: "draft-report";
  /** Session of the Working Group. */
  readonly session: number;
  /** Number after `L.`; absent in session 1. */
  readonly number?: number;
  /** State under review; absent where the symbol does not name it. */
  readonly state?: StateCode;
}

/**
 * A report to the Council, `A/HRC/25/5`, or an addendum to it, `A/HRC/25/5/Add.1`. Those of the Working Group on the
 * UPR look like any other: whether it is one, `reviewOfDocument` may know.
 */
export interface CouncilReportSymbol extends ParsedSymbolBase {
  /** A report of the Working Group, or the State's reply to it. */
  readonly kind: "report" | "addendum";
  /** Session of the Council. */
  readonly councilSession: number;
  /** Number of the document in that session. */
  readonly number: number;
  /** Symbol of the report without addendum, corrigendum and revision. */
  readonly report: DocumentSymbol;
  /** Number of the addendum; absent where it is none. */
  readonly addendum?: number;
}

/** What the Council adopted: `A/HRC/DEC/25/101`, `A/HRC/RES/16/21`, `A/HRC/PRST/8/1`. */
export interface CouncilTextSymbol extends ParsedSymbolBase {
  /** What the Council adopted, as its symbol says. */
  readonly kind: "decision" | "resolution" | "president-statement";
  /** Session of the Council. */
  readonly councilSession: number;
  /** Number of the text in that session. */
  readonly number: number;
}

/** An opinion of the Working Group on Arbitrary Detention, `A/HRC/WGAD/2020/82`. */
export interface OpinionSymbol extends ParsedSymbolBase {
  /** An opinion of the Working Group on Arbitrary Detention. */
  readonly kind: "wgad-opinion";
  /** Year of the opinion. */
  readonly year: number;
  /** Number of the opinion in that year. */
  readonly number: number;
}

/** A document of a treaty body on a State, such as `CCPR/C/CHN-HKG/CO/4`. */
export interface TreatyBodySymbol extends ParsedSymbolBase {
  /** What the document is to the treaty body. */
  readonly kind: "concluding-observations" | "treaty-report" | "list-of-issues";
  /** The treaty body. */
  readonly body: TreatyBodyCode;
  /** State party; absent where the printed code is of none. */
  readonly state?: StateCode;
  /** Territory reported on, such as `"HKG"`; absent where the document is on the whole State. */
  readonly territory?: string;
  /** Protocol reported on, such as `"OPAC"`; absent for the treaty itself. */
  readonly protocol?: string;
  /** Numbers of the reports, as printed: `"4"`, `"7-8"`. */
  readonly reports: string;
  /** Number of the addendum; absent where it is none. */
  readonly addendum?: number;
}

/** A symbol of the United Nations of another kind, such as `A/RES/60/251`. */
export interface OtherSymbol extends ParsedSymbolBase {
  /** A symbol that says nothing more of its document. */
  readonly kind: "other";
}

/** What a document symbol says; `kind` tells which. */
export type ParsedSymbol =
  | PreSessionSymbol
  | DraftReportSymbol
  | CouncilReportSymbol
  | CouncilTextSymbol
  | OpinionSymbol
  | TreatyBodySymbol
  | OtherSymbol;

/** Longer texts are no symbols. */
const MAX_LENGTH = 80;
const NUMBER = /^[1-9]\d{0,4}$/u;

/**
 * Reads the symbol of a UN document: what kind of document it is, of which session, on which State.
 *
 * White space, an asterisk or full stop at the end, any dash, and the lost slash of `A/HRC/WG.6/7L.14` are forgiven.
 * The text must be a symbol from end to end. A well-formed symbol of another kind is `"other"`; what is no symbol,
 * `and/or`, gives `undefined`. O(length), at most 80 characters.
 *
 * @example
 * ```ts
 * import { parseSymbol } from "uprkit";
 *
 * parseSymbol("A/HRC/WG.6/12/TSL/1*"); // => { kind: "national-report", symbol: "A/HRC/WG.6/12/TSL/1", session: 12, printedCode: "TSL", state: "TLS" }
 * parseSymbol("A/HRC/25/5/Add.1"); // => { kind: "addendum", symbol: "A/HRC/25/5/Add.1", councilSession: 25, number: 5, report: "A/HRC/25/5", addendum: 1 }
 * parseSymbol("and/or"); // => undefined
 * ```
 *
 * @category Reference
 */
export function parseSymbol(text: string): ParsedSymbol | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const parts = normalize(text).split("/");
  if (parts.length < 2 || !parts.every((part) => PART.test(part))) return undefined;
  const { stem, marks } = takeMarks(parts);
  if (stem.length === 0) return undefined;
  const symbol = parts.join("/") as DocumentSymbol;
  const { addendum, ...base } = { symbol, ...marks };
  const withAddendum = addendum === undefined ? base : { ...base, addendum };
  return (
    parseWorkingGroup(stem, withAddendum) ??
    parseCouncil(stem, withAddendum) ??
    parseTreatyBody(stem, withAddendum) ??
    (isOther(stem) ? { kind: "other", ...base } : undefined)
  );
}

const PART = /^[A-Za-z0-9][A-Za-z0-9.()-]{0,20}$/u;

interface Marks {
  readonly addendum?: number;
  readonly corrigendum?: number;
  readonly revision?: number;
}

type Base = ParsedSymbolBase & Marks;

/** Usual form: no white space or asterisk, plain hyphens, `Add.1`. */
function normalize(text: string): string {
  const compact = text
    .replace(/[\s\u00ad\u200b*]/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[.,;:]{1,3}$/u, "");
  return compact
    .replace(/^(A\/HRC\/WG\.6\/\d{1,2})(L\.)/iu, "$1/$2")
    .replace(/^a\/hrc\/(?:wg\.?6\/)?/iu, (start) => start.toUpperCase().replace("WG6", "WG.6"))
    .replace(
      /\/(add|corr|rev)\.?(?=\d{1,2}(?:\/|$))/giu,
      (_, mark: string) => `/${MARKS.get(mark.toLowerCase())}.`,
    );
}

const MARKS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["add", "Add"],
  ["corr", "Corr"],
  ["rev", "Rev"],
]);

/** Takes the addenda, corrigenda and revisions off the end. */
function takeMarks(parts: readonly string[]): { readonly stem: readonly string[]; readonly marks: Marks } {
  let end = parts.length;
  const marks: { addendum?: number; corrigendum?: number; revision?: number } = {};
  for (; end > 0; end -= 1) {
    const [, mark, number] = /^(Add|Corr|Rev)\.([1-9]\d{0,2})$/u.exec(parts[end - 1] ?? "") ?? [];
    if (mark === "Add") marks.addendum = Number(number);
    else if (mark === "Corr") marks.corrigendum = Number(number);
    else if (mark === "Rev") marks.revision = Number(number);
    else break;
  }
  return { stem: parts.slice(0, end), marks };
}

const PRE_SESSION = ["national-report", "compilation", "stakeholder-summary"] as const;

function parseWorkingGroup(stem: readonly string[], base: Base): ParsedSymbol | undefined {
  const [a, hrc, group, sessionText = "", code = "", last = "", ...rest] = stem;
  if (a !== "A" || hrc !== "HRC" || group !== "WG.6" || !/^[1-9]\d?$/u.test(sessionText)) return undefined;
  if (rest.length > 0) return undefined;
  const session = Number(sessionText);
  const draft = /^L\.([1-9]\d{0,2})$/iu.exec(code)?.[1];
  if (draft !== undefined && last === "")
    return { kind: "draft-report", ...base, session, number: Number(draft) };
  if (!/^[A-Z]{3}$/u.test(code) || !/^[1-4]$/u.test(last)) return undefined;
  const kind = PRE_SESSION[Number(last) - 1];
  const found = stateOfCode(code);
  const state = found === undefined ? {} : { state: found };
  return kind === undefined
    ? { kind: "draft-report", ...base, session, ...state }
    : { kind, ...base, session, printedCode: code, ...state };
}

const TEXTS: ReadonlyMap<string, CouncilTextSymbol["kind"]> = /* @__PURE__ */ new Map([
  ["DEC", "decision"],
  ["RES", "resolution"],
  ["PRST", "president-statement"],
]);

function parseCouncil(stem: readonly string[], base: Base): ParsedSymbol | undefined {
  const [a, hrc, third = "", fourth = "", fifth = "", ...rest] = stem;
  if (a !== "A" || hrc !== "HRC" || rest.length > 0 || !NUMBER.test(fourth)) return undefined;
  if (fifth === "") {
    if (!NUMBER.test(third)) return undefined;
    const report = `A/HRC/${third}/${fourth}` as DocumentSymbol;
    const kind = base.addendum === undefined ? "report" : "addendum";
    return { kind, ...base, councilSession: Number(third), number: Number(fourth), report };
  }
  if (!NUMBER.test(fifth)) return undefined;
  if (third === "WGAD" && fourth.length === 4) {
    return { kind: "wgad-opinion", ...base, year: Number(fourth), number: Number(fifth) };
  }
  const kind = TEXTS.get(third);
  return kind && { kind, ...base, councilSession: Number(fourth), number: Number(fifth) };
}

const BODIES: ReadonlySet<string> = /* @__PURE__ */ new Set(TREATY_BODY_CODES);

function parseTreatyBody(stem: readonly string[], base: Base): ParsedSymbol | undefined {
  const [first = "", second = "", ...rest] = stem;
  const name = first === "E" && second === "C.12" ? "CESCR" : second === "C" ? first : "";
  if (!BODIES.has(name)) return undefined;
  const body = name as TreatyBodyCode;
  const protocol = /^OP(?:AC|SC)$/u.test(rest[0] ?? "") ? { protocol: rest[0] ?? "" } : {};
  const [place = "", ...tail] = "protocol" in protocol ? rest.slice(1) : rest;
  const [, code = "", territory] = /^([A-Z]{3})(?:-([A-Z]{3}))?$/u.exec(place) ?? [];
  const reports = tail.at(-1) ?? "";
  if (code === "" || !/^[1-9]\d?(?:-[1-9]\d?)?$/u.test(reports)) return undefined;
  const kind = treatyKind(tail.slice(0, -1));
  if (kind === undefined) return undefined;
  const found = stateOfCode(code);
  const state = found === undefined ? {} : { state: found };
  return {
    kind,
    ...base,
    body,
    ...state,
    ...(territory === undefined ? {} : { territory }),
    ...protocol,
    reports,
  };
}

function treatyKind(marks: readonly string[]): TreatyBodySymbol["kind"] | undefined {
  if (marks.length === 0) return "treaty-report";
  if (marks.length > 1) return undefined;
  if (marks[0] === "CO") return "concluding-observations";
  return marks[0] === "Q" || marks[0] === "QPR" ? "list-of-issues" : undefined;
}

/** First parts of the symbols of the organs whose documents a reader of the UPR meets. */
const ORGANS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "A",
  "E",
  "S",
  "ST",
  "HRI",
  ...TREATY_BODY_CODES,
]);

function isOther(stem: readonly string[]): boolean {
  return ORGANS.has(stem[0] ?? "") && stem.length > 2 && /\d/u.test(stem.slice(1).join("/"));
}

const codes: () => ReadonlyMap<string, StateCode> = /* @__PURE__ */ lazy(
  () => new Map([...STATE_CODES.map((code) => [code, code] as const), ...SYMBOL_CODE_ROWS]),
);

/**
 * State of three letters in a document symbol: the ISO code, or one of those the UN printed instead (`ROM`, `FIJ`).
 *
 * @internal
 */
export function stateOfCode(code: string): StateCode | undefined {
  return codes().get(code);
}
