import * as z from "zod";
import { type Cycle, cycleSchema } from "./cycle.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type ReviewDocument, reviewDocumentSchema } from "./review-document.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import { type StateCode, stateCodeSchema } from "./vocabulary.generated.ts";

/**
 * How far a review has come: `scheduled`, `held` (the dialogue took place), `postponed` (before its day, by the
 * Council), `absent` (the State did not come), `rescheduled` (a new day after absence or postponement),
 * `outcome-adopted` (by the Council), `outcome-adopted-without-state` (the State stayed away from that).
 */
export const REVIEW_STATUSES = [
  "scheduled",
  "held",
  "postponed",
  "absent",
  "rescheduled",
  "outcome-adopted",
  "outcome-adopted-without-state",
] as const;
/** One of {@link REVIEW_STATUSES}. */
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** Schema of {@link ReviewStatus}. */
export const reviewStatusSchema = /* @__PURE__ */ z.enum(REVIEW_STATUSES);

/** Id of a review: State and cycle, `"CHN-2"`, or `"ISR-2@15"` for a sitting of session 15 that came to nothing. */
export type ReviewId = string;

/** Schema of {@link ReviewId}. */
export const reviewIdSchema = /* @__PURE__ */ (() => z.string().regex(/^[A-Z]{3}-[1-5](?:@[1-9]\d?)?$/u))();

/** One State before the Working Group in one session. */
export interface Review {
  /**
   * What a person cites: State and cycle, `"CHN-2"`. A cycle holds one review of a State; a sitting that came to
   * nothing (postponed, absent) carries its session too, `"ISR-2@15"`, as the review that followed has the short id.
   */
  readonly id: ReviewId;
  /** State whose record is reviewed. */
  readonly stateUnderReview: StateCode;
  /** Cycle of the review, from 1. */
  readonly cycle: Cycle;
  /** Number of the Working Group session, from 1. */
  readonly session: number;
  /** How far the review has come. */
  readonly status: ReviewStatus;
  /** Day of the interactive dialogue; absent where it is not known or did not take place. */
  readonly reviewDate?: PartialDate;
  /** Day on which the Working Group adopted the report, some days after the dialogue; absent where not known. */
  readonly adoptionDate?: PartialDate;
  /** Number of the Council's session that adopted the outcome, such as `25`; absent where not known. */
  readonly councilSession?: number;
  /** Day on which the Council adopted the outcome; absent where not known or not adopted. */
  readonly outcomeDate?: PartialDate;
  /** The three States that served as rapporteurs, in the order printed; empty where they are not known. */
  readonly troika: readonly StateCode[];
  /** Day on which the troika was drawn; absent where not known. */
  readonly troikaDate?: PartialDate;
  /** Delegations that made statements in the interactive dialogue, the State under review left out; absent where not known. */
  readonly delegationCount?: number;
  /** Delegations that registered to speak; absent where not known. */
  readonly registeredCount?: number;
  /** Seconds a speaker was given, as reported; absent where not known. */
  readonly secondsPerSpeaker?: number;
  /** Delegations the report says could not speak for want of time, as printed in figures; absent where it prints none. */
  readonly unheardCount?: number;
  /** Delegations the report names as unheard, in the order printed; absent where it names none. */
  readonly unheardStates?: readonly StateCode[];
  /** Documents of the review; empty where none is known. */
  readonly documents: readonly ReviewDocument[];
  /** Where its dates were read. */
  readonly source: SourceReference;
}

/** Schema of {@link Review}; rejects unknown keys. */
export const reviewSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: reviewIdSchema,
    stateUnderReview: stateCodeSchema,
    cycle: cycleSchema,
    session: z.int().min(1),
    status: reviewStatusSchema,
    reviewDate: partialDateSchema.exactOptional(),
    adoptionDate: partialDateSchema.exactOptional(),
    councilSession: z.int().min(1).exactOptional(),
    outcomeDate: partialDateSchema.exactOptional(),
    troika: z.array(stateCodeSchema).readonly(),
    troikaDate: partialDateSchema.exactOptional(),
    delegationCount: z.int().min(0).exactOptional(),
    registeredCount: z.int().min(0).exactOptional(),
    secondsPerSpeaker: z.number().positive().exactOptional(),
    unheardCount: z.int().min(0).exactOptional(),
    unheardStates: z.array(stateCodeSchema).readonly().exactOptional(),
    documents: z.array(reviewDocumentSchema).readonly(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Review>)();
