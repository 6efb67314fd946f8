import * as z from "zod";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import { type ResponsePosition, responsePositionSchema } from "./state-response.ts";
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

/**
 * One row of an export of UPR Info's database: one recommendation by one recommending State.
 *
 * Not the unit of the UN's documents: a recommendation made by three States is three rows, and some are split
 * further. China 2013 is 252 recommendations and 284 rows.
 */
export interface UprInfoRow {
  /** File and row, the header being row 1: `"upr-info:14-17.csv#123"`. */
  readonly id: string;
  /** State the recommendation was made to. */
  readonly stateUnderReview: StateCode;
  /** Number of the Working Group session, from 1. */
  readonly session: number;
  /** Text as exported, white space collapsed, Unicode NFC; absent where the export has none (sessions 18-20). */
  readonly text?: string;
  /** State that made it; absent where the export says that it is unknown. */
  readonly recommendingState?: StateCode;
  /** What the export's response says, in the model's words. */
  readonly position: ResponsePosition;
  /** The response as the export has it, such as `"Accepted"`. */
  readonly responseLabel: string;
  /** How much the text asks for, 1 (minimal) to 5 (specific), as coded by UPR Info; absent where it is not coded. */
  readonly action?: ActionCategory;
  /** Issues as coded by UPR Info, in the order of the export; empty where it has none. */
  readonly issues: readonly IssueSlug[];
  /** Regional group of the State under review as the export has it; absent where it has none. */
  readonly stateUnderReviewGroup?: RegionalGroup;
  /** Regional group of the recommending State as the export has it; absent where it has none. */
  readonly recommendingStateGroup?: RegionalGroup;
  /** Organisations of the State under review as coded in the export; empty where it has none. */
  readonly stateUnderReviewOrganisations: readonly OrganisationCode[];
  /** Organisations of the recommending State as coded in the export; empty where it has none. */
  readonly recommendingStateOrganisations: readonly OrganisationCode[];
  /** File and row. */
  readonly source: SourceReference;
}

/** Schema of {@link UprInfoRow}; rejects unknown keys. */
export const uprInfoRowSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().regex(/^upr-info:[^#]{1,200}#[1-9]\d{0,8}$/u),
    stateUnderReview: stateCodeSchema,
    session: z.int().min(1),
    text: z.string().min(1).exactOptional(),
    recommendingState: stateCodeSchema.exactOptional(),
    position: responsePositionSchema,
    responseLabel: z.string().min(1),
    action: actionCategorySchema.exactOptional(),
    issues: z.array(issueSlugSchema).readonly(),
    stateUnderReviewGroup: regionalGroupSchema.exactOptional(),
    recommendingStateGroup: regionalGroupSchema.exactOptional(),
    stateUnderReviewOrganisations: z.array(organisationCodeSchema).readonly(),
    recommendingStateOrganisations: z.array(organisationCodeSchema).readonly(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<UprInfoRow>)();
