// Builds dist/ from nothing: JavaScript as ESM and CommonJS, type declarations for both, JSON Schemas.
// With UPRKIT_NO_DTS=1 only what the command line needs: ESM, no declarations, no schemas.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "tsup";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
rmSync("dist", { recursive: true, force: true });

await build({});

// Its functions are inside the bundles (tsup.config.ts), so its license goes with them.
cpSync("node_modules/simple-statistics/LICENSE", "dist/licenses/simple-statistics.txt");

if (!process.env.UPRKIT_NO_DTS) {
  // The command line runs as ESM only; nobody loads its CommonJS twin.
  rmSync("dist/cli/main.cjs", { force: true });
  if (existsSync("scripts/schemas.ts")) {
    const { status } = spawnSync(
      process.execPath,
      ["--import", "tsx", "scripts/schemas.ts", "dist/schemas"],
      {
        stdio: "inherit",
      },
    );
    if (status !== 0) throw new Error(`Cannot write "dist/schemas": scripts/schemas.ts ended with ${status}`);
  }
}
