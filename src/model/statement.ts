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

/** A recommendation within a statement, as its report summarizes it. */
export interface StatementRecommendation {
  /** Paragraph, with its letter where one is printed: `"27"`, `"27(b)"`. */
  readonly paragraph: string;
  /** Offsets of the recommending sentence or lettered clause in {@link Statement.text}, in UTF-16 code units, end excluded. */
  readonly span: readonly [start: number, end: number];
}

/** Schema of {@link StatementRecommendation}; rejects unknown keys. */
export const statementRecommendationSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    paragraph: z.string().min(1),
    span: z.tuple([z.int().min(0), z.int().min(0)]).readonly(),
  }) satisfies z.ZodType<StatementRecommendation>)();

/** One place on a list of speakers, and what was said there. */
export interface Statement {
  /** Unique in a corpus: review, setting and speaker or place, such as `"CHN-2/working-group/12"`. */
  readonly id: string;
  /** Id of the review, such as `"CHN-2"`. */
  readonly review: ReviewId;
  /** Where it was made: in the Working Group or in the plenary of the Council. */
  readonly setting: StatementSetting;
  /** Who spoke; the State under review speaks too. */
  readonly speaker: Actor;
  /** Name of the group it spoke for, as printed, such as `"African Group"`; absent where it spoke for itself. */
  readonly onBehalfOf?: string;
  /** Present where the State under review itself speaks: presentation, replies, closing words. */
  readonly isStateUnderReview?: true;
  /**
   * Place on the list of speakers, from 1; absent where not known, for the State under review, and where a State
   * takes the floor again: a State has one place.
   */
  readonly order?: number;
  /** False where the speaker was on the list but had no time left. */
  readonly delivered: boolean;
  /** Seconds it lasted; absent where not measured. */
  readonly seconds?: number;
  /** What was said, or the report's summary of it; absent where neither was read. */
  readonly text?: string;
  /** Paragraphs of a report that summarize it, in order; present where there are several. */
  readonly paragraphs?: readonly string[];
  /** Recommendations in {@link text}, in order; absent where it holds none in words. */
  readonly recommendations?: readonly StatementRecommendation[];
  /** Day it was made; absent where not known. */
  readonly date?: PartialDate;
  /** Where the statement, or its summary, stands. */
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
    isStateUnderReview: z.literal(true).exactOptional(),
    order: z.int().min(1).exactOptional(),
    delivered: z.boolean(),
    seconds: z.number().min(0).exactOptional(),
    text: z.string().min(1).exactOptional(),
    paragraphs: z.array(z.string().min(1)).min(1).readonly().exactOptional(),
    recommendations: z.array(statementRecommendationSchema).readonly().exactOptional(),
    date: partialDateSchema.exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Statement>)();
