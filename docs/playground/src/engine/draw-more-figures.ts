import {
  type ActionCategory,
  acceptance,
  type Corpus,
  type CountingUnit,
  countRows,
  type ReviewId,
  type StateCode,
  type Statement,
  speakingShares,
} from "uprkit";
import type { AcceptanceFigureRow, Figure, MapFigureRow, SpeakersFigureRow } from "uprkit/report";
import { actionNameOf, listEntries } from "./list-rows.ts";

/** What the further figures are drawn of. */
export interface MoreFiguresInput {
  /** What the filter leaves. */
  readonly view: Corpus;
  /** The whole review. */
  readonly whole: Corpus;
  /** Its id; absent for several together, which have no list of speakers of their own. */
  readonly review: ReviewId | undefined;
  readonly statements: readonly Statement[];
  readonly unit: CountingUnit;
  readonly source: string;
}

/** Widths in pixels, of figures that stand two in a row and of those that take the row. */
export interface FigureWidths {
  readonly width: number;
  readonly wide: number;
}

/** Draws what can wait: who recommended, acceptance by what was asked, and the list of speakers. */
export async function drawMoreFigures(
  input: MoreFiguresInput,
  { width, wide }: FigureWidths,
): Promise<readonly Figure[]> {
  const { drawAcceptance, drawMap, drawSpeakers } = await import("uprkit/report");
  const { source, unit } = input;
  const counted =
    unit === "recommendation" ? "Each recommendation counts once" : "Once for each State that recommends";
  const byAction = listAcceptanceByAction(input);
  const states = listStates(input);
  const speakers = await listSpeakers(input);
  return Promise.all([
    ...(states.length === 0
      ? []
      : [
          drawMap(states, {
            title: "Who recommended, and how much",
            note: `Once for each State that recommends. ${source}.`,
            format: "count",
            domain: [0, Math.max(...states.map(({ value }) => value ?? 0))],
            width: wide,
          }),
        ]),
    ...(byAction.length === 0
      ? []
      : [
          drawAcceptance(byAction, {
            title: "Share supported, by the action asked for",
            note: `${counted}. ${source}.`,
            width,
          }),
        ]),
    ...(speakers.length === 0
      ? []
      : [
          drawSpeakers(speakers, {
            title: "The list of speakers in its order, by what they asked for",
            note: `Each State once; soft: half or more of what it asked for in this review is of action 1 or 2; demanding: of action 5.${isFiltered(input) ? " Only those with a recommendation that meets the filter." : ""} ${source}.`,
            colors: new Map([
              ["soft", "action-1"],
              ["between", "action-3"],
              ["demanding", "action-5"],
              [NOT_JUDGED, "ink-soft"],
            ]),
            width,
          }),
        ]),
  ]);
}

function listAcceptanceByAction({ view, unit }: MoreFiguresInput): readonly AcceptanceFigureRow[] {
  const rows = acceptance(view, { by: ["action"], unit }).flatMap(
    ({ action, value, interval, count, total }) =>
      action === undefined || total === 0 ? [] : [{ action, value, interval, count, total }],
  );
  return rows
    .sort((a, b) => (a.action satisfies ActionCategory) - b.action)
    .map(({ action, ...row }) => ({ group: actionNameOf(action), ...row }));
}

function listStates({ view }: MoreFiguresInput): readonly MapFigureRow[] {
  return countRows(view, { by: ["recommendingState"], unit: "recommender" }).flatMap(
    ({ recommendingState: state, count }) =>
      state === undefined || count === 0 ? [] : [{ state, value: count }],
  );
}

function isFiltered({ view, whole }: Pick<MoreFiguresInput, "view" | "whole">): boolean {
  return view.size !== whole.size;
}

const NOT_JUDGED = "not judged";

/** By what each asked for in the whole review, so that a tile means the same whatever is filtered. */
async function listSpeakers({
  view,
  whole,
  review,
  statements,
}: MoreFiguresInput): Promise<readonly SpeakersFigureRow[]> {
  const own = statements.filter((statement) => statement.review === review && statement.order !== undefined);
  if (review === undefined || own.length === 0) return [];
  const { classifyAction } = await import("uprkit/classify");
  const ids = new Set(listEntries(whole).map(({ recommendationId }) => recommendationId));
  const facts = whole.reviews.find(({ id }) => id === review);
  const { list } = speakingShares(
    {
      statements: own,
      recommendations: whole.recommendations.filter(({ id }) => ids.has(id)),
      ...(facts === undefined ? {} : { review: facts }),
    },
    { actionOf: (text) => classifyAction(text, { explain: false }).category },
  );
  const left = new Set<StateCode>(listEntries(view).flatMap(({ states }) => states));
  return list
    .filter(({ state }) => !isFiltered({ view, whole }) || left.has(state))
    .map(({ order, state, review: judged }) => ({
      order,
      speaker: state,
      group: judged.stance ?? NOT_JUDGED,
    }));
}
