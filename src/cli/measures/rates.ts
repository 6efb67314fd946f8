import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import { countRows } from "../../analyze/counting/count-rows.ts";
import { MIX_CHART, RATE_CHART } from "./charts.ts";
import { type Measure, pickFlags } from "./measure.ts";

const ACCEPTANCE_FLAGS = ["by", "unit", "weighting", "perState", "effective", "confidence"] as const;

/** `uprkit measure acceptance`. */
export const acceptanceMeasure: Measure = {
  name: "acceptance",
  summary: "share of the answered recommendations that was supported",
  flags: ACCEPTANCE_FLAGS,
  example: "acceptance --by region --where cycle=2",
  run({ view }, flags) {
    const rows = acceptance(view, pickFlags(flags, ACCEPTANCE_FLAGS));
    return {
      rows,
      by: flags.by ?? [],
      columns: [
        { member: "total", title: "answered", format: "count" },
        { member: "count", title: "supported", format: "count" },
        { member: "pending", title: "pending", format: "count" },
        { member: "value", title: "rate", format: "percent" },
        flags.weighting === "per-state"
          ? { member: "states", title: "States", format: "count" }
          : { member: "interval", title: "interval", format: "interval" },
      ],
      unit: flags.unit ?? "recommender",
      size: "total",
      counted: flags.effective
        ? "supported and not said to be done already, of all that was answered"
        : "supported at the latest stage, of all that was answered, no reply among it",
      chart: RATE_CHART,
    };
  },
};

const ACTION_FLAGS = ["by", "unit", "weighting", "perState"] as const;

/** `uprkit measure actions`. */
export const actionsMeasure: Measure = {
  name: "actions",
  summary: "what is asked for: mean action level from 1 to 5, shares of the categories",
  flags: ACTION_FLAGS,
  example: "actions --by recommender --order lowest --min 100 --limit 5",
  run({ view }, flags) {
    return {
      rows: actionProfile(view, pickFlags(flags, ACTION_FLAGS)),
      by: flags.by ?? [],
      columns: [
        { member: "total", title: "coded", format: "count" },
        { member: "value", title: "mean", format: "level" },
        { member: "minimalShare", title: "1", format: "percent" },
        { member: "continuingShare", title: "2", format: "percent" },
        { member: "consideringShare", title: "3", format: "percent" },
        { member: "generalShare", title: "4", format: "percent" },
        { member: "specificShare", title: "5", format: "percent" },
        { member: "softShare", title: "soft", format: "percent" },
      ],
      unit: flags.unit ?? "recommender",
      size: "total",
      counted:
        "recommendations with a category, 1 minimal to 5 specific; soft = 1 and 2, which ask for nothing new",
      chart: MIX_CHART,
    };
  },
};

const COUNT_FLAGS = ["by", "unit"] as const;

/** `uprkit measure counts`. */
export const countsMeasure: Measure = {
  name: "counts",
  summary: "number of recommendations, and share of all",
  flags: COUNT_FLAGS,
  example: "counts --by recommender --where state=CHN --order most --limit 5",
  run({ view }, flags) {
    return {
      rows: countRows(view, pickFlags(flags, COUNT_FLAGS)),
      by: flags.by ?? [],
      columns: [
        { member: "count", title: "count", format: "count" },
        { member: "value", title: "share", format: "percent" },
      ],
      unit: flags.unit ?? "recommender",
      size: "count",
      counted: "recommendations with any answer or none; share of all that meet the conditions",
    };
  },
};
