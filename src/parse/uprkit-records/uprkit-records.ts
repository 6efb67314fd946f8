import type { Diagnostic } from "../../diagnostics.ts";
import type { ReadLimits } from "../../documents/limits.ts";
import type { AdvanceQuestion } from "../../model/advance-question.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Review } from "../../model/review.ts";
import type { Statement } from "../../model/statement.ts";
import type { UhriRecord } from "../../model/uhri-record.ts";
import type { UprInfoRow } from "../../model/upr-info-row.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";

/** What uprkit wrote, read back: records that their schemas accept, in the order of the file. */
export interface UprkitRecords {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "uprkit";
  /** The file that was read. */
  readonly document: {
    /** Name of the file, without its folder. */
    readonly file: string;
    /** Records, lines or rows in it, sound or not. */
    readonly recordCount: number;
  };
  /** Reviews with their facts and documents. */
  readonly reviews: readonly Review[];
  /** Recommendations of reports. */
  readonly recommendations: readonly Recommendation[];
  /** Rows of exports of UPR Info. */
  readonly rows: readonly UprInfoRow[];
  /** Voluntary pledges and commitments, of any source. */
  readonly pledges: readonly VoluntaryPledge[];
  /** Statements of dialogues and of the plenary. */
  readonly statements: readonly Statement[];
  /** Questions that States sent in advance of a review. */
  readonly advanceQuestions: readonly AdvanceQuestion[];
  /** Texts of the Universal Human Rights Index. */
  readonly uhriRecords: readonly UhriRecord[];
  /** Diagnostics that the file brought along, of the reading that made it. */
  readonly earlierDiagnostics: readonly Diagnostic[];
  /** One of severity `error` for each record that was left out, with its place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options of `parseUprkitJson`, `parseUprkitNdjson` and `parseUprkitCsv`. */
export interface ParseUprkitOptions {
  /** Name used in diagnostics; default `"input"`, for a table its own. */
  readonly name?: string;
  /** `maxRows` bounds the records, `maxCharacters` the text. */
  readonly limits?: ReadLimits;
}
