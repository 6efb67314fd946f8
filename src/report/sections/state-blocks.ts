import type { AcceptanceFigures } from "../../analyze/acceptance/acceptance.ts";
import type { DyadRow } from "../../analyze/network/dyads.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { drawDyads } from "../figures/dyads.ts";
import { regionNameOf, stateNameOf } from "../names.ts";
import type { PageFigure, PageTable } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS } from "./blocks.ts";
import {
  ACCEPTANCE_COLUMNS,
  acceptanceCells,
  countCell,
  headerColumn,
  levelCell,
  numberColumn,
} from "./cells.ts";
import { NO_STATE_NAMED } from "./position-blocks.ts";

/** A State on one side, and what was asked and answered between it and the other side. */
export interface StateFigures extends Pick<AcceptanceFigures, "total" | "count" | "value" | "interval"> {
  /** `undefined` where the source names none. */
  readonly state: StateCode | undefined;
  /** Recommendations, answered or not. */
  readonly size: number;
  /** Mean action level; `undefined` where none has a category. */
  readonly level: number | undefined;
}

/** States with their region, how much and how demanding, and what was accepted; in the order of the rows. */
export function statesTable(
  caption: string,
  column: string,
  rows: readonly StateFigures[],
  note: string,
): PageTable {
  return {
    kind: "table",
    caption,
    columns: [
      headerColumn(column),
      { title: "Regional group", isChoice: true },
      numberColumn("Recommendations"),
      numberColumn("Mean action"),
      ...ACCEPTANCE_COLUMNS,
    ],
    rows: rows.map((row) => [
      row.state === undefined ? NO_STATE_NAMED : stateNameOf(row.state),
      row.state === undefined ? "" : regionNameOf(regionalGroupOf(row.state)),
      countCell(row.size),
      levelCell(row.level),
      ...acceptanceCells(row),
    ]),
    note,
    isFilterable: true,
  };
}

/** Pairs of States with their number of recommendations and what was accepted of them. */
export async function pairsFigure(
  rows: readonly DyadRow[],
  said: { readonly id: string; readonly title: string; readonly note: string },
): Promise<PageFigure> {
  return figureBlock(
    await drawDyads(
      rows.map((row) => ({
        from: stateNameOf(row.recommendingState),
        to: stateNameOf(row.stateUnderReview),
        count: row.count,
        value: row.acceptance,
      })),
      { ...PAGE_WIDTHS, ...said },
    ),
  );
}
