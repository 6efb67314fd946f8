import { type AcceptanceFigures, acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import { issueProfile } from "../../analyze/issues/issue-profile.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { IssueSlug } from "../../model/vocabulary.generated.ts";
import { drawAcceptance } from "../figures/acceptance.ts";
import { issueNameOf } from "../names.ts";
import type { PageBlock, PageTable } from "../page/page.ts";
import { caution, figureBlock, PAGE_WIDTHS } from "./blocks.ts";
import {
  ACCEPTANCE_COLUMNS,
  acceptanceCells,
  acceptanceMark,
  countCell,
  headerColumn,
  levelCell,
  numberColumn,
  percentCell,
} from "./cells.ts";
import { noteOf, type PageData } from "./page-data.ts";

/** Issues in the figure: what is raised more rarely has intervals too wide to tell. */
const DRAWN = 12;
/** Least answered recommendations of an issue that is drawn. */
const LEAST_ANSWERED = 5;

/** Issues of a view: acceptance of the most frequent as a figure, all as a table. */
export async function listIssueBlocks(
  data: PageData,
  view: Corpus,
  id: string,
): Promise<readonly PageBlock[]> {
  const counts = issueProfile(view).filter(({ issue, count }) => issue !== undefined && count > 0);
  if (counts.length === 0) return [caution("No basis: no recommendation has an issue.")];
  const rates = new Map<IssueSlug | undefined, AcceptanceFigures>(
    acceptance(view, { by: ["issue"] }).map((row) => [row.issue, row]),
  );
  const levels = new Map(actionProfile(view, { by: ["issue"] }).map((row) => [row.issue, row.value]));
  const ordered = [...counts].sort((a, b) => b.count - a.count);
  const note = noteOf(data, view, {
    unit: "recommender",
    labels: ["issues", "action"],
    more: ["A recommendation counts under each of its issues, so the shares add up to more than 100 %"],
  });
  const drawn = ordered
    .flatMap(({ issue }) => {
      const rate = rates.get(issue);
      return issue === undefined || rate === undefined || rate.total < LEAST_ANSWERED
        ? []
        : [acceptanceMark(issueNameOf(issue), rate)];
    })
    .slice(0, DRAWN);
  const overall = acceptance(view)[0]?.value;
  const figure =
    drawn.length === 0
      ? []
      : [
          figureBlock(
            await drawAcceptance(drawn, {
              ...PAGE_WIDTHS,
              id,
              title: `Acceptance by issue, the ${drawn.length} raised most`,
              note,
              ...(overall === undefined ? {} : { reference: { value: overall, label: "all" } }),
            }),
          ),
        ];
  const table: PageTable = {
    kind: "table",
    caption: "Issues",
    columns: [
      headerColumn("Issue"),
      numberColumn("Recommendations"),
      numberColumn("Share"),
      numberColumn("Mean action"),
      ...ACCEPTANCE_COLUMNS,
    ],
    rows: ordered.map(({ issue, count, value }) => [
      issue === undefined ? "none" : issueNameOf(issue),
      countCell(count),
      percentCell(value),
      levelCell(levels.get(issue)),
      ...acceptanceCells(rates.get(issue) ?? NOTHING_ANSWERED),
    ]),
    note,
    isFilterable: ordered.length > 12,
  };
  return [...figure, table];
}

const NOTHING_ANSWERED = { total: 0, count: 0, value: undefined, interval: undefined };
