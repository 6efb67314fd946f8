/** Trains in a process of its own: gets units and sets, sends steps, then the models. */

import type { ModelOptions } from "./learn-tasks.ts";
import type { Unit } from "./load-units.ts";
import { trainModels } from "./train-model.ts";

interface Task {
  readonly units: readonly Unit[];
  readonly sets: readonly ModelOptions[];
}

process.once("message", ({ units, sets }: Task) => {
  const models = trainModels(units, sets, (step) => process.send?.({ step }));
  process.send?.({ models }, () => process.disconnect());
});
