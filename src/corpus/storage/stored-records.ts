import * as z from "zod";
import { documentSymbolSchema } from "../../model/document-symbol.ts";
import { recommendationSchema } from "../../model/recommendation.ts";
import { reviewSchema } from "../../model/review.ts";
import { issueSlugSchema } from "../../model/vocabulary.generated.ts";
import { voluntaryPledgeSchema } from "../../model/voluntary-pledge.ts";

/** What of a corpus is stored as JSON: everything but columns and texts, and what the codes of the columns mean. */
export const storedRecordsSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Lists the codes are indexes into, as they were when it was written. */
    states: z.array(z.string()).max(255),
    positions: z.array(z.string()).max(255),
    claims: z.array(z.string()).max(255),
    issueSets: z.array(z.array(issueSlugSchema).readonly()).min(1).max(65_536),
    sources: z
      .array(
        z.strictObject({
          kind: z.enum(["report", "export"]),
          document: documentSymbolSchema.exactOptional(),
          file: z.string().exactOptional(),
        }),
      )
      .max(65_536),
    recommendations: z.array(recommendationSchema),
    reviews: z.array(reviewSchema),
    pledges: z.array(voluntaryPledgeSchema),
    /** Texts with half a surrogate pair, which UTF-8 cannot hold: place and text. */
    oddTexts: z.array(z.tuple([z.int().min(0), z.string()])),
  }))();

/** See {@link storedRecordsSchema}. */
export type StoredRecords = z.output<typeof storedRecordsSchema>;
