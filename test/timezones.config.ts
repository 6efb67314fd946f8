import { defineConfig } from "vitest/config";
import { packageAliases, reportersFor } from "../vitest.config.ts";

/** Far west, far east with a skipped day, and a quarter hour: where a `Date` used as a calendar day goes wrong. */
const ZONES = ["America/Los_Angeles", "Pacific/Apia", "Asia/Kathmandu"];

/** What handles dates, again under each zone; the rest knows none. */
const INCLUDE = [
  "test/internal/is-partial-date.test.ts",
  "test/model/{china-case,date-order,session-cycle}.test.ts",
  "test/model/validate/{defenders,reviews}.test.ts",
  "test/reference/{reviews,sessions,states,resolve-state}.test.ts",
  "test/analyze/acceptance.test.ts",
  "test/parse/**/*date*.test.ts",
];

export default defineConfig({
  test: {
    reporters: reportersFor(process.env["UPRKIT_TEST_REPORT"]),
    projects: ZONES.map((zone) => ({
      root: new URL("..", import.meta.url).pathname,
      resolve: { alias: packageAliases },
      test: {
        name: zone,
        include: INCLUDE,
        setupFiles: ["test/seed.ts"],
        env: { TZ: zone },
        testTimeout: 60_000,
      },
    })),
  },
});
