/**
 * Measures the other documents of a review: OHCHR's lists against their gold reading, addenda against OHCHR's lists,
 * Word drafts, and the reconciliation of one State's folder.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assembleReviews } from "../../src/corpus/reconcile/index.ts";
import { listFiles } from "../../src/documents/list-files.ts";
import { UprError } from "../../src/errors.ts";
import { type ReadResult, readDocument } from "../../src/parse/read-document.ts";
import type { ThematicList } from "../../src/parse/thematic-list/thematic-list.ts";

/** So many right of so many. */
export interface Share {
  readonly ok: number;
  readonly of: number;
}

/** One figure of the table, with the bar it has to reach. */
export interface Figure {
  readonly what: string;
  readonly measured: Share | string;
  readonly bar: string;
}

interface GoldRow {
  readonly number: string;
  readonly position: "Supported" | "Noted";
  readonly cell3: string;
  readonly states: readonly string[];
}

const GOLD_OF: ReadonlyMap<string, string> = new Map([
  ["SVN-2", "slovenia2014_positions.json"],
  ["SVN-3", "slovenia2019_positions.json"],
]);

/** Recommendations of each draft, as the list of the corpus counts them. */
const DRAFTS: ReadonlyMap<string, number> = new Map([
  ["Belgium", 300],
  ["Denmark", 265],
  ["Estonia", 273],
  ["Latvia", 243],
  ["Niger", 265],
  ["Somalia", 288],
]);

function share(flags: readonly boolean[]): Share {
  return { ok: flags.filter(Boolean).length, of: flags.length };
}

/** The labels of a list's third cell: themes first, then goals and groups under their own headings. */
function readCell(cell: string): { themes: string[]; sdgs: number[] } {
  const themes: string[] = [];
  const sdgs = new Set<number>();
  let part = "themes";
  for (const line of cell.split("\n").map((text) => text.trim())) {
    if (/^SDGs:/u.test(line)) part = "sdgs";
    else if (/^(?:Affected persons|Groups of persons):/iu.test(line)) part = "groups";
    else if (line !== "" && part === "themes") themes.push(line.replace(/^- /u, ""));
    else if (part === "sdgs" && /\d/u.test(line)) sdgs.add(Number(/\d+/u.exec(line)?.[0]));
  }
  return { themes, sdgs: [...sdgs] };
}

const sorted = (values: readonly (string | number)[]): string => [...values].map(String).sort().join("|");

function compareList({ entries }: ThematicList, rows: readonly GoldRow[]): boolean[] {
  const byNumber = new Map(entries.map((entry) => [entry.paragraph, entry]));
  return rows.map(({ number, position, cell3, states }) => {
    const entry = byNumber.get(number);
    if (entry === undefined) return false;
    const { themes, sdgs } = readCell(cell3);
    return (
      entry.position === position.toLowerCase() &&
      sorted(entry.recommendingStates) === sorted(states) &&
      sorted(entry.themes.map(({ label, code }) => (code === undefined ? label : `${code} ${label}`))) ===
        sorted(themes) &&
      sorted(entry.sdgs) === sorted(sdgs)
    );
  });
}

/** Reads the folder of Slovenia and the drafts of session 52, and says how much of them is right. */
export async function measureReviewDocuments(
  corpus: string,
): Promise<{ figures: Figure[]; files: string[][] }> {
  const gold = (file: string): GoldRow[] =>
    JSON.parse(readFileSync(join(corpus, "../gold", file), "utf8")).rows;
  const results: ReadResult[] = [];
  const files: string[][] = [];
  for (const path of await listFiles(join(corpus, "slovenia"))) {
    const name = path.split("/").slice(-2).join("/");
    try {
      const result = await readDocument(path);
      results.push(result);
      const warnings = result.diagnostics.filter(({ severity }) => severity !== "info").length;
      files.push([name, result.kind, String(warnings)]);
    } catch (error) {
      if (!(error instanceof UprError)) throw error;
      files.push([name, error.code, "refused"]);
    }
  }
  const { reviews, reconciliation } = assembleReviews(results);
  const figures: Figure[] = [];
  const counts = reviews.map(({ recommendations }) => recommendations.length).join(" / ");
  figures.push({ what: "Slovenia, cycles 1–3: recommendations", measured: counts, bar: "97 / 163 / 215" });
  for (const [id, file] of GOLD_OF) {
    const rows = gold(file);
    const review = reviews.find((candidate) => candidate.id === id);
    const ours = new Map(
      review?.recommendations.map(({ paragraph, responses }) => [paragraph, responses.at(-1)?.position]),
    );
    const flags = rows.map(
      ({ number, position }) => (ours.get(number) === "supported") === (position === "Supported"),
    );
    figures.push({
      what: `${id}: position after the addendum, each paragraph against OHCHR's list`,
      measured: share(flags),
      bar: "each equal",
    });
    const list = results.find(
      (result): result is ThematicList =>
        result.kind === "thematic-list" && `SVN-${result.document.cycle}` === id,
    );
    const right = list === undefined ? [] : compareList(list, rows);
    figures.push({
      what: `${id}: thematic list, number, States, position, themes and goals of a row all right`,
      measured: share(right),
      bar: "100 %",
    });
  }
  const disagreements = reconciliation.reviews
    .flatMap(({ comparisons }) => comparisons)
    .reduce((sum, { disagreements: own }) => sum + own.length, 0);
  figures.push({
    what: "disagreements between the folder's documents and OHCHR's lists",
    measured: String(disagreements),
    bar: "",
  });
  figures.push({
    what: "files of the folder that belong to no review",
    measured: String(reconciliation.unlinked.length),
    bar: "",
  });

  const folder = join(corpus, "wg_reports/docx");
  const drafts: boolean[] = [];
  for (const file of readdirSync(folder).sort()) {
    const result = await readDocument(join(folder, file));
    const expected = DRAFTS.get(file.split(" ")[0] ?? "");
    const found = result.kind === "working-group-report" ? result.recommendations : [];
    drafts.push(
      found.length === expected && found.every(({ recommendingStates }) => recommendingStates.length > 0),
    );
  }
  figures.push({
    what: "Word drafts of session 52: all recommendations, each with its States",
    measured: share(drafts),
    bar: "100 %",
  });
  return { figures, files };
}
