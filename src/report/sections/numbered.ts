import { type Corpus, columnIndexAt } from "../../corpus/corpus.ts";
import type { Recommendation } from "../../model/recommendation.ts";

/** A numbered recommendation with its entries of the columns. */
export interface NumberedEntries {
  readonly recommendation: Recommendation;
  /** Entries of the columns: one for each State that made it. */
  readonly entries: readonly number[];
}

/** The numbered recommendations of a view, in its order, each once. */
export function listNumbered(view: Corpus): readonly NumberedEntries[] {
  const entries = new Map<number, number[]>();
  for (let index = 0; index < view.size; index++) {
    const at = columnIndexAt(view, index);
    const number = view.columns.recommendation[at] ?? -1;
    if (number < 0) continue;
    const list = entries.get(number);
    if (list === undefined) entries.set(number, [at]);
    else list.push(at);
  }
  return [...entries].flatMap(([number, list]) => {
    const recommendation = view.recommendations[number];
    return recommendation === undefined ? [] : [{ recommendation, entries: list }];
  });
}

/** The numbered recommendations of a view. */
export function listRecommendationsOf(view: Corpus): readonly Recommendation[] {
  return listNumbered(view).map(({ recommendation }) => recommendation);
}

/** Entries of the columns of a view that no source numbers. */
export function listUnnumbered(view: Corpus): readonly number[] {
  return Array.from({ length: view.size }, (_, index) => columnIndexAt(view, index)).filter(
    (at) => (view.columns.recommendation[at] ?? -1) < 0,
  );
}
