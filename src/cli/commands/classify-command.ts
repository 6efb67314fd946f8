import { type Command, Option } from "commander";
import { nameOf } from "../input/read-input.ts";
import { openTexts } from "../input/text-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { toLabelLine } from "../labels/label-text.ts";
import { createLabelWriter, formatOfLabels } from "../labels/label-writer.ts";
import { loadLabeler } from "../labels/load-labeler.ts";
import { asTextSink, openFile, openOutput } from "../output/output-sink.ts";
import { createProgressLine } from "../terminal/progress.ts";
import { hasErrors, reportFailure, writeDiagnostics } from "../terminal/write-diagnostics.ts";

interface ClassifyFlags {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly output?: string;
}

/** `uprkit classify`: labels of every recommendation of a file. */
export function addClassifyCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("classify")
    .description(
      "Say what each recommendation of a file or folder asks: action category, issues, instruments, tone, quality.",
    )
    .argument(
      "<file>",
      'any file or folder that read knows, or lines { "id": …, "text": … }; - for standard input',
    )
    .addOption(
      new Option("--json", "print for programs: an array of one object per text").conflicts([
        "ndjson",
        "csv",
      ]),
    )
    .addOption(
      new Option("--ndjson", "one object per line; the default where lines come in").conflicts("csv"),
    )
    .option("--csv", "one row per text")
    .option("-o, --output <file>", "write to a file; its extension picks the format: .json, .ndjson, .csv")
    .addHelpText(
      "after",
      `
A category comes with its five probabilities, an issue with its score; needsReview says that a person should look.
A line that holds no text is a diagnostic on stderr and a line with "error" in the output, so that as many come out
as went in. uprkit explain shows the words behind the labels.

Examples:
  $ uprkit classify report.pdf
  $ uprkit classify report.pdf --csv > labels.csv
  $ cat texts.ndjson | uprkit classify - > labels.ndjson`,
    )
    .action(async (path: string, flags: ClassifyFlags) => {
      try {
        finish(await classifyFile(path, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(path), io));
      }
    });
}

async function classifyFile(path: string, flags: ClassifyFlags, io: CliIo): Promise<number> {
  const [input, label] = await Promise.all([openTexts(path, io), loadLabeler()]);
  const isFile = flags.output !== undefined && flags.output !== "-";
  const format = formatOfLabels(flags, input.isLines, io);
  const out = isFile ? openFile(flags.output) : openOutput(io.stdout);
  const sink = format === "text" && !isFile ? asTextSink(out, io) : out;
  const writer = await createLabelWriter(format, sink, isFile ? { write() {} } : io.stdout);
  const progress = createProgressLine(io);
  let exit: number = EXIT.ok;
  const diagnostics = await input.readTexts({
    take(item) {
      if ("diagnostic" in item) {
        exit = EXIT.findings;
        progress.clear();
        writeDiagnostics([item.diagnostic], io);
        writer.takeBadLine(item);
      } else {
        writer.takeLine(toLabelLine(item.id, label(item.text)), item.text);
      }
    },
    async pace(how) {
      if (how !== undefined) progress.show(nameOf(path), how);
      await sink.drained();
    },
  });
  progress.clear();
  writer.finish();
  await sink.drained();
  sink.close();
  writeDiagnostics(diagnostics, io);
  return hasErrors(diagnostics) ? EXIT.findings : exit;
}
