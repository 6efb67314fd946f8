import {
  type ActionCategory,
  actionCategoryOf,
  type Corpus,
  type CorpusRow,
  issueOf,
  listRows,
  stateOf,
} from "uprkit";
import type { ShownRow } from "../messages.ts";
import { positionNameOf } from "./words.ts";

/** A recommendation of a view, with everyone who made it; a row of an export stands alone. */
export interface ViewEntry extends Omit<CorpusRow, "recommendingState"> {
  readonly states: readonly CorpusRow["stateUnderReview"][];
}

/** Each numbered recommendation once, whoever made it; rows without a number as they are. */
export function listEntries(corpus: Corpus): readonly ViewEntry[] {
  const byId = new Map(corpus.recommendations.map((recommendation) => [recommendation.id, recommendation]));
  const seen = new Set<string>();
  return listRows(corpus).flatMap(({ recommendingState, ...row }): ViewEntry[] => {
    const { recommendationId: id } = row;
    if (id === undefined)
      return [{ ...row, states: recommendingState === undefined ? [] : [recommendingState] }];
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ ...row, states: byId.get(id)?.recommendingStates ?? [] }];
  });
}

/** `"5 · specific"`. */
export function actionNameOf(action: ActionCategory): string {
  return `${action} · ${actionCategoryOf(action).label.toLowerCase()}`;
}

/** @param isMixed - Whether rows of several States under review stand together, so that each names its own. */
export function toShownRow(entry: ViewEntry, isMixed: boolean): ShownRow {
  const { source, text, states, position, action, issues } = entry;
  return {
    ...(isMixed ? { review: `${stateOf(entry.stateUnderReview).name}, session ${entry.session}` } : {}),
    place: source.paragraph ?? (source.row === undefined ? "–" : `row ${source.row}`),
    ...(source.page === undefined ? {} : { page: source.page }),
    ...(text === undefined ? {} : { text }),
    states: states.map((state) => stateOf(state).name),
    position,
    positionLabel: positionNameOf(position),
    ...(action === undefined ? {} : { action: actionNameOf(action) }),
    issues: issues.map((issue) => issueOf(issue).label),
  };
}
