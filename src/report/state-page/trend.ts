import { type AcceptanceRow, acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import { drawTrend } from "../figures/trend.ts";
import { stateNameOf } from "../names.ts";
import type { PageBlock } from "../page/page.ts";
import { caution, figureBlock, PAGE_WIDTHS } from "../sections/blocks.ts";
import {
  ACCEPTANCE_COLUMNS,
  acceptanceCells,
  countCell,
  headerColumn,
  levelCell,
  NO_BASIS,
  numberColumn,
} from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import { type StateData, selectOthers } from "./state-data.ts";

const BY = ["cycle"] as const;

/** Acceptance and action from cycle to cycle, beside all others. */
export async function listTrendBlocks(data: StateData): Promise<readonly PageBlock[]> {
  const { view, state } = data;
  const others = selectOthers(data);
  const name = stateNameOf(state);
  const own = acceptance(view, { by: BY });
  const series = [...toPoints(name, own), ...toPoints("all others", acceptance(others, { by: BY }))];
  const levels = new Map(actionProfile(view, { by: BY }).map((row) => [row.cycle, row.value]));
  const othersLevels = new Map(actionProfile(others, { by: BY }).map((row) => [row.cycle, row.value]));
  const note = noteOf(data, view, { unit: "recommender", labels: ["action"] });
  const cycles = own.filter(({ cycle }) => cycle !== undefined);
  return [
    cycles.length < 2
      ? caution(`A trend: ${NO_BASIS}, the corpus holds recommendations of ${name} in one cycle only.`)
      : figureBlock(
          await drawTrend(series, {
            ...PAGE_WIDTHS,
            id: "trend",
            title: "Acceptance from cycle to cycle",
            note: noteOf(data, view, { unit: "recommender" }),
            xLabel: "Cycle",
            format: "share",
          }),
        ),
    {
      kind: "table",
      caption: "From cycle to cycle",
      columns: [
        headerColumn("Cycle"),
        numberColumn("Recommendations"),
        numberColumn("Mean action"),
        numberColumn("Others' mean action"),
        ...ACCEPTANCE_COLUMNS,
      ],
      rows: own.map((row) => [
        row.cycle === undefined ? "not known" : String(row.cycle),
        countCell(row.total + row.pending),
        levelCell(levels.get(row.cycle)),
        levelCell(othersLevels.get(row.cycle)),
        ...acceptanceCells(row),
      ]),
      note,
    },
  ];
}

function toPoints(series: string, rows: readonly AcceptanceRow<"cycle">[]) {
  return rows.flatMap(({ cycle, value, interval }) =>
    cycle === undefined ? [] : [{ series, x: cycle, value, interval }],
  );
}
