import * as z from "zod";
import { type Actor, actorSchema } from "./actor.ts";
import { type ReviewId, reviewIdSchema } from "./review.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";

/** How free of the Government a contributor is, as judged by the record's source. */
export const INDEPENDENCES = ["independent", "government-organised", "unknown"] as const;
/** One of {@link INDEPENDENCES}. */
export type Independence = (typeof INDEPENDENCES)[number];

/** Schema of {@link Independence}. */
export const independenceSchema = /* @__PURE__ */ z.enum(INDEPENDENCES);

/** One contributor to a national report, or one that was kept from contributing. */
export interface Consultation {
  /** Unique in a corpus: review and contributor, such as `"CHN-4/all-china-womens-federation"`. */
  readonly id: string;
  /** Id of the review, such as `"CHN-4"`. */
  readonly review: ReviewId;
  /** Who contributed, or asked to. */
  readonly contributor: Actor;
  /** False where the contributor asked or tried to take part and was barred. */
  readonly admitted: boolean;
  /** How independent of the Government the contributor is, as the source judges. */
  readonly independence: Independence;
  /** Who says so. */
  readonly source: SourceReference;
}

/** Schema of {@link Consultation}; rejects unknown keys. */
export const consultationSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(160),
    review: reviewIdSchema,
    contributor: actorSchema,
    admitted: z.boolean(),
    independence: independenceSchema,
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Consultation>)();
