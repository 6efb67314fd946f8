import * as z from "zod";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";

/** At what point a recommendation had another wording: `delivered` (as read in the room), `draft`, `corrigendum`. */
export const REVISION_STAGES = ["delivered", "draft", "corrigendum"] as const;
/** One of {@link REVISION_STAGES}. */
export type RevisionStage = (typeof REVISION_STAGES)[number];

/** Schema of {@link RevisionStage}. */
export const revisionStageSchema = /* @__PURE__ */ z.enum(REVISION_STAGES);

/** A wording of a recommendation other than that of the report; States change and withdraw some after the dialogue. */
export interface RecommendationRevision {
  /** When the recommendation stood so. */
  readonly stage: RevisionStage;
  /** The wording at that stage; absent where the source only says that there was another. */
  readonly text?: string;
  /** Where that wording stands. */
  readonly source: SourceReference;
}

/** Schema of {@link RecommendationRevision}; rejects unknown keys. */
export const recommendationRevisionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    stage: revisionStageSchema,
    text: z.string().min(1).exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<RecommendationRevision>)();
