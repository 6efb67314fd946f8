import * as z from "zod";
import { type DocumentSymbol, documentSymbolSchema } from "./document-symbol.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import {
  type IssueSlug,
  issueSlugSchema,
  type MandateCode,
  mandateCodeSchema,
  type StateCode,
  stateCodeSchema,
  type ThemeConcept,
  type TreatyBodyCode,
  themeConceptSchema,
  treatyBodyCodeSchema,
} from "./vocabulary.generated.ts";

/** Kind of UN mechanism that finds something. */
export const FINDING_MECHANISMS = [
  "treaty-body",
  "special-procedure",
  "ohchr",
  "investigation",
  "secretary-general",
  "specialized-agency",
] as const;
/** One of {@link FINDING_MECHANISMS}. */
export type FindingMechanism = (typeof FINDING_MECHANISMS)[number];

/** Schema of {@link FindingMechanism}. */
export const findingMechanismSchema = /* @__PURE__ */ z.enum(FINDING_MECHANISMS);

/**
 * What another document makes of a finding: `included` (says what was found), `referred-to` (names the source
 * and leaves out what was found), `omitted` (neither).
 */
export const FINDING_TREATMENTS = ["included", "referred-to", "omitted"] as const;
/** One of {@link FINDING_TREATMENTS}. */
export type FindingTreatment = (typeof FINDING_TREATMENTS)[number];

/** Schema of {@link FindingTreatment}. */
export const findingTreatmentSchema = /* @__PURE__ */ z.enum(FINDING_TREATMENTS);

/** International crimes a mechanism says may have been committed. */
export const INTERNATIONAL_CRIMES = ["genocide", "crimes-against-humanity", "war-crimes"] as const;
/** One of {@link INTERNATIONAL_CRIMES}. */
export type InternationalCrime = (typeof INTERNATIONAL_CRIMES)[number];

/** Schema of {@link InternationalCrime}. */
export const internationalCrimeSchema = /* @__PURE__ */ z.enum(INTERNATIONAL_CRIMES);

/** What one document of a review makes of a finding. */
export interface FindingMention {
  /** Symbol of that document, such as the compilation `"A/HRC/WG.6/45/CHN/2"`. */
  readonly document: DocumentSymbol;
  /** What that document makes of the finding. */
  readonly treatment: FindingTreatment;
  /** Who says so, or where it was read. */
  readonly source: SourceReference;
}

/** Something a UN mechanism found or called for in a State. */
export interface Finding {
  /** Unique in a corpus, such as `"ohchr-xinjiang-2022"` or `"CCPR/C/CHN-HKG/CO/4#14"`. */
  readonly id: string;
  /** Sort of mechanism that made it. */
  readonly mechanism: FindingMechanism;
  /** Treaty body; absent for other mechanisms. */
  readonly treatyBody?: TreatyBodyCode;
  /** Special procedures, several where they act together; absent for other mechanisms. */
  readonly mandates?: readonly MandateCode[];
  /** State it is about. */
  readonly state: StateCode;
  /** Part of the State it is about, as printed, such as `"Hong Kong, China"`; absent where it is about the whole. */
  readonly territory?: string;
  /** Symbol of the document it is in; absent where it has none. */
  readonly document?: DocumentSymbol;
  /** Day it was made public; absent where not known. */
  readonly date?: PartialDate;
  /** What was found, in the words of whoever made the record; absent where only the text's place is recorded. */
  readonly summary?: string;
  /** Crimes it says may have been committed; absent where it says nothing of the kind. */
  readonly crimes?: readonly InternationalCrime[];
  /** Issues of UPR Info it bears on; absent where it was not coded. */
  readonly issues?: readonly IssueSlug[];
  /** OHCHR themes it bears on; absent where it was not coded. */
  readonly themes?: readonly ThemeConcept[];
  /** Ids of recommendations of the UPR that ask for the same; absent where nobody looked. */
  readonly recommendations?: readonly string[];
  /** Names or ids of the persons it is about; absent where it is about none. */
  readonly persons?: readonly string[];
  /** What documents of reviews make of it; empty where nobody looked. */
  readonly mentions: readonly FindingMention[];
  /** Where it was read. */
  readonly source: SourceReference;
}

/** Schema of {@link FindingMention}; rejects unknown keys. */
export const findingMentionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    document: documentSymbolSchema,
    treatment: findingTreatmentSchema,
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<FindingMention>)();

/** Schema of {@link Finding}; rejects unknown keys. */
export const findingSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    mechanism: findingMechanismSchema,
    treatyBody: treatyBodyCodeSchema.exactOptional(),
    mandates: z.array(mandateCodeSchema).min(1).readonly().exactOptional(),
    state: stateCodeSchema,
    territory: z.string().min(1).exactOptional(),
    document: documentSymbolSchema.exactOptional(),
    date: partialDateSchema.exactOptional(),
    summary: z.string().min(1).exactOptional(),
    crimes: z.array(internationalCrimeSchema).min(1).readonly().exactOptional(),
    issues: z.array(issueSlugSchema).readonly().exactOptional(),
    themes: z.array(themeConceptSchema).readonly().exactOptional(),
    recommendations: z.array(z.string().min(3)).readonly().exactOptional(),
    persons: z.array(z.string().min(1)).readonly().exactOptional(),
    mentions: z.array(findingMentionSchema).readonly(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Finding>)();
