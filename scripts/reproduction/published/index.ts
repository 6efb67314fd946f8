import type { Corpus } from "uprkit";
import type { Figure } from "../populations.ts";
import {
  actionsOfIssues,
  actionsWithinGroups,
  levelsOfGroups,
  sharesSpecific,
  sizesOfCategories,
} from "./actions.ts";
import {
  acceptanceByGroups,
  answersOfChina,
  answersOfFirstCycle,
  answersWithPledges,
  earlyAcceptance,
} from "./answers.ts";
import {
  firstStatesAgain,
  firstStudyPopulation,
  linkRateDenominators,
  midTermPopulation,
  mostAddressed,
  recurringRecommenders,
  sharesOfGroups,
  sizeOfExport,
  sizesOfSessions,
  speakersOfChina,
  unnamedRecommenders,
} from "./counts.ts";
import { issuesOfFirstCycle, issuesRaised, whoRaises } from "./issues.ts";

/** One function per family of figures; each gives some figures nobody published too. */
const FAMILIES: readonly ((corpus: Corpus) => readonly Figure[])[] = [
  sharesSpecific,
  recurringRecommenders,
  unnamedRecommenders,
  answersOfFirstCycle,
  answersWithPledges,
  sizesOfSessions,
  earlyAcceptance,
  acceptanceByGroups,
  actionsWithinGroups,
  levelsOfGroups,
  sharesOfGroups,
  issuesRaised,
  whoRaises,
  actionsOfIssues,
  midTermPopulation,
  issuesOfFirstCycle,
  firstStudyPopulation,
  linkRateDenominators,
  firstStatesAgain,
  mostAddressed,
  sizeOfExport,
  sizesOfCategories,
  speakersOfChina,
  answersOfChina,
];

/** Ours, by the id of the published figure; what there is no basis for is absent. */
export function computePublishedFigures(corpus: Corpus): ReadonlyMap<string, number> {
  const figures = FAMILIES.flatMap((family) => family(corpus));
  return new Map(figures.flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])));
}
