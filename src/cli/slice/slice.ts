import { listRowIndexes } from "../../analyze/counting/fact-table.ts";
import type { Corpus, CorpusRow } from "../../corpus/corpus.ts";
import { type CorpusFilter, selectRecommendations } from "../../corpus/select-recommendations.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { listOrganisationsOf } from "../../reference/memberships.ts";
import { getSession } from "../../reference/sessions.ts";
import { UsageError } from "../usage-error.ts";
import { formatKeyValue, type KeyValues, readKeyValues } from "./key-values.ts";
import { type ConditionKey, findKey, KEY_FACTS } from "./keys.ts";

/** The part of a corpus that `--where` asks for: any of the values, of every key. */
export type Slice = ReadonlyMap<ConditionKey, KeyValues>;

/**
 * Conditions as `--where` has them: `state=Kenya,Chad` or several at once, `state=Kenya,cycle=2`. Throws
 * {@link UsageError} for a key or value there is none of.
 */
export function parseSlice(texts: readonly string[]): Slice {
  const slice = new Map<ConditionKey, KeyValues>();
  for (const condition of texts.flatMap(splitConditions)) {
    const at = condition.indexOf("=");
    const name = condition.slice(0, Math.max(0, at)).trim();
    const text = condition.slice(at + 1).trim();
    if (name === "" || text === "") {
      throw new UsageError(`Cannot select by "${condition}": expected key=value, such as state=Kenya`);
    }
    const { key } = findKey(name, "--where");
    // Two conditions on one key would select what meets both, which is seldom anything and never meant.
    if (slice.has(key)) {
      throw new UsageError(
        `Cannot select by "${condition}": ${key} has values already, expected them in one list, ${name}=a,b`,
      );
    }
    slice.set(key, readKeyValues(key, text));
  }
  return slice;
}

/** A comma parts values, and conditions where a key follows it. */
function splitConditions(text: string): readonly string[] {
  const conditions: string[] = [];
  for (const part of text.split(",")) {
    const last = conditions.length - 1;
    if (last < 0 || part.includes("=")) conditions.push(part);
    else conditions[last] = `${conditions[last]},${part}`;
  }
  return conditions;
}

/** The view of a corpus that a slice asks for. */
export function selectSlice(corpus: Corpus, slice: Slice): Corpus {
  const filter = Object.fromEntries(
    [...slice].filter(([key]) => !isOrganisationKey(key)),
    // Every value was read by the vocabulary of its key.
  ) as CorpusFilter;
  const view = slice.size === 0 ? corpus : selectRecommendations(corpus, filter);
  return ORGANISATION_KEYS.reduce((rest, key) => {
    const wanted = slice.get(key);
    if (wanted === undefined) return rest;
    const stateOf = (row: CorpusRow) =>
      key === "stateUnderReviewOrganisation" ? row.stateUnderReview : row.recommendingState;
    return selectRecommendations(rest, (row) => belongsTo(stateOf(row), row.session, wanted));
  }, view);
}

/** What of a corpus is not in a view of it. */
export function selectOthers(corpus: Corpus, view: Corpus): Corpus {
  const isInView = new Uint8Array(corpus.columns.length);
  for (const row of listRowIndexes(view)) isInView[row] = 1;
  const selection = listRowIndexes(corpus).filter((row) => isInView[row] === 0);
  return { ...corpus, selection, size: selection.length };
}

const ORGANISATION_KEYS = ["stateUnderReviewOrganisation", "recommendingStateOrganisation"] as const;

function isOrganisationKey(key: ConditionKey): boolean {
  return ORGANISATION_KEYS.some((each) => each === key);
}

/** Membership on the first day of the session. */
function belongsTo(state: StateCode | undefined, session: number, wanted: KeyValues): boolean {
  const on = getSession(session)?.startDate;
  const own = state === undefined ? [] : listOrganisationsOf(state, on === undefined ? {} : { on });
  return own.some((organisation) => wanted.includes(organisation));
}

/** A slice in words, such as `cycle 2, issue Women's rights`; empty where nothing is left out. */
export function describeSlice(slice: Slice): string {
  return [...slice]
    .map(([key, values]) => {
      const { title = key } = KEY_FACTS.find((facts) => facts.key === key) ?? {};
      return `${title} ${listValues(key, values)}`;
    })
    .join(", ");
}

function listValues(key: ConditionKey, values: KeyValues): string {
  const [first] = values;
  const last = values.at(-1);
  const isSpan = values.length > 2 && key === "session" && Number(last) - Number(first) === values.length - 1;
  return isSpan ? `${first}–${last}` : values.map((value) => formatKeyValue(key, value)).join(" or ");
}
