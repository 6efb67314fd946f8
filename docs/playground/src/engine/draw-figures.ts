import {
  ACTION_CATEGORIES,
  acceptance,
  type Corpus,
  type CountingUnit,
  countRows,
  issueOf,
  RESPONSE_POSITIONS,
  selectRecommendations,
} from "uprkit";
import type { AcceptanceFigureRow, Figure, PositionsFigureRow } from "uprkit/report";
import { groupNameOf, positionNameOf } from "./words.ts";

/** Issues that are shown: those raised most. */
const TOP_ISSUES = 12;

const ALL = "All";

/** What every figure needs. */
interface FigureInput {
  readonly corpus: Corpus;
  readonly unit: CountingUnit;
  readonly width: number;
  /** Counting unit and source, for the line under each figure. */
  readonly note: string;
}

/** Draws the figures of what the filter leaves; the drawing code is loaded here, for the first of them. */
export async function drawFigures(
  corpus: Corpus,
  { unit, width, source }: { readonly unit: CountingUnit; readonly width: number; readonly source: string },
): Promise<readonly Figure[]> {
  const { drawAcceptance, drawActions, drawPositions } = await import("uprkit/report");
  const counted =
    unit === "recommendation" ? "Each recommendation counts once" : "Once for each State that recommends";
  const input: FigureInput = { corpus, unit, width, note: `${counted}. ${source}.` };
  const { note } = input;
  const positions = listPositions(input);
  const actions = listActions(input);
  const byGroup = listAcceptanceByGroup(input);
  const byIssue = listAcceptanceByIssue(input);
  return Promise.all([
    drawPositions(positions, { title: "Answers, by region of the recommending State", note, width }),
    ...(byGroup.some(({ total }) => total > 0)
      ? [
          drawAcceptance(byGroup, {
            title: "Share supported, by region of the recommending State",
            note,
            width,
          }),
        ]
      : []),
    ...(actions.length > 0
      ? [drawActions(actions, { title: "What was asked for, by answer", note, width })]
      : []),
    ...(byIssue.some(({ total }) => total > 0)
      ? [drawAcceptance(byIssue, { title: "Share supported, by the issues raised most", note, width })]
      : []),
  ]);
}

function listPositions({ corpus, unit }: FigureInput): readonly PositionsFigureRow[] {
  return RESPONSE_POSITIONS.flatMap((position) => {
    const own = selectRecommendations(corpus, { position });
    if (own.size === 0) return [];
    return [
      { group: ALL, position, count: countRows(own, { unit })[0]?.count ?? 0 },
      ...countRows(own, { by: ["recommendingStateGroup"], unit }).flatMap(
        ({ recommendingStateGroup: group, count }) =>
          group === undefined ? [] : [{ group: groupNameOf(group), position, count }],
      ),
    ];
  });
}

function listActions({ corpus, unit }: FigureInput) {
  return [undefined, ...RESPONSE_POSITIONS].flatMap((position) => {
    const own = position === undefined ? corpus : selectRecommendations(corpus, { position });
    const group = position === undefined ? ALL : positionNameOf(position);
    const counts = new Map(
      countRows(own, { by: ["action"], unit }).map(({ action, count }) => [action, count]),
    );
    return ACTION_CATEGORIES.flatMap((action) => {
      const count = counts.get(action) ?? 0;
      return count === 0 ? [] : [{ group, action, count }];
    });
  });
}

function listAcceptanceByGroup({ corpus, unit }: FigureInput): readonly AcceptanceFigureRow[] {
  const all = acceptance(corpus, { unit }).map((row) => toFigureRow(ALL, row));
  const groups = acceptance(corpus, { by: ["recommendingStateGroup"], unit }).flatMap((row) =>
    row.recommendingStateGroup === undefined
      ? []
      : [toFigureRow(groupNameOf(row.recommendingStateGroup), row)],
  );
  return [...all, ...groups];
}

function listAcceptanceByIssue({ corpus, unit }: FigureInput): readonly AcceptanceFigureRow[] {
  const top = countRows(corpus, { by: ["issue"], unit, order: "count" })
    .flatMap(({ issue, count }) => (issue === undefined || count === 0 ? [] : [issue]))
    .slice(0, TOP_ISSUES);
  const rows = new Map(acceptance(corpus, { by: ["issue"], unit }).map((row) => [row.issue, row]));
  return top.flatMap((issue) => {
    const row = rows.get(issue);
    return row === undefined ? [] : [toFigureRow(issueOf(issue).label, row)];
  });
}

function toFigureRow(
  group: string,
  { value, interval, count, total }: Omit<AcceptanceFigureRow, "group">,
): AcceptanceFigureRow {
  return { group, value, interval, count, total };
}
