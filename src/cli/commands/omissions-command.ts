import type { Command } from "commander";
import type { StatementToFind } from "../../compare/omission/find-omissions.ts";
import type { ParagraphDocument } from "../../compare/omission/list-passages.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import type { ReadResult } from "../../read.ts";
import { nameOf, readInput, STDIN } from "../input/read-input.ts";
import type { CliIo } from "../io.ts";
import { formatOfResult, type ResultFlags, writeResult } from "../output/write-result.ts";
import { formatOmissions } from "../statements/format-omissions.ts";
import { readStatements } from "../statements/read-statements.ts";
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

/** Fewest words of a sentence that is taken for a statement. */
const FEWEST_WORDS = 6;

async function readFindings(path: string, io: CliIo): Promise<readonly StatementToFind[]> {
  const read = path === STDIN ? undefined : await readKnown(path, io);
  if (read !== undefined && "statements" in read && "paragraphs" in read) {
    return read.statements.map(({ id, text }) => ({ id, text }));
  }
  const file = await readStatements(path, io);
  const found = file.kind === "list" ? file.items : await listSentences(file.source);
  if (found.length > 0) return found;
  throw new UprError(
    "NO_TEXT",
    `Cannot find statements in "${file.name}": it has no text, expected a list or sentences`,
  );
}

async function readParagraphs(path: string, io: CliIo): Promise<ParagraphDocument | SourceText> {
  const read = await readKnown(path, io);
  if (read !== undefined && "paragraphs" in read) return read;
  const file = await readStatements(path, io);
  if (file.kind === "text") return file.source;
  return {
    paragraphs: file.items.map(({ id, text }, index) => ({ number: id ?? String(index + 1), text, page: 1 })),
  };
}

/** A document of a review, read; `undefined` for any other file. */
async function readKnown(path: string, io: CliIo): Promise<ReadResult | undefined> {
  try {
    return await readInput(path, io);
  } catch (error) {
    if (error instanceof UprError && ["WRONG_DOCUMENT_KIND", "UNSUPPORTED_FORMAT"].includes(error.code))
      return undefined;
    throw error;
  }
}

async function listSentences(source: SourceText): Promise<readonly StatementToFind[]> {
  const { listPassages } = await import("../../compare/omission/list-passages.ts");
  return listPassages(source, 1)
    .map(({ paragraph, context, span }) => ({
      ...(paragraph === undefined ? {} : { id: paragraph }),
      text: context.slice(...span).trim(),
    }))
    .filter(({ text }) => text.split(/\s+/u).length >= FEWEST_WORDS);
}
