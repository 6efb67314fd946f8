import { acceptance, type Corpus, selectRecommendations } from "uprkit";
import { type Figure, GROUPS, percent, percentOf, pledgesOf, sessions } from "../populations.ts";

/** P4, P5: answers in cycle 1. */
export function answersOfFirstCycle(corpus: Corpus): readonly Figure[] {
  const [row] = acceptance(sessions(corpus, 1, 12));
  return [
    ["P4.total", row?.total],
    ["P4.accepted", row?.count],
    ["P4.other", row && row.total - row.count],
    ["P5", percent(row?.value)],
  ];
}

/** P6: answers and pledges of cycle 1 as parts of one whole. */
export function answersWithPledges(corpus: Corpus): readonly Figure[] {
  const [row] = acceptance(sessions(corpus, 1, 12));
  const pledges = pledgesOf(corpus, 1, 12) ?? 0;
  const accepted = row?.count ?? 0;
  const noted = (row?.total ?? 0) - accepted;
  const all = accepted + noted + pledges;
  return [
    ["P6.accepted", percentOf(accepted, all)],
    ["P6.noted", percentOf(noted, all)],
    ["P6.pledges", percentOf(pledges, all)],
  ];
}

/** P10, P11: acceptance in sessions 1 to 5, also by category of action. */
export function earlyAcceptance(corpus: Corpus): readonly Figure[] {
  const early = sessions(corpus, 1, 5);
  const [all] = acceptance(early);
  return [
    ["P10", percent(all?.value)],
    ...acceptance(early, { by: ["action"] }).map(
      ({ action, value }): Figure => [`P11.${action}`, percent(value)],
    ),
  ];
}

/** P12: acceptance by pair of regional groups. */
export function acceptanceByGroups(corpus: Corpus): readonly Figure[] {
  const between = selectRecommendations(sessions(corpus, 1, 5), { recommendingStateGroup: GROUPS });
  const rows = acceptance(between, { by: ["recommendingStateGroup", "stateUnderReviewGroup"] });
  return rows.map(({ recommendingStateGroup, stateUnderReviewGroup, value }) => [
    `P12.${recommendingStateGroup}.${stateUnderReviewGroup}`,
    percent(value),
  ]);
}

/** X4: the second review of China, by recommending State. */
export function answersOfChina(corpus: Corpus): readonly Figure[] {
  const [row] = acceptance(selectRecommendations(corpus, { stateUnderReview: "CHN", session: 17 }));
  return [
    ["X4.recommendations", row?.total],
    ["X4.accepted", row?.count],
  ];
}
