import type { SourceReference } from "../../model/source-reference.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";

/** What another source says of a recommendation: a row of a list, a matrix or an export. */
export interface OutsideEntry {
  /** Number of the recommendation, where the source has it: `"115.3"`. */
  readonly paragraph?: string;
  /** States it names, in its order; empty where it names none. */
  readonly recommendingStates: readonly StateCode[];
  /** Position it gives; absent where it gives none. */
  readonly position?: ResponsePosition;
  /** Text, where the source has it. */
  readonly text?: string;
  /** Where the entry stands. */
  readonly source: SourceReference;
}

/** A point on which two sources differ; both are named, neither is corrected. */
export interface Disagreement {
  /** What they differ on. */
  readonly field: "position" | "recommendingStates" | "text";
  /** Number of the recommendation in the report. */
  readonly paragraph: string;
  /** What report and addendum say, such as `"supported"`. */
  readonly ours: string;
  /** What the other source says. */
  readonly theirs: string;
  /** Where ours stands, then where theirs stands. */
  readonly sources: readonly [ours: SourceReference, theirs: SourceReference];
}

/** How one source compares with the report and addendum of a review. */
export interface SourceComparison {
  /** Name of the file. */
  readonly file: string;
  /** What the source is, such as `"thematic-list"`. */
  readonly kind: string;
  /** Whether entries were found by their number, or by State and text; by nothing where they have neither. */
  readonly matchedBy: "paragraph" | "text" | "nothing";
  /** Entries of the source for this review. */
  readonly entries: number;
  /** Entries that were found among the recommendations. */
  readonly matched: number;
  /** Recommendations no entry of the source speaks of, by number. */
  readonly missingHere: readonly string[];
  /** Entries that are no recommendation of the report. */
  readonly unknownThere: readonly OutsideEntry[];
  /** Recommendations our documents leave pending and the source has an answer to, by number. */
  readonly answeredThere: readonly string[];
  /** Points on which both say something else; empty where there is none. */
  readonly disagreements: readonly Disagreement[];
}

/** A number of recommendations another document states, beside the number counted here. */
export interface StatedCount {
  /** What is counted; `noted` is all that was answered and not supported. */
  readonly what: "received" | "supported" | "noted";
  /** The number the document states. */
  readonly stated: number;
  /** The number of recommendations counted here. */
  readonly counted: number;
  /** Paragraph that states it. */
  readonly source: SourceReference;
}
