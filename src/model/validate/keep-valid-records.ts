import type * as z from "zod";
import type { Diagnostic } from "../../diagnostics.ts";
import { safeParseRecord } from "../parse-record.ts";

/** Where a list of records was read. */
export interface RecordList {
  /** Name of the file. */
  readonly source: string;
  /** Member of the file's value that holds the list. */
  readonly member: string;
  /** Code of the diagnostic for a record that is left out. */
  readonly code: string;
}

/** Characters of a schema's complaint that a message shows. */
const SHOWN = 1_000;

/** The records a schema accepts, in their order, and a diagnostic of severity `error` for each of the others. */
export function keepValidRecords<Item>(
  schema: z.ZodType<Item>,
  items: readonly unknown[],
  { source, member, code }: RecordList,
): { readonly records: readonly Item[]; readonly diagnostics: readonly Diagnostic[] } {
  const records: Item[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, item] of items.entries()) {
    const result = safeParseRecord(schema, item);
    if (result.success) {
      records.push(result.data as Item);
      continue;
    }
    const column = `${member}[${index}]`;
    diagnostics.push({
      code,
      severity: "error",
      message: `Cannot read record ${index + 1} at "${column}": ${result.error.message.slice(0, SHOWN)}`,
      source,
      range: { row: index + 1, column },
      hint: "It was left out.",
    });
  }
  return { records, diagnostics };
}
