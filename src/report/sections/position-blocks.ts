import { type AcceptanceFigures, acceptance } from "../../analyze/acceptance/acceptance.ts";
import { type Corpus, columnIndexAt } from "../../corpus/corpus.ts";
import { RESPONSE_POSITIONS, type ResponsePosition } from "../../model/state-response.ts";
import { STATE_CODES } from "../../model/vocabulary.generated.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import type { PositionsFigureRow } from "../figures/positions.ts";
import { regionNameOf } from "../names.ts";
import type { PageTable } from "../page/page.ts";
import { ACCEPTANCE_COLUMNS, acceptanceCells, countCell, headerColumn, numberColumn } from "./cells.ts";
import { noteOf, type PageData } from "./page-data.ts";

const POSITION_NAMES: Readonly<Record<ResponsePosition, string>> = {
  supported: "supported",
  "partially-supported": "partially supported",
  noted: "noted",
  "not-supported": "not supported",
  pending: "pending",
  general: "general reply",
  none: "no reply",
};

/** A position in words, as it stands within a sentence. */
export function positionNameOf(position: ResponsePosition): string {
  return POSITION_NAMES[position];
}

/** Name of a color of the palette. */
export function positionColorOf(position: ResponsePosition): string {
  if (position === "supported" || position === "pending") return position;
  return position === "partially-supported" ? "partial" : "noted";
}

/** Rows of a view by position, in one bar. */
export function countPositions(group: string, view: Corpus): readonly PositionsFigureRow[] {
  const counts = new Map<ResponsePosition, number>();
  for (let index = 0; index < view.size; index++) {
    const position = RESPONSE_POSITIONS[view.columns.position[columnIndexAt(view, index)] ?? -1];
    if (position !== undefined) counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  return RESPONSE_POSITIONS.flatMap((position) => {
    const count = counts.get(position) ?? 0;
    return count === 0 ? [] : [{ group, position, count }];
  });
}

/** Rows of a view by regional group of the recommending State and position, groups in the order given. */
export function countPositionsByGroup(view: Corpus, names: readonly string[]): readonly PositionsFigureRow[] {
  const counts = new Map<string, number>();
  for (let index = 0; index < view.size; index++) {
    const at = columnIndexAt(view, index);
    const state = STATE_CODES[view.columns.recommendingState[at] ?? -1];
    const group = state === undefined ? NO_STATE_NAMED : regionNameOf(regionalGroupOf(state));
    const key = `${group}\n${view.columns.position[at] ?? -1}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return names.flatMap((group) =>
    RESPONSE_POSITIONS.flatMap((position, code) => {
      const count = counts.get(`${group}\n${code}`) ?? 0;
      return count === 0 ? [] : [{ group, position, count }];
    }),
  );
}

/** Group of rows whose source names no recommending State. */
export const NO_STATE_NAMED = "State not named";

/** Answers by both counting units, each where there is a basis. */
export function answersTable(
  data: PageData,
  whole: Corpus,
  views: readonly (readonly [name: string, view: Corpus])[],
): PageTable {
  const named = views.length > 1;
  const answers = views.flatMap(([name, view]) => listAnswers(view).map((figures) => ({ name, figures })));
  const isNumbered = answers.some(({ figures }) => figures.unit === "recommendation");
  // Answers that do not occur at all need no column.
  const occurring = RARE_ANSWERS.filter(([, read]) => answers.some(({ figures }) => read(figures) > 0));
  const rows = answers.map(({ name, figures }) => [
    ...(named ? [name] : []),
    figures.unit === "recommender" ? "by State" : "by number",
    countCell(figures.total + figures.pending),
    ...acceptanceCells(figures),
    ...occurring.map(([, read]) => countCell(read(figures))),
  ]);
  return {
    kind: "table",
    caption: isNumbered
      ? "Answers, by both ways of counting"
      : "Answers by recommending State, as the source does not number recommendations",
    columns: [
      ...(named ? [headerColumn("Of")] : []),
      named ? { title: "Counted" } : headerColumn("Counted"),
      numberColumn("Received"),
      ...ACCEPTANCE_COLUMNS,
      ...occurring.map(([title]) => numberColumn(title)),
    ],
    rows,
    note: noteOf(data, whole, {
      more: [
        "By number: each numbered recommendation once; by State: once for each State that made it",
        "Answered is all but pending; what is supported in part or left without reply counts as not supported",
      ],
    }),
  };
}

const RARE_ANSWERS: readonly (readonly [title: string, read: (figures: AcceptanceFigures) => number])[] = [
  ["In part", ({ partiallySupported }) => partiallySupported],
  ["No reply", ({ noReply }) => noReply],
  ["Pending", ({ pending }) => pending],
];

/** Acceptance by each unit there is a basis for. */
export function listAnswers(view: Corpus): readonly AcceptanceFigures[] {
  return (["recommendation", "recommender"] as const).flatMap((unit) =>
    acceptance(view, { unit }).filter(({ total, pending }) => total + pending > 0),
  );
}
