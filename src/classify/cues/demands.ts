import type { ActionCategory } from "../../model/vocabulary.generated.ts";
import type { Words } from "../text/words.ts";
import { findDirectiveStart } from "./directive-start.ts";
import { gapBefore, isSpace } from "./phrases.ts";
import { isAdverb, isNounToo, verbOf } from "./verbs.ts";

/** One act that a recommendation asks for. */
export interface Demand {
  /** Verb in its base form; of two that share an object the second, as in UPR Info's codebook. */
  readonly verb: string;
  /** The first of two such verbs; absent where there is one. */
  readonly firstVerb?: string;
  /** How much the verb asks, by itself. */
  readonly level: ActionCategory;
  /** Index of its verb among the words; of two the first. */
  readonly first: number;
  /** Index of the word after its verb; of two the second. */
  readonly afterVerb: number;
  /** Index after its last word. */
  readonly end: number;
}

interface Opening {
  readonly at: number;
  readonly verb: string;
  readonly level: ActionCategory;
  readonly firstVerb?: string;
  readonly after: number;
}

/** What an object begins with. */
const OBJECT_OPENINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `the its a an all any their his her this these those that to with on in into efforts measures steps up out of from
   effective necessary further more full appropriate legislation laws concrete adequate as for against`.split(
    /\s+/u,
  ),
);
const RELATIVES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "that",
  "which",
  "who",
  "where",
  "whose",
  "whether",
]);

/** Farthest that two verbs with one object stand apart: "continue, intensify and further strengthen". */
const COMPOUND_REACH = 4;

/**
 * The acts a text asks for, in its order: the verb it opens with, and those that are set beside it. A verb inside a
 * purpose ("take measures to prevent X and protect Y") or a relative clause is no act of its own, unless it is one that
 * only stands for itself, such as "ratify". None for a text without a verb that asks.
 */
export function findDemands(words: Words): Demand[] {
  const start = findDirectiveStart(words);
  const lead = verbOf(words.norms[start] ?? "");
  if (lead === undefined) return [];
  const openings: Opening[] = [openingAt(words, start, lead.isGerund)];
  let current = openings[0];
  let hasInfinitive = false;
  let hasRelative = false;
  for (let at = current?.after ?? start + 1; at < words.count; at++) {
    const word = words.norms[at] ?? "";
    if (word === "to" && verbOf(words.norms[skipAdverbs(words, at + 1)] ?? "")?.isGerund === false) {
      if (!followsCoordinator(words, at)) hasInfinitive = true;
    }
    if (RELATIVES.has(word)) hasRelative = true;
    const form = verbOf(word);
    if (form === undefined || form.isGerund !== lead.isGerund) continue;
    const link = linkAt(words, at, current?.after ?? start);
    if (link === undefined) continue;
    if (isNounToo(word) && !OBJECT_OPENINGS.has(words.norms[at + 1] ?? "")) continue;
    if (link !== "sentence" && (hasInfinitive || hasRelative) && !standsAlone(form.verb, form.level))
      continue;
    if (link === "and" && hasRelative) continue;
    const opening = openingAt(words, at, lead.isGerund);
    openings.push(opening);
    current = opening;
    hasInfinitive = false;
    hasRelative = false;
    at = opening.after - 1;
  }
  return openings.map(({ at, verb, level, firstVerb, after }, index) => ({
    verb,
    ...(firstVerb === undefined ? {} : { firstVerb }),
    level,
    first: at,
    afterVerb: after,
    end: openings[index + 1]?.at ?? words.count,
  }));
}

/** Words that lead over to a means or an example. */
const MEANS: ReadonlySet<string> = /* @__PURE__ */ new Set(["by", "through", "including"]);

/** Acts named as means or examples, "by adopting a law": each like a demand, up to the next one. */
export function findMeans(words: Words): Demand[] {
  const means: Demand[] = [];
  for (let at = 0; at < words.count; at++) {
    const isLink = MEANS.has(words.norms[at] ?? "") || (means.length > 0 && words.norms[at] === "and");
    if (!isLink) continue;
    let next = at + 1;
    while (["inter", "alia", "by", "through"].includes(words.norms[next] ?? "")) next++;
    next = skipAdverbs(words, next);
    if (verbOf(words.norms[next] ?? "")?.isGerund !== true) continue;
    const { at: first, verb, level, after, firstVerb } = openingAt(words, next, true);
    const joined = firstVerb === undefined ? {} : { firstVerb };
    means.push({ verb, ...joined, level, first, afterVerb: after, end: words.count });
    at = after - 1;
  }
  return means.map((each, index) => ({ ...each, end: means[index + 1]?.first ?? each.end }));
}

/** The verb here, or the last of several that share an object. */
function openingAt(words: Words, at: number, isGerund: boolean): Opening {
  const first = verbOf(words.norms[at] ?? "");
  let verb = first?.verb ?? "";
  let level: ActionCategory = first?.level ?? 4;
  let after = at + 1;
  for (let next = at + 1; next <= Math.min(at + COMPOUND_REACH, words.count - 1); next++) {
    const word = words.norms[next] ?? "";
    if (word === "and" || word === "or" || isAdverb(word)) continue;
    const form = verbOf(word);
    const isJoined =
      ["and", "or"].includes(words.norms[next - 1] ?? "") ||
      (next === after && gapBefore(words, next).includes(",")) ||
      linkAt(words, next, after) !== undefined;
    if (form === undefined || form.isGerund !== isGerund || !isJoined) break;
    verb = form.verb;
    level = form.level;
    after = next + 1;
  }
  return {
    at,
    verb,
    level,
    after,
    ...(after > at + 1 && first !== undefined ? { firstVerb: first.verb } : {}),
  };
}

type Link = "and" | "comma" | "sentence";

/** How the word here is set beside what came before: `undefined` if it is not, or the verb before has no object yet. */
function linkAt(words: Words, at: number, afterVerb: number): Link | undefined {
  let before = at;
  let hasComma = false;
  let isInfinitive = words.norms[at] === "to";
  while (before > afterVerb) {
    if (!isSpace(words, before)) {
      const gap = gapBefore(words, before);
      if (/[.;:]/u.test(gap)) return "sentence";
      if (gap.includes(",") || gap.includes(" - ")) hasComma = true;
    }
    const word = words.norms[before - 1] ?? "";
    const isAsWellAs = word === "as" && words.norms[before - 2] === "well";
    if (word === "and" || word === "or" || word === "well" || isAsWellAs) {
      const comma = hasComma || gapBefore(words, before - 1).includes(",");
      return before - 1 > afterVerb ? (comma ? "comma" : "and") : undefined;
    }
    if (hasComma) {
      if (before <= afterVerb) return undefined;
      return isInfinitive && goesOnAfterAside(words, before) ? undefined : "comma";
    }
    if (word !== "to" && !isAdverb(word)) return undefined;
    if (word === "to") isInfinitive = true;
    before--;
  }
  return undefined;
}

/** Words that open what is put in between commas: "as appropriate", "in cooperation with civil society". */
const ASIDE_OPENINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `as where when wherever whenever if in with within including such inter especially particularly notably through by for
   at on under following among together along also too both without pursuant based jointly consistent`.split(
    /\s+/u,
  ),
);
/** Most words of an aside. */
const ASIDE_REACH = 10;

/**
 * Whether what ends before the comma in front of this word was put in, so that the word goes on with what stands before
 * that: "take steps, as appropriate, to improve". Not so after "and, as appropriate,", where the "and" leads on.
 */
function goesOnAfterAside(words: Words, at: number): boolean {
  for (let first = at - 1; first > Math.max(0, at - 1 - ASIDE_REACH); first--) {
    if (isSpace(words, first)) continue;
    if (!gapBefore(words, first).includes(",")) continue;
    const before = words.norms[first - 1] ?? "";
    return ASIDE_OPENINGS.has(words.norms[first] ?? "") && before !== "and" && before !== "or";
  }
  return false;
}

function followsCoordinator(words: Words, at: number): boolean {
  return linkAt(words, at, 0) !== undefined;
}

function skipAdverbs(words: Words, from: number): number {
  let at = from;
  while (at < words.count && isAdverb(words.norms[at] ?? "")) at++;
  return at;
}

/** Verbs of specific acts that also stand in purposes. */
const IN_PURPOSES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `identify monitor prosecute punish limit inform include investigate collect draft place hold open conform train reform
   remove report receive return prepare end stop prohibit present register set sanction`.split(/\s+/u),
);

function standsAlone(verb: string, level: ActionCategory): boolean {
  return (level === 5 || level === 3) && !IN_PURPOSES.has(verb);
}
