import { checkLimit } from "../../documents/limits.ts";

/** Bounds on what a stored corpus may hold; files are hostile until read. Every member has a safe default. */
export interface StorageLimits {
  /** Size of the file in bytes; default 1 GiB. */
  readonly maxBytes?: number;
  /** Rows; default 20 million. */
  readonly maxRows?: number;
  /** Bytes that what is compressed may unfold to; default 1 GiB. */
  readonly maxExpandedBytes?: number;
}

/** Options of the functions that read a stored corpus. */
export interface DecodeCorpusOptions {
  /** Name used in diagnostics and errors; default `"corpus"`. */
  readonly name?: string;
  /** Bounds of the reading; safe ones by default. */
  readonly limits?: StorageLimits;
}

const DEFAULTS: Required<StorageLimits> = {
  maxBytes: 1024 ** 3,
  maxRows: 20_000_000,
  maxExpandedBytes: 1024 ** 3,
};

/** Throws `LIMIT_EXCEEDED` when `value` is over the bound called `limit`. */
export function checkStorageLimit(
  { name = "corpus", limits = {} }: DecodeCorpusOptions,
  limit: keyof StorageLimits,
  value: number,
): void {
  checkLimit(name, limit, value, { ...DEFAULTS, ...limits });
}
