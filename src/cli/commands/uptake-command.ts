import type { Command } from "commander";
import type { AskUptake } from "../../compare/uptake/find-uptake.ts";
import { UprError } from "../../errors.ts";
import { nameOf, readInput, STDIN } from "../input/read-input.ts";
import { type CliIo, EXIT } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { formatUptake } from "../statements/format-uptake.ts";
import { listRecommendations } from "../statements/list-recommendations.ts";
import { parseScore } from "../statements/parse-score.ts";
import { readStatements } from "../statements/read-statements.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { UsageError } from "../usage-error.ts";
import { addResultOptions } from "./shared-options.ts";

interface UptakeFlags extends ResultFlags {
  readonly threshold?: number;
}

/** `uprkit uptake`: what became of the asks of a submission. */
export function addUptakeCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("uptake")
    .description("Show which asks of a submission States took up, how closely, and what the State answered.")
    .argument(
      "<submission>",
      "asks: a list (JSON, CSV, one a line) or a text that has them (PDF, Word, Markdown); - for standard input",
    )
    .argument(
      "<report>",
      "Working Group report (PDF, Word), list of recommendations, or what read --json wrote; - for standard input",
    )
    .option("--threshold <score>", "least score of a match, up to 1; default: 0.12", parseScore);
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
Of a text the recommendations are taken: the items under such a heading, of a list, or sentences that ask.
An ask counts as taken up where a State recommends the same, in whatever words; it need not come from the submission.

Examples:
  $ uprkit uptake asks.txt report.pdf
  $ cat asks.txt | uprkit uptake - report.pdf --json
  $ uprkit uptake asks.txt later.csv -o uptake.csv`,
    )
    .action(async (submission: string, report: string, flags: UptakeFlags) => {
      if (submission === STDIN && report === STDIN) {
        throw new UsageError("Cannot read both from standard input: expected a file for one of them");
      }
      formatOfResult(flags, true);
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
        await writeResult(
          {
            text: (target) => formatUptake(uptake, named.submission, named.report, target),
            json: () => ({ ...named, ...uptake }),
            rows: () => uptake.asks.flatMap(listMatches),
          },
          flags,
          io,
        );
        writeShortcomings(result.diagnostics, io);
        if (hasErrors(result.diagnostics)) finish(EXIT.findings);
      } catch (error) {
        finish(reportFailure(error, nameOf(current), io));
      }
    });
}

/** A row for each recommendation that takes an ask up, and one for an ask that none does. */
function listMatches({ ask, index, takenUp, matches }: AskUptake): readonly object[] {
  const asked = { index, ask, takenUp };
  return matches.length === 0 ? [asked] : matches.map((match) => ({ ...asked, ...match }));
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
