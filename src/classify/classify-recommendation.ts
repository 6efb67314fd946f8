import type { LabelOptions, RecommendationLabel } from "./classifier.ts";
import { defaultClassifier } from "./default-classifier.ts";

/**
 * Action category, issues and instruments of a recommendation in English, the text being read once.
 *
 * As `classifyAction`, `classifyIssues` and `detectInstruments` together. Linear in the length of the text.
 *
 * @param text - One recommendation, without its number and the States in brackets.
 * @param options - See {@link LabelOptions}.
 *
 * @example
 * ```ts
 * import { classifyRecommendation } from "uprkit/classify";
 *
 * const { action, issues, instruments } = classifyRecommendation("Ratify the Convention against Torture");
 * action.category; // => 5
 * issues.issues.map(({ issue }) => issue).sort(); // => ["instruments", "torture"]
 * instruments.instruments[0]?.instrument; // => "CAT"
 * ```
 *
 * @category Classify
 */
export function classifyRecommendation(text: string, options: LabelOptions = {}): RecommendationLabel {
  return defaultClassifier().classifyRecommendation(text, options);
}
