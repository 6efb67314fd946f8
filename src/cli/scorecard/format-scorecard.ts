import type { IntegrityReview } from "../../analyze/integrity/integrity-row.ts";
import { type IntegrityTactic, listIntegrityMeasures } from "../../analyze/integrity/measures.ts";
import { groupNameOf } from "../../report/names.ts";
import { formatCount } from "../../report/number-format.ts";
import {
  formatIntegrityCounts,
  formatIntegrityValue,
  formatStanding,
  groupMissingRows,
  LEAST_OTHERS,
  tacticNameOf,
} from "../../report/sections/integrity-words.ts";
import { type CliIo, colorsOf, widthOf } from "../io.ts";
import { formatTable, type TextColumn, wrapText } from "../terminal/text-table.ts";

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
      formatIntegrityValue(row),
      formatIntegrityCounts(row),
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
    const title = row.tactic === tactic ? [] : ["", colors.bold(tacticNameOf(row.tactic))];
    tactic = row.tactic;
    const said = [
      ...(row.basis === "computed" ? [] : [row.basis]),
      ...(row.note === undefined ? [] : [row.note]),
    ];
    const notes = said.length === 0 ? [] : indent(said.join(": "), width).map((line) => colors.dim(line));
    return [...title, lines[index] ?? "", ...notes];
  });
  const missing = card.rows.filter(({ basis }) => basis === "none");
  const without = groupMissingRows(missing).flatMap(([why, titles, needs]) =>
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
    `Percentile: share of the other reviews with a lower value, equal ones counted half; in brackets, how many there are with a basis (no percentile below ${LEAST_OTHERS}): of all, of ${groupNameOf(card.group)}, of cycle ${card.cycle}. "Look if" says which end is a reason to look closer; none is a finding. ${card.recommendations === 0 ? "The data hold no recommendations of this review." : `Counts are of ${formatCount(card.recommendations)} recommendations, each once for each State that made it, unless the basis is published.`} Records count what is on record. docs/scorecard.md has the definitions.`,
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

function indent(text: string, width: number): string[] {
  return wrapText(text, width - 4).map((line, index) => `${index === 0 ? "  " : "    "}${line}`);
}
