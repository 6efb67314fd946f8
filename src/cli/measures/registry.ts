import { explainNames, foldName } from "../suggestion.ts";
import { UsageError } from "../usage-error.ts";
import {
  actionDifferenceMeasure,
  differenceMeasure,
  distinctMeasure,
  standardizedMeasure,
  trendMeasure,
} from "./changes.ts";
import { issueActionsMeasure, issuesMeasure, salienceMeasure, sensitivityMeasure } from "./issues.ts";
import type { Measure } from "./measure.ts";
import { acceptanceMeasure, actionsMeasure, countsMeasure } from "./rates.ts";
import {
  blocsMeasure,
  compareMeasure,
  dyadsMeasure,
  leniencyMeasure,
  reciprocityMeasure,
  wordingMeasure,
} from "./ties.ts";
import { concentrationMeasure, networkMeasure, pledgesMeasure, textsMeasure } from "./wholes.ts";

/** Every measure, in the order of `uprkit list measures`. */
export const MEASURES: readonly Measure[] = [
  acceptanceMeasure,
  standardizedMeasure,
  trendMeasure,
  differenceMeasure,
  actionsMeasure,
  actionDifferenceMeasure,
  countsMeasure,
  distinctMeasure,
  issuesMeasure,
  salienceMeasure,
  issueActionsMeasure,
  sensitivityMeasure,
  compareMeasure,
  blocsMeasure,
  leniencyMeasure,
  wordingMeasure,
  dyadsMeasure,
  reciprocityMeasure,
  networkMeasure,
  concentrationMeasure,
  pledgesMeasure,
  textsMeasure,
];

/** The measure a person means. Throws {@link UsageError} that names the measures there are. */
export function findMeasure(name: string): Measure {
  const measure = MEASURES.find((each) => foldName(each.name) === foldName(name));
  if (measure === undefined) {
    const names = MEASURES.map((each) => each.name);
    throw new UsageError(`Cannot measure "${name}": there is no such measure, ${explainNames(name, names)}`);
  }
  return measure;
}
