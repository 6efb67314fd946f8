import { detectInstrumentsIn } from "../../classify/instruments/detect-instruments.ts";
import { splitWords } from "../../classify/text/words.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { findSearchField, type SearchField } from "./search-field.ts";

/** A part of a query that texts have to answer. */
export interface QueryPart {
  /** As it was typed. */
  readonly text: string;
  /** Field it is looked for in; absent for all. */
  readonly field?: SearchField;
  /** Whether texts with it are left out. */
  readonly excluded: boolean;
  /** Whether its words have to stand one after the other. */
  readonly phrase: boolean;
  /** Whether its last word is a beginning. */
  readonly prefix: boolean;
  readonly words: readonly string[];
  /** What it names, as the words of a field: an instrument or a State under whatever name. */
  readonly named: readonly { readonly field: SearchField; readonly word: string }[];
}

/** A piece of a query between spaces or quotes. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly field?: SearchField;
  readonly excluded: boolean;
  readonly phrase: boolean;
}

/**
 * Parts of a query: words, `"phrases"`, `begin*`, `field:word`, `-without`. A name of an instrument in several words is
 * one part. What is no word is left out.
 */
export function parseQuery(query: string): readonly QueryPart[] {
  const pieces = cutPieces(query);
  const mentions = detectInstrumentsIn(splitWords(query)).instruments;
  const parts: QueryPart[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const isPlain = (other: Piece | undefined): other is Piece =>
      other !== undefined && other.field === undefined && !other.phrase && !other.excluded;
    const mention = isPlain(piece)
      ? mentions.find(({ start, end }) => start < piece.end && end > piece.start)
      : undefined;
    if (mention === undefined) {
      const part = readPiece(piece);
      if (part.words.length > 0) parts.push(part);
      continue;
    }
    let last = piece;
    for (let next = pieces[at + 1]; isPlain(next) && next.start < mention.end; next = pieces[at + 1]) {
      last = next;
      at++;
    }
    const own = mentions.filter(({ start, end }) => start < last.end && end > piece.start);
    const text = query.slice(piece.start, last.end);
    parts.push({
      text,
      excluded: false,
      phrase: false,
      prefix: false,
      words: splitWords(text).norms,
      named: own.map(({ instrument }) => ({ field: "instrument", word: instrument.toLowerCase() })),
    });
  }
  return parts;
}

function readPiece({ value, field, excluded, phrase }: Piece): QueryPart {
  const prefix = !phrase && value.endsWith("*");
  return {
    text: value,
    ...(field === undefined ? {} : { field }),
    excluded,
    phrase,
    prefix,
    words: splitWords(value).norms,
    named: field === undefined ? [] : listNamed(field, value),
  };
}

/** What a value of a field names. */
function listNamed(field: SearchField, value: string): QueryPart["named"] {
  if (field === "state" || field === "recommender") {
    const state = resolveState(value);
    return state.found ? [{ field, word: state.code.toLowerCase() }] : [];
  }
  if (field !== "instrument") return [];
  const codes = detectInstrumentsIn(splitWords(value)).instruments.map(({ instrument }) => instrument);
  return [...codes, value].map((code) => ({ field, word: code.toLowerCase() }));
}

function cutPieces(query: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < query.length) {
    if (isSpace(query, at)) {
      at++;
      continue;
    }
    const start = at;
    const excluded = query[at] === "-" && at + 1 < query.length && !isSpace(query, at + 1);
    if (excluded) at++;
    const colon = endOfName(query, at);
    const field = query[colon] === ":" ? findSearchField(query.slice(at, colon)) : undefined;
    if (field !== undefined) at = colon + 1;
    const phrase = QUOTES.includes(query[at] ?? " ");
    const from = phrase ? at + 1 : at;
    at = from;
    while (at < query.length && (phrase ? !QUOTES.includes(query[at] ?? "") : !isSpace(query, at))) at++;
    const value = query.slice(from, at);
    if (phrase) at++;
    pieces.push({ start, end: at, value, ...(field === undefined ? {} : { field }), excluded, phrase });
  }
  return pieces;
}

const QUOTES: readonly string[] = ['"', "“", "”"];

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text[at] ?? "");
}

function endOfName(query: string, start: number): number {
  let end = start;
  while (/[a-z]/iu.test(query[end] ?? "")) end++;
  return end;
}
