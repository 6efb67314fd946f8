import { trimEnd } from "../../internal/trim-end.ts";
import { cutNextLead, recommends, STRONG, URGED, WEAK } from "./cited-recommendations-words.ts";
import { type Span, splitSentences } from "./narrative-sentences.ts";

/** A piece of a paragraph that recommends something. */
export interface Clause extends Span {
  /** Letter, and number within it; empty for a sentence without letters. */
  readonly letters: readonly string[];
}

/** How much of a paragraph is searched: real ones are a tenth of it, and the work grows with its square. */
const MAX_PARAGRAPH = 20_000;

const MARKER = /\(([a-z]|[ivx]{2,4})\)/gu;
const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
/** Before a bracket that belongs to a number: `article 20 (b)`. */
const AFTER_NUMBER = /[\dIVX]\s?$/u;

/** What stands between two clauses. */
const SEPARATORS = " \t\n,;:";
const LAST_JOINTS = [" and", " or", " as well as", " to", " that"];

function trimClause(text: string, { start, end }: Span): Span {
  let own = text.slice(start, end);
  const semicolon = own.lastIndexOf(";");
  const tail = own.slice(semicolon + 1);
  if (semicolon > 0 && /^ (?:and|as well as)\b/u.test(tail)) own = own.slice(0, semicolon);
  own = trimEnd(cutNextLead(own), SEPARATORS);
  for (;;) {
    const joint = LAST_JOINTS.find((word) => own.endsWith(word));
    if (joint === undefined) break;
    own = trimEnd(own.slice(0, -joint.length), SEPARATORS);
  }
  const lead = own.length - own.trimStart().length;
  return { start: start + lead, end: start + own.length };
}

interface Marker {
  readonly letters: readonly string[];
  /** Where the bracket starts, and where the text behind it does. */
  readonly at: number;
  readonly start: number;
}

/** The letters of a paragraph with their places; `(i)` after `(h)` is a letter, else a number within one. */
function findMarkers(text: string): Marker[] {
  const markers: Marker[] = [];
  let top: string | undefined;
  let sub = 0;
  const printed = [...text.matchAll(MARKER)].filter(
    ({ index }) => !AFTER_NUMBER.test(text.slice(Math.max(0, index - 2), index)),
  );
  for (const [place, match] of printed.entries()) {
    const mark = match[1] ?? "";
    const roman = ROMANS.indexOf(mark) + 1;
    const next = printed[place + 1]?.[1];
    const goesOn = roman > 1 && roman === sub + 1;
    const begins = mark === "i" && top !== "h" && (next === "ii" || top === undefined);
    const isSub = mark.length > 1 || goesOn || begins;
    if (isSub) sub = roman;
    else [top, sub] = [mark, 0];
    const letters = isSub && top !== undefined ? [top, mark] : [mark];
    markers.push({ letters, at: match.index, start: match.index + match[0].length });
  }
  return markers;
}

function cutLettered(text: string, sentences: readonly Span[]): readonly Clause[] {
  if (!text.includes("(")) return [];
  const markers = findMarkers(text);
  return markers.map(({ letters, start }, index) => {
    const sentence = sentences.find((span) => start < span.end) ?? { start, end: text.length };
    const next = markers.slice(index + 1).find((marker) => marker.letters.length <= letters.length);
    const end = Math.min(sentence.end, next?.at ?? text.length);
    return { letters, ...trimClause(text, { start, end: Math.max(start, end) }) };
  });
}

/** The lettered clauses of a paragraph. One ends with its sentence or at the next letter of its rank or above. */
export function findLetteredClauses(paragraph: string): readonly Clause[] {
  const text = paragraph.slice(0, MAX_PARAGRAPH);
  return text.includes("(") ? cutLettered(text, splitSentences(text)) : [];
}

/** Where the text first recommends or urges; what is lettered before it is something else, such as questions. */
function findFirstVerb(text: string): number {
  const strong = text.search(STRONG);
  const before = strong === -1 ? text : text.slice(0, strong);
  const weak = before.search(WEAK);
  return weak === -1 ? before.length : weak;
}

function selectSentences(text: string, spans: readonly Span[]): readonly Clause[] {
  const sentences = spans.map((span) => ({ letters: [], ...span }));
  const printed = (span: Span): string => text.slice(span.start, span.end);
  const strong = new Set(sentences.filter((span) => recommends(printed(span))));
  if (strong.size === 0) return sentences.filter((span) => WEAK.test(printed(span)));
  return sentences.filter((span) => strong.has(span) || URGED.test(printed(span)));
}

/** The sentences of a paragraph that recommend; where none does so in that word, those that urge, encourage or ask. */
export function findRecommendingSentences(text: string): readonly Clause[] {
  return selectSentences(text, splitSentences(text));
}

/** Everything a paragraph recommends, in order: its lettered clauses, and sentences without letters. */
export function findRecommendingClauses(paragraph: string): readonly Clause[] {
  const text = paragraph.slice(0, MAX_PARAGRAPH);
  const sentences = splitSentences(text);
  const plain = selectSentences(text, sentences);
  if (!text.includes("(")) return plain;
  const from = findFirstVerb(text);
  const lettered = cutLettered(text, sentences).filter(
    ({ letters, start }) => letters.length === 1 && start > from,
  );
  if (lettered.length === 0) return plain;
  const unlettered = plain.filter(
    ({ start, end }) => !lettered.some((clause) => clause.start > start && clause.start < end),
  );
  return [...lettered, ...unlettered].sort((a, b) => a.start - b.start);
}

/** The sentences that recommend or hold a lettered clause of a recommendation, one piece each. */
function findWholeSentences(text: string): readonly Clause[] {
  const clauses = findRecommendingClauses(text);
  return splitSentences(text)
    .filter(({ start, end }) => clauses.some((clause) => clause.start >= start && clause.start < end))
    .map((span) => ({ letters: [], ...span }));
}

/** The lettered or numbered pieces within a clause; the clause itself where it has no two. */
export function splitClause(text: string, clause: Clause): readonly Span[] {
  const depth = clause.letters.length + 1;
  const within = findLetteredClauses(text).filter(
    ({ letters, start, end }) => letters.length === depth && start > clause.start && end <= clause.end,
  );
  return within.length > 1 ? within : [clause];
}

/** Words that point back to what was said before: `such safeguards`, `the aforementioned conventions`. */
const POINTS_BACK =
  /\b(?:such|this|these|those|the same) (?!as\b|who\b|which\b|of\b|in\b|are\b|is\b|persons\b|responsible\b|have\b)\p{Ll}+|\b(?:aforementioned|aforesaid|above-mentioned|abovementioned|thereto|thereof|arising from it)\b/u;
/** How far into a clause it may point back to what stands before the clause. */
const POINT_REACH = 120;

/**
 * Where the text of a clause starts so that it can be understood by itself: with its own sentence, or the one before,
 * where its first words point back to it.
 */
export function startOfContext(text: string, { start, end }: Span): number {
  if (!POINTS_BACK.test(text.slice(start, Math.min(end, start + POINT_REACH)))) return start;
  const sentences = splitSentences(text);
  const own = sentences.findIndex((span) => start < span.end);
  const sentence = sentences[own];
  if (sentence === undefined) return start;
  // `Asking about safeguards, it (b) recommended that X implement such safeguards` points into its own sentence.
  return start - sentence.start > 60 ? sentence.start : (sentences[own - 1]?.start ?? sentence.start);
}

/** Letters of an abbreviation in the order of a name's words: ICRMW of `International Convention on … the Rights of … Migrant Workers`. */
function abbreviates(name: string, sentence: string): boolean {
  const initials = (name.match(/\b\p{Lu}/gu) ?? []).join("");
  if (initials.length < 4) return false;
  return (sentence.match(/\b\p{Lu}{4,}\b/gu) ?? []).some((short) => {
    let at = 0;
    for (const letter of initials) if (letter === short[at]) at += 1;
    return at === short.length;
  });
}

function words(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 8)));
}

/** Share of a remark's words a sentence must hold to be the one it means. */
const REMARK_SHARE = 0.4;

function findByRemark(text: string, remark: string): readonly Clause[] {
  const sentences = splitSentences(text).map((span) => ({ letters: [], ...span }));
  const place = /\b(first|second|third|fourth|penultimate|last|final) (?:\w+ )?sentences?$/u.exec(
    remark,
  )?.[1];
  if (place !== undefined) {
    const index =
      { first: 0, second: 1, third: 2, fourth: 3, penultimate: -2, last: -1, final: -1 }[place] ?? -1;
    const sentence = sentences.at(index);
    return sentence === undefined ? [] : [sentence];
  }
  const wanted = words(remark);
  const scored = sentences.map((span) => {
    const printed = text.slice(span.start, span.end);
    const own = words(printed);
    const share = [...wanted].filter((word) => own.has(word)).length / Math.max(1, wanted.size);
    return { span, share: abbreviates(remark, printed) ? Math.max(share, REMARK_SHARE) : share };
  });
  const recommending = new Set(findRecommendingSentences(text).map(({ start }) => start));
  const best = (pool: typeof scored): number => Math.max(0, ...pool.map(({ share }) => share));
  const strong = scored.filter(({ span }) => recommending.has(span.start));
  const pool = best(strong) >= REMARK_SHARE / 2 ? strong : scored;
  const top = best(pool);
  return top < REMARK_SHARE / 2 ? [] : pool.filter(({ share }) => share === top).map(({ span }) => span);
}

/** What a citation means in the text of its paragraph. */
export interface CitedClauses {
  readonly clauses: readonly Clause[];
  /** `letter` not printed: counted among what the paragraph recommends; `whole`: nothing there recommends in words. */
  readonly doubt?: "letter" | "whole";
}

/** Finds the pieces of a paragraph that a citation means. */
export function findCitedClauses(
  paragraph: string,
  letters: readonly string[],
  remark?: string,
): CitedClauses {
  const text = paragraph.slice(0, MAX_PARAGRAPH);
  if (letters.length > 0) {
    const lettered = findLetteredClauses(text);
    const same = lettered.filter((clause) => clause.letters.join() === letters.join());
    const from = findFirstVerb(text);
    const exact = same.find(({ start }) => start > from) ?? same[0];
    if (exact !== undefined) return { clauses: [exact] };
    // `35 (g) (i)` where (i) is the letter behind (h); `(i)` where only numbers are printed.
    const [first = "", second] = letters;
    if (second !== undefined) {
      const both = [first, second].map((mark) => lettered.find((clause) => clause.letters.join() === mark));
      const found = both.filter((clause) => clause !== undefined);
      if (found.length > 0) return { clauses: found };
    }
    const index = first.charCodeAt(0) - 97;
    const implied = findRecommendingClauses(text)[index];
    return implied === undefined ? { clauses: [] } : { clauses: [implied], doubt: "letter" };
  }
  if (remark !== undefined) {
    const clauses = findByRemark(text, remark);
    if (clauses.length > 0) return { clauses };
  }
  const sentences = findWholeSentences(text);
  if (sentences.length > 0) return { clauses: sentences };
  return { clauses: [{ letters: [], start: 0, end: text.length }], doubt: "whole" };
}
