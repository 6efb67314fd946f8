import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import type { GroupKey } from "../../analyze/counting/group-key.ts";
import type { RegionalGroup } from "../../model/vocabulary.generated.ts";
import { drawPositions } from "../figures/positions.ts";
import { regionNameOf } from "../names.ts";
import type { PageBlock } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS } from "../sections/blocks.ts";
import { countCell, headerColumn, numberColumn, rateCell } from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import { answersTable, countPositions, NO_STATE_NAMED } from "../sections/position-blocks.ts";
import type { Comparison } from "./comparison.ts";

/** Answers of both, in all and by region of the other side. */
export async function listPositionComparison(comparison: Comparison): Promise<readonly PageBlock[]> {
  const { data, sides, whole, kind } = comparison;
  const note = noteOf(data, whole, { unit: "recommender" });
  const key = kind === "reviews" ? "recommendingStateGroup" : "stateUnderReviewGroup";
  const groups = regionsOf(whole, key);
  const rates = sides.map(({ view }) => regionsOf(view, key));
  return [
    figureBlock(
      await drawPositions(
        sides.flatMap(({ name, view }) => countPositions(name, view)),
        { ...PAGE_WIDTHS, id: "positions", title: "Answers", note },
      ),
    ),
    answersTable(
      data,
      whole,
      sides.map(({ name, view }) => [name, view] as const),
    ),
    {
      kind: "table",
      caption:
        kind === "reviews"
          ? "By regional group of the recommending State"
          : "By regional group of the State under review",
      columns: [
        headerColumn(kind === "reviews" ? "From" : "To"),
        ...sides.flatMap(({ name }) => [
          numberColumn(`${name}: recommendations`),
          numberColumn(`${name}: supported`),
        ]),
      ],
      rows: [...groups.keys()].map((group) => [
        group === undefined ? NO_STATE_NAMED : regionNameOf(group),
        ...rates.flatMap((side) => {
          const row = side.get(group);
          return [countCell(row === undefined ? 0 : row.total + row.pending), rateCell(row)];
        }),
      ]),
      note,
    },
  ];
}

type RegionKey = Extract<GroupKey, "recommendingStateGroup" | "stateUnderReviewGroup">;

function regionsOf(view: Comparison["whole"], key: RegionKey) {
  const rows = acceptance(view, { by: [key] });
  return new Map(rows.map((row) => [row[key] as RegionalGroup | undefined, row]));
}
