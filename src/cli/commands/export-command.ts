import { basename, join } from "node:path";
import { type Command, Option } from "commander";
import { countRows } from "../../analyze/counting/count-rows.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { BundleFile } from "../../report/files/bundle-files.ts";
import type { Table } from "../../report/files/table.ts";
import { formatCount } from "../../report/number-format.ts";
import { loadProfileData, type ProfileData } from "../input/profile-data.ts";
import { nameOf } from "../input/read-input.ts";
import { type CliIo, EXIT, writeNote } from "../io.ts";
import { type OutputSink, openFile, openOutput } from "../output/output-sink.ts";
import { writeWholeFile } from "../output/whole-file.ts";
import { extensionOf, isFolderName, writeDocument } from "../output/write-document.ts";
import { describeSlice, parseSlice, type Slice, selectSlice } from "../slice/slice.ts";
import { createProgressLine } from "../terminal/progress.ts";
import { hasErrors, reportFailure, writeShortcomings } from "../terminal/write-diagnostics.ts";
import { readToday } from "../today.ts";
import { UsageError } from "../usage-error.ts";
import { addWhereOption } from "./shared-options.ts";

const TABLES = ["recommendations", "reviews", "pledges", "statements"] as const;
type TableName = (typeof TABLES)[number];

/** Forms by the extension of the file; a folder and a ZIP hold a data package. */
const EXTENSIONS = [".csv", ".xlsx", ".json", ".ndjson", ".jsonl", ".parquet", ".ics", ".zip"] as const;

interface ExportFlags {
  readonly where?: readonly string[];
  readonly table: TableName;
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly name?: string;
  readonly license?: string;
  readonly output?: string;
}

type Form = "csv" | "json" | "ndjson" | "xlsx" | "parquet" | "ics" | "zip" | "folder";

/** `uprkit export`: the tables of the data, for other programs. */
export function addExportCommand(program: Command, io: CliIo, finish: (code: number) => void): void {
  const command = program
    .command("export")
    .description(
      "Write the tables of the data for other programs: spreadsheet, data frame, calendar, data package.",
    )
    .argument(
      "[path]",
      "a report, a list, an export or a folder of documents; - for standard input; default: the embedded data set",
    );
  addWhereOption(command)
    .addOption(
      new Option("--table <table>", "which table, of formats that hold one")
        .choices(TABLES)
        .default("recommendations"),
    )
    .option("--name <name>", "of a data package; default: by what it is made of")
    .option("--license <id>", "of a data package, such as CC-BY-4.0, where it is yours to give")
    .addOption(new Option("--json", "all tables as one JSON object").conflicts(["ndjson", "csv"]))
    .addOption(new Option("--ndjson", "one row per line").conflicts("csv"))
    .option("--csv", "one row per line as CSV; the default")
    .option(
      "-o, --output <file>",
      `write to a file, ${EXTENSIONS.join(", ")}, or into a folder/ as a data package`,
    )
    .addHelpText(
      "after",
      `
A row of recommendations is one recommendation by one State; reviews, pledges and statements are tables of their own. A
workbook (.xlsx) and a data package (a folder or .zip, after Frictionless Data) hold all of them and say what each column
means. The calendar (.ics) has the coming dates of the States under review.

Examples:
  $ uprkit export slovenia/ -o slovenia.xlsx
  $ uprkit export report.pdf -o report.parquet
  $ uprkit export --where state=Kenya > kenya.csv
  $ uprkit export --where cycle=2 -o cycle-2.ndjson
  $ uprkit export --table reviews --csv
  $ uprkit export --where state=CHN -o china.zip
  $ uprkit export slovenia/ --license CC-BY-4.0 -o slovenia-package/
  $ uprkit export --where state=Slovenia -o slovenia.ics`,
    )
    .action(async (path: string | undefined, flags: ExportFlags) => {
      const form = formOf(flags);
      const slice = parseSlice(flags.where ?? []);
      try {
        finish(await exportData({ path, form, slice }, flags, io));
      } catch (error) {
        finish(reportFailure(error, nameOf(path ?? "embedded data"), io));
      }
    });
}

function formOf({ json, ndjson, csv, output = "-" }: ExportFlags): Form {
  if (json) return "json";
  if (ndjson) return "ndjson";
  if (csv || output === "-") return "csv";
  if (isFolderName(output)) return "folder";
  const extension = extensionOf(output, EXTENSIONS).slice(1);
  return (extension === "jsonl" ? "ndjson" : extension) as Form;
}

interface ExportTask {
  readonly path: string | undefined;
  readonly form: Form;
  readonly slice: Slice;
}

async function exportData(task: ExportTask, flags: ExportFlags, io: CliIo): Promise<number> {
  const data = await loadProfileData(task.path, io);
  writeShortcomings(data.diagnostics, io);
  const view = selectSlice(data.corpus, task.slice);
  if (view.size === 0) {
    const about = describeSlice(task.slice);
    writeNote(
      `${nameOf(task.path ?? "embedded data")} holds no recommendation${about === "" ? "" : ` of ${about}`}: uprkit list keys says what --where takes.`,
      io,
    );
  }
  const progress = createProgressLine(io);
  // Lines show how far they are; the other forms are made whole, which takes seconds.
  if (!["csv", "ndjson"].includes(task.form)) {
    progress.show(`${formatCount(view.size)} rows to ${basename(flags.output ?? "stdout")}`);
  }
  await writeForm(task, view, data, flags, io).finally(progress.clear);
  return hasErrors(data.diagnostics) ? EXIT.findings : EXIT.ok;
}

async function writeForm(
  task: ExportTask,
  view: Corpus,
  data: ProfileData,
  flags: ExportFlags,
  io: CliIo,
): Promise<void> {
  const { output = "-" } = flags;
  if (task.form === "ics") return writeDocument(await formatIcs(view, task.slice), output, "reviews.ics", io);
  if (task.form === "folder" || task.form === "zip") return writePackage(task, view, data, flags, io);
  const { corpusTables } = await import("../../report/files/tables/corpus-tables.ts");
  const { statements } = data;
  const tables = corpusTables(view, {
    sources: [data.source],
    ...(statements === undefined ? {} : { statements }),
  });
  switch (task.form) {
    case "json": {
      const all = Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));
      return writeDocument(`${JSON.stringify(all, undefined, 2)}\n`, output, "export.json", io);
    }
    case "xlsx": {
      const { formatRowsXlsx } = await import("../../report/files/format-rows-xlsx.ts");
      return writeDocument(await formatRowsXlsx(tables, { title: data.source }), output, "export.xlsx", io);
    }
    case "parquet": {
      const { formatRowsParquet } = await import("../../report/files/format-rows-parquet.ts");
      const { rows, columns } = findTable(tables, flags.table);
      return writeDocument(await formatRowsParquet(rows, { columns }), output, "export.parquet", io);
    }
    case "csv":
    case "ndjson":
      return writeLines(findTable(tables, flags.table), task.form, output, io);
  }
}

function findTable(tables: readonly Table[], name: TableName): Table {
  const table = tables.find((each) => each.name === name);
  if (table !== undefined) return table;
  const there = tables.map((each) => each.name).join(", ");
  throw new UsageError(`Cannot write the table ${name}: the data hold none, expected one of ${there}`);
}

/** Rows that are written at once. */
const BLOCK = 2_000;

async function writeLines(
  { name, rows, columns }: Table,
  form: "csv" | "ndjson",
  output: string,
  io: CliIo,
): Promise<void> {
  const [{ createCsvFormatter }, { formatRowsNdjson }] = await Promise.all([
    import("../../report/files/format-rows-csv.ts"),
    import("../../report/files/format-rows-json.ts"),
  ]);
  const csv = createCsvFormatter(columns, { lineEnd: "\n" });
  const sink: OutputSink = output === "-" ? openOutput(io.stdout) : openFile(output);
  const progress = createProgressLine(io);
  if (form === "csv") sink.write(csv.header);
  for (let from = 0; from < rows.length; from += BLOCK) {
    const block = rows.slice(from, from + BLOCK);
    sink.write(form === "csv" ? csv.format(block) : formatRowsNdjson(block));
    progress.show(name, { done: Math.min(rows.length, from + BLOCK), total: rows.length, stage: "rows" });
    await sink.drained();
  }
  progress.clear();
  sink.close();
  if (output !== "-") writeNote(`Wrote ${output} (${formatCount(rows.length)} rows)`, io);
}

async function writePackage(
  { path, form, slice }: ExportTask,
  view: Corpus,
  { source, statements }: ProfileData,
  { name, license, output = "." }: ExportFlags,
  io: CliIo,
): Promise<void> {
  const { dataPackage } = await import("../../report/files/package/data-package.ts");
  const about = describeSlice(slice);
  const files = await dataPackage(view, {
    name: name ?? nameOfPackage(path, slice),
    title: `Recommendations of the Universal Periodic Review${about === "" ? "" : `: ${about}`}`,
    ...(license === undefined ? {} : { licenses: [{ name: license }] }),
    sources: [{ title: source }],
    created: readToday(),
    ...(statements === undefined ? {} : { statements }),
  });
  if (form === "folder") return writeFolder(files, output, io);
  const { bundleFiles } = await import("../../report/files/bundle-files.ts");
  writeDocument(await bundleFiles(files), output, "package.zip", io);
}

async function writeFolder(files: readonly BundleFile[], output: string, io: CliIo): Promise<void> {
  const { mkdir } = await import("node:fs/promises");
  for (const { path, bytes } of files) {
    const target = join(output, path);
    await mkdir(join(target, ".."), { recursive: true });
    writeWholeFile(target, bytes);
  }
  writeNote(`Wrote ${formatCount(files.length)} files to ${output}`, io);
}

/** As `upr`, `upr-chn`, `upr-slovenia`: what it is made of, in signs a name may have. */
function nameOfPackage(path: string | undefined, slice: Slice): string {
  const states = (slice.get("stateUnderReview") ?? []).map(String);
  const words = path === undefined ? states.slice(0, 3) : [path];
  const fit = words
    .join("-")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/gu, " ")
    .trim()
    .split(/ +/u)
    .join("-");
  return fit === "" ? "upr" : `upr-${fit}`;
}

/** The coming dates of the States under review. */
async function formatIcs(view: Corpus, slice: Slice): Promise<string> {
  const [{ calendarOf }, { formatCalendarIcs }] = await Promise.all([
    import("../../analyze/calendar/calendar-of.ts"),
    import("../../analyze/calendar/format-calendar-ics.ts"),
  ]);
  const on = readToday();
  const states = countRows(view, { by: ["stateUnderReview"] }).map(
    ({ stateUnderReview }) => stateUnderReview,
  );
  const entries = states.flatMap((state) => calendarOf(state, { on }).entries);
  const about = describeSlice(slice);
  return formatCalendarIcs(entries, {
    on,
    name: `Universal Periodic Review${about === "" ? "" : `: ${about}`}`,
  });
}
