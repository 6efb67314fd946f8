import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The package by its own name, as examples and docs import it: answered from src, so that no build is needed. */
export const packageAliases = [
  { find: /^uprkit$/u, replacement: source("index.ts") },
  { find: /^uprkit\/read$/u, replacement: source("read.ts") },
  { find: /^uprkit\/classify\/lite$/u, replacement: source("classify/lite.ts") },
  { find: /^uprkit\/classify$/u, replacement: source("classify/index.ts") },
  { find: /^uprkit\/compare$/u, replacement: source("compare/index.ts") },
  { find: /^uprkit\/report$/u, replacement: source("report/index.ts") },
  { find: /^uprkit\/data\/china$/u, replacement: source("data/china/index.ts") },
  { find: /^uprkit\/data$/u, replacement: source("data/index.ts") },
];

/** `.ci/run` names a file for the counts; a person at a terminal needs none. */
export function reportersFor(report: string | undefined): (string | [string, { outputFile: string }])[] {
  return report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]];
}

export default defineConfig({
  resolve: { alias: packageAliases },
  test: {
    setupFiles: ["test/seed.ts"],
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**", "test/browser/**"],
    testTimeout: 60_000,
    reporters: reportersFor(process.env["UPRKIT_TEST_REPORT"]),
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/**/*.generated.ts"] },
  },
});
