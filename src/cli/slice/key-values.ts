import { CYCLES } from "../../model/cycle.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../model/state-response.ts";
import {
  ACTION_CATEGORIES,
  ISSUE_SLUGS,
  ORGANISATIONS,
  REGIONAL_GROUPS,
  STATE_CODES,
} from "../../model/vocabulary.generated.ts";
import { listActionCategories } from "../../reference/action-categories.ts";
import { listIssues, resolveIssue } from "../../reference/issues.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { actionNameOf, issueNameOf, stateNameOf } from "../../report/names.ts";
import { findState } from "../arguments.ts";
import { explainNames, foldName } from "../suggestion.ts";
import { UsageError } from "../usage-error.ts";
import type { ConditionKey } from "./keys.ts";

/** Values of a condition. */
export type KeyValues = readonly (string | number)[];

/** Values a person gave for a key, `Kenya,Chad`. Throws {@link UsageError} with what there is. */
export function readKeyValues(key: ConditionKey, text: string): KeyValues {
  // A name may have a comma: "Iran, Islamic Republic of".
  const isOneState = isStateKey(key) && resolveState(text).found;
  const texts = isOneState ? [text] : text.split(",").map((each) => each.trim());
  return texts.flatMap((each) => readKeyValue(key, each));
}

/** The issue a person means: slug or label. Throws {@link UsageError} with what it may have been. */
export function findIssue(text: string) {
  const issue = resolveIssue(text);
  if (issue !== undefined) return issue;
  const spellings = [...ISSUE_SLUGS, ...listIssues().map(({ label }) => label)];
  throw noSuchValue("issue", text, spellings, "a slug or label of uprkit list issues");
}

/** The organisation a person means, by its code in any case. Throws {@link UsageError} with what there is. */
export function findOrganisation(text: string) {
  return pick("organisation", text, ORGANISATIONS);
}

function readKeyValue(key: ConditionKey, text: string): KeyValues {
  switch (key) {
    case "stateUnderReview":
    case "recommendingState":
      return [findState(text)];
    case "stateUnderReviewGroup":
    case "recommendingStateGroup":
      return [pick("regional group", text, REGIONAL_GROUPS, GROUP_WORDS)];
    case "stateUnderReviewOrganisation":
    case "recommendingStateOrganisation":
      return [findOrganisation(text)];
    case "session":
      return readSessions(text);
    case "cycle":
      return [Number(pick("cycle", text, CYCLES.map(String)))];
    case "action":
      return [readAction(text)];
    case "issue":
      return [findIssue(text)];
    case "position":
      return [pick("answer", text, RESPONSE_POSITIONS, POSITION_WORDS)];
    case "claim":
      return [pick("claim", text, RESPONSE_CLAIMS)];
  }
}

/** Other words for regional groups, folded. */
const GROUP_WORDS: ReadonlyMap<string, (typeof REGIONAL_GROUPS)[number]> = new Map([
  ["asia", "Asia-Pacific"],
  ["easterneurope", "EEG"],
  ["latinamerica", "GRULAC"],
  ["westerneurope", "WEOG"],
  ["observers", "Observer"],
]);

/** Other words for answers, folded. */
const POSITION_WORDS: ReadonlyMap<string, (typeof RESPONSE_POSITIONS)[number]> = new Map([
  ["accepted", "supported"],
  ["rejected", "not-supported"],
  ["noreply", "none"],
]);

function pick<Value extends string>(
  what: string,
  text: string,
  known: readonly Value[],
  words: ReadonlyMap<string, Value> = new Map(),
): Value {
  const folded = foldName(text);
  const value = known.find((each) => foldName(each) === folded) ?? words.get(folded);
  if (value === undefined) throw noSuchValue(what, text, known);
  return value;
}

function readAction(text: string): number {
  const byNumber = ACTION_CATEGORIES.find((category) => String(category) === text);
  if (byNumber !== undefined) return byNumber;
  const labels = listActionCategories().map(({ label }) => label.split(" ")[0]?.toLowerCase() ?? label);
  const index = labels.indexOf(text.toLowerCase());
  if (index < 0) throw noSuchValue("action", text, [...ACTION_CATEGORIES.map(String), ...labels]);
  return index + 1;
}

/** Sessions the columns of a corpus can hold. */
const LAST_SESSION = 255;

function readSessions(text: string): KeyValues {
  const [first = Number.NaN, last = first] = text
    .split("-")
    .map((part) => (/^\d{1,3}$/u.test(part) ? Number(part) : Number.NaN));
  if (!(first >= 1 && last >= first && last <= LAST_SESSION)) {
    throw new UsageError(
      `Cannot select session "${text}": it is no session, expected a number from 1 or a span such as 1-5`,
    );
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function noSuchValue(what: string, text: string, known: readonly string[], pointer?: string): UsageError {
  return new UsageError(
    `Cannot select ${what} "${text}": there is none, ${explainNames(text, known, pointer)}`,
  );
}

function isStateKey(key: ConditionKey): boolean {
  return key === "stateUnderReview" || key === "recommendingState";
}

/** A value of a key as a table shows it; what the source does not say gets words of its own. */
export function formatKeyValue(key: ConditionKey, value: unknown): string {
  if (value === undefined) return ABSENT[key] ?? "not known";
  const state = STATE_CODES.find((each) => each === value);
  if (isStateKey(key) && state !== undefined) return stateNameOf(state);
  const issue = ISSUE_SLUGS.find((each) => each === value);
  if (key === "issue" && issue !== undefined) return issueNameOf(issue);
  const action = ACTION_CATEGORIES.find((each) => each === value);
  if (key === "action" && action !== undefined) return `${action} ${actionNameOf(action)}`;
  return String(value);
}

const ABSENT: Partial<Record<ConditionKey, string>> = {
  recommendingState: "State not named",
  recommendingStateGroup: "State not named",
  action: "not coded",
  issue: "none",
  stateUnderReviewOrganisation: "none",
  recommendingStateOrganisation: "none",
};
