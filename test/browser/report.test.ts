import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { HtmlValidate } from "html-validate";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { loadUprInfo } from "../../src/data/index.ts";
import type { ReviewId } from "../../src/model/review.ts";
import { comparisonPage } from "../../src/report/comparison-page/comparison-page.ts";
import { formatHtml } from "../../src/report/page/format-html.ts";
import { reviewPage } from "../../src/report/review-page/review-page.ts";
import { HOSTILE_TEXTS, samplePage } from "../report/page/sample-page.ts";
import { hasChromium, launchChromium } from "./chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ADDRESS = "http://report.test/";

interface OpenOptions {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
  readonly javaScript?: boolean;
}

interface Opened {
  readonly tab: Tab;
  /** What was asked for besides the page itself, and what the browser complained of. */
  readonly findings: string[];
}

let browser: Browser;

/** Opens a page as a reader would, and notes everything it asks for or complains of. */
async function open(html: string, options: OpenOptions = {}): Promise<Opened> {
  const { width = 1280, scheme = "light", javaScript = true } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: javaScript,
    reducedMotion: "reduce",
  });
  const findings: string[] = [];
  await context.route("**", (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    findings.push(`asks for ${url}`);
    return route.abort();
  });
  const tab = await context.newPage();
  tab.on("console", (message) => {
    // The browser itself looks for an icon; a page without a server has none.
    if (!message.text().includes("favicon")) findings.push(message.text());
  });
  tab.on("pageerror", (error) => findings.push(error.message));
  tab.on("dialog", (dialog) => {
    findings.push("dialog");
    return dialog.dismiss();
  });
  await tab.goto(ADDRESS);
  return { tab, findings };
}

/** Rules of accessibility a page breaks, each with the first element that does. */
async function judgeAccessibility(tab: Tab): Promise<string[]> {
  // Through the debugger and not as an element, so that the page's own policy stays as it is.
  await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

/** Dates and ids of reviews that stand in two lines. */
const listBroken = (tab: Tab) =>
  tab.evaluate(() => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: text, index } of (node.textContent ?? "").matchAll(
        /\b\d{4}-\d{2}(?:-\d{2})?\b|\b[A-Z]{3}-\d\b/gu,
      )) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + text.length);
        if (new Set([...range.getClientRects()].map(({ y }) => Math.round(y))).size > 1) broken.push(text);
      }
    }
    return broken;
  });

const widths = (tab: Tab) =>
  tab.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);

describe.skipIf(!hasChromium)("a page of the report in Chromium (needs Chromium)", () => {
  const html = formatHtml(samplePage(), { madeOn: "2024-01-23" });

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(() => browser?.close());

  it("asks for nothing, complains of nothing, runs nothing of a text", async () => {
    const { tab, findings } = await open(html);
    expect(await tab.title()).toBe(samplePage().title);
    expect(await tab.evaluate(() => document.querySelectorAll("img, iframe, object, base").length)).toBe(0);
    const items = await tab.locator("#section-texts ~ ul > li").allTextContents();
    expect(items).toHaveLength(HOSTILE_TEXTS.length);
    expect(findings).toEqual([]);
  });

  it("would not run a script or load a picture that came in with a figure", async () => {
    const [section, ...others] = samplePage(2).sections;
    const svg = `<svg width="9" height="9"><script>document.title = "ran"</script><image href="http://elsewhere.test/x.png"/>
      <rect onclick="document.title='ran'" width="9" height="9"/></svg>`;
    const figure = { kind: "trend" as const, title: "T", description: "", note: "", svg, rows: [] };
    const sections = [{ id: "a", title: "A", blocks: [{ kind: "figure" as const, figure }] }, ...others];
    expect(section).toBeDefined();
    const { tab, findings } = await open(formatHtml({ ...samplePage(2), sections }));
    await tab.locator(".plot rect").dispatchEvent("click");
    expect(await tab.title()).toBe(samplePage().title);
    expect(findings.filter((finding) => finding.startsWith("asks for"))).toEqual([]);
    expect(findings.some((finding) => finding.includes("Content Security Policy"))).toBe(true);
  });

  it.each([
    { width: 1280, scheme: "light" },
    { width: 1280, scheme: "dark" },
    { width: 800, scheme: "light" },
    { width: 390, scheme: "light" },
    { width: 390, scheme: "dark" },
  ] as const)("breaks no rule of accessibility at $width px, $scheme", async (options) => {
    const { tab } = await open(formatHtml(samplePage(60)), options);
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await judgeAccessibility(tab)).toEqual([]);
  });

  it.each([1280, 390])(
    "shows every row at %i px without script, and nothing that needs one",
    async (width) => {
      const { tab, findings } = await open(formatHtml(samplePage(60)), { width, javaScript: false });
      expect(await tab.locator("tbody[id] > tr:visible").count()).toBe(60);
      expect(await tab.locator(".tools:visible, thead button").count()).toBe(0);
      expect(findings).toEqual([]);
    },
  );

  it.each([1280, 390])("breaks none at %i px when its script does not run", async (width) => {
    // axe is a script itself: so the page's own is taken out instead of all being switched off.
    const withoutScript = formatHtml(samplePage(60)).replace(/<script>[\s\S]*<\/script>/u, "");
    const { tab } = await open(withoutScript, { width });
    expect(await tab.locator("thead button").count()).toBe(0);
    expect(await judgeAccessibility(tab)).toEqual([]);
  });

  it("breaks none from right to left", async () => {
    const { tab, findings } = await open(formatHtml({ ...samplePage(20), language: "ar" }), { width: 390 });
    expect(await judgeAccessibility(tab)).toEqual([]);
    expect(await widths(tab)).toEqual([390, 390]);
    expect(findings).toEqual([]);
  });

  it.each([320, 360, 390, 640, 720, 800, 1024, 1280])("does not scroll sideways at %i px", async (width) => {
    const { tab } = await open(html, { width });
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await widths(tab)).toEqual([width, width]);
  });

  it("is filtered and sorted by keyboard alone", async () => {
    const { tab, findings } = await open(html);
    const { keyboard } = tab;
    const focused = () => tab.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? "");
    const press = async (key: string, until: (html: string) => boolean) => {
      for (let times = 0; times < 40; times++) {
        await keyboard.press(key);
        if (until(await focused())) return;
      }
      throw new Error(`never reached, last: ${await focused()}`);
    };
    const output = tab.locator("output");
    const numbers = () => tab.locator("tbody[id] > tr:visible > th").allTextContents();

    await keyboard.press("Tab");
    expect(await focused()).toContain("skip");
    await keyboard.press("Enter");
    expect(await focused()).toContain("<main");
    await press("Tab", (element) => element.startsWith('<input type="search"'));
    await keyboard.type("RATIFY optional");
    await expect.poll(() => output.textContent()).toBe("133 of 400 rows");

    await press("Tab", (element) => element.startsWith('<select data-column="3"'));
    await keyboard.type("Not");
    await expect.poll(() => output.textContent()).toBe("26 of 400 rows");
    expect((await numbers())[0]).toBe("186.11");

    await press("Tab", (element) => element.includes(">Paragraph<"));
    await keyboard.press("Enter");
    await keyboard.press("Enter");
    expect(await tab.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    expect((await numbers())[0]).toBe("186.386");

    await tab.emulateMedia({ media: "print" });
    expect(await tab.locator(".filtered:visible").textContent()).toContain(
      "26 of 400 rows (“RATIFY optional”",
    );
    expect(await tab.locator(".tools:visible, nav:visible, details:visible").count()).toBe(0);
    await tab.emulateMedia({ media: "screen" });

    await press("Shift+Tab", (element) => element.includes(">Clear<"));
    await keyboard.press("Enter");
    expect(await output.textContent()).toBe("400 of 400 rows");
    expect(await focused()).toContain("<input");
    expect(tab.url()).toBe(`${ADDRESS}#main_`);
    expect(findings).toEqual([]);
  });

  it("is always light on paper", async () => {
    for (const theme of ["auto", "dark"] as const) {
      const { tab } = await open(formatHtml(samplePage(2), { theme }), { scheme: "dark" });
      const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await paper()).not.toBe("rgb(255, 255, 255)");
      await tab.emulateMedia({ media: "print", colorScheme: "dark" });
      expect(await paper()).toBe("rgb(255, 255, 255)");
    }
  });

  it("breaks no date and no id of a review, at any width", { timeout: 60_000 }, async () => {
    const page = await comparisonPage(loadUprInfo(), ["CHN-1", "CHN-2"] as const);
    const { tab } = await open(formatHtml(page, { madeOn: "2024-01-23" }));
    for (let width = 320; width <= 1300; width += 140) {
      await tab.setViewportSize({ width, height: 900 });
      expect([width, await listBroken(tab)]).toEqual([width, []]);
    }
  });
});

describe.skipIf(!hasChromium)("the largest review of the embedded data (needs Chromium)", () => {
  it("is small, valid, silent, accessible, and stays within the window", async () => {
    const html = formatHtml(await reviewPage(loadUprInfo(), "CUB-2" as ReviewId), { madeOn: "2024-01-23" });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(1_500_000);
    expect(await judgeValidity(html)).toEqual([]);
    browser = await launchChromium();
    try {
      for (const options of [
        {},
        { scheme: "dark" },
        { width: 390 },
        { width: 360, scheme: "dark" },
      ] as const) {
        const { tab, findings } = await open(html, options);
        expect(await judgeAccessibility(tab)).toEqual([]);
        const [page, window] = await widths(tab);
        expect(page).toBe(window);
        expect(findings).toEqual([]);
      }
    } finally {
      await browser.close();
    }
  });
});

async function judgeValidity(html: string): Promise<string[]> {
  const validator = new HtmlValidate({ root: true, extends: ["html-validate:standard"] });
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );
}

describe("a page of the report", () => {
  it("is valid HTML", async () => {
    for (const options of [{}, { theme: "dark" as const, madeOn: "2024-01-23" }]) {
      expect(await judgeValidity(formatHtml(samplePage(50), options))).toEqual([]);
    }
  });
});
