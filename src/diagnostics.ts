/** How bad a {@link Diagnostic} is: `error` = something is missing from the result, `warning` = read, but doubtful, `info` = worth knowing. */
export type DiagnosticSeverity = "error" | "warning" | "info";

/** Where in its source something is; every member is absent where the source has no such thing. */
export interface DiagnosticRange {
  /** Page, from 1. */
  readonly page?: number;
  /** Paragraph number as cited, such as `"186.12"`. */
  readonly paragraph?: string;
  /** Line or, in a table, row of the file, from 1. */
  readonly row?: number;
  /** Column name of a table. */
  readonly column?: string;
  /** Offsets into the text that was read, in UTF-16 code units, end excluded. */
  readonly span?: readonly [start: number, end: number];
}

/** Something a reader or a validator has to say about its input. Reading goes on after it. */
export interface Diagnostic {
  /** Kind of finding, such as `"recommendation/unknown-state"`; listed in `docs/diagnostics.md`. */
  readonly code: string;
  /** How bad it is: see {@link DiagnosticSeverity}. */
  readonly severity: DiagnosticSeverity;
  /** `Cannot <action> <"object">: <what is>[, <what was expected>]`. */
  readonly message: string;
  /** File name or document symbol. */
  readonly source: string;
  /** Where in the source; absent where it is about the source as a whole. */
  readonly range?: DiagnosticRange;
  /** What a person can do about it. */
  readonly hint?: string;
}

/**
 * One line per diagnostic, in the form compilers use, so that editors and CI make it clickable:
 * `file:page:paragraph severity: message [code]`.
 *
 * @example
 * ```ts
 * import { formatDiagnostic } from "uprkit";
 *
 * formatDiagnostic({
 *   code: "recommendation/unknown-state",
 *   severity: "warning",
 *   message: 'Cannot resolve "Atlantis": no State has this name',
 *   source: "report.pdf",
 *   range: { page: 14, paragraph: "134.12" },
 * }); // => 'report.pdf:14:134.12 warning: Cannot resolve "Atlantis": no State has this name [recommendation/unknown-state]'
 * ```
 *
 * @category Errors
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { source, range = {}, severity, message, code, hint } = diagnostic;
  const place = [source, range.page ?? range.row, range.paragraph ?? range.column].filter(
    (part) => part !== undefined,
  );
  return `${place.join(":")} ${severity}: ${message} [${code}]${hint === undefined ? "" : `\n  ${hint}`}`;
}
