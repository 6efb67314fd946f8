import type { RecordRow } from "../../report/files/tables/record-rows.ts";
import type { TextColumn } from "../terminal/text-table.ts";

/** A fact of the head of a document; left out where it is not known. */
export type Fact = readonly [name: string, value: string | undefined];

/** Records of one sort and how many of each kind there are. */
export interface CountBlock {
  /** What is counted, such as `"recommendations"`. */
  readonly title: string;
  readonly count: number;
  /** The counting unit in words, where it needs any. */
  readonly note?: string;
  readonly lines?: readonly (readonly [name: string, count: number])[];
}

/** The first records, as a table. */
export interface Sample {
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly string[])[];
  /** How many there are in all. */
  readonly total: number;
}

/** What a file holds, for people. */
export interface Summary {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly counts: readonly CountBlock[];
  readonly sample?: Sample;
}

/** What the command line knows of a kind of file: every command asks here, so that a new kind is one more entry. */
export interface KindDescription<Result> {
  /** Such as `"Working Group report"`. */
  readonly name: string;
  /** What a line of `--ndjson` is, in the plural: `"recommendations and pledges"`. */
  readonly records: string;
  /** What the verdict of `check` says it holds, such as `"A/HRC/25/5, 252 recommendations"`. */
  brief(result: Result): string;
  summarize(result: Result): Summary;
  /** Records for `--ndjson`, one to a line. */
  listRecords(result: Result): readonly object[];
  /** Rows for `--csv`; absent where the kind holds no recommendations. */
  readonly listCsvRows?: (result: Result) => readonly RecordRow[];
}

/** How many records a summary shows; the rest is for programs. */
export const SHOWN = 5;

/** How many there are of each value, the most frequent first, those without one under `other`. */
export function countValues<Value>(
  items: readonly Value[],
  labelOf: (item: Value) => string | undefined,
  other = "not said",
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    const value = labelOf(item) ?? other;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return sortCounts(counts);
}

/** Counts, the highest first; equal ones by name. */
export function sortCounts(counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1));
}
