import { answerPart, type LookUp, type PartAnswer, type PartReading } from "./answer-part.ts";
import type { Marks } from "./highlight.ts";
import { intersect, keep, type Matches, unite } from "./matches.ts";
import { parseQuery, type QueryPart } from "./parse-query.ts";
import type { SearchField } from "./search-field.ts";

/** How a part of a query was read. */
export interface QueryReading {
  /** The part as it was typed. */
  readonly text: string;
  /** Field it was looked for in; absent for all. */
  readonly field?: SearchField;
  /**
   * `word` = by its stem; `phrase`; `beginning`; `name` = of an instrument or State, under any of its names; `similar` = no
   * text has it, so words a letter or two off; `skipped` = a word that most texts have; `none` = nothing is like it.
   */
  readonly reading: PartReading;
  /** Whether texts with it are left out. */
  readonly excluded: boolean;
  /** Words taken for it, at most ten; empty where it was taken as it is. */
  readonly words: readonly string[];
  /** Texts that answer it. */
  readonly count: number;
}

/** What a query found, before it is ranked. */
export interface Found {
  readonly matches: Matches;
  readonly readings: readonly QueryReading[];
  readonly marks: Marks;
}

/** A word that more than this share of many texts has is looked for only in phrases and by itself. */
const COMMON_SHARE = 0.5;
const MANY_TEXTS = 100;
const MOST_WORDS_SHOWN = 10;

/** Looks a query up; `undefined` where it has no word. */
export function runSearch(query: string, lookUp: LookUp): Found | undefined {
  const parts = parseQuery(query);
  if (parts.length === 0) return undefined;
  const { textCount, match } = lookUp;
  const answers = parts.map((part, number) => {
    const isLast = number === parts.length - 1;
    const answer = answerPart(part, part.prefix || (lookUp.prefix && isLast && !part.phrase), lookUp);
    return { part, ...answer };
  });
  const asked = answers.filter(({ part }) => !part.excluded);
  const telling = asked.filter((answer) => !isCommon(answer, textCount));
  // Where there are only common words, they are what is looked for.
  const wanted = telling.length > 0 ? telling : asked;
  const lists = wanted.map(({ matches }) => matches);
  const found = match === "all" ? intersect(lists) : unite(lists, textCount);
  const unwanted = answers.flatMap(({ part, matches }) => (part.excluded ? [matches] : []));
  return {
    matches: unwanted.length === 0 ? found : leaveOut(found, unwanted, textCount),
    readings: answers.map((answer) => toReading(answer, asked.includes(answer) && !wanted.includes(answer))),
    marks: {
      stems: new Set(wanted.flatMap(({ marks }) => [...marks.stems])),
      phrases: wanted.flatMap(({ marks }) => marks.phrases),
      instruments: new Set(wanted.flatMap(({ marks }) => [...marks.instruments])),
    },
  };
}

type Answer = PartAnswer & { readonly part: QueryPart };

function isCommon({ part, reading, matches }: Answer, textCount: number): boolean {
  return (
    reading === "word" &&
    part.field === undefined &&
    textCount >= MANY_TEXTS &&
    matches.places.length > COMMON_SHARE * textCount
  );
}

function toReading({ part, matches, reading, words }: Answer, isSkipped: boolean): QueryReading {
  const { text, field, excluded } = part;
  return {
    text,
    ...(field === undefined ? {} : { field }),
    reading: isSkipped ? "skipped" : reading,
    excluded,
    words: words.slice(0, MOST_WORDS_SHOWN),
    count: matches.places.length,
  };
}

function leaveOut(found: Matches, lists: readonly Matches[], textCount: number): Matches {
  const isOut = new Uint8Array(textCount);
  for (const { places } of lists) for (const place of places) isOut[place] = 1;
  return keep(found, (place) => isOut[place] === 0);
}
