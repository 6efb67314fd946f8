import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ModelOptions } from "./learn-tasks.ts";
import type { Unit } from "./load-units.ts";
import type { TrainedModel } from "./train-model.ts";

type Message = { readonly step: string } | { readonly models: TrainedModel[] };

/** As `trainModels`, in a process of its own, so that two run at once. */
export function trainInChild(
  units: readonly Unit[],
  sets: readonly ModelOptions[],
  onStep: (step: string) => void,
): Promise<TrainedModel[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("./train-child.ts", import.meta.url)), {
      serialization: "advanced",
    });
    child.on("message", (message) => {
      const received = message as Message;
      if ("models" in received) resolve(received.models);
      else onStep(received.step);
    });
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`Cannot train: the process ended with code ${code}`)));
    child.send({ units, sets });
  });
}
