import type { InstrumentCode } from "../../model/vocabulary.generated.ts";
import { instrumentOf } from "../../reference/instruments.ts";
import type { Words } from "../text/words.ts";
import { findNameAt, findSubject, inCapitals, joined } from "./find-names.ts";
import { findIloConventions } from "./ilo-conventions.ts";
import { lexicon } from "./lexicon.ts";
import type { NamedBody } from "./named-bodies.ts";

/** A part of a text that names something, in words; what it names is settled with its neighbors. */
export interface NameItem {
  readonly type: "name";
  readonly start: number;
  readonly end: number;
  readonly codes: readonly InstrumentCode[];
  /** Body that the same words name; an item without codes names a body only. */
  readonly body?: NamedBody;
}

/** The word "protocol" or "amendment", whose instrument the words around it tell. */
export interface FormItem {
  readonly type: "protocol" | "amendment";
  readonly start: number;
  readonly end: number;
}

/** Something named in a text. */
export type Item = NameItem | FormItem;

/** Words before "Convention" that make it another one than that of the United Nations on the same subject. */
const REGIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "american",
  "european",
  "europe",
  "african",
  "africa",
  "arab",
  "islamic",
  "asean",
  "saarc",
  "commonwealth",
  "regional",
  "mercosur",
  "cis",
]);

/** Cuts a text into what it names, in the order of the text; linear in its length. */
export function scanItems(words: Words, ids: Int32Array): readonly Item[] {
  const { next, formIds } = lexicon();
  const { convention, protocol, op, amendment, ilo } = formIds;
  const items: Item[] = [];
  let at = 0;
  while (at < ids.length) {
    const id = ids[at] ?? -1;
    if (id < 0 || (id !== ilo && !next.has(id))) {
      if (id === protocol || id === amendment || (id === op && inCapitals(words, at))) {
        items.push({ type: id === amendment ? "amendment" : "protocol", start: at, end: at + 1 });
      }
      at++;
      continue;
    }
    const numbered = id === convention || id === ilo ? findIloConventions(words, ids, at, items) : at;
    if (numbered > at) {
      at = numbered;
      continue;
    }
    const name = nameAt(words, ids, at, convention);
    if (name !== undefined) {
      items.push(name);
      at = pushConjuncts(words, ids, items, name);
    } else {
      if (id === protocol || id === amendment || (id === op && inCapitals(words, at))) {
        items.push({ type: id === amendment ? "amendment" : "protocol", start: at, end: at + 1 });
      }
      at++;
    }
  }
  return items;
}

function nameAt(words: Words, ids: Int32Array, at: number, convention: number): NameItem | undefined {
  const found = findNameAt(words, ids, at);
  if (found === undefined) return undefined;
  const { codes, body } = found.entry;
  if (isYear(words.norms[at])) {
    // "1951 Convention relating to the Status of Refugees": the year settles which, the title where it ends.
    const titled = ids[at + 1] === convention ? findNameAt(words, ids, at + 1) : undefined;
    if (titled !== undefined && titled.end > found.end && sharesCode(titled.entry.codes, codes)) {
      return { type: "name", start: at, end: titled.end, codes };
    }
  }
  if (ids[at] === convention && REGIONS.has(words.norms[at - 1] ?? "") && codes.every(isUniversal))
    return undefined;
  return { type: "name", start: at, end: found.end, codes, ...(body === undefined ? {} : { body }) };
}

function isYear(norm: string | undefined): boolean {
  return norm !== undefined && norm.length === 4 && (norm.startsWith("19") || norm.startsWith("20"));
}

function isUniversal(code: InstrumentCode): boolean {
  const { level } = instrumentOf(code);
  return level === "UN" || level === "ILO";
}

function sharesCode(some: readonly InstrumentCode[], others: readonly InstrumentCode[]): boolean {
  return some.some((code) => others.includes(code));
}

/** The two Covenants are often named in one: "on Civil and Political Rights and on Economic, Social and Cultural Rights". */
const COVENANTS: ReadonlySet<InstrumentCode> = /* @__PURE__ */ new Set<InstrumentCode>(["ICCPR", "ICESCR"]);
const BEFORE_SUBJECT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "on",
  "for",
  "to",
  "relating",
  "concerning",
  "the",
  "of",
]);

/** Reads on after "Conventions on …": "… and on …". Returns the word after the last. */
function pushConjuncts(words: Words, ids: Int32Array, items: Item[], first: NameItem): number {
  const form = words.norms
    .slice(first.start, Math.min(first.start + 4, first.end))
    .find((norm) => /^(?:convention|covenant)s?$/u.test(norm));
  if (form === undefined) return first.end;
  const plural = form.endsWith("s");
  let end = first.end;
  for (;;) {
    let at = end;
    while (at < words.count && joined(words, at) && /^(?:and|as|well|both)$/u.test(words.norms[at] ?? ""))
      at++;
    const isList = at > end || words.text.slice(words.ends[end - 1], words.starts[end]).trim() === ",";
    if (!isList) return end;
    let prepositions = 0;
    while (at < words.count && BEFORE_SUBJECT.has(words.norms[at] ?? "")) {
      at++;
      prepositions++;
    }
    const found = findSubject(words, ids, at, "convention");
    if (found === undefined || found.entry.codes.length === 0) return end;
    const covenant = found.entry.codes.every((code) => COVENANTS.has(code));
    if (!covenant && !(plural && prepositions > 0)) {
      if (!plural || !first.codes.includes("REFUGEE-1951")) return end;
    }
    const codes =
      found.entry.codes.length > 1 && !covenant ? found.entry.codes.slice(0, 1) : found.entry.codes;
    items.push({ type: "name", start: at, end: found.end, codes });
    end = found.end;
  }
}
