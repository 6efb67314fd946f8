import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium, launchChromium } from "./chromium.ts";

const BUILD = fileURLToPath(new URL("../../examples/notebook/build.mjs", import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What a reader who drags waits for, at most. */
const REDRAW_MS = 50;

describe.skipIf(!hasChromium)("the notebook", () => {
  let folder: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "uprkit-notebook-"));
    const { status, stderr } = spawnSync(process.execPath, [BUILD, folder], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openNotebook(
    width: number,
    colorScheme: "light" | "dark" = "light",
  ): Promise<{
    readonly page: Page;
    readonly requests: readonly string[];
    readonly errors: readonly string[];
  }> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const requests: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    await page.waitForFunction(
      () =>
        document.querySelectorAll("figure[data-redrawn]").length ===
        document.querySelectorAll(".cell").length,
    );
    return { page, requests, errors };
  }

  it("draws every cell from its own two files, without an error", async () => {
    const { page, requests, errors } = await openNotebook(1280);
    expect(requests.map((url) => url.slice(pathToFileURL(folder).href.length))).toEqual([
      "/index.html",
      "/notebook.js",
    ]);
    expect(errors).toEqual([]);
    expect(await page.locator("svg[role=img]").count()).toBeGreaterThanOrEqual(4);
    expect(await page.locator("figure svg circle").count()).toBeGreaterThan(50);
    await page.close();
  });

  it("shows the code that runs", async () => {
    const { page } = await openNotebook(1280);
    const shown = await page.locator("pre code").allTextContents();
    const source = readFileSync(join(BUILD, "../notebook.ts"), "utf8");
    expect(shown).toHaveLength(await page.locator(".cell").count());
    let at = 0;
    for (const cell of shown) {
      const found = source.indexOf(cell, at);
      expect(found).toBeGreaterThanOrEqual(at);
      at = found + cell.length;
    }
    await page.close();
  });

  it("draws again what a choice or a slider changes, and nothing else", async () => {
    const { page } = await openNotebook(1280);
    const pictures = () =>
      page.locator("figure[data-redrawn] > div").evaluateAll((all) => all.map((each) => each.innerHTML));
    const changedBy = async (act: () => Promise<unknown>) => {
      const before = await pictures();
      await act();
      await page.waitForTimeout(300);
      const after = await pictures();
      return after.flatMap((html, index) => (html === before[index] ? [] : [index]));
    };
    const chooseState = () => page.getByLabel("State under review", { exact: true }).selectOption("NOR");
    expect(await changedBy(chooseState)).toEqual([1, 5]);
    expect(await page.locator("figcaption").nth(1).textContent()).toContain("Norway");
    const slider = page.getByLabel("Sessions up to");
    await slider.focus();
    expect(await changedBy(() => slider.press("ArrowLeft"))).toEqual([2]);
    expect(await page.locator("figcaption").nth(2).textContent()).toContain("1 to 19");
    expect(await changedBy(() => page.getByLabel("Measure").selectOption("action-level"))).toEqual([3]);
    expect(await changedBy(() => page.getByLabel("States under review").selectOption("WEOG"))).toEqual([4]);
    await page.close();
  });

  it("gives the numbers behind a figure as a table", async () => {
    const { page } = await openNotebook(1280);
    const data = page.locator("details").first();
    expect(await data.locator("table").count()).toBe(0);
    await data.locator("summary").click();
    expect(await data.locator("tbody tr").count()).toBe(5);
    expect(await data.locator("tbody th").first().textContent()).toBe("1 minimal");
    await page.close();
  });

  it("keeps up with a slider that is dragged", async () => {
    const { page } = await openNotebook(1280);
    const times: number[] = [];
    for (let until = 19; until > 9; until--) {
      await page.getByLabel("Sessions up to").fill(String(until));
      await page.waitForTimeout(50);
      times.push(Number(await page.locator("figure[data-redrawn]").nth(2).getAttribute("data-redrawn")));
    }
    const median = [...times].sort((one, other) => one - other)[times.length >> 1];
    expect(median, `redrawn in ${times.join(", ")} ms`).toBeLessThanOrEqual(REDRAW_MS);
    await page.close();
  });

  it.each([
    [390, "light"],
    [390, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)("fits %i px and is accessible in %s", async (width, scheme) => {
    const { page } = await openNotebook(width, scheme);
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The page's own rules forbid scripts in it; a test may look all the same.
    const { violations } = (await page.evaluate(`${AXE}; axe.run()`)) as {
      violations: readonly { id: string; nodes: readonly { html: string }[] }[];
    };
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.close();
  });
});
