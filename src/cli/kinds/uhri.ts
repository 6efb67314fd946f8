import type { UhriRecord } from "../../model/uhri-record.ts";
import type { UhriExport } from "../../parse/uhri/parse-uhri-table.ts";
import { rowsOfUhri } from "../../report/files/tables/record-rows.ts";
import { cutText } from "../terminal/text-table.ts";
import { countOf, rangeOf } from "./common.ts";
import { type KindDescription, SHOWN, type Summary, sortCounts } from "./kind-description.ts";

/** Counts records as they go by: the index's export has more than fit in memory. */
export interface UhriTally {
  readonly count: number;
  add(record: UhriRecord): void;
  summarize(file: string): Summary;
}

export const UHRI_EXPORT: KindDescription<UhriExport> = {
  name: "UHRI export",
  records: "records of every mechanism",
  brief: ({ records }) => countOf(records.length, "records"),
  summarize: ({ document, records }) => {
    const tally = createUhriTally();
    for (const record of records) tally.add(record);
    return tally.summarize(document.file);
  },
  listRecords: ({ records }) => records,
  listCsvRows: ({ records }) => records.flatMap(rowsOfUhri),
};

/** An empty {@link UhriTally}. */
export function createUhriTally(): UhriTally {
  const sorts = new Map<string, number>();
  const positions = new Map<string, number>();
  const sessions = new Set<number>();
  const states = new Set<string>();
  const first: UhriRecord[] = [];
  let count = 0;
  return {
    get count() {
      return count;
    },
    add(record) {
      const { mechanism, type, position, session } = record;
      count += 1;
      if (first.length < SHOWN) first.push(record);
      const sort = `${mechanism}, ${type}`;
      sorts.set(sort, (sorts.get(sort) ?? 0) + 1);
      for (const state of record.states) states.add(state);
      if (session !== undefined) sessions.add(session);
      if (mechanism === "upr" && type === "recommendation") {
        const name = position ?? "not said";
        positions.set(name, (positions.get(name) ?? 0) + 1);
      }
    },
    summarize: (file) => ({
      title: `${file}  Universal Human Rights Index`,
      facts: [
        ["States", String(states.size)],
        ["UPR sessions", rangeOf([...sessions])],
      ],
      counts: [
        {
          title: "records",
          count,
          note: "texts of the index, by mechanism and type",
          lines: sortCounts(sorts),
        },
        {
          title: "UPR recommendations",
          count: [...positions.values()].reduce((sum, each) => sum + each, 0),
          note: "as the index has them: one may stand once for each State that made it",
          lines: sortCounts(positions),
        },
      ],
      sample: {
        columns: [
          { title: "Body" },
          { title: "To" },
          { title: "Document" },
          { title: "No." },
          { title: "Text" },
        ],
        rows: first.map(({ body, states: to, document, paragraph, text }) => [
          cutText(body, 12),
          cutText(to.join(" "), 11),
          document ?? "",
          paragraph ?? "",
          text,
        ]),
        total: count,
      },
    }),
  };
}
