import { type Expansion, editsFor, expandBeginning, expandExactly, expandNearly } from "./expand-word.ts";
import type { FieldIndex } from "./field-index.ts";
import type { Marks } from "./highlight.ts";
import { intersect, type Matches, matchPhrase, matchStems, NO_MATCHES, unite } from "./matches.ts";
import type { QueryPart } from "./parse-query.ts";
import type { SearchField } from "./search-field.ts";

/** How a part of a query can be read; see `QueryReading`. */
export type PartReading = "word" | "phrase" | "beginning" | "name" | "similar" | "skipped" | "none";

/** How words are looked up. */
export interface LookUp {
  readonly indexes: readonly FieldIndex[];
  readonly textCount: number;
  readonly match: "all" | "any";
  readonly prefix: boolean;
  readonly fuzzy: "auto" | 0 | 1 | 2;
  readonly weights: Readonly<Partial<Record<SearchField, number>>>;
}

/** What answers a part of a query. */
export interface PartAnswer {
  readonly matches: Matches;
  readonly reading: PartReading;
  /** Words taken for those of the part. */
  readonly words: readonly string[];
  readonly marks: Marks;
}

/** What the words of a part may be in a field. */
interface FieldExpansion {
  readonly index: FieldIndex;
  readonly words: readonly Expansion[];
}

/** Looks a part up: what it names under any name, and its words in every field. */
export function answerPart(part: QueryPart, isBeginning: boolean, lookUp: LookUp): PartAnswer {
  const named = findNamed(part, lookUp);
  if (named !== undefined && part.field !== undefined) return named;
  const fields = lookUp.indexes.filter(({ field }) => isSearched(field, part));
  const expand = (isUnknown: boolean): readonly FieldExpansion[] =>
    fields.map((index) => ({
      index,
      words: part.words.map((word, at) =>
        expandWord(index, word, isBeginning && at === part.words.length - 1, isUnknown, lookUp),
      ),
    }));
  let expansions = expand(false);
  let reading: PartReading = part.phrase ? "phrase" : isBeginning ? "beginning" : "word";
  if (!isKnown(part, expansions) && named === undefined) {
    if (lookUp.fuzzy === "auto") expansions = expand(true);
    reading = lookUp.fuzzy === "auto" && isKnown(part, expansions) ? "similar" : "none";
  }
  const byWords = part.phrase ? matchInOrder(expansions, lookUp) : matchEveryWord(part, expansions, lookUp);
  if (named !== undefined) return { ...named, matches: unite([named.matches, byWords], lookUp.textCount) };
  const others = expansions.flatMap(({ words }) => words.flatMap((expansion) => expansion.words));
  return { matches: byWords, reading, words: [...new Set(others)], marks: marksOf(part, expansions) };
}

/** Texts with the instruments or the State that a part names; `undefined` where it names none that a text has. */
function findNamed(part: QueryPart, { indexes, textCount, weights }: LookUp): PartAnswer | undefined {
  const found = part.named.flatMap(({ field, word }) => {
    const index = indexes.find((each) => each.field === field);
    const stems = index === undefined ? [] : expandExactly(index, word).stems;
    return index === undefined || stems.length === 0
      ? []
      : [{ field, word, matches: matchStems(index, stems, weights[field] ?? 1) }];
  });
  if (found.length === 0) return undefined;
  const instruments = found.flatMap(({ field, word }) => (field === "instrument" ? [word] : []));
  return {
    matches: unite(
      found.map(({ matches }) => matches),
      textCount,
    ),
    reading: "name",
    words: found.map(({ word }) => word),
    marks: { stems: new Set(), phrases: [], instruments: new Set(instruments) },
  };
}

/** A number is no session unless it is said to be one; phrases are of texts unless said otherwise. */
function isSearched(field: SearchField, part: QueryPart): boolean {
  if (part.field !== undefined) return field === part.field;
  return part.phrase ? field === "text" : field !== "session";
}

function expandWord(
  index: FieldIndex,
  word: string,
  isBeginning: boolean,
  isUnknown: boolean,
  { fuzzy }: LookUp,
): Expansion {
  if (isBeginning) return expandBeginning(index, word);
  const exact = expandExactly(index, word);
  if (isUnknown && exact.stems.length === 0) return expandNearly(index, word, editsFor(word), true);
  const edits = fuzzy === "auto" ? 0 : Math.min(fuzzy, editsFor(word));
  return edits === 0 ? exact : expandNearly(index, word, edits, false);
}

/** Whether every word of a part is in some field. */
function isKnown({ words }: QueryPart, expansions: readonly FieldExpansion[]): boolean {
  return words.every((_, at) => expansions.some((own) => (own.words[at]?.stems.length ?? 0) > 0));
}

function matchInOrder(expansions: readonly FieldExpansion[], { textCount, weights }: LookUp): Matches {
  const lists = expansions.map(({ index, words }) =>
    matchPhrase(
      index,
      words.map(({ stems }) => stems),
      weights[index.field] ?? 1,
    ),
  );
  return unite(lists, textCount);
}

function matchEveryWord(
  { words }: QueryPart,
  expansions: readonly FieldExpansion[],
  { textCount, weights }: LookUp,
): Matches {
  const lists = words.map((_, at) => {
    const inFields = expansions.map((own) => {
      const stems = own.words[at]?.stems ?? [];
      return stems.length === 0 ? NO_MATCHES : matchStems(own.index, stems, weights[own.index.field] ?? 1);
    });
    return unite(inFields, textCount);
  });
  return intersect(lists);
}

function marksOf(part: QueryPart, expansions: readonly FieldExpansion[]): Marks {
  const own = expansions.find(({ index }) => index.field === "text");
  const choices = (own?.words ?? []).map(
    ({ stems }) => new Set(stems.map((stem) => own?.index.stems[stem] ?? "")),
  );
  return {
    stems: new Set(part.phrase ? [] : choices.flatMap((choice) => [...choice])),
    phrases: part.phrase && choices.length > 0 ? [choices] : [],
    instruments: new Set(),
  };
}
