import * as z from "zod";
import { type Actor, actorSchema } from "./actor.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type ReviewId, reviewIdSchema } from "./review.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import {
  type ResponseClaim,
  type ResponsePosition,
  responseClaimSchema,
  responsePositionSchema,
} from "./state-response.ts";
import { type StateCode, stateCodeSchema } from "./vocabulary.generated.ts";

/** What a claim is about. */
export const CLAIM_TOPICS = [
  "responses",
  "implementation",
  "follow-up",
  "recommendation-quality",
  "speaking",
  "national-report",
  "consultation",
  "lobbying",
  "cooperation",
  "other",
] as const;
/** One of {@link CLAIM_TOPICS}. */
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];

/** Schema of {@link ClaimTopic}. */
export const claimTopicSchema = /* @__PURE__ */ z.enum(CLAIM_TOPICS);

/**
 * What a published number counts: numbered `recommendation`s, recommendations times recommending States
 * (`recommender`, the rows of UPR Info), `delegation`s, `visit-request`s, `submission`s, or `other`.
 */
export const CLAIM_UNITS = [
  "recommendation",
  "recommender",
  "delegation",
  "visit-request",
  "submission",
  "other",
] as const;
/** One of {@link CLAIM_UNITS}. */
export type ClaimUnit = (typeof CLAIM_UNITS)[number];

/** Schema of {@link ClaimUnit}. */
export const claimUnitSchema = /* @__PURE__ */ z.enum(CLAIM_UNITS);

/** How a published number is meant. */
export const CLAIM_PRECISIONS = ["exact", "at-least", "at-most", "about"] as const;
/** One of {@link CLAIM_PRECISIONS}. */
export type ClaimPrecision = (typeof CLAIM_PRECISIONS)[number];

/** Schema of {@link ClaimPrecision}. */
export const claimPrecisionSchema = /* @__PURE__ */ z.enum(CLAIM_PRECISIONS);

/** A published number, with what it counts. */
export interface ClaimFigure {
  /** What is counted. */
  readonly unit: ClaimUnit;
  /** How many, such as `284`. */
  readonly count: number;
  /** Out of how many, such as `346`; absent where no whole is given. */
  readonly total?: number;
  /** Position counted, for figures of responses; absent for others. */
  readonly position?: ResponsePosition;
  /** What the State says of these beside its position, such as `"already-implemented"`; absent where all are counted. */
  readonly claim?: ResponseClaim;
  /** Whether the number is meant exactly. */
  readonly precision: ClaimPrecision;
}

/** Something someone says about a State or its review, kept apart from what the documents show. */
export interface Claim {
  /** Unique in a corpus, such as `"accept-2018"`. */
  readonly id: string;
  /** Who says it. */
  readonly claimant: Actor;
  /** What it is about, such as acceptance. */
  readonly topic: ClaimTopic;
  /** State it is about. */
  readonly state: StateCode;
  /** Id of the review it is about, such as `"CHN-3"`; absent where about none in particular. */
  readonly review?: ReviewId;
  /** Day it was said; absent where not known. */
  readonly date?: PartialDate;
  /** The number claimed; absent where there is none. */
  readonly figure?: ClaimFigure;
  /** What is said, in the words of whoever made the record; absent where the figure says it. */
  readonly summary?: string;
  /** Where the claim was made. */
  readonly source: SourceReference;
}

/** Schema of {@link ClaimFigure}; rejects unknown keys. */
export const claimFigureSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    unit: claimUnitSchema,
    count: z.number().min(0),
    total: z.number().min(0).exactOptional(),
    position: responsePositionSchema.exactOptional(),
    claim: responseClaimSchema.exactOptional(),
    precision: claimPrecisionSchema,
  }) satisfies z.ZodType<ClaimFigure>)();

/** Schema of {@link Claim}; rejects unknown keys. */
export const claimSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    claimant: actorSchema,
    topic: claimTopicSchema,
    state: stateCodeSchema,
    review: reviewIdSchema.exactOptional(),
    date: partialDateSchema.exactOptional(),
    figure: claimFigureSchema.exactOptional(),
    summary: z.string().min(1).exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Claim>)();
