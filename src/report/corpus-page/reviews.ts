import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { stateNameOf } from "../names.ts";
import type { PageBlock } from "../page/page.ts";
import {
  ACCEPTANCE_COLUMNS,
  acceptanceCells,
  countCell,
  headerColumn,
  levelCell,
  numberColumn,
} from "../sections/cells.ts";
import { listHeldReviews } from "../sections/find-reviews.ts";
import { noteOf, type PageData } from "../sections/page-data.ts";

const BY = ["stateUnderReview", "session"] as const;

/** Every review with its answers, to find one's own among them. */
export function listReviewBlocks(data: PageData, view: Corpus): readonly PageBlock[] {
  const keyOf = (state: string | undefined, session: number | undefined): string => `${state} ${session}`;
  const rates = new Map(
    acceptance(view, { by: BY }).map((row) => [keyOf(row.stateUnderReview, row.session), row]),
  );
  const levels = new Map(
    actionProfile(view, { by: BY }).map((row) => [keyOf(row.stateUnderReview, row.session), row.value]),
  );
  const rows = listHeldReviews(view).flatMap(({ id, state, session, cycle }) => {
    const rate = rates.get(keyOf(state, session));
    return rate === undefined
      ? []
      : [
          [
            id,
            stateNameOf(state),
            { text: String(session), sortBy: session },
            String(cycle),
            countCell(rate.total + rate.pending),
            levelCell(levels.get(keyOf(state, session))),
            ...acceptanceCells(rate),
          ],
        ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption: "Reviews",
      columns: [
        headerColumn("Review"),
        { title: "State under review" },
        numberColumn("Session"),
        { title: "Cycle", isChoice: true },
        numberColumn("Recommendations"),
        numberColumn("Mean action"),
        ...ACCEPTANCE_COLUMNS,
      ],
      rows,
      note: noteOf(data, view, { unit: "recommender", labels: ["action"] }),
      isFilterable: true,
    },
  ];
}
