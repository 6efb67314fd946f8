import type { UprkitRecords } from "../../parse/uprkit-records/uprkit-records.ts";
import { reviewOfDocument } from "../../reference/reviews.ts";
import {
  rowOfExport,
  rowOfPledge,
  rowsOfRecommendation,
  rowsOfUhri,
} from "../../report/files/tables/record-rows.ts";
import { countOf, countPositions } from "./common.ts";
import { type KindDescription, SHOWN } from "./kind-description.ts";

export const UPRKIT_RECORDS: KindDescription<UprkitRecords> = {
  name: "records of uprkit",
  records: "records, as they were",
  brief: ({ document }) => countOf(document.recordCount, "records"),
  summarize: (result) => {
    const { document, recommendations, rows } = result;
    const { reviews, pledges, statements, uhriRecords } = result;
    return {
      title: `${document.file}  records of uprkit`,
      facts: [["Reviews", reviews.map(({ id }) => id).join(", ") || undefined]],
      counts: [
        {
          title: "recommendations",
          count: recommendations.length,
          note: "as numbered in the report",
          lines: countPositions(recommendations.map(({ responses }) => responses.at(-1)?.position)),
        },
        {
          title: "rows",
          count: rows.length,
          note: "a recommendation once for each State that made it",
          lines: countPositions(rows.map(({ position }) => position)),
        },
        { title: "pledges", count: pledges.length },
        { title: "statements", count: statements.length },
        { title: "records of the index", count: uhriRecords.length },
      ].filter(({ count }) => count > 0),
      sample: {
        columns: [{ title: "Id" }, { title: "Position" }, { title: "Text" }],
        rows: [
          ...recommendations.map(({ id, responses, text }) => [id, responses.at(-1)?.position ?? "", text]),
          ...rows.map(({ id, position, text }) => [id, position, text ?? ""]),
        ].slice(0, SHOWN),
        total: recommendations.length + rows.length,
      },
    };
  },
  listRecords: ({ reviews, recommendations, rows, pledges, statements, uhriRecords }) => [
    ...reviews,
    ...recommendations,
    ...rows,
    ...pledges,
    ...statements,
    ...uhriRecords,
  ],
  listCsvRows: ({ reviews, recommendations, rows, pledges, uhriRecords }) => [
    ...recommendations.flatMap((recommendation) => {
      const { document } = recommendation;
      const own = reviews.find(({ documents }) =>
        documents.some(({ symbol }) => symbol !== undefined && symbol === document),
      );
      const review = own ?? (document === undefined ? undefined : reviewOfDocument(document));
      return rowsOfRecommendation(recommendation, review ?? {});
    }),
    ...rows.map(rowOfExport),
    ...pledges.map(rowOfPledge),
    ...uhriRecords.flatMap(rowsOfUhri),
  ],
};
