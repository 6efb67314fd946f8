import type { Corpus } from "../../../corpus/corpus.ts";
import type { Statement } from "../../../model/statement.ts";
import type { Table } from "../table.ts";
import { pledgesTable } from "./pledges-table.ts";
import { recommendationsTable } from "./recommendations-table.ts";
import { openReviewIndex } from "./review-index.ts";
import { reviewsTable } from "./reviews-table.ts";
import { statementsTable } from "./statements-table.ts";

/** What {@link corpusTables} takes beside the corpus. */
export interface CorpusTablesOptions {
  /** Statements, which a corpus does not hold. */
  readonly statements?: readonly Statement[];
  /** Where the corpus is from, whom to name, and under which license: a note of every table. */
  readonly sources?: readonly string[];
}

/**
 * The tables of a corpus or view, ready for any of the formats: `recommendations`, `reviews`, and where there are any
 * `pledges` and `statements`.
 *
 * `recommendations` has a row per recommendation and recommending State, which is not what the UN's documents count: a
 * numbered recommendation by three States is three rows with one `id`; its columns are those of `uprkit read --csv`,
 * with names of States, review, cycle and date beside the codes. `reviews` has every review that another table points
 * to, with the facts the corpus has of it, else those of uprkit's reference; so the keys between tables hold. Of a view,
 * pledges are those of its reviews. Each table says in words what a row is, each column what it means; a primary key
 * is named only where it is one. O(rows): 0.3 s for 41,066.
 *
 * @param corpus - A corpus or a view of one; not changed.
 * @returns `recommendations`, `reviews`, `pledges`, `statements`, in this order.
 *
 * @example
 * ```ts
 * import { selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 * import { corpusTables } from "uprkit/report";
 *
 * const view = selectRecommendations(loadUprInfo(), { stateUnderReview: "CHN", session: 17 });
 * corpusTables(view).map(({ name, rows }) => [name, rows.length]);
 * // => [["recommendations", 284], ["reviews", 1]]
 * ```
 *
 * @category Report
 */
export function corpusTables(corpus: Corpus, options: CorpusTablesOptions = {}): readonly Table[] {
  const { statements = [], sources = [] } = options;
  const index = openReviewIndex(corpus);
  const recommendations = recommendationsTable(corpus, index);
  const isWhole = corpus.selection === undefined;
  // Of a view, what belongs to the reviews of its rows.
  const pledges = corpus.pledges.filter(({ state, session }) => isWhole || index.isUsed(state, session));
  const tables = [
    recommendations,
    ...(pledges.length === 0 ? [] : [pledgesTable(pledges, index)]),
    ...(statements.length === 0 ? [] : [statementsTable(statements, index)]),
  ];
  // Last, when every review that is pointed to is known.
  const reviews = reviewsTable(isWhole ? index.listAll() : index.listUsed());
  return [recommendations, reviews, ...tables.slice(1)].map((table) => ({
    ...table,
    notes: [...table.notes, ...sources],
  }));
}
