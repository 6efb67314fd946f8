// What became of the asks of submissions: `npx tsx bench/uptake.ts`. Against MiniSearch with our stems, prefixes and
// typos on, its threshold set where it does best on these very asks. Two jobs: each submission against its own report,
// and all asks against the recommendations of all reports. Needs the corpus. Exits with 1 where the bar is missed.
import { readFileSync } from "node:fs";
// biome-ignore lint/correctness/noUndeclaredDependencies: the root has it as a development dependency
import MiniSearch from "minisearch";
import { stemWord } from "../src/classify/text/stem.ts";
import { splitWords } from "../src/classify/text/words.ts";
import { findUptake, type UptakeRecommendation } from "../src/compare/uptake/find-uptake.ts";
import { indexRecommendations } from "../src/compare/uptake/index-recommendations.ts";
import { corpusPath, hasCorpus } from "../test/corpus/corpus.ts";
import { loadSubmissions, type MadeSubmission, scoreUptake } from "../test/corpus/made-submissions.ts";
import { takeTurns } from "./queries/take-turns.ts";

/** Times as fast as MiniSearch, for asks put to recommendations that are indexed. */
const LEAST_RATIO = 10;
const BUDGET = { warmUps: 2, minTurns: 5, maxTurns: 15, time: 20_000 };

if (!hasCorpus) console.error("Cannot measure: there is no corpus");
else await measure();

async function measure(): Promise<void> {
  const submissions = await loadSubmissions();
  const everything = [...texts("uprinfo"), ...submissions.flatMap(({ recommendations }) => recommendations)];
  const asks = submissions.flatMap((submission) => submission.asks.map(({ text }) => text));
  const ours = indexRecommendations(everything);
  const theirs = miniSearchOf(everything);
  const jobs = [
    {
      name: "uprkit, each submission and its report, reading included",
      run: () => submissions.map(askUprkit),
    },
    { name: "MiniSearch, the same", run: () => submissions.map((each) => askMiniSearch(each)) },
    {
      name: `uprkit, ${asks.length} asks of ${everything.length} indexed texts`,
      run: () => void findUptake(asks, ours),
    },
    { name: "MiniSearch, the same", run: () => asks.map((ask) => search(theirs, ask)) },
    { name: `uprkit, indexing ${everything.length} texts`, run: () => void indexRecommendations(everything) },
    { name: "MiniSearch, the same", run: () => void miniSearchOf(everything) },
  ];
  const times = await takeTurns(
    jobs.map(({ run }) => run),
    BUDGET,
  );
  const medians = times.map(({ median }) => median);
  console.table(
    jobs.map(({ name }, index) => ({ name, "median, ms": Number((medians[index] ?? 0).toPrecision(3)) })),
  );

  const mine = scoreUptake(submissions, askUprkit);
  const best = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
    .flatMap((share) =>
      [10, 20, 30, 40, 60, 80].map((least) =>
        scoreUptake(submissions, (each) => askMiniSearch(each, least, share)),
      ),
    )
    .sort((one, other) => Math.min(other.recall, other.precision) - Math.min(one.recall, one.precision))[0];
  console.table(
    (["development", "held-out", "fresh"] as const).map((role) => {
      const own = submissions.filter((each) => each.role === role);
      const asked = own.flatMap(({ asks }) => asks.filter(({ answers }) => answers.length > 0)).length;
      return { role, submissions: own.length, "asks with an answer": asked, ...scoreUptake(own, askUprkit) };
    }),
  );
  console.table([
    { name: "uprkit", ...mine },
    { name: "MiniSearch at its best threshold", ...best },
  ]);
  const ratio = (medians[3] ?? 0) / (medians[2] ?? 1);
  console.log(
    `${ratio.toFixed(1)} times as fast on indexed texts, ${((medians[1] ?? 0) / (medians[0] ?? 1)).toFixed(1)} with reading`,
  );
  if (ratio < LEAST_RATIO || mine.precision < (best?.precision ?? 0)) process.exitCode = 1;
}

/** Texts of an export, without its other columns. */
function texts(folder: string): readonly UptakeRecommendation[] {
  const text = readFileSync(corpusPath(folder, "csv", "14-17.csv"), "latin1");
  return text
    .split("\r")
    .slice(1)
    .map((line, index) => ({ id: `14-17.csv#${index + 2}`, text: line.split('","')[3] ?? line }));
}

function askUprkit({ asks, recommendations }: MadeSubmission): ReadonlyMap<string, readonly string[]> {
  const uptake = findUptake(
    asks.map(({ text }) => text),
    recommendations,
  );
  return new Map(uptake.asks.map(({ ask, matches }) => [ask, matches.map(({ number = "" }) => number)]));
}

type Index = MiniSearch<{ id: number; text: string }>;

function miniSearchOf(recommendations: readonly UptakeRecommendation[]): Index {
  const index: Index = new MiniSearch({
    fields: ["text"],
    processTerm: (term) => stemWord(splitWords(term).norms[0] ?? ""),
  });
  index.addAll(recommendations.map(({ text }, id) => ({ id, text })));
  return index;
}

function search(index: Index, ask: string): readonly { readonly id: number; readonly score: number }[] {
  return index.search(ask, { prefix: true, fuzzy: 0.2 }) as unknown as readonly {
    id: number;
    score: number;
  }[];
}

function askMiniSearch(
  { asks, recommendations }: MadeSubmission,
  least = 20,
  share = 0.5,
): ReadonlyMap<string, readonly string[]> {
  const index = miniSearchOf(recommendations);
  return new Map(
    asks.map(({ text }) => {
      const hits = search(index, text);
      const bound = Math.max(least, share * (hits[0]?.score ?? 0));
      const found = hits
        .filter(({ score }) => score >= bound)
        .map(({ id }) => recommendations[id]?.paragraph ?? "");
      return [text, found];
    }),
  );
}
