import type { Classifier } from "../classifier.ts";
import { defaultClassifier } from "../default-classifier.ts";
import { type ClassifierPort, listen } from "./message-port.ts";
import { type ClassifyReply, isRequest } from "./messages.ts";

/**
 * Answers the requests of {@link connectClassifier}: to be called once in a worker. Messages of others are left alone.
 *
 * @param port - The worker's side: `parentPort` of `node:worker_threads`, or `self` in a browser.
 * @param classifier - Whose weights to use; default: the full ones.
 * @returns A function that stops answering.
 *
 * @example The whole of a worker's file in a browser
 * ```js
 * import { serveClassifier } from "uprkit/classify";
 *
 * serveClassifier(self);
 * ```
 *
 * @category Classify
 */
export function serveClassifier(port: ClassifierPort, classifier?: Classifier): () => void {
  return listen(port, (message) => {
    if (!isRequest(message)) return;
    const { call, texts, explain } = message;
    const { classifyRecommendation } = classifier ?? defaultClassifier();
    const labels = texts.map((text) => classifyRecommendation(text, { explain }));
    port.postMessage({ uprkit: "classified", call, labels } satisfies ClassifyReply);
  });
}
