import type { Corpus } from "uprkit";
import type { Cell } from "./cells.ts";
import {
  acceptanceOfActions,
  matrixOfGroups,
  totalsOfGroups,
  totalsOfIssues,
  totalsOfOrganisations,
} from "./groups.ts";
import { sizesOfWhole, tableOfSessions } from "./sessions.ts";
import {
  levelsOfRecommenders,
  mostMade,
  mostReceived,
  profilesOfRecommenders,
  ratesOfStates,
} from "./states.ts";

import { leniencyToPartners, reciprocityOfTies } from "./ties.ts";

/** One function per table; each gives some figures the other program does not list too. */
const TABLES: readonly ((corpus: Corpus) => readonly Cell[] | Promise<readonly Cell[]>)[] = [
  tableOfSessions,
  sizesOfWhole,
  matrixOfGroups,
  totalsOfGroups,
  totalsOfOrganisations,
  totalsOfIssues,
  acceptanceOfActions,
  levelsOfRecommenders,
  profilesOfRecommenders,
  ratesOfStates,
  mostMade,
  mostReceived,
  leniencyToPartners,
  reciprocityOfTies,
];

/** Ours, by the place of the figure. */
export async function computeRecomputedFigures(corpus: Corpus): Promise<ReadonlyMap<string, number>> {
  const tables = await Promise.all(TABLES.map((table) => table(corpus)));
  return new Map(tables.flat().map(({ place, value }) => [place, value]));
}
