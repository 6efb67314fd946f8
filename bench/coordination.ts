// Near-identical wording among all recommendations with texts, everything against everything: time on one core, memory,
// and what is found. `npx tsx bench/coordination.ts [exports…]`. Exits with 1 where a bar is missed.
import { findCoordination } from "../src/compare/coordination/find-coordination.ts";
import { measureBoilerplate } from "../src/compare/coordination/measure-boilerplate.ts";
import { loadExportTexts } from "./export-texts.ts";

/** Seconds of one core. */
const MAX_SECONDS = 60;
/** Megabytes of the process. */
const MAX_MEMORY = 1_000;

const corpus = await loadExportTexts(process.argv.slice(2));
if (corpus === undefined) {
  console.error("Cannot measure coordination: no texts, expected paths of exports with texts");
  process.exitCode = 1;
} else {
  const start = process.cpuUsage();
  const found = findCoordination(corpus);
  const { user, system } = process.cpuUsage(start);
  const seconds = (user + system) / 1e6;
  const megabytes = process.resourceUsage().maxRSS / 1e3;
  const { textCount, recommendationCount, wordingCount, jointCount, heapCount, clusters } = found;
  console.table({
    "seconds of processor": { value: Number(seconds.toFixed(1)), bar: MAX_SECONDS },
    "most memory of the process, MB": { value: Math.round(megabytes), bar: MAX_MEMORY },
  });
  console.table({
    textCount,
    recommendationCount,
    wordingCount,
    jointCount,
    heapCount,
    clusters: clusters.length,
  });
  const kinds = ["joint", "template", "in-review", "shared"] as const;
  console.table(
    Object.fromEntries(
      kinds.map((kind) => {
        const own = clusters.filter((cluster) => cluster.kind === kind);
        const texts = own.reduce((sum, { members }) => sum + members.length, 0);
        const surprising = own.filter(({ heaps }) => heaps[0]?.level === "surprising").length;
        return [kind, { clusters: own.length, texts, surprising }];
      }),
    ),
  );
  console.table([
    ...measureBoilerplate(found, { by: "all" }),
    ...measureBoilerplate(found, { by: "all", unit: "recommendation" }),
  ]);
  if (seconds > MAX_SECONDS || megabytes > MAX_MEMORY) process.exitCode = 1;
}
