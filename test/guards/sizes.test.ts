import { describe, expect, it } from "vitest";
import { BUNDLE_CASES, bundleForBrowser, WORDS_OF_THE_WHOLE } from "./bundle.ts";
import { ROOT } from "./sources.ts";

/** The entries from src: `sideEffects: false` of package.json holds for them too. */
const alias = { "uprkit/data": `${ROOT}src/data/index.ts`, uprkit: `${ROOT}src/index.ts` };

describe("importing one function does not pull in the rest", () => {
  it.each(BUNDLE_CASES)("$code", async ({ code, ceiling, forbidden }) => {
    const { text, gzip } = await bundleForBrowser(code, ROOT, alias);
    expect(text.length).toBeGreaterThan(50);
    expect(forbidden.filter((word) => word.test(text)).map(String)).toEqual([]);
    expect(gzip).toBeLessThanOrEqual(ceiling);
  });

  it("bundles the whole core and the data for a browser without node:", async () => {
    const everything = 'export * from "uprkit"; export * from "uprkit/data";';
    const { text } = await bundleForBrowser(everything, ROOT, alias);
    expect(WORDS_OF_THE_WHOLE.filter((word) => !word.test(text)).map(String)).toEqual([]);
    expect(text).not.toMatch(/["']node:/u);
  });
});
