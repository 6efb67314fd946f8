import type { Diagnostic } from "../../diagnostics.ts";
import type { Statement } from "../statement.ts";
import { checkActor } from "./actor.ts";
import { diagnose } from "./diagnose.ts";
import { validateIds } from "./unique-ids.ts";

/**
 * Checks places on lists of speakers: ids unique, speakers named, each place taken once in a review and setting,
 * nothing timed or quoted that was not delivered. O(n). Does not change its input.
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateStatements } from "uprkit";
 *
 * validateStatements([]); // => []
 * ```
 *
 * @category Model
 */
export function validateStatements(statements: readonly Statement[]): readonly Diagnostic[] {
  const places = new Map<string, string>();
  const diagnostics: Diagnostic[] = [...validateIds(statements)];
  for (const statement of statements) {
    const { id, review, setting, speaker, order, delivered, seconds } = statement;
    for (const complaint of checkActor(id, speaker)) diagnostics.push(diagnose(statement, complaint));
    if (!delivered && seconds !== undefined && seconds > 0) {
      diagnostics.push(
        diagnose(statement, {
          code: "statement/undelivered-time",
          severity: "error",
          message: `Cannot time statement "${id}": it was not delivered, yet lasted ${seconds} seconds`,
        }),
      );
    }
    if (order === undefined) continue;
    const place = `${review} ${setting} ${order}`;
    const other = places.get(place);
    if (other !== undefined && other !== id) {
      diagnostics.push(
        diagnose(statement, {
          code: "statement/duplicate-order",
          severity: "warning",
          message: `Cannot place statement "${id}": place ${order} is taken by "${other}"`,
        }),
      );
    }
    places.set(place, other ?? id);
  }
  return diagnostics;
}
