import { type AcceptanceTrendOptions, acceptanceTrend } from "../../analyze/acceptance/acceptance-trend.ts";
import { compareAcceptance } from "../../analyze/acceptance/compare-acceptance.ts";
import { standardizedAcceptance } from "../../analyze/acceptance/standardized-acceptance.ts";
import { compareActions } from "../../analyze/action/compare-actions.ts";
import { countDistinct } from "../../analyze/counting/count-distinct.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { describeSlice, selectOthers, selectSlice } from "../slice/slice.ts";
import { SERIES_CHART } from "./charts.ts";
import { type Measure, type MeasureFlags, type MeasureInput, pickFlags } from "./measure.ts";

const TREND_FLAGS = ["by", "over", "unit", "effective", "confidence"] as const;

/** `uprkit measure trend`. */
export const trendMeasure: Measure = {
  name: "trend",
  summary: "how acceptance went on over sessions or cycles",
  flags: TREND_FLAGS,
  example: "trend --by region --over session",
  run({ view }, flags) {
    const options: AcceptanceTrendOptions = pickFlags(flags, TREND_FLAGS);
    return {
      rows: acceptanceTrend(view, options),
      by: flags.by ?? [],
      columns: [
        { member: "total", title: "answered", format: "count" },
        { member: "first", title: "first", format: "text" },
        { member: "last", title: "last", format: "text" },
        { member: "value", title: "change", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
        { member: "kendallTau", title: "tau", format: "decimal" },
        { member: "kendallPValue", title: "p", format: "probability" },
      ],
      unit: flags.unit ?? "recommender",
      size: "total",
      counted: `change = acceptance of the last ${flags.over ?? "session"} less that of the first, in percentage points; tau and p by the Mann-Kendall test, one draw per ${flags.over ?? "session"}; the series is in --json`,
      chart: SERIES_CHART,
    };
  },
};

const STANDARDIZED_FLAGS = ["by", "within", "unit", "effective", "confidence"] as const;

/** `uprkit measure standardized-acceptance`. */
export const standardizedMeasure: Measure = {
  name: "standardized-acceptance",
  summary: "acceptance as if every group had been asked for the same mix",
  flags: STANDARDIZED_FLAGS,
  example: "standardized-acceptance --by state --within action --order lowest --min 100 --limit 5",
  run({ view }, flags) {
    return {
      rows: standardizedAcceptance(view, pickFlags(flags, STANDARDIZED_FLAGS)),
      by: flags.by ?? [],
      columns: [
        { member: "total", title: "answered", format: "count" },
        { member: "crude", title: "as it is", format: "percent" },
        { member: "value", title: "standardized", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
        { member: "expected", title: "expected", format: "percent" },
        { member: "ratio", title: "ratio", format: "level" },
        { member: "coverage", title: "coverage", format: "percent" },
      ],
      unit: flags.unit ?? "recommender",
      size: "total",
      counted: `acceptance in each ${flags.within ?? "action"}, weighted as in all recommendations shown; expected = were each accepted as there, ratio = as it is by expected`,
    };
  },
};

const DIFFERENCE_FLAGS = ["against", "unit", "weighting", "perState", "effective", "confidence"] as const;

/** `uprkit measure difference`. */
export const differenceMeasure: Measure = {
  name: "difference",
  summary: "acceptance of some recommendations less that of others",
  flags: DIFFERENCE_FLAGS,
  example: "difference --where recommender-region=WEOG,region=Asia-Pacific --against region=WEOG",
  run(input, flags) {
    const { against: _, ...options } = pickFlags(flags, DIFFERENCE_FLAGS);
    return {
      rows: [compareAcceptance(input.view, selectOtherGroup(input, flags), options)],
      by: [],
      columns: [
        { member: "a.total", title: "answered", format: "count" },
        { member: "a.value", title: "rate", format: "percent" },
        { member: "b.total", title: "answered", format: "count" },
        { member: "b.value", title: "rate", format: "percent" },
        { member: "value", title: "difference", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
        { member: "oddsRatio", title: "odds ratio", format: "level" },
        { member: "pValue", title: "p", format: "probability" },
        { member: "shared", title: "in both", format: "count" },
      ],
      unit: flags.unit ?? "recommender",
      size: "a.total",
      counted: `difference in percentage points; ${describeGroups(flags)}`,
    };
  },
};

const ACTION_DIFFERENCE_FLAGS = ["against", "unit", "weighting", "perState", "confidence"] as const;

/** `uprkit measure action-difference`. */
export const actionDifferenceMeasure: Measure = {
  name: "action-difference",
  summary: "what some recommendations ask for beside what others do",
  flags: ACTION_DIFFERENCE_FLAGS,
  example: "action-difference --where recommender=Slovenia --against recommender=Cuba",
  run(input, flags) {
    const { against: _, ...options } = pickFlags(flags, ACTION_DIFFERENCE_FLAGS);
    return {
      rows: [compareActions(input.view, selectOtherGroup(input, flags), options)],
      by: [],
      columns: [
        { member: "a.total", title: "coded", format: "count" },
        { member: "a.value", title: "mean", format: "level" },
        { member: "b.total", title: "coded", format: "count" },
        { member: "b.value", title: "mean", format: "level" },
        { member: "value", title: "difference", format: "level" },
        { member: "interval", title: "interval", format: "level" },
        { member: "superiority", title: "asks more", format: "percent" },
        { member: "pValue", title: "p", format: "probability" },
        { member: "shared", title: "in both", format: "count" },
      ],
      unit: flags.unit ?? "recommender",
      size: "a.total",
      counted: `mean action level, 1 to 5; asks more = pairs in which the first does, ties half; ${describeGroups(flags)}`,
    };
  },
};

/** The second group: all others, or the same conditions with those of `--against` in the place of theirs. */
function selectOtherGroup({ view, corpus, slice }: MeasureInput, { against }: MeasureFlags): Corpus {
  return against === undefined
    ? selectOthers(corpus, view)
    : selectSlice(corpus, new Map([...slice, ...against]));
}

function describeGroups({ against }: MeasureFlags): string {
  const second = against === undefined ? "all others" : `the same but with ${describeSlice(against)}`;
  return `first those of --where, then ${second}`;
}

/** `uprkit measure distinct`. */
export const distinctMeasure: Measure = {
  name: "distinct",
  summary: "number of different values of keys, such as States that raised an issue",
  flags: ["of", "by"],
  required: ["of"],
  example: "distinct --of recommender --by issue --order most --limit 5",
  run({ view }, { of = [], by = [] }) {
    return {
      rows: countDistinct(view, { of, by }),
      by,
      columns: [
        { member: "count", title: "different", format: "count" },
        { member: "total", title: "of", format: "count" },
        { member: "value", title: "share", format: "percent" },
      ],
      size: "count",
      counted: `different values of ${of.join(" with ")}, each once, of those in all recommendations shown`,
    };
  },
};
