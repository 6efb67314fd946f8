import * as z from "zod";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type ReviewId, reviewIdSchema } from "./review.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import { type StateCode, stateCodeSchema } from "./vocabulary.generated.ts";
import { type WgadOpinionId, wgadOpinionIdSchema } from "./wgad-opinion.ts";

/**
 * What happens to a defender. Taken: `detained`, `disappeared` (whereabouts kept secret), `imprisoned` (begins to
 * serve). Procedure: `charged` (formal arrest included), `tried`, `sentenced`, `acquitted`, `appeal-rejected`,
 * `sentence-extended`. Meanwhile: `transferred`, `hospitalized`, `exit-banned`, `house-arrested`. End: `released`,
 * `died`. Around it: `campaigned` (acts of the defender), `statement` (others speak up), `other`.
 */
export const DEFENDER_EVENT_KINDS = [
  "campaigned",
  "exit-banned",
  "detained",
  "disappeared",
  "charged",
  "tried",
  "acquitted",
  "sentenced",
  "imprisoned",
  "appeal-rejected",
  "sentence-extended",
  "transferred",
  "hospitalized",
  "house-arrested",
  "released",
  "died",
  "statement",
  "other",
] as const;
/** One of {@link DEFENDER_EVENT_KINDS}. */
export type DefenderEventKind = (typeof DEFENDER_EVENT_KINDS)[number];

/** Schema of {@link DefenderEventKind}. */
export const defenderEventKindSchema = /* @__PURE__ */ z.enum(DEFENDER_EVENT_KINDS);

/** What a court imposes: a `term` of months, `life`, `death`, or a `suspended` term. */
export const SENTENCE_KINDS = ["term", "life", "death", "suspended"] as const;
/** One of {@link SENTENCE_KINDS}. */
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** Schema of {@link SentenceKind}. */
export const sentenceKindSchema = /* @__PURE__ */ z.enum(SENTENCE_KINDS);

/** What a court imposed. */
export interface Sentence {
  /** Sort of sentence; only some have a length. */
  readonly kind: SentenceKind;
  /** Length in months, such as `13.5`; absent for life and death, and where not known. */
  readonly months?: number;
  /** Deprivation of political rights afterwards, in months; absent where none was imposed or its length is not known. */
  readonly politicalRightsMonths?: number;
}

/** What another source says of the same event. Where the two differ, both are kept. */
export interface EventAccount {
  /** Day it gives, as well as it knows it. */
  readonly date: PartialDate;
  /** Offence it gives; absent where it gives none or the same. */
  readonly charge?: string;
  /** What the members do not say, in the words of whoever made the record; absent where they say it all. */
  readonly note?: string;
  /** Where this account stands. */
  readonly source: SourceReference;
}

/** One dated event in a defender's case. */
export interface DefenderEvent {
  /** What happened. */
  readonly kind: DefenderEventKind;
  /** Day as well as it is known. */
  readonly date: PartialDate;
  /** Last day of what went on for some time, such as a trial; absent where it was one day or is not known. */
  readonly until?: PartialDate;
  /** Present where it happened several times between `date` and `until`, not all the time. */
  readonly isRepeated?: true;
  /** What the court imposed; only with `sentenced`, absent where not known. */
  readonly sentence?: Sentence;
  /** Offence alleged, in the words of whoever made the record, such as `"inciting subversion"`; absent where not known. */
  readonly charge?: string;
  /** Place or authority, such as `"Linshu County Court"`; absent where not known. */
  readonly place?: string;
  /** What the members do not say, in the words of whoever made the record; absent where they say it all. */
  readonly note?: string;
  /** Id of the review it is connected with, such as `"CHN-2"`; absent where with none. */
  readonly review?: ReviewId;
  /** Where it was read. */
  readonly source: SourceReference;
  /** What other sources say of the same event, such as another day or a day less exact; absent where none is kept. */
  readonly otherAccounts?: readonly EventAccount[];
}

/** One human rights defender, with what happened. Whether the person is free on a day is derived, never stored. */
export interface Defender {
  /** Name in lower case with hyphens, such as `"cao-shunli"`; unique in a corpus. */
  readonly id: string;
  /** Name in Latin script, in the person's own order. */
  readonly name: string;
  /** Name in the person's own script; absent where not known. */
  readonly nativeName?: string;
  /** Other spellings; absent where none is known. */
  readonly aliases?: readonly string[];
  /** State that holds or held the person. */
  readonly state: StateCode;
  /** Day of birth as well as it is known; absent where not known. */
  readonly born?: PartialDate;
  /** Events, oldest first; empty where only the name is known. */
  readonly events: readonly DefenderEvent[];
  /** Ids of opinions of the Working Group on Arbitrary Detention, such as `"82/2020"`; empty where there is none. */
  readonly opinions: readonly WgadOpinionId[];
  /** Where the person is named beside the events' own sources; absent where nowhere. */
  readonly namedIn?: readonly SourceReference[];
  /** Where the person is on record; each event has its own source. */
  readonly source: SourceReference;
}

/** Schema of {@link Sentence}; rejects unknown keys. */
export const sentenceSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: sentenceKindSchema,
    months: z.number().positive().exactOptional(),
    politicalRightsMonths: z.number().positive().exactOptional(),
  }) satisfies z.ZodType<Sentence>)();

/** Schema of {@link EventAccount}; rejects unknown keys. */
export const eventAccountSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    date: partialDateSchema,
    charge: z.string().min(1).exactOptional(),
    note: z.string().min(1).exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<EventAccount>)();

/** Schema of {@link DefenderEvent}; rejects unknown keys. */
export const defenderEventSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: defenderEventKindSchema,
    date: partialDateSchema,
    until: partialDateSchema.exactOptional(),
    isRepeated: z.literal(true).exactOptional(),
    sentence: sentenceSchema.exactOptional(),
    charge: z.string().min(1).exactOptional(),
    place: z.string().min(1).exactOptional(),
    note: z.string().min(1).exactOptional(),
    review: reviewIdSchema.exactOptional(),
    source: sourceReferenceSchema,
    otherAccounts: z.array(eventAccountSchema).min(1).readonly().exactOptional(),
  }) satisfies z.ZodType<DefenderEvent>)();

/** Schema of {@link Defender}; rejects unknown keys. */
export const defenderSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+){0,9}$/u),
    name: z.string().min(1),
    nativeName: z.string().min(1).exactOptional(),
    aliases: z.array(z.string().min(1)).readonly().exactOptional(),
    state: stateCodeSchema,
    born: partialDateSchema.exactOptional(),
    events: z.array(defenderEventSchema).readonly(),
    opinions: z.array(wgadOpinionIdSchema).readonly(),
    namedIn: z.array(sourceReferenceSchema).readonly().exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Defender>)();
