import { findDemands } from "../../classify/cues/demands.ts";
import { splitWords, type Words } from "../../classify/text/words.ts";

/**
 * How closely a recommendation takes an ask up: in its very words (`"verbatim"`), in most of them (`"close"`), the same
 * demand in other words (`"same"`), or only some of it (`"partial"`).
 */
export type Closeness = "verbatim" | "close" | "same" | "partial";

/** Whether a recommendation asks as much of the State as the ask, by its verb: "consider ratifying" is weaker than "ratify". */
export type DemandStrength = "weaker" | "equal" | "stronger";

/** Share of common words from which on two texts are the same, and nearly so. */
const VERBATIM = 0.9;
const CLOSE = 0.55;
/** Share of what an ask says below which it is taken up in part. */
const WHOLE = 0.5;

/** How closely two texts agree that ask the same; `ofAsk` is the share of the ask's content that the other has. */
export function closenessOf(ask: string, recommendation: string, ofAsk: number): Closeness {
  const shared = wordOverlap(splitWords(ask), splitWords(recommendation));
  if (shared >= VERBATIM) return "verbatim";
  if (shared >= CLOSE) return "close";
  return ofAsk >= WHOLE ? "same" : "partial";
}

/** Words of both, each as often as both have it, as a share of the words of the longer (Dice's measure). */
function wordOverlap(one: Words, other: Words): number {
  const counts = new Map<string, number>();
  for (const word of one.norms) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other.norms) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  const whole = one.count + other.count;
  return whole === 0 ? 0 : (2 * shared) / whole;
}

/** How much the recommendation asks beside the ask; `undefined` where a text has no verb that asks. */
export function strengthOf(ask: string, recommendation: string): DemandStrength | undefined {
  const asked = demandOf(ask);
  const recommended = demandOf(recommendation);
  if (asked === undefined || recommended === undefined) return undefined;
  if (asked === recommended) return "equal";
  return recommended < asked ? "weaker" : "stronger";
}

/** 1 for going on as before or seeking help, 2 for considering, 3 for acting. */
function demandOf(text: string): number | undefined {
  const levels = findDemands(splitWords(text)).map(({ level }) => (level <= 2 ? 1 : level === 3 ? 2 : 3));
  return levels.length === 0 ? undefined : Math.max(...levels);
}
