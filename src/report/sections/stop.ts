import { UprError } from "../../errors.ts";

/** Throws `ABORTED` where the caller does not want the page any more. */
export function throwIfStopped(signal: AbortSignal | undefined, page: string): void {
  if (signal?.aborted !== true) return;
  throw new UprError("ABORTED", `Cannot make the page "${page}": the caller stopped it`, {
    cause: signal.reason,
  });
}
