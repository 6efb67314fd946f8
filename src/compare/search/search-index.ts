import { splitWords } from "../../classify/text/words.ts";
import type { TextSpan } from "../../classify/types.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { UprError } from "../../errors.ts";
import { listRecordedTexts, type RecordedText } from "../recorded-text.ts";
import { type FieldIndex, startFieldIndex } from "./field-index.ts";
import { highlight } from "./highlight.ts";
import { keep, pickBest } from "./matches.ts";
import { type QueryReading, runSearch } from "./run-search.ts";
import { createFieldReader, SEARCH_FIELDS, type SearchField } from "./search-field.ts";

/** Options of {@link createSearchIndex}. */
export interface CreateSearchIndexOptions {
  /** Fields to index; default all of {@link SEARCH_FIELDS}. Reading the instruments takes half of the time. */
  readonly fields?: readonly SearchField[];
}

/** Options of a search. */
export interface SearchOptions {
  /** Whether a text must answer every part of the query (`"all"`, default) or any. */
  readonly match?: "all" | "any";
  /** Texts to search among, by place in the collection; default all. */
  readonly filter?: (place: number) => boolean;
  /** Most hits; default 20. `total` counts all. */
  readonly limit?: number;
  /** Whether the last word is a beginning, as while typing; default `false`. `word*` is always one. */
  readonly prefix?: boolean;
  /** Letters off that a word may be: `"auto"` (default) one or two for words that no text has, 0 never, 1 or 2 for any. */
  readonly fuzzy?: "auto" | 0 | 1 | 2;
  /** What a field counts, above 0; default 1 for each. */
  readonly weights?: Readonly<Partial<Record<SearchField, number>>>;
}

/** A text that answers a query. */
export interface SearchHit {
  /** Place in the collection, from 0. */
  readonly place: number;
  /** How well it answers, above 0: to order hits of one query by, of no meaning by itself. */
  readonly score: number;
  /** Text of the hit, as recorded. */
  readonly text: string;
  /** Where the text has what was looked for; empty where other fields have it. */
  readonly spans: readonly TextSpan[];
}

/** What a search found. */
export interface SearchResult {
  /** Whether there is anything to say: `"no-texts"` in the collection, or `"no-words"` in the query. */
  readonly basis: "texts" | "no-texts" | "no-words";
  /** Texts that answer. */
  readonly total: number;
  /** The best of them, best first. */
  readonly hits: readonly SearchHit[];
  /** How each part of the query was read. */
  readonly readings: readonly QueryReading[];
}

/** An index of texts, to be searched. Made by {@link createSearchIndex}. */
export interface SearchIndex {
  /** Number of texts. */
  readonly size: number;
  /** Fields it has. */
  readonly fields: readonly SearchField[];
  /** Words by field. Numbers in typed arrays; never write to them. */
  readonly indexes: readonly FieldIndex[];
  /** The texts, in the order of places. */
  readonly texts: readonly string[];
  /** Finds texts by words, see {@link createSearchIndex}. */
  readonly search: (query: string, options?: SearchOptions) => SearchResult;
}

/**
 * Indexes texts for searching by words and fields, ranked by BM25.
 *
 * A query has words (`torture`, found by stem: "tortured"), phrases (`"standing invitation"`), beginnings (`educ*`),
 * fields (`state:Kenya`, `recommender:Norway` or `by:Norway`, `issue:"death penalty"`, `instrument:OPCAT`, `session:17`)
 * and what is to be left out (`-moratorium`, `-by:Cuba`). A word without a field is looked for in all but the session.
 * Instruments and States are found under whatever name: `OPCAT` finds "the Optional Protocol to the Convention against
 * Torture", `state:Holland` the Netherlands. A word that no text has is read as the nearest ones, which `readings` says;
 * a word that most texts have is left out beside others.
 *
 * English stems; words of other languages in Latin script are found as they stand, other scripts not.
 *
 * Linear in the length of the texts: about 2.5 s and 25 MB for 100,000, besides the texts; a query takes 0.1 to 5 ms. The
 * index keeps the texts and changes nothing.
 *
 * @param source - A corpus or view with texts, rows of `listRows`, or objects with a `text` and what else is known. The
 * places of hits are places in it.
 * @throws `UprError` with code `INVALID_ARGUMENT` for a field or an option that does not exist, or a text that is none.
 *
 * @example
 * ```ts
 * import { createSearchIndex } from "uprkit/compare";
 *
 * const index = createSearchIndex([
 *   { text: "Ratify the Optional Protocol to the Convention against Torture", recommendingState: "DNK" },
 *   { text: "Abolish torture and train the police", recommendingState: "CHL" },
 *   { text: "Train judges", recommendingState: "DNK" },
 * ]);
 * index.search("training").hits.map(({ place }) => place); // => [2, 1]
 * index.search("OPCAT").hits.map(({ place, spans }) => [place, spans]); // => [[0, [{ start: 7, end: 62 }]]]
 * index.search("by:Denmark -judge*").total; // => 1
 * index.search("tortrue").readings.map(({ reading, words }) => [reading, words]); // => [["similar", ["torture"]]]
 * ```
 *
 * @category Compare
 */
export function createSearchIndex(
  source: Corpus | readonly RecordedText[],
  options: CreateSearchIndexOptions = {},
): SearchIndex {
  const { fields = SEARCH_FIELDS } = options;
  for (const field of fields) checkField(field);
  const builders = SEARCH_FIELDS.filter((field) => fields.includes(field)).map(
    (field) => [field, startFieldIndex(field)] as const,
  );
  const reader = createFieldReader();
  const texts: string[] = [];
  for (const recorded of listRecordedTexts(source)) {
    const text = recorded.text ?? "";
    const words = splitWords(text);
    for (const [field, builder] of builders) builder.add(reader.read(field, recorded, words));
    texts.push(text);
  }
  return openSearchIndex(
    builders.map(([, builder]) => builder.finish()),
    texts,
  );
}

/** A search index of its parts. */
export function openSearchIndex(indexes: readonly FieldIndex[], texts: readonly string[]): SearchIndex {
  const size = texts.length;
  const hasTexts = texts.some((text) => text.trim() !== "");
  return {
    size,
    fields: indexes.map(({ field }) => field),
    indexes,
    texts,
    search: (query, options = {}) => {
      const { match = "all", filter, limit = 20, prefix = false, fuzzy = "auto", weights = {} } = options;
      checkOptions({ match, limit, fuzzy, weights });
      if (!hasTexts) return { basis: "no-texts", total: 0, hits: [], readings: [] };
      const found = runSearch(query, { indexes, textCount: size, match, prefix, fuzzy, weights });
      if (found === undefined) return { basis: "no-words", total: 0, hits: [], readings: [] };
      const matches = filter === undefined ? found.matches : keep(found.matches, filter);
      const hits = pickBest(matches, limit).map(([place, score]) => {
        const text = texts[place] ?? "";
        return { place, score: Math.round(score * 1e4) / 1e4, text, spans: highlight(text, found.marks) };
      });
      return { basis: "texts", total: matches.places.length, hits, readings: found.readings };
    },
  };
}

function checkField(field: string): void {
  if (SEARCH_FIELDS.some((each) => each === field)) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot search field "${field}": there is no such field, expected ${SEARCH_FIELDS.join(", ")}`,
  );
}

function checkOptions({
  match,
  limit,
  fuzzy,
  weights,
}: Required<Omit<SearchOptions, "filter" | "prefix">>): void {
  const wrong =
    match !== "all" && match !== "any"
      ? `match "${String(match)}", expected "all" or "any"`
      : !Number.isInteger(limit) || limit < 1
        ? `a limit of ${limit}, expected a whole number from 1`
        : !["auto", 0, 1, 2].includes(fuzzy)
          ? `fuzzy ${String(fuzzy)}, expected "auto", 0, 1 or 2`
          : undefined;
  if (wrong !== undefined) throw new UprError("INVALID_ARGUMENT", `Cannot search with ${wrong}`);
  for (const [field, weight] of Object.entries(weights)) {
    checkField(field);
    if (!(weight > 0)) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot search with a weight of ${weight} for "${field}": it is no weight, expected above 0`,
      );
    }
  }
}
