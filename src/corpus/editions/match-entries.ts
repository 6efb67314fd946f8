import { wordOverlap, wordsOf } from "../reconcile/text-overlap.ts";
import { type Edition, textOf } from "./edition.ts";

/** Entries of one State under review, session and recommending State: two lists of places in the columns. */
export interface EntryGroup {
  readonly before: number[];
  readonly after: number[];
}

/** Entries of a group, matched; what has no counterpart stays in the lists. */
export interface MatchedEntries {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Texts with less in common are two recommendations. */
const MIN_OVERLAP = 0.5;

/** Pairs of a group that are compared in the last step; beyond, only those that stand near each other. */
const MAX_CANDIDATES = 10_000;

/** Matches the entries of one State under review, session and recommending State: see `compareEditions`. */
export function matchEntries(earlier: Edition, later: Edition, group: EntryGroup): MatchedEntries {
  const pairs: (readonly [number, number])[] = [];
  let { before, after }: { before: readonly number[]; after: readonly number[] } = group;
  const take = (found: readonly (readonly [number, number])[]): void => {
    for (const pair of found) pairs.push(pair);
    before = without(before, new Set(found.map(([at]) => at)));
    after = without(after, new Set(found.map(([, at]) => at)));
  };
  const match = (keyOf: KeyOf, isWanted: (edition: Edition, at: number) => boolean = () => true): void => {
    if (before.length === 0 || after.length === 0) return;
    const key: KeyOf = (edition, at) => (isWanted(edition, at) ? keyOf(edition, at) : undefined);
    take(pairByKey(earlier, before, later, after, key));
  };
  match(
    (edition, at) => `${edition.idOf(at)}|${codesOf(edition, at)}|${textOf(edition.corpus, at)}`,
    hasText,
  );
  match((edition, at) => edition.idOf(at));
  match((edition, at) => `${codesOf(edition, at)}|${foldedText(edition, at)}`, hasText);
  match(foldedText, hasText);
  for (const lacking of [earlier, later]) {
    // Of two entries of which one has no text, that of the other says nothing.
    const mayMatch = (edition: Edition, at: number): boolean => edition !== lacking || !hasText(edition, at);
    match((edition, at) => `${placeOf(edition, at)}|${codesOf(edition, at)}`, mayMatch);
    match(codesOf, mayMatch);
  }
  take(pairByLikeness(earlier, before, later, after));
  return { pairs, before, after };
}

type KeyOf = (edition: Edition, at: number) => string | undefined;

/** Pairs entries with the same key, in their order; those without a key stay. */
function pairByKey(
  earlier: Edition,
  before: readonly number[],
  later: Edition,
  after: readonly number[],
  keyOf: KeyOf,
): readonly (readonly [number, number])[] {
  const waiting = new Map<string, { readonly entries: number[]; next: number }>();
  for (const at of before) {
    const key = keyOf(earlier, at);
    if (key === undefined) continue;
    const queue = waiting.get(key);
    if (queue === undefined) waiting.set(key, { entries: [at], next: 0 });
    else queue.entries.push(at);
  }
  const pairs: (readonly [number, number])[] = [];
  for (const at of after) {
    const key = keyOf(later, at);
    const queue = key === undefined ? undefined : waiting.get(key);
    const first = queue?.entries[queue.next];
    if (queue === undefined || first === undefined) continue;
    queue.next += 1;
    pairs.push([first, at]);
  }
  return pairs;
}

/** Pairs entries that have enough in common, those with most in common first. */
function pairByLikeness(
  earlier: Edition,
  before: readonly number[],
  later: Edition,
  after: readonly number[],
): readonly (readonly [number, number])[] {
  if (before.length === 0 || after.length === 0) return [];
  const words = (edition: Edition, at: number): ReadonlySet<string> | undefined => {
    const text = textOf(edition.corpus, at);
    return text === undefined ? undefined : wordsOf(text);
  };
  const beforeWords = before.map((at) => words(earlier, at));
  const afterWords = after.map((at) => words(later, at));
  const reach = Math.max(1, Math.floor(MAX_CANDIDATES / Math.max(before.length, after.length)));
  const candidates: { readonly i: number; readonly j: number; readonly likeness: number }[] = [];
  for (const [i, from] of before.entries()) {
    for (let j = Math.max(0, i - reach); j < Math.min(after.length, i + reach + 1); j++) {
      const to = after[j] ?? -1;
      const likeness = likenessOf(earlier, from, beforeWords[i], later, to, afterWords[j]);
      if (likeness > 0) candidates.push({ i, j, likeness });
    }
  }
  candidates.sort(
    (a, b) => b.likeness - a.likeness || Math.abs(a.i - a.j) - Math.abs(b.i - b.j) || a.i - b.i,
  );
  const [taken, given] = [new Set<number>(), new Set<number>()];
  const pairs: (readonly [number, number])[] = [];
  for (const { i, j } of candidates) {
    if (taken.has(i) || given.has(j)) continue;
    taken.add(i);
    given.add(j);
    pairs.push([before[i] ?? -1, after[j] ?? -1]);
  }
  return pairs;
}

/** How much two entries have in common; 0 where they cannot be one. Texts count most. */
function likenessOf(
  earlier: Edition,
  from: number,
  beforeWords: ReadonlySet<string> | undefined,
  later: Edition,
  to: number,
  afterWords: ReadonlySet<string> | undefined,
): number {
  const [a, b] = [earlier.corpus.columns, later.corpus.columns];
  const hasAction = a.action[from] === b.action[to] && a.action[from] !== 0;
  const hasIssues = earlier.issuesOf(from) === later.issuesOf(to) && (a.issueSet[from] ?? 0) !== 0;
  const isThere = placeOf(earlier, from) !== undefined && placeOf(earlier, from) === placeOf(later, to);
  const shared =
    2 * Number(hasIssues) + Number(hasAction) + Number(a.position[from] === b.position[to]) + Number(isThere);
  if (beforeWords !== undefined && afterWords !== undefined) {
    const overlap = wordOverlap(beforeWords, afterWords);
    return overlap < MIN_OVERLAP ? 0 : 10 * overlap + shared;
  }
  return hasIssues || hasAction || isThere ? shared : 0;
}

function hasText(edition: Edition, at: number): boolean {
  return textOf(edition.corpus, at) !== undefined;
}

/** A text without what editions change at no meaning: case, punctuation, white space. */
function foldedText(edition: Edition, at: number): string | undefined {
  return textOf(edition.corpus, at)
    ?.normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function codesOf(edition: Edition, at: number): string {
  const { position, claim, action } = edition.corpus.columns;
  return `${position[at]} ${claim[at]} ${action[at]} ${edition.issuesOf(at)}`;
}

/** File and row of an export; undefined where it has none. */
function placeOf({ corpus: { columns, sources } }: Edition, at: number): string | undefined {
  const file = sources[columns.origin[at] ?? 0]?.file;
  const row = columns.originRow[at] ?? 0;
  return file === undefined || row === 0 ? undefined : `${row} ${file}`;
}

function without(entries: readonly number[], taken: ReadonlySet<number>): readonly number[] {
  return taken.size === 0 ? entries : entries.filter((at) => !taken.has(at));
}
