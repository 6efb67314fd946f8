/**
 * As `uprkit/classify`, with a fifth of the weights: for a web page, at a small loss of accuracy (docs/models.md).
 *
 * @module uprkit/classify/lite
 */
import { lazy } from "../internal/lazy.ts";
import { type Classifier, createClassifier } from "./classifier.ts";
import { LITE_WEIGHTS } from "./model/lite-weights.generated.ts";
import { loadModel } from "./model/load-model.ts";

/**
 * The classifier of the lite weights, which are unpacked at the first call.
 *
 * Has the functions of `uprkit/classify` as its members: `classifyAction`, `classifyIssues`, `classifyRecommendation`.
 *
 * @category Classify
 */
export const liteClassifier: () => Classifier = /* @__PURE__ */ lazy(() =>
  createClassifier(loadModel(LITE_WEIGHTS)),
);
