import { defineConfig } from "vitest/config";
import { reportersFor } from "../../vitest.config.ts";

/** The packed tarball as its users load it; needs `npm run build` first, so it is no part of `npm test`. */
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: reportersFor(process.env["UPRKIT_TEST_REPORT"]),
  },
});
