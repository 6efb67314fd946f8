import { issueActions } from "../../analyze/issues/issue-actions.ts";
import { issueProfile } from "../../analyze/issues/issue-profile.ts";
import { issueSalience } from "../../analyze/issues/issue-salience.ts";
import { issueSensitivity } from "../../analyze/issues/issue-sensitivity.ts";
import { type Measure, type MeasureColumn, pickFlags } from "./measure.ts";

const ISSUE: MeasureColumn = { member: "issue", title: "issue", format: "issue" };

const PROFILE_FLAGS = ["by", "unit", "confidence"] as const;

/** `uprkit measure issues`. */
export const issuesMeasure: Measure = {
  name: "issues",
  summary: "what recommendations are about",
  flags: PROFILE_FLAGS,
  example: "issues --where state=CHN --order most --limit 5",
  run({ view }, flags) {
    return {
      rows: issueProfile(view, pickFlags(flags, PROFILE_FLAGS)),
      by: flags.by ?? [],
      columns: [
        ISSUE,
        { member: "count", title: "count", format: "count" },
        { member: "value", title: "share", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
        { member: "tagShare", title: "of all tags", format: "percent" },
      ],
      unit: flags.unit ?? "recommender",
      size: "count",
      counted:
        "recommendations that name the issue, once under each of their issues; share of the recommendations, and of the tags",
    };
  },
};

/** `uprkit measure salience`. */
export const salienceMeasure: Measure = {
  name: "salience",
  summary: "how much more a group makes of an issue than all others do",
  flags: PROFILE_FLAGS,
  required: ["by"],
  example: "salience --by recommender-region --order highest --min 50 --limit 5",
  run({ view }, flags) {
    const by = flags.by ?? [];
    return {
      rows: issueSalience(view, { ...pickFlags(flags, ["unit", "confidence"]), by }),
      by,
      columns: [
        ISSUE,
        { member: "count", title: "count", format: "count" },
        { member: "share", title: "share", format: "percent" },
        { member: "othersShare", title: "others", format: "percent" },
        { member: "value", title: "ratio", format: "level" },
        { member: "interval", title: "interval", format: "level" },
        { member: "adjustedPValue", title: "p", format: "probability" },
      ],
      unit: flags.unit ?? "recommender",
      size: "count",
      counted:
        "share of the group's recommendations on the issue by that of all others; p adjusted for the number of rows",
    };
  },
};

/** `uprkit measure issue-actions`. */
export const issueActionsMeasure: Measure = {
  name: "issue-actions",
  summary: "what is asked for on each issue",
  flags: ["unit", "confidence"],
  example: "issue-actions --order most --limit 5",
  run({ view }, flags) {
    return {
      rows: issueActions(view, pickFlags(flags, ["unit", "confidence"])),
      by: [],
      columns: [
        ISSUE,
        { member: "action", title: "asks for", format: "action" },
        { member: "count", title: "count", format: "count" },
        { member: "value", title: "share", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
        { member: "overall", title: "on any issue", format: "percent" },
      ],
      unit: flags.unit ?? "recommender",
      size: "count",
      counted: "coded recommendations, once under each of their issues; share of those on the issue",
    };
  },
};

/** `uprkit measure sensitivity`. */
export const sensitivityMeasure: Measure = {
  name: "sensitivity",
  summary: "issues by how readily they are accepted, were all asked for the same",
  flags: ["unit", "confidence"],
  example: "sensitivity --limit 5",
  run({ view }, flags) {
    return {
      rows: issueSensitivity(view, pickFlags(flags, ["unit", "confidence"])),
      by: [],
      columns: [
        ISSUE,
        { member: "total", title: "answered", format: "count" },
        { member: "crude", title: "as it is", format: "percent" },
        { member: "value", title: "standardized", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
        { member: "ratio", title: "ratio", format: "level" },
      ],
      unit: flags.unit ?? "recommender",
      size: "total",
      counted:
        "acceptance, standardized to the categories of action of all recommendations shown; issues of fewer than 30 answers are left out",
    };
  },
};
