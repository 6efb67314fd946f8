import { createFeatureReader } from "../../src/classify/model/features.ts";
import { splitWords } from "../../src/classify/text/words.ts";
import type { FeatureRows } from "./linear-svm.ts";

/** Features of many texts, by column. */
export interface FeatureTable extends FeatureRows {
  /** Hash of each column's feature. */
  readonly hashes: Int32Array;
  /** Kind of each column's feature. */
  readonly kinds: Uint8Array;
  /** In how many texts each is. */
  readonly frequencies: Int32Array;
}

/** Texts that a feature must be in. */
const LEAST_TEXTS = 2;

/** Reads the features of each text that `isWanted` by kind; those of one text only are left out. */
export function tabulateFeatures(
  texts: readonly string[],
  isWanted: (kind: number) => boolean,
): FeatureTable {
  const read = createFeatureReader();
  const rows: Int32Array[] = [];
  const counts = new Map<number, number>();
  const kindOf = new Map<number, number>();
  for (const text of texts) {
    const { count, hashes, kinds } = read(splitWords(text));
    const own = new Set<number>();
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] ?? 0;
      if (!isWanted(kinds[index] ?? 0) || own.has(hash)) continue;
      own.add(hash);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
      if (!kindOf.has(hash)) kindOf.set(hash, kinds[index] ?? 0);
    }
    rows.push(Int32Array.from(own));
  }
  const kept = [...counts].filter(([, count]) => count >= LEAST_TEXTS).map(([hash]) => hash);
  const columnOf = new Map(kept.map((hash, column) => [hash, column]));
  const offsets = new Int32Array(texts.length + 1);
  const columns: number[] = [];
  for (const [row, own] of rows.entries()) {
    for (const hash of own) {
      const column = columnOf.get(hash);
      if (column !== undefined) columns.push(column);
    }
    offsets[row + 1] = columns.length;
  }
  return {
    width: kept.length,
    offsets,
    columns: Int32Array.from(columns),
    hashes: Int32Array.from(kept),
    kinds: Uint8Array.from(kept, (hash) => kindOf.get(hash) ?? 0),
    frequencies: Int32Array.from(kept, (hash) => counts.get(hash) ?? 0),
  };
}
