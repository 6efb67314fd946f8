import { trimEnd } from "../../internal/trim-end.ts";
import type { RecommendationPart } from "../../model/recommendation.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";
import { resolveState } from "../../reference/resolve-state.ts";

/** A bracket that names States, with its place in the text. */
interface StateGroup {
  readonly start: number;
  readonly end: number;
  readonly states: readonly StateCode[];
}

/** Who made a recommendation, as its text says. */
export interface RecommendingStates {
  /** In document order, each once. */
  readonly states: readonly StateCode[];
  readonly parts: readonly RecommendationPart[];
  /** Names in brackets that stand where States stand but are no known State. */
  readonly unknownNames: readonly string[];
  /** Whether the State under review stood in a bracket of its own recommendation; it is left out of `states`. */
  readonly namesStateUnderReview: boolean;
}

/** Longest content of a bracket that may be a list of States: some list fifty. */
const MAX_GROUP = 1_200;
const SEPARATOR = /[;,/]|\s[\u2013\u2014-]\s/u;
/** For whom a State speaks, and that others join it: no name of a State. */
const SPEAKING_FOR = /,? (?:speaking )?on behalf of [^;/]*|,? et al\.?/giu;
const AND = /\s(?:and|et|y)\s|^and\s|&/iu;
/** What may be left of a list once the names are taken out. */
const FILLER =
  /^(?:\s|[;,./&:)([\]’'*∗-]|\d|\b(?:and|also|as|well|by|the|of|recommended|supported|joined|both|with|in|others|republic|state|group|behalf|on)\b)*$/iu;
/** Brackets that are never States: `(a)`, `(iv)`, `(No. 29)`, `(arts. 21 and 22)`, `(2013-2016)`, `(ICCPR)`. */
const NO_STATE =
  /^(?:[a-z]{1,4}|\d.*|[Aa]rts?\..*|[Aa]rticles? .*|[Nn]os?\..*|[Pp]aras?\..*|[Pp]aragraphs? .*|[A-Z][A-Z0-9/ -]*[A-Z0-9]|OP-?[A-Z].*)$/u;
const RECOMMENDED_BY = /\brecommendations? (?:made |put forward |formulated )?(?:of|by|from) (?=[\p{Lu}t])/u;

/** Shortest name of two words or more that is taken for the one State it is near to. */
const MIN_NEAR_NAME = 9;

/** The one State that a misspelt name of several words is near to: in a bracket of States it is meant. */
function nearState(name: string): StateCode | undefined {
  if (name.length < MIN_NEAR_NAME || !/^\p{Lu}\S* \S/u.test(name)) return undefined;
  const result = resolveState(name);
  const [near, ...others] = result.found ? [] : result.suggestions;
  return others.length === 0 ? near : undefined;
}

/** States of a list such as `Cuba, Ghana and the Netherlands`, and what in it is no State. */
function readStateList(printed: string): { states: StateCode[]; rest: string[] } {
  const content = printed.replace(SPEAKING_FOR, "");
  const whole = resolveState(content);
  if (whole.found) return { states: [whole.code], rest: [] };
  const states: StateCode[] = [];
  const rest: string[] = [];
  const pieces = content
    .split(SEPARATOR)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  for (let i = 0; i < pieces.length; i++) {
    // `Venezuela, Bolivarian Republic of` is one name: the longest run of pieces that is a name counts.
    let taken = 0;
    for (let length = Math.min(3, pieces.length - i); length >= 1; length--) {
      const name = resolveState(pieces.slice(i, i + length).join(", "));
      if (name.found) {
        states.push(name.code);
        taken = length;
        break;
      }
    }
    if (taken > 0) {
      i += taken - 1;
      continue;
    }
    const piece = pieces[i] as string;
    const names = piece.split(AND).filter((name) => name.trim() !== "");
    const resolved = names.map((name) => resolveState(name));
    if (names.length > 1 && resolved.every((name) => name.found)) {
      for (const name of resolved) if (name.found) states.push(name.code);
      continue;
    }
    const found = findStatesInText(piece);
    let left = "";
    let from = 0;
    for (const { start, end } of found) {
      left += `${piece.slice(from, start)} `;
      from = end;
    }
    left += piece.slice(from);
    const near = FILLER.test(left) ? undefined : nearState(piece.trim());
    if (near !== undefined) states.push(near);
    else if (found.length > 0 && FILLER.test(left)) for (const { code } of found) states.push(code);
    else if (!FILLER.test(piece)) rest.push(piece.trim());
  }
  return { states, rest };
}

const OPENING = "([{";
const CLOSING = ")]}";

/** For each bracket that opens, the offset behind the sign that closes it; absent where none does. */
function matchBrackets(text: string): ReadonlyMap<number, number> {
  const closed = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[([{)\]}]/gu)) {
    if (OPENING.includes(sign)) {
      open.push(index);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) closed.set(start, index + 1);
  }
  return closed;
}

/** How the name of a State begins. */
const NAME_START = /^\s*(?:[Tt]he |former )?\p{Lu}/u;
/** How many closing signs are tried for a bracket whose own is missing. */
const MAX_TRIED = 6;

/**
 * Ends of the closing signs that may stand for the missing one, the farthest first: those of names such as
 * `Iran (Islamic Republic of)`, and the first that is none of these.
 */
function closingSigns(text: string, start: number, limit: number): number[] {
  const ends: number[] = [];
  const sign = /[)\]}]/gu;
  sign.lastIndex = start + 1;
  while (ends.length < MAX_TRIED && sign.test(text) && sign.lastIndex <= limit) {
    ends.unshift(sign.lastIndex);
    if (!text.slice(start, sign.lastIndex - 1).endsWith(" of")) break;
  }
  return ends;
}

/** Whether a bracket stands where the States of a clause stand: at its end. */
function standsAtClauseEnd(text: string, end: number): boolean {
  return /^[\s\d*]*(?:$|[;.,/(])/u.test(text.slice(end, end + 12));
}

/** A name straight before a closing bracket that was never opened: `Criminal Court Ghana);`. */
function unopenedGroup(text: string, close: number, after: number): StateGroup | undefined {
  const from = Math.max(after, close - 120);
  const found = findStatesInText(text.slice(from, close));
  const states: StateCode[] = [];
  let start = close;
  for (const { code, start: s, end: e } of [...found].reverse()) {
    if (!FILLER.test(text.slice(from + e, start))) break;
    states.unshift(code);
    start = from + s;
  }
  return states.length === 0 ? undefined : { start, end: close + 1, states };
}

function findGroups(text: string): { groups: StateGroup[]; unknownNames: string[] } {
  const groups: StateGroup[] = [];
  const unknownNames: string[] = [];
  /** Closing signs whose bracket was read and is no list of States. */
  const closed = new Set<number>();
  const matched = matchBrackets(text);
  const bracket = /[([{)\]}]/gu;
  for (;;) {
    const i = bracket.exec(text)?.index;
    if (i === undefined) break;
    const c = text[i] as string;
    if (CLOSING.includes(c)) {
      const group = closed.has(i) ? undefined : unopenedGroup(text, i, groups.at(-1)?.end ?? 0);
      if (group !== undefined) groups.push(group);
      continue;
    }
    const limit = Math.min(text.length, i + MAX_GROUP);
    const own = matched.get(i) ?? -1;
    const ends = [own <= limit ? own : -1];
    // Never closed, or closed too late because an inner bracket was not: try closing signs, then the clause.
    if (NAME_START.test(text.slice(i + 1, i + 12))) ends.push(...closingSigns(text, i, limit));
    const clause = text.slice(i + 1, limit).search(/[;.]|$/u);
    ends.push(i + 1 + clause);
    let taken: StateGroup | undefined;
    for (const [index, end] of ends.entries()) {
      if (end <= i + 1) continue;
      const isClosed = index < ends.length - 1;
      const content = text.slice(i + 1, isClosed ? end - 1 : end).trim();
      if (content === "" || (NO_STATE.test(content) && !resolveState(content).found)) continue;
      // A bracket that is never closed ends with its clause, but not behind another bracket.
      if (!isClosed && /[([{)\]}]/u.test(content)) continue;
      const { states, rest } = readStateList(content);
      // A name among names that nobody knows: the rest of the list counts, where it stands as such a list does.
      const isMostlyStates = index === 0 && states.length >= rest.length && standsAtClauseEnd(text, end);
      if (states.length > 0 && (rest.length === 0 || isMostlyStates)) {
        taken = { start: i, end, states };
        unknownNames.push(...rest);
        break;
      }
      const isName =
        isClosed && index === 0 && rest.length === 1 && /^\p{Lu}/u.test(content) && content.length < 60;
      if (isName && standsAtClauseEnd(text, end) && !/[;]/u.test(content)) unknownNames.push(content);
    }
    if (taken !== undefined) {
      groups.push(taken);
      bracket.lastIndex = taken.end;
    } else if (ends[0] !== undefined && ends[0] > 0) {
      closed.add(ends[0] - 1);
    }
  }
  return { groups, unknownNames };
}

/** Blanks, separators and footnote digits between two brackets that belong together: `(Chile); (Estonia)`. */
const BETWEEN = /^[\s;,./&\d*]*(?:and[\s;,./&\d*]*)?$/iu;

function tidy(text: string): string {
  const start = text
    .replace(/\s+/gu, " ")
    .replace(/ (?=[;.,])/gu, "")
    .replace(/^[\s;,./]+/u, "");
  const whole = trimEnd(start, " ;,/");
  return /[;,] and$/u.test(whole) ? trimEnd(whole.slice(0, -3), " ;,/") : whole;
}

function toParts(text: string, groups: readonly StateGroup[]): RecommendationPart[] {
  const clusters: { from: number; to: number; states: StateCode[]; groups: StateGroup[] }[] = [];
  let from = 0;
  for (const group of groups) {
    const last = clusters.at(-1);
    if (last !== undefined && BETWEEN.test(text.slice(last.to, group.start))) {
      last.to = group.end;
      last.states.push(...group.states.filter((state) => !last.states.includes(state)));
      last.groups.push(group);
    } else {
      clusters.push({ from, to: group.end, states: [...new Set(group.states)], groups: [group] });
    }
    from = group.end;
  }
  const tail = clusters.at(-1);
  if (tail !== undefined) tail.to = text.length;
  const parts = clusters.map(({ from: start, to, states, groups: own }) => {
    const lead = text.slice(start, to).search(/[^\s;,./)]/u);
    const begin = lead === -1 ? start : start + lead;
    let printed = "";
    let at = begin;
    for (const group of own) {
      printed += `${text.slice(at, Math.max(at, group.start))} `;
      at = group.end;
    }
    printed += text.slice(at, to);
    return { text: tidy(printed), recommendingStates: states, span: [begin, to] as const };
  });
  return parts.length > 0
    ? parts
    : [{ text: tidy(text), recommendingStates: [], span: [0, text.length] as const }];
}

/**
 * The States that made a recommendation, from the brackets of its text in every way they are printed, and the
 * clauses each of them made.
 *
 * @param stateUnderReview - Left out where a bracket names it: a State does not recommend to itself.
 */
export function readRecommendingStates(text: string, stateUnderReview?: StateCode): RecommendingStates {
  const { groups: found, unknownNames } = findGroups(text);
  const groups = found
    .map((group) => ({ ...group, states: group.states.filter((state) => state !== stateUnderReview) }))
    .filter((group) => group.states.length > 0);
  let parts = toParts(text, groups);
  let states = [...new Set(groups.flatMap((group) => group.states))];
  if (states.length === 0) {
    // `With regard to the recommendation of Sweden`: no bracket, but the text says who made it.
    const match = RECOMMENDED_BY.exec(text);
    const by =
      match === null
        ? undefined
        : findStatesInText(text.slice(match.index + match[0].length, match.index + 160))[0];
    if (by !== undefined && by.start < 5 && by.code !== stateUnderReview) {
      states = [by.code];
      parts = parts.map((part) => ({ ...part, recommendingStates: states }));
    }
  }
  const namesStateUnderReview =
    stateUnderReview !== undefined && found.some((group) => group.states.includes(stateUnderReview));
  return { states, parts, unknownNames, namesStateUnderReview };
}
