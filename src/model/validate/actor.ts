import type { Actor } from "../actor.ts";
import type { Complaint } from "./diagnose.ts";

/** `actor/unnamed`: a State is named by its code, everyone else by a name. */
export function* checkActor(id: string, { kind, name, state }: Actor): Generator<Complaint> {
  if (kind === "state" ? state === undefined : name === undefined) {
    yield {
      code: "actor/unnamed",
      severity: "error",
      message: `Cannot tell who acts in "${id}": a "${kind}" without ${kind === "state" ? "code" : "name"}`,
    };
  }
}
