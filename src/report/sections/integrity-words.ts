import type { IntegrityRow, IntegrityStanding } from "../../analyze/integrity/integrity-row.ts";
import { type IntegrityTactic, listIntegrityMeasures } from "../../analyze/integrity/measures.ts";
import { formatCount, formatPercent } from "../number-format.ts";

/** The tactics as a person writes them. */
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

/** A tactic of the scorecard as a heading. */
export function tacticNameOf(tactic: IntegrityTactic): string {
  return TACTICS[tactic];
}

/** Measures without basis by what they lack: reason, their titles, what would give one. */
export function groupMissingRows(
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

/** A value in the unit of its measure. */
export function formatIntegrityValue({ value, kind }: IntegrityRow): string {
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

/** As `80/284`; empty where nothing is counted. */
export function formatIntegrityCounts({ count, total }: IntegrityRow): string {
  if (count === undefined) return "";
  return total === undefined ? formatCount(count) : `${formatCount(count)}/${formatCount(total)}`;
}

/** Fewer other reviews tell nothing of where one stands. */
export const LEAST_OTHERS = 10;

/** As `p91 (304)`: percentile and the number of others; without a percentile where they are too few. */
export function formatStanding({ percentile, n }: IntegrityStanding): string {
  if (n === 0) return "–";
  return percentile === undefined || n < LEAST_OTHERS
    ? `– (${n})`
    : `p${Math.round(100 * percentile)} (${formatCount(n)})`;
}
