// Search in 100,000 recommendations against MiniSearch: time to build, memory, time of queries, size stored, and what is
// found. `npx tsx --expose-gc bench/search.ts [exports…]`; the texts of the exports are repeated up to that number. Exits
// with 1 where a bar is missed.
// biome-ignore lint/correctness/noUndeclaredDependencies: the root has it as a development dependency
import MiniSearch from "minisearch";
import type { RecordedText } from "../src/compare/recorded-text.ts";
import { createSearchIndex } from "../src/compare/search/search-index.ts";
import { encodeSearchIndex } from "../src/compare/search/stored-index.ts";
import type { CorpusRow } from "../src/corpus/corpus.ts";
import { listRows } from "../src/corpus/rows.ts";
import type { IssueSlug } from "../src/model/vocabulary.generated.ts";
import { loadExportTexts } from "./export-texts.ts";

const TEXTS = 100_000;
const TURNS = 15;
/** How many times faster queries have to be, by the geometric mean. */
const MIN_FASTER = 10;

const QUERIES = [
  "torture",
  "torture prison",
  "enforced disappearance investigation",
  "human rights defenders journalists",
  "standing invitation special procedures",
  "moratorium death penalty",
  "birth registration rural children",
  "domestic violence shelters women",
  "indigenous land consultation",
  "migrant workers convention ratify",
] as const;

/** Words for an issue, and the issue. */
const LABELS = [
  ["torture", "torture"],
  ["death penalty", "death-penalty"],
  ["enforced disappearances", "enforced-disappearances"],
  ["trafficking", "trafficking"],
  ["freedom of religion", "religion"],
  ["indigenous peoples", "indigenous"],
  ["persons with disabilities", "disabilities"],
  ["refugees", "asylum-refugees"],
  ["human rights defenders", "hrd"],
  ["internally displaced persons", "idps"],
  ["corruption", "corruption"],
  ["prison conditions", "detention"],
  ["safe drinking water", "water"],
  ["food security", "food"],
  ["adequate housing", "housing"],
  ["freedom of the press", "press"],
  ["national human rights institution", "nhri"],
  ["HIV", "hiv"],
  ["migrants", "migrants"],
  ["sexual orientation", "sogi"],
  ["extrajudicial executions", "extrajudicial-executions"],
  ["poverty", "poverty"],
  ["violence against women", "women"],
  ["judges independence", "justice"],
] as const satisfies readonly (readonly [string, IssueSlug])[];

const corpus = await loadExportTexts(process.argv.slice(2));
if (corpus === undefined) {
  console.error("Cannot measure the search: no texts, expected paths of exports with texts");
  process.exitCode = 1;
} else {
  const rows = listRows(corpus);
  // Texts of their own, as they would come from a file: strings that are one are kept once.
  const texts = Array.from({ length: TEXTS }, (_, place): RecordedText => {
    const { text = "", ...row } = rows[place % rows.length] ?? rows[0] ?? { text: "" };
    return { ...row, text: `${text} `.trim() };
  });
  const ours = measureBuild(() => createSearchIndex(texts));
  const bare = measureBuild(() => createSearchIndex(texts, { fields: ["text"] }));
  const peer = measureBuild(() => {
    const mini = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
    mini.addAll(texts.map(({ text = "" }, id) => ({ id, text })));
    return mini;
  });
  console.table({
    "uprkit, all fields": {
      "build s": ours.seconds,
      "memory MB": ours.megabytes,
      "stored MB": sizeOf(encodeSearchIndex(ours.made)),
    },
    "uprkit, text only": {
      "build s": bare.seconds,
      "memory MB": bare.megabytes,
      "stored MB": sizeOf(encodeSearchIndex(bare.made)),
    },
    "MiniSearch, text only": {
      "build s": peer.seconds,
      "memory MB": peer.megabytes,
      "stored MB": sizeOf(JSON.stringify(peer.made)),
    },
  });
  const kinds = [
    ["all words", { match: "all" }, { combineWith: "AND" }],
    ["any word", { match: "any" }, { combineWith: "OR" }],
    [
      "beginning",
      { match: "all", prefix: true },
      { combineWith: "AND", prefix: (_: string, at: number, terms: string[]) => at === terms.length - 1 },
    ],
    ["typing error", { match: "all" }, { combineWith: "AND", fuzzy: 0.2 }],
  ] as const;
  const ratios: number[] = [];
  for (const [kind, own, other] of kinds) {
    const table: Record<string, Record<string, number>> = {};
    for (const query of QUERIES) {
      const words =
        kind === "beginning" ? query.slice(0, -2) : kind === "typing error" ? mistype(query) : query;
      const [found, peers] = [bare.made.search(words, own).total, peer.made.search(words, other).length];
      const mine = medianTime(() => bare.made.search(words, own));
      const full = medianTime(() => ours.made.search(words, own));
      const theirs = medianTime(() => peer.made.search(words, other));
      ratios.push(theirs / mine);
      table[words] = {
        "uprkit ms": mine,
        "all fields ms": full,
        "MiniSearch ms": theirs,
        "times faster": Math.round(theirs / mine),
        found,
        "MiniSearch found": peers,
      };
    }
    console.log(kind);
    console.table(table);
  }
  const phrases = [
    '"human rights defenders"',
    '"standing invitation"',
    '"the rights of the child"',
    "by:Norway torture",
    "state:Kenya OPCAT",
    "educ*",
    "tortrue",
  ];
  console.table(
    Object.fromEntries(
      phrases.map((query) => [
        query,
        { "all fields ms": medianTime(() => ours.made.search(query)), found: ours.made.search(query).total },
      ]),
    ),
  );
  const relevance = judge((words) => {
    const { hits } = bare.made.search(words, { filter: (place) => place < rows.length, limit: rows.length });
    return hits.map(({ place }) => place);
  }, rows);
  const peerRelevance = judge((words) => {
    const found = peer.made.search(words, { combineWith: "AND", filter: ({ id }) => id < rows.length });
    return found.map(({ id }) => id);
  }, rows);
  console.log(`Of ${LABELS.length} queries for an issue, by the issues UPR Info coded:`);
  console.table({ uprkit: relevance, MiniSearch: peerRelevance });
  if (relevance.first20 < peerRelevance.first20) process.exitCode = 1;
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(`${mean.toFixed(1)} times faster in the mean; bar ${MIN_FASTER}`);
  if (mean < MIN_FASTER) process.exitCode = 1;
}

interface Relevance {
  /** Mean share of the first twenty that are coded with the issue. */
  readonly first20: number;
  /** Mean share of all that are found. */
  readonly all: number;
  /** Mean share of the texts coded with the issue that are found. */
  readonly found: number;
}

function judge(search: (words: string) => readonly number[], coded: readonly CorpusRow[]): Relevance {
  const rates = LABELS.map(([words, issue]) => {
    const places = search(words);
    const right = (list: readonly number[]) =>
      list.filter((place) => coded[place]?.issues.includes(issue) === true).length;
    const total = coded.filter(({ issues }) => issues.includes(issue)).length;
    const first = places.slice(0, 20);
    return [
      right(first) / Math.max(1, first.length),
      right(places) / Math.max(1, places.length),
      right(places) / total,
    ];
  });
  const mean = (at: number) => round(rates.reduce((sum, rate) => sum + (rate[at] ?? 0), 0) / rates.length);
  return { first20: mean(0), all: mean(1), found: mean(2) };
}

interface Build<Made> {
  readonly made: Made;
  readonly seconds: number;
  readonly megabytes: number;
}

function measureBuild<Made>(make: () => Made): Build<Made> {
  const before = memory();
  const start = process.cpuUsage();
  const made = make();
  const { user } = process.cpuUsage(start);
  return { made, seconds: round(user / 1e6), megabytes: round((memory() - before) / 1e6) };
}

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function medianTime(run: () => unknown): number {
  const times = Array.from({ length: TURNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return round(times.sort((a, b) => a - b)[TURNS >> 1] ?? 0);
}

/** Two letters of the longest word swapped. */
function mistype(query: string): string {
  const longest = query.split(" ").reduce((most, word) => (word.length > most.length ? word : most));
  return query.replace(longest, `${longest.slice(0, 2)}${longest[3]}${longest[2]}${longest.slice(4)}`);
}

function sizeOf(stored: Uint8Array | string): number {
  return round(stored.length / 1e6);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
