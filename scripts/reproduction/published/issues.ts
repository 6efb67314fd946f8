import { type Corpus, countRows, type IssueSlug, selectRecommendations } from "uprkit";
import { type Figure, percent, sessions } from "../populations.ts";

/** P16: issues raised in sessions 1 to 5. */
export function issuesRaised(corpus: Corpus): readonly Figure[] {
  const rows = countRows(sessions(corpus, 1, 5), { by: ["issue"] });
  const tags = rows.reduce((sum, { issue, count }) => (issue === undefined ? sum : sum + count), 0);
  return [...rows.map(({ issue, value }): Figure => [`P16.${issue}`, percent(value)]), ["P16.tags", tags]];
}

/** P17: who raises an issue. */
export function whoRaises(corpus: Corpus): readonly Figure[] {
  const issues = ["special-procedures", "instruments"] as const satisfies readonly IssueSlug[];
  return issues.flatMap((issue) => {
    const raised = selectRecommendations(sessions(corpus, 1, 5), { issue });
    return countRows(raised, { by: ["recommendingStateGroup"] }).map(
      ({ recommendingStateGroup, value }): Figure => [
        `P17.${issue}.${recommendingStateGroup}`,
        percent(value),
      ],
    );
  });
}

/** P24: the study's 165 States are not listed in the data; this is all of cycle 1, without pledges. */
export function issuesOfFirstCycle(corpus: Corpus): readonly Figure[] {
  return countRows(sessions(corpus, 1, 12), { by: ["issue"] }).map(({ issue, count }) => [
    `P24.${issue}`,
    count,
  ]);
}
