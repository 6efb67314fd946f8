import { acceptance, actionProfile, type Corpus, countRows } from "uprkit";
import { listActionShares, percent, pledgesOf, sessions, statesUnderReview } from "../populations.ts";
import { type Cell, listCells } from "./cells.ts";

/** Every session, cycle 1, the sessions of cycle 2 in the export, and all of it. */
export function tableOfSessions(corpus: Corpus): readonly Cell[] {
  const spans = [
    ...Array.from({ length: 20 }, (_, index) => [index + 1, index + 1] as const),
    [1, 12] as const,
    [13, 20] as const,
    [1, 20] as const,
  ];
  return spans.flatMap(([first, last]) => {
    const view = sessions(corpus, first, last);
    const [accepted] = acceptance(view);
    const [actions] = actionProfile(view);
    const shares = listActionShares(actions);
    return listCells("sessions", first === last ? String(first) : `${first}-${last}`, {
      recommendations: view.size,
      States: statesUnderReview(view).length,
      accepted: accepted?.count,
      "acceptance %": percent(accepted?.value),
      "1 %": shares[0],
      "2 %": shares[1],
      "3 %": shares[2],
      "4 %": shares[3],
      "5 %": shares[4],
      pledges: pledgesOf(corpus, first, last),
    });
  });
}

/** The export as a whole. */
export function sizesOfWhole(corpus: Corpus): readonly Cell[] {
  const reviews = countRows(corpus, { by: ["stateUnderReview", "session"] });
  const recommending = countRows(corpus, { by: ["recommendingState"] });
  const issues = countRows(corpus, { by: ["issue"] });
  return [
    ...listCells("whole", "reviews", { count: reviews.length }),
    ...listCells("whole", "States under review", { count: statesUnderReview(corpus).length }),
    ...listCells("whole", "recommending States", {
      count: recommending.filter(({ recommendingState }) => recommendingState !== undefined).length,
    }),
    ...listCells("whole", "tags of issues", {
      count: issues.reduce((sum, { issue, count }) => (issue === undefined ? sum : sum + count), 0),
    }),
  ];
}
