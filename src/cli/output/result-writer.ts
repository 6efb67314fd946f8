import type { UhriRecord } from "../../model/uhri-record.ts";
import type { ReadResult } from "../../read.ts";
import { rowsOfUhri } from "../../report/files/tables/record-rows.ts";
import type { CliIo, CliOutput } from "../io.ts";
import { describeKind } from "../kinds/result-kinds.ts";
import { createUhriTally } from "../kinds/uhri.ts";
import { createCsvFormatter, listCsvRows } from "./format-csv.ts";
import { formatSummary } from "./format-summary.ts";
import type { OutputSink } from "./output-sink.ts";

/** What `read` can print. */
export type OutputFormat = "text" | "json" | "ndjson" | "csv";

/** Writes the results of files one after the other, and holds none of them. */
export interface ResultWriter {
  /** Takes a record of a file that is read as a stream; its result, without records, follows. */
  takeRecord(record: UhriRecord): void;
  /** Throws `UsageError` where the result cannot be written in this format. */
  takeResult(result: ReadResult): void;
  /** The file whose records were taken could not be read to its end. */
  breakOff(): void;
  finish(): void;
}

/** The writer of a format. */
export async function createResultWriter(
  format: OutputFormat,
  sink: OutputSink,
  {
    isList,
    output,
    env,
  }: { readonly isList: boolean; readonly output: CliOutput; readonly env: CliIo["env"] },
): Promise<ResultWriter> {
  switch (format) {
    case "json":
      return createJsonWriter(sink, isList);
    case "ndjson":
      return createNdjsonWriter(sink);
    case "csv":
      return createCsvWriter(sink);
    case "text":
      return createTextWriter(sink, output, env);
  }
}

function createTextWriter(sink: OutputSink, output: CliOutput, env: CliIo["env"]): ResultWriter {
  let tally = createUhriTally();
  let isFirst = true;
  return {
    takeRecord: (record) => tally.add(record),
    takeResult(result) {
      const summary =
        tally.count > 0 ? tally.summarize(result.document.file) : describeKind(result).summarize(result);
      tally = createUhriTally();
      sink.write(`${isFirst ? "" : "\n"}${formatSummary(summary, output, env)}`);
      isFirst = false;
    },
    breakOff() {
      tally = createUhriTally();
    },
    finish() {},
  };
}

function createNdjsonWriter(sink: OutputSink): ResultWriter {
  const write = (record: object): void => sink.write(`${JSON.stringify(record)}\n`);
  return {
    takeRecord: write,
    takeResult: (result) => describeKind(result).listRecords(result).forEach(write),
    breakOff() {},
    finish() {},
  };
}

function createCsvWriter(sink: OutputSink): ResultWriter {
  const { header, format } = createCsvFormatter();
  let isStarted = false;
  const write = (text: string): void => {
    sink.write(isStarted ? text : `${header}${text}`);
    isStarted = true;
  };
  return {
    takeRecord: (record) => write(format(rowsOfUhri(record))),
    takeResult: (result) => write(format(listCsvRows(result))),
    breakOff() {},
    finish() {},
  };
}

/** Each result as `readDocument` returns it; the records of one that is read as a stream stand before its document. */
function createJsonWriter(sink: OutputSink, isList: boolean): ResultWriter {
  let written = 0;
  let records = 0;
  const begin = (): void => {
    if (isList) sink.write(written === 0 ? "[\n" : ",\n");
    written += 1;
  };
  const end = (result: object): void => {
    const [, members = ""] = /^\{([\s\S]*)\}$/u.exec(JSON.stringify(result, undefined, 2)) ?? [];
    sink.write(`\n  ],${members}}`);
    records = 0;
  };
  return {
    takeRecord(record) {
      if (records === 0) {
        begin();
        sink.write('{\n  "kind": "uhri-export",\n  "records": [\n');
      }
      sink.write(`${records === 0 ? "" : ",\n"}    ${JSON.stringify(record)}`);
      records += 1;
    },
    takeResult(result) {
      if (records > 0) {
        const { document, diagnostics } = result;
        end({ document, diagnostics });
      } else {
        begin();
        sink.write(JSON.stringify(result, undefined, 2));
      }
    },
    breakOff() {
      // What was written stays sound JSON; stderr says why it is not whole.
      if (records > 0) end({ isComplete: false });
    },
    finish() {
      if (written > 0) sink.write(isList ? "\n]\n" : "\n");
    },
  };
}
