import { assembleReviews, type Corpus, createCorpus, type Diagnostic, type Statement } from "uprkit";
import type { ReadResult } from "uprkit/read";
import { toCorpusInput } from "../../../../src/cli/input/corpus-input.ts";

/** All files together. */
export interface Combined {
  readonly corpus: Corpus;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the figures are from, as one cites it. */
  readonly source: string;
  /** What delegations said, where reports tell it. */
  readonly statements: readonly Statement[];
}

/** Kinds that hold recommendations beside reports. */
const COUNTED: ReadonlySet<ReadResult["kind"]> = new Set([
  "upr-info-export",
  "upr-info-uwazi",
  "thematic-list",
  "recommendation-matrix",
  "uhri-export",
  "sdg-explorer",
  "uprkit",
]);

/**
 * Reports with the answers of their addenda; what lists and exports beside them hold would count twice. Without a
 * report, what the lists and exports hold.
 */
export function combineResults(results: readonly ReadResult[]): Combined {
  const { reviews, diagnostics } = assembleReviews(results);
  const files = results.map(({ document }) => document.file).join(", ");
  if (reviews.some(({ recommendations }) => recommendations.length > 0)) {
    const made = createCorpus({
      reports: reviews.map(
        ({ recommendations, statements: _, pledges: __, advanceQuestions: ___, ...review }) => ({
          review,
          recommendations,
        }),
      ),
      pledges: reviews.flatMap(({ pledges }) => pledges),
    });
    return {
      corpus: made.corpus,
      diagnostics: [...diagnostics, ...made.diagnostics],
      source: `Working Group reports and addenda: ${files}`,
      statements: reviews.flatMap(({ statements }) => statements),
    };
  }
  const inputs = results.filter(({ kind }) => COUNTED.has(kind)).map((result) => toCorpusInput(result));
  const made = createCorpus({
    reports: inputs.flatMap(({ reports = [] }) => reports),
    uprInfo: inputs.flatMap(({ uprInfo = [] }) => uprInfo),
    pledges: inputs.flatMap(({ pledges = [] }) => pledges),
  });
  return {
    corpus: made.corpus,
    diagnostics: [...diagnostics, ...inputs.flatMap((input) => input.diagnostics), ...made.diagnostics],
    source: files,
    statements: [],
  };
}
