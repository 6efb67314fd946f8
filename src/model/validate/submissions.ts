import type { Diagnostic } from "../../diagnostics.ts";
import type { Submission } from "../submission.ts";
import { checkActor } from "./actor.ts";
import { diagnose } from "./diagnose.ts";
import { checkEventOrder } from "./event-order.ts";
import { validateIds } from "./unique-ids.ts";

function validateSubmission(submission: Submission): readonly Diagnostic[] {
  const { id, events, submitters } = submission;
  const diagnostics: Diagnostic[] = [...checkEventOrder("submission", id, events)];
  let listed = false;
  let removed = false;
  for (const { kind, date, source } of events) {
    if (kind === "restored" && !removed) {
      diagnostics.push(
        diagnose(
          { id, source },
          {
            code: "submission/restored-without-removal",
            severity: "error",
            message: `Cannot restore submission "${id}" on ${date}: no removal stands before it`,
          },
        ),
      );
    }
    if (kind === "removed" && !listed) {
      diagnostics.push(
        diagnose(
          { id, source },
          {
            code: "submission/removed-without-listing",
            severity: "warning",
            message: `Cannot remove submission "${id}" on ${date}: it was not listed at that time`,
          },
        ),
      );
    }
    if (kind === "listed" || kind === "restored") [listed, removed] = [true, false];
    if (kind === "removed") [listed, removed] = [false, true];
  }
  const complaints = submitters.flatMap((actor) => [...checkActor(id, actor)]);
  return [...diagnostics, ...complaints.map((complaint) => diagnose(submission, complaint))];
}

/**
 * Checks submissions of stakeholders: ids unique, events oldest first, restored only after a removal, removed only
 * while listed. O(events). Does not change its input.
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateSubmissions } from "uprkit";
 *
 * validateSubmissions([]); // => []
 * ```
 *
 * @category Model
 */
export function validateSubmissions(submissions: readonly Submission[]): readonly Diagnostic[] {
  return [...validateIds(submissions), ...submissions.flatMap(validateSubmission)];
}
