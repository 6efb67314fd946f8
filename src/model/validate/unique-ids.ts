import type { Diagnostic } from "../../diagnostics.ts";
import { diagnose, type Located } from "./diagnose.ts";

/**
 * Finds ids that more than one record has: `record/duplicate-id` (error) at every record but the first.
 *
 * For records of one kind, or of several where a corpus holds them together. O(n).
 *
 * @example Two records with one id
 * ```ts
 * import { validateIds } from "uprkit";
 *
 * validateIds([{ id: "CHN-2" }, { id: "CHN-2" }]).length; // => 1
 * ```
 *
 * @category Model
 */
export function validateIds(records: readonly Located[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const record of records) {
    if (seen.has(record.id)) {
      diagnostics.push(
        diagnose(record, {
          code: "record/duplicate-id",
          severity: "error",
          message: `Cannot tell records "${record.id}" apart: two have this id, one was expected`,
          hint: "Remove the copy, or give the record the id it is cited by.",
        }),
      );
    }
    seen.add(record.id);
  }
  return diagnostics;
}
