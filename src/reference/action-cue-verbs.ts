import { lazy } from "../internal/lazy.ts";
import type { ActionCategory } from "../model/vocabulary.generated.ts";
import { ACTION_CUE_VERB_ROWS } from "./action-cue-verbs.generated.ts";
import { known } from "./lookup.ts";

/** A verb that recommendations open with. */
export interface ActionCueVerb {
  /** One word or two, such as `"call on"`. */
  readonly verb: string;
  /** Category that UPR Info's guide gives it; absent where it names none. */
  readonly nominal?: ActionCategory;
  /** Recommendations of sessions 1 to 17 that open with it, by the category UPR Info gave them, 1 first. */
  readonly counts: readonly [number, number, number, number, number];
}

/**
 * Verbs that recommendations open with, and the categories UPR Info gave to those recommendations.
 *
 * Counted in the export of sessions 1 to 17; sessions 18 to 20 were held out.
 *
 * @example
 * ```ts
 * import { listActionCueVerbs } from "uprkit";
 *
 * listActionCueVerbs().find(({ verb }) => verb === "call on")?.nominal; // => 1
 * ```
 *
 * @category Reference
 */
export const listActionCueVerbs: () => readonly ActionCueVerb[] = /* @__PURE__ */ lazy(() =>
  ACTION_CUE_VERB_ROWS.map(([verb, nominal, counts]) => ({ verb, ...known("nominal", nominal), counts })),
);
