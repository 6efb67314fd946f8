import { type Corpus, countRows, recommenderProfile, reviewOf, selectRecommendations } from "uprkit";
import {
  type Figure,
  firstCycleOfSecond,
  percentOf,
  pledgesOf,
  sessions,
  statesUnderReview,
} from "../populations.ts";

/** P2: the States of sessions 13 to 17 and those that addressed them, in cycle 1 and again. */
export function recurringRecommenders(corpus: Corpus): readonly Figure[] {
  const second = sessions(corpus, 13, 17);
  const first = firstCycleOfSecond(corpus);
  const named = countRows(first, { by: ["recommendingState"] }).flatMap((row) => row.recommendingState ?? []);
  return [
    ["P2.states", statesUnderReview(second).length],
    ["P2.first", first.size],
    ["P2.named", selectRecommendations(first, { recommendingState: named }).size],
    ["P2.recommenders", named.length],
    ["P2.second", selectRecommendations(second, { recommendingState: named }).size],
  ];
}

/** P3: recommendations to Indonesia whose State is not named. */
export function unnamedRecommenders(corpus: Corpus): readonly Figure[] {
  const indonesia = selectRecommendations(corpus, { stateUnderReview: "IDN", session: 1 });
  const rows = countRows(indonesia, { by: ["recommendingState"] });
  return [["P3", rows.find((row) => row.recommendingState === undefined)?.count]];
}

/** P8, P9: recommendations of sessions. */
export function sizesOfSessions(corpus: Corpus): readonly Figure[] {
  return [
    ["P8", sessions(corpus, 1, 5).size],
    ["P9.4", sessions(corpus, 4, 4).size],
    ["P9.6", sessions(corpus, 6, 6).size],
    ["P9.7", sessions(corpus, 7, 7).size],
    ["P9b", sessions(corpus, 9, 9).size],
    ["P9c", sessions(corpus, 13, 13).size],
  ];
}

/** P15: who recommends. */
export function sharesOfGroups(corpus: Corpus): readonly Figure[] {
  const early = sessions(corpus, 1, 5);
  return countRows(early, { by: ["recommendingStateGroup"] }).map(
    ({ recommendingStateGroup, count, total }) => [`P15.${recommendingStateGroup}`, percentOf(count, total)],
  );
}

/** P19: the study's 165 States are not listed in the data; this is all States of its sessions. */
export function midTermPopulation(corpus: Corpus): readonly Figure[] {
  const recommendations = sessions(corpus, 2, 12).size;
  return [
    ["P19.recommendations", recommendations],
    ["P19.withPledges", recommendations + (pledgesOf(corpus, 2, 12) ?? 0)],
  ];
}

/** P25: all 70 States of the sessions, of which the study had 66. */
export function firstStudyPopulation(corpus: Corpus): readonly Figure[] {
  const stateUnderReview = statesUnderReview(sessions(corpus, 15, 19));
  return [["P25", selectRecommendations(sessions(corpus, 1, 12), { stateUnderReview }).size]];
}

/** P26: the denominators of the link rates. The rates themselves need texts of both cycles. */
export function linkRateDenominators(corpus: Corpus): readonly Figure[] {
  const first = firstCycleOfSecond(corpus);
  const states = ["LVA", "SAU", "ESP", "SVN", "CHE", "KOR", "FRA", "RUS", "USA", "DEU", "GBR"] as const;
  return states.map((state) => [`P26.${state}`, recommenderProfile(first, state).made]);
}

/** P27: session 1 of the States that came again in session 13. */
export function firstStatesAgain(corpus: Corpus): readonly Figure[] {
  const states = statesUnderReview(sessions(corpus, 13, 13));
  const recommended = selectRecommendations(corpus, { session: 1, stateUnderReview: states });
  return [
    ["P27.recommendations", recommended.size],
    ["P27.pledges", pledgesOf(corpus, 1, 1, states)],
  ];
}

/** P30: recommendations received in cycle 2, of States reviewed by session 20. */
export function mostAddressed(corpus: Corpus): readonly Figure[] {
  const second = sessions(corpus, 13, 20);
  return (["CUB", "EGY", "IRN"] as const).map((state) => [
    `P30.${state}`,
    selectRecommendations(second, { stateUnderReview: state }).size,
  ]);
}

/** X1: the export as a whole. */
export function sizeOfExport(corpus: Corpus): readonly Figure[] {
  return [
    ["X1.recommendations", corpus.size],
    ["X1.pledges", corpus.pledges.length],
  ];
}

/** X3: delegations that spoke in the reviews of China, as read from its reports. */
export function speakersOfChina(): readonly Figure[] {
  return ([1, 2] as const).map((cycle) => [`X3.${cycle}`, reviewOf("CHN", cycle)?.delegationCount]);
}
