import { rowOfPledge, rowsOfRecommendation } from "../../report/files/tables/record-rows.ts";
import type { FolderResult } from "../input/read-folder.ts";
import type { CliIo, CliOutput } from "../io.ts";
import { createCsvFormatter } from "./format-csv.ts";
import { formatFolder } from "./format-folder.ts";
import type { OutputSink } from "./output-sink.ts";
import type { OutputFormat } from "./result-writer.ts";

/** Writes the reviews of a folder in a format. */
export function createFolderWriter(
  format: OutputFormat,
  sink: OutputSink,
  { output, env }: { readonly output: CliOutput; readonly env: CliIo["env"] },
): (folder: FolderResult) => Promise<void> {
  return async (folder) => {
    const { reviews, diagnostics, reconciliation } = folder;
    switch (format) {
      case "json":
        sink.write(`${JSON.stringify({ reviews, diagnostics, reconciliation }, undefined, 2)}\n`);
        return;
      case "ndjson":
        for (const { recommendations, pledges } of reviews) {
          for (const record of [...recommendations, ...pledges]) sink.write(`${JSON.stringify(record)}\n`);
          await sink.drained();
        }
        return;
      case "csv": {
        const { header, format: formatRows } = createCsvFormatter();
        sink.write(header);
        for (const { recommendations, pledges, ...review } of reviews) {
          sink.write(formatRows(recommendations.flatMap((each) => rowsOfRecommendation(each, review))));
          sink.write(formatRows(pledges.map(rowOfPledge)));
          await sink.drained();
        }
        return;
      }
      case "text":
        sink.write(formatFolder(folder, output, env));
    }
  };
}
