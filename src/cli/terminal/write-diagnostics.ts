import { type Diagnostic, type DiagnosticSeverity, formatDiagnostic } from "../../diagnostics.ts";
import { UprError, type UprErrorCode } from "../../errors.ts";
import { type CliIo, type Colors, colorsOf, EXIT, writeNote } from "../io.ts";
import { OutputError } from "../output/whole-file.ts";
import { UsageError } from "../usage-error.ts";
import { cleanText } from "./clean-text.ts";

const PAINT: Readonly<Record<DiagnosticSeverity, keyof Colors & ("red" | "yellow" | "cyan")>> = {
  error: "red",
  warning: "yellow",
  info: "cyan",
};

/** Its words without line ends or controls: a file's name may hold some, and could write a line of its own. */
function cleanDiagnostic({ range, hint, ...diagnostic }: Diagnostic): Diagnostic {
  const { paragraph, column } = range ?? {};
  return {
    ...diagnostic,
    source: cleanText(diagnostic.source),
    message: cleanText(diagnostic.message),
    ...(hint === undefined ? {} : { hint: hint.split("\n").map(cleanText).join("\n") }),
    ...(range === undefined
      ? {}
      : {
          range: {
            ...range,
            ...(paragraph === undefined ? {} : { paragraph: cleanText(paragraph) }),
            ...(column === undefined ? {} : { column: cleanText(column) }),
          },
        }),
  };
}

/** Prints diagnostics to stderr, one to a line as a compiler does. */
export function writeDiagnostics(diagnostics: readonly Diagnostic[], io: CliIo): void {
  const colors = colorsOf(io.stderr, io.env);
  for (const diagnostic of diagnostics) {
    const { severity } = diagnostic;
    if (io.settings?.quiet === true && severity !== "error") continue;
    const line = formatDiagnostic(cleanDiagnostic(diagnostic));
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
    writeNote(`${notes} note${notes === 1 ? "" : "s"} on the files: uprkit check prints them`, io);
}

/** What to do about an error, where its message alone does not say. */
const HINTS: ReadonlyMap<UprErrorCode, string> = new Map([
  [
    "NO_TEXT",
    "A scan has no text: put it through OCR first (ocrmypdf does that), or look for the Word file. A blank file has none either.",
  ],
  ["DAMAGED_DOCUMENT", "Get the file again; opening and saving it in the program it is for repairs some."],
  ["ENCRYPTED_DOCUMENT", "Save it without its password first."],
  ["UNSUPPORTED_FORMAT", "uprkit read --help says what can be read."],
  ["WRONG_DOCUMENT_KIND", "uprkit read --help says what can be read."],
  ["LIMIT_EXCEEDED", "If the file is what it says it is, cut it into smaller ones."],
]);

/** Prints why a file was not read, in the same form: `file error: message [CODE]`, and what to do. */
export function writeFailure({ code, message }: UprError, source: string, io: CliIo): void {
  // A text in words, which nobody scanned, has no use for a hint on files.
  const hint = message.startsWith("Cannot read ") ? HINTS.get(code) : undefined;
  writeDiagnostics(
    [{ code, severity: "error", message, source, ...(hint === undefined ? {} : { hint }) }],
    io,
  );
}

/**
 * Prints what went wrong and returns the exit code; a fault of the program or wrong usage goes on up.
 */
export function reportFailure(error: unknown, source: string, io: CliIo): number {
  if (error instanceof OutputError) {
    const { message, path } = error;
    writeDiagnostics([{ code: "cli/not-written", severity: "error", message, source: path }], io);
  } else {
    if (error instanceof UsageError) throw error;
    // What the library will not take is for the person to put right.
    if (error instanceof UprError && error.code === "INVALID_ARGUMENT") throw new UsageError(error.message);
    writeFailure(expectUprError(error), source, io);
  }
  return EXIT.findings;
}

/** Says that records do not hold what was asked for, and what to do; returns the exit code. */
export function reportMissing(message: string, hint: string, source: string, io: CliIo): number {
  writeDiagnostics([{ code: "cli/no-records", severity: "error", message, hint, source }], io);
  return EXIT.findings;
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
