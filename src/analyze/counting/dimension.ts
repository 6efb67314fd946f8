import { listOrganisationsOfPair, pairWithSessions } from "../../corpus/session-organisations.ts";
import { UprError } from "../../errors.ts";
import { CYCLES } from "../../model/cycle.ts";
import {
  ACTION_CATEGORIES,
  ISSUE_SLUGS,
  ORGANISATIONS,
  REGIONAL_GROUPS,
  STATE_CODES,
} from "../../model/vocabulary.generated.ts";
import { regionalGroupAt } from "../../reference/regional-groups.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { highestOf } from "./column-facts.ts";
import type { FactTable } from "./fact-table.ts";
import { GROUP_KEYS, type GroupKey } from "./group-key.ts";

/**
 * A key as tables: the value in a column leads to one code, or to several where the key is multi-valued.
 * Codes are in the order of the key's vocabulary, with the code of `undefined` last, so that sorting rows by
 * code sorts them as a reader expects.
 */
export interface Dimension {
  readonly key: GroupKey;
  readonly column: Uint8Array | Uint16Array;
  /** By code. */
  readonly values: readonly (string | number | undefined)[];
  readonly codes: CodeTable;
}

/** Codes of the column's value `v`: `single[v]`, or `list` from `starts[v]` to `starts[v + 1]`. */
export type CodeTable =
  | { readonly single: Uint16Array }
  | { readonly single?: never; readonly list: Uint16Array; readonly starts: Int32Array };

/** Values that a column of bytes can hold. */
const BYTES = 256;

/** Tables of a corpus that were asked for before: making them takes longer than counting a small selection. */
const known = /* @__PURE__ */ new WeakMap<FactTable["columns"], KnownDimensions>();

interface KnownDimensions {
  readonly issueSets: FactTable["issueSets"];
  readonly byKey: Map<GroupKey, Dimension>;
}

/** Tables of one key for one corpus, shared by its views. Throws `INVALID_ARGUMENT` if there is no such key. */
export function buildDimension(table: FactTable, key: GroupKey): Dimension {
  const { columns, issueSets } = table;
  let dimensions = known.get(columns);
  if (dimensions?.issueSets !== issueSets) {
    dimensions = { issueSets, byKey: new Map() };
    known.set(columns, dimensions);
  }
  const dimension = dimensions.byKey.get(key) ?? makeDimension(table, key);
  dimensions.byKey.set(key, dimension);
  return dimension;
}

function makeDimension({ columns, issueSets }: FactTable, key: GroupKey): Dimension {
  const { stateUnderReview, recommendingState, session, action, issueSet } = columns;
  switch (key) {
    case "stateUnderReview":
      return singleValued(key, stateUnderReview, STATE_CODES, (index) => STATE_CODES[index]);
    case "recommendingState":
      return singleValued(key, recommendingState, STATE_CODES, (index) => STATE_CODES[index]);
    case "stateUnderReviewGroup":
      return singleValued(key, stateUnderReview, REGIONAL_GROUPS, regionalGroupAt);
    case "recommendingStateGroup":
      return singleValued(key, recommendingState, REGIONAL_GROUPS, regionalGroupAt);
    case "session":
      return singleValued(
        key,
        session,
        SESSIONS.slice(0, highestOf(session)),
        (number) => number || undefined,
      );
    case "cycle":
      return singleValued(key, session, CYCLES, (number) =>
        number === 0 ? undefined : cycleOfSession(number),
      );
    case "action":
      return singleValued(key, action, ACTION_CATEGORIES, (category) => category || undefined);
    case "issue":
      return multiValued(key, issueSet, ISSUE_SLUGS, issueSets);
    case "stateUnderReviewOrganisation":
      return organisations(key, stateUnderReview, session);
    case "recommendingStateOrganisation":
      return organisations(key, recommendingState, session);
    default:
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot group by "${String(key satisfies never)}": there is no such key, expected one of ${GROUP_KEYS.join(", ")}`,
      );
  }
}

/** Numbers a session column can hold. */
const SESSIONS: readonly number[] = Array.from({ length: BYTES - 1 }, (_, index) => index + 1);

/** Organisations change with the session, so the column is of pairs of State and session. */
function organisations(key: GroupKey, states: Uint8Array, sessions: Uint8Array): Dimension {
  const { codes, occurs } = pairWithSessions(states, sessions);
  const lists = Array.from(occurs, (isThere, pair) => (isThere === 1 ? listOrganisationsOfPair(pair) : []));
  return multiValued(key, codes, ORGANISATIONS, lists);
}

function singleValued<Value extends string | number>(
  key: GroupKey,
  column: Uint8Array,
  vocabulary: readonly Value[],
  read: (cell: number) => string | number | undefined,
): Dimension {
  const codeOf = codesOf(vocabulary);
  const single = Uint16Array.from(
    { length: BYTES },
    (_, cell) => codeOf.get(read(cell)) ?? vocabulary.length,
  );
  return { key, column, values: [...vocabulary, undefined], codes: { single } };
}

function multiValued(
  key: GroupKey,
  column: Uint16Array,
  vocabulary: readonly string[],
  lists: readonly (readonly string[])[],
): Dimension {
  const codeOf = codesOf(vocabulary);
  const none = [vocabulary.length];
  const starts = new Int32Array(lists.length + 1);
  const list: number[] = [];
  for (const [cell, values] of lists.entries()) {
    // A set: naming an issue twice does not make a row two rows.
    const codes = new Set(values.map((value) => codeOf.get(value) ?? vocabulary.length));
    list.push(...(codes.size === 0 ? none : codes));
    starts[cell + 1] = list.length;
  }
  return { key, column, values: [...vocabulary, undefined], codes: { list: Uint16Array.from(list), starts } };
}

function codesOf(vocabulary: readonly (string | number)[]): ReadonlyMap<string | number | undefined, number> {
  return new Map(vocabulary.map((value, code) => [value, code]));
}
