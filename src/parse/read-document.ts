import { readCsvTable } from "../documents/csv.ts";
import { detectFileFormat } from "../documents/file-format.ts";
import type { ReadOptions } from "../documents/limits.ts";
import { loadBytes } from "../documents/load-bytes.ts";
import { type ReadPdfOptions, readPdfText } from "../documents/pdf.ts";
import { textFromString } from "../documents/source-text.ts";
import { decodeText, type LineEnd, type TextEncoding } from "../documents/text-encoding.ts";
import { UprError } from "../errors.ts";
import { parseUprInfo, type UprInfoExport } from "./upr-info.ts";
import { readUprInfoColumns } from "./upr-info-columns.ts";
import { parseWorkingGroupReport } from "./working-group-report/parse-working-group-report.ts";
import type { WorkingGroupReport } from "./working-group-report/report.ts";

/** What the file of an export is. */
export interface UprInfoDocument {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly encoding: TextEncoding;
  readonly lineEnd: LineEnd;
  /** Rows of the table, header and blank rows left out. */
  readonly rowCount: number;
}

/** An export of UPR Info's database and the file it was read from. */
export interface UprInfoFile extends UprInfoExport {
  readonly document: UprInfoDocument;
}

/** What a file turned out to hold, told by its `kind`. */
export type ReadResult = WorkingGroupReport | UprInfoFile;

/** Options of {@link readDocument}. */
export interface ReadDocumentOptions extends ReadPdfOptions {}

/** Columns of UPR Info a first line must name to be taken for the header of an export, complete or not. */
const KNOWN_COLUMNS = 3;

/** Whether a text is meant as an export of UPR Info: a missing column is then told as such, not as a wrong report. */
function startsLikeExport(text: string, name: string): boolean {
  const [line = ""] = text.slice(0, 4_096).split(/\r\n|\r|\n/u, 1);
  const header = line.split(/[,;\t]/u).map((cell) => cell.replace(/^"|"$/gu, "").trim());
  const { fields } = readUprInfoColumns(header, name);
  return fields.filter((field) => field !== undefined).length >= KNOWN_COLUMNS;
}

async function readUprInfo(
  bytes: Uint8Array,
  options: ReadOptions & { readonly name: string },
): Promise<UprInfoFile> {
  const { table, diagnostics } = await readCsvTable(bytes, options);
  const read = parseUprInfo(table);
  const { name: file, encoding, lineEnd, rows } = table;
  return {
    ...read,
    document: { file, encoding, lineEnd, rowCount: rows.length },
    diagnostics: [...diagnostics, ...read.diagnostics],
  };
}

/**
 * Reads a file of the Universal Periodic Review, whatever it is: a Working Group report (PDF with a text layer, or
 * the text of one) or an export of UPR Info's database (CSV). The kind is told from the content, not from the name.
 *
 * What the document holds never throws: what cannot be read is in `diagnostics`, and the rest is kept.
 *
 * @param input - Path of a file, its bytes (not changed), or a `Blob`.
 * @param options - Name, limits, signal and progress.
 * @throws `UprError` with code `UNREADABLE_FILE`, `UNSUPPORTED_FORMAT`, `WRONG_DOCUMENT_KIND`, `ENCRYPTED_DOCUMENT`,
 * `DAMAGED_DOCUMENT`, `NO_TEXT`, `LIMIT_EXCEEDED` or `ABORTED`, where the file is not what it claims to be.
 *
 * @example An export of two rows
 * ```ts
 * import { readDocument } from "uprkit/read";
 *
 * const csv = "SuR,Recommendation,RS,Response,Action,Issue,Session\nChile,Ratify it,Peru,Accepted,5,Torture and other CID treatment,5\n";
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
  const { bytes, name } = await loadBytes(input, options);
  const named = { ...options, name };
  const unsupported = (what: string): UprError =>
    new UprError(
      "UNSUPPORTED_FORMAT",
      `Cannot read "${name}": it is ${what}, expected a PDF, a CSV export or plain text`,
    );
  switch (detectFileFormat(bytes)) {
    case "pdf":
      return parseWorkingGroupReport(await readPdfText(bytes, named));
    case "text": {
      const { text } = decodeText(bytes);
      if (startsLikeExport(text, name)) return readUprInfo(bytes, named);
      return parseWorkingGroupReport(textFromString(text, { name }));
    }
    case "empty":
      throw unsupported("empty");
    case "zip":
      throw unsupported("a ZIP container (Word or Excel file)");
    case "ole":
      throw unsupported("an old binary Word or Excel file");
    case "binary":
      throw unsupported("of an unknown binary format");
  }
}
