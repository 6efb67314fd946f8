import * as z from "zod";
import { type ReviewId, reviewIdSchema } from "./review.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import { type StateCode, stateCodeSchema } from "./vocabulary.generated.ts";

/** One question put to a State in writing before its review. */
export interface AdvanceQuestion {
  /** Unique in a corpus: review, asking State and number, such as `"SVN-4/DEU/2"`. */
  readonly id: string;
  /** Id of the review, such as `"SVN-4"`. */
  readonly review: ReviewId;
  /** States that ask, in document order; several where they ask together. */
  readonly askingStates: readonly StateCode[];
  /** Number among the questions of these States, from 1. */
  readonly number: number;
  /** Batch of the document: 1 for the first, 2 for its first addendum, …; absent where there is one document. */
  readonly batch?: number;
  /** The question, white space collapsed, Unicode NFC. */
  readonly text: string;
  /** Where the question stands. */
  readonly source: SourceReference;
}

/** Schema of {@link AdvanceQuestion}; rejects unknown keys. */
export const advanceQuestionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    review: reviewIdSchema,
    askingStates: z.array(stateCodeSchema).min(1).readonly(),
    number: z.int().min(1),
    batch: z.int().min(1).exactOptional(),
    text: z.string().min(1),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<AdvanceQuestion>)();
