import { UprError } from "../errors.ts";
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
  REGIONAL_GROUPS,
  type RegionalGroup,
  STATE_CODES,
  type StateCode,
} from "../model/vocabulary.generated.ts";
import { cycleOfSession } from "../reference/sessions.ts";
import { regionalGroupOf } from "../reference/states.ts";
import { type Corpus, type CorpusRow, columnIndexAt, NO_STATE } from "./corpus.ts";
import { decodeRow } from "./rows.ts";

/** One value, or a list of which any will do. An empty list selects nothing. */
export type OneOrMore<T> = T | readonly T[];

/** What {@link selectRecommendations} keeps: entries that meet every condition given. */
export interface CorpusFilter {
  readonly stateUnderReview?: OneOrMore<StateCode>;
  /** Entries whose source names no State meet no value. */
  readonly recommendingState?: OneOrMore<StateCode>;
  /** Regional group of the State under review, as the UN has it today. */
  readonly stateUnderReviewGroup?: OneOrMore<RegionalGroup>;
  /** Regional group of the recommending State; Observers are a group here. */
  readonly recommendingStateGroup?: OneOrMore<RegionalGroup>;
  readonly session?: OneOrMore<number>;
  readonly cycle?: OneOrMore<Cycle>;
  /** Position at the latest stage. */
  readonly position?: OneOrMore<ResponsePosition>;
  readonly claim?: OneOrMore<ResponseClaim>;
  readonly action?: OneOrMore<ActionCategory>;
  /** Entries with at least one of these issues. */
  readonly issue?: OneOrMore<IssueSlug>;
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

/** Codes of a column, and for each code whether it is wanted. */
interface Condition {
  readonly codes: Uint8Array | Uint16Array;
  readonly wanted: Uint8Array;
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

/** One pass per condition, each over what the one before left: short loops over one array are what engines run best. */
function scanCodes({ selection, size }: Corpus, conditions: readonly Condition[]): Int32Array {
  const found = new Int32Array(size);
  let length = size;
  let first = 0;
  const [start] = conditions;
  if (selection !== undefined) {
    found.set(selection);
  } else if (start === undefined) {
    for (let at = 0; at < size; at++) found[at] = at;
  } else {
    const { codes, wanted } = start;
    length = 0;
    first = 1;
    // Each entry is written and then stepped over by the table's 0 or 1: no branch to predict wrongly.
    for (let at = 0; at < size; at++) {
      found[length] = at;
      length += wanted[codes[at] ?? 0] ?? 0;
    }
  }
  for (const { codes, wanted } of conditions.slice(first)) {
    let count = 0;
    for (let index = 0; index < length; index++) {
      const at = found[index] ?? 0;
      found[count] = at;
      count += wanted[codes[at] ?? 0] ?? 0;
    }
    length = count;
  }
  return found.slice(0, length);
}

function compileFilter({ columns, issueSets }: Corpus, filter: CorpusFilter): readonly Condition[] {
  const known = new Set<string>(CONDITIONS);
  for (const name of Object.keys(filter))
    if (!known.has(name)) throw unknownValue("condition", name, CONDITIONS);
  const states = STATE_CODES.map((state) => regionalGroupOf(state));
  const conditions: Condition[] = [];
  const add = (codes: Uint8Array | Uint16Array, isWanted: (code: number) => boolean, length = 256): void => {
    conditions.push({ codes, wanted: Uint8Array.from({ length }, (_, code) => (isWanted(code) ? 1 : 0)) });
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
  if (issues)
    add(
      columns.issueSet,
      (code) => issueSets[code]?.some((issue) => issues.has(issue)) ?? false,
      issueSets.length,
    );
  return conditions;
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
