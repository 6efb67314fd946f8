import { BLOC_MEASURES, blocMatrix } from "../../analyze/blocs/bloc-matrix.ts";
import { LENIENCY_KEYS, leniency } from "../../analyze/blocs/leniency.ts";
import { matchedWording } from "../../analyze/blocs/matched-wording.ts";
import { dyads } from "../../analyze/network/dyads.ts";
import { reciprocity } from "../../analyze/network/reciprocity.ts";
import { compareRecommender, RECOMMENDER_MEASURES } from "../../analyze/recommenders/compare-recommender.ts";
import { type CellFormat, type Measure, pickFlags, pickValue } from "./measure.ts";

/** `uprkit measure blocs`. */
export const blocsMeasure: Measure = {
  name: "blocs",
  summary: "what groups of States recommend to groups: volume, action-level, specific-share or acceptance",
  flags: ["figure", "organisations", "unit", "confidence"],
  figures: BLOC_MEASURES,
  example: "blocs --figure acceptance --where cycle=2",
  run({ view }, flags) {
    const { figure, organisations } = flags;
    const measure = pickValue(figure, BLOC_MEASURES) ?? "volume";
    const format: CellFormat = measure === "action-level" ? "level" : "percent";
    return {
      rows: blocMatrix(view, {
        measure,
        ...(organisations === undefined ? {} : { groups: organisations }),
        ...pickFlags(flags, ["unit", "confidence"]),
      }),
      by: [],
      columns: [
        {
          member: "from",
          title: "from",
          format: organisations === undefined ? "recommendingStateGroup" : "recommendingStateOrganisation",
        },
        {
          member: "to",
          title: "to",
          format: organisations === undefined ? "stateUnderReviewGroup" : "stateUnderReviewOrganisation",
        },
        { member: "count", title: "count", format: "count" },
        { member: "total", title: "of", format: "count" },
        { member: "value", title: measure, format },
        { member: "interval", title: "interval", format: format === "level" ? "level" : "interval" },
      ],
      unit: flags.unit ?? "recommender",
      size: "count",
      counted:
        organisations === undefined
          ? "regional groups as they are today"
          : "members at the time of the session; a State of several counts under each",
    };
  },
};

/** `uprkit measure leniency`. */
export const leniencyMeasure: Measure = {
  name: "leniency",
  summary: "what partners ask of and accept from each other, beside others",
  flags: ["by", "tie", "organisations", "unit", "confidence"],
  keys: LENIENCY_KEYS,
  example: "leniency --tie organisation",
  run({ view }, flags) {
    const by = LENIENCY_KEYS.find((key) => flags.by?.includes(key));
    const state = by === undefined ? [] : [{ member: "state", title: "State", format: by }];
    return {
      rows: leniency(view, {
        ...pickFlags(flags, ["tie", "organisations", "unit", "confidence"]),
        ...(by === undefined ? {} : { by }),
      }),
      by: [],
      columns: [
        ...state,
        { member: "partners.count", title: "partners", format: "count" },
        { member: "others.count", title: "others", format: "count" },
        { member: "partners.actionLevel", title: "action", format: "level" },
        { member: "others.actionLevel", title: "others", format: "level" },
        { member: "actionLevelDifference.value", title: "difference", format: "level" },
        { member: "partners.acceptance", title: "accepted", format: "percent" },
        { member: "others.acceptance", title: "others", format: "percent" },
        { member: "acceptanceDifference.value", title: "difference", format: "percent" },
      ],
      unit: flags.unit ?? "recommender",
      value: "acceptanceDifference.value",
      size: "partners.count",
      counted: `partners = ${describeTie(flags.tie)}; mean action level and acceptance, each beside that among others, with the difference`,
    };
  },
};

/** `uprkit measure wording`. */
export const wordingMeasure: Measure = {
  name: "wording",
  summary: "the same words accepted from partners and from others; needs texts (--data)",
  flags: ["tie", "organisations", "confidence"],
  example: "wording --tie region",
  run({ view }, flags) {
    return {
      rows: [matchedWording(view, pickFlags(flags, ["tie", "organisations", "confidence"]))],
      by: [],
      columns: [
        { member: "rowsWithText", title: "with text", format: "count" },
        { member: "total", title: "repeated", format: "count" },
        { member: "count", title: "matched", format: "count" },
        { member: "partnerAcceptance", title: "partners", format: "percent" },
        { member: "otherAcceptance", title: "others", format: "percent" },
        { member: "value", title: "difference", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
      ],
      unit: "recommender",
      size: "count",
      counted: `texts that partners and others both put to a State in one review; partners = ${describeTie(flags.tie)}; the embedded data set has no texts`,
    };
  },
};

/** `uprkit measure dyads`. */
export const dyadsMeasure: Measure = {
  name: "dyads",
  summary: "pairs of States: what the first recommended to the second",
  flags: ["confidence"],
  example: "dyads --where recommender=Norway --order most --limit 5",
  run({ view }, flags) {
    return {
      rows: dyads(view, pickFlags(flags, ["confidence"])),
      by: ["recommendingState", "stateUnderReview"],
      columns: [
        { member: "count", title: "count", format: "count" },
        { member: "actionLevel", title: "action", format: "level" },
        { member: "supported", title: "supported", format: "count" },
        { member: "acceptance", title: "rate", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
      ],
      unit: "recommender",
      value: "acceptance",
      size: "count",
      counted: "recommendations by named States; mean action level, and share accepted of the answered",
    };
  },
};

/** `uprkit measure reciprocity`. */
export const reciprocityMeasure: Measure = {
  name: "reciprocity",
  summary: "whether States that get recommendations make some in return, and in the same tone",
  flags: ["confidence"],
  example: "reciprocity --where cycle=1",
  run({ view }, flags) {
    return {
      rows: [reciprocity(view, pickFlags(flags, ["confidence"]))],
      by: [],
      columns: [
        { member: "total", title: "ties", format: "count" },
        { member: "count", title: "returned", format: "count" },
        { member: "value", title: "share", format: "percent" },
        { member: "mutualPairs", title: "mutual pairs", format: "count" },
        { member: "tone.value", title: "tone", format: "decimal" },
        { member: "tone.interval", title: "interval", format: "decimal" },
      ],
      unit: "recommender",
      size: "total",
      counted:
        "a tie = one State recommended something to another; tone = correlation of the mean action levels of both directions",
    };
  },
};

/** `uprkit measure compare`. */
export const compareMeasure: Measure = {
  name: "compare",
  summary: "what a State asks of each other, beside what all others asked of it in the same review",
  flags: ["recommender", "figure", "confidence"],
  figures: RECOMMENDER_MEASURES,
  required: ["recommender"],
  example: "compare --recommender Switzerland --order highest --min 5 --limit 5",
  run({ view }, flags) {
    const measure = pickValue(flags.figure, RECOMMENDER_MEASURES) ?? "action-level";
    const format: CellFormat = measure === "action-level" ? "level" : "percent";
    const { byState } =
      flags.recommender === undefined
        ? { byState: [] }
        : compareRecommender(view, flags.recommender, { measure, ...pickFlags(flags, ["confidence"]) });
    return {
      rows: byState,
      by: ["stateUnderReview"],
      columns: [
        { member: "count", title: "count", format: "count" },
        { member: "value", title: measure, format },
        { member: "expected", title: "others", format },
        { member: "difference", title: "difference", format },
        { member: "interval", title: "interval", format },
      ],
      unit: "recommender",
      value: "difference",
      size: "count",
      counted:
        "recommendations with a category, beside the mean of the others in the same review; some of many intervals leave out 0 by chance",
    };
  },
};

function describeTie(tie = "region"): string {
  if (tie === "region") return "States of the same regional group";
  return tie === "organisation"
    ? "States with an organisation in common at the time"
    : `States that both belonged to ${tie} at the time`;
}
