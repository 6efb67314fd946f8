import { lazy } from "../internal/lazy.ts";
import type { DevelopmentGoalLabel } from "../model/uhri-record.ts";
import { listDevelopmentGoals, resolveDevelopmentGoal } from "../reference/development-goals.ts";

const targets: () => ReadonlySet<string> = /* @__PURE__ */ lazy(
  () => new Set(listDevelopmentGoals().map(({ code }) => code)),
);

/**
 * Goal or target of the 2030 Agenda that a label stands for: `16.2 - Protect …`, `5 - GENDER EQUALITY`, `SDG 5`,
 * `Goal 16: …`, `Gender equality`; `undefined` where it is none.
 */
export function readDevelopmentGoal(label: string): DevelopmentGoalLabel | undefined {
  const match = /^(?:SDG|Goal|Target)?\s*(\d{1,2})(?:\.(\d{1,2}|[a-z]))?(?![\p{L}\p{N}.])/iu.exec(label);
  if (match === null) {
    const goal = resolveDevelopmentGoal(label)?.goal;
    return goal === undefined ? undefined : { label, goal };
  }
  const [, number = "", part] = match;
  const goal = Number(number);
  if (goal < 1 || goal > 17) return undefined;
  if (part === undefined) return { label, goal };
  const target = `${goal}.${part.toLowerCase()}`;
  return targets().has(target) ? { label, goal, target } : undefined;
}
