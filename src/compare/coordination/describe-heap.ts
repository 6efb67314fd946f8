import { stateOf } from "../../reference/states.ts";
import type { WordingHeap } from "./surprise.ts";

/**
 * Why a heap of one wording is surprising or not, in an English sentence with the numbers it rests on.
 *
 * @example
 * ```ts
 * import { describeHeap, findCoordination } from "uprkit/compare";
 *
 * const said = (recommendingState: "FRA" | "CHL", text: string) =>
 *   ({ text, recommendingState, stateUnderReview: "KEN", session: 8 }) as const;
 * const { clusters } = findCoordination([
 *   said("FRA", "Close the old prisons of the coast and build new ones"),
 *   said("CHL", "Close the old prisons of the coast and build new ones soon"),
 * ], { threshold: 0.7 });
 * clusters[0]?.heaps.map(describeHeap)[0]?.startsWith("2 recommendations in the review of Kenya"); // => true
 * ```
 *
 * @category Compare
 */
export function describeHeap(heap: WordingHeap): string {
  const { within, state, session, observed, expected, onSubject, onSubjectElsewhere, elsewhere, level } =
    heap;
  const { name } = stateOf(state);
  const where =
    within === "review" ? `in the review of ${name} (session ${session})` : `by ${name} in several reviews`;
  const about = heap.subject === undefined ? "" : ` on ${nameSubject(heap.subject)}`;
  const rest = within === "review" ? "other reviews of the time" : "what others recommended at the time";
  const common =
    elsewhere === 0
      ? `none of the ${onSubjectElsewhere} recommendations${about} in ${rest} has these words`
      : `${elsewhere} of the ${onSubjectElsewhere} recommendations${about} in ${rest} have these words`;
  return `${observed} recommendations ${where} share these words, ${roundShort(expected)} were to be expected: ${common}, and there are ${onSubject}${about} here. ${VERDICTS[level]}`;
}

const VERDICTS: Readonly<Record<WordingHeap["level"], string>> = {
  expected: "Common words explain it.",
  unusual: "Chance explains it seldom: less than 1 time in 20.",
  surprising: "Chance hardly explains it: at most 1 time in 1,000.",
};

/** `"#OP-CAT"` as `OP-CAT`, `"@death-penalty"` as `death penalty`. */
export function nameSubject(subject: string): string {
  return subject.startsWith("@") ? subject.slice(1).replaceAll("-", " ") : subject.slice(1);
}

function roundShort(value: number): string {
  return value >= 0.1 ? value.toFixed(1) : value >= 0.01 ? value.toFixed(2) : "less than 0.01";
}
