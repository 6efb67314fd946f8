import { idOfRow } from "../../analyze/integrity/context.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { type CorpusRow, NO_STATE } from "../../corpus/corpus.ts";
import { decodeRow } from "../../corpus/rows.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { ResponseClaim } from "../../model/state-response.ts";
import { issueNameOf, stateNameOf } from "../names.ts";
import { formatCount } from "../number-format.ts";
import type { PageBlock, PageCell, PageSection } from "../page/page.ts";
import { actionTitleOf } from "../sections/action-blocks.ts";
import { caution, section } from "../sections/blocks.ts";
import { headerColumn } from "../sections/cells.ts";
import { listNumbered, listUnnumbered, type NumberedEntries } from "../sections/numbered.ts";
import { noteOf } from "../sections/page-data.ts";
import { NO_STATE_NAMED, positionColorOf, positionNameOf } from "../sections/position-blocks.ts";
import type { ReviewData } from "./review-data.ts";

/** Every recommendation with what is known of it, and where to look it up. */
export function listRecommendationsSection(data: ReviewData): readonly PageSection[] {
  const { view } = data;
  if (view.size === 0) {
    return section("recommendations", "The recommendations", [
      caution("The corpus holds no recommendation of this review."),
    ]);
  }
  const numbered = listNumbered(view);
  const others = listUnnumbered(view);
  return section("recommendations", "The recommendations", [
    ...(numbered.length === 0 ? [] : [numberedTable(data, numbered)]),
    ...(others.length === 0 ? [] : [unnumberedTable(data, others)]),
  ]);
}

const CLAIM_NAMES: Readonly<Record<ResponseClaim, string>> = {
  "already-implemented": "implemented already",
  "in-progress": "under way",
};

const CHOICES = [
  { title: "Action", isChoice: true },
  { title: "Issues" },
  { title: "Position", isChoice: true },
  { title: "Claim", isChoice: true },
] as const;

function numberedTable(data: ReviewData, numbered: readonly NumberedEntries[]): PageBlock {
  const { view } = data;
  return {
    kind: "table",
    caption: `Numbered recommendations: ${formatCount(numbered.length)}`,
    columns: [headerColumn("Cite as"), { title: "Text" }, { title: "Recommending States" }, ...CHOICES],
    rows: numbered.map(({ recommendation, entries }, index) => {
      const rows = entries.map((at) => decodeRow(view, at));
      return [
        { text: recommendation.id, sortBy: index },
        textOf(recommendation),
        nameStates(rows),
        ...cellsOf(rows),
      ];
    }),
    note: noteOf(data, view, {
      unit: "recommendation",
      labels: ["action", "issues"],
      more: ["The position is that of the latest stage known"],
    }),
    isFilterable: true,
  };
}

function unnumberedTable(data: ReviewData, entries: readonly number[]): PageBlock {
  const { view } = data;
  const rows = entries.map((at) => ({ at, row: decodeRow(view, at) }));
  const withText = rows.some(({ row }) => row.text !== undefined);
  return {
    kind: "table",
    caption: `Recommendations by recommending State: ${formatCount(entries.length)}`,
    columns: [
      headerColumn("Recommending State"),
      ...(withText ? [{ title: "Text" }] : []),
      ...CHOICES,
      { title: "Cite as" },
    ],
    rows: rows.map(({ at, row }) => [
      nameRecommender(view, at, row),
      ...(withText ? [row.text ?? "no text"] : []),
      ...cellsOf([row]),
      idOfRow(view, at),
    ]),
    note: noteOf(data, view, {
      unit: "recommender",
      labels: ["action", "issues"],
      more: [
        withText
          ? "The source does not number recommendations"
          : "The source has codes and no texts, and does not number recommendations",
      ],
    }),
    isFilterable: true,
  };
}

/** Without the States in brackets, which have a column of their own; of several parts as printed, with who asked for which. */
function textOf({ parts, text }: Recommendation): string {
  const [only, another] = parts;
  return only === undefined || another !== undefined || only.text === "" ? text : only.text;
}

function nameStates(rows: readonly CorpusRow[]): string {
  const names = rows.flatMap(({ recommendingState }) =>
    recommendingState === undefined ? [] : [stateNameOf(recommendingState)],
  );
  return names.length === 0 ? NO_STATE_NAMED : names.join(", ");
}

function nameRecommender({ columns }: Corpus, at: number, { recommendingState }: CorpusRow): string {
  return columns.recommendingState[at] === NO_STATE || recommendingState === undefined
    ? NO_STATE_NAMED
    : stateNameOf(recommendingState);
}

/** Action, issues, position and claim; what differs between the parts of a recommendation is told of each. */
function cellsOf(rows: readonly CorpusRow[]): readonly PageCell[] {
  const actions = distinct(rows.map(({ action }) => actionTitleOf(action).replace(" action", "")));
  const issues = distinct(rows.flatMap((row) => row.issues.map(issueNameOf)));
  const positions = distinct(rows.map(({ position }) => position));
  const claims = distinct(rows.flatMap(({ claim }) => (claim === undefined ? [] : [CLAIM_NAMES[claim]])));
  const [first] = positions;
  return [
    actions.join("; "),
    issues.length === 0 ? "none" : issues.join("; "),
    {
      text: positions.map(positionNameOf).join("; "),
      ...(first === undefined ? {} : { color: positionColorOf(first) }),
    },
    claims.length === 0 ? "none" : claims.join("; "),
  ];
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
