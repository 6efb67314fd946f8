import type { Command } from "commander";
import type { ReadResult } from "../read.ts";
import { type CliIo, colorsOf, EXIT } from "./io.ts";
import { nameOf, readInput } from "./read-input.ts";
import { formatCount } from "./text-table.ts";
import {
  countSeverities,
  expectUprError,
  hasErrors,
  writeDiagnostics,
  writeFailure,
} from "./write-diagnostics.ts";

/** `uprkit check`: what is wrong with files. */
export function addCheckCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("check")
    .description("Read files and say what is wrong with them, one line of verdict each.")
    .argument("<file...>", "Working Group reports (PDF) or UPR Info exports (CSV); - for standard input")
    .addHelpText(
      "after",
      `
Findings go to stderr as file:page:paragraph severity: message [code], verdicts to stdout.

Examples:
  $ uprkit check report.pdf
  $ uprkit check reports/*.pdf 2> findings.txt`,
    )
    .action(async (files: readonly string[]) => {
      for (const file of files) finish(await checkFile(file, io));
    });
}

async function checkFile(file: string, io: CliIo): Promise<number> {
  const colors = colorsOf(io.stdout, io.env);
  try {
    const result = await readInput(file, io);
    writeDiagnostics(result.diagnostics, io);
    const failed = hasErrors(result.diagnostics);
    const verdict = failed ? colors.red("incomplete") : colors.green("ok");
    io.stdout.write(
      `${nameOf(file)}: ${verdict}, ${describe(result)}, ${countSeverities(result.diagnostics)}\n`,
    );
    return failed ? EXIT.findings : EXIT.ok;
  } catch (error) {
    writeFailure(expectUprError(error), nameOf(file), io);
    io.stdout.write(`${nameOf(file)}: ${colors.red("not read")}\n`);
    return EXIT.findings;
  }
}

function describe(result: ReadResult): string {
  return result.kind === "working-group-report"
    ? `Working Group report ${result.document.symbol ?? "without a symbol"}, ${formatCount(result.recommendations.length)} recommendations`
    : `UPR Info export, ${formatCount(result.rows.length)} rows, ${formatCount(result.pledges.length)} pledges`;
}
