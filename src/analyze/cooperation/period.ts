import { UprError } from "../../errors.ts";
import { assertDay } from "../calendar/days.ts";

/** Throws where a window of time is none. */
export function assertPeriod(from: string | undefined, to: string): void {
  if (from !== undefined) assertDay("from", from);
  assertDay("to", to);
  if (from !== undefined && from > to) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot read the period from ${from} to ${to}: it ends before it begins`,
    );
  }
}
