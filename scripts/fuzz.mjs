// Runs every random test from seeds it has not seen. `npm test` keeps one seed (test/seed.ts), so that a change is
// judged by what it changed; this looks for faults nobody has met. `npm run fuzz -- 20` tries twenty seeds,
// `npm run fuzz -- 20 test/parse` those of one room. Each seed is printed: `UPRKIT_SEED=n npx vitest run file` is the way back.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const [count = "5", room = "test"] = process.argv.slice(2);
const files = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts") && !/^(browser|package)\//u.test(name))
  .map((name) => join(room, name))
  .filter((path) => readFileSync(path, "utf8").includes("fc.assert("));
if (!(Number(count) >= 1) || files.length === 0) {
  console.error(`Cannot try "${count}" seeds on "${room}": expected a number and a folder with random tests`);
  process.exit(2);
}

const faulty = [];
for (let round = 0; round < Number(count); round++) {
  const seed = randomInt(2 ** 31);
  console.log(`── seed ${seed}, ${files.length} files`);
  const { status } = spawnSync("npx", ["--no", "--", "vitest", "run", "--reporter=dot", ...files], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, UPRKIT_SEED: String(seed) },
  });
  if (status !== 0) faulty.push(seed);
}
if (faulty.length > 0) {
  console.error(`Seeds that found a fault: ${faulty.join(", ")}`);
  process.exit(1);
}
