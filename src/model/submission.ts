import * as z from "zod";
import { type Actor, actorSchema } from "./actor.ts";
import { type DocumentSymbol, documentSymbolSchema } from "./document-symbol.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type ReviewId, reviewIdSchema } from "./review.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";

/** How a submission comes into the summary: by one stakeholder, by several together, or only `cited` by others. */
export const SUBMISSION_KINDS = ["individual", "joint", "cited"] as const;
/** One of {@link SUBMISSION_KINDS}. */
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

/** Schema of {@link SubmissionKind}. */
export const submissionKindSchema = /* @__PURE__ */ z.enum(SUBMISSION_KINDS);

/**
 * What happens to a submission: `received` by OHCHR, `listed` in the summary, `removed` from it, `restored`; and
 * what is said about that: `complained`, `explained`, `apologized`.
 */
export const SUBMISSION_EVENT_KINDS = [
  "received",
  "listed",
  "removed",
  "restored",
  "complained",
  "explained",
  "apologized",
] as const;
/** One of {@link SUBMISSION_EVENT_KINDS}. */
export type SubmissionEventKind = (typeof SUBMISSION_EVENT_KINDS)[number];

/** Schema of {@link SubmissionEventKind}. */
export const submissionEventKindSchema = /* @__PURE__ */ z.enum(SUBMISSION_EVENT_KINDS);

/** One step in the life of a submission. */
export interface SubmissionEvent {
  /** What became of it. */
  readonly kind: SubmissionEventKind;
  /** Day it happened, or on which it was found so. */
  readonly date: PartialDate;
  /** Document that shows it: the summary, or its corrigendum, such as `"A/HRC/WG.6/31/CHN/3"`; absent where none does. */
  readonly document?: DocumentSymbol;
  /** Where it was read. */
  readonly source: SourceReference;
}

/** What a stakeholder sent in for a review, with what became of it. Whether it is listed on a day is derived. */
export interface Submission {
  /** Unique in a corpus: review and code or name, such as `"CHN-3/JS1"`. */
  readonly id: string;
  /** Id of the review, such as `"CHN-3"`. */
  readonly review: ReviewId;
  /** Of one contributor, of several together, or known only because the summary cites it. */
  readonly kind: SubmissionKind;
  /** Code in the summary's footnotes, such as `"JS1"`; absent where not known. */
  readonly code?: string;
  /** Who sent it, in the order printed; never empty. */
  readonly submitters: readonly Actor[];
  /** What became of it, oldest first; empty where nothing is known. */
  readonly events: readonly SubmissionEvent[];
  /** Where the submission is listed. */
  readonly source: SourceReference;
}

/** Schema of {@link SubmissionEvent}; rejects unknown keys. */
export const submissionEventSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: submissionEventKindSchema,
    date: partialDateSchema,
    document: documentSymbolSchema.exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<SubmissionEvent>)();

/** Schema of {@link Submission}; rejects unknown keys. */
export const submissionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    review: reviewIdSchema,
    kind: submissionKindSchema,
    code: z.string().min(1).exactOptional(),
    submitters: z.array(actorSchema).min(1).readonly(),
    events: z.array(submissionEventSchema).readonly(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Submission>)();
