import type { Corpus } from "../../corpus/corpus.ts";
import { UprError } from "../../errors.ts";
import {
  ISSUE_SLUGS,
  type IssueSlug,
  type OrganisationCode,
  type RegionalGroup,
  STATE_CODES,
  type StateCode,
} from "../../model/vocabulary.generated.ts";
import { listOrganisationsAt } from "../../reference/session-organisations.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { listCoded } from "../blocs/tie.ts";
import { assertOption } from "../counting/counting.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, quantileOf, wilsonInterval } from "../statistics/wilson-interval.ts";
import {
  CHAMPION_FACTORS,
  CHAMPION_WEIGHTS,
  type ChampionFactor,
  type ChampionWeights,
  type FactorValues,
  readFactors,
} from "./factors.ts";
import { CHAMPION_DEMANDS, type ChampionDemand, readRecord } from "./record.ts";
import { countRecord, emptyCounts, lastSessionOf } from "./record-counts.ts";

/** For whom and for what {@link findChampions} looks. */
export interface FindChampionsOptions {
  /** The State whose review is coming. */
  readonly stateUnderReview: StateCode;
  /** Issue that somebody is to raise, by its slug. */
  readonly issue: IssueSlug;
  /** What is hoped for: `"specific"` (default) = category 5, `"tough"` = category 3 or 5. */
  readonly demand?: ChampionDemand;
  /** Session of the coming review: only earlier ones are the record. Default: the one after the last of the corpus. */
  readonly before?: number;
  /** Most rows; default 20. */
  readonly limit?: number;
  /** Of the intervals of shares; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** One State that may raise the issue, with its record. */
export interface ChampionRow {
  /** State that may raise it. */
  readonly recommendingState: StateCode;
  /** Probability that it makes a demand on the issue in the coming review, from 0 to 1. */
  readonly value: number;
  /** Its recommendations on the issue to any State. */
  readonly count: number;
  /** Of these, demands. */
  readonly demands: number;
  /** `demands / count`, from 0 to 1. */
  readonly demandShare: number | undefined;
  /** Wilson's interval of `demandShare`. */
  readonly interval: Interval | undefined;
  /** Last session in which it raised the issue with any State. */
  readonly lastOnIssue: number | undefined;
  /** Its recommendations to the State under review, on anything. */
  readonly addressed: number;
  /** Last session of these. */
  readonly lastAddressed: number | undefined;
  /** Of these, on the issue. */
  readonly addressedOnIssue: number;
  /** Of these, demands. */
  readonly addressedDemands: number;
  /** Its regional group. */
  readonly group: RegionalGroup;
  /** Whether the State under review is of the same regional group. */
  readonly sameGroup: boolean;
  /** Organisations of those UPR Info codes to which both belong. */
  readonly sharedOrganisations: readonly OrganisationCode[];
  /**
   * What `value` is made of: factors of the odds, whose product is `value / (1 − value)`. `issue` holds the constant;
   * above 1 raises the estimate, below 1 lowers it.
   */
  readonly parts: Readonly<Record<ChampionFactor, number>>;
  /** Ids of its recommendations on the issue to the State under review, oldest first. */
  readonly evidence: readonly string[];
  /** Recommendations are counted once for each State that made them. */
  readonly unit: "recommender";
}

/**
 * States most likely to make a specific recommendation on an issue in the coming review of a State, with the
 * probability (0 to 1) and the record it comes from: a list of whom to talk to before a session.
 *
 * **Estimate.** A logistic regression on eight factors ({@link ChampionRow.parts}): how often States make demands on the
 * issue at all; how many demands this State makes; on this issue, over what that leads one to expect; to States of the
 * regional group of the one under review, likewise; whether it raised the issue with this very State before, and
 * demanded something; whether both share an organisation (of the twelve UPR Info codes); and how many others raised
 * the issue with the State before. A review of four sessions ago weighs half. Small counts are drawn to what is usual.
 * It knows nothing of politics after the record, and counts words, not wishes.
 *
 * **How good it is.** Weights were fitted on sessions 13-17, with sessions 1-12 as the record. Sessions 18-20 (record:
 * 1-17) were looked at once, after all was frozen: over the 1,068 pairs of State and issue with a specific
 * recommendation, one that made it stands before one that did not in 81.7 % of the cases (most active on the issue:
 * 78.5 %; most specific overall: 77.8 %; spoke to the State before: 65.3 %). Of its first ten, 1.4 made one (1.2, 1.0,
 * 0.8); where at least ten States did, 4.3 of ten (3.6, 3.2, 3.0). Demands are rare: nine of ten estimates are below
 * 0.02. Those above turned out about a tenth too high there, low ones a quarter.
 *
 * Rows by probability, equal ones by code. States that never made a recommendation are left out. Empty where there is
 * no record before the session. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a State, issue, demand or session that does not exist.
 *
 * @example Whom to see about the death penalty before Japan's next review
 * ```ts
 * import { findChampions } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const rows = findChampions(loadUprInfo(), { stateUnderReview: "JPN", issue: "death-penalty", limit: 3 });
 * rows.map(({ recommendingState, value }) => [recommendingState, value.toFixed(2)]);
 * // => [["FRA", "0.73"], ["AUS", "0.68"], ["ESP", "0.68"]]
 * ```
 *
 * @category Analyze
 */
export function findChampions(corpus: Corpus, options: FindChampionsOptions): readonly ChampionRow[] {
  const { stateUnderReview, issue, demand = "specific", limit = 20, confidence = 0.95 } = options;
  assertOption("demand", demand, CHAMPION_DEMANDS);
  quantileOf(confidence);
  const state = STATE_CODES.indexOf(stateUnderReview);
  if (state < 0) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find champions for "${String(stateUnderReview)}": there is no State with this code, expected one such as "${STATE_CODES[0]}"`,
    );
  }
  const place = ISSUE_SLUGS.indexOf(issue);
  if (place < 0) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find champions on "${String(issue)}": there is no such issue, expected one of ${ISSUE_SLUGS.join(", ")}`,
    );
  }
  if (!(limit >= 0)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find champions: limit is ${limit}, expected a number from 0`,
    );
  }
  const before = options.before ?? lastSessionOf(corpus) + 1;
  if (!(Number.isSafeInteger(before) && before > 0)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find champions before session ${before}, expected a whole number from 1`,
    );
  }
  const coded = new Set(listCoded());
  const listShared = (other: number): readonly OrganisationCode[] => {
    const code = STATE_CODES[other];
    if (code === undefined) return [];
    const own = new Set(organisations);
    return listOrganisationsAt(code, before).filter((organisation) => own.has(organisation));
  };
  const organisations = listOrganisationsAt(stateUnderReview, before).filter((code) => coded.has(code));
  const record = readRecord(corpus, { before, demand });
  const factors = readFactors(record, { stateUnderReview: state, issue: place }, (other) => {
    return listShared(other).length > 0;
  });
  const counts = countRecord(corpus, { state, issue, before, demand });
  return [...factors]
    .map(([other, values]) => ({ other, ...estimateChampion(values, CHAMPION_WEIGHTS[demand]) }))
    .sort((a, b) => b.value - a.value || a.other - b.other)
    .slice(0, limit)
    .flatMap(({ other, value, parts }): readonly ChampionRow[] => {
      const recommendingState = STATE_CODES[other];
      if (recommendingState === undefined) return [];
      const { evidence, ...own } = counts.get(other) ?? emptyCounts();
      const group = regionalGroupOf(recommendingState);
      return [
        {
          recommendingState,
          value,
          ...own,
          demandShare: divide(own.demands, own.count),
          interval: wilsonInterval(own.demands, own.count, confidence),
          group,
          sameGroup: group === regionalGroupOf(stateUnderReview),
          sharedOrganisations: listShared(other),
          parts,
          evidence: listEvidence(corpus, evidence),
          unit: "recommender",
        },
      ];
    });
}

/** Probability of one State, and the factors of its odds. */
export function estimateChampion(
  values: FactorValues,
  { constant, factors }: ChampionWeights,
): { readonly value: number; readonly parts: Readonly<Record<ChampionFactor, number>> } {
  const logits = CHAMPION_FACTORS.map((factor, place) => {
    const own = factors[factor] * (values[place] ?? 0);
    return [factor, factor === "issue" ? constant + own : own] as const;
  });
  const logit = logits.reduce((sum, [, part]) => sum + part, 0);
  const parts = Object.fromEntries(logits.map(([factor, part]) => [factor, Math.exp(part)]));
  return { value: 1 / (1 + Math.exp(-logit)), parts: parts as Record<ChampionFactor, number> };
}

/** Ids of rows, oldest first. */
function listEvidence(corpus: Corpus, rows: readonly number[]): readonly string[] {
  const { session } = corpus.columns;
  return [...rows]
    .sort((a, b) => (session[a] ?? 0) - (session[b] ?? 0) || a - b)
    .map((row) => idOf(corpus, row));
}

/** Id of a recommendation, or of a row of UPR Info, as the model has it. */
function idOf({ columns, recommendations, sources }: Corpus, row: number): string {
  const recommendation = recommendations[columns.recommendation[row] ?? -1];
  if (recommendation !== undefined) return recommendation.id;
  return `upr-info:${sources[columns.origin[row] ?? -1]?.file ?? "?"}#${columns.originRow[row] ?? 0}`;
}
