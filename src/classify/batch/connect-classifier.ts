import { UprError } from "../../errors.ts";
import type { RecommendationLabel } from "../classifier.ts";
import type { ClassifyRecommendationsOptions } from "./classify-recommendations.ts";
import { type ClassifierPort, listen } from "./message-port.ts";
import { type ClassifyRequest, isReplyTo } from "./messages.ts";

/** A classifier in another thread. */
export interface ConnectedClassifier {
  /** As `classifyRecommendations`, without blocking this thread. */
  readonly classifyRecommendations: (
    texts: readonly string[],
    options?: Omit<ClassifyRecommendationsOptions, "classifier">,
  ) => Promise<RecommendationLabel[]>;
}

/** Texts of one message. */
const PART = 1_000;

/**
 * Uses the classifier that {@link serveClassifier} serves in a worker. Several calls may be under way at once.
 *
 * @param port - This side: the `Worker` of `node:worker_threads` or of a browser, or a port of a channel.
 * @throws `UprError` from the calls, with code `ABORTED` if their `signal` stops them.
 *
 * @example A channel instead of a worker
 * ```ts
 * import { connectClassifier, serveClassifier } from "uprkit/classify";
 *
 * const { port1, port2 } = new MessageChannel();
 * serveClassifier(port1);
 * const [label] = await connectClassifier(port2).classifyRecommendations(["Abolish the death penalty"]);
 * port1.close();
 * label?.action.category; // => 5
 * ```
 *
 * @category Classify
 */
export function connectClassifier(port: ClassifierPort): ConnectedClassifier {
  let calls = 0;
  return {
    async classifyRecommendations(texts, { signal, onProgress, explain = false } = {}) {
      const labels: RecommendationLabel[] = [];
      for (let at = 0; at < texts.length; at += PART) {
        calls++;
        const part = texts.slice(at, at + PART);
        const request: ClassifyRequest = { uprkit: "classify", call: calls, texts: part, explain };
        labels.push(...(await ask(port, request, signal)));
        onProgress?.({ done: labels.length, total: texts.length, stage: "classify" });
      }
      return labels;
    },
  };
}

/** Sends a request and waits for its reply. */
function ask(
  port: ClassifierPort,
  request: ClassifyRequest,
  signal: AbortSignal | undefined,
): Promise<readonly RecommendationLabel[]> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      stop();
      signal?.removeEventListener("abort", abort);
    };
    const abort = (): void => {
      finish();
      const cause = signal?.reason;
      reject(
        new UprError(
          "ABORTED",
          `Cannot classify "${request.texts.length} recommendations": the caller stopped it`,
          { cause },
        ),
      );
    };
    const stop = listen(port, (message) => {
      if (!isReplyTo(message, request.call)) return;
      finish();
      resolve(message.labels);
    });
    if (signal?.aborted) abort();
    else {
      signal?.addEventListener("abort", abort);
      port.postMessage(request);
    }
  });
}
