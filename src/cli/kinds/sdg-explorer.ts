import type { SdgExplorerExport } from "../../parse/sdg-explorer/sdg-explorer-record.ts";
import { rowsOfSdgExplorer } from "../../report/files/tables/record-rows.ts";
import { cutText } from "../terminal/text-table.ts";
import { countOf, countPositions, rangeOf } from "./common.ts";
import { countValues, type KindDescription, SHOWN } from "./kind-description.ts";

export const SDG_EXPLORER: KindDescription<SdgExplorerExport> = {
  name: "download of the SDG explorer",
  records: "recommendations of every mechanism",
  brief: ({ document, records }) =>
    `${countOf(document.rowCount, "rows")}, ${countOf(records.length, "recommendations")}`,
  summarize: ({ document, records }) => {
    const upr = records.filter(({ mechanism }) => mechanism === "upr");
    return {
      title: `${document.file}  SDG - Human Rights Data Explorer`,
      facts: [
        ["States", String(new Set(records.map(({ state }) => state)).size)],
        ["Years", rangeOf(records.flatMap(({ year }) => (year === undefined ? [] : [year])))],
        ["Rows", String(document.rowCount)],
      ],
      counts: [
        {
          title: "recommendations",
          count: records.length,
          note: "by mechanism",
          lines: countValues(records, ({ mechanism }) => mechanism),
        },
        {
          title: "of the UPR",
          count: upr.length,
          lines: countPositions(upr.map(({ position }) => position)),
        },
        {
          title: "goals",
          count: new Set(records.flatMap(({ developmentGoals }) => developmentGoals.map(({ goal }) => goal)))
            .size,
          note: "of the 2030 Agenda they are linked to",
        },
      ],
      sample: {
        columns: [{ title: "To" }, { title: "Cycle" }, { title: "No." }, { title: "By" }, { title: "Text" }],
        rows: records
          .slice(0, SHOWN)
          .map(({ state, cycle, paragraph, recommendingStates, text }) => [
            state,
            cycle === undefined ? "" : String(cycle),
            paragraph ?? "",
            cutText(recommendingStates.join(" "), 15),
            text,
          ]),
        total: records.length,
      },
    };
  },
  listRecords: ({ records }) => records,
  listCsvRows: ({ records }) => records.flatMap(rowsOfSdgExplorer),
};
