import { UprError } from "../../errors.ts";
import { isPartialDate } from "../../internal/is-partial-date.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import {
  listSpeakingTimeRules,
  type SpeakingTimeRule,
  speakingTimeRuleOf,
} from "../../reference/speaking-time-rules.ts";
import { firstDayOf } from "../calendar/days.ts";
import { assertCount } from "../statistics/check-numbers.ts";

/** Who is on a list of speakers: how many, or how many members of the Council and how many observers. */
export type Speakers = number | { readonly members: number; readonly observers: number };

/** By which rule {@link speakingTime} shares out the time. */
export interface SpeakingTimeOptions {
  /** Cycle whose rule holds; default: of `on`, else the rule in force. */
  readonly cycle?: Cycle;
  /** Day whose rule holds; not together with `cycle`. */
  readonly on?: PartialDate;
  /** Minutes for all speakers but the State under review; default: what the rule gives them. */
  readonly budgetMinutes?: number;
  /** Seconds a share is rounded down to a multiple of; default 1. */
  readonly granularity?: number;
  /** Seconds lost between two speakers; default 0, as the rule knows of none. */
  readonly changeOverSeconds?: number;
}

/**
 * Step of the rule that the list came to: `full` (3 minutes for members, 2 for observers), `two-minutes` for
 * everyone, `divided` (the budget by the number of speakers), `cut-off` (2 minutes, until the time is over).
 */
export const SPEAKING_TIME_STEPS = ["full", "two-minutes", "divided", "cut-off"] as const;
/** One of {@link SPEAKING_TIME_STEPS}. */
export type SpeakingTimeStep = (typeof SPEAKING_TIME_STEPS)[number];

/** What a speaker gets, and why. */
export interface SpeakingTime {
  /** Seconds every speaker who is heard gets at least; `undefined` where the list is empty. */
  readonly seconds: number | undefined;
  /** Seconds of a member of the Council; `undefined` where only their number decides between two steps. */
  readonly memberSeconds: number | undefined;
  /** Seconds of an observer. */
  readonly observerSeconds: number | undefined;
  /** Step of the rule; `undefined` where the number of members would decide. */
  readonly step: SpeakingTimeStep | undefined;
  /** Speakers on the list. */
  readonly speakers: number;
  /** Speakers whose turn comes. */
  readonly heard: number;
  /** Speakers the time does not reach; 0 where the rule lets everyone speak. */
  readonly unheard: number;
  /** The budget, in seconds. */
  readonly budgetSeconds: number;
  /** Whether the budget is the rule's or was given. */
  readonly budgetBasis: "rule" | "given";
  /** The share before it was rounded down; `undefined` unless the step is `divided`. */
  readonly exactSeconds: number | undefined;
  /** Seconds the share was rounded down to a multiple of: the option, or 1. */
  readonly granularity: number;
  /** Seconds taken as lost between two speakers: the option, or 0. */
  readonly changeOverSeconds: number;
  /** The rule, with its period. */
  readonly rule: SpeakingTimeRule;
}

/** When the list does not fit, all get two minutes. */
const FALLBACK_SECONDS = 120;

/**
 * Seconds each speaker of a review gets by the rule of its time, with the step of the rule that applies.
 *
 * Since cycle 2 everyone who registers speaks: 3 minutes for members of the Council and 2 for observers within 140
 * minutes; if that is too much 2 minutes each; if that still is, 140 minutes divided by the speakers, rounded down. In
 * cycle 1 (120 minutes) nobody got less than 2 minutes and the list was cut. Of a bare number of speakers between, the
 * share of members decides: `seconds` is then what everyone gets at least. `budgetMinutes`, `granularity` and
 * `changeOverSeconds` are not part of the rule: they are there to test what was reported, see
 * {@link explainSpeakingTime}. O(1).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a number that is no count, a time that is not positive, both
 * `cycle` and `on`, or a period without a rule.
 * @see Human Rights Council decision 17/119, part III; UPR Info, "On the road to implementation" (2012), p. 62.
 *
 * @example A long list
 * ```ts
 * import { speakingTime } from "uprkit";
 *
 * speakingTime(160).seconds; // => 52
 * speakingTime({ members: 20, observers: 20 }).memberSeconds; // => 180
 * ```
 *
 * @example A list that was cut
 * ```ts
 * import { speakingTime } from "uprkit";
 *
 * const { seconds, heard, unheard } = speakingTime(115, { on: "2009-02-09" });
 * [seconds, heard, unheard]; // => [120, 60, 55]
 * ```
 *
 * @category Analyze
 */
export function speakingTime(speakers: Speakers, options: SpeakingTimeOptions = {}): SpeakingTime {
  const { granularity = 1, changeOverSeconds = 0 } = options;
  assertPositive("granularity", granularity);
  if (changeOverSeconds !== 0) assertPositive("changeOverSeconds", changeOverSeconds);
  const rule = findRule(options);
  const budgetMinutes = options.budgetMinutes ?? rule.othersMinutes;
  assertPositive("budgetMinutes", budgetMinutes);
  const { fewest, most, total } = readSpeakers(speakers);
  const budgetSeconds = budgetMinutes * 60;
  // Nobody waits after the last speaker, yet a budget of so many turns is what is reported: one change-over each.
  const time = budgetSeconds - total * changeOverSeconds;
  const member = rule.memberMinutes * 60;
  const observer = (rule.observerMinutes ?? rule.memberMinutes) * 60;
  const fits = (members: number): boolean => members * member + (total - members) * observer <= time;
  const isTwoMinutes = total * FALLBACK_SECONDS <= time;
  const share = { step: undefined, heard: total, exactSeconds: undefined } as const;
  const both = (seconds: number | undefined): Pick<SpeakingTime, "memberSeconds" | "observerSeconds"> => ({
    memberSeconds: seconds,
    observerSeconds: seconds,
  });
  let shared: Pick<SpeakingTime, "memberSeconds" | "observerSeconds" | "step" | "heard" | "exactSeconds">;
  if (total === 0) shared = { ...share, ...both(undefined) };
  else if (fits(most)) shared = { ...share, memberSeconds: member, observerSeconds: observer, step: "full" };
  else if (fits(fewest)) shared = { ...share, memberSeconds: undefined, observerSeconds: observer };
  else if (isTwoMinutes) shared = { ...share, ...both(FALLBACK_SECONDS), step: "two-minutes" };
  else if (rule.everyoneSpeaks) {
    const exactSeconds = Math.max(0, time / total);
    shared = { ...share, ...both(roundDown(exactSeconds, granularity)), step: "divided", exactSeconds };
  } else {
    const heard = Math.min(total, Math.floor(budgetSeconds / (FALLBACK_SECONDS + changeOverSeconds)));
    shared = { ...share, ...both(FALLBACK_SECONDS), step: "cut-off", heard };
  }
  return {
    seconds: leastOf(shared, { fewest, total }),
    ...shared,
    speakers: total,
    unheard: total - shared.heard,
    budgetSeconds,
    budgetBasis: options.budgetMinutes === undefined ? "rule" : "given",
    granularity,
    changeOverSeconds,
    rule,
  };
}

/** What everyone gets: the observers' time, unless there are members only. */
function leastOf(
  { memberSeconds, observerSeconds }: Pick<SpeakingTime, "memberSeconds" | "observerSeconds">,
  { fewest, total }: { readonly fewest: number; readonly total: number },
): number | undefined {
  return fewest === total ? (memberSeconds ?? observerSeconds) : observerSeconds;
}

/** Rounds down to a multiple; a share that is whole but for the error of division stays whole. */
function roundDown(seconds: number, granularity: number): number {
  return Math.floor(seconds / granularity + 1e-9) * granularity;
}

/** How many members there can be: a bare number leaves it open. */
function readSpeakers(speakers: Speakers): { fewest: number; most: number; total: number } {
  if (typeof speakers === "number") {
    assertCount("speakers", speakers);
    return { fewest: 0, most: speakers, total: speakers };
  }
  const { members, observers } = speakers;
  assertCount("members", members);
  assertCount("observers", observers);
  return { fewest: members, most: members, total: members + observers };
}

function findRule({ cycle, on }: SpeakingTimeOptions): SpeakingTimeRule {
  if (cycle !== undefined && on !== undefined) {
    throw new UprError(
      "INVALID_ARGUMENT",
      "Cannot choose a rule of speaking time: both cycle and on are given, expected one of them",
    );
  }
  if (on !== undefined && !isPartialDate(on)) {
    throw new UprError("INVALID_ARGUMENT", `Cannot read option "on": ${JSON.stringify(on)} is no date`);
  }
  // Between two cycles there are no reviews: the rule is still that of the cycle before.
  const rule =
    cycle === undefined
      ? listSpeakingTimeRules()
          .filter((each) => each.cycle !== undefined && (on === undefined || each.from <= firstDayOf(on)))
          .at(-1)
      : speakingTimeRuleOf(cycle);
  if (rule === undefined) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot share out speaking time: no rule is known for ${cycle === undefined ? on : `cycle ${cycle}`}, expected cycle 1 to 4`,
    );
  }
  return rule;
}

function assertPositive(name: string, value: number): void {
  if (Number.isFinite(value) && value > 0) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot read option "${name}": it is ${String(value)}, expected a positive number`,
  );
}

/** A reported time beside the rule's, and what would make both true. */
export interface SpeakingTimeExplanation {
  /** What the rule gives. */
  readonly byRule: SpeakingTime;
  /** Seconds that were reported. */
  readonly reportedSeconds: number;
  /** Reported less the rule's, in seconds; `undefined` where the list is empty. */
  readonly difference: number | undefined;
  /** Minutes in all that so many speakers of the reported time take. */
  readonly impliedBudgetMinutes: number;
  /** Seconds between two speakers that would bring the rule's share to the reported; `undefined` where below 0. */
  readonly impliedChangeOverSeconds: number | undefined;
  /** Common steps (5, 10, 15, 20, 30 or 60 seconds) that the rule's share, rounded down, gives the reported time; ascending. */
  readonly impliedGranularities: readonly number[];
}

/**
 * Sets a reported speaking time beside the rule's and says what would explain the difference: a smaller budget, time
 * lost between speakers, or rounding down to a step.
 *
 * Any one of the three is enough by itself; which it was, only a record of the sitting tells. Options as in
 * {@link speakingTime}. O(1).
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` as {@link speakingTime}, or for a time that is not positive.
 *
 * @example The 45 seconds of which the press wrote in 2024
 * ```ts
 * import { explainSpeakingTime } from "uprkit";
 *
 * const { byRule, ...why } = explainSpeakingTime(160, 45);
 * byRule.seconds; // => 52
 * why.impliedBudgetMinutes; // => 120
 * why.impliedChangeOverSeconds; // => 7.5
 * why.impliedGranularities; // => [15]
 * ```
 *
 * @category Analyze
 */
export function explainSpeakingTime(
  speakers: Speakers,
  reportedSeconds: number,
  options: SpeakingTimeOptions = {},
): SpeakingTimeExplanation {
  assertPositive("reportedSeconds", reportedSeconds);
  const byRule = speakingTime(speakers, options);
  const exact = byRule.exactSeconds ?? byRule.seconds;
  const changeOver = exact === undefined ? undefined : exact - reportedSeconds;
  return {
    byRule,
    reportedSeconds,
    difference: byRule.seconds === undefined ? undefined : reportedSeconds - byRule.seconds,
    impliedBudgetMinutes: (byRule.speakers * reportedSeconds) / 60,
    impliedChangeOverSeconds: changeOver !== undefined && changeOver >= 0 ? changeOver : undefined,
    impliedGranularities:
      exact === undefined
        ? []
        : [5, 10, 15, 20, 30, 60].filter((step) => roundDown(exact, step) === reportedSeconds),
  };
}
