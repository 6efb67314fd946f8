import { UprError } from "../errors.ts";

/** Bounds of one reading; documents are hostile until read. Every member has a safe default. */
export interface ReadLimits {
  /** Size of the file in bytes; default 100 MiB. */
  readonly maxBytes?: number;
  /** Pages of a document; default 1,000. */
  readonly maxPages?: number;
  /** Characters of text over all pages, or of a plain text; default 20 million. */
  readonly maxCharacters?: number;
  /** Rows of a table; default 2 million. */
  readonly maxRows?: number;
  /** Cells of a table, blank ones between others included; default 10 million. */
  readonly maxCells?: number;
  /** Characters in one cell of a table; default 100,000. */
  readonly maxCellCharacters?: number;
  /** Files inside a ZIP container (Word, Excel); default 10,000. */
  readonly maxEntries?: number;
  /** Bytes that a ZIP container, or one file in it, may unfold to; default 512 MiB. */
  readonly maxExpandedBytes?: number;
  /** How many times larger a file of more than 1 MiB may be than its compressed form; default 250. */
  readonly maxExpansionRatio?: number;
  /** Nesting of elements in XML, of values in JSON, of folders in a ZIP container; default 256. */
  readonly maxDepth?: number;
  /** Bytes of one record in a stream of JSON; default 8 MiB. */
  readonly maxItemBytes?: number;
  /** Time of the whole reading in milliseconds, checked between pages; default 5 minutes. */
  readonly maxMilliseconds?: number;
}

/** What is reported while a long reading goes on. */
export interface ReadProgress {
  /** Units done so far. */
  readonly done: number;
  /** Units in all; absent where it is not known yet. */
  readonly total?: number;
  /** What the units are, such as `"pages"`. */
  readonly stage: string;
}

/** Options every reader takes. */
export interface ReadOptions {
  /** Name used in diagnostics and sources; default: the file's name, else `"input"`. */
  readonly name?: string;
  /** Bounds of the reading; safe ones by default. */
  readonly limits?: ReadLimits;
  /** Stops the reading between two pages or blocks of rows, with code `ABORTED`. */
  readonly signal?: AbortSignal;
  /** Called between two pages or blocks of rows. */
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** {@link ReadLimits} that hold where the caller gives none. */
export const DEFAULT_READ_LIMITS: Required<ReadLimits> = {
  maxBytes: 100 * 1024 * 1024,
  maxPages: 1_000,
  maxCharacters: 20_000_000,
  maxRows: 2_000_000,
  maxCells: 10_000_000,
  maxCellCharacters: 100_000,
  maxEntries: 10_000,
  maxExpandedBytes: 512 * 1024 * 1024,
  maxExpansionRatio: 250,
  maxDepth: 256,
  maxItemBytes: 8 * 1024 * 1024,
  maxMilliseconds: 300_000,
};

/** Throws `LIMIT_EXCEEDED` when `value` is over the bound called `limit`. */
export function checkLimit(
  name: string,
  limit: keyof ReadLimits,
  value: number,
  limits: ReadLimits = {},
): void {
  const bound = limits[limit] ?? DEFAULT_READ_LIMITS[limit];
  if (value > bound) {
    throw new UprError(
      "LIMIT_EXCEEDED",
      `Cannot read "${name}": ${limit} is ${bound}, the input has ${value}`,
    );
  }
}

/** A check to call between two units of work: throws `ABORTED` or, past `maxMilliseconds`, `LIMIT_EXCEEDED`. */
export function createStopCheck(name: string, { limits = {}, signal }: ReadOptions): () => void {
  const bound = limits.maxMilliseconds ?? DEFAULT_READ_LIMITS.maxMilliseconds;
  const start = performance.now();
  return () => {
    if (signal?.aborted) {
      throw new UprError("ABORTED", `Cannot read "${name}": the caller stopped it`, { cause: signal.reason });
    }
    const elapsed = performance.now() - start;
    if (elapsed > bound) {
      throw new UprError(
        "LIMIT_EXCEEDED",
        `Cannot read "${name}": it took more than maxMilliseconds (${bound})`,
      );
    }
  };
}
