import { readFileSync } from "node:fs";
import { countDistinct } from "../../src/analyze/counting/count-distinct.ts";
import { acceptance, actionProfile, countRows } from "../../src/analyze/index.ts";
import { type Corpus, selectRecommendations } from "../../src/corpus/index.ts";
import { type Engine, WANTED } from "./query.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** The public functions, as a user calls them. */
export function createUprkitEngine(corpus: Corpus): Engine {
  const { cycle, action, recommendingStateGroup, stateUnderReviewGroup, issue, position } = WANTED;
  return {
    name: "uprkit",
    version,
    answers: {
      "by-state": () => acceptance(corpus, { by: ["stateUnderReview"] }),
      regions: () => acceptance(corpus, { by: ["recommendingStateGroup", "stateUnderReviewGroup"] }),
      "three-keys": () => acceptance(corpus, { by: ["session", "recommendingStateGroup", "action"] }),
      filtered: () => {
        const filter = { cycle, action, recommendingStateGroup, stateUnderReviewGroup };
        return acceptance(selectRecommendations(corpus, filter), { by: ["stateUnderReview"] });
      },
      "on-an-issue": () =>
        acceptance(selectRecommendations(corpus, { issue }), { by: ["cycle", "recommendingStateGroup"] }),
      "top-states": () =>
        countRows(selectRecommendations(corpus, { cycle }), {
          by: ["recommendingState"],
          order: "count",
          limit: WANTED.states,
        }),
      actions: () => actionProfile(corpus, { by: ["recommendingState"] }),
      "by-issue": () => acceptance(corpus, { by: ["issue"] }),
      "issues-by-region": () =>
        countRows(selectRecommendations(corpus, { stateUnderReviewGroup }), {
          by: ["issue", "recommendingStateGroup"],
        }),
      numbered: () => acceptance(corpus, { by: ["stateUnderReview"], unit: "recommendation" }),
      distinct: () =>
        countDistinct(corpus, { of: ["recommendingState"], by: ["stateUnderReview", "session"] }),
      "top-pairs": () =>
        countRows(selectRecommendations(corpus, { position }), {
          by: ["recommendingState", "stateUnderReview"],
          order: "count",
          limit: WANTED.pairs,
        }),
    },
  };
}
