import type { SourceReference } from "../../model/source-reference.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { ACTION_CATEGORIES, STATE_CODES } from "../../model/vocabulary.generated.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { type Corpus, columnIndexAt } from "../corpus.ts";

/** What a cell of a table holds; `null` where there is nothing. */
export type TableCell = string | number | readonly string[] | null;

/** A column of the table that a corpus is as Parquet and Arrow. */
export interface TableColumn {
  readonly name: string;
  readonly kind: "code" | "text" | "integer" | "codes";
  /** Whether every row has a value, so that a table without the column is none of a corpus. */
  readonly isRequired: boolean;
  /** Meaning and unit, written into the file. */
  readonly meaning: string;
  /** Reads the cell of an entry. */
  readonly open: (corpus: Corpus) => (at: number) => TableCell;
}

/** What a row is: said in the file, as it is not what the UN's documents count. */
export const TABLE_UNIT =
  "One row per recommendation and recommending State: a numbered recommendation by three States is three rows with one recommendation_id.";

/** The columns in their order. A function, so that the list costs nothing where it is not used. */
export function listTableColumns(): readonly TableColumn[] {
  return [
    column(
      "state_under_review",
      "code",
      true,
      "ISO 3166-1 alpha-3 code of the State reviewed",
      ({ columns }) => {
        return (at) => STATE_CODES[columns.stateUnderReview[at] ?? 0] ?? null;
      },
    ),
    column(
      "recommending_state",
      "code",
      false,
      "ISO 3166-1 alpha-3 code of the State that made it; null where the source names none",
      ({ columns }) => {
        return (at) => STATE_CODES[columns.recommendingState[at] ?? 0] ?? null;
      },
    ),
    column(
      "session",
      "integer",
      true,
      "number of the session of the UPR Working Group, from 1",
      ({ columns }) => {
        return (at) => columns.session[at] ?? 0;
      },
    ),
    column(
      "cycle",
      "integer",
      false,
      "cycle of the UPR, from 1; follows from session and is not read back",
      ({ columns }) => {
        return (at) => cycleOfSession(columns.session[at] ?? 1);
      },
    ),
    column(
      "position",
      "code",
      true,
      `position of the State under review at the latest stage: ${RESPONSE_POSITIONS.join(", ")}`,
      ({ columns }) => {
        return (at) => RESPONSE_POSITIONS[columns.position[at] ?? 0] ?? null;
      },
    ),
    column(
      "claim",
      "code",
      false,
      `what it says of the state of the matter: ${RESPONSE_CLAIMS.join(", ")}; null where nothing`,
      ({ columns }) => {
        return (at) => RESPONSE_CLAIMS[(columns.claim[at] ?? 0) - 1] ?? null;
      },
    ),
    column(
      "action",
      "integer",
      false,
      "action category as coded by UPR Info, 1 (minimal) to 5 (specific); null where not coded",
      ({ columns }) => {
        return (at) => ACTION_CATEGORIES[(columns.action[at] ?? 0) - 1] ?? null;
      },
    ),
    column(
      "issues",
      "codes",
      false,
      "issues as coded by UPR Info, in the order of the source; empty where none",
      ({ columns, issueSets }) => {
        return (at) => issueSets[columns.issueSet[at] ?? 0] ?? [];
      },
    ),
    column(
      "text",
      "text",
      false,
      "text of the recommendation; null where the source has none",
      ({ columns, recommendations, texts }) => {
        return (at) => recommendations[columns.recommendation[at] ?? -1]?.text ?? texts[at] ?? null;
      },
    ),
    column(
      "recommendation_id",
      "text",
      false,
      "symbol and paragraph of a numbered recommendation; null where the source does not number",
      ({ columns, recommendations }) => {
        return (at) => recommendations[columns.recommendation[at] ?? -1]?.id ?? null;
      },
    ),
    column("source_kind", "code", false, "report or export", ({ columns, sources }) => {
      return (at) => sources[columns.origin[at] ?? 0]?.kind ?? null;
    }),
    sourceColumn(
      "source_document",
      "code",
      "symbol of the UN document it was read in",
      ({ document }) => document,
    ),
    sourceColumn(
      "source_file",
      "code",
      "name of the file it was read from",
      ({ file }) => file,
      ({ columns, sources }, at) => sources[columns.origin[at] ?? 0]?.file,
    ),
    sourceColumn(
      "source_citation",
      "text",
      "source that is neither document nor file",
      ({ citation }) => citation,
    ),
    sourceColumn("source_paragraph", "text", "paragraph as cited", ({ paragraph }) => paragraph),
    sourceColumn("source_page", "integer", "page of the file, from 1", ({ page }) => page),
    sourceColumn(
      "source_row",
      "integer",
      "row of an export, from 1, the header being row 1",
      ({ row }) => row,
      ({ columns }, at) => columns.originRow[at] || undefined,
    ),
    sourceColumn(
      "source_start",
      "integer",
      "offset in the text that was read, in UTF-16 code units",
      ({ span }) => span?.[0],
    ),
    sourceColumn("source_end", "integer", "end of it, excluded", ({ span }) => span?.[1]),
    sourceColumn(
      "source_confidence",
      "code",
      "sourced or unverified; null where read from the document itself",
      ({ confidence }) => confidence,
    ),
  ];
}

function column(
  name: string,
  kind: TableColumn["kind"],
  isRequired: boolean,
  meaning: string,
  open: TableColumn["open"],
): TableColumn {
  return { name, kind, isRequired, meaning, open };
}

/**
 * A member of the source. That of a numbered recommendation is its own; a row of an export has file and row only,
 * which are read from the columns, as making an object of each for each member takes seconds for a million.
 */
function sourceColumn(
  name: string,
  kind: TableColumn["kind"],
  meaning: string,
  read: (source: SourceReference) => string | number | undefined,
  readEntry: (corpus: Corpus, at: number) => string | number | undefined = () => undefined,
): TableColumn {
  return column(name, kind, false, `${meaning}; null where there is none`, (corpus) => (at) => {
    const recommendation = corpus.recommendations[corpus.columns.recommendation[at] ?? -1];
    return (recommendation === undefined ? readEntry(corpus, at) : read(recommendation.source)) ?? null;
  });
}

/** Cells of a column for the places from `start` to `end` of a view. */
export function cellsOf(corpus: Corpus, { open }: TableColumn, start: number, end: number): TableCell[] {
  const cellAt = open(corpus);
  return Array.from({ length: end - start }, (_, place) => cellAt(columnIndexAt(corpus, start + place)));
}

/** What a reader of the file should know, as key and value. */
export function describeTable(): readonly (readonly [key: string, value: string])[] {
  const meanings = Object.fromEntries(listTableColumns().map(({ name, meaning }) => [name, meaning]));
  return [
    ["uprkit.table", "recommendations"],
    ["uprkit.unit", TABLE_UNIT],
    ["uprkit.columns", JSON.stringify(meanings)],
  ];
}
