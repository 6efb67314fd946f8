import { defineConfig } from "vitest/config";
import { packageAliases, reportersFor } from "../../vitest.config.ts";

/** Pages in a real browser; needs Chromium and, for the playground, `npm run docs`: no part of `npm test`. */
export default defineConfig({
  resolve: { alias: packageAliases },
  test: {
    include: ["test/browser/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page comes to show, or a worker that ends: waited for, not timed.
    expect: { poll: { timeout: 30_000 } },
    fileParallelism: false,
    reporters: reportersFor(process.env["UPRKIT_TEST_REPORT"]),
  },
});
