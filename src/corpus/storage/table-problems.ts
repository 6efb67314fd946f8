import type { Diagnostic, DiagnosticSeverity } from "../../diagnostics.ts";

/** Findings of one table: each kind of wrong value once, with how often it occurs, so that a bad file floods nobody. */
export interface TableProblems {
  readonly missingColumn: (column: string) => void;
  readonly unknownColumn: (column: string) => void;
  /** A value without which a row is none; the row is left out. */
  readonly leftOut: (column: string, value: unknown, row: number) => void;
  /** A value that was not taken, of a row that was. */
  readonly ignored: (column: string, value: unknown, row: number, why?: string) => void;
  readonly list: () => readonly Diagnostic[];
}

interface Finding {
  readonly code: string;
  readonly severity: DiagnosticSeverity;
  readonly column: string;
  readonly what: string;
  readonly hint: string;
  readonly firstRow: number | undefined;
  count: number;
}

/** Kinds of wrong values that are told one by one; the others together. */
const MAX_FINDINGS = 1_000;

/** Gathers what is wrong with the table of that name, like problems counted together. */
export function createProblems(name: string): TableProblems {
  const findings = new Map<string, Finding>();
  const add = (finding: Omit<Finding, "count">): void => {
    const isFull = findings.size >= MAX_FINDINGS;
    const what = isFull ? "other values" : finding.what;
    const key = `${finding.code} ${finding.column} ${what}`;
    const known = findings.get(key);
    if (known === undefined) findings.set(key, { ...finding, what, count: 1 });
    else known.count += 1;
  };
  return {
    missingColumn: (column) =>
      add({
        code: "corpus/missing-column",
        severity: "info",
        column,
        what: "there is no such column",
        hint: "Rows were read without it.",
        firstRow: undefined,
      }),
    unknownColumn: (column) =>
      add({
        code: "corpus/unknown-column",
        severity: "warning",
        column: column.slice(0, 80),
        what: "a corpus has no such column",
        hint: "Its cells were left out.",
        firstRow: undefined,
      }),
    leftOut: (column, value, firstRow) =>
      add({
        code: "corpus/invalid-record",
        severity: "error",
        column,
        what: `${show(value)} is no value it can have`,
        hint: "The rows were left out.",
        firstRow,
      }),
    ignored: (column, value, firstRow, why = "is no value it can have") =>
      add({
        code: "corpus/invalid-value",
        severity: "warning",
        column,
        what: `${show(value)} ${why}`,
        hint: "The rows were kept without it.",
        firstRow,
      }),
    list: () =>
      [...findings.values()].map(({ code, severity, column, what, hint, firstRow, count }) => ({
        code,
        severity,
        message: `Cannot read column "${column}"${firstRow === undefined ? "" : ` of ${count} rows`}: ${what}`,
        source: name,
        range: firstRow === undefined ? { column } : { row: firstRow, column },
        hint,
      })),
  };
}

/** A value as a message shows it. */
function show(value: unknown): string {
  if (value === undefined) return "an empty cell";
  return typeof value === "object" ? "a list or an object" : `"${String(value).slice(0, 80)}"`;
}
