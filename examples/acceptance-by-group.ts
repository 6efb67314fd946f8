/**
 * A researcher wants how often recommendations were supported, by group of the State that made them and by what they ask, each
 * with an interval: in the terminal at a glance, as CSV for a spreadsheet and as Parquet for R, Python or DuckDB.
 *
 * Run: npx tsx examples/acceptance-by-group.ts [folder]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { acceptance } from "uprkit";
import { loadUprInfo, UPR_INFO_SNAPSHOT } from "uprkit/data";
import { formatRowsCsv, formatRowsParquet } from "uprkit/report";

const [folder = "examples/out"] = process.argv.slice(2);
const corpus = loadUprInfo();
const rows = acceptance(corpus, { by: ["recommendingStateGroup", "action"], unit: "recommender" });

const groups = [...new Set(rows.map(({ recommendingStateGroup }) => recommendingStateGroup))];
console.table(
  Object.fromEntries(
    groups.map((group) => {
      const cells = rows.filter(({ recommendingStateGroup }) => recommendingStateGroup === group);
      const show = cells.map(({ action, value, interval = [] }) => {
        const [share = "–", ...ends] = [value, ...interval].map((each = Number.NaN) =>
          (100 * each).toFixed(0),
        );
        return [`action ${action}`, `${share} % (${ends.join(" to ")})`];
      });
      return [group ?? "not named", Object.fromEntries(show)];
    }),
  ),
);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "acceptance-by-group.csv"), formatRowsCsv(rows));
const metadata = [["source", UPR_INFO_SNAPSHOT.attribution]] as const;
writeFileSync(join(folder, "acceptance-by-group.parquet"), await formatRowsParquet(rows, { metadata }));
console.log(`${rows.length} rows in ${folder}/acceptance-by-group.csv and .parquet`);
