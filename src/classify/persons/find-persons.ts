import { type Candidate, findCandidates, readKinds } from "./candidates.ts";
import { type Reading, readCandidate } from "./evidence.ts";
import { foldWord, KIND, kindOf, NO_NAME } from "./lexicon/word-kinds.ts";
import { findRegistered, indexOf, type RegisterMatch } from "./register.ts";
import { hasInnerCapital, type Tokens, tokenize, wordAt } from "./tokens.ts";
import type { FindPersonsOptions, PersonEvidence, PersonMention } from "./types.ts";

/** The least score that is reported. */
const THRESHOLD = 0.5;
/** Between the names of a list. */
const LIST_GAP = /^(?:, | and |, and | or | y | & )$/u;

/**
 * Persons named in a text in English of the United Nations, with titles, evidence and score from 0 to 1.
 *
 * Finds names by their form (words in capitals that are no English, no place, no people, no institution), by titles
 * and by what is said of them; a family name alone where a title or the full name before it shows whose it is. A name
 * that was given to a law, prize, inquiry or place is reported as `eponym`. With a register, its persons are found in
 * either order of the name, with or without hyphens, diacritics and capitals, with initials, and in their own script;
 * `persons` then says who it is. Offices without a name ("the President") are not reported, nor are peoples, families
 * of rulers, or companies.
 *
 * Names that are words of English need a title or a known given name; a place that no list knows can be taken for a
 * person where two of its words stand alone. Offline; one pass, O(length of the text).
 *
 * @param text - A recommendation, statement or paragraph; anything gives an answer, HTML and other scripts too.
 * @param options - See {@link FindPersonsOptions}. The register is indexed once for each array.
 * @returns The mentions in the order of the text, not overlapping.
 *
 * @example Whom a recommendation names
 * ```ts
 * import { findPersons } from "uprkit/classify";
 *
 * const [named] = findPersons("Release the journalist Mira Tokavic, held under the Lindqvist Act");
 * named?.name; // => "Mira Tokavic"
 * named?.titles; // => ["journalist"]
 * named?.kind; // => "person"
 * ```
 *
 * @example Who it is, by a register
 * ```ts
 * import { findPersons } from "uprkit/classify";
 *
 * const register = [{ id: "lin-weiqu", name: "Lin Weiqu" }];
 * const [named] = findPersons("Clarify the fate of Wei-qu Lin", { register });
 * named?.persons; // => ["lin-weiqu"]
 * ```
 *
 * @category Classify
 */
export function findPersons(text: string, options: FindPersonsOptions = {}): readonly PersonMention[] {
  const { register } = options;
  if (!hasInnerCapital(text)) return [];
  const tokens = tokenize(text);
  const registered = register === undefined ? [] : findRegistered(tokens, indexOf(register));
  const kinds = readKinds(tokens);
  const candidates = findCandidates(tokens, kinds);
  if (candidates.length === 0 && registered.length === 0) return [];
  const mentions: PersonMention[] = [];
  /** Words of the names so far, with the ids of who bears them. */
  const earlier = new Map<string, readonly string[]>();
  for (const candidate of candidates) {
    const mention = judge(tokens, kinds, candidate, registered, earlier, mentions.at(-1));
    if (mention === undefined) continue;
    mentions.push(mention);
    if (mention.kind === "person") remember(tokens, candidate, mention.persons, earlier);
  }
  return registered.length === 0 ? mentions : withRegistered(tokens, mentions, registered);
}

function judge(
  tokens: Tokens,
  kinds: Int16Array,
  candidate: Candidate,
  registered: readonly RegisterMatch[],
  earlier: ReadonlyMap<string, readonly string[]>,
  before: PersonMention | undefined,
): PersonMention | undefined {
  const { first, end, titlesFrom } = candidate;
  let start = tokens.starts[first] ?? 0;
  let stop = tokens.ends[end - 1] ?? 0;
  if (before !== undefined && start < before.end) return undefined;
  const reading: Reading = readCandidate(tokens, kinds, candidate);
  const evidence: PersonEvidence[] = [...reading.evidence];
  let { score } = reading;
  const match = matchAt(registered, start, stop);
  let persons = match?.ids;
  const known = end - first === 1 ? earlier.get(foldWord(wordAt(tokens, first))) : undefined;
  if (match !== undefined) {
    // "Example, Anna" is one name.
    start = Math.min(start, match.start);
    stop = Math.max(stop, match.end);
    score = 1;
    evidence.push("register");
  } else if (known !== undefined) {
    score += 0.8;
    evidence.push("earlier");
    persons = known;
  } else if (isListed(tokens, before, start, titlesFrom) && end - first > 1) {
    score += 0.3;
    evidence.push("list");
  }
  if (score < THRESHOLD && !isNamesake(reading, candidate)) return undefined;
  return {
    start,
    end: stop,
    name: tokens.text.slice(start, stop),
    kind: reading.kind,
    titles: titlesOf(tokens, candidate),
    persons: persons ?? [],
    score: Math.min(1, Math.max(THRESHOLD, score)),
    evidence: evidence.length === 0 ? ["form"] : evidence,
  };
}

/** The first match that shares letters with a place; by halving, as a long text may have many. */
function matchAt(matches: readonly RegisterMatch[], start: number, stop: number): RegisterMatch | undefined {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const match = matches[low];
  return match !== undefined && match.start < stop ? match : undefined;
}

/** "the Example Inquiry": the article that speaks against a person speaks for a name given to something. */
function isNamesake({ kind, score, evidence }: Reading, { first, end }: Candidate): boolean {
  return kind === "eponym" && end - first > 1 && score > -0.2 && evidence.includes("given");
}

function isListed(
  tokens: Tokens,
  before: PersonMention | undefined,
  start: number,
  titlesFrom: number,
): boolean {
  if (before === undefined || before.kind !== "person") return false;
  const from = Math.min(start, tokens.starts[titlesFrom] ?? start);
  return from - before.end <= 6 && LIST_GAP.test(tokens.text.slice(before.end, from));
}

function remember(
  tokens: Tokens,
  { first, end }: Candidate,
  persons: readonly string[],
  earlier: Map<string, readonly string[]>,
): void {
  for (let at = first; at < end; at++) {
    const word = wordAt(tokens, at);
    if (tokens.capitals[at] !== true || word.length < 3) continue;
    if ((kindOf(word) & NO_NAME) !== 0) continue;
    const folded = foldWord(word);
    const known = earlier.get(folded);
    // Two persons of one name: nobody can say which is meant.
    earlier.set(folded, known === undefined ? persons : [...new Set([...known, ...persons])]);
  }
}

/** Titles as printed, without what links them. */
function titlesOf(tokens: Tokens, { titlesFrom, first }: Candidate): readonly string[] {
  const titles: string[] = [];
  for (let at = titlesFrom; at < first; at++) {
    const word = wordAt(tokens, at);
    const kind = kindOf(word);
    const isTitle = (kind & (KIND.honorific | KIND.office | KIND.role)) !== 0 || word.length === 1;
    const isFormer = /^(?:former|late|deceased)$/u.test(word);
    const isPlural = (kindOf(word.replace(/s$/u, "")) & KIND.role) !== 0;
    if (isTitle || isFormer || isPlural) titles.push(word);
  }
  return titles;
}

/** Adds the names of the register that the form did not show. */
function withRegistered(
  tokens: Tokens,
  mentions: readonly PersonMention[],
  registered: readonly RegisterMatch[],
): readonly PersonMention[] {
  const all = [...mentions];
  let next = 0;
  for (const { start, end, ids } of registered) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next++;
    const other = mentions[next];
    if (other !== undefined && other.start < end) continue;
    all.push({
      start,
      end,
      name: tokens.text.slice(start, end),
      kind: "person",
      titles: [],
      persons: ids,
      score: 1,
      evidence: ["register"],
    });
  }
  return all.sort((a, b) => a.start - b.start);
}
