import type { StatementToFind } from "../../compare/omission/find-omissions.ts";
import type { ParagraphDocument } from "../../compare/omission/list-passages.ts";
import type { SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import type { ReadResult } from "../../read.ts";
import { readInput, STDIN } from "../input/read-input.ts";
import type { CliIo } from "../io.ts";
import { readStatements } from "./read-statements.ts";

/** Fewest words of a sentence that is taken for a statement. */
const FEWEST_WORDS = 6;

/** How the first paragraph of a compilation or summary begins since 2012: it says how it was made, and finds nothing. */
const PREFACE = /^The present (?:report|document) (?:was|has been) prepared\b/u;

/** What a compilation or a summary of submissions says, as statements to look for elsewhere. */
export function findingsOf(
  statements: readonly { readonly id: string; readonly text: string }[],
): readonly StatementToFind[] {
  return statements.filter(({ text }) => !PREFACE.test(text)).map(({ id, text }) => ({ id, text }));
}

/** Statements to look for: of a list, of a document of a review, or the sentences of a text. */
export async function readFindings(path: string, io: CliIo): Promise<readonly StatementToFind[]> {
  const read = path === STDIN ? undefined : await readKnown(path, io);
  if (read !== undefined && "statements" in read && "paragraphs" in read) {
    return findingsOf(read.statements);
  }
  const file = await readStatements(path, io);
  const found = file.kind === "list" ? file.items : await listSentences(file.source);
  if (found.length > 0) return found;
  throw new UprError(
    "NO_TEXT",
    `Cannot find statements in "${file.name}": it has no text, expected a list or sentences`,
  );
}

/** The document they are looked for in. */
export async function readParagraphs(path: string, io: CliIo): Promise<ParagraphDocument | SourceText> {
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
