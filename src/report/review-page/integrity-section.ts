import type { IntegrityReview } from "../../analyze/integrity/integrity-row.ts";
import { listIntegrityMeasures } from "../../analyze/integrity/measures.ts";
import { groupNameOf } from "../names.ts";
import type { PageBlock, PageSection } from "../page/page.ts";
import { caution, paragraph, section } from "../sections/blocks.ts";
import { headerColumn, NO_BASIS, numberColumn } from "../sections/cells.ts";
import {
  formatIntegrityCounts,
  formatIntegrityValue,
  formatStanding,
  groupMissingRows,
  LEAST_OTHERS,
  tacticNameOf,
} from "../sections/integrity-words.ts";
import { noteOf } from "../sections/page-data.ts";
import type { ReviewData } from "./review-data.ts";

/** Most ids of evidence in a cell. */
const MOST_EVIDENCE = 2;

/** The scorecard: what has a basis as a table, what has none in a line. */
export function listIntegritySection(data: ReviewData): readonly PageSection[] {
  const { integrity } = data;
  if (integrity === undefined) return [];
  const known = integrity.rows.filter(({ basis }) => basis !== "none");
  const missing = integrity.rows.filter(({ basis }) => basis === "none");
  return section("integrity", "Integrity of the review", [
    paragraph(
      "Each row is a number that can be checked and argued with. There is no total and no verdict; a value at the telling end is a reason to look closer, not a finding.",
    ),
    ...(known.length === 0 ? [] : [integrityTable(data, integrity, known)]),
    ...(missing.length === 0 ? [] : [caution(describeMissing(missing))]),
  ]);
}

function integrityTable(
  data: ReviewData,
  { on, group, cycle }: IntegrityReview,
  rows: IntegrityReview["rows"],
): PageBlock {
  const titles = new Map(listIntegrityMeasures().map(({ measure, title }) => [measure, title]));
  const day = on === undefined ? "the day is not known" : `records as of ${on}`;
  return {
    kind: "table",
    caption: "Measures, and where this review stands among others",
    columns: [
      headerColumn("Measure"),
      numberColumn("Value"),
      numberColumn("Count"),
      numberColumn("Among all"),
      numberColumn("In the region"),
      numberColumn("In the cycle"),
      { title: "Look if" },
      { title: "Evidence" },
    ],
    rows: rows.map((row) => [
      [
        `${tacticNameOf(row.tactic)}: ${titles.get(row.measure) ?? row.measure}`,
        ...(row.note === undefined ? [] : [`(${row.note})`]),
      ].join(" "),
      { text: formatIntegrityValue(row), ...(row.value === undefined ? {} : { sortBy: row.value }) },
      formatIntegrityCounts(row),
      formatStanding(row.comparison.all),
      formatStanding(row.comparison.region),
      formatStanding(row.comparison.cycle),
      row.telling,
      describeEvidence(row.evidence, row.basis),
    ]),
    note: noteOf(data, data.view, {
      unit: "recommender",
      labels: ["action"],
      more: [
        `p91 (304): 91 in a hundred of 304 other reviews with a basis have a lower value, equal ones counted half; of all, of ${groupNameOf(group)}, of cycle ${cycle}; with fewer than ${LEAST_OTHERS} others there is no percentile`,
        `Measures of people and mechanisms count what is on record; ${day}`,
      ],
    }),
  };
}

function describeEvidence(evidence: readonly string[], basis: string): string {
  const shown = evidence.slice(0, MOST_EVIDENCE).join(", ");
  const more = evidence.length > MOST_EVIDENCE ? ` and ${evidence.length - MOST_EVIDENCE} more` : "";
  return [...(basis === "computed" ? [] : [basis]), ...(shown === "" ? [] : [`${shown}${more}`])].join(": ");
}

function describeMissing(rows: IntegrityReview["rows"]): string {
  const parts = groupMissingRows(rows).map(([why, titles]) => `${titles.join(", ")} (${why})`);
  return `Measures with ${NO_BASIS}: ${parts.join("; ")}.`;
}
