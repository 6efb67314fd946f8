import type { Cycle } from "../../model/cycle.ts";
import type { ReviewId } from "../../model/review.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { RegionalGroup, StateCode } from "../../model/vocabulary.generated.ts";
import type { Interval } from "../statistics/interval.ts";
import type { IntegrityMeasure, IntegrityMeasureDefinition, IntegrityTactic } from "./measures.ts";

/**
 * Where a value is from: `computed` from corpus and records, `published` = a number someone published, taken over;
 * `given` = computed elsewhere and handed in; `none`.
 */
export const INTEGRITY_BASES = ["computed", "published", "given", "none"] as const;
/** One of {@link INTEGRITY_BASES}. */
export type IntegrityBasis = (typeof INTEGRITY_BASES)[number];

/** Where a value stands among others. */
export interface IntegrityStanding {
  /** Share of the other reviews with a lower value, equal ones counted half, from 0 to 1; `undefined` where there is no other. */
  readonly percentile: number | undefined;
  /** Other reviews with a basis for the measure, in the same unit. */
  readonly n: number;
}

/** A value beside those of other reviews. */
export interface IntegrityComparison {
  /** Among all other reviews that have a basis for the measure. */
  readonly all: IntegrityStanding;
  /** Reviews of States of the same regional group. */
  readonly region: IntegrityStanding;
  /** Reviews of the same cycle. */
  readonly cycle: IntegrityStanding;
}

/** One row of the scorecard: one tactic, by one measure. */
export interface IntegrityRow {
  /** What the measure bears on: see {@link INTEGRITY_TACTICS}. */
  readonly tactic: IntegrityTactic;
  /** Id of the definition: see {@link listIntegrityMeasures}. */
  readonly measure: IntegrityMeasure;
  /** In the measure's `kind`; `undefined` where there is no basis. */
  readonly value: number | undefined;
  /** What `value` is, as the definition of the measure says. */
  readonly kind: IntegrityMeasureDefinition["kind"];
  /** Which end speaks for the tactic. */
  readonly telling: "high" | "low";
  /** What `count` and `total` count, such as `"recommender"` or `"defender"`; `undefined` without a basis. */
  readonly unit: string | undefined;
  /** What is counted; `undefined` where nothing is. */
  readonly count: number | undefined;
  /** Out of how many; `undefined` where it is no part of a whole. */
  readonly total: number | undefined;
  /** Wilson's, for shares of recommendations and delegations; else `undefined`. */
  readonly interval: Interval | undefined;
  /** Where `value` stands among other reviews, by the same measure; beside none (`n` is 0) without a basis. */
  readonly comparison: IntegrityComparison;
  /** Ids of what was counted: recommendations, rows of the export (`upr-info:14-17.csv#12`), records, claims. */
  readonly evidence: readonly string[];
  /** Where that is from, each source once. */
  readonly sources: readonly SourceReference[];
  /** Where `value` is from, `none` where there is no basis: see {@link INTEGRITY_BASES}. */
  readonly basis: IntegrityBasis;
  /** Why there is no basis; `undefined` where there is one. */
  readonly why: string | undefined;
  /** What to know of this value, such as another figure that was published; `undefined` where nothing. */
  readonly note: string | undefined;
}

/** The scorecard of one review. */
export interface IntegrityReview {
  /** Id of the review, such as `"CHN-2"`. */
  readonly review: ReviewId;
  /** State under review. */
  readonly state: StateCode;
  /** Number of the Working Group session, from 1. */
  readonly session: number;
  /** Cycle of the review. */
  readonly cycle: Cycle;
  /** Regional group of the State under review. */
  readonly group: RegionalGroup;
  /** Day on which records are looked at: as given, else the day of the review; `undefined` where that is not known. */
  readonly on: string | undefined;
  /** Recommendations in the corpus, one for each State that made one; 0 where only records are at hand. */
  readonly recommendations: number;
  /** Each measure of each tactic, in the order of {@link listIntegrityMeasures}, with or without a basis. */
  readonly rows: readonly IntegrityRow[];
}
