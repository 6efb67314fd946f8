import type { IntegrityReview } from "../../analyze/integrity/integrity-row.ts";
import type { IntegrityEvidence } from "../../analyze/integrity/options.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Statement } from "../../model/statement.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";
import type { HeldReview } from "../sections/find-reviews.ts";
import type { PageData } from "../sections/page-data.ts";

/** One review with all its page tells. */
export interface ReviewData extends PageData {
  readonly review: HeldReview;
  /** Recommendations of the review. */
  readonly view: Corpus;
  readonly statements: readonly Statement[];
  readonly pledges: readonly VoluntaryPledge[];
  readonly evidence: IntegrityEvidence;
  /** What States recommend elsewhere. */
  readonly record: Corpus;
  /** Whether the page may label. */
  readonly isLabeling: boolean;
  /** Absent where there is nothing to score. */
  readonly integrity?: IntegrityReview;
}
