import { type Diagnostic, type DiagnosticSeverity, formatDiagnostic } from "../diagnostics.ts";
import { UprError } from "../errors.ts";
import { type CliIo, type Colors, colorsOf } from "./io.ts";

const PAINT: Readonly<Record<DiagnosticSeverity, keyof Colors & ("red" | "yellow" | "cyan")>> = {
  error: "red",
  warning: "yellow",
  info: "cyan",
};

/** Prints diagnostics to stderr, one to a line as a compiler does. */
export function writeDiagnostics(diagnostics: readonly Diagnostic[], io: CliIo): void {
  const colors = colorsOf(io.stderr, io.env);
  for (const diagnostic of diagnostics) {
    const { severity } = diagnostic;
    const line = formatDiagnostic(diagnostic);
    const mark = ` ${severity}: `;
    io.stderr.write(`${line.replace(mark, () => ` ${colors[PAINT[severity]](`${severity}:`)} `)}\n`);
  }
}

/** Prints what keeps a figure from being whole, and how many notes there are beside: `check` prints those. */
export function writeShortcomings(diagnostics: readonly Diagnostic[], io: CliIo): void {
  const shortcomings = diagnostics.filter(({ severity }) => severity !== "info");
  writeDiagnostics(shortcomings, io);
  const notes = diagnostics.length - shortcomings.length;
  if (notes > 0)
    io.stderr.write(`${notes} note${notes === 1 ? "" : "s"} on the files: uprkit check prints them\n`);
}

/** Prints why a file was not read, in the same form: `file error: message [CODE]`. */
export function writeFailure(error: UprError, source: string, io: CliIo): void {
  writeDiagnostics([{ code: error.code, severity: "error", message: error.message, source }], io);
}

/** How many of each severity, as `2 errors, 1 warning`; `no findings` where there are none. */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "warning", "info"] as const).map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const name = severity === "info" ? "note" : severity;
    return count === 0 ? "" : `${count} ${name}${count === 1 ? "" : "s"}`;
  });
  return counts.filter((text) => text !== "").join(", ") || "no findings";
}

/** Whether something is missing from a result. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** The error if it is one of ours; anything else is a fault of the program and goes on up. */
export function expectUprError(error: unknown): UprError {
  if (error instanceof UprError) return error;
  throw error;
}
