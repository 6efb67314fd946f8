import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { type IssueProfileFigures, issueProfile } from "../../analyze/issues/issue-profile.ts";
import { compareProportions } from "../../analyze/statistics/compare-proportions.ts";
import type { IssueSlug } from "../../model/vocabulary.generated.ts";
import { issueNameOf } from "../names.ts";
import { formatPoints } from "../number-format.ts";
import type { PageBlock } from "../page/page.ts";
import { caution } from "../sections/blocks.ts";
import {
  countCell,
  formatDifferenceBounds,
  headerColumn,
  NO_BASIS,
  numberColumn,
  percentCell,
  rateCell,
} from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import type { Comparison } from "./comparison.ts";

/** Issues of both, by how often the two raise them together. */
export async function listIssueComparison(comparison: Comparison): Promise<readonly PageBlock[]> {
  const { data, sides, whole } = comparison;
  const issues = issueProfile(whole)
    .filter(({ issue }) => issue !== undefined)
    .sort((a, b) => b.count - a.count)
    .map(({ issue }) => issue);
  if (issues.length === 0) return [caution(`${NO_BASIS}: no recommendation has an issue.`)];
  const [first, second] = sides.map(({ view }) => ({
    counts: new Map<IssueSlug | undefined, IssueProfileFigures>(
      issueProfile(view).map((row) => [row.issue, row]),
    ),
    rates: new Map(acceptance(view, { by: ["issue"] }).map((row) => [row.issue, row])),
    size: view.size,
  }));
  if (first === undefined || second === undefined) return [];
  return [
    {
      kind: "table",
      caption: "Issues of both",
      columns: [
        headerColumn("Issue"),
        ...sides.flatMap(({ name }) => [
          numberColumn(`${name}: number`),
          numberColumn(`${name}: share`),
          numberColumn(`${name}: supported`),
        ]),
        numberColumn("Difference of shares, points"),
        numberColumn("95 % interval"),
      ],
      rows: issues.map((issue) => {
        const counts = [first, second].map((side) => side.counts.get(issue)?.count ?? 0);
        const [one = 0, other = 0] = counts;
        const { value, interval } = compareProportions(
          { count: one, total: first.size },
          { count: other, total: second.size },
        );
        return [
          issue === undefined ? "none" : issueNameOf(issue),
          ...[first, second].flatMap((side, index) => {
            const count = counts[index] ?? 0;
            return [countCell(count), percentCell(count / side.size), rateCell(side.rates.get(issue))];
          }),
          value === undefined ? NO_BASIS : { text: formatPoints(value), sortBy: value },
          formatDifferenceBounds(interval, formatPoints),
        ];
      }),
      note: noteOf(data, whole, {
        unit: "recommender",
        labels: ["issues"],
        more: [
          "A recommendation counts under each of its issues; with many issues some differences are by chance",
        ],
      }),
      isFilterable: issues.length > 12,
    },
  ];
}
