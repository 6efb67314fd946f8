import type { RecommendationLabel } from "../classifier.ts";

/** Asks a worker for the labels of some texts. */
export interface ClassifyRequest {
  readonly uprkit: "classify";
  /** Number that the reply carries too. */
  readonly call: number;
  readonly texts: readonly string[];
  readonly explain: boolean;
}

/** The labels, in the order of the texts. */
export interface ClassifyReply {
  readonly uprkit: "classified";
  readonly call: number;
  readonly labels: readonly RecommendationLabel[];
}

/** Whether a message is a {@link ClassifyRequest}. */
export function isRequest(message: unknown): message is ClassifyRequest {
  return isOurs(message) && message.uprkit === "classify";
}

/** Whether a message is the {@link ClassifyReply} to a call. */
export function isReplyTo(message: unknown, call: number): message is ClassifyReply {
  return isOurs(message) && message.uprkit === "classified" && "call" in message && message.call === call;
}

function isOurs(message: unknown): message is { readonly uprkit: unknown } {
  return typeof message === "object" && message !== null && "uprkit" in message;
}
