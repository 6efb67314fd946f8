/**
 * Reading: from the bytes of a file to text, and from text to records. Loads its file-format packages only when used.
 *
 * @module uprkit/read
 */
export { type CsvTableResult, readCsvTable } from "./documents/csv.ts";
export { detectFileFormat, type FileFormat } from "./documents/file-format.ts";
export {
  DEFAULT_READ_LIMITS,
  type ReadLimits,
  type ReadOptions,
  type ReadProgress,
} from "./documents/limits.ts";
export { type ReadPdfOptions, readPdfText } from "./documents/pdf.ts";
export type { SourceTable } from "./documents/source-table.ts";
export {
  type FootnoteMark,
  type SourceLine,
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
export {
  type ReadDocumentOptions,
  type ReadResult,
  readDocument,
  type UprInfoDocument,
  type UprInfoFile,
} from "./parse/read-document.ts";
export { type ParseUprInfoOptions, parseUprInfo, type UprInfoExport } from "./parse/upr-info.ts";
export { parseWorkingGroupReport } from "./parse/working-group-report/parse-working-group-report.ts";
export type { WorkingGroupReport, WorkingGroupReportDocument } from "./parse/working-group-report/report.ts";
