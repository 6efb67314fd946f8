import type { Words } from "../text/words.ts";
import { mixHash } from "./hash.ts";
import { factsOf, type WordFacts } from "./word-facts.ts";

/** Kinds of features. */
export const FEATURE_KIND = {
  STEM: 1,
  PAIR: 2,
  OPENING: 3,
  PREFIX: 4,
  CONTENT_PREFIX: 5,
  POSITION: 6,
  FIRST: 7,
  AFTER_AND: 8,
  LEAD_AND_STEM: 9,
  MEANS: 10,
  MEANS_VERB: 11,
  MEANS_AND_LEAD: 12,
  MEANS_AND_NEXT: 13,
  MEANS_OBJECT: 14,
  MEANS_AND_CLASS: 15,
  MEANS_CLASSES: 16,
  EXAMPLE_BY: 17,
  CLASS: 18,
  CLASSES: 19,
  CLASS_AND_STEM: 20,
  LEAD_AND_LINK: 21,
  CLASS_AND_LINK: 22,
  LINKED_LEAD: 23,
  BEFORE_LINK: 24,
  LAST_BY: 25,
  MEANS_LENGTH: 26,
  MEANS_FORM: 27,
  CONTENT_PAIR: 28,
  NEAR_PAIR: 29,
  WORD: 30,
  LEVEL: 31,
  OBJECT: 32,
  OBJECT_AND_LEAD: 33,
  OBJECT_AND_NEXT: 34,
  OBJECT_AND_LEVEL: 35,
  OBJECT_BETWEEN: 36,
} as const;

const K = FEATURE_KIND;

/** Kinds that tell what a text is about, and nothing of what it asks. */
const ISSUES_ONLY: ReadonlySet<number> = /* @__PURE__ */ new Set([
  FEATURE_KIND.OPENING,
  FEATURE_KIND.CONTENT_PAIR,
  FEATURE_KIND.NEAR_PAIR,
  FEATURE_KIND.WORD,
]);

/** Whether features of a kind serve the action category. */
export function servesAction(kind: number): boolean {
  return !ISSUES_ONLY.has(kind);
}

/** Whether features of a kind serve the issues. */
export function servesIssues(kind: number): boolean {
  return ISSUES_ONLY.has(kind) || kind === FEATURE_KIND.STEM || kind === FEATURE_KIND.PAIR;
}

/** The features of a text, in buffers that the next text overwrites. */
export interface FeatureList {
  readonly count: number;
  /** 26-bit hash of each; one can be there twice. */
  readonly hashes: Int32Array;
  /** Of {@link FEATURE_KIND}. */
  readonly kinds: Uint8Array;
  /** First word of each. */
  readonly firsts: Int32Array;
  /** Last word of each, inclusive. */
  readonly lasts: Int32Array;
}

/** Words that are read: what follows a text of this length is not looked at. */
export const MOST_WORDS_READ = 400;
const CAPACITY = 32_768;
const HASH_BITS = 26;

/** Index of the word that the directive part opens with: behind clauses in front and light words. */
export function findLead(words: Words, facts: readonly WordFacts[], count: number): number {
  let at = 0;
  for (let clause = 0; clause < 3 && facts[at]?.isIntroduction === true; clause++) {
    let end = at;
    while (end < count && !isCut(words, end)) end++;
    if (end >= count - 1 || end - at > 40) break;
    at = end + 1;
  }
  for (let light = 0; light < 6 && facts[at]?.isLight === true; light++) at++;
  return at < count ? at : 0;
}

/** Whether a comma or a stop follows the word. */
function isCut({ text, starts, ends, count }: Words, word: number): boolean {
  const next = word + 1 < count ? (starts[word + 1] ?? 0) : text.length;
  for (let index = ends[word] ?? 0; index < next; index++) {
    const code = text.charCodeAt(index);
    if (code === 44 || code === 46 || code === 58 || code === 59) return true;
  }
  return false;
}

/** Gives a function that reads the features of a text; what it returns holds until its next call. */
export function createFeatureReader(): (words: Words) => FeatureList {
  const hashes = new Int32Array(CAPACITY);
  const kinds = new Uint8Array(CAPACITY);
  const firsts = new Int32Array(CAPACITY);
  const lasts = new Int32Array(CAPACITY);
  const list = { count: 0, hashes, kinds, firsts, lasts };
  let size = 0;

  const add = (kind: number, left: number, right: number, first: number, last: number): void => {
    if (size === CAPACITY) return;
    hashes[size] = mixHash(left ^ Math.imul(kind, 0x27d4eb2f), right) >>> (32 - HASH_BITS);
    kinds[size] = kind;
    firsts[size] = first;
    lasts[size] = last;
    size++;
  };

  const addMeans = (facts: readonly WordFacts[], count: number, at: number, lead: number): void => {
    const own = facts[at];
    const head = facts[lead];
    if (own === undefined || head === undefined) return;
    let next = at + 1;
    while (next < count && next < at + 4 && isPassedOver(facts[next])) next++;
    const verb = facts[next];
    if (verb === undefined || next >= count) return;
    const link = own.link;
    const following = facts[next + 1]?.stem ?? 0;
    add(K.MEANS, verb.stem, link, at, next);
    add(K.MEANS_VERB, verb.stem, 0, next, next);
    add(K.MEANS_AND_LEAD, head.stem, verb.stem, lead, next);
    add(K.MEANS_AND_NEXT, verb.stem, following, next, Math.min(next + 1, count - 1));
    let objects = 0;
    for (let word = next + 1; word < count && objects < 2; word++) {
      const object = facts[word];
      if (object === undefined || object.isSmall) continue;
      add(K.MEANS_OBJECT, verb.stem, object.stem, next, word);
      objects++;
    }
    add(K.MEANS_AND_CLASS, verb.stem, head.verbClass * 8 + link, lead, next);
    add(K.MEANS_CLASSES, head.verbClass, verb.verbClass * 8 + link, lead, next);
    const after = facts[at + 1]?.link ?? 0;
    if (link === 3 && (after === 1 || after === 2)) add(K.EXAMPLE_BY, verb.stem, 0, at, next);
    add(K.LEAD_AND_LINK, head.stem, link, lead, at);
    add(K.CLASS_AND_LINK, head.verbClass, link, lead, at);
    add(K.LINKED_LEAD, head.stem, facts[lead + 1]?.word ?? 0, lead, at);
    add(K.BEFORE_LINK, facts[at - 1]?.word ?? 0, 0, at - 1, at);
    add(K.LAST_BY, facts[count - 1]?.stem ?? 0, 0, count - 1, count - 1);
    add(K.MEANS_LENGTH, Math.min(8, ((count - next) / 3) | 0), 0, next, count - 1);
    add(K.MEANS_FORM, verb.verbClass, verb.isGerund ? 1 : 0, next, next);
  };

  return (words) => {
    size = 0;
    const count = Math.min(words.count, MOST_WORDS_READ);
    const facts: WordFacts[] = [];
    for (let word = 0; word < count; word++) facts.push(factsOf(words.norms[word] ?? ""));
    if (count > 0) {
      const lead = findLead(words, facts, count);
      addTopics(facts, count, add);
      addOpening(facts, count, lead, add);
      addVerbs(facts, count, lead, add);
      addObject(facts, count, lead, add);
      for (let word = lead + 1; word < count; word++) {
        const link = facts[word]?.link ?? 0;
        if ((link >= 1 && link <= 3) || (link === 4 && facts[word - 1]?.link === 6)) {
          addMeans(facts, count, word, lead);
        } else if (link === 5 && word + 1 < count) {
          add(K.AFTER_AND, facts[word + 1]?.stem ?? 0, word - lead < 8 ? 1 : 2, word, word + 1);
        }
      }
    }
    list.count = size;
    return list;
  };
}

type Add = (kind: number, left: number, right: number, first: number, last: number) => void;

/** Words that may stand between "by" and its verb: "by also", "through the". */
function isPassedOver(facts: WordFacts | undefined): boolean {
  return facts !== undefined && (facts.isAdverb || facts.isArticle || facts.link === 1);
}

/** What the text is about: words, stems, their openings, pairs of neighbors with small words and without. */
function addTopics(facts: readonly WordFacts[], count: number, add: Add): void {
  let previous = 0;
  let last = -1;
  let beforeLast = -1;
  for (let word = 0; word < count; word++) {
    const own = facts[word];
    if (own === undefined) continue;
    add(K.STEM, own.stem, 0, word, word);
    if (word > 0) add(K.PAIR, previous, own.stem, word - 1, word);
    if (own.opening !== 0) add(K.OPENING, own.opening, 0, word, word);
    previous = own.stem;
    if (own.isForm) add(K.WORD, own.word, 0, word, word);
    if (own.isSmall) continue;
    if (last >= 0) add(K.CONTENT_PAIR, facts[last]?.stem ?? 0, own.stem, last, word);
    if (beforeLast >= 0) add(K.NEAR_PAIR, facts[beforeLast]?.stem ?? 0, own.stem, beforeLast, word);
    beforeLast = last;
    last = word;
  }
}

/** How the directive part opens: whole words, stems of content, stems by place. */
function addOpening(facts: readonly WordFacts[], count: number, lead: number, add: Add): void {
  add(K.FIRST, facts[0]?.word ?? 0, 0, 0, 0);
  let prefix = 0;
  for (let place = 0; place < 5 && lead + place < count; place++) {
    prefix = mixHash(prefix, facts[lead + place]?.word ?? 0);
    add(K.PREFIX, prefix, place, lead, lead + place);
  }
  let content = 0;
  for (let word = lead, seen = 0; word < count && seen < 4; word++) {
    const own = facts[word];
    if (own === undefined || own.isSmall) continue;
    content = mixHash(content, own.stem);
    add(K.CONTENT_PREFIX, content, seen, lead, word);
    seen++;
  }
  for (let place = 0; place < 6 && lead + place < count; place++) {
    add(K.POSITION, facts[lead + place]?.stem ?? 0, place, lead + place, lead + place);
  }
}

/** The verb that asks, with every other word; its class, with those of the verbs near it. */
function addVerbs(facts: readonly WordFacts[], count: number, lead: number, add: Add): void {
  const head = facts[lead];
  if (head === undefined) return;
  add(K.CLASS, head.verbClass, 0, lead, lead);
  for (let word = lead; word < count; word++) {
    const own = facts[word];
    if (own === undefined) continue;
    if (word > lead) add(K.LEAD_AND_STEM, head.stem, own.stem, lead, word);
    const distance = word - lead;
    if (distance < 12 && own.verbClass !== 0) add(K.CLASSES, head.verbClass, own.verbClass, lead, word);
    if (distance > 0 && distance <= 6) add(K.CLASS_AND_STEM, head.verbClass, own.stem, lead, word);
  }
}

/** Farthest that the object's last word stands behind its verb. */
const OBJECT_REACH = 7;

/**
 * What the verb that asks is done to, "measures" in "adopt effective measures to …": the last word before what leads on.
 * Many verbs ask for a general act with one object and a specific one with another.
 */
function addObject(facts: readonly WordFacts[], count: number, lead: number, add: Add): void {
  const head = facts[lead];
  if (head === undefined) return;
  const level = head.verbClass * 8 + head.level;
  add(K.LEVEL, level, 0, lead, lead);
  const end = Math.min(count, lead + OBJECT_REACH + 1);
  let last = -1;
  let next = lead + 1;
  for (; next < end; next++) {
    const own = facts[next];
    if (own === undefined || (own.endsObject && last >= 0)) break;
    if (!own.isSmall && !own.endsObject) last = next;
  }
  const object = facts[last];
  if (object === undefined) return;
  const following = facts[next]?.word ?? 0;
  add(K.OBJECT, object.stem, 0, last, last);
  add(K.OBJECT_AND_LEAD, head.stem, object.stem, lead, last);
  add(K.OBJECT_AND_NEXT, object.stem, following, last, Math.min(next, count - 1));
  add(K.OBJECT_AND_LEVEL, level, object.stem, lead, last);
  add(K.OBJECT_BETWEEN, head.stem, mixHash(object.stem, following), lead, last);
}
