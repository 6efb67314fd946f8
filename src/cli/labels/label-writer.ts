import { issueNameOf } from "../../report/names.ts";
import { formatCount } from "../../report/number-format.ts";
import type { BadLine } from "../input/text-input.ts";
import type { CliIo, CliOutput } from "../io.ts";
import { widthOf } from "../io.ts";
import { LINES } from "../output/format-csv.ts";
import type { OutputSink } from "../output/output-sink.ts";
import type { OutputFormat } from "../output/result-writer.ts";
import { cutText } from "../terminal/text-table.ts";
import type { LabelLine } from "./label-text.ts";

/** Writes labels one after the other, and holds none of them. */
export interface LabelWriter {
  takeLine(line: LabelLine, text: string): void;
  /** A line of input without a text: formats for programs account for it. */
  takeBadLine(line: BadLine): void;
  finish(): void;
}

/** The writer of a format. */
export async function createLabelWriter(
  format: OutputFormat,
  sink: OutputSink,
  output: CliOutput,
): Promise<LabelWriter> {
  switch (format) {
    case "ndjson":
      return createListWriter(
        (json) => sink.write(`${json}\n`),
        () => {},
      );
    case "json": {
      let isFirst = true;
      return createListWriter(
        (json) => {
          sink.write(`${isFirst ? "[\n" : ",\n"}${json}`);
          isFirst = false;
        },
        () => sink.write(isFirst ? "[]\n" : "\n]\n"),
      );
    }
    case "csv":
      return createCsvWriter(sink);
    case "text":
      return createTableWriter(sink, output);
  }
}

function createListWriter(write: (json: string) => void, finish: () => void): LabelWriter {
  return {
    takeLine: (line) => write(JSON.stringify(line)),
    takeBadLine: (bad) => write(JSON.stringify(describeBadLine(bad))),
    finish,
  };
}

/** What stands for a line of input that has no text, so that as many lines come out as went in. */
function describeBadLine({ line, diagnostic: { code, message } }: BadLine): object {
  return { id: null, line, error: { code, message } };
}

/** Columns of `--csv`. */
export const LABEL_COLUMNS = [
  "id",
  "action",
  "p1",
  "p2",
  "p3",
  "p4",
  "p5",
  "needs_review",
  "issues",
  "issue_scores",
  "instruments",
  "acts",
  "tone",
  "endorses_or_continues",
  "specific",
  "measurable",
  "assignable",
  "time_bound",
  "demands",
  "checks",
  "note",
  "error",
] as const;

async function createCsvWriter(sink: OutputSink): Promise<LabelWriter> {
  const { createCsvFormatter } = await import("../../report/files/format-rows-csv.ts");
  const { header, format } = createCsvFormatter([...LABEL_COLUMNS], LINES);
  sink.write(header);
  const write = (row: Partial<Record<(typeof LABEL_COLUMNS)[number], string | number | undefined>>): void =>
    sink.write(format([row]));
  return {
    takeLine({ id, action, issues, instruments, tone, quality, note }) {
      const [p1, p2, p3, p4, p5] = action.probabilities;
      write({
        id: id ?? "",
        action: action.category,
        p1,
        p2,
        p3,
        p4,
        p5,
        needs_review: String(action.needsReview),
        issues: issues.map(({ issue }) => issue).join(";"),
        issue_scores: issues.map(({ score }) => score).join(";"),
        instruments: instruments.map(({ instrument }) => instrument).join(";"),
        acts: instruments.map(({ acts }) => acts.join("+")).join(";"),
        tone: tone.tone,
        endorses_or_continues: String(tone.endorsesOrContinues),
        specific: String(quality.specific),
        measurable: String(quality.measurable),
        assignable: String(quality.assignable),
        time_bound: String(quality.timeBound),
        demands: quality.demands,
        checks: quality.checks.join(";"),
        note,
      });
    },
    takeBadLine: ({ diagnostic }) => write({ error: diagnostic.message }),
    finish() {},
  };
}

const ID_WIDTH = 22;

function createTableWriter(sink: OutputSink, output: CliOutput): LabelWriter {
  const width = widthOf(output);
  const counts = new Map<number, number>();
  let count = 0;
  return {
    takeLine({ id, action, issues, tone, note }, text) {
      const { category, probabilities } = action;
      const sure = category === undefined ? "" : `${Math.round((probabilities[category - 1] ?? 0) * 100)} %`;
      if (count === 0) sink.write(`${"Id".padEnd(ID_WIDTH)}  Action      Tone      Issues; text\n`);
      count += 1;
      if (category !== undefined) counts.set(category, (counts.get(category) ?? 0) + 1);
      const label =
        note === undefined ? issues.map(({ issue }) => issueNameOf(issue)).join(", ") : `(${note})`;
      const head = `${cutText(String(id ?? ""), ID_WIDTH).padEnd(ID_WIDTH)}  ${String(category ?? "–").padEnd(3)}${sure.padStart(5)}    ${tone.tone.padEnd(8)}  `;
      sink.write(`${head}${cutText(label, width - head.length)}\n`);
      sink.write(
        `${" ".repeat(ID_WIDTH + 2)}${cutText(text.replaceAll(/\s+/gu, " "), width - ID_WIDTH - 2)}\n`,
      );
    },
    takeBadLine() {},
    finish() {
      const kinds = [...counts]
        .sort(([a], [b]) => a - b)
        .map(([category, n]) => `${category}: ${formatCount(n)}`);
      sink.write(
        `\n${formatCount(count)} texts${kinds.length === 0 ? "" : ` by action category  ${kinds.join("  ")}`}\n`,
      );
    },
  };
}

/** The format a command writes in: as asked for, as the output file is called, else lines where lines came in. */
export function formatOfLabels(
  flags: { readonly json?: true; readonly ndjson?: true; readonly csv?: true; readonly output?: string },
  isLines: boolean,
  io: CliIo,
): OutputFormat {
  if (flags.json) return "json";
  if (flags.ndjson) return "ndjson";
  if (flags.csv) return "csv";
  const extension = /\.([a-z]+)$/iu.exec(flags.output ?? "")?.[1]?.toLowerCase();
  if (extension === "json" || extension === "csv") return extension;
  if (extension === "ndjson" || extension === "jsonl") return "ndjson";
  return isLines && (io.stdout.isTTY !== true || flags.output !== undefined) ? "ndjson" : "text";
}
