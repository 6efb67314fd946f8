import type { Command } from "commander";
import { nameOf, STDIN } from "../input/read-input.ts";
import type { CliIo } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { formatOmissions } from "../statements/format-omissions.ts";
import { readFindings, readParagraphs } from "../statements/read-omission-inputs.ts";
import { reportFailure } from "../terminal/write-diagnostics.ts";
import { UsageError } from "../usage-error.ts";
import { addResultOptions } from "./shared-options.ts";

/** `uprkit omissions`: which findings a document says, weakens or leaves out. */
export function addOmissionsCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("omissions")
    .description(
      "Show which findings, or statements of another document, a document says, weakens or leaves out.",
    )
    .argument(
      "<findings>",
      "a list (JSON, CSV, one a line), a compilation or a stakeholders' summary, or a text; - for standard input",
    )
    .argument("<document>", "compilation, national report or another text (PDF, Word, plain)");
  addResultOptions(command, { hasRows: true })
    .addHelpText(
      "after",
      `
present: a passage says most of it, and its grave words. weakened: a part of it, hedged, or only its source.

Examples:
  $ uprkit omissions findings.json document.txt
  $ uprkit omissions findings.json report.pdf -o omissions.xlsx`,
    )
    .action(async (findings: string, document: string, flags: ResultFlags) => {
      if (findings === STDIN || document === STDIN) {
        if (findings === document || document === STDIN) {
          throw new UsageError("Cannot read the document from standard input: expected a file");
        }
      }
      formatOfResult(flags, true);
      let current = findings;
      try {
        const statements = await readFindings(findings, io);
        current = document;
        const text = await readParagraphs(document, io);
        const { findOmissions } = await import("../../compare/omission/find-omissions.ts");
        const omissions = findOmissions(statements, text);
        const named = { findings: nameOf(findings), document: nameOf(document) };
        await writeResult(
          {
            text: (target) => formatOmissions(omissions, named.findings, named.document, target),
            json: () => ({ ...named, ...omissions }),
            rows: () => omissions.statements,
          },
          flags,
          io,
        );
      } catch (error) {
        finish(reportFailure(error, nameOf(current), io));
      }
    });
}
