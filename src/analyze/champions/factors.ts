import { REGIONAL_GROUPS, STATE_CODES } from "../../model/vocabulary.generated.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import type { ChampionDemand, ChampionRecord } from "./record.ts";

/** What the estimate is made of, in the order of the weights. */
export const CHAMPION_FACTORS = [
  "issue",
  "activity",
  "onIssue",
  "towardsGroup",
  "raisedBefore",
  "demandedBefore",
  "sharedOrganisation",
  "raisedByOthers",
] as const;
/** One of {@link CHAMPION_FACTORS}. */
export type ChampionFactor = (typeof CHAMPION_FACTORS)[number];

/** Constant and weights of a logistic regression. */
export interface ChampionWeights {
  readonly constant: number;
  readonly factors: Readonly<Record<ChampionFactor, number>>;
}

/**
 * Fitted once on what States did in sessions 13 to 17, with sessions 1 to 12 as the record (586,000 cases: each of the
 * 70 reviews, each active State, each issue; ridge 1). A test fits them again. Choices made by looking at those
 * sessions, with folds of reviews: the factors, the priors below, the half-life.
 */
export const CHAMPION_WEIGHTS: Readonly<Record<ChampionDemand, ChampionWeights>> = {
  specific: {
    constant: 1.533,
    factors: {
      issue: 1.119,
      activity: 0.677,
      onIssue: 0.797,
      towardsGroup: 0.389,
      raisedBefore: 0.564,
      demandedBefore: 0.268,
      sharedOrganisation: -0.224,
      raisedByOthers: 0.809,
    },
  },
  tough: {
    constant: 1.608,
    factors: {
      issue: 1.144,
      activity: 0.655,
      onIssue: 0.79,
      towardsGroup: 0.397,
      raisedBefore: 0.454,
      demandedBefore: 0.293,
      sharedOrganisation: -0.21,
      raisedByOthers: 0.788,
    },
  },
};

/** Prior reviews with the behavior of the average State, added to the record of each State. */
const PRIOR_REVIEWS = 2;
/** Prior demands, added to what a State did on an issue and to what would be expected of it. */
const PRIOR_DEMANDS = 0.5;
/** Prior States, added to those that raised the issue with the State under review and to how many would be expected. */
const PRIOR_STATES = 2;
/** Rate of an issue that nobody raised yet. */
const LEAST_RATE = 1e-4;

/** Values of the factors of one State, in the order of {@link CHAMPION_FACTORS}. */
export type FactorValues = readonly number[];

/**
 * Factors of every State that has made a recommendation, but the one under review, by index. All are logarithms of
 * ratios of observed to expected, smoothed by prior counts, or 0 and 1:
 *
 * - `issue`: how often any State makes a demand on the issue in a review;
 * - `activity`: demands of the State on any issue, over those of the average State;
 * - `onIssue`: its demands on the issue, over what its activity makes one expect;
 * - `towardsGroup`: its demands to States of the group of the one under review, over what its activity makes one expect;
 * - `raisedBefore`, `demandedBefore`: whether it raised the issue with this State before, and demanded something;
 * - `sharedOrganisation`: whether both belong to an organisation;
 * - `raisedByOthers`: how many others raised the issue with this State before, over what the issue makes one expect;
 *   0 where the State has not been reviewed.
 */
export function readFactors(
  record: ChampionRecord,
  { stateUnderReview, issue }: { readonly stateUnderReview: number; readonly issue: number },
  sharesOrganisation: (state: number) => boolean,
): ReadonlyMap<number, FactorValues> {
  const issues = record.rateOfIssue.length;
  const towards = record.readTowards(stateUnderReview, issue);
  const reviewed = STATE_CODES[stateUnderReview];
  const group = reviewed === undefined ? 0 : REGIONAL_GROUPS.indexOf(regionalGroupOf(reviewed));
  const average = record.rateOfIssue.reduce((sum, rate) => sum + rate, 0);
  const rate = record.rateOfIssue[issue] ?? 0;
  const usual = (record.raisedPerReview[issue] ?? 0) * towards.reviews;
  const values = new Map<number, FactorValues>();
  for (let state = 0; state < STATE_CODES.length; state++) {
    if (state === stateUnderReview || record.isActive[state] !== 1) continue;
    const exposure = record.exposure[state] ?? 0;
    const demands = record.demandsOfState[state] ?? 0;
    const activity = ratio(demands, exposure * average, PRIOR_REVIEWS * average);
    const onIssue = record.demands[state * issues + issue] ?? 0;
    const place = state * REGIONAL_GROUPS.length + group;
    const perReview = exposure === 0 ? 0 : demands / exposure;
    const others = towards.total - (towards.raised[state] ?? 0);
    values.set(state, [
      Math.log(rate + LEAST_RATE),
      Math.log(activity),
      Math.log(ratio(onIssue, exposure * rate * activity, PRIOR_DEMANDS)),
      Math.log(
        ratio(record.demandsByGroup[place] ?? 0, (record.exposureByGroup[place] ?? 0) * perReview, average),
      ),
      towards.raised[state] === 0 ? 0 : 1,
      towards.demanded[state] ?? 0,
      sharesOrganisation(state) ? 1 : 0,
      towards.reviews === 0 ? 0 : Math.log(ratio(others, usual, PRIOR_STATES)),
    ]);
  }
  return values;
}

/** Observed over expected, both with the prior; 1 where there is neither. */
function ratio(observed: number, expected: number, prior: number): number {
  return expected + prior === 0 ? 1 : (observed + prior) / (expected + prior);
}
