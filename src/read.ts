/**
 * Reading: from the bytes of a file to text, and from text to records. Loads its file-format packages only when used.
 *
 * @module uprkit/read
 */
export { type ByteStream, openByteStream } from "./documents/byte-stream.ts";
export { type CsvTable, type CsvTableResult, readCsvTable } from "./documents/csv.ts";
export { readDocText } from "./documents/doc.ts";
export { readDocxText } from "./documents/docx.ts";
export { detectFileFormat, type FileFormat } from "./documents/file-format.ts";
export { type JsonArrayResult, readJsonArray } from "./documents/json-stream.ts";
export {
  DEFAULT_READ_LIMITS,
  type ReadLimits,
  type ReadOptions,
  type ReadProgress,
} from "./documents/limits.ts";
export { listFiles } from "./documents/list-files.ts";
export { detectOfficeFormat, type OfficeFormat } from "./documents/office-format.ts";
export { type ReadPdfOptions, readPdfText } from "./documents/pdf.ts";
export type { SourceTable } from "./documents/source-table.ts";
export {
  type FootnoteMark,
  type SourceGrid,
  type SourceLine,
  type SourceNote,
  type SourceText,
  textFromString,
} from "./documents/source-text.ts";
export {
  type DecodedText,
  type DecodeTextOptions,
  decodeText,
  type LineEnd,
  TEXT_ENCODINGS,
  type TextEncoding,
} from "./documents/text-encoding.ts";
export { readWorkbook, type WorkbookResult } from "./documents/workbook.ts";
export * from "./parse/index.ts";
