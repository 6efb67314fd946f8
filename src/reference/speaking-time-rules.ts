import { UprError } from "../errors.ts";
import { lazy } from "../internal/lazy.ts";
import type { Cycle } from "../model/cycle.ts";
import { known } from "./lookup.ts";
import { SPEAKING_TIME_ROWS } from "./speaking-time.generated.ts";

/** How the time of a review, or of the plenary on its outcome, is shared out. */
export interface SpeakingTimeRule {
  /** Cycle it is for; absent for the plenary of the Council. */
  readonly cycle?: Cycle;
  /** First day it was applied. */
  readonly from: string;
  /** Last day; absent while it holds. */
  readonly until?: string;
  /** Minutes in all. */
  readonly totalMinutes: number;
  /** Minutes for the State under review. */
  readonly stateUnderReviewMinutes: number;
  /** Minutes for all other States together. */
  readonly othersMinutes: number;
  /** Minutes for a member of the Council. */
  readonly memberMinutes: number;
  /** Minutes for an observer State; absent where the rule makes no difference. */
  readonly observerMinutes?: number;
  /** Whether every State that registers may speak. */
  readonly everyoneSpeaks: boolean;
  /** What happens when the list does not fit. */
  readonly fallback: string;
  /** How the list of speakers is made. */
  readonly listRule: string;
  /** What to know; absent where nothing. */
  readonly note?: string;
}

/**
 * Rules for speaking time: one a cycle, and that of the plenary.
 *
 * @example
 * ```ts
 * import { listSpeakingTimeRules } from "uprkit";
 *
 * listSpeakingTimeRules().map(({ totalMinutes }) => totalMinutes); // => [180, 210, 210, 210, 60]
 * ```
 *
 * @category Reference
 */
export const listSpeakingTimeRules: () => readonly SpeakingTimeRule[] = /* @__PURE__ */ lazy(() =>
  SPEAKING_TIME_ROWS.map((row) => {
    const [cycle, from, until, total, stateUnderReview, others, member, observer, everyone, fallback] = row;
    return {
      ...known("cycle", cycle),
      from,
      ...known("until", until),
      totalMinutes: total,
      stateUnderReviewMinutes: stateUnderReview,
      othersMinutes: others,
      memberMinutes: member,
      ...known("observerMinutes", observer),
      everyoneSpeaks: everyone === 1,
      fallback,
      listRule: row[10],
      ...known("note", row[11]),
    };
  }),
);

/**
 * Rule for speaking time in the reviews of a cycle, or in the plenary of the Council; `undefined` where none is known
 * (cycle 5).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is no such cycle.
 *
 * @example
 * ```ts
 * import { speakingTimeRuleOf } from "uprkit";
 *
 * const rule = speakingTimeRuleOf(1);
 * rule?.totalMinutes; // => 180
 * rule?.everyoneSpeaks; // => false
 * speakingTimeRuleOf("plenary")?.memberMinutes; // => 2
 * ```
 *
 * @category Reference
 */
export function speakingTimeRuleOf(cycle: Cycle | "plenary"): SpeakingTimeRule | undefined {
  if (cycle !== "plenary" && !(Number.isInteger(cycle) && cycle >= 1 && cycle <= 5)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot look up the speaking time of cycle ${cycle}: there is none`,
    );
  }
  return listSpeakingTimeRules().find((rule) => rule.cycle === (cycle === "plenary" ? undefined : cycle));
}
