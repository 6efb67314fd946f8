import { lazy } from "../../internal/lazy.ts";
import { listActionCueVerbs } from "../../reference/action-cue-verbs.ts";
import { stemWord } from "../text/stem.ts";

/** A category that at least this share of a verb's recommendations has is its class. */
const CLEAR_SHARE = 0.85;
/** Less than this share does not count. */
const LEAST_SHARE = 0.15;

const classByStem = /* @__PURE__ */ lazy(() => {
  const classes = new Map<string, number>();
  for (const { verb, counts } of listActionCueVerbs()) classes.set(stemWord(verb), classOf(counts));
  return classes;
});

/** The categories that a verb stands for, as a set of bits with 32 for a clear case; 0 for a stem not in the chart. */
export function verbClassOf(stem: string): number {
  return classByStem().get(stem) ?? 0;
}

function classOf(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const top = Math.max(...counts);
  if (total === 0) return 0;
  if (top > total * CLEAR_SHARE) return 32 | (1 << counts.indexOf(top));
  let bits = 0;
  for (const [index, count] of counts.entries()) if (count > total * LEAST_SHARE) bits |= 1 << index;
  return bits;
}
