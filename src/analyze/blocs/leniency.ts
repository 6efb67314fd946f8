import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { assertOption, COUNTING_UNITS, type CountingUnit } from "../counting/counting.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import { newcombeInterval } from "../statistics/compare-proportions.ts";
import type { Interval } from "../statistics/interval.ts";
import { compareMeans, meanInterval } from "../statistics/moments.ts";
import { type ConfidenceLevel, quantileOf, wilsonInterval } from "../statistics/wilson-interval.ts";
import { type CellTally, clampLevels, countAction, groupingOf, levelsOf, tallyCells } from "./cell-tally.ts";
import { createPartnerLookup, type Tie, type TieOptions } from "./tie.ts";

/** Whose leniency {@link leniency} lists, one row for each State. */
export const LENIENCY_KEYS = ["recommendingState", "stateUnderReview"] as const;
/** One of {@link LENIENCY_KEYS}. */
export type LeniencyKey = (typeof LENIENCY_KEYS)[number];

/** How {@link leniency} tells partners and counts. */
export interface LeniencyOptions extends TieOptions {
  /** Default `"region"`. */
  readonly tie?: Tie;
  /** A row for each State in this role; by default one row for all. */
  readonly by?: LeniencyKey;
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** What was asked and accepted among partners, or among others. */
export interface LeniencyFigures {
  /** Recommendations, whatever their answer. */
  readonly count: number;
  /** Of these, with an action category. */
  readonly coded: number;
  /** Mean action level, 1 to 5. */
  readonly actionLevel: number | undefined;
  /** Student's interval of `actionLevel`. */
  readonly actionLevelInterval: Interval | undefined;
  /** Share of category 5 among the coded, from 0 to 1. */
  readonly specificShare: number | undefined;
  /** Supported among the answered, from 0 to 1. */
  readonly acceptance: number | undefined;
  /** Wilson's interval of `acceptance`. */
  readonly acceptanceInterval: Interval | undefined;
  /** Supported. */
  readonly supported: number;
  /** Answered: all but pending. */
  readonly answered: number;
}

/** Partners less others. */
export interface LeniencyDifference {
  /** `undefined` where one side has no basis. */
  readonly value: number | undefined;
  /** Welch's for the action level, Newcombe's for acceptance. */
  readonly interval: Interval | undefined;
}

/** Partners beside others, for all or for one State. */
export interface LeniencyRow {
  /** The State; absent where the row is for all. */
  readonly state?: StateCode;
  /** Among partners, as the option `tie` tells them. */
  readonly partners: LeniencyFigures;
  /** Among States that are no partners. */
  readonly others: LeniencyFigures;
  /** Mean action level towards partners less that towards others: below 0 = milder to partners. */
  readonly actionLevelDifference: LeniencyDifference;
  /** Acceptance from partners less that from others: above 0 = partners are told yes more often. */
  readonly acceptanceDifference: LeniencyDifference;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
}

/**
 * How much milder States are to their partners, and how much more is accepted from partners: mean action level from
 * 1 to 5 and share accepted from 0 to 1, partners beside others, with the differences.
 *
 * Partners are of the same regional group, of the same organisation at the time of the session, or what a function
 * says. Recommendations whose source names no State are in neither. With `by` one row for each State that occurs, in
 * the order of their codes. Pooled. A comparison, not a cause: partners ask for other things, which
 * {@link matchedWording} takes out. Linear in the rows. Does not change its input.
 *
 * The rows of UPR Info carry organisations of their own, coded by State whatever the date, and differ from the dated
 * memberships here in eight places ({@link listOrganisationMismatches}): a figure computed from its columns may differ
 * in the third digit, and is had exactly by a function as `tie`.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown tie, organisation or option.
 * @see R. Terman, E. Voeten (2018), "The relational politics of shame", Review of International Organizations 13.
 *
 * @example The same regional group, and a shared organisation
 * ```ts
 * import { leniency } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const corpus = loadUprInfo();
 * const [region] = leniency(corpus);
 * [region?.partners.actionLevel?.toFixed(3), region?.others.actionLevel?.toFixed(3)]; // => ["3.513", "3.977"]
 * const [shared] = leniency(corpus, { tie: "organisation" });
 * [shared?.partners.acceptance?.toFixed(3), shared?.others.acceptance?.toFixed(3)]; // => ["0.825", "0.705"]
 * ```
 *
 * @category Analyze
 */
export function leniency(corpus: FactTable, options: LeniencyOptions = {}): readonly LeniencyRow[] {
  const { tie = "region", by, unit = "recommender", confidence = 0.95 } = options;
  assertOption("unit", unit, COUNTING_UNITS);
  assertOption("by", by, [undefined, ...LENIENCY_KEYS]);
  quantileOf(confidence);
  const isPartner = createPartnerLookup(tie, options);
  const { stateUnderReview, recommendingState, session } = corpus.columns;
  const rows: number[] = [];
  const cells: number[] = [];
  for (const row of listRowIndexes(corpus)) {
    const from = recommendingState[row] ?? STATE_CODES.length;
    const to = stateUnderReview[row] ?? 0;
    if (from >= STATE_CODES.length) continue;
    const line = by === undefined ? 0 : by === "recommendingState" ? from : to;
    rows.push(row);
    cells.push(2 * line + (isPartner(from, to, session[row] ?? 0) ? 0 : 1));
  }
  const lines = by === undefined ? 1 : STATE_CODES.length;
  const tally = tallyCells(corpus, groupingOf(rows, cells, 2 * lines), unit);
  return Array.from({ length: lines }, (_, line) => line).flatMap((line) => {
    const state = by === undefined ? undefined : STATE_CODES[line];
    const count = (tally.count[2 * line] ?? 0) + (tally.count[2 * line + 1] ?? 0);
    if (by !== undefined && count === 0) return [];
    return [
      { ...(state === undefined ? {} : { state }), ...compareCells(tally, 2 * line, confidence), unit },
    ];
  });
}

/** A cell of partners with that of the others, which follows it. */
function compareCells(
  tally: CellTally,
  cell: number,
  confidence: ConfidenceLevel,
): Omit<LeniencyRow, "unit"> {
  const partners = readFigures(tally, cell, confidence);
  const others = readFigures(tally, cell + 1, confidence);
  const levels = compareMeans(levelsOf(tally, cell), levelsOf(tally, cell + 1), confidence);
  return {
    partners,
    others,
    actionLevelDifference: { value: levels.value, interval: levels.interval },
    acceptanceDifference: {
      value:
        partners.acceptance === undefined || others.acceptance === undefined
          ? undefined
          : partners.acceptance - others.acceptance,
      interval: newcombeInterval(
        { count: partners.supported, total: partners.answered },
        { count: others.supported, total: others.answered },
        confidence,
      ),
    },
  };
}

function readFigures(tally: CellTally, cell: number, confidence: ConfidenceLevel): LeniencyFigures {
  const levels = levelsOf(tally, cell);
  const supported = tally.supported[cell] ?? 0;
  const answered = tally.answered[cell] ?? 0;
  return {
    count: tally.count[cell] ?? 0,
    coded: levels.count,
    actionLevel: levels.mean,
    actionLevelInterval: clampLevels(meanInterval(levels, confidence)),
    specificShare: divide(countAction(tally, cell, 5), levels.count),
    acceptance: divide(supported, answered),
    acceptanceInterval: wilsonInterval(supported, answered, confidence),
    supported,
    answered,
  };
}
