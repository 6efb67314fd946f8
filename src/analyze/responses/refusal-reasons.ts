import { latestPosition } from "../../corpus/latest-response.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { ResponseReason, StateResponse } from "../../model/state-response.ts";
import { RESPONSE_REASONS } from "../../model/state-response.ts";
import type { AddendumReply } from "../../parse/addendum/addendum.ts";
import { findReasons } from "../../parse/addendum/reasons.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";

/**
 * Reasons for not accepting: those of the model, and two that put the answer off. `not-in-principle` = agreed or refused
 * "in principle" only, `needs-consultation` = still to be studied, consulted or decided.
 */
export const REFUSAL_REASONS = [...RESPONSE_REASONS, "not-in-principle", "needs-consultation"] as const;
/** One of {@link REFUSAL_REASONS}. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Words of an answer that give a reason. */
export interface RefusalReasonEvidence {
  /** The reason they give. */
  readonly reason: RefusalReason;
  /** The words. */
  readonly cue: string;
  /** Offsets in the text, in UTF-16 code units, end excluded. */
  readonly span: readonly [start: number, end: number];
}

/** How {@link refusalReasons} counts. */
export interface RefusalReasonsOptions {
  /** Answers with their texts, as `parseAddendum` returns them; without them only the reasons in the responses count. */
  readonly replies?: readonly Pick<AddendumReply, "paragraphs" | "text">[];
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** One reason. */
export interface RefusalReasonRow {
  /** `undefined` = refused without a reason that was found. */
  readonly reason: RefusalReason | undefined;
  /** Share of the refused recommendations, from 0 to 1; `undefined` where none was refused. Several reasons count each. */
  readonly value: number | undefined;
  /** Refused recommendations whose answer gives this reason. */
  readonly count: number;
  /** Refused recommendations. */
  readonly total: number;
  /** Wilson's. */
  readonly interval: Interval | undefined;
  /** Each numbered recommendation once. */
  readonly unit: "recommendation";
  /** Ids of the recommendations, in their order. */
  readonly evidence: readonly string[];
}

/** Words that put an answer off. */
const CUES: readonly { readonly reason: RefusalReason; readonly expression: RegExp }[] = [
  {
    reason: "not-in-principle",
    expression:
      /\b(?:accept(?:s|ed)?|support(?:s|ed)?|agree(?:s|d)?|endorse(?:s|d)?) in principle\b|\bin principle only\b|\bas a matter of principle\b/giu,
  },
  {
    reason: "needs-consultation",
    expression:
      /\b(?:under|further|additional|careful|more|requires?|needs?|needing|subject to) (?:study|consideration|examination|consultations?|review|discussions?|deliberations?|analysis|reflection)\b|\b(?:national|public|internal|inter-?ministerial|broad) consultations?\b|\b(?:still|currently|presently) (?:being )?(?:examin|study|stud|consider|review|discuss|assess)(?:ing|ied|ed)\b|\bnot yet (?:taken|reached|made) (?:a |any )?(?:decision|position)\b/giu,
  },
];

/**
 * The reasons an answer gives for not taking a recommendation on, with the words that say so, in the order of the text.
 *
 * Rules on words, in English only; of words that overlap the first reason of {@link REFUSAL_REASONS} keeps them. An answer
 * may give several reasons, or none. Linear in the length.
 *
 * @param text - What the State says of one recommendation.
 *
 * @example Two reasons in one sentence
 * ```ts
 * import { findRefusalReasons } from "uprkit";
 *
 * const found = findRefusalReasons("A visit is a matter of sovereignty, and needs consultations first.");
 * found.map(({ reason }) => reason); // => ["sovereignty", "needs-consultation"]
 * ```
 *
 * @category Analyze
 */
export function findRefusalReasons(text: string): readonly RefusalReasonEvidence[] {
  const found: { reason: RefusalReason; span: readonly [number, number] }[] = [...findReasons(text)];
  for (const { reason, expression } of CUES) {
    for (const { index, 0: words } of text.matchAll(expression)) {
      const span = [index, index + words.length] as const;
      if (!found.some((other) => span[0] < other.span[1] && span[1] > other.span[0]))
        found.push({ reason, span });
    }
  }
  return found
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ reason, span }) => ({ reason, cue: text.slice(...span), span }));
}

/**
 * Why a State refused recommendations, by reason, the most frequent first.
 *
 * Refused = the position at the latest stage is `noted`, `not-supported` or `partially-supported`; general replies, answers
 * that are missing and pending ones are not asked for reasons. Reasons are those in the recommendation's responses, and,
 * with `replies`, those found in the words of the answer: each recommendation counts once under each reason. The last
 * row are those without a reason: most States give none for most. O(recommendations + text). Does not change its input.
 *
 * @param recommendations - Such as those of one report, with the responses of its addendum.
 *
 * @example Refused as an interference
 * ```ts
 * import { refusalReasons } from "uprkit";
 *
 * const source = { citation: "Addendum" };
 * const [first] = refusalReasons([
 *   {
 *     id: "A/HRC/1/1#1.1",
 *     paragraph: "1.1",
 *     responses: [{ stage: "addendum", position: "noted", reasons: ["sovereignty"], source }],
 *   },
 * ]);
 * [first?.reason, first?.count, first?.total]; // => ["sovereignty", 1, 1]
 * ```
 *
 * @category Analyze
 */
export function refusalReasons(
  recommendations: readonly Pick<Recommendation, "id" | "paragraph" | "responses">[],
  options: RefusalReasonsOptions = {},
): readonly RefusalReasonRow[] {
  const { replies = [], confidence = 0.95 } = options;
  const texts = new Map<string, string[]>();
  for (const { paragraphs, text } of replies) {
    for (const paragraph of paragraphs) texts.set(paragraph, [...(texts.get(paragraph) ?? []), text]);
  }
  const refused = recommendations.filter(({ responses }) => isRefused(responses));
  const groups = new Map<RefusalReason | undefined, string[]>(
    [...REFUSAL_REASONS, undefined].map((reason) => [reason, []]),
  );
  for (const { id, paragraph, responses } of refused) {
    const reasons = new Set<RefusalReason>([
      ...responses.flatMap((response): readonly ResponseReason[] => response.reasons ?? []),
      ...(texts.get(paragraph) ?? []).flatMap((text) => findRefusalReasons(text).map(({ reason }) => reason)),
    ]);
    for (const reason of reasons.size === 0 ? [undefined] : reasons) groups.get(reason)?.push(id);
  }
  const total = refused.length;
  return [...groups]
    .filter(([reason, evidence]) => evidence.length > 0 || (reason === undefined && total > 0))
    .sort(
      ([a, left], [b, right]) =>
        Number(a === undefined) - Number(b === undefined) || right.length - left.length,
    )
    .map(([reason, evidence]) => ({
      reason,
      value: evidence.length / total,
      count: evidence.length,
      total,
      interval: wilsonInterval(evidence.length, total, confidence),
      unit: "recommendation",
      evidence,
    }));
}

/** Whether a State has answered, and not with a yes. */
export function isRefused(responses: readonly StateResponse[]): boolean {
  const position = latestPosition(responses);
  return position === "noted" || position === "not-supported" || position === "partially-supported";
}
