import { lazy } from "../internal/lazy.ts";
import { DEVELOPMENT_GOAL_ROWS } from "./development-goals.generated.ts";
import { foldLabel, lazyIndex } from "./lookup.ts";

/** A goal or a target of the 2030 Agenda. */
export interface DevelopmentGoal {
  /** `"5"` for a goal, `"5.2"` or `"5.a"` for a target. */
  readonly code: string;
  /** Number of the goal, 1 to 17. */
  readonly goal: number;
  /** A goal, or a target of one. */
  readonly kind: "goal" | "target";
  /** Short title of a goal; for a target what it is about, in uprkit's words. */
  readonly label: string;
}

/**
 * The 17 goals of the 2030 Agenda, then their 169 targets.
 *
 * @example
 * ```ts
 * import { listDevelopmentGoals } from "uprkit";
 *
 * listDevelopmentGoals().filter(({ kind }) => kind === "target").length; // => 169
 * ```
 *
 * @category Reference
 */
export const listDevelopmentGoals: () => readonly DevelopmentGoal[] = /* @__PURE__ */ lazy(() =>
  DEVELOPMENT_GOAL_ROWS.map(([code, label]) => ({
    code,
    goal: Number.parseInt(code, 10),
    kind: code.includes(".") ? "target" : "goal",
    label,
  })),
);

const goalByLabel = /* @__PURE__ */ lazyIndex(
  () => listDevelopmentGoals().filter(({ kind }) => kind === "goal"),
  ({ code, label }) => [code, label, `${code} ${label}`, `SDG ${code}`, `Goal ${code}`].map(foldLabel),
);

/**
 * Goal that a label stands for, as thematic lists print it; `undefined` where it is none.
 *
 * @example
 * ```ts
 * import { resolveDevelopmentGoal } from "uprkit";
 *
 * resolveDevelopmentGoal("5 - GENDER EQUALITY")?.goal; // => 5
 * resolveDevelopmentGoal("SDG 16")?.goal; // => 16
 * ```
 *
 * @category Reference
 */
export function resolveDevelopmentGoal(label: string): DevelopmentGoal | undefined {
  return goalByLabel().get(foldLabel(label));
}
