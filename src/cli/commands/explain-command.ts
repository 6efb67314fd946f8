import type { Command } from "commander";
import { formatExplanation } from "../format-explanation.ts";
import { type CliIo, EXIT, widthOf } from "../io.ts";
import { loadLabeler } from "../load-labeler.ts";
import { expectUprError, writeFailure } from "../write-diagnostics.ts";

/** `uprkit explain`: all labels of one text, with the words that say so. */
export function addExplainCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  program
    .command("explain")
    .description("Show all labels of one recommendation, with the words that say so underlined.")
    .argument("<text...>", "the recommendation, in quotation marks or as it is")
    .option("--json", "print labels and evidence for programs")
    .addHelpText(
      "after",
      `
Examples:
  $ uprkit explain "Ratify the Convention against Torture by 2027"
  $ uprkit explain Continue to safeguard its political system --json`,
    )
    .action(async (parts: readonly string[], flags: { readonly json?: true }) => {
      const text = parts.join(" ");
      try {
        const labels = (await loadLabeler({ explain: true }))(text);
        io.stdout.write(
          flags.json
            ? `${JSON.stringify({ text, ...labels }, undefined, 2)}\n`
            : formatExplanation(text, labels, widthOf(io.stdout)),
        );
      } catch (error) {
        writeFailure(expectUprError(error), "text", io);
        finish(EXIT.findings);
      }
    });
}
