import type { LabelOptions } from "./classifier.ts";
import { defaultClassifier } from "./default-classifier.ts";
import type { IssuesLabel } from "./types.ts";

/**
 * The issues of UPR Info that a recommendation in English is filed under, with calibrated probabilities from 0 to 1 and
 * the words that speak for each; and through uprkit's tables the themes of OHCHR and the goals of the 2030 Agenda.
 *
 * At least one issue is given. UPR Info's coders leave out issues that fit: look at `ranked` where recall matters.
 * Groups of persons are those that the text names, found by a list of words. Gives no issues, but a `note`, for a text
 * that is empty, in another language or a list of several recommendations. Never throws on content.
 *
 * Linear in the length of the text, of which the first 400 words are read; about 20 µs.
 *
 * @param text - One recommendation, without its number and the States in brackets.
 * @param options - See {@link LabelOptions}.
 * @see docs/models.md for data, accuracy and known failures; UPR Info, "Issues explanation" (2014).
 *
 * @example
 * ```ts
 * import { classifyIssues } from "uprkit/classify";
 *
 * const { issues, goals, groups } = classifyIssues("Adopt a law against trafficking in women");
 * issues.map(({ label }) => label).sort(); // => ["Trafficking", "Women's rights"]
 * goals; // => [5, 8, 16]
 * groups; // => ["women"]
 * ```
 *
 * @category Classify
 */
export function classifyIssues(text: string, options: LabelOptions = {}): IssuesLabel {
  return defaultClassifier().classifyIssues(text, options);
}
