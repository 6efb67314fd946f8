import * as z from "zod";
import { type DocumentSymbol, documentSymbolSchema } from "./document-symbol.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";

/**
 * What a document of a review is. The three reports a review is based on are the `national-report` (…/1), the
 * `compilation` of UN information (…/2) and the `stakeholder-summary` (…/3); resolution 5/1, paragraph 15.
 */
export const REVIEW_DOCUMENT_KINDS = [
  "working-group-report",
  "draft-report",
  "addendum",
  "national-report",
  "compilation",
  "stakeholder-summary",
  "advance-questions",
  "thematic-list",
  "decision",
  "council-report",
  "mid-term-report",
  "other",
] as const;
/** One of {@link REVIEW_DOCUMENT_KINDS}. */
export type ReviewDocumentKind = (typeof REVIEW_DOCUMENT_KINDS)[number];

/** Schema of {@link ReviewDocumentKind}. */
export const reviewDocumentKindSchema = /* @__PURE__ */ z.enum(REVIEW_DOCUMENT_KINDS);

/** One document that belongs to a review. */
export interface ReviewDocument {
  /** Symbol as printed in the document, such as `"A/HRC/25/5/Add.1"`; absent for those without, such as advance questions. */
  readonly symbol?: DocumentSymbol;
  /** What the document is, such as `"addendum"`. */
  readonly kind: ReviewDocumentKind;
  /** Title as printed; absent where it was not read. */
  readonly title?: string;
  /** Date printed on the document; absent where none is known. */
  readonly date?: PartialDate;
  /** Name of the file it was read from, without its folder; absent where only the symbol is known. */
  readonly file?: string;
  /** BCP 47 tag of its language, such as `"en"` or `"zh"`; absent where it is not known. */
  readonly language?: string;
}

/** Schema of {@link ReviewDocument}; rejects unknown keys. */
export const reviewDocumentSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    symbol: documentSymbolSchema.exactOptional(),
    kind: reviewDocumentKindSchema,
    title: z.string().min(1).exactOptional(),
    date: partialDateSchema.exactOptional(),
    file: z.string().min(1).exactOptional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/u)
      .exactOptional(),
  }) satisfies z.ZodType<ReviewDocument>)();
