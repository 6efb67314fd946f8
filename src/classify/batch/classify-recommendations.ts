import { UprError } from "../../errors.ts";
import type { Classifier, RecommendationLabel } from "../classifier.ts";
import { defaultClassifier } from "../default-classifier.ts";

/** How far long work is. */
export interface ClassifyProgress {
  /** Texts that are done. */
  readonly done: number;
  /** Texts in all. */
  readonly total: number;
  /** What is being done. */
  readonly stage: "classify";
}

/** Options of {@link classifyRecommendations}. */
export interface ClassifyRecommendationsOptions {
  /** Stops the work. */
  readonly signal?: AbortSignal;
  /** Called after each part of the work. */
  readonly onProgress?: (progress: ClassifyProgress) => void;
  /** Whether to find the words and rules that speak for the labels, which takes about as long again; default: `false`. */
  readonly explain?: boolean;
  /** Whose weights to use; default: the full ones. */
  readonly classifier?: Classifier;
}

/** Texts after which others get their turn: about 10 ms of work. */
const PART = 256;

/**
 * Action category, issues and instruments of many recommendations in English, in their order; about 30,000 a second.
 *
 * Gives other work a turn after every 256 texts. To leave the thread free, see `serveClassifier`.
 *
 * @param texts - Recommendations; not changed.
 * @param options - See {@link ClassifyRecommendationsOptions}.
 * @throws `UprError` with code `ABORTED` if `signal` stops it.
 *
 * @example
 * ```ts
 * import { classifyRecommendations } from "uprkit/classify";
 *
 * const labels = await classifyRecommendations(["Abolish the death penalty", "Continue to promote education"]);
 * labels.map(({ action }) => action.category); // => [5, 2]
 * ```
 *
 * @category Classify
 */
export async function classifyRecommendations(
  texts: readonly string[],
  options: ClassifyRecommendationsOptions = {},
): Promise<RecommendationLabel[]> {
  const { signal, onProgress, explain = false, classifier = defaultClassifier() } = options;
  const labels: RecommendationLabel[] = [];
  for (let at = 0; at < texts.length; at += PART) {
    if (signal?.aborted) {
      throw new UprError(
        "ABORTED",
        `Cannot classify "${texts.length} recommendations": the caller stopped it`,
        {
          cause: signal.reason,
        },
      );
    }
    for (const text of texts.slice(at, at + PART)) {
      labels.push(classifier.classifyRecommendation(text, { explain }));
    }
    onProgress?.({ done: labels.length, total: texts.length, stage: "classify" });
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return labels;
}
