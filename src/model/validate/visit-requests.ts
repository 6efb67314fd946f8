import type { Diagnostic } from "../../diagnostics.ts";
import { isDateBefore } from "../date-order.ts";
import type { VisitRequest } from "../visit-request.ts";
import { diagnose } from "./diagnose.ts";
import { checkEventOrder } from "./event-order.ts";
import { validateIds } from "./unique-ids.ts";

function validateVisitRequest({ id, events }: VisitRequest): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [...checkEventOrder("visit-request", id, events)];
  const opening = events.find(({ kind }) => kind === "requested" || kind === "accepted");
  for (const [i, { kind, date, source }] of events.entries()) {
    const opened = opening !== undefined && events.indexOf(opening) <= i;
    if (kind === "made" && opening !== undefined && (!opened || isDateBefore(date, opening.date))) {
      diagnostics.push(
        diagnose(
          { id, source },
          {
            code: "visit-request/made-before-requested",
            severity: "error",
            message: `Cannot accept the visit of ${date} for "${id}": it was ${opening.kind} on ${opening.date}, an earlier day was expected`,
          },
        ),
      );
    }
    if (kind === "reminded" && !events.slice(0, i).some((event) => event.kind === "requested")) {
      diagnostics.push(
        diagnose(
          { id, source },
          {
            code: "visit-request/reminder-without-request",
            severity: "warning",
            message: `Cannot accept the reminder of ${date} for "${id}": no request stands before it`,
          },
        ),
      );
    }
  }
  return diagnostics;
}

/**
 * Checks requests of special procedures to visit: ids unique, events oldest first, no visit before it was requested
 * or agreed to, no reminder without a request. A visit of which nothing but the visit is known passes. O(events).
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateVisitRequests } from "uprkit";
 *
 * validateVisitRequests([]); // => []
 * ```
 *
 * @category Model
 */
export function validateVisitRequests(requests: readonly VisitRequest[]): readonly Diagnostic[] {
  return [...validateIds(requests), ...requests.flatMap(validateVisitRequest)];
}
