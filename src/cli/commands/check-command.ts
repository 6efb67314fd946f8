import type { Command } from "commander";
import type { Diagnostic } from "../../diagnostics.ts";
import type { UhriRecord } from "../../model/uhri-record.ts";
import type { ReadResult } from "../../read.ts";
import { formatCount } from "../../report/number-format.ts";
import { type FolderResult, hasFolder, readFolder } from "../input/read-folder.ts";
import { nameOf, readInput } from "../input/read-input.ts";
import { type CliIo, colorsOf, EXIT, writeText } from "../io.ts";
import { describeKind } from "../kinds/result-kinds.ts";
import { formatFolder } from "../output/format-folder.ts";
import { cleanText } from "../terminal/clean-text.ts";
import {
  countSeverities,
  expectUprError,
  hasErrors,
  reportFailure,
  writeDiagnostics,
  writeFailure,
} from "../terminal/write-diagnostics.ts";

/** `uprkit check`: what is wrong with files, and where the sources of a review disagree. */
export function addCheckCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("check")
    .description(
      "Read files and say what is wrong with them, one line of verdict each; of a folder, where its sources disagree.",
    )
    .argument("<path...>", "documents of a review, exports, or folders of them; - for standard input")
    .addHelpText(
      "after",
      `
Findings go to stderr as file:page:paragraph severity: message [code], verdicts to stdout. With a folder, what
lists and exports say otherwise than report and addendum is listed with both sources, and ends with 1.

Examples:
  $ uprkit check report.pdf
  $ uprkit check slovenia/
  $ uprkit check reports/*.pdf 2> findings.txt`,
    )
    .action(async (paths: readonly string[]) => {
      try {
        if (await hasFolder(paths)) finish(checkFolder(await readFolder(paths, io), io));
        else for (const path of paths) finish(await checkFile(path, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(paths[0] ?? ""), io));
      }
    });
}

function checkFolder(folder: FolderResult, io: CliIo): number {
  const { diagnostics, results, unread, reconciliation } = folder;
  writeDiagnostics(diagnostics, io);
  for (const result of results) writeVerdict(result.document.file, result, result.diagnostics, io);
  for (const { source, severity } of unread) {
    const colors = colorsOf(io.stdout, io.env);
    const paint = severity === "error" ? colors.red : colors.yellow;
    writeText(`${cleanText(source)}: ${paint("not read")}\n`, io);
  }
  writeText(`\n${formatFolder(folder, io.stdout, io.env, { isComplete: true })}`, io);
  const disagreements = reconciliation.reviews.flatMap(({ comparisons }) =>
    comparisons.flatMap((comparison) => comparison.disagreements),
  );
  return hasErrors(diagnostics) || disagreements.length > 0 ? EXIT.findings : EXIT.ok;
}

async function checkFile(path: string, io: CliIo): Promise<number> {
  const colors = colorsOf(io.stdout, io.env);
  let count = 0;
  const onRecord = (_: UhriRecord): void => {
    count += 1;
  };
  try {
    const result = await readInput(path, io, { onRecord });
    writeDiagnostics(result.diagnostics, io);
    writeVerdict(
      nameOf(path),
      result,
      result.diagnostics,
      io,
      count === 0 ? undefined : `${formatCount(count)} records`,
    );
    return hasErrors(result.diagnostics) ? EXIT.findings : EXIT.ok;
  } catch (error) {
    writeFailure(expectUprError(error), nameOf(path), io);
    writeText(`${cleanText(nameOf(path))}: ${colors.red("not read")}\n`, io);
    return EXIT.findings;
  }
}

function writeVerdict(
  name: string,
  result: ReadResult,
  diagnostics: readonly Diagnostic[],
  io: CliIo,
  counted?: string,
): void {
  const colors = colorsOf(io.stdout, io.env);
  const kind = describeKind(result);
  const verdict = hasErrors(diagnostics) ? colors.red("incomplete") : colors.green("ok");
  const facts = [kind.name, counted ?? kind.brief(result), countSeverities(diagnostics)].map(cleanText);
  writeText(`${cleanText(name)}: ${[verdict, ...facts].join(", ")}\n`, io);
}
