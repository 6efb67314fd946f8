import type { Diagnostic } from "../../diagnostics.ts";
import type { UprInfoRow } from "../upr-info-row.ts";
import type { VoluntaryPledge } from "../voluntary-pledge.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { validateIds } from "./unique-ids.ts";

function* checkId({ id, source: { file, row } }: UprInfoRow | VoluntaryPledge): Generator<Complaint> {
  if (file === undefined || row === undefined) return;
  const expected = `upr-info:${file}#${row}`;
  if (id.startsWith("upr-info:") && id !== expected) {
    yield {
      code: "upr-info-row/id-mismatch",
      severity: "error",
      message: `Cannot look up row "${id}": file and row of its source make "${expected}"`,
    };
  }
}

function* checkRow({ id, stateUnderReview, recommendingState, issues }: UprInfoRow): Generator<Complaint> {
  if (recommendingState === stateUnderReview) {
    yield {
      code: "upr-info-row/self-recommendation",
      severity: "warning",
      message: `Cannot attribute row "${id}": ${recommendingState} is the State it is made to, another State was expected`,
      hint: "The export keeps voluntary pledges this way; read them as pledges.",
    };
  }
  if (new Set(issues).size !== issues.length) {
    yield {
      code: "upr-info-row/duplicate-issue",
      severity: "warning",
      message: `Cannot count the issues of row "${id}": one is listed twice`,
    };
  }
}

/**
 * Checks rows of UPR Info's export: ids unique and made of file and row, no State recommending to itself, no issue
 * listed twice. O(n). Does not change its input.
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateUprInfoRows } from "uprkit";
 *
 * validateUprInfoRows([]); // => []
 * ```
 *
 * @category Model
 */
export function validateUprInfoRows(rows: readonly UprInfoRow[]): readonly Diagnostic[] {
  return [
    ...validateIds(rows),
    ...rows.flatMap((row) =>
      [...checkId(row), ...checkRow(row)].map((complaint) => diagnose(row, complaint)),
    ),
  ];
}

/**
 * Checks voluntary pledges: ids unique and, for those of UPR Info's export, made of file and row. O(n).
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validatePledges } from "uprkit";
 *
 * validatePledges([]); // => []
 * ```
 *
 * @category Model
 */
export function validatePledges(pledges: readonly VoluntaryPledge[]): readonly Diagnostic[] {
  return [
    ...validateIds(pledges),
    ...pledges.flatMap((pledge) => [...checkId(pledge)].map((complaint) => diagnose(pledge, complaint))),
  ];
}
