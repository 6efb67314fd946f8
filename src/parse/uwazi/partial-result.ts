import type { DiagnosticTally } from "../diagnostic-tally.ts";
import { RESULT_CAP } from "./entity.ts";

/** Size of a result, and what it says of the whole. */
export interface ResultSize {
  readonly name: string;
  /** Entities or rows in the file. */
  readonly count: number;
  /** Entities there are, as the answer says; absent where it does not. */
  readonly total?: number;
  /** Whether the answer says that there are more than it counts, or has the size at which the database stops. */
  readonly isCapped: boolean;
}

/** Says where entities are missing: the database cuts its results off in silence. */
export function notePartialResult(
  { name, count, total, isCapped }: ResultSize,
  tally: DiagnosticTally,
): void {
  const isPage = total !== undefined && total > count;
  if (!isCapped && !isPage) return;
  const what = isCapped
    ? `the database gives ${RESULT_CAP} results at most, and this has ${count}${total === undefined ? "" : ` of ${total} or more`}`
    : `it has ${count} of ${total}`;
  tally.add({
    code: "uwazi/partial-result",
    severity: "warning",
    message: `Cannot take "${name}" for all there is: ${what}, so that rows are missing`,
    source: name,
    hint: "Split the search by State under review or by session, and read each part.",
  });
}
