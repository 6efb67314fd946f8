import { MEASURE_DEFINITIONS } from "./measure-definitions.ts";

/** Ways a review can be hollowed out; the numbers of the claims they come from stand in `docs/scorecard.md`. */
export const INTEGRITY_TACTICS = [
  "praise",
  "vague-recommendations",
  "endorsing-recommendations",
  "already-implemented",
  "nominal-acceptance",
  "access-refused",
  "allies-on-the-list",
  "speaking-time",
  "critics-unheard",
  "findings-omitted",
  "submissions-removed",
  "consultation",
  "defenders-held",
  "reprisals",
  "visits",
  "treaty-reports",
  "national-report",
  "coordinated-wording",
  "follow-up",
  "lobbying",
  "nobody-named",
] as const;
/** One of {@link INTEGRITY_TACTICS}. */
export type IntegrityTactic = (typeof INTEGRITY_TACTICS)[number];

/** What a row of the scorecard measures; {@link listIntegrityMeasures} has the definitions. */
export const INTEGRITY_MEASURES = [
  "soft-share",
  "mean-demand",
  "praising-share",
  "accepted-soft-share",
  "soft-tough-gap",
  "endorsing-share",
  "already-implemented-share",
  "in-progress-share",
  "acceptance",
  "effective-acceptance",
  "accepted-demanding",
  "access-refused-share",
  "sovereignty-share",
  "partner-share",
  "soft-recommenders",
  "soft-time",
  "praise-time",
  "seconds-per-speaker",
  "unheard-share",
  "unheard-demanding",
  "findings-omitted",
  "submissions-removed",
  "government-organised-share",
  "barred-contributors",
  "contributors-missing",
  "defenders-held",
  "opinions-unheeded",
  "reprisals-linked",
  "reprisals-since-previous",
  "visits-made",
  "visits-unanswered",
  "visits-waiting",
  "reports-overdue",
  "years-overdue",
  "issues-unreported",
  "self-critique",
  "coordinated-share",
  "raised-again",
  "accepted-came-back",
  "acceptance-change",
  "implementation-gap",
  "lobbying-reports",
  "naming-share",
] as const;
/** One of {@link INTEGRITY_MEASURES}. */
export type IntegrityMeasure = (typeof INTEGRITY_MEASURES)[number];

/** What a measure means. */
export interface IntegrityMeasureDefinition {
  /** Its id, which a row carries and `docs/scorecard.md` has a heading for. */
  readonly measure: IntegrityMeasure;
  /** What it bears on: see {@link INTEGRITY_TACTICS}. */
  readonly tactic: IntegrityTactic;
  /** In a few words. */
  readonly title: string;
  /** How it is computed: what is counted, out of what. */
  readonly definition: string;
  /** What `value` is: a share from 0 to 1, a count, a mean or difference, seconds, or years. */
  readonly kind: "share" | "count" | "level" | "difference" | "seconds" | "years";
  /** Which end speaks for the tactic. It is a reason to look, no finding: see `docs/scorecard.md`. */
  readonly telling: "high" | "low";
  /** What gives it a basis. */
  readonly needs: string;
}

/**
 * The measures of the scorecard with their definitions, in the order of its rows.
 *
 * @example Which measures a list of codes is enough for
 * ```ts
 * import { listIntegrityMeasures } from "uprkit";
 *
 * const codes = listIntegrityMeasures().filter(({ needs }) => needs === "recommendations with action categories");
 * codes.map(({ measure }) => measure);
 * // => ["soft-share", "mean-demand", "accepted-soft-share", "soft-recommenders"]
 * ```
 *
 * @category Analyze
 */
export function listIntegrityMeasures(): readonly IntegrityMeasureDefinition[] {
  return INTEGRITY_MEASURES.map((measure) => {
    const [tactic, kind, telling, title, definition, needs] = MEASURE_DEFINITIONS[measure];
    return { measure, tactic, title, definition, kind, telling, needs };
  });
}
