import type { SourceLine } from "../../documents/source-text.ts";

/** One numbered entry under a lead paragraph. */
export interface NumberedItem {
  /** Number with that of the lead: `"186.12"`. */
  readonly number: string;
  /** Number as printed, without the dot at its end: `"186.12"`, `"12"`, or a misprint such as `"112.3"` under 111. */
  readonly printed: string;
  readonly lines: readonly SourceLine[];
}

/** A lead paragraph with the entries under it. */
export interface NumberedGroup {
  /** Number of the lead paragraph; absent where none is printed. */
  readonly lead: string | undefined;
  readonly lines: readonly SourceLine[];
  readonly items: readonly NumberedItem[];
}

/** Something in the numbers that a reader should know. */
export interface NumberingFinding {
  readonly kind: "misprint" | "gap" | "repeated" | "missing-lead" | "number-in-text";
  readonly line: SourceLine;
  readonly lead: string | undefined;
  /** As printed. */
  readonly printed: string;
  /** What was expected or what it was read as. */
  readonly expected: string;
}

/** An entry while its list is read. */
interface OpenEntry {
  number: string;
  printed: string;
  lines: SourceLine[];
}

/** A lead paragraph while its list is read. */
export interface OpenGroup {
  lead: string | undefined;
  lines: SourceLine[];
  items: OpenEntry[];
  /** How many entries carry the number of the lead. */
  dotted: number;
}
