import {
  type ActionCategory,
  type Corpus,
  type CorpusFilter,
  type CountingUnit,
  type CountRow,
  countRows,
  type GroupKey,
  issueOf,
  RESPONSE_POSITIONS,
  selectRecommendations,
  stateOf,
} from "uprkit";
import type { FilterChoice, FilterChoices, View, ViewFilter } from "../messages.ts";
import { actionNameOf } from "./list-rows.ts";
import { foldText, groupNameOf, positionNameOf } from "./words.ts";

/** The part of a review that meets the filter. */
export function applyFilter(corpus: Corpus, { words = "", ...filter }: ViewFilter): Corpus {
  const wanted = foldText(words)
    .split(/\s+/u)
    .filter((word) => word !== "");
  const chosen = selectRecommendations(corpus, filter satisfies CorpusFilter);
  if (wanted.length === 0) return chosen;
  return selectRecommendations(chosen, ({ text }) => {
    const folded = foldText(text ?? "");
    return wanted.every((word) => folded.includes(word));
  });
}

/** Counting unit of the page: numbered recommendations where there are any, else rows. */
export function unitOf(corpus: Corpus): View["unit"] {
  return corpus.recommendations.length > 0 && countRows(corpus, { unit: "recommendation" })[0]?.count
    ? "recommendation"
    : "row";
}

export function countingUnitOf(unit: View["unit"]): CountingUnit {
  return unit === "row" ? "recommender" : unit;
}

/** What there is to filter by, with the number of recommendations of each value; the most frequent first. */
export function listFilterChoices(corpus: Corpus): FilterChoices {
  const unit = countingUnitOf(unitOf(corpus));
  const list = <const Key extends GroupKey, Value extends string | number>(
    key: Key,
    readValue: (row: CountRow<Key>) => Value | undefined,
    labelOf: (value: Value) => string,
  ): FilterChoice<Value>[] =>
    countRows(corpus, { by: [key], unit, order: "count" }).flatMap((row) => {
      const value = readValue(row);
      return value === undefined || row.count === 0
        ? []
        : [{ value, label: labelOf(value), count: row.count }];
    });
  return {
    position: RESPONSE_POSITIONS.flatMap((value) => {
      const own = selectRecommendations(corpus, { position: value });
      const count = own.size === 0 ? 0 : (countRows(own, { unit })[0]?.count ?? 0);
      return count === 0 ? [] : [{ value, label: positionNameOf(value), count }];
    }),
    action: list("action", ({ action }) => action, actionNameOf).sort(
      (a, b) => (a.value satisfies ActionCategory) - b.value,
    ),
    issue: list(
      "issue",
      ({ issue }) => issue,
      (issue) => issueOf(issue).label,
    ),
    recommendingState: list(
      "recommendingState",
      ({ recommendingState }) => recommendingState,
      (state) => stateOf(state).name,
    ).sort((a, b) => (a.label < b.label ? -1 : 1)),
    recommendingStateGroup: list(
      "recommendingStateGroup",
      ({ recommendingStateGroup }) => recommendingStateGroup,
      groupNameOf,
    ),
  };
}
