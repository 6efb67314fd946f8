import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { drawMap } from "../figures/map.ts";
import { formatCount } from "../number-format.ts";
import type { PageSection } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS, paragraph, section } from "../sections/blocks.ts";
import { noteOf } from "../sections/page-data.ts";
import { statesTable } from "../sections/state-blocks.ts";
import type { ReviewData } from "./review-data.ts";

/** Who asked, how much, how demanding, and how it was received. */
export async function listRecommendersSection(data: ReviewData): Promise<readonly PageSection[]> {
  const { view } = data;
  const by = ["recommendingState"] as const;
  const rows = acceptance(view, { by });
  const named = rows.flatMap((row) =>
    row.recommendingState === undefined ? [] : [{ ...row, state: row.recommendingState }],
  );
  if (rows.length === 0) return [];
  const levels = new Map<StateCode | undefined, number | undefined>(
    actionProfile(view, { by }).map((row) => [row.recommendingState, row.value]),
  );
  const ordered = [...rows].sort((a, b) => sizeOf(b) - sizeOf(a));
  const note = noteOf(data, view, { unit: "recommender", labels: ["action"] });
  const map =
    named.length === 0
      ? []
      : [
          figureBlock(
            await drawMap(
              named.map((row) => ({ state: row.state, value: sizeOf(row) })),
              {
                ...PAGE_WIDTHS,
                id: "recommenders-map",
                title: "Who recommended, and how much",
                note: noteOf(data, view, { unit: "recommender" }),
                format: "count",
                domain: [0, Math.max(...named.map(sizeOf))],
              },
            ),
          ),
        ];
  return section("recommenders", "Who asked what", [
    paragraph(
      `${formatCount(named.length)} States made ${formatCount(named.reduce((sum, row) => sum + sizeOf(row), 0))} recommendations, each counted once for each State that made it.`,
    ),
    ...map,
    statesTable(
      "Recommending States",
      "State",
      ordered.map((row) => ({
        ...row,
        state: row.recommendingState,
        size: sizeOf(row),
        level: levels.get(row.recommendingState),
      })),
      note,
    ),
  ]);
}

function sizeOf({ total, pending }: { readonly total: number; readonly pending: number }): number {
  return total + pending;
}
