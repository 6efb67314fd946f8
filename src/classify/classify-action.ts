import type { LabelOptions } from "./classifier.ts";
import { defaultClassifier } from "./default-classifier.ts";
import type { ActionLabel } from "./types.ts";

/**
 * How much a recommendation in English asks for: UPR Info's action category, 1 (minimal) to 5 (specific), with the
 * calibrated probability of each.
 *
 * A linear model decides; beside it stands what the codebook's rules say, with the rule's name, and whether both agree.
 * `needsReview` is set for the fifth of the texts it is least sure of. Gives no category, but a `note`, for a text that
 * is empty, in another language or a list of several recommendations; a text with markup or much longer than a
 * recommendation gets probabilities that are halfway to knowing nothing. Never throws on content.
 *
 * Linear in the length of the text, of which the first 400 words are read; about 30 µs with rules and evidence, a few
 * less without. The first call unpacks the weights, about 30 ms.
 *
 * @param text - One recommendation, without its number and the States in brackets.
 * @param options - See {@link LabelOptions}.
 * @see docs/models.md for data, accuracy and known failures; UPR Info, "Action Category" (2014).
 *
 * @example A category and why
 * ```ts
 * import { classifyAction } from "uprkit/classify";
 *
 * const label = classifyAction("Consider ratifying the Convention against Torture");
 * label.category; // => 3
 * label.cue?.verb; // => "consider"
 * label.rule?.rule; // => "cue-verb"
 * label.needsReview; // => false
 * ```
 *
 * @example No label for another language
 * ```ts
 * import { classifyAction } from "uprkit/classify";
 *
 * const label = classifyAction("Ratifier la Convention contre la torture");
 * label.note; // => "language"
 * label.category; // => undefined
 * ```
 *
 * @category Classify
 */
export function classifyAction(text: string, options: LabelOptions = {}): ActionLabel {
  return defaultClassifier().classifyAction(text, options);
}
