import { lazy } from "../internal/lazy.ts";
import { type Classifier, createClassifier } from "./classifier.ts";
import { FULL_WEIGHTS } from "./model/full-weights.generated.ts";
import { loadModel } from "./model/load-model.ts";

/** The classifier of the full weights, which are unpacked at the first call. */
export const defaultClassifier: () => Classifier = /* @__PURE__ */ lazy(() =>
  createClassifier(loadModel(FULL_WEIGHTS)),
);
