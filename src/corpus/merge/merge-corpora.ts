import type { Diagnostic } from "../../diagnostics.ts";
import type { Review } from "../../model/review.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";
import { createColumns } from "../column-builder.ts";
import type { Corpus } from "../corpus.ts";
import type { CorpusResult } from "../create-corpus.ts";
import { findDoubleCounting } from "../double-counting.ts";
import { createMergeIntake, type MergePart, takePart } from "./merge-intake.ts";
import { leaveOutRepeated, repeatedRecords } from "./repeated-entries.ts";
import { isSameRecord } from "./same-record.ts";

/**
 * Makes one corpus of several, in the order given: their entries one after the other, their reviews and pledges joined.
 *
 * Of a view only its own entries are taken, with the recommendations they are of; its reviews and pledges are those of
 * its whole corpus, as always. What is in two of the corpora counts once, and the first counts:
 *
 * - a numbered recommendation (same id) with the same content is one, with the States of both; an entry of it that is
 *   there already is left out (`corpus/repeated-record`). With another content, such as an older reading without the
 *   answers of the addendum, all its entries are left out (`corpus/repeated-id`);
 * - a row of an export is known by file and row, so two files of one name cannot be told apart: the same row with the
 *   same content is left out (`corpus/repeated-record`), with another one too (`corpus/repeated-id`, an error). Rows
 *   without file or number are all taken;
 * - a pledge by its id likewise; a review with other facts is left out with `corpus/review-differs`;
 * - a review that is in sources of two kinds, or of two of the corpora, is reported, as its recommendations now count
 *   twice (`corpus/review-counted-twice`); both stay.
 *
 * Nothing is checked within one corpus. O(entries): about 0.3 s for two of 2 million.
 *
 * @param corpora - Corpora or views; not changed. None gives an empty corpus.
 * @throws `UprError` with code `LIMIT_EXCEEDED` for more than 65,536 sources or sets of issues.
 *
 * @example Two parts of the data set
 * ```ts
 * import { mergeCorpora, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const data = loadUprInfo();
 * const china = selectRecommendations(data, { stateUnderReview: "CHN" });
 * const kenya = selectRecommendations(data, { stateUnderReview: "KEN" });
 * const { corpus, diagnostics } = mergeCorpora([china, kenya]);
 * corpus.size === china.size + kenya.size; // => true
 * diagnostics.map(({ code }) => code); // => ["corpus/repeated-record"]
 * ```
 *
 * @category Corpus
 */
export function mergeCorpora(corpora: readonly Corpus[]): CorpusResult {
  const intake = createMergeIntake();
  const parts: MergePart[] = [];
  for (const [index, corpus] of corpora.entries()) {
    parts.push(leaveOutRepeated(intake, takePart(intake, corpus, index), parts, index));
  }
  const columns = joinColumns(parts);
  const { recommendations, sources, issueSets, corpusOfSource, diagnostics } = intake;
  diagnostics.push(...findDoubleCounting(columns, sources.sources, corpusOfSource));
  const corpus: Corpus = Object.freeze({
    columns: Object.freeze(columns),
    selection: undefined,
    size: columns.length,
    issueSets: Object.freeze(issueSets.sets),
    recommendations: Object.freeze(recommendations),
    texts: Object.freeze(joinTexts(parts)),
    reviews: Object.freeze(joinReviews(corpora, diagnostics)),
    pledges: Object.freeze(joinPledges(corpora, diagnostics)),
    sources: Object.freeze(sources.sources),
  });
  return { corpus, diagnostics };
}

function joinColumns(parts: readonly MergePart[]): Corpus["columns"] {
  const columns = createColumns(parts.reduce((sum, { entries }) => sum + entries.length, 0));
  let start = 0;
  for (const { corpus, entries, issueSetNumbers, sourceNumbers, recommendationNumbers } of parts) {
    const from = corpus.columns;
    // One short loop per column: several times faster than one loop over all of them.
    gather(from.stateUnderReview, columns.stateUnderReview, entries, start);
    gather(from.recommendingState, columns.recommendingState, entries, start);
    gather(from.session, columns.session, entries, start);
    gather(from.position, columns.position, entries, start);
    gather(from.claim, columns.claim, entries, start);
    gather(from.action, columns.action, entries, start);
    gather(from.originRow, columns.originRow, entries, start);
    for (const [place, at] of entries.entries()) {
      const to = start + place;
      const recommendation = from.recommendation[at] ?? -1;
      columns.issueSet[to] = issueSetNumbers[from.issueSet[at] ?? 0] ?? 0;
      columns.origin[to] = sourceNumbers[from.origin[at] ?? 0] ?? 0;
      columns.recommendation[to] = recommendation < 0 ? -1 : (recommendationNumbers[recommendation] ?? -1);
    }
    start += entries.length;
  }
  return columns;
}

function gather<Column extends Uint8Array | Int32Array>(
  from: Column,
  to: Column,
  entries: Int32Array,
  start: number,
): void {
  for (let place = 0; place < entries.length; place++) to[start + place] = from[entries[place] ?? 0] ?? 0;
}

/** Filled up to the last text only, as `createCorpus` does, so that corpora without texts cost nothing. */
function joinTexts(parts: readonly MergePart[]): (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  let start = 0;
  for (const { corpus, entries } of parts) {
    if (corpus.texts.length > 0) {
      for (const [place, at] of entries.entries()) {
        const text = corpus.texts[at];
        if (text === undefined) continue;
        while (texts.length < start + place) texts.push(undefined);
        texts.push(text);
      }
    }
    start += entries.length;
  }
  return texts;
}

function joinReviews(corpora: readonly Corpus[], diagnostics: Diagnostic[]): Review[] {
  const reviews = new Map<string, Review>();
  for (const review of corpora.flatMap((corpus) => corpus.reviews)) {
    const first = reviews.get(review.id);
    if (first === undefined) reviews.set(review.id, review);
    else if (!isSameRecord(first, review)) {
      diagnostics.push({
        code: "corpus/review-differs",
        severity: "warning",
        message: `Cannot take the facts of review "${review.id}" twice: two corpora have it with other facts, expected the same`,
        source: review.source.file ?? review.source.document ?? review.id,
        hint: "Those of the first corpus were kept.",
      });
    }
  }
  return [...reviews.values()];
}

function joinPledges(corpora: readonly Corpus[], diagnostics: Diagnostic[]): VoluntaryPledge[] {
  const pledges = new Map<string, VoluntaryPledge>();
  for (const [index, corpus] of corpora.entries()) {
    let repeated = 0;
    const known = new Map(pledges);
    for (const pledge of corpus.pledges) {
      const first = known.get(pledge.id);
      if (first === undefined) pledges.set(pledge.id, pledge);
      else if (isSameRecord(first, pledge)) repeated += 1;
      else {
        diagnostics.push({
          code: "corpus/repeated-id",
          severity: "error",
          message: `Cannot take pledge "${pledge.id}" into the corpus: its id is there already with another content, expected it once`,
          source: pledge.source.file ?? pledge.source.document ?? "pledges",
          hint: "The record was left out.",
        });
      }
    }
    if (repeated > 0) diagnostics.push(repeatedRecords(repeated, "pledges", index));
  }
  return [...pledges.values()];
}
