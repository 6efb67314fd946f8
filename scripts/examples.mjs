// Runs every script of examples/ as a user would, from the sources; fails where one does, prints nothing, is too long to
// be read at a glance, or does not say in its head who wants it and how to run it. `node scripts/examples.mjs [name...]`
// runs those whose names begin so, and shows what they print.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MOST_LINES = 39;
const TIMEOUT_MS = 120_000;

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const wanted = process.argv.slice(2);
const scripts = readdirSync("examples")
  .filter((name) => name.endsWith(".ts"))
  .filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)));

const failed = scripts.filter((name) => {
  const path = `examples/${name}`;
  const source = readFileSync(path, "utf8");
  const lines = source.trimEnd().split("\n").length;
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", path], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    timeout: TIMEOUT_MS,
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (wanted.length > 0) console.log(stdout);
  const problems = [
    ...(status === 0 ? [] : [`ended with ${status}`]),
    ...(stdout.trim() === "" ? ["printed nothing"] : []),
    ...(lines <= MOST_LINES ? [] : [`has ${lines} lines, expected at most ${MOST_LINES}`]),
    ...listGapsOfHead(source, path),
  ];
  console.log(`${path}  ${seconds} s  ${lines} lines${problems.map((problem) => `  ${problem}`).join("")}`);
  return problems.length > 0;
});
if (scripts.length === 0 || failed.length > 0) {
  console.error(`Cannot pass ${failed.length} of ${scripts.length} examples: ${failed.join(", ")}`);
  process.exitCode = 1;
}

/** What the comment at the head of a script does not say. */
function listGapsOfHead(source, path) {
  const head = /^\/\*\*\n([\s\S]*?)\*\//u.exec(source)?.[1] ?? "";
  const [why = ""] = head.split(/^ \*\s*$/mu);
  return [
    ...(/\bwants\b/u.test(why) ? [] : ["does not say in its head who wants it, and why"]),
    ...(head.includes(`Run: npx tsx ${path}`) ? [] : ["does not say in its head how to run it"]),
  ];
}
