import { writeFile } from "node:fs/promises";
import { extname } from "node:path";
import { type Command, Option } from "commander";
import { UprError } from "../errors.ts";
import type { ReadResult } from "../read.ts";
import { formatCsv } from "./format-csv.ts";
import { formatReadResult } from "./format-read-result.ts";
import { type CliIo, type CliOutput, EXIT } from "./io.ts";
import { nameOf, readInput } from "./read-input.ts";
import { expectUprError, hasErrors, writeDiagnostics, writeFailure } from "./write-diagnostics.ts";

interface ReadFlags {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly output?: string;
}

type Format = "text" | "json" | "ndjson" | "csv";

/** `uprkit read`: what files hold. */
export function addReadCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("read")
    .description("Read files and print what they hold, for people or for programs.")
    .argument("<file...>", "Working Group reports (PDF) or UPR Info exports (CSV); - for standard input")
    .addOption(new Option("--json", "one object per file; an array for several").conflicts(["ndjson", "csv"]))
    .addOption(new Option("--ndjson", "one record per line").conflicts("csv"))
    .option("--csv", "one row per recommendation and recommending State")
    .option("-o, --output <file>", "write to a file; its extension (.json, .ndjson, .csv) picks the format")
    .addHelpText(
      "after",
      `
Diagnostics go to stderr as file:page:paragraph severity: message [code].
In CSV a cell that starts like a formula (= + - @) gets an apostrophe in front.

Examples:
  $ uprkit read report.pdf
  $ uprkit read report.pdf --json > report.json
  $ uprkit read reports/*.pdf -o recommendations.csv
  $ cat report.pdf | uprkit read - --ndjson`,
    )
    .action(async (files: readonly string[], flags: ReadFlags) => {
      const results: ReadResult[] = [];
      for (const file of files) {
        try {
          const result = await readInput(file, io);
          writeDiagnostics(result.diagnostics, io);
          if (hasErrors(result.diagnostics)) finish(EXIT.findings);
          results.push(result);
        } catch (error) {
          writeFailure(expectUprError(error), nameOf(file), io);
          finish(EXIT.findings);
        }
      }
      if (results.length === 0) return;
      const write = (text: string): unknown => io.stdout.write(text);
      if (flags.output === undefined) {
        write(await formatResults(results, formatOf(flags), files.length > 1, io.stdout, io));
        return;
      }
      const text = await formatResults(results, formatOf(flags), files.length > 1, { write }, io);
      if (!(await writeOutput(flags.output, text, io))) finish(EXIT.findings);
    });
}

function formatOf({ json, ndjson, csv, output = "" }: ReadFlags): Format {
  if (json) return "json";
  if (ndjson) return "ndjson";
  if (csv) return "csv";
  const extension = extname(output).slice(1).toLowerCase();
  return extension === "json" || extension === "ndjson" || extension === "csv" ? extension : "text";
}

async function formatResults(
  results: readonly ReadResult[],
  format: Format,
  isList: boolean,
  output: CliOutput,
  io: CliIo,
): Promise<string> {
  switch (format) {
    case "json":
      return `${JSON.stringify(isList ? results : results[0], undefined, 2)}\n`;
    case "ndjson":
      return results
        .flatMap((result): readonly object[] =>
          result.kind === "working-group-report"
            ? result.recommendations
            : [...result.rows, ...result.pledges],
        )
        .map((record) => `${JSON.stringify(record)}\n`)
        .join("");
    case "csv":
      return formatCsv(results);
    case "text":
      return results.map((result) => formatReadResult(result, output, io.env)).join("\n");
  }
}

async function writeOutput(path: string, text: string, io: CliIo): Promise<boolean> {
  try {
    await writeFile(path, text);
    return true;
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    writeFailure(new UprError("UNREADABLE_FILE", `Cannot write "${path}": ${reason}`, { cause }), path, io);
    return false;
  }
}
