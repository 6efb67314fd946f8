import type { Corpus } from "../../corpus/corpus.ts";
import type { PageData } from "../sections/page-data.ts";

/** One of the two that are compared. */
export interface ComparedSide {
  /** In figures and tables. */
  readonly name: string;
  /** Its recommendations. */
  readonly view: Corpus;
}

/** Two sides with what they rest on. */
export interface Comparison {
  readonly data: PageData;
  readonly kind: "reviews" | "recommenders";
  readonly sides: readonly [ComparedSide, ComparedSide];
  /** Recommendations of both. */
  readonly whole: Corpus;
}
