import type { Command } from "commander";
import { UprError } from "../../errors.ts";
import { type CliIo, EXIT } from "../io.ts";
import { nameOf, readInput, STDIN } from "../read-input.ts";
import { formatUptake } from "../statements/format-uptake.ts";
import { listRecommendations } from "../statements/list-recommendations.ts";
import { parseScore } from "../statements/parse-score.ts";
import { readStatements } from "../statements/read-statements.ts";
import { UsageError } from "../usage-error.ts";
import { expectUprError, hasErrors, writeFailure, writeShortcomings } from "../write-diagnostics.ts";

interface UptakeFlags {
  readonly threshold?: number;
  readonly json?: true;
}

/** `uprkit uptake`: what became of the asks of a submission. */
export function addUptakeCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("uptake")
    .description("Show which asks of a submission States took up, how closely, and what the State answered.")
    .argument(
      "<submission>",
      "asks: a list (JSON, CSV, one a line) or a text that has them (PDF, Word, Markdown); - for standard input",
    )
    .argument(
      "<report>",
      "Working Group report (PDF, Word), list of recommendations, or what read --json wrote",
    )
    .option("--threshold <score>", "least score of a match, up to 1; default 0.12", parseScore)
    .option("--json", "print it for programs")
    .addHelpText(
      "after",
      `
Of a text the recommendations are taken: the items under such a heading, of a list, or sentences that ask.
An ask counts as taken up where a State recommends the same, in whatever words; it need not come from the submission.

Examples:
  $ uprkit uptake submission.pdf report.pdf
  $ uprkit uptake asks.txt report.pdf --json > uptake.json`,
    )
    .action(async (submission: string, report: string, flags: UptakeFlags) => {
      if (submission === STDIN && report === STDIN) {
        throw new UsageError("Cannot read both from standard input: expected a file for one of them");
      }
      let current = submission;
      try {
        const asks = await readAsks(submission, io);
        current = report;
        const result = await readInput(report, io);
        const recommendations = listRecommendations(result, nameOf(report));
        const { findUptake } = await import("../../compare/uptake/find-uptake.ts");
        const { threshold } = flags;
        const uptake = findUptake(asks, recommendations, threshold === undefined ? {} : { threshold });
        const named = { submission: nameOf(submission), report: nameOf(report) };
        io.stdout.write(
          flags.json
            ? `${JSON.stringify({ ...named, ...uptake }, undefined, 2)}\n`
            : formatUptake(uptake, named.submission, named.report, io),
        );
        writeShortcomings(result.diagnostics, io);
        if (hasErrors(result.diagnostics)) finish(EXIT.findings);
      } catch (error) {
        writeFailure(expectUprError(error), nameOf(current), io);
        finish(EXIT.findings);
      }
    });
}

async function readAsks(path: string, io: CliIo): Promise<readonly string[]> {
  const file = await readStatements(path, io);
  if (file.kind === "list") return file.items.map(({ text }) => text);
  const { extractAsks } = await import("../../compare/uptake/extract-asks.ts");
  const asks = extractAsks(file.source).map(({ text }) => text);
  if (asks.length > 0) return asks;
  throw new UprError(
    "NO_TEXT",
    `Cannot find asks in "${file.name}": it has no list of recommendations and no sentence that asks, expected such as "Ratify …" or "The State should …", in English`,
  );
}
