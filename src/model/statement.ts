import * as z from "zod";
import { type Actor, actorSchema } from "./actor.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type ReviewId, reviewIdSchema } from "./review.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";

/** Where a statement belongs: the Working Group's interactive dialogue, or the Council's plenary. */
export const STATEMENT_SETTINGS = ["working-group", "plenary"] as const;
/** One of {@link STATEMENT_SETTINGS}. */
export type StatementSetting = (typeof STATEMENT_SETTINGS)[number];

/** Schema of {@link StatementSetting}. */
export const statementSettingSchema = /* @__PURE__ */ z.enum(STATEMENT_SETTINGS);

/** One place on a list of speakers, and what was said there. */
export interface Statement {
  /** Unique in a corpus: review, setting and speaker or place, such as `"CHN-2/working-group/12"`. */
  readonly id: string;
  /** Id of the review, such as `"CHN-2"`. */
  readonly review: ReviewId;
  readonly setting: StatementSetting;
  /** Who spoke; the State under review speaks too. */
  readonly speaker: Actor;
  /** Name of the group it spoke for, as printed, such as `"African Group"`; absent where it spoke for itself. */
  readonly onBehalfOf?: string;
  /** Place on the list of speakers, from 1; absent where not known. */
  readonly order?: number;
  /** False where the speaker was on the list but had no time left. */
  readonly delivered: boolean;
  /** Seconds it lasted; absent where not measured. */
  readonly seconds?: number;
  /** What was said, or the report's summary of it; absent where neither was read. */
  readonly text?: string;
  /** Day it was made; absent where not known. */
  readonly date?: PartialDate;
  readonly source: SourceReference;
}

/** Schema of {@link Statement}; rejects unknown keys. */
export const statementSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    review: reviewIdSchema,
    setting: statementSettingSchema,
    speaker: actorSchema,
    onBehalfOf: z.string().min(1).exactOptional(),
    order: z.int().min(1).exactOptional(),
    delivered: z.boolean(),
    seconds: z.number().min(0).exactOptional(),
    text: z.string().min(1).exactOptional(),
    date: partialDateSchema.exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Statement>)();
