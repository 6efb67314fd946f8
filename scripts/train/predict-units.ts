import { createTextReader } from "../../src/classify/model/read-text.ts";
import { actionProbabilities, issueProbability } from "../../src/classify/model/score.ts";
import type { Model } from "../../src/classify/model/unpack-model.ts";
import type { Unit } from "./load-units.ts";

/** Probabilities of a unit. */
export interface Prediction {
  readonly action: readonly number[];
  readonly issues: readonly number[];
}

/** What packed weights say of units, by the way that users go. */
export function predictUnits(model: Model, units: readonly Unit[]): Prediction[] {
  const read = createTextReader(model);
  return units.map(({ text }) => {
    const { sums } = read(text);
    return {
      action: actionProbabilities(model, sums),
      issues: model.issues.map((_, issue) => issueProbability(model, sums, issue)),
    };
  });
}
