import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { drawAcceptance } from "../figures/acceptance.ts";
import { drawActions } from "../figures/actions.ts";
import { regionNameOf, stateNameOf } from "../names.ts";
import type { PageBlock } from "../page/page.ts";
import { countActions } from "../sections/action-blocks.ts";
import { caution, figureBlock, PAGE_WIDTHS } from "../sections/blocks.ts";
import {
  acceptanceMark,
  countCell,
  headerColumn,
  levelCell,
  numberColumn,
  percentCell,
  rateCell,
} from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import { answersTable } from "../sections/position-blocks.ts";
import { type StateData, selectOthers } from "./state-data.ts";

/** By regional group of the State under review: how much, how demanding, how it was received. */
export async function listRegionBlocks(data: StateData): Promise<readonly PageBlock[]> {
  const { view, profile, state } = data;
  const others = selectOthers(data);
  const note = noteOf(data, view, { unit: "recommender", labels: ["action"] });
  const mix = [
    ...profile.byGroup.flatMap(({ stateUnderReviewGroup: group }) =>
      countActions(
        `To ${regionNameOf(group)}`,
        selectRecommendations(view, { stateUnderReviewGroup: group }),
      ),
    ),
    ...countActions("To all", view),
    ...countActions("All others, to all", others),
  ];
  const ratesOf = (part: typeof view) => acceptance(part, { by: ["stateUnderReviewGroup"] });
  const rates = ratesOf(view).filter(({ total }) => total > 0);
  const own = new Map(rates.map((row) => [row.stateUnderReviewGroup, row]));
  const theirs = new Map(ratesOf(others).map((row) => [row.stateUnderReviewGroup, row]));
  const usual = profile.others.acceptance.value;
  return [
    mix.length === 0
      ? caution("Action: no basis, no recommendation has an action category.")
      : figureBlock(
          await drawActions(mix, {
            ...PAGE_WIDTHS,
            id: "regions-actions",
            title: "Action asked for, by region",
            note,
          }),
        ),
    ...(rates.length === 0
      ? []
      : [
          figureBlock(
            await drawAcceptance(
              rates.map((row) => acceptanceMark(regionNameOf(row.stateUnderReviewGroup), row)),
              {
                ...PAGE_WIDTHS,
                id: "regions-acceptance",
                title: `Acceptance of what ${stateNameOf(state)} recommended, by region`,
                note: noteOf(data, view, { unit: "recommender" }),
                ...(usual === undefined ? {} : { reference: { value: usual, label: "all others" } }),
              },
            ),
          ),
        ]),
    {
      kind: "table",
      caption: "By regional group of the State under review, beside all others",
      columns: [
        headerColumn("To"),
        numberColumn("Recommendations"),
        numberColumn("Share"),
        numberColumn("Others' share"),
        numberColumn("Mean action"),
        numberColumn("Others' action"),
        numberColumn("Supported"),
        numberColumn("Others' supported"),
      ],
      rows: profile.byGroup.map((row) => [
        regionNameOf(row.stateUnderReviewGroup),
        countCell(row.count),
        percentCell(row.value),
        percentCell(row.othersValue),
        levelCell(row.actionLevel),
        levelCell(row.othersActionLevel),
        rateCell(own.get(row.stateUnderReviewGroup)),
        rateCell(theirs.get(row.stateUnderReviewGroup)),
      ]),
      note,
    },
    answersTable(data, view, [["", view]]),
  ];
}
