import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EVERY_FIGURE, type Stuff } from "../report/figures/every-figure.ts";
import { hasChromium, launchChromium } from "./chromium.ts";

const STUFF: Stuff = {
  names: ["Africa", "Asia-Pacific", "EEG", 'A & "B" <c>', "منظمة حقوق الإنسان", "Côte d’Ivoire", "中華"],
  values: [0.4, 0.9, 0.1, 1 / 3, 0],
};
const WIDTHS = [360, 680];

/** What the bundle gives to the page: each figure at each width, drawn by the default document or by the page's. */
const IN_PAGE = `
  import { EVERY_FIGURE } from "../report/figures/every-figure.ts";
  globalThis.drawAll = (stuff, widths, ofPage) =>
    Promise.all(EVERY_FIGURE.flatMap(([, draw]) => widths.map((width) =>
      draw(stuff, { title: "A title", note: "A note.", width, ...(ofPage ? { document } : {}) }))));`;

describe.skipIf(!hasChromium)("figures drawn in a browser", () => {
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it("are the same, byte by byte, as in Node, in both documents", async () => {
    const here = await Promise.all(
      EVERY_FIGURE.flatMap(([, draw]) =>
        WIDTHS.map((width) => draw(STUFF, { title: "A title", note: "A note.", width })),
      ),
    );
    const resolveDir = fileURLToPath(new URL(".", import.meta.url));
    const { outputFiles } = await build({
      stdin: { contents: IN_PAGE, resolveDir },
      bundle: true,
      write: false,
      format: "iife",
      platform: "browser",
    });
    const page = await browser.newPage();
    await page.evaluate(outputFiles[0]?.text ?? "");
    for (const ofPage of [false, true]) {
      const there = await page.evaluate(
        ([stuff, widths, isOfPage]) =>
          (
            globalThis as unknown as {
              drawAll(...given: readonly unknown[]): Promise<readonly object[]>;
            }
          ).drawAll(stuff, widths, isOfPage),
        [STUFF, WIDTHS, ofPage] as const,
      );
      expect(there).toHaveLength(EVERY_FIGURE.length * WIDTHS.length);
      // As they come out of the page: what is undefined is left out there as it is here.
      expect(there).toEqual(JSON.parse(JSON.stringify(here)));
    }
    await page.close();
  });
});
