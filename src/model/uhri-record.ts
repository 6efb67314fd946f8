import * as z from "zod";
import { type Cycle, cycleSchema } from "./cycle.ts";
import { type DocumentSymbol, documentSymbolSchema } from "./document-symbol.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import { type ResponsePosition, responsePositionSchema } from "./state-response.ts";
import {
  type AffectedGroupSlug,
  affectedGroupSchema,
  type MandateCode,
  mandateCodeSchema,
  type StateCode,
  stateCodeSchema,
  type ThemeConcept,
  type TreatyBodyCode,
  themeConceptSchema,
  treatyBodyCodeSchema,
} from "./vocabulary.generated.ts";

/** Which of the United Nations' human rights mechanisms a text of the index is from; `other` where its body is none of them. */
export const UHRI_MECHANISMS = ["upr", "treaty-body", "special-procedure", "other"] as const;
/** One of {@link UHRI_MECHANISMS}. */
export type UhriMechanism = (typeof UHRI_MECHANISMS)[number];

/** Schema of {@link UhriMechanism}. */
export const uhriMechanismSchema = /* @__PURE__ */ z.enum(UHRI_MECHANISMS);

/** What a text of the index is: it asks for something, it says what is the case, or a State answers. */
export const UHRI_RECORD_TYPES = ["recommendation", "concern-observation", "response"] as const;
/** One of {@link UHRI_RECORD_TYPES}. */
export type UhriRecordType = (typeof UHRI_RECORD_TYPES)[number];

/** Schema of {@link UhriRecordType}. */
export const uhriRecordTypeSchema = /* @__PURE__ */ z.enum(UHRI_RECORD_TYPES);

/** A theme as the index labels a text with it. */
export interface ThemeLabel {
  /** Label as printed, such as `"Right to a remedy"`. */
  readonly label: string;
  /** The theme, whatever generation its label is of; absent where the label is not known. */
  readonly theme?: ThemeConcept;
}

/** A group of persons as the index labels a text with it. */
export interface GroupLabel {
  /** Label as printed, such as `"Women & girls"`. */
  readonly label: string;
  /** The group; absent where the label is not known. */
  readonly group?: AffectedGroupSlug;
}

/** A goal or a target of the 2030 Agenda as the index labels a text with it. */
export interface DevelopmentGoalLabel {
  /** Label as printed, such as `"16 - PEACE, JUSTICE AND STRONG INSTITUTIONS"`. */
  readonly label: string;
  /** Number of the goal, 1 to 17. */
  readonly goal: number;
  /** Code of the target, such as `"16.2"` or `"5.a"`; absent where the label is of the whole goal. */
  readonly target?: string;
}

/**
 * One text of the Universal Human Rights Index: a paragraph of a document of the UPR, a treaty body or a special
 * procedure, with the labels OHCHR gave it.
 *
 * Not the unit of a report: the index may hold a recommendation of the UPR once for each State that made it.
 */
export interface UhriRecord {
  /** `uhri:` and the index's number of the text, else file and row: `"uhri:export.json#12"`. */
  readonly id: string;
  /** Number of the document in the index, with which its page is found; absent where the export has none. */
  readonly documentId?: string;
  /** Symbol of the document; absent where the export has none or it is no symbol. */
  readonly document?: DocumentSymbol;
  /** Sort of mechanism the text is of. */
  readonly mechanism: UhriMechanism;
  /** Body as labelled, such as `"UPR"`, `"CRC"` or `"SR Torture"`. */
  readonly body: string;
  /** Treaty body; absent for other mechanisms. */
  readonly treatyBody?: TreatyBodyCode;
  /** Special procedure; absent for other mechanisms and where its label is not known. */
  readonly mandate?: MandateCode;
  /** What the text is, such as a recommendation. */
  readonly type: UhriRecordType;
  /** States it is about, in the order of the export. */
  readonly states: readonly StateCode[];
  /** Names under the States it is about that name none, such as a territory's; empty where there is none. */
  readonly otherPlaces: readonly string[];
  /** Regions of these States as labelled; empty where the export has none. */
  readonly regions: readonly string[];
  /** Themes as labelled, in the order of the export; empty where it has none. */
  readonly themes: readonly ThemeLabel[];
  /** Groups of persons as labelled, in the order of the export; empty where it has none. */
  readonly groups: readonly GroupLabel[];
  /** Goals and targets of the 2030 Agenda as labelled; empty where the export has none. */
  readonly developmentGoals: readonly DevelopmentGoalLabel[];
  /** Number of its paragraph, which the text began with: `"136.1"`, `"27 (b)"`; absent where it began with none. */
  readonly paragraph?: string;
  /** Heading that stood before the paragraph; absent where there was none. */
  readonly heading?: string;
  /** Text without number and heading: HTML taken out, white space collapsed, Unicode NFC. */
  readonly text: string;
  /** Day of the document; absent where the export has none. */
  readonly publicationDate?: PartialDate;
  /** Day on which the index took it up; absent where the export has none. */
  readonly indexDate?: PartialDate;
  /** Session of the Working Group on the UPR, from 1; absent for other mechanisms. */
  readonly session?: number;
  /** Cycle of the UPR; absent for other mechanisms. */
  readonly cycle?: Cycle;
  /** Position of the State under review: `"Supported/Noted"` is `partially-supported`; absent where the export has none. */
  readonly position?: ResponsePosition;
  /** States that made the recommendation, in the order of the export; empty where it names none. */
  readonly recommendingStates: readonly StateCode[];
  /** Names under these that name no State; empty where there is none. */
  readonly otherRecommenders: readonly string[];
  /** Regions of the recommending States as labelled; empty where the export has none. */
  readonly recommendingRegions: readonly string[];
  /** File, and row or place in the array, from 1. */
  readonly source: SourceReference;
}

/** Schema of {@link ThemeLabel}; rejects unknown keys. */
export const themeLabelSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    label: z.string().min(1),
    theme: themeConceptSchema.exactOptional(),
  }) satisfies z.ZodType<ThemeLabel>)();

/** Schema of {@link GroupLabel}; rejects unknown keys. */
export const groupLabelSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    label: z.string().min(1),
    group: affectedGroupSchema.exactOptional(),
  }) satisfies z.ZodType<GroupLabel>)();

/** Schema of {@link DevelopmentGoalLabel}; rejects unknown keys. */
export const developmentGoalLabelSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    label: z.string().min(1),
    goal: z.int().min(1).max(17),
    target: z
      .string()
      .regex(/^\d{1,2}\.(?:\d{1,2}|[a-z])$/u)
      .exactOptional(),
  }) satisfies z.ZodType<DevelopmentGoalLabel>)();

/** Schema of {@link UhriRecord}; rejects unknown keys. */
export const uhriRecordSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().regex(/^uhri:[^\s]{1,200}$/u),
    documentId: z.string().min(1).exactOptional(),
    document: documentSymbolSchema.exactOptional(),
    mechanism: uhriMechanismSchema,
    body: z.string(),
    treatyBody: treatyBodyCodeSchema.exactOptional(),
    mandate: mandateCodeSchema.exactOptional(),
    type: uhriRecordTypeSchema,
    states: z.array(stateCodeSchema).readonly(),
    otherPlaces: z.array(z.string().min(1)).readonly(),
    regions: z.array(z.string().min(1)).readonly(),
    themes: z.array(themeLabelSchema).readonly(),
    groups: z.array(groupLabelSchema).readonly(),
    developmentGoals: z.array(developmentGoalLabelSchema).readonly(),
    paragraph: z.string().min(1).max(40).exactOptional(),
    heading: z.string().min(1).exactOptional(),
    text: z.string().min(1),
    publicationDate: partialDateSchema.exactOptional(),
    indexDate: partialDateSchema.exactOptional(),
    session: z.int().min(1).exactOptional(),
    cycle: cycleSchema.exactOptional(),
    position: responsePositionSchema.exactOptional(),
    recommendingStates: z.array(stateCodeSchema).readonly(),
    otherRecommenders: z.array(z.string().min(1)).readonly(),
    recommendingRegions: z.array(z.string().min(1)).readonly(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<UhriRecord>)();
