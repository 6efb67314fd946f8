/**
 * Measures what is read from the narrative of Working Group reports: speakers against the number the report states,
 * and rows of UPR Info that the alignment finds in no list of the conclusions, against the recommendations that the
 * conclusions cite by reference.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCsvTable } from "../../src/documents/csv.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import type { WorkingGroupReport } from "../../src/parse/working-group-report/report.ts";

/** Share of a row's words that a recommendation must hold to be taken for the same. */
const CONTAINED = 0.6;
/** Words both have, doubled, as a share of the words of the two together. */
const ALIKE = 0.6;
/** Words too short or too common to tell texts apart. */
const COMMON = new Set(
  "the and for that with its all this their are has have was which from into any".split(" "),
);

interface Row {
  readonly report: string;
  readonly from: string;
  readonly text: string;
}

/** What {@link measureNarrative} found. */
export interface NarrativeFigures {
  /** Reports that state a number of delegations, and those whose speakers are as many. */
  readonly statements: { readonly ok: number; readonly of: number };
  readonly cited: number;
  /** Rows in no list according to the alignment; those in a list of ours after all left out. */
  readonly rows: number;
  readonly leftOut: number;
  readonly contained: number;
  readonly alike: number;
  readonly misses: readonly string[];
}

/** Content words, cut to six letters so that `ratify` and `ratifying` are one. */
function wordsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6)));
}

/** Best likeness of a row to recommendations of its State: text or part. */
function compareTo(
  row: Row,
  recommendations: readonly Recommendation[],
): { contained: number; alike: number } {
  const wanted = wordsOf(row.text);
  let best = { contained: 0, alike: 0 };
  for (const { recommendingStates, text, parts } of recommendations) {
    if (!(recommendingStates as readonly string[]).includes(row.from)) continue;
    for (const given of [text, ...parts.map((part) => part.text)]) {
      const words = wordsOf(given);
      const both = [...wanted].filter((word) => words.has(word)).length;
      best = {
        contained: Math.max(best.contained, both / Math.max(1, wanted.size)),
        alike: Math.max(best.alike, (2 * both) / Math.max(1, wanted.size + words.size)),
      };
    }
  }
  return best;
}

/** Rows of sessions 1 to 5 that the alignment finds in no list, with their texts from the export. */
async function readUnlistedRows(
  corpus: string,
  alignment: readonly Record<string, string>[],
): Promise<Row[]> {
  const tables = new Map<string, readonly (readonly string[])[]>();
  const rows: Row[] = [];
  for (const {
    report = "",
    from = "",
    match,
    session,
    uprinfo_csv: file = "",
    csv_row_number: number,
  } of alignment) {
    if (match !== "none" || Number(session) > 5) continue;
    if (!tables.has(file)) {
      const { table } = await readCsvTable(readFileSync(join(corpus, "uprinfo/csv", file)), { name: file });
      tables.set(file, table.rows);
    }
    // The header is row 1 of the file and no row of the table.
    rows.push({ report, from, text: tables.get(file)?.[Number(number) - 2]?.[3] ?? "" });
  }
  return rows;
}

/** Measures the narrative of `reports`, by name of their files without ending. */
export async function measureNarrative(
  reports: ReadonlyMap<string, WorkingGroupReport>,
  alignment: readonly Record<string, string>[],
  corpus: string,
): Promise<NarrativeFigures> {
  const misses: string[] = [];
  const statements = { ok: 0, of: 0 };
  let cited = 0;
  for (const [name, { document, statements: own, recommendations }] of reports) {
    cited += recommendations.filter(({ isCited }) => isCited).length;
    if (document.delegationCount === undefined) continue;
    statements.of += 1;
    const speakers = own.filter(({ order }) => order !== undefined).length;
    if (speakers === document.delegationCount) statements.ok += 1;
    else misses.push(`${name}: ${speakers} States speak, ${document.delegationCount} are counted`);
  }
  const figures = { rows: 0, leftOut: 0, contained: 0, alike: 0 };
  for (const row of await readUnlistedRows(corpus, alignment)) {
    const all = reports.get(row.report)?.recommendations ?? [];
    const inList = compareTo(
      row,
      all.filter(({ isCited }) => !isCited),
    );
    if (inList.alike >= ALIKE) {
      figures.leftOut += 1;
      continue;
    }
    figures.rows += 1;
    const found = compareTo(
      row,
      all.filter(({ isCited }) => isCited),
    );
    if (found.contained >= CONTAINED) figures.contained += 1;
    else misses.push(`${row.report} ${row.from} in no list and not cited: ${row.text.slice(0, 80)}`);
    if (found.alike >= ALIKE) figures.alike += 1;
  }
  return { statements, cited, ...figures, misses };
}
