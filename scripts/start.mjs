// The first thing a newcomer runs: builds the command line if it is missing or older than its sources,
// then prints the profile of a State from the embedded data (China, or what follows `npm start --`).
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const program = "dist/cli/main.js";

/** Milliseconds at which the newest file of a folder was changed. */
function newestChange(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Math.max(...files.map((file) => statSync(`${file.parentPath}/${file.name}`).mtimeMs));
}

function runNode(args, env = {}) {
  const { status, signal } = spawnSync(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return signal ? 1 : (status ?? 1);
}

const sources = Math.max(
  newestChange("src"),
  statSync("tsup.config.ts").mtimeMs,
  statSync("package.json").mtimeMs,
);
if (!existsSync(program) || statSync(program).mtimeMs < sources) {
  console.error("Building the command line (once; a few seconds) ...");
  const status = runNode(["scripts/build.mjs"], { UPRKIT_NO_DTS: "1" });
  if (status !== 0) process.exit(status);
}

const args = process.argv.slice(2);
process.exit(runNode([program, ...(args.length > 0 ? args : ["review", "CHN"])]));
