// What came back, against MiniSearch used for the same job: for each recommendation of a later review the best of the
// earlier ones to the same State. Time of a processor for everything from texts to links, median of turns, and precision
// and recall on the judged pairs. MiniSearch indexes the earlier texts of a State once a review and is asked with each
// later text: as it comes; with our stems and without small words; and with typos and prefixes on, as in its guide.
// Its threshold is the best one for it, chosen on the very pairs it is scored on. `npx tsx bench/recurrence.ts`. Exits
// with 1 where a bar is missed: ten times as fast, at equal or better precision, as each of the three.
import { readFileSync } from "node:fs";
// biome-ignore lint/correctness/noUndeclaredDependencies: the root has it as a development dependency
import MiniSearch, { type Options, type SearchOptions } from "minisearch";
import { stemWord } from "../src/classify/text/stem.ts";
import { findRecurrences } from "../src/compare/recurrence/find-recurrences.ts";
import type { Demand } from "../src/compare/recurrence/recurrence.ts";
import { isSmallWord } from "../src/compare/similarity/content-words.ts";
import { listRows } from "../src/corpus/rows.ts";
import { loadExportTexts } from "./export-texts.ts";

const TURNS = 7;
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

function runMiniSearch(settings: Partial<Options>, search: SearchOptions): ReadonlyMap<Demand, Best> {
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
      const index = new MiniSearch<{ id: number; text: string }>({
        fields: ["text"],
        storeFields: ["text"],
        ...settings,
      });
      const texts = new Set(ofState.filter((demand) => demand.session < session).map(({ text }) => text));
      index.addAll([...texts].map((text, id) => ({ id, text })));
      for (const demand of ofState) {
        if (demand.session !== session) continue;
        const [first] = index.search(demand.text, search);
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

/** Engines take turns, so that a busy machine is busy for each; times of a processor, in seconds. */
function time(
  runs: readonly (() => ReadonlyMap<Demand, Best>)[],
): readonly { readonly result: ReadonlyMap<Demand, Best>; readonly seconds: number }[] {
  const times = runs.map((): number[] => []);
  const results = runs.map((run) => run());
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [index, run] of runs.entries()) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      times[index]?.push((user + system) / 1e6);
    }
  }
  return results.map((result, index) => {
    const sorted = times[index]?.sort((one, other) => one - other) ?? [];
    return { result, seconds: sorted[sorted.length >> 1] ?? 0 };
  });
}

/** A word as we read it; small words are none. */
function stemOf(term: string): string | false {
  const word = term.toLowerCase();
  return isSmallWord(word) ? false : stemWord(word);
}

const peers = [
  { name: "MiniSearch", settings: {}, search: {} },
  { name: "MiniSearch, stems, no small words", settings: { processTerm: stemOf }, search: {} },
  { name: "MiniSearch, prefixes and typos", settings: {}, search: { prefix: true, fuzzy: 0.2 } },
];
const [ours, ...theirs] = time([
  runUprkit,
  ...peers.map(
    ({ settings, search }) =>
      () =>
        runMiniSearch(settings, search),
  ),
]);
if (ours === undefined) throw new Error("nothing was timed");
let isMissed = false;
const rows = (["dev", "held-out"] as const).flatMap((half) => {
  const own = rate(ours.result, half, 0);
  const ofPeers = theirs.map(({ result }, index) => {
    const scores = items.flatMap(({ later }) => result.get(byId.get(later) as Demand)?.score ?? []);
    const tried = scores.map((least) => rate(result, half, least));
    const precision = Math.max(
      0,
      ...tried.filter(({ recall }) => recall >= own.recall - 0.02).map((each) => each.precision),
    );
    const recall = Math.max(
      0,
      ...tried.filter((each) => each.precision >= own.precision).map((each) => each.recall),
    );
    if (own.precision < precision) isMissed = true;
    return {
      half,
      engine: peers[index]?.name ?? "",
      "precision at that recall": precision === 0 ? "not reached" : precision.toFixed(3),
      "recall at that precision": recall === 0 ? "not reached" : recall.toFixed(3),
    };
  });
  const measured = {
    half,
    engine: "uprkit",
    "precision at that recall": own.precision.toFixed(3),
    "recall at that precision": own.recall.toFixed(3),
  };
  return [measured, ...ofPeers];
});
console.table(rows);
console.table([
  {
    engine: "uprkit, all pairs with score, kind and change",
    seconds: ours.seconds.toFixed(2),
    "times as long": "",
  },
  ...theirs.map(({ seconds }, index) => {
    const times = seconds / ours.seconds;
    if (times < MIN_FASTER) isMissed = true;
    return {
      engine: `${peers[index]?.name ?? ""}, best match only`,
      seconds: seconds.toFixed(2),
      "times as long": times.toFixed(1),
    };
  }),
]);
process.exitCode = isMissed ? 1 : 0;
