import { checkJsonDepth } from "../documents/json-depth.ts";
import type { ReadOptions } from "../documents/limits.ts";
import { UprError } from "../errors.ts";
import type { UhriRecord } from "../model/uhri-record.ts";
import { detectExportKind } from "./export-kind.ts";
import type { UhriExport } from "./uhri/parse-uhri-table.ts";
import { readUhri } from "./uhri/read-uhri.ts";
import { parseUprkitJson } from "./uprkit-records/parse-uprkit-json.ts";
import { parseUprkitNdjson } from "./uprkit-records/parse-uprkit-ndjson.ts";
import type { UprkitRecords } from "./uprkit-records/uprkit-records.ts";
import { parseUwazi, type UwaziExport } from "./uwazi/parse-uwazi.ts";

/** What a JSON file turned out to be, told by its `kind`. */
export type JsonReadResult = UhriExport | UwaziExport | UprkitRecords;

/** Names of members only entries of the Universal Human Rights Index have, as they stand near the start of its export. */
const UHRI_MEMBERS =
  /"(?:Annotation(?:Id|Type)|UprPositions?|UprRecommendingCountry|PublicationDateOnUhri)"\s*:/u;

/** Whether a file that starts like this is a JSON array of the index, which is read as a stream. */
export function startsLikeUhri(head: string): boolean {
  return /^\uFEFF?\s*\[/u.test(head) && UHRI_MEMBERS.test(head);
}

/** Whether a text is JSON or a JSON object to each line. */
export function startsLikeJson(head: string): boolean {
  return /^\uFEFF?\s*[[{]/u.test(head);
}

/** Reads an array of the index; `onRecord` takes the records instead of the result where it is given. */
export async function readUhriFile(
  source: Uint8Array | Blob | AsyncIterable<Uint8Array>,
  options: ReadOptions & { readonly onRecord?: (record: UhriRecord) => void },
): Promise<UhriExport> {
  const records: UhriRecord[] = [];
  const { onRecord = (record: UhriRecord) => void records.push(record) } = options;
  const { document, diagnostics } = await readUhri(source, { ...options, onRecord });
  return { kind: "uhri-export", document, records, diagnostics };
}

/**
 * Reads JSON or NDJSON with the reader of its kind, told from its first value.
 *
 * @throws `UprError` with code `WRONG_DOCUMENT_KIND` where it is that of no export, `LIMIT_EXCEEDED` for `maxDepth`.
 */
export function readJson(text: string, { name = "input", limits }: ReadOptions): JsonReadResult {
  const options = { name, ...(limits === undefined ? {} : { limits }) };
  checkJsonDepth(text, options);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch {
    // A line for each record, or damaged: that reader says which line is broken and keeps the others.
    return parseUprkitNdjson(text, options);
  }
  switch (detectExportKind(value)) {
    case "upr-info-uwazi":
      return parseUwazi(value, options);
    case "uprkit":
      return parseUprkitJson(value, options);
    default:
      throw new UprError(
        "WRONG_DOCUMENT_KIND",
        `Cannot read "${name}": its JSON is that of no export, expected one of uprkit, UHRI or UPR Info`,
      );
  }
}
