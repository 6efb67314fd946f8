import * as z from "zod";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import {
  type OrganisationCode,
  organisationCodeSchema,
  type RegionalGroup,
  regionalGroupSchema,
  type StateCode,
  stateCodeSchema,
} from "./vocabulary.generated.ts";

/** What a State is at the United Nations: one of 193 members, or an observer (Holy See, State of Palestine). */
export const STATE_KINDS = ["member", "observer"] as const;
/** One of {@link STATE_KINDS}. */
export type StateKind = (typeof STATE_KINDS)[number];

/** Schema of {@link StateKind}. */
export const stateKindSchema = /* @__PURE__ */ z.enum(STATE_KINDS);

/**
 * What a name is for: `list` ("Iran (Islamic Republic of)"), `text` (the same in running text), `formal`
 * (the full title), `plain` (everyday), `upr-info` (label of that export), `former`, `alias` (any other spelling).
 */
export const STATE_NAME_KINDS = ["list", "text", "formal", "plain", "upr-info", "former", "alias"] as const;
/** One of {@link STATE_NAME_KINDS}. */
export type StateNameKind = (typeof STATE_NAME_KINDS)[number];

/** Schema of {@link StateNameKind}. */
export const stateNameKindSchema = /* @__PURE__ */ z.enum(STATE_NAME_KINDS);

/** Groups of States by need that the UN keeps: least developed, landlocked developing, small island developing. */
export const STATE_DEVELOPMENT_GROUPS = ["LDC", "LLDC", "SIDS"] as const;
/** One of {@link STATE_DEVELOPMENT_GROUPS}. */
export type StateDevelopmentGroup = (typeof STATE_DEVELOPMENT_GROUPS)[number];

/** Schema of {@link StateDevelopmentGroup}. */
export const stateDevelopmentGroupSchema = /* @__PURE__ */ z.enum(STATE_DEVELOPMENT_GROUPS);

/** One name of a State, with the time it was in use. */
export interface StateName {
  /** The name, in English, as printed. */
  readonly name: string;
  /** What sort of name it is. */
  readonly kind: StateNameKind;
  /** First day of use; absent where not known or always. */
  readonly from?: PartialDate;
  /** Last day of use; absent while it is in use. */
  readonly until?: PartialDate;
}

/** Time for which a State belongs to an organisation. */
export interface Membership {
  /** Organisation it belongs to. */
  readonly organisation: OrganisationCode;
  /** First day; absent where not known. */
  readonly from?: PartialDate;
  /** Last day; absent while it lasts. */
  readonly until?: PartialDate;
}

/** A State that can be reviewed or can speak in a review. */
export interface State {
  /** ISO 3166-1 alpha-3, such as `"CHN"`. */
  readonly code: StateCode;
  /** Name as lists of the UN print it today, such as `"Iran (Islamic Republic of)"`. */
  readonly name: string;
  /** Every name, former ones included, in no particular order; empty where {@link name} is all that is known. */
  readonly names: readonly StateName[];
  /** Member of the United Nations, or observer. */
  readonly kind: StateKind;
  /** Day it became a member of the United Nations; absent for observers. */
  readonly memberSince?: PartialDate;
  /** Regional group of the UN today, `"Observer"` for the observer States; absent where it belongs to none. */
  readonly group?: RegionalGroup;
  /** ISO 3166-1 alpha-2, such as `"CN"`; absent where not known. */
  readonly alpha2?: string;
  /** UN M49 code, three digits, such as `"156"`; absent where not known. */
  readonly m49?: string;
  /** Groups by need it belongs to today; empty where none. */
  readonly developmentGroups: readonly StateDevelopmentGroup[];
  /** Organisations with their time; empty where none is known. */
  readonly memberships: readonly Membership[];
  /** ISO 3166 alpha-3 codes it was before or was part of, withdrawn ones too, such as `"SCG"`; empty where none. */
  readonly predecessors: readonly string[];
  /** Where it was read; absent in reference data, whose sources stand beside their tables. */
  readonly source?: SourceReference;
}

/** Schema of {@link StateName}; rejects unknown keys. */
export const stateNameSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    name: z.string().min(1),
    kind: stateNameKindSchema,
    from: partialDateSchema.exactOptional(),
    until: partialDateSchema.exactOptional(),
  }) satisfies z.ZodType<StateName>)();

/** Schema of {@link Membership}; rejects unknown keys. */
export const membershipSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    organisation: organisationCodeSchema,
    from: partialDateSchema.exactOptional(),
    until: partialDateSchema.exactOptional(),
  }) satisfies z.ZodType<Membership>)();

/** Schema of {@link State}; rejects unknown keys. */
export const stateSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    code: stateCodeSchema,
    name: z.string().min(1),
    names: z.array(stateNameSchema).readonly(),
    kind: stateKindSchema,
    memberSince: partialDateSchema.exactOptional(),
    group: regionalGroupSchema.exactOptional(),
    alpha2: z
      .string()
      .regex(/^[A-Z]{2}$/u)
      .exactOptional(),
    m49: z
      .string()
      .regex(/^\d{3}$/u)
      .exactOptional(),
    developmentGroups: z.array(stateDevelopmentGroupSchema).readonly(),
    memberships: z.array(membershipSchema).readonly(),
    predecessors: z.array(z.string().regex(/^[A-Z]{3}$/u)).readonly(),
    source: sourceReferenceSchema.exactOptional(),
  }) satisfies z.ZodType<State>)();
