// What comparison takes as texts become many: what came back within States, near-identical wording of everything with
// everything, and search. `npx tsx bench/scale.ts` for the exports as they are, `npx tsx bench/scale.ts 100000` for so
// many texts: real ones drawn with replacement by a seed, half of them moved to the State and session of another, and
// one word in ten put in from another text, so that States, sessions and words are as frequent as they are. Times of a
// processor and the most memory of the process. Exits with 1 where a bar is missed.
import { findCoordination } from "../src/compare/coordination/find-coordination.ts";
import type { RecordedText } from "../src/compare/recorded-text.ts";
import { findRecurrences } from "../src/compare/recurrence/find-recurrences.ts";
import { createSearchIndex } from "../src/compare/search/search-index.ts";
import { listRows } from "../src/corpus/rows.ts";
import { loadExportTexts } from "./export-texts.ts";

/** Seconds within States and of everything, and megabytes: the bars for the exports; for more texts they are only printed. */
const BARS = { within: 10, everything: 60, megabytes: 1_000 };
const SEED = 20_261_122;

const corpus = await loadExportTexts([]);
if (corpus === undefined) throw new Error("the exports with texts are not there");
const real = listRows(corpus).filter(({ text }) => text !== undefined);
const size = Number(process.argv[2] ?? real.length);
const texts = size === real.length ? real : drawTexts(real, size, SEED);

const within = time(() => findRecurrences(texts, { explain: false }).links.length);
const everything = time(() => findCoordination(texts).clusters.length);
const atMost = process.resourceUsage().maxRSS / 1e3;
const indexing = time(() => createSearchIndex(texts));
const times = ["torture", "OPCAT", "women rural", "death penal", "juvenile justice", "standing invitation"]
  .flatMap((query) => Array.from({ length: 15 }, () => time(() => indexing.result.search(query)).wall))
  .sort((one, other) => one - other);
console.table([
  {
    what: `recurrence within States, ${texts.length} texts`,
    value: within.seconds,
    unit: "s",
    bar: BARS.within,
  },
  { what: "links", value: within.result, unit: "" },
  {
    what: "coordination, everything with everything",
    value: everything.seconds,
    unit: "s",
    bar: BARS.everything,
  },
  { what: "clusters", value: everything.result, unit: "" },
  {
    what: "most memory of the process until then",
    value: Math.round(atMost),
    unit: "MB",
    bar: BARS.megabytes,
  },
  { what: "search: index", value: indexing.seconds, unit: "s" },
  { what: "search: median query", value: Number((times[times.length >> 1] ?? 0).toPrecision(3)), unit: "ms" },
  { what: "most memory of the process", value: Math.round(process.resourceUsage().maxRSS / 1e3), unit: "MB" },
]);
const isMissed =
  within.seconds > BARS.within || everything.seconds > BARS.everything || atMost > BARS.megabytes;
if (size === real.length && isMissed) process.exitCode = 1;

function time<Result>(run: () => Result): {
  readonly result: Result;
  readonly seconds: number;
  readonly wall: number;
} {
  const start = process.cpuUsage();
  const begin = performance.now();
  const result = run();
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: Number(((user + system) / 1e6).toFixed(2)), wall };
}

/** As many texts as asked for, of the same States, sessions and words as those given. */
function drawTexts(from: readonly RecordedText[], count: number, seed: number): readonly RecordedText[] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const words = from.map(({ text = "" }) => text.split(" "));
  const draw = (): number => Math.floor(random() * from.length);
  const anyWord = (): string => {
    const own = words[draw()] ?? [];
    return own[Math.floor(random() * own.length)] ?? "";
  };
  return Array.from({ length: count }, () => {
    const place = draw();
    const row = from[place] ?? {};
    const { stateUnderReview, session } = (random() < 0.5 ? from[draw()] : undefined) ?? row;
    const text = (words[place] ?? []).map((word) => (random() < 0.1 ? anyWord() : word)).join(" ");
    return {
      ...row,
      text,
      ...(stateUnderReview === undefined ? {} : { stateUnderReview }),
      ...(session === undefined ? {} : { session }),
    };
  });
}
