import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { CYCLES } from "../../model/cycle.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { drawPositions } from "../figures/positions.ts";
import { drawTrend } from "../figures/trend.ts";
import type { PageBlock } from "../page/page.ts";
import type { NamedViews } from "../sections/action-blocks.ts";
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
import { noteOf, type PageData } from "../sections/page-data.ts";
import { answersTable, countPositions } from "../sections/position-blocks.ts";

const BY = ["session"] as const;

/** Parts of a corpus by cycle, those that have anything; rows of unknown session are in none. */
export function splitByCycle(view: Corpus): NamedViews {
  return CYCLES.map((cycle) => [`Cycle ${cycle}`, selectRecommendations(view, { cycle })] as const).filter(
    ([, part]) => part.size > 0,
  );
}

/** Answers by cycle, acceptance from session to session, and both ways of counting. */
export async function listTrendBlocks(data: PageData, view: Corpus): Promise<readonly PageBlock[]> {
  const cycles = splitByCycle(view);
  const rows = acceptance(view, { by: BY });
  const levels = new Map(actionProfile(view, { by: BY }).map((row) => [row.session, row.value]));
  const points = rows.flatMap(({ session, value, interval }) =>
    session === undefined
      ? []
      : [{ series: `Cycle ${cycleOfSession(session)}`, x: session, value, interval }],
  );
  const note = noteOf(data, view, { unit: "recommender" });
  return [
    ...(cycles.length === 0
      ? []
      : [
          figureBlock(
            await drawPositions(
              cycles.flatMap(([name, part]) => countPositions(name, part)),
              { ...PAGE_WIDTHS, id: "positions", title: "Answers, from cycle to cycle", note },
            ),
          ),
        ]),
    points.length < 2
      ? caution(`A trend: ${NO_BASIS}, the corpus holds one session only.`)
      : figureBlock(
          await drawTrend(points, {
            ...PAGE_WIDTHS,
            id: "trend",
            title: "Acceptance from session to session",
            note: noteOf(data, view, {
              unit: "recommender",
              more: ["What differs from session to session is also which States were reviewed"],
            }),
            xLabel: "Session",
            format: "share",
          }),
        ),
    answersTable(data, view, [["", view]]),
    {
      kind: "table",
      caption: "From session to session",
      columns: [
        headerColumn("Session"),
        { title: "Cycle", isChoice: true },
        numberColumn("Recommendations"),
        numberColumn("Mean action"),
        ...ACCEPTANCE_COLUMNS,
      ],
      rows: rows.map((row) => [
        row.session === undefined ? "not known" : { text: String(row.session), sortBy: row.session },
        row.session === undefined ? "not known" : String(cycleOfSession(row.session)),
        countCell(row.total + row.pending),
        levelCell(levels.get(row.session)),
        ...acceptanceCells(row),
      ]),
      note: noteOf(data, view, { unit: "recommender", labels: ["action"] }),
    },
  ];
}
