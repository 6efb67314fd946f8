import * as z from "zod";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";

/** When a State answers, in the order it happens: in the report, in the addendum, at the Council's plenary, at mid-term. */
export const RESPONSE_STAGES = ["review", "addendum", "plenary", "midterm"] as const;
/** One of {@link RESPONSE_STAGES}. */
export type ResponseStage = (typeof RESPONSE_STAGES)[number];

/** Schema of {@link ResponseStage}. */
export const responseStageSchema = /* @__PURE__ */ z.enum(RESPONSE_STAGES);

/**
 * What a State answers. The UN knows *supported* and *noted* (resolution 5/1, paragraph 32); documents say more:
 * `supported`, `partially-supported`, `noted`, `not-supported` (refused in words), `pending` (will be examined),
 * `general` (a reply to several at once that takes no position), `none` (no reply found).
 */
export const RESPONSE_POSITIONS = [
  "supported",
  "partially-supported",
  "noted",
  "not-supported",
  "pending",
  "general",
  "none",
] as const;
/** One of {@link RESPONSE_POSITIONS}. */
export type ResponsePosition = (typeof RESPONSE_POSITIONS)[number];

/** Schema of {@link ResponsePosition}. */
export const responsePositionSchema = /* @__PURE__ */ z.enum(RESPONSE_POSITIONS);

/** What a State says of the state of the matter beside its position. */
export const RESPONSE_CLAIMS = ["already-implemented", "in-progress"] as const;
/** One of {@link RESPONSE_CLAIMS}. */
export type ResponseClaim = (typeof RESPONSE_CLAIMS)[number];

/** Schema of {@link ResponseClaim}. */
export const responseClaimSchema = /* @__PURE__ */ z.enum(RESPONSE_CLAIMS);

/** Reasons States give for not supporting a recommendation. */
export const RESPONSE_REASONS = [
  "sovereignty",
  "domestic-law",
  "constitution",
  "religion-or-culture",
  "false-premise",
  "already-covered",
  "not-a-human-right",
  "resources",
  "other",
] as const;
/** One of {@link RESPONSE_REASONS}. */
export type ResponseReason = (typeof RESPONSE_REASONS)[number];

/** Schema of {@link ResponseReason}. */
export const responseReasonSchema = /* @__PURE__ */ z.enum(RESPONSE_REASONS);

/** One answer of the State under review to one recommendation, dated by its stage. */
export interface StateResponse {
  /** Stage at which the State answered. */
  readonly stage: ResponseStage;
  /** Its answer at this stage. */
  readonly position: ResponsePosition;
  /** The position in the source's own words where they say more than {@link position}, such as `"accepted in principle"`. */
  readonly label?: string;
  /** Present where the State says that the matter is done or under way. */
  readonly claim?: ResponseClaim;
  /** Reasons given, in document order; absent where none was. */
  readonly reasons?: readonly ResponseReason[];
  /** Day of the answer, where known. */
  readonly date?: PartialDate;
  /** Paragraph that holds the answer; absent where it is the recommendation's own. */
  readonly source?: SourceReference;
}

/** Schema of {@link StateResponse}; rejects unknown keys. */
export const stateResponseSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    stage: responseStageSchema,
    position: responsePositionSchema,
    label: z.string().min(1).exactOptional(),
    claim: responseClaimSchema.exactOptional(),
    reasons: z.array(responseReasonSchema).readonly().exactOptional(),
    date: partialDateSchema.exactOptional(),
    source: sourceReferenceSchema.exactOptional(),
  }) satisfies z.ZodType<StateResponse>)();
