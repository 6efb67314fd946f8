import type { Corpus, CorpusColumns } from "../../corpus/corpus.ts";

/** What the measures need of a `Corpus`, which is one: its columns, which of their rows are meant, and its sets of issues. */
export interface FactTable extends Pick<Corpus, "selection" | "issueSets"> {
  /** Columns of the corpus, one value per row, without those that say which file a row is from. */
  readonly columns: Omit<CorpusColumns, "origin" | "originRow">;
}

/** Rows of whole corpora, kept as long as these: making them anew costs as much as counting them. */
const wholes = /* @__PURE__ */ new WeakMap<FactTable["columns"], Int32Array>();

/** Rows that are meant, ascending; shared, so not to be written to. */
export function listRowIndexes({ columns, selection }: FactTable): Int32Array {
  if (selection !== undefined) return selection;
  const known = wholes.get(columns);
  if (known?.length === columns.length) return known;
  const rows = new Int32Array(columns.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  wholes.set(columns, rows);
  return rows;
}
