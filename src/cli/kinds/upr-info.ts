import type { UprInfoRow } from "../../model/upr-info-row.ts";
import type { VoluntaryPledge } from "../../model/voluntary-pledge.ts";
import type { UprInfoFile } from "../../parse/read-table.ts";
import type { UwaziExport } from "../../parse/uwazi/parse-uwazi.ts";
import { rowOfExport, rowOfPledge } from "../../report/files/tables/record-rows.ts";
import { countOf, countPositions, rangeOf } from "./common.ts";
import { type KindDescription, SHOWN, type Summary } from "./kind-description.ts";

/** What both generations of UPR Info's database export. */
interface RowsResult {
  readonly document: { readonly file: string };
  readonly rows: readonly UprInfoRow[];
  readonly pledges: readonly VoluntaryPledge[];
}

const EXPORT = {
  records: "rows and pledges",
  brief: ({ rows, pledges }: RowsResult): string =>
    `${countOf(rows.length, "rows")}, ${countOf(pledges.length, "pledges")}`,
  listRecords: ({ rows, pledges }: RowsResult) => [...rows, ...pledges],
  listCsvRows: ({ rows, pledges }: RowsResult) => [...rows.map(rowOfExport), ...pledges.map(rowOfPledge)],
};

export const UPR_INFO_EXPORT: KindDescription<UprInfoFile> = {
  ...EXPORT,
  name: "UPR Info export",
  summarize: (result) => summarize(result, "UPR Info export"),
};

export const UPR_INFO_UWAZI: KindDescription<UwaziExport> = {
  ...EXPORT,
  name: "UPR Info result (Uwazi)",
  summarize: (result) => {
    const summary = summarize(result, "UPR Info result (Uwazi)");
    return {
      ...summary,
      facts: [...summary.facts, ["Documents", `${result.documents.length} listed, without content`]],
    };
  },
};

function summarize({ document, rows, pledges }: RowsResult, name: string): Summary {
  const sessions = rows.length === 0 ? pledges : rows;
  return {
    title: `${document.file}  ${name}`,
    facts: [
      ["Sessions", rangeOf(sessions.map(({ session }) => session))],
      ["Reviewed", countOf(new Set(rows.map(({ stateUnderReview }) => stateUnderReview)).size, "States")],
      ["Pledges", countOf(pledges.length, "pledges")],
    ],
    counts: [
      {
        title: "rows",
        count: rows.length,
        note: "a recommendation once for each State that made it",
        lines: countPositions(rows.map(({ position }) => position)),
      },
    ],
    sample: {
      columns: [
        { title: "Row", align: "right" },
        { title: "To" },
        { title: "By" },
        { title: "Position" },
        { title: "Text" },
      ],
      rows: rows
        .slice(0, SHOWN)
        .map(({ source, stateUnderReview, recommendingState, position, text }) => [
          String(source.row ?? ""),
          stateUnderReview,
          recommendingState ?? "–",
          position,
          text ?? "",
        ]),
      total: rows.length,
    },
  };
}
