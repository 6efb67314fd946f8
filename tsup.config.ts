import { defineConfig } from "tsup";

const libraryEntries = {
  index: "src/index.ts",
  read: "src/read.ts",
  data: "src/data/index.ts",
  "data/china": "src/data/china/index.ts",
  classify: "src/classify/index.ts",
  "classify/lite": "src/classify/lite.ts",
  compare: "src/compare/index.ts",
  report: "src/report/index.ts",
};

/** One entry per stage that stands alone: a single entry would not tree-shake (docs/decisions/0003). */
export default defineConfig({
  entry: { ...libraryEntries, "cli/main": "src/cli/main.ts" },
  format: process.env["UPRKIT_NO_DTS"] ? ["esm"] : ["esm", "cjs"],
  target: "node20",
  splitting: true,
  treeshake: true,
  removeNodeProtocol: false,
  silent: true,
  // Does not say that it has no side effects: left outside, each bundle of a user would load all of it for nothing.
  noExternal: ["simple-statistics"],
  // tsup injects `baseUrl`, which TypeScript 6 calls deprecated (egoist/tsup#1388).
  dts: process.env["UPRKIT_NO_DTS"]
    ? false
    : { entry: libraryEntries, compilerOptions: { ignoreDeprecations: "6.0" } },
});
