/**
 * Measures the readers on the corpus and writes `docs/accuracy.md`: `npm run accuracy` (`-- --print` only prints).
 * Needs the corpus: `../shared/corpus` beside the repository, or the folder named by UPRKIT_CORPUS.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readPdfText } from "../src/documents/pdf.ts";
import { parseWorkingGroupReport } from "../src/parse/working-group-report/parse-working-group-report.ts";
import type { WorkingGroupReport } from "../src/parse/working-group-report/report.ts";
import { measureNarrative } from "./accuracy/narrative.ts";
import { measureReviewDocuments } from "./accuracy/review-documents.ts";

const CORPUS = process.env["UPRKIT_CORPUS"] ?? join(import.meta.dirname, "../../shared/corpus");
const GOLD = join(CORPUS, "../gold");
const REPORTS = join(CORPUS, "wg_reports/pdf");
if (!existsSync(REPORTS)) {
  console.error(`Cannot measure: no corpus at "${CORPUS}", expected the folder or UPRKIT_CORPUS`);
  process.exit(2);
}

interface GoldRecommendation {
  readonly number: string;
  readonly position: string;
  readonly states: readonly string[];
  readonly text60: string;
}
interface Share {
  ok: number;
  of: number;
}
const share = (): Share => ({ ok: 0, of: 0 });
const count = (target: Share, ok: boolean): boolean => {
  target.of += 1;
  if (ok) target.ok += 1;
  return ok;
};
const show = ({ ok, of }: Share): string =>
  of === 0 ? "–" : `${ok}/${of} = ${((100 * ok) / of).toFixed(2)} %`;
const sorted = (codes: readonly string[]): string => [...codes].sort().join(" ");
const misses: string[] = [];
/** Gold positions name the claim in the position. */
const asPosition = (gold: string): string =>
  gold === "supported_already_implemented" ? "supported" : gold.replaceAll("_", "-");

/** The recommendations the conclusions list: gold and alignment know no others. */
const listedIn = ({ recommendations }: WorkingGroupReport): WorkingGroupReport["recommendations"] =>
  recommendations.filter(({ isCited }) => isCited !== true);

const reports = new Map<string, WorkingGroupReport>();
const refused: string[] = [];
const times: number[] = [];
let pages = 0;
for (const file of readdirSync(REPORTS).sort()) {
  const start = performance.now();
  try {
    const text = await readPdfText(readFileSync(join(REPORTS, file)), { name: file });
    pages += text.pageCount;
    reports.set(file.replace(".pdf", ""), parseWorkingGroupReport(text));
  } catch (error) {
    refused.push(`${file}: ${String(error)}`);
  }
  times.push(performance.now() - start);
}

// 1. Gold reports: numbers, States, positions, text.
const gold = { numbers: share(), states: share(), positions: share(), text: share() };
for (const file of readdirSync(GOLD)
  .filter((name) => /^[a-z]+\d{4}\.json$/u.test(name))
  .sort()) {
  const { report, recommendations, source } = JSON.parse(readFileSync(join(GOLD, file), "utf8")) as {
    report: string;
    source: string;
    recommendations: GoldRecommendation[];
  };
  let read = reports.get(report);
  if (read === undefined && source.startsWith("slovenia:")) {
    const name = source.split("/").at(-1) ?? "";
    const path = readdirSync(join(CORPUS, "slovenia"), { recursive: true })
      .map(String)
      .find((entry) => entry.endsWith(name));
    if (path !== undefined) {
      read = parseWorkingGroupReport(
        await readPdfText(readFileSync(join(CORPUS, "slovenia", path)), { name }),
      );
      reports.set(report, read);
    }
  }
  const ours = new Map((read === undefined ? [] : listedIn(read)).map((entry) => [entry.paragraph, entry]));
  for (const wanted of recommendations) {
    const got = ours.get(wanted.number);
    if (!count(gold.numbers, got !== undefined)) misses.push(`${report} ${wanted.number} number`);
    const states = got?.recommendingStates ?? [];
    if (!count(gold.states, sorted(states) === sorted(wanted.states)))
      misses.push(`${report} ${wanted.number} states: ${sorted(states)} for ${sorted(wanted.states)}`);
    const position = got?.responses[0]?.position;
    if (!count(gold.positions, position === asPosition(wanted.position)))
      misses.push(`${report} ${wanted.number} position: ${position} for ${wanted.position}`);
    const clean = (text: string): string => text.replace(/\s+/gu, " ").slice(0, 55);
    if (!count(gold.text, clean(got?.text ?? "") === clean(wanted.text60)))
      misses.push(
        `${report} ${wanted.number} text: "${clean(got?.text ?? "")}" for "${clean(wanted.text60)}"`,
      );
    ours.delete(wanted.number);
  }
  for (const extra of ours.keys()) {
    count(gold.numbers, false);
    misses.push(`${report} ${extra} is not in the gold`);
  }
}

// 2. UPR Info rows: machine-made alignment, doubtful under a score of 90.
const rows = parse(readFileSync(join(GOLD, "alignment_uprinfo_dev.csv")), { columns: true }) as Record<
  string,
  string
>[];
const POSITION: Record<string, readonly string[]> = {
  examine: ["pending"],
  made: ["pending"],
  support: ["supported"],
  support_implemented: ["supported"],
  not_support: ["not-supported"],
  noted: ["noted"],
};
const early = share();
const late = share();
const groupPositions = share();
const perReport = new Map<string, { rows: Share; position: Share }>();
const seen = new Set<string>();
for (const row of rows) {
  const {
    report = "",
    paragraph = "",
    from = "",
    score = "",
    session = "",
    report_group_class: group = "",
  } = row;
  if (paragraph === "" || Number(score) < 90) continue;
  const read = reports.get(report);
  const got = read?.recommendations.find((entry) => entry.paragraph === paragraph);
  const own = perReport.get(report) ?? { rows: share(), position: share() };
  perReport.set(report, own);
  const ok =
    got !== undefined && (from === "" || (got.recommendingStates as readonly string[]).includes(from));
  count(Number(session) <= 5 ? early : late, ok);
  if (!count(own.rows, ok))
    misses.push(
      `${report} ${paragraph} ${from || "(no State)"}: ${got === undefined ? "no such paragraph" : `has ${got.recommendingStates.join(" ") || "no State"}`}`,
    );
  const key = `${report} ${paragraph}`;
  const allowed = POSITION[group];
  if (allowed !== undefined && got !== undefined && !seen.has(key)) {
    seen.add(key);
    const position = got.responses[0]?.position ?? "";
    if (
      !count(groupPositions, allowed.includes(position)) ||
      !count(own.position, allowed.includes(position))
    )
      misses.push(`${report} ${paragraph} position: ${position} for ${group}`);
  }
}

// 3. The other way round: States we found and UPR Info does not name.
const surplus = share();
const wantedStates = new Map<string, Set<string>>();
for (const { report = "", paragraph = "", from = "" } of rows) {
  if (paragraph === "") continue;
  const key = `${report} ${paragraph}`;
  wantedStates.set(key, (wantedStates.get(key) ?? new Set()).add(from));
}
for (const [report, read] of reports) {
  if (!perReport.has(report)) continue;
  for (const { paragraph, recommendingStates } of listedIn(read)) {
    const wanted = wantedStates.get(`${report} ${paragraph}`);
    for (const state of recommendingStates) {
      if (!count(surplus, wanted?.has(state) ?? false))
        misses.push(`${report} ${paragraph} ${state}: not in UPR Info`);
    }
  }
}

// 4. The narrative: speakers, and recommendations cited by reference.
const narrative = await measureNarrative(reports, rows, CORPUS);
misses.push(...narrative.misses);

const lines: string[] = [];
const row = (...cells: readonly (string | number)[]): void => {
  lines.push(`| ${cells.join(" | ")} |`);
};
lines.push("# Accuracy", "", "Made by `npm run accuracy` on the corpus; do not edit.", "");
lines.push("## Working Group reports", "");
row("what", "measured", "bar");
row("---", "---", "---");
row("reports read", `${reports.size} (${pages} pages)`, "");
row("refused with an error", refused.length, "0 of those that are reports");
row("gold reports: paragraph numbers, none missing and none too many", show(gold.numbers), "100 %");
row("gold reports: exact set of recommending States", show(gold.states), "≥ 99.5 %");
row("gold reports: position", show(gold.positions), "≥ 99 %");
row("gold reports: first 55 characters of the text", show(gold.text), "");
row("UPR Info rows (score ≥ 90) whose paragraph and State come out, sessions 6–20", show(late), "≥ 99 %");
row("the same, sessions 1–5, of those in the conclusions", show(early), "≥ 97 %");
row("position against the class of the lead paragraph in the alignment", show(groupPositions), "");
row("States read that UPR Info names for the paragraph", show(surplus), "");
lines.push(
  "",
  "| report | symbol | session | State | recommendations | paragraph × State | UPR Info rows | position | warnings |",
);
lines.push("|---|---|---|---|---|---|---|---|---|");
for (const [name, read] of reports) {
  const { document, diagnostics } = read;
  const recommendations = listedIn(read);
  const own = perReport.get(name);
  const pairs = recommendations.reduce((sum, { recommendingStates }) => sum + recommendingStates.length, 0);
  row(
    name,
    document.symbol ?? "–",
    document.session ?? "–",
    document.stateUnderReview ?? "–",
    recommendations.length,
    pairs,
    own === undefined ? "–" : show(own.rows),
    own === undefined ? "–" : show(own.position),
    diagnostics.filter(({ severity }) => severity !== "info").length,
  );
}
lines.push("", "## Narrative", "");
row("what", "measured", "bar");
row("---", "---", "---");
row(
  "States that made statements, as many as the report counts (reports that count)",
  show(narrative.statements),
  "≥ 95 %",
);
row("recommendations the conclusions cite by their paragraphs in section I", narrative.cited, "");
const { rows: unlisted, leftOut, contained, alike } = narrative;
row(
  `UPR Info rows of sessions 1–5 in no list (${leftOut} more are in ours after all), found among them: State, and 60 % of the row's words in the text`,
  show({ ok: contained, of: unlisted }),
  "≥ 85 %",
);
row(
  `the same of all ${unlisted + leftOut} rows the alignment finds in no list, in a list of ours or cited`,
  show({ ok: contained + leftOut, of: unlisted + leftOut }),
  "",
);
row(
  "the same, by likeness of the two texts (Dice of words ≥ 0.6, text or part)",
  show({ ok: alike, of: unlisted }),
  "",
);
if (refused.length > 0) lines.push("", "Refused:", "", ...refused.map((line) => `- ${line}`));
const { figures, files } = await measureReviewDocuments(CORPUS);
lines.push("", "## The other documents of a review", "");
row("what", "measured", "bar");
row("---", "---", "---");
for (const { what, measured, bar } of figures)
  row(what, typeof measured === "string" ? measured : show(measured), bar);
lines.push("", "| file | read as | warnings |", "|---|---|---|");
for (const cells of files) row(...cells);
const page = `${lines.join("\n")}\n`;
if (process.argv.includes("--misses")) console.log(misses.join("\n"));
console.log(page);
if (!process.argv.includes("--print")) writeFileSync(join(import.meta.dirname, "../docs/accuracy.md"), page);
