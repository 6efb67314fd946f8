/**
 * Writes src/data/upr-info.generated.ts: the export of UPR Info, sessions 1-20, without its texts.
 *
 * Usage: tsx scripts/embed-data.ts
 * Reads the corpus in UPRKIT_CORPUS, default ../shared/corpus beside the repository.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { EmbeddedUprInfo } from "../src/data/embedded.ts";
import { packNumbers } from "../src/data/packed-numbers.ts";
import { readCsvTable } from "../src/documents/csv.ts";
import { ISSUE_SLUGS, STATE_CODES } from "../src/model/vocabulary.generated.ts";
import { parseUprInfo, type UprInfoExport } from "../src/parse/upr-info.ts";

const FILES = ["1-5.csv", "6-9.csv", "10-13.csv", "14-17.csv", "18-20-without-text.csv"];
const PLEDGE_FILE = "voluntary.csv";
const root = fileURLToPath(new URL("..", import.meta.url));
const corpus = process.env["UPRKIT_CORPUS"] ?? join(root, "..", "shared", "corpus");
const target = join(root, "src", "data", "upr-info.generated.ts");

async function readExport(name: string): Promise<UprInfoExport> {
  const bytes = await readFile(join(corpus, "uprinfo", "csv", name));
  const { table } = await readCsvTable(bytes, { name });
  const result = parseUprInfo(table);
  const lost = result.diagnostics.filter(({ severity }) => severity === "error");
  // The row number is not stored: it follows from the order, which must then have no gaps.
  const isGapless = [...result.rows, ...result.pledges].every(
    ({ source }, index) => source.row === index + 2,
  );
  if (lost.length > 0 || !isGapless)
    throw new Error(`Cannot embed "${name}": it has rows that were not read`);
  return result;
}

function indexIn<T>(list: readonly T[], value: T): number {
  const index = list.indexOf(value);
  if (index === -1) throw new Error(`Cannot embed "${String(value)}": it is not in the vocabulary`);
  return index;
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

const exports = await Promise.all(FILES.map(readExport));
const { pledges, rows: notPledges } = await readExport(PLEDGE_FILE);
if (notPledges.length > 0) throw new Error(`Cannot embed "${PLEDGE_FILE}": it has rows that are no pledges`);
const rows = exports.flatMap((result, index) => {
  if (result.pledges.length > 0) throw new Error(`Cannot embed "${FILES[index]}": it has pledges`);
  return result.rows;
});

const sets = new Map<string, { readonly issues: readonly string[]; count: number }>();
for (const { issues } of [...rows, ...pledges]) {
  const key = issues.join(" ");
  const set = sets.get(key) ?? { issues, count: 0 };
  set.count += 1;
  sets.set(key, set);
}
const keys = [...sets].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([key]) => key);
const setNumbers = new Map(keys.map((key, index) => [key, index]));
const numberOf = (issues: readonly string[]): number => setNumbers.get(issues.join(" ")) ?? 0;

const recommendedBy = new Map(STATE_CODES.map((state) => [state, 0]));
for (const { recommendingState: state } of rows) {
  if (state !== undefined) recommendedBy.set(state, (recommendedBy.get(state) ?? 0) + 1);
}
const states = [...recommendedBy].sort(([, x], [, y]) => y - x).map(([state]) => state);
const positions = unique(rows.map(({ position }) => position));

const runs: [state: number, session: number, count: number][] = [];
for (const { stateUnderReview, session } of rows) {
  const state = indexIn(states, stateUnderReview);
  const last = runs.at(-1);
  if (last?.[0] === state && last[1] === session) last[2] += 1;
  else runs.push([state, session, 1]);
}
const issueSets = keys.flatMap((key) => {
  const issues = sets.get(key)?.issues ?? [];
  return [issues.length, ...issues.map((issue) => indexIn<string>(ISSUE_SLUGS, issue))];
});
const recommendingStates = rows.map(({ recommendingState: state }) =>
  state === undefined ? 0 : 1 + indexIn(states, state),
);
const responses = rows.map(({ position, action = 0 }) => 6 * positions.indexOf(position) + action);
const rowIssueSets = rows.map(({ issues }) => numberOf(issues));
const pledgeCodes = pledges.flatMap(({ state, session, action = 0, issues }) => [
  indexIn(states, state),
  session,
  action,
  numberOf(issues),
]);

// The second argument of packNumbers: as many numbers of one character as leave room for the column's largest.
const data: EmbeddedUprInfo = {
  states,
  issues: ISSUE_SLUGS,
  positions,
  files: exports.map((result, index) => [FILES[index] ?? "", result.rows.length] as const),
  pledgeFile: PLEDGE_FILE,
  issueSets: packNumbers(issueSets, 90),
  reviewRuns: packNumbers(runs.flat(), 85),
  recommendingStates: packNumbers(recommendingStates, 88),
  responses: packNumbers(responses, 90),
  rowIssueSets: packNumbers(rowIssueSets, 55),
  pledges: packNumbers(pledgeCodes, 55),
};

const code = `// Written by scripts/embed-data.ts from the export of UPR Info of 14 August 2015; do not edit.
// Codes only: State, session, response, action and issues of each row, and none of the texts.
import type { EmbeddedUprInfo } from "./embedded.ts";

export const EMBEDDED_UPR_INFO: EmbeddedUprInfo = ${JSON.stringify(data, null, 1)};
`;
await writeFile(target, code);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `${rows.length} rows, ${pledges.length} pledges, ${runs.length} runs, ${keys.length} sets of issues`,
);
console.log(`${kilobytes(code.length)}, gzipped ${kilobytes(gzipSync(code, { level: 9 }).length)}`);
