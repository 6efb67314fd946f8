import * as z from "zod";
import { type Actor, actorSchema } from "./actor.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type ReviewId, reviewIdSchema } from "./review.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import { type StateCode, stateCodeSchema } from "./vocabulary.generated.ts";

/**
 * How someone is punished for, or kept from, cooperating with the UN: `travel-ban`, `detention`, `death`,
 * `threat`, `prosecution`, `surveillance`, `defamation`, `legal-framework` (a law that makes cooperation
 * punishable), `obstruction` (in a UN meeting), `exclusion` (accreditation, removal of submissions), `other`.
 */
export const REPRISAL_KINDS = [
  "travel-ban",
  "detention",
  "death",
  "threat",
  "prosecution",
  "surveillance",
  "defamation",
  "legal-framework",
  "obstruction",
  "exclusion",
  "other",
] as const;
/** One of {@link REPRISAL_KINDS}. */
export type ReprisalKind = (typeof REPRISAL_KINDS)[number];

/** Schema of {@link ReprisalKind}. */
export const reprisalKindSchema = /* @__PURE__ */ z.enum(REPRISAL_KINDS);

/** One act of intimidation or reprisal for cooperating with the UN. */
export interface Reprisal {
  /** Unique in a corpus: State, day and a word, such as `"CHN/2013-09-14/cao-shunli"`. */
  readonly id: string;
  /** What was done. */
  readonly kind: ReprisalKind;
  /** State that acts. */
  readonly state: StateCode;
  /** Day it happened, or began. */
  readonly date: PartialDate;
  /** Ids of the defenders it is aimed at; empty where it is aimed at none in particular. */
  readonly defenders: readonly string[];
  /** Id of the review it is connected with, such as `"CHN-2"`; absent where with none. */
  readonly review?: ReviewId;
  /** Ids of the submissions it answers to or keeps away, such as `"CHN-3/tchrd"`; absent where it concerns none. */
  readonly submissions?: readonly string[];
  /** Who documented it, in the order of the source; absent where the source itself did. */
  readonly documentedBy?: readonly Actor[];
  /** What happened, in the words of whoever made the record; absent where the kind says it. */
  readonly summary?: string;
  /** Where it was read. */
  readonly source: SourceReference;
}

/** Schema of {@link Reprisal}; rejects unknown keys. */
export const reprisalSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    kind: reprisalKindSchema,
    state: stateCodeSchema,
    date: partialDateSchema,
    defenders: z.array(z.string().min(1)).readonly(),
    review: reviewIdSchema.exactOptional(),
    submissions: z.array(z.string().min(3)).min(1).readonly().exactOptional(),
    documentedBy: z.array(actorSchema).min(1).readonly().exactOptional(),
    summary: z.string().min(1).exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Reprisal>)();
