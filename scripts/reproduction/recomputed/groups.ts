import { acceptance, actionProfile, type Corpus, countRows } from "uprkit";
import { percent } from "../populations.ts";
import { type Cell, listCells } from "./cells.ts";

/** Regional group of the recommending State, and that of the State under review. */
export function matrixOfGroups(corpus: Corpus): readonly Cell[] {
  const by = ["recommendingStateGroup", "stateUnderReviewGroup"] as const;
  const rates = acceptance(corpus, { by });
  return actionProfile(corpus, { by }).flatMap((row, index) =>
    listCells("groups", `${row.recommendingStateGroup} → ${row.stateUnderReviewGroup}`, {
      recommendations: row.total,
      "mean action": row.value,
      "acceptance %": percent(rates[index]?.value),
    }),
  );
}

/** What each group made and received. */
export function totalsOfGroups(corpus: Corpus): readonly Cell[] {
  return [
    ...actionProfile(corpus, { by: ["recommendingStateGroup"] }).flatMap((row) =>
      listCells("group-totals", row.recommendingStateGroup ?? "not named", {
        made: row.total,
        "mean action": row.value,
      }),
    ),
    ...countRows(corpus, { by: ["stateUnderReviewGroup"] }).flatMap((row) =>
      listCells("group-totals", row.stateUnderReviewGroup, { received: row.count }),
    ),
  ];
}

/** What the members of organisations made; a State counts for each of its own at the time. */
export function totalsOfOrganisations(corpus: Corpus): readonly Cell[] {
  return countRows(corpus, { by: ["recommendingStateOrganisation"] }).flatMap((row) =>
    listCells("organisations", row.recommendingStateOrganisation ?? "none", { made: row.count }),
  );
}

/** Issues raised and how they are received. */
export function totalsOfIssues(corpus: Corpus): readonly Cell[] {
  return acceptance(corpus, { by: ["issue"] }).flatMap((row) =>
    listCells("issues", row.issue ?? "none", {
      recommendations: row.total,
      "acceptance %": percent(row.value),
    }),
  );
}

/** How the categories of action are received. */
export function acceptanceOfActions(corpus: Corpus): readonly Cell[] {
  return acceptance(corpus, { by: ["action"] }).flatMap((row) =>
    listCells("actions", String(row.action), { "acceptance %": percent(row.value) }),
  );
}
