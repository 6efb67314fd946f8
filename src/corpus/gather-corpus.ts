import type { Diagnostic } from "../diagnostics.ts";
import type { Statement } from "../model/statement.ts";
import type { ReadResult } from "../parse/read-document.ts";
import type { Corpus } from "./corpus.ts";
import { toCorpusInput } from "./corpus-input.ts";
import { createCorpus } from "./create-corpus.ts";
import { assembleReviews } from "./reconcile/assemble-reviews.ts";
import type { AssembledReviews } from "./reconcile/assembled-review.ts";

/** What files hold together: see {@link gatherCorpus}. */
export interface GatheredCorpus {
  /** What all files together say, each review counted once. */
  readonly corpus: Corpus;
  /** What the rows are from: reports and their addenda, or, where no report has recommendations, lists and exports. */
  readonly basis: "reports" | "exports";
  /** What was said in the reviews, where reports tell it. */
  readonly statements: readonly Statement[];
  /** Of the reading, of putting together, and of rows that could not be taken; nothing is left out without one. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Exports and lists that hold recommendations. */
const COUNTED: ReadonlySet<ReadResult["kind"]> = /* @__PURE__ */ new Set<ReadResult["kind"]>([
  "upr-info-export",
  "upr-info-uwazi",
  "thematic-list",
  "recommendation-matrix",
  "uhri-export",
  "sdg-explorer",
  "uprkit",
]);

/**
 * All that some files hold together as one corpus: reports with the answers of their addenda; where no report has
 * recommendations, the rows of lists and exports.
 *
 * What lists and exports beside a report hold would count twice, so it is left out; {@link assembleReviews} compares it
 * with the report. Linear in the recommendations. Does not change its input.
 *
 * @param results - What `readDocument` gave for each file.
 * @param assembled - The same files put together already, where that is at hand.
 *
 * @example An export alone
 * ```ts
 * import { acceptance, gatherCorpus } from "uprkit";
 * import { readDocument } from "uprkit/read";
 *
 * const csv = `To,Text,From,Response,Action,Issue,Session
 * Slovenia,Ratify the convention,Chile,Accepted,5,International instruments,7
 * `;
 * const { corpus, basis } = gatherCorpus([await readDocument(new TextEncoder().encode(csv), { name: "list.csv" })]);
 * basis; // => "exports"
 * acceptance(corpus)[0]?.value; // => 1
 * ```
 *
 * @category Corpus
 */
export function gatherCorpus(
  results: readonly ReadResult[],
  assembled: Pick<AssembledReviews, "reviews" | "diagnostics"> = assembleReviews(results),
): GatheredCorpus {
  const { reviews, diagnostics } = assembled;
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
      basis: "reports",
      statements: reviews.flatMap(({ statements }) => statements),
      diagnostics: [...diagnostics, ...made.diagnostics],
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
    basis: "exports",
    statements: [],
    diagnostics: [...diagnostics, ...inputs.flatMap((input) => input.diagnostics), ...made.diagnostics],
  };
}
