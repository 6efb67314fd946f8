// What came back, against MiniSearch used for the same job: for each recommendation of a later review the best of the
// earlier ones to the same State. Time of everything from texts to links, and precision and recall on the judged pairs;
// MiniSearch's threshold is the best one for it, chosen on the very pairs it is scored on. `npx tsx bench/recurrence.ts`.
// Exits with 1 where a bar is missed.
import { readFileSync } from "node:fs";
// biome-ignore lint/correctness/noUndeclaredDependencies: the root has it as a development dependency
import MiniSearch from "minisearch";
import { findRecurrences } from "../src/compare/recurrence/find-recurrences.ts";
import type { Demand } from "../src/compare/recurrence/recurrence.ts";
import { listRows } from "../src/corpus/rows.ts";
import { loadExportTexts } from "./export-texts.ts";

const TURNS = 3;
/** How many times faster it has to be, at equal or better precision. */
const MIN_FASTER = 10;

interface Judged {
  readonly later: string;
  readonly half: "dev" | "held-out";
  readonly weight: number;
  readonly same: readonly string[];
}

/** The best earlier recommendation for a later one. */
interface Best {
  readonly text: string;
  readonly score: number;
}

interface Rates {
  readonly precision: number;
  readonly recall: number;
}

const corpus = await loadExportTexts([]);
if (corpus === undefined) throw new Error("the exports with texts are not there");
const demands = listRows(corpus).filter((row): row is typeof row & Demand => row.text !== undefined);
const idOf = ({ source }: (typeof demands)[number]): string => `${source.file}#${source.row}`;
const byId = new Map(demands.map((demand) => [idOf(demand), demand]));
const { items } = JSON.parse(
  readFileSync(new URL("../test/corpus/judged/recurrence.json", import.meta.url), "utf8"),
) as { readonly items: readonly Judged[] };

function runUprkit(): ReadonlyMap<Demand, Best> {
  const best = new Map<Demand, Best>();
  for (const { later, earlier, score, kind } of findRecurrences(demands, { explain: false }).links) {
    if (kind !== "general" && !best.has(later)) best.set(later, { text: earlier.text, score });
  }
  return best;
}

function runMiniSearch(): ReadonlyMap<Demand, Best> {
  const best = new Map<Demand, Best>();
  const states = new Map<string, Demand[]>();
  for (const demand of demands) {
    const ofState = states.get(demand.stateUnderReview) ?? [];
    states.set(demand.stateUnderReview, ofState);
    ofState.push(demand);
  }
  for (const ofState of states.values()) {
    const sessions = [...new Set(ofState.map(({ session }) => session))].sort((one, other) => one - other);
    for (const session of sessions.slice(1)) {
      const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], storeFields: ["text"] });
      const texts = new Set(ofState.filter((demand) => demand.session < session).map(({ text }) => text));
      index.addAll([...texts].map((text, id) => ({ id, text })));
      for (const demand of ofState) {
        if (demand.session !== session) continue;
        const [first] = index.search(demand.text);
        // BM25 grows with the number of words of the query: by word it can be compared between queries.
        const words = demand.text.split(/\s+/u).length;
        if (first !== undefined) best.set(demand, { text: first["text"], score: first.score / words });
      }
    }
  }
  return best;
}

function rate(best: ReadonlyMap<Demand, Best>, half: Judged["half"], least: number): Rates {
  let linked = 0;
  let right = 0;
  let before = 0;
  for (const { later, half: own, weight, same } of items) {
    const demand = byId.get(later);
    if (own !== half || demand === undefined) continue;
    if (same.length > 0) before += weight;
    const found = best.get(demand);
    if (found === undefined || found.score < least) continue;
    linked += weight;
    const text = found.text.toLowerCase();
    if (same.some((id) => byId.get(id)?.text.toLowerCase() === text)) right += weight;
  }
  return { precision: right / linked, recall: right / before };
}

function time<Result>(run: () => Result): { readonly result: Result; readonly seconds: number } {
  let seconds = Number.POSITIVE_INFINITY;
  let result = run();
  for (let turn = 0; turn < TURNS; turn++) {
    const start = process.cpuUsage();
    result = run();
    const { user, system } = process.cpuUsage(start);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return { result, seconds };
}

const ours = time(runUprkit);
const theirs = time(runMiniSearch);
let isMissed = false;
const rows = (["dev", "held-out"] as const).map((half) => {
  const own = rate(ours.result, half, 0);
  const scores = items.flatMap(({ later }) => theirs.result.get(byId.get(later) as Demand)?.score ?? []);
  const tried = scores.map((least) => rate(theirs.result, half, least));
  const asMany = tried.filter(({ recall }) => recall >= own.recall - 0.02);
  const asGood = tried.filter(({ precision }) => precision >= own.precision);
  const precisionThen = Math.max(0, ...asMany.map(({ precision }) => precision));
  const recallThen = Math.max(0, ...asGood.map(({ recall }) => recall));
  if (own.precision < precisionThen) isMissed = true;
  return {
    half,
    precision: own.precision.toFixed(3),
    recall: own.recall.toFixed(3),
    "MiniSearch, precision at that recall": asMany.length === 0 ? "not reached" : precisionThen.toFixed(3),
    "MiniSearch, recall at that precision": asGood.length === 0 ? "not reached" : recallThen.toFixed(3),
  };
});
console.table(rows);
const faster = theirs.seconds / ours.seconds;
console.table([
  { what: "uprkit, all pairs with score, kind and change", seconds: ours.seconds.toFixed(2) },
  { what: "MiniSearch, best match only", seconds: theirs.seconds.toFixed(2) },
  { what: "times faster", seconds: faster.toFixed(1) },
]);
if (faster < MIN_FASTER) isMissed = true;
process.exitCode = isMissed ? 1 : 0;
