import type { Labeler } from "./label-text.ts";

/**
 * Loads the classifiers and their weights, once for any number of texts. Words that speak for action and issues are
 * only looked for with `explain`, as that takes most of the time.
 */
export async function loadLabeler({
  explain = false,
}: {
  readonly explain?: boolean;
} = {}): Promise<Labeler> {
  // Loaded here: the weights are larger than the rest of the command line.
  const [{ defaultClassifier }, { assessTone }, { assessQuality }] = await Promise.all([
    import("../../classify/default-classifier.ts"),
    import("../../classify/tone/assess-tone.ts"),
    import("../../classify/quality/assess-quality.ts"),
  ]);
  const { classifyRecommendation } = defaultClassifier();
  return (text) => ({
    ...classifyRecommendation(text, { explain }),
    tone: assessTone(text),
    quality: assessQuality(text),
  });
}
