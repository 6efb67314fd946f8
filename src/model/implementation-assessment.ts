import * as z from "zod";
import { type Actor, actorSchema } from "./actor.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";

/** Scales of implementation; see {@link ImplementationScore}. */
export const IMPLEMENTATION_SCALES = ["iri", "hrc-letter", "impact-oss", "own"] as const;
/** One of {@link IMPLEMENTATION_SCALES}. */
export type ImplementationScale = (typeof IMPLEMENTATION_SCALES)[number];

/** Schema of {@link ImplementationScale}. */
export const implementationScaleSchema = /* @__PURE__ */ z.enum(IMPLEMENTATION_SCALES);

/** Scores one stakeholder gives for UPR Info's Implementation of Recommendations Index: not, partially, fully implemented. */
export const IRI_SCORES = [0, 0.5, 1] as const;
/** One of {@link IRI_SCORES}. */
export type IriScore = (typeof IRI_SCORES)[number];

/** Schema of {@link IriScore}. */
export const iriScoreSchema = /* @__PURE__ */ z.literal(IRI_SCORES);

/**
 * Grades of the Human Rights Committee's follow-up (CCPR/C/108/2): A largely satisfactory, B partially, C not,
 * D no cooperation, E measures contrary to the recommendation.
 */
export const HRC_LETTERS = ["A", "B", "C", "D", "E"] as const;
/** One of {@link HRC_LETTERS}. */
export type HrcLetter = (typeof HRC_LETTERS)[number];

/** Schema of {@link HrcLetter}. */
export const hrcLetterSchema = /* @__PURE__ */ z.enum(HRC_LETTERS);

/** Stages of an action in IMPACT OSS. */
export const IMPACT_OSS_STAGES = ["in-preparation", "in-progress", "completed"] as const;
/** One of {@link IMPACT_OSS_STAGES}. */
export type ImpactOssStage = (typeof IMPACT_OSS_STAGES)[number];

/** Schema of {@link ImpactOssStage}. */
export const impactOssStageSchema = /* @__PURE__ */ z.enum(IMPACT_OSS_STAGES);

/** A value with the scale it is on; `scale` tells which. Values of two scales are not comparable. */
export type ImplementationScore =
  | { readonly scale: "iri"; readonly value: IriScore }
  | { readonly scale: "hrc-letter"; readonly value: HrcLetter }
  | { readonly scale: "impact-oss"; readonly value: ImpactOssStage }
  | {
      /** A scale of the assessor's own. */
      readonly scale: "own";
      /** What the assessor calls the scale. */
      readonly name: string;
      /** The value as the assessor writes it. */
      readonly value: string | number;
    };

/** What one assessor says of how far a recommendation or pledge is carried out. */
export interface ImplementationAssessment {
  /** Unique in a corpus, such as `"A/HRC/25/5#186.1/amnesty-2024"`. */
  readonly id: string;
  /** Id of the recommendation or pledge, such as `"A/HRC/25/5#186.1"`. */
  readonly subject: string;
  /** Who assessed. States rate themselves higher than others rate them, so this is never left out. */
  readonly assessor: Actor;
  /** The value on its scale. */
  readonly score: ImplementationScore;
  /** Day of the assessment; absent where not known. */
  readonly date?: PartialDate;
  /** What the assessor rests it on, in the assessor's order; empty where nothing is given. */
  readonly evidence: readonly SourceReference[];
  /** Where the assessment stands. */
  readonly source: SourceReference;
}

/** Schema of {@link ImplementationScore}; rejects unknown keys. */
export const implementationScoreSchema = /* @__PURE__ */ (() =>
  z.discriminatedUnion("scale", [
    z.strictObject({ scale: z.literal("iri"), value: iriScoreSchema }),
    z.strictObject({ scale: z.literal("hrc-letter"), value: hrcLetterSchema }),
    z.strictObject({ scale: z.literal("impact-oss"), value: impactOssStageSchema }),
    z.strictObject({
      scale: z.literal("own"),
      name: z.string().min(1),
      value: z.union([z.string().min(1), z.number()]),
    }),
  ]) satisfies z.ZodType<ImplementationScore>)();

/** Schema of {@link ImplementationAssessment}; rejects unknown keys. */
export const implementationAssessmentSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(160),
    subject: z.string().min(3),
    assessor: actorSchema,
    score: implementationScoreSchema,
    date: partialDateSchema.exactOptional(),
    evidence: z.array(sourceReferenceSchema).readonly(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<ImplementationAssessment>)();
