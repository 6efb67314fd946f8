import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { countRows } from "../../analyze/counting/count-rows.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { ACTION_CATEGORIES, type ActionCategory } from "../../model/vocabulary.generated.ts";
import { actionCategoryOf } from "../../reference/action-categories.ts";
import { drawAcceptance } from "../figures/acceptance.ts";
import { type ActionsFigureRow, drawActions } from "../figures/actions.ts";
import { actionNameOf } from "../names.ts";
import type { PageBlock, PageTable } from "../page/page.ts";
import { caution, figureBlock, PAGE_WIDTHS } from "./blocks.ts";
import {
  ACCEPTANCE_COLUMNS,
  acceptanceCells,
  acceptanceMark,
  countCell,
  headerColumn,
  numberColumn,
} from "./cells.ts";
import { noteOf, type PageData } from "./page-data.ts";

/** Parts of a corpus, each with the name it has in a figure. */
export type NamedViews = readonly (readonly [name: string, view: Corpus])[];

/** `5 specific action`. */
export function actionTitleOf(action: ActionCategory | undefined): string {
  return action === undefined ? "not coded" : `${action} ${actionNameOf(action)}`;
}

/** What was asked, and what became of it: one bar for each part, and acceptance by category of the whole. */
export async function listActionBlocks(
  data: PageData,
  view: Corpus,
  parts: NamedViews,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<readonly PageBlock[]> {
  const rows = parts.flatMap(([group, part]) => countActions(group, part));
  if (rows.length === 0) return [caution("No basis: no recommendation has an action category.")];
  const note = noteOf(data, view, { unit: "recommender", labels: ["action"] });
  const byAction = acceptance(view, { by: ["action"] });
  const answered = byAction.filter(({ action, total }) => action !== undefined && total > 0);
  const acceptanceFigure =
    answered.length === 0
      ? []
      : [
          figureBlock(
            await drawAcceptance(
              answered.map((row) => acceptanceMark(actionTitleOf(row.action), row)),
              { ...PAGE_WIDTHS, id: `${id}-acceptance`, title: "Acceptance by what was asked", note },
            ),
          ),
        ];
  return [
    figureBlock(await drawActions(rows, { ...PAGE_WIDTHS, id: `${id}-mix`, title, note })),
    ...acceptanceFigure,
    actionTable(byAction, note),
  ];
}

/** How many recommendations of a part are of each category; uncoded ones are in no bar. */
export function countActions(group: string, part: Corpus): readonly ActionsFigureRow[] {
  return countRows(part, { by: ["action"] }).flatMap(({ action, count }) =>
    action === undefined || count === 0 ? [] : [{ group, action, count }],
  );
}

function actionTable(
  rows: readonly (Parameters<typeof acceptanceCells>[0] & {
    readonly action: ActionCategory | undefined;
    readonly pending: number;
  })[],
  note: string,
): PageTable {
  return {
    kind: "table",
    caption: "What was asked, and what was answered",
    columns: [
      headerColumn("Category of action"),
      { title: "Meaning" },
      numberColumn("Recommendations"),
      numberColumn("Pending"),
      ...ACCEPTANCE_COLUMNS,
    ],
    rows: rows.map((row) => [
      { text: actionTitleOf(row.action), sortBy: row.action ?? ACTION_CATEGORIES.length + 1 },
      row.action === undefined ? "" : actionCategoryOf(row.action).meaning,
      countCell(row.total + row.pending),
      countCell(row.pending),
      ...acceptanceCells(row),
    ]),
    note,
  };
}

/** All, the accepted and the rest of the answered: hollow acceptance shows as a softer second bar. */
export function splitByAnswer(view: Corpus): NamedViews {
  const accepted = selectRecommendations(view, { position: "supported" });
  const refused = selectRecommendations(view, {
    position: ["partially-supported", "noted", "not-supported", "general", "none"],
  });
  const parts: NamedViews = [
    ["Asked", view],
    ["Supported", accepted],
    ["Not supported", refused],
  ];
  return parts.filter(([, part]) => part.size > 0);
}
