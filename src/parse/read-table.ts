import type { Diagnostic } from "../diagnostics.ts";
import type { ReadOptions } from "../documents/limits.ts";
import type { SourceTable } from "../documents/source-table.ts";
import type { LineEnd, TextEncoding } from "../documents/text-encoding.ts";
import { UprError } from "../errors.ts";
import { detectExportKind } from "./export-kind.ts";
import { parseSdgExplorer } from "./sdg-explorer/parse-sdg-explorer.ts";
import type { SdgExplorerExport } from "./sdg-explorer/sdg-explorer-record.ts";
import {
  parseRecommendationMatrix,
  type RecommendationMatrix,
} from "./thematic-list/parse-recommendation-matrix.ts";
import { parseUhriTable, type UhriExport } from "./uhri/parse-uhri-table.ts";
import { parseUprInfo, type UprInfoExport } from "./upr-info.ts";
import { readUprInfoColumns } from "./upr-info-columns.ts";
import { parseUprkitCsv } from "./uprkit-records/parse-uprkit-csv.ts";
import type { UprkitRecords } from "./uprkit-records/uprkit-records.ts";
import type { UwaziExport } from "./uwazi/parse-uwazi.ts";
import { parseUwaziTable } from "./uwazi/parse-uwazi-table.ts";

/** What the file of an export is. */
export interface UprInfoDocument {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Absent for a workbook. */
  readonly encoding?: TextEncoding;
  /** Absent for a workbook. */
  readonly lineEnd?: LineEnd;
  /** Rows of the table, header and blank rows left out. */
  readonly rowCount: number;
}

/** An export of UPR Info's database and the file it was read from. */
export interface UprInfoFile extends UprInfoExport {
  /** File the rows were read from. */
  readonly document: UprInfoDocument;
}

/** What a table turned out to be, told by its `kind`. */
export type TableReadResult =
  | UprInfoFile
  | UwaziExport
  | UhriExport
  | SdgExplorerExport
  | RecommendationMatrix
  | UprkitRecords;

/** Columns of UPR Info a header must name to be taken for that of an export, complete or not. */
const KNOWN_COLUMNS = 3;
/** Columns of a header that are looked at. */
const MAX_COLUMNS = 1_000;

/** Whether a header is meant as UPR Info's: a missing column is then told as such. */
function startsLikeUprInfo({ header, name }: SourceTable): boolean {
  const { fields } = readUprInfoColumns(header.slice(0, MAX_COLUMNS), name);
  return fields.filter((field) => field !== undefined).length >= KNOWN_COLUMNS;
}

/** Whether a table is one that {@link readTable} reads. */
export function isKnownTable(table: SourceTable): boolean {
  return detectExportKind(table.header) !== undefined || startsLikeUprInfo(table);
}

function readUprInfo(table: SourceTable): UprInfoFile {
  const { name: file, encoding, lineEnd, rows } = table;
  const document = {
    file,
    ...(encoding === undefined ? {} : { encoding }),
    ...(lineEnd === undefined ? {} : { lineEnd }),
    rowCount: rows.length,
  };
  return { ...parseUprInfo(table), document };
}

/**
 * Reads a table with the reader of its kind, told from its header.
 *
 * @param before - What was said of the table before, such as damaged quotes; comes first in the diagnostics.
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` where the header is that of no export.
 */
export function readTable(
  table: SourceTable,
  before: readonly Diagnostic[] = [],
  { limits }: Pick<ReadOptions, "limits"> = {},
): TableReadResult {
  const options = limits === undefined ? {} : { limits };
  const read = ((): TableReadResult => {
    switch (detectExportKind(table.header)) {
      case "upr-info-uwazi":
        return parseUwaziTable(table, options);
      case "uhri":
        return parseUhriTable(table, options);
      case "sdg-explorer":
        return parseSdgExplorer(table, options);
      case "recommendation-matrix":
        return parseRecommendationMatrix(table);
      case "uprkit":
        return parseUprkitCsv(table, options);
      case "upr-info":
        return readUprInfo(table);
      default:
        if (startsLikeUprInfo(table)) return readUprInfo(table);
        throw new UprError(
          "WRONG_DOCUMENT_KIND",
          `Cannot read "${table.name}": its header "${table.header.slice(0, 20).join(", ").slice(0, 200)}" is that of no export, expected one of UPR Info, UHRI, the SDG explorer, OHCHR's matrices or uprkit`,
        );
    }
  })();
  return before.length === 0 ? read : { ...read, diagnostics: [...before, ...read.diagnostics] };
}
