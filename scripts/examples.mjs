// Runs every script of examples/ as a user would, from the sources, and fails if one of them does.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const scripts = readdirSync("examples").filter((name) => name.endsWith(".ts"));
const failed = scripts.filter((name) => {
  console.log(`examples/${name}`);
  const { status, stdout } = spawnSync(process.execPath, ["--import", "tsx", `examples/${name}`], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  return status !== 0 || stdout.trim() === "";
});
if (scripts.length === 0 || failed.length > 0) {
  console.error(`Cannot run ${failed.length} of ${scripts.length} examples: ${failed.join(", ")}`);
  process.exitCode = 1;
}
