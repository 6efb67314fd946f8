import type { Diagnostic } from "../diagnostics.ts";
import { openByteStream } from "../documents/byte-stream.ts";
import { readCsvTable, SEPARATOR_LINE } from "../documents/csv.ts";
import { readDocText } from "../documents/doc.ts";
import { readDocxText } from "../documents/docx.ts";
import { detectFileFormat } from "../documents/file-format.ts";
import { checkLimit } from "../documents/limits.ts";
import { loadBytes, peekBytes } from "../documents/load-bytes.ts";
import { detectOfficeFormat } from "../documents/office-format.ts";
import { type ReadPdfOptions, readPdfText } from "../documents/pdf.ts";
import type { SourceTable } from "../documents/source-table.ts";
import { textFromString } from "../documents/source-text.ts";
import { decodeText } from "../documents/text-encoding.ts";
import { readWorkbook } from "../documents/workbook.ts";
import { UprError } from "../errors.ts";
import type { UhriRecord } from "../model/uhri-record.ts";
import { type JsonReadResult, readJson, readUhriFile, startsLikeJson, startsLikeUhri } from "./read-json.ts";
import { isKnownTable, readTable, type TableReadResult } from "./read-table.ts";
import { readTextDocument, type TextReadResult } from "./read-text-document.ts";

/** What a file turned out to hold, told by its `kind`. */
export type ReadResult = TextReadResult | TableReadResult | JsonReadResult;

/** Options of {@link readDocument}. */
export interface ReadDocumentOptions extends ReadPdfOptions {
  /**
   * Takes the records of a JSON export of the Universal Human Rights Index one by one as they are read; the result
   * then holds none. Its export has hundreds of megabytes, which are not held in memory.
   */
  readonly onRecord?: (record: UhriRecord) => void;
}

/** Bytes looked at before a file is read whole. */
const HEAD = 65_536;
/** Cells a first line must have to be taken for the header of a table. */
const MIN_COLUMNS = 3;

function startsLikeTable(text: string): boolean {
  const lines = text.slice(0, HEAD).split(/[\r\n]+/u);
  const line = lines.find((own) => own.trim() !== "" && !SEPARATOR_LINE.test(own)) ?? "";
  return [",", ";", "\t"].some((delimiter) => line.split(delimiter).length >= MIN_COLUMNS);
}

/** The one sheet of a workbook that holds an export; others, such as notes on the data, are told of. */
function chooseTable(
  tables: readonly SourceTable[],
  name: string,
): { table: SourceTable; notes: Diagnostic[] } {
  const table = tables.find(isKnownTable) ?? tables[0];
  if (table === undefined) throw new UprError("NO_TEXT", `Cannot read "${name}": its sheets are empty`);
  const notes = tables
    .filter((other) => other !== table)
    .map(
      (other): Diagnostic => ({
        code: "workbook/unread-sheet",
        severity: "info",
        message: `Left out sheet "${other.sheet ?? other.name}": only one sheet of a workbook is read, the first that is an export`,
        source: name,
      }),
    );
  return { table, notes };
}

async function readOffice(
  bytes: Uint8Array,
  options: ReadDocumentOptions & { readonly name: string },
): Promise<ReadResult> {
  const { name } = options;
  switch (await detectOfficeFormat(bytes, options)) {
    case "docx":
      return readTextDocument(await readDocxText(bytes, options));
    case "doc":
      return readTextDocument(await readDocText(bytes, options));
    case "xlsx":
    case "xls": {
      const { tables, diagnostics } = await readWorkbook(bytes, options);
      const { table, notes } = chooseTable(tables, name);
      return readTable(table, [...diagnostics, ...notes], options);
    }
    case "encrypted":
      throw new UprError(
        "ENCRYPTED_DOCUMENT",
        `Cannot read "${name}": it is encrypted, expected a file without password`,
      );
    default:
      throw new UprError(
        "UNSUPPORTED_FORMAT",
        `Cannot read "${name}": it is a container that is no Word or Excel file`,
      );
  }
}

/**
 * Reads a file of the Universal Periodic Review, whatever it is: a document of a review (PDF with a text layer, DOCX,
 * DOC or plain text) or an export (CSV, XLSX, XLS, JSON). The kind is told from the content, never from the name.
 *
 * What the document holds never throws: what cannot be read is in `diagnostics`, and the rest is kept.
 *
 * @param input - Path of a file, its bytes (not changed), or a `Blob`.
 * @param options - Name, limits, signal and progress.
 * @throws `UprError` with code `UNREADABLE_FILE`, `UNSUPPORTED_FORMAT`, `WRONG_DOCUMENT_KIND`, `ENCRYPTED_DOCUMENT`,
 * `DAMAGED_DOCUMENT`, `NO_TEXT`, `LIMIT_EXCEEDED` or `ABORTED`, where the file is not what it claims to be.
 *
 * @example An export of one row
 * ```ts
 * import { readDocument } from "uprkit/read";
 *
 * const csv = "SuR,Recommendation,RS,Response,Action,Issue,Session\nChile,Ratify it,Peru,Accepted,5,Labour,5\n";
 * const result = await readDocument(new TextEncoder().encode(csv), { name: "export.csv" });
 * result.kind; // => "upr-info-export"
 * ```
 *
 * @category Parse
 */
export async function readDocument(
  input: Uint8Array | string | Blob,
  options: ReadDocumentOptions = {},
): Promise<ReadResult> {
  const head = new TextDecoder().decode(await peekBytes(input, HEAD));
  if (startsLikeUhri(head)) {
    const source = typeof input === "string" ? await openByteStream(input) : input;
    const named = source as { readonly name?: string };
    return readUhriFile(source, { ...options, name: options.name ?? named.name ?? "input" });
  }
  const { bytes, name } = await loadBytes(input, options);
  const named = { ...options, name };
  switch (detectFileFormat(bytes)) {
    case "pdf":
      return readTextDocument(await readPdfText(bytes, named));
    case "zip":
    case "ole":
      return readOffice(bytes, named);
    case "text": {
      const { text } = decodeText(bytes);
      if (startsLikeJson(text)) return readJson(text, named);
      if (startsLikeTable(text)) {
        const { table, diagnostics } = await readCsvTable(bytes, named);
        if (isKnownTable(table)) return readTable(table, diagnostics, named);
      }
      if (text.trim() === "") throw new UprError("NO_TEXT", `Cannot read "${name}": it holds blanks only`);
      checkLimit(name, "maxCharacters", text.length, named.limits);
      return readTextDocument(textFromString(text, { name }));
    }
    case "markup":
      throw new UprError(
        "UNSUPPORTED_FORMAT",
        `Cannot read "${name}": it is a web page or RTF, expected PDF, Word, Excel, CSV, JSON or plain text`,
      );
    case "empty":
      throw new UprError("UNSUPPORTED_FORMAT", `Cannot read "${name}": it is empty`);
    case "binary":
      throw new UprError(
        "UNSUPPORTED_FORMAT",
        `Cannot read "${name}": it is of an unknown binary format, expected PDF, Word, Excel, CSV, JSON or plain text`,
      );
  }
}
