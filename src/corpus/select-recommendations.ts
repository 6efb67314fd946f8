import { UprError } from "../errors.ts";
import { lazy } from "../internal/lazy.ts";
import { CYCLES, type Cycle } from "../model/cycle.ts";
import {
  RESPONSE_CLAIMS,
  RESPONSE_POSITIONS,
  type ResponseClaim,
  type ResponsePosition,
} from "../model/state-response.ts";
import {
  ACTION_CATEGORIES,
  type ActionCategory,
  ISSUE_SLUGS,
  type IssueSlug,
  ORGANISATIONS,
  type OrganisationCode,
  REGIONAL_GROUPS,
  type RegionalGroup,
  STATE_CODES,
  type StateCode,
} from "../model/vocabulary.generated.ts";
import { cycleOfSession } from "../reference/sessions.ts";
import { regionalGroupOf } from "../reference/states.ts";
import { type Corpus, type CorpusRow, columnIndexAt, NO_STATE } from "./corpus.ts";
import { decodeRow } from "./rows.ts";
import { type Condition, scanCodes } from "./scan-codes.ts";
import { listOrganisationsOfPair, pairWithSessions } from "./session-organisations.ts";

/** One value, or a list of which any will do. An empty list selects nothing. */
export type OneOrMore<T> = T | readonly T[];

/** What {@link selectRecommendations} keeps: entries that meet every condition given. */
export interface CorpusFilter {
  /** State, or States, the recommendation was made to. */
  readonly stateUnderReview?: OneOrMore<StateCode>;
  /** Entries whose source names no State meet no value. */
  readonly recommendingState?: OneOrMore<StateCode>;
  /** Regional group of the State under review, as the UN has it today. */
  readonly stateUnderReviewGroup?: OneOrMore<RegionalGroup>;
  /** Regional group of the recommending State; Observers are a group here. */
  readonly recommendingStateGroup?: OneOrMore<RegionalGroup>;
  /** Organisations the State under review belonged to on the first day of the session: at least one of these. */
  readonly stateUnderReviewOrganisation?: OneOrMore<OrganisationCode>;
  /** Organisations the recommending State belonged to on the first day of the session: at least one of these. */
  readonly recommendingStateOrganisation?: OneOrMore<OrganisationCode>;
  /** Session of the Working Group, from 1. */
  readonly session?: OneOrMore<number>;
  /** Cycle of the review, from 1. */
  readonly cycle?: OneOrMore<Cycle>;
  /** Position at the latest stage. */
  readonly position?: OneOrMore<ResponsePosition>;
  /** What the State says beside its position; entries where it says nothing meet no value. */
  readonly claim?: OneOrMore<ResponseClaim>;
  /** Action category as coded by UPR Info, 1 to 5; entries that are not coded meet no value. */
  readonly action?: OneOrMore<ActionCategory>;
  /** Entries with at least one of these issues. */
  readonly issue?: OneOrMore<IssueSlug>;
  /** Entries with a text, or with `false` those without one. */
  readonly hasText?: boolean;
}

/**
 * The part of a corpus that meets a filter, as a view: it shares the columns and holds a list of entries only.
 *
 * A view is a corpus: it can be selected from again. `reviews`, `pledges` and `recommendations` stay those of the
 * whole corpus. Filters compile to one table of codes per column, so that a million entries take some milliseconds; a
 * function has to decode each entry first and is slower by two orders of magnitude.
 *
 * @param corpus - A corpus or a view of one; not changed.
 * @param filter - Conditions, all of which must hold; or a function of the decoded entry.
 * @throws `UprError` with code `INVALID_ARGUMENT` for a condition or a value that does not exist.
 *
 * @example What Norway recommended to States of Asia in the first cycle, and what became of it
 * ```ts
 * import { selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const asked = selectRecommendations(loadUprInfo(), {
 *   recommendingState: "NOR",
 *   stateUnderReviewGroup: "Asia-Pacific",
 *   cycle: 1,
 * });
 * const supported = selectRecommendations(asked, { position: "supported" });
 * [asked.size, supported.size]; // => [241, 155]
 * ```
 *
 * @category Corpus
 */
export function selectRecommendations(
  corpus: Corpus,
  filter: CorpusFilter | ((row: CorpusRow) => boolean),
): Corpus {
  const selection =
    typeof filter === "function"
      ? scanRows(corpus, filter)
      : scanCodes(corpus, compileFilter(corpus, filter));
  return Object.freeze({ ...corpus, selection, size: selection.length });
}

function scanRows(corpus: Corpus, isWanted: (row: CorpusRow) => boolean): Int32Array {
  const found = new Int32Array(corpus.size);
  let count = 0;
  for (let index = 0; index < corpus.size; index++) {
    const at = columnIndexAt(corpus, index);
    if (isWanted(decodeRow(corpus, at))) found[count++] = at;
  }
  return found.slice(0, count);
}

const groupsOfStates = /* @__PURE__ */ lazy(() => STATE_CODES.map((state) => regionalGroupOf(state)));

function compileFilter(corpus: Corpus, filter: CorpusFilter): readonly Condition[] {
  const { columns, issueSets } = corpus;
  const known = new Set<string>(CONDITIONS);
  for (const name of Object.keys(filter))
    if (!known.has(name)) throw unknownValue("condition", name, CONDITIONS);
  const states = groupsOfStates();
  const conditions: Condition[] = [];
  const add = (codes: Uint8Array | Uint16Array, isWanted: (code: number) => boolean, length = 256): void => {
    const wanted = new Uint8Array(length);
    for (let code = 0; code < length; code++) wanted[code] = isWanted(code) ? 1 : 0;
    conditions.push({ codes, wanted });
  };
  const { stateUnderReview, recommendingState, stateUnderReviewGroup, recommendingStateGroup } = filter;
  const reviewed = wantedValues("stateUnderReview", stateUnderReview, STATE_CODES);
  if (reviewed) add(columns.stateUnderReview, (code) => reviewed.has(STATE_CODES[code]));
  const recommending = wantedValues("recommendingState", recommendingState, STATE_CODES);
  if (recommending)
    add(columns.recommendingState, (code) => code !== NO_STATE && recommending.has(STATE_CODES[code]));
  const reviewedGroup = wantedValues("stateUnderReviewGroup", stateUnderReviewGroup, REGIONAL_GROUPS);
  if (reviewedGroup) add(columns.stateUnderReview, (code) => reviewedGroup.has(states[code]));
  const recommendingGroup = wantedValues("recommendingStateGroup", recommendingStateGroup, REGIONAL_GROUPS);
  if (recommendingGroup) add(columns.recommendingState, (code) => recommendingGroup.has(states[code]));
  const sessions = wantedValues("session", filter.session, undefined);
  if (sessions) add(columns.session, (code) => sessions.has(code));
  const cycles = wantedValues("cycle", filter.cycle, CYCLES);
  if (cycles) add(columns.session, (code) => code > 0 && cycles.has(cycleOfSession(code)));
  const positions = wantedValues("position", filter.position, RESPONSE_POSITIONS);
  if (positions) add(columns.position, (code) => positions.has(RESPONSE_POSITIONS[code]));
  const claims = wantedValues("claim", filter.claim, RESPONSE_CLAIMS);
  if (claims) add(columns.claim, (code) => claims.has(RESPONSE_CLAIMS[code - 1]));
  const actions = wantedValues("action", filter.action, ACTION_CATEGORIES);
  if (actions) add(columns.action, (code) => actions.has(ACTION_CATEGORIES[code - 1]));
  const issues = wantedValues("issue", filter.issue, ISSUE_SLUGS);
  if (issues) {
    const wanted = new Uint8Array(issueSets.length);
    for (const issue of issues) for (const set of setsByIssue(issueSets).get(issue) ?? []) wanted[set] = 1;
    conditions.push({ codes: columns.issueSet, wanted });
  }
  for (const side of ["stateUnderReview", "recommendingState"] as const) {
    const organisations = wantedValues(`${side}Organisation`, filter[`${side}Organisation`], ORGANISATIONS);
    if (organisations === undefined) continue;
    const { codes, occurs } = pairWithSessions(columns[side], columns.session);
    const belongs = (pair: number): boolean =>
      listOrganisationsOfPair(pair).some((one) => organisations.has(one));
    add(codes, (pair) => occurs[pair] === 1 && belongs(pair), occurs.length);
  }
  const { hasText } = filter;
  if (hasText !== undefined) {
    if (typeof hasText !== "boolean") throw unknownValue("hasText", String(hasText), ["true", "false"]);
    add(flagTexts(corpus), (flag) => flag === Number(hasText));
  }
  return conditions;
}

/** 1 for each entry with a text. */
function flagTexts({ columns, texts, recommendations }: Corpus): Uint8Array {
  return Uint8Array.from(columns.recommendation, (number, at) =>
    Number((recommendations[number]?.text ?? texts[at]) !== undefined),
  );
}

const knownSets = /* @__PURE__ */ new WeakMap<Corpus["issueSets"], SetsByIssue>();
type SetsByIssue = ReadonlyMap<IssueSlug | undefined, readonly number[]>;

/** Numbers of the sets that have an issue; kept, as there are thousands of sets. */
function setsByIssue(issueSets: Corpus["issueSets"]): SetsByIssue {
  const known = knownSets.get(issueSets);
  if (known !== undefined) return known;
  const sets = new Map<IssueSlug | undefined, number[]>();
  for (const [number, issues] of issueSets.entries()) {
    for (const issue of issues) {
      const list = sets.get(issue);
      if (list === undefined) sets.set(issue, [number]);
      else list.push(number);
    }
  }
  knownSets.set(issueSets, sets);
  return sets;
}

const CONDITIONS: readonly (keyof CorpusFilter)[] = [
  "stateUnderReview",
  "recommendingState",
  "stateUnderReviewGroup",
  "recommendingStateGroup",
  "session",
  "cycle",
  "position",
  "claim",
  "action",
  "issue",
  "stateUnderReviewOrganisation",
  "recommendingStateOrganisation",
  "hasText",
];

/** The values of a condition, checked, for plain JavaScript can pass anything; `undefined` where it is not given. */
function wantedValues<T extends string | number>(
  name: keyof CorpusFilter,
  given: OneOrMore<T> | undefined,
  known: readonly T[] | undefined,
): ReadonlySet<T | undefined> | undefined {
  if (given === undefined) return undefined;
  const values = isList(given) ? given : [given];
  for (const value of values) {
    const exists = known === undefined ? Number.isInteger(value) && Number(value) > 0 : known.includes(value);
    if (!exists) throw unknownValue(name, String(value), known ?? ["a whole number from 1"]);
  }
  return new Set(values);
}

function isList<T>(value: OneOrMore<T>): value is readonly T[] {
  return Array.isArray(value);
}

function unknownValue(name: string, value: string, known: readonly (string | number)[]): UprError {
  const expected = known.length > 60 ? `a code such as "${known[0]}"` : known.join(", ");
  return new UprError(
    "INVALID_ARGUMENT",
    `Cannot select by ${name} "${value}": there is no such value, expected ${expected}`,
  );
}
