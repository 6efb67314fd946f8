import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { ACTION_CATEGORIES } from "../../model/vocabulary.generated.ts";
import { drawActions } from "../figures/actions.ts";
import type { PageBlock } from "../page/page.ts";
import { actionTitleOf, countActions, splitByAnswer } from "../sections/action-blocks.ts";
import { caution, figureBlock, PAGE_WIDTHS } from "../sections/blocks.ts";
import { countCell, headerColumn, NO_BASIS, numberColumn, rateCell } from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import type { Comparison } from "./comparison.ts";

/** What both asked for or were asked, and what was supported of it. */
export async function listActionComparison(comparison: Comparison): Promise<readonly PageBlock[]> {
  const { data, sides, whole } = comparison;
  const rows = sides.flatMap(({ name, view }) =>
    splitByAnswer(view).flatMap(([part, own]) => countActions(`${name}: ${part.toLowerCase()}`, own)),
  );
  if (rows.length === 0) return [caution(`${NO_BASIS}: no recommendation has an action category.`)];
  const note = noteOf(data, whole, { unit: "recommender", labels: ["action"] });
  const rates = sides.map(
    ({ view }) => new Map(acceptance(view, { by: ["action"] }).map((row) => [row.action, row])),
  );
  const actions = [...ACTION_CATEGORIES, undefined].filter((action) =>
    rates.some((side) => side.has(action)),
  );
  return [
    figureBlock(
      await drawActions(rows, {
        ...PAGE_WIDTHS,
        id: "actions",
        title: "Action asked for, in all recommendations, in the supported ones and in the others",
        note,
      }),
    ),
    {
      kind: "table",
      caption: "What was asked, and what was supported of it",
      columns: [
        headerColumn("Category of action"),
        ...sides.flatMap(({ name }) => [
          numberColumn(`${name}: recommendations`),
          numberColumn(`${name}: supported`),
        ]),
      ],
      rows: actions.map((action) => [
        { text: actionTitleOf(action), sortBy: action ?? ACTION_CATEGORIES.length + 1 },
        ...rates.flatMap((side) => {
          const row = side.get(action);
          return [countCell(row === undefined ? 0 : row.total + row.pending), rateCell(row)];
        }),
      ]),
      note,
    },
  ];
}
