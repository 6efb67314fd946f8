import { type Command, Option } from "commander";
import { hasFolder, readFolder } from "../input/read-folder.ts";
import { nameOf, readInput } from "../input/read-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { createFolderWriter } from "../output/folder-writer.ts";
import { asTextSink, openFile, openOutput } from "../output/output-sink.ts";
import { createResultWriter, type OutputFormat } from "../output/result-writer.ts";
import { OutputError } from "../output/whole-file.ts";
import { extensionOf } from "../output/write-document.ts";
import {
  expectUprError,
  hasErrors,
  reportFailure,
  writeDiagnostics,
  writeFailure,
} from "../terminal/write-diagnostics.ts";
import { UsageError } from "../usage-error.ts";

interface ReadFlags {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly output?: string;
}

/** `uprkit read`: what files hold, or what the documents in a folder say together. */
export function addReadCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("read")
    .description(
      "Read files, or a folder of the documents of reviews, and print what they hold, for people or for programs.",
    )
    .argument(
      "<path...>",
      "documents of a review (PDF, DOCX, DOC, text), exports (CSV, XLSX, XLS, JSON), folders of them; - for standard input",
    )
    .addOption(
      new Option(
        "--json",
        "one object per file; an array for several; one of all reviews for a folder",
      ).conflicts(["ndjson", "csv"]),
    )
    .addOption(new Option("--ndjson", "one record per line, written as it is read").conflicts("csv"))
    .option("--csv", "one row per recommendation and recommending State, and one per pledge")
    .option(
      "-o, --output <file>",
      "write to a file; its extension picks the format: .txt, .json, .ndjson, .csv",
    )
    .addHelpText(
      "after",
      `
What a file is, its content says. With a folder everything named is put together: each recommendation has its
answers in report and addendum, and what lists and exports say otherwise is told with both sources.

Diagnostics go to stderr as file:page:paragraph severity: message [code].
In CSV a cell that starts like a formula (= + - @) gets an apostrophe in front; "record" tells recommendations,
rows of UPR Info and pledges apart; "position" is that of the latest stage, which "stage" names.

Examples:
  $ uprkit read report.pdf
  $ uprkit read report.pdf --json > report.json
  $ uprkit read slovenia/
  $ uprkit read slovenia/ -o slovenia.csv
  $ uprkit read reports/*.pdf -o recommendations.csv
  $ uprkit read uhri.json --ndjson > uhri.ndjson
  $ cat report.pdf | uprkit read - --ndjson`,
    )
    .action(async (paths: readonly string[], flags: ReadFlags) => {
      const format = formatOf(flags);
      const isFile = flags.output !== undefined && flags.output !== "-";
      const out = isFile ? openFile(flags.output) : openOutput(io.stdout);
      const sink = format === "text" && !isFile ? asTextSink(out, io) : out;
      // A file has no colors and no width.
      const output = isFile ? { write() {} } : io.stdout;
      try {
        if (await hasFolder(paths)) {
          const folder = await readFolder(paths, io);
          writeDiagnostics(folder.diagnostics, io);
          if (hasErrors(folder.diagnostics)) finish(EXIT.findings);
          await createFolderWriter(format, sink, { output, env: io.env })(folder);
        } else {
          const writer = await createResultWriter(format, sink, {
            isList: paths.length > 1,
            output,
            env: io.env,
          });
          for (const path of paths) {
            try {
              const result = await readInput(path, io, { onRecord: writer.takeRecord, pace: sink.drained });
              writeDiagnostics(result.diagnostics, io);
              if (hasErrors(result.diagnostics)) finish(EXIT.findings);
              writer.takeResult(result);
              await sink.drained();
            } catch (error) {
              if (error instanceof OutputError) throw error;
              writer.breakOff();
              if (error instanceof UsageError) {
                io.stderr.write(`error: ${error.message}\n`);
                finish(EXIT.usage);
              } else {
                writeFailure(expectUprError(error), nameOf(path), io);
                finish(EXIT.findings);
              }
            }
          }
          writer.finish();
        }
        await sink.drained();
        sink.close();
      } catch (error) {
        finish(reportFailure(error, nameOf(paths[0] ?? ""), io));
      }
    });
}

function formatOf({ json, ndjson, csv, output = "" }: ReadFlags): OutputFormat {
  if (json) return "json";
  if (ndjson) return "ndjson";
  if (csv) return "csv";
  if (output === "" || output === "-") return "text";
  switch (extensionOf(output, [".json", ".ndjson", ".jsonl", ".csv", ".txt"])) {
    case ".json":
      return "json";
    case ".csv":
      return "csv";
    case ".txt":
      return "text";
    default:
      return "ndjson";
  }
}
