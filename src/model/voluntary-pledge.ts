import * as z from "zod";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import {
  type ActionCategory,
  actionCategorySchema,
  type IssueSlug,
  issueSlugSchema,
  type OrganisationCode,
  organisationCodeSchema,
  type RegionalGroup,
  regionalGroupSchema,
  type StateCode,
  stateCodeSchema,
} from "./vocabulary.generated.ts";

/** When a State pledges: `before` (national report), `during` (Working Group report) or `after` the review (addendum, plenary). */
export const PLEDGE_STAGES = ["before", "during", "after"] as const;
/** One of {@link PLEDGE_STAGES}. */
export type PledgeStage = (typeof PLEDGE_STAGES)[number];

/** Schema of {@link PledgeStage}. */
export const pledgeStageSchema = /* @__PURE__ */ z.enum(PLEDGE_STAGES);

/** What a State under review undertook to do of its own accord. Not a recommendation, and not counted as one. */
export interface VoluntaryPledge {
  /** What a person cites: `"A/HRC/25/5#187.1"`, or file and row of an export, `"upr-info:14-17.csv#123"`. */
  readonly id: string;
  /** State that pledged, which is the State under review. */
  readonly state: StateCode;
  /** Number of the Working Group session, from 1. */
  readonly session: number;
  /** Text, white space collapsed, Unicode NFC; absent where the export has none. */
  readonly text?: string;
  /** How much it undertakes, 1 (minimal) to 5 (specific), as coded by UPR Info; absent where it is not coded. */
  readonly action?: ActionCategory;
  /** Issues as coded by UPR Info; empty where none is. */
  readonly issues: readonly IssueSlug[];
  /** Regional group of the State as the export has it; absent where it has none. */
  readonly group?: RegionalGroup;
  /** Organisations of the State as coded in the export; absent where the source codes none at all. */
  readonly organisations?: readonly OrganisationCode[];
  /** When it was made; absent where the source does not say. */
  readonly stage?: PledgeStage;
  /** Where the pledge stands. */
  readonly source: SourceReference;
}

/** Schema of {@link VoluntaryPledge}; rejects unknown keys. */
export const voluntaryPledgeSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(240),
    state: stateCodeSchema,
    session: z.int().min(1),
    text: z.string().min(1).exactOptional(),
    action: actionCategorySchema.exactOptional(),
    issues: z.array(issueSlugSchema).readonly(),
    group: regionalGroupSchema.exactOptional(),
    organisations: z.array(organisationCodeSchema).readonly().exactOptional(),
    stage: pledgeStageSchema.exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<VoluntaryPledge>)();
