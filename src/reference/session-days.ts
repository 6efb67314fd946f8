import { lazy } from "../internal/lazy.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { SESSION_DAY_ROWS } from "./session-days.generated.ts";

/** First day of each session of the Working Group, by its number; a measure that needs days alone loads no more. */
export const sessionDays: () => ReadonlyMap<number, PartialDate> = /* @__PURE__ */ lazy(
  () => new Map(SESSION_DAY_ROWS),
);
