import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitWords } from "../../src/classify/text/words.ts";
import { readCsvTable } from "../../src/documents/csv.ts";
import { parseUprInfo } from "../../src/parse/upr-info.ts";
import { listIssues } from "../../src/reference/issues.ts";

/** A recommendation to learn from: one text to one State in one session, whoever made it. */
export interface Unit {
  readonly text: string;
  readonly session: number;
  /** 1 to 5. */
  readonly action: number;
  /** Positions in {@link listIssues}, ascending. */
  readonly issues: readonly number[];
  /** The text as words only; what tells whether two texts are the same. */
  readonly key: string;
}

const FILES = ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv"];

/**
 * Reads the rows that have text and codes, one unit for each State, session and text. Rows of one unit carry the same
 * codes but for a few; the first row's are kept.
 */
export async function loadUnits(corpus: string): Promise<readonly Unit[]> {
  const order = new Map(listIssues().map(({ slug }, position) => [slug, position]));
  const units = new Map<string, Unit>();
  for (const file of FILES) {
    const { table } = await readCsvTable(readFileSync(join(corpus, "uprinfo/csv", file)), { name: file });
    for (const row of parseUprInfo(table).rows) {
      if (row.text === undefined || row.action === undefined || row.issues.length === 0) continue;
      const key = splitWords(row.text).norms.join(" ");
      const unit = `${row.stateUnderReview}|${row.session}|${key}`;
      if (key === "" || units.has(unit)) continue;
      const issues = [...new Set(row.issues.map((issue) => order.get(issue) ?? -1))].sort((a, b) => a - b);
      units.set(unit, { text: row.text, session: row.session, action: row.action, issues, key });
    }
  }
  return [...units.values()];
}
