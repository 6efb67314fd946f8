import type { Cycle } from "../../src/model/cycle.ts";
import type { Fact } from "./facts.ts";

/** The keys of a fact, each as the list of its values, the way a user would read them off a plain object. */
const READERS: Readonly<Record<string, (fact: Fact) => readonly unknown[]>> = {
  stateUnderReview: (fact) => [fact.stateUnderReview],
  recommendingState: (fact) => [fact.recommendingState],
  session: (fact) => [fact.session],
  cycle: (fact) => [fact.session === undefined ? undefined : cycleOf(fact.session)],
  action: (fact) => [fact.action],
  issue: (fact) => (fact.issues === undefined || fact.issues.length === 0 ? [undefined] : fact.issues),
};

function cycleOf(session: number): Cycle {
  return session <= 12 ? 1 : session <= 26 ? 2 : session <= 40 ? 3 : 4;
}

/** Facts by the JSON of their keys: strings and objects only, nothing of the columnar way. */
export function groupFacts(
  facts: readonly Fact[],
  by: readonly string[],
): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  if (by.length === 0) groups.set("[]", []);
  for (const fact of facts) {
    let keys: (readonly unknown[])[] = [[]];
    for (const key of by) {
      const values = READERS[key]?.(fact) ?? [];
      keys = keys.flatMap((prefix) => values.map((value) => [...prefix, value ?? null]));
    }
    for (const key of keys) {
      const name = JSON.stringify(key);
      groups.set(name, [...(groups.get(name) ?? []), fact]);
    }
  }
  return groups;
}

/** Facts of numbered recommendations, each number once. */
export function onceEach(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Map<number, Fact>();
  for (const fact of facts) {
    if (fact.recommendation !== undefined && !seen.has(fact.recommendation))
      seen.set(fact.recommendation, fact);
  }
  return [...seen.values()];
}

/** Name of a result row in {@link groupFacts}. */
export function nameOf(row: object, by: readonly string[]): string {
  return JSON.stringify(by.map((key) => (row as Readonly<Record<string, unknown>>)[key] ?? null));
}
