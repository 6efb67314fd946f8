import type { Command } from "commander";
import { readWords } from "../input/read-text.ts";
import { type CliIo, widthOf } from "../io.ts";
import { formatExplanation } from "../labels/format-explanation.ts";
import { loadLabeler } from "../labels/load-labeler.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { reportFailure } from "../terminal/write-diagnostics.ts";
import { addResultOptions } from "./shared-options.ts";

/** `uprkit explain`: all labels of one text, with the words that say so. */
export function addExplainCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("explain")
    .description("Show all labels of one recommendation, with the words that say so underlined.")
    .argument("<text...>", "the recommendation, in quotation marks or as it is; - for standard input");
  addResultOptions(command, { hasRows: false })
    .addHelpText(
      "after",
      `
Examples:
  $ uprkit explain "Ratify the Convention against Torture by 2027"
  $ uprkit explain Continue to safeguard its political system --json`,
    )
    .action(async (parts: readonly string[], flags: ResultFlags) => {
      formatOfResult(flags, false);
      try {
        const text = await readWords(parts, "explain", io);
        const labels = (await loadLabeler({ explain: true }))(text);
        await writeResult(
          {
            text: ({ stdout }) => formatExplanation(text, labels, widthOf(stdout)),
            json: () => ({ text, ...labels }),
          },
          flags,
          io,
        );
      } catch (error) {
        finish(reportFailure(error, "text", io));
      }
    });
}
