import * as z from "zod";
import { type DocumentSymbol, documentSymbolSchema } from "./document-symbol.ts";
import { type RecommendationRevision, recommendationRevisionSchema } from "./recommendation-revision.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import { type StateResponse, stateResponseSchema } from "./state-response.ts";
import { type StateCode, stateCodeSchema } from "./vocabulary.generated.ts";

/** One sentence or clause of a numbered recommendation, with the States that made it. */
export interface RecommendationPart {
  /** Text without number and without the brackets that name States, white space collapsed, Unicode NFC. */
  readonly text: string;
  /** States that made this part, in document order; empty where the document names none. */
  readonly recommendingStates: readonly StateCode[];
  /** Offsets of the part in {@link Recommendation.text}, in UTF-16 code units, end excluded. */
  readonly span: readonly [start: number, end: number];
}

/** One numbered recommendation made to a State under review, as its Working Group report prints it. */
export interface Recommendation {
  /** What a person cites: `A/HRC/25/5#186.1`. Unique in a corpus. */
  readonly id: string;
  /** Symbol of the Working Group report it is in; absent for a draft that has none yet. */
  readonly document?: DocumentSymbol;
  /**
   * Number in that report, with the number of its lead paragraph: `"186.1"`, also where only `1.` is printed. For one
   * that is only cited, the paragraph of section I and its letter: `"27(b)"`, `"35(g)(i)"`, `"56"`.
   */
  readonly paragraph: string;
  /** Number as printed; present where it is not {@link paragraph}: restarted (`"1."`) or a misprint (`"112.3"` under 111). */
  readonly printedNumber?: string;
  /**
   * Present where the conclusions list it not but cite it by its paragraph in section I (`paragraphs 27 (b), (c) …
   * did not enjoy the support`): the text is what the report says there that the State recommended.
   */
  readonly isCited?: true;
  /** Text as printed after the number, States in brackets included; lines joined, white space collapsed, Unicode NFC. */
  readonly text: string;
  /** States that made it, in document order, each once; empty where the document names none (with a diagnostic). */
  readonly recommendingStates: readonly StateCode[];
  /** States it is addressed to, in document order; present only where one report is about several (Sudan and South Sudan in 2011). */
  readonly addressees?: readonly StateCode[];
  /** Sentences or clauses with their own States; one where the States stand at the end, never empty. */
  readonly parts: readonly RecommendationPart[];
  /** Answers of the State under review, oldest stage first; never empty. */
  readonly responses: readonly StateResponse[];
  /** Other wordings it had, in the order of their stages; absent where none is known. */
  readonly revisions?: readonly RecommendationRevision[];
  /** Report, paragraph, and page where it is known. */
  readonly source: SourceReference;
}

/** Schema of {@link RecommendationPart}; rejects unknown keys. */
export const recommendationPartSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    text: z.string(),
    recommendingStates: z.array(stateCodeSchema).readonly(),
    span: z.tuple([z.int().min(0), z.int().min(0)]).readonly(),
  }) satisfies z.ZodType<RecommendationPart>)();

/** Schema of {@link Recommendation}; rejects unknown keys. */
export const recommendationSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    document: documentSymbolSchema.exactOptional(),
    paragraph: z.string().regex(/^\d{1,3}(?:\.\d{1,3}|(?:\([a-z]{1,4}\)){1,2})?$/u),
    printedNumber: z.string().min(1).exactOptional(),
    isCited: z.literal(true).exactOptional(),
    text: z.string().min(1),
    recommendingStates: z.array(stateCodeSchema).readonly(),
    addressees: z.array(stateCodeSchema).min(1).readonly().exactOptional(),
    parts: z.array(recommendationPartSchema).min(1).readonly(),
    responses: z.array(stateResponseSchema).min(1).readonly(),
    revisions: z.array(recommendationRevisionSchema).readonly().exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<Recommendation>)();
