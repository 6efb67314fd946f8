import type { ResponseClaim, ResponsePosition } from "../../model/state-response.ts";
import { findClaimPhrases } from "../positions/claim-phrases.ts";
import { findPositionPhrases } from "../positions/reply-phrases.ts";

/** What one letter of a key stands for. */
export interface CodeMeaning {
  readonly position: ResponsePosition;
  readonly claim?: ResponseClaim;
  /** Its words in the key. */
  readonly label: string;
}

/** `A = accepted`, `(N) – noted`, `“PS” stands for partially supported`. */
const ENTRY =
  /(?<![\p{L}\p{N}])["“‘'(]?([A-Z]{1,3})["”’')]?\s?(?:=|:|–|—|-|\bstands for\b|\bmeans\b|\bdenotes\b)\s?["“‘']?(\p{L}[\p{Ll} /-]{2,60})/gu;
/** A key has two letters at least; one alone may be anything. */
const MIN_CODES = 2;

/** The key of letters that stand for positions, as the document explains it; empty where it has none. */
export function findLetterCodes(texts: readonly string[]): ReadonlyMap<string, CodeMeaning> {
  const codes = new Map<string, CodeMeaning>();
  for (const text of texts) {
    for (const [, code = "", words = ""] of text.matchAll(ENTRY)) {
      const label = words.replace(/ (?:and|or) ?$/u, "").trim();
      // The words are read as a code of their own, which begins with a capital.
      const capital = label.charAt(0).toUpperCase() + label.slice(1);
      const [phrase] = findPositionPhrases(capital);
      if (phrase === undefined || phrase.start !== 0 || codes.has(code)) continue;
      const [claim] = findClaimPhrases(capital);
      codes.set(code, {
        position: phrase.position,
        ...(claim === undefined ? {} : { claim: claim.claim }),
        label,
      });
    }
  }
  return codes.size >= MIN_CODES ? codes : new Map();
}

/** A number with the letter behind it. */
export interface CodedNumber {
  readonly printed: string;
  readonly code: string;
  readonly start: number;
}

const CODED =
  /(?<![\p{L}\p{N}.])(\d{1,3}(?:\.\d{1,3})?(?:\s?[-–—]\s?\d{1,3}(?:\.\d{1,3})?)?)[.:]?\s?[-–—=|]?\s?\(?([A-Z]{1,3})\)?(?=[\s,;.)|]|$)/gu;

/** Numbers and ranges that carry a letter of the key: `122.1 A`, `5 (N)`, `122.3-5 A`. */
export function findCodedNumbers(text: string, codes: ReadonlyMap<string, CodeMeaning>): CodedNumber[] {
  if (codes.size === 0) return [];
  const found: CodedNumber[] = [];
  for (const match of text.matchAll(CODED)) {
    const [, printed = "", code = ""] = match;
    if (codes.has(code)) found.push({ printed, code, start: match.index });
  }
  return found;
}

/** The letter of the key that a reply begins or ends with, as a cell of its own. */
export function findLooseCode(text: string, codes: ReadonlyMap<string, CodeMeaning>): string | undefined {
  if (codes.size === 0) return undefined;
  const first = /^\(?([A-Z]{1,3})\)?(?=[\s.:;,|–-]|$)/u.exec(text)?.[1];
  const last = /(?:^|[\s|(])([A-Z]{1,3})\)?\.?$/u.exec(text)?.[1];
  return [first, last].find((code) => code !== undefined && codes.has(code));
}
