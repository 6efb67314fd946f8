import type {
  IntegrityReview,
  IntegrityRow,
  IntegrityStanding,
} from "../../analyze/integrity/integrity-row.ts";
import { type IntegrityTactic, listIntegrityMeasures } from "../../analyze/integrity/measures.ts";
import { type CliIo, colorsOf, widthOf } from "../io.ts";
import { groupNameOf } from "../names.ts";
import { formatCount, formatPercent, formatTable, type TextColumn, wrapText } from "../text-table.ts";

/** What the table is about, for the lines around it. */
export interface ScorecardAbout {
  /** Name of the State. */
  readonly state: string;
  /** Where recommendations and records are from. */
  readonly sources: readonly string[];
  /** Rows whose category is a label of ours. */
  readonly labeled: number;
}

const COLUMNS: readonly TextColumn[] = [
  { title: "Measure" },
  { title: "value", align: "right" },
  { title: "count", align: "right" },
  { title: "all", align: "right" },
  { title: "region", align: "right" },
  { title: "cycle", align: "right" },
  { title: "look if" },
];

const TACTICS: Readonly<Record<IntegrityTactic, string>> = {
  praise: "Praise and going on in place of criticism",
  "vague-recommendations": "What is vague is what is accepted",
  "endorsing-recommendations": "Recommendations that endorse",
  "already-implemented": "Accepted as done already",
  "nominal-acceptance": "Acceptance in name and in effect",
  "access-refused": "Access refused to UN experts",
  "allies-on-the-list": "Allies on the list of speakers",
  "speaking-time": "Time to speak",
  "critics-unheard": "Those who could not speak",
  "findings-omitted": "Findings left out of the compilation",
  "submissions-removed": "Submissions removed",
  consultation: "Who was consulted",
  "defenders-held": "Defenders deprived of liberty",
  reprisals: "Reprisals",
  visits: "Visits of special procedures",
  "treaty-reports": "Reports to treaty bodies",
  "national-report": "What the national report passes over",
  "coordinated-wording": "Coordinated wording",
  "follow-up": "What became of it",
  lobbying: "Lobbying",
  "nobody-named": "Whether anyone is named",
};

/** A scorecard for people: measures with a basis in one table, the others with what they lack. */
export function formatScorecard(card: IntegrityReview, about: ScorecardAbout, io: CliIo): string {
  const width = widthOf(io.stdout);
  const colors = colorsOf(io.stdout, io.env);
  const definitions = new Map(listIntegrityMeasures().map((each) => [each.measure, each]));
  const known = card.rows.filter(({ basis }) => basis !== "none");
  const table = formatTable(
    COLUMNS,
    known.map((row) => [
      definitions.get(row.measure)?.title ?? row.measure,
      formatValue(row),
      formatCounts(row),
      formatStanding(row.comparison.all),
      formatStanding(row.comparison.region),
      formatStanding(row.comparison.cycle),
      row.telling,
    ]),
    width,
  );
  const [head = "", ...lines] = table;
  let tactic: IntegrityTactic | undefined;
  const body = known.flatMap((row, index) => {
    const title = row.tactic === tactic ? [] : ["", colors.bold(TACTICS[row.tactic])];
    tactic = row.tactic;
    const said = [
      ...(row.basis === "computed" ? [] : [row.basis]),
      ...(row.note === undefined ? [] : [row.note]),
    ];
    const notes = said.length === 0 ? [] : indent(said.join(": "), width).map((line) => colors.dim(line));
    return [...title, lines[index] ?? "", ...notes];
  });
  const missing = card.rows.filter(({ basis }) => basis === "none");
  const without = groupMissing(missing).flatMap(([why, titles, needs]) =>
    indent(`${titles.join(", ")}: ${why}. Needs ${needs.join("; ")}.`, width),
  );
  const when = card.on === undefined ? "day not known" : `records as of ${card.on}`;
  const labels =
    about.labeled === 0
      ? []
      : [
          `Action categories of ${formatCount(about.labeled)} recommendations are labels of uprkit, not codes.`,
        ];
  const notes = [
    `Percentile: share of the other reviews with a lower value, equal ones counted half; in brackets, how many there are with a basis (no percentile below ${LEAST}): of all, of ${groupNameOf(card.group)}, of cycle ${card.cycle}. "Look if" says which end is a reason to look closer; none is a finding. ${card.recommendations === 0 ? "The data hold no recommendations of this review." : `Counts are of ${formatCount(card.recommendations)} recommendations, each once for each State that made it, unless the basis is published.`} Records count what is on record. docs/scorecard.md has the definitions.`,
    ...labels,
    `Source: ${about.sources.join("; ")}.`,
  ];
  return `${[
    colors.bold(
      `${about.state} (${card.state}): integrity of review ${card.review}, session ${card.session}, ${when}`,
    ),
    "",
    head,
    ...body,
    ...(without.length === 0 ? [] : ["", colors.bold("No basis"), ...without]),
    "",
    ...notes.flatMap((note) => wrapText(note, width)).map((line) => colors.dim(line)),
  ].join("\n")}\n`;
}

/** Measures without basis by what they lack: reason, their titles, what would give one. */
function groupMissing(
  rows: readonly IntegrityRow[],
): (readonly [string, readonly string[], readonly string[]])[] {
  const definitions = new Map(listIntegrityMeasures().map((each) => [each.measure, each]));
  return [...new Set(rows.map(({ why = "" }) => why))].map((why) => {
    const own = rows
      .filter((row) => row.why === why)
      .flatMap(({ measure }) => definitions.get(measure) ?? []);
    return [why, own.map(({ title }) => title), [...new Set(own.map(({ needs }) => needs))]];
  });
}

function indent(text: string, width: number): string[] {
  return wrapText(text, width - 4).map((line, index) => `${index === 0 ? "  " : "    "}${line}`);
}

function formatValue({ value, kind }: IntegrityRow): string {
  if (value === undefined) return "–";
  switch (kind) {
    case "share":
      return formatPercent(value);
    case "difference":
      return `${value < 0 ? "−" : "+"}${Math.abs(100 * value).toFixed(1)} pts`;
    case "level":
      return value.toFixed(2);
    case "seconds":
      return `${formatCount(Math.round(value))} s`;
    case "years":
      return `${value} y`;
    case "count":
      return formatCount(value);
  }
}

function formatCounts({ count, total }: IntegrityRow): string {
  if (count === undefined) return "";
  return total === undefined ? formatCount(count) : `${formatCount(count)}/${formatCount(total)}`;
}

/** Fewer other reviews tell nothing of where one stands. */
const LEAST = 10;

/** As `p91 (304)`. */
function formatStanding({ percentile, n }: IntegrityStanding): string {
  if (n === 0) return "–";
  return percentile === undefined || n < LEAST
    ? `– (${n})`
    : `p${Math.round(100 * percentile)} (${formatCount(n)})`;
}
