import * as z from "zod";
import { type DocumentSymbol, documentSymbolSchema } from "./document-symbol.ts";

/** How well a fact is known: `sourced` = its source was opened and says so, `unverified` = taken over from someone who says so. */
export const CONFIDENCES = ["sourced", "unverified"] as const;
/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Schema of {@link Confidence}. */
export const confidenceSchema = /* @__PURE__ */ z.enum(CONFIDENCES);

/** Where a record was read: what a person needs to look it up again. */
export interface SourceReference {
  /** Symbol of the UN document, such as `"A/HRC/25/5"`; absent for exports. */
  readonly document?: DocumentSymbol;
  /** Name of the file that was read, without its folder; absent where no file was. */
  readonly file?: string;
  /** What is neither a UN document nor a file, as a person cites it, such as `"OHCHR press release, 18 March 2014"`. */
  readonly citation?: string;
  /** Paragraph as cited, such as `"186.1"`; absent where the source numbers none. */
  readonly paragraph?: string;
  /** Page of the file, from 1; absent where the source has no pages. */
  readonly page?: number;
  /** Row of an export, from 1, the header being row 1; absent for what is not an export. */
  readonly row?: number;
  /** Offsets into the text that was read, in UTF-16 code units, end excluded; absent where none was kept. */
  readonly span?: readonly [start: number, end: number];
  /** How well the fact is known; absent where the record was read from the document itself. */
  readonly confidence?: Confidence;
}

/** Schema of {@link SourceReference}; rejects unknown keys. */
export const sourceReferenceSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    document: documentSymbolSchema.exactOptional(),
    file: z.string().min(1).exactOptional(),
    citation: z.string().min(1).exactOptional(),
    paragraph: z.string().min(1).exactOptional(),
    page: z.int().min(1).exactOptional(),
    row: z.int().min(1).exactOptional(),
    span: z
      .tuple([z.int().min(0), z.int().min(0)])
      .readonly()
      .exactOptional(),
    confidence: confidenceSchema.exactOptional(),
  }) satisfies z.ZodType<SourceReference>)();
