import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { hasChromium, launchChromium } from "./chromium.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SITE = process.env["UPRKIT_SITE"] ?? join(ROOT, "docs/api");
const AXE = join(ROOT, "node_modules/axe-core/axe.min.js");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The site as any static server gives it; only what is there, and nothing above it. */
function serveSite(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = join(SITE, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(SITE) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({ server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
    });
  });
}

describe.skipIf(!hasChromium)("the documentation site in Chromium", () => {
  let browser: Browser;
  let context: BrowserContext;
  let server: Server;
  let base = "";
  let requests: string[] = [];

  beforeAll(async () => {
    if (!existsSync(join(SITE, "llms.txt")))
      execFileSync(process.execPath, ["--import", "tsx", "scripts/site.ts"], { cwd: ROOT });
    ({ server, url: base } = await serveSite());
    browser = await launchChromium();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  beforeEach(async () => {
    requests = [];
    context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.on("request", (request) => requests.push(request.url()));
  });
  afterEach(async () => {
    await context.close();
  });

  const open = async (path: string, from = base): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(new URL(path, from).href);
    await page.waitForFunction(() => document.body.style.display !== "none");
    return page;
  };
  const search = async (page: Page, words: string): Promise<string[]> => {
    await page.click("#tsd-search-trigger");
    await page.fill("#tsd-search-input", words);
    await page.waitForSelector("#tsd-search-results a");
    return page.$$eval("#tsd-search-results a", (links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
  };

  it.each(["server", "file"])("opens from a %s and asks nobody else for anything", async (from) => {
    const home = from === "file" ? pathToFileURL(`${SITE}/`).href : base;
    const page = await open("index.html", home);
    expect(await page.textContent("h1")).toContain("uprkit");
    await page.click('a[href$="documents/first-ten-minutes.html"]');
    await page.waitForSelector("h1:has-text('First ten minutes')");
    await page.goto(new URL("functions/uprkit.acceptance.html", home).href);
    await page.waitForSelector(".site-menu a");
    expect(requests.length).toBeGreaterThan(5);
    expect(requests.filter((url) => !url.startsWith(home) && !url.startsWith("data:"))).toEqual([]);
  });

  it("has its pages in the navigation, in groups", async () => {
    const page = await open("documents/linter.html");
    await page.waitForSelector(".site-menu .tsd-navigation a");
    const groups = await page.$$eval("#tsd-nav-container > li > details > summary", (all) =>
      all.map((each) => each.textContent?.trim() ?? ""),
    );
    expect(groups.length).toBe(7);
    expect([groups[0], groups[1]]).toEqual(["Begin", "Guides"]);
  });

  it("finds a function, and opens its page", async () => {
    const page = await open("index.html");
    const found = await search(page, "acceptance");
    expect(found[0]).toContain("functions/uprkit.acceptance.html");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/uprkit\.acceptance\.html/u);
    expect(await page.textContent("h1")).toContain("acceptance");
  });

  it("finds a guide by a word in it, and opens it", async () => {
    const page = await open("index.html");
    const found = await search(page, "embassies");
    expect(found.some((url) => url.includes("documents/preparing-a-submission.html"))).toBe(true);
    await page.click('#tsd-search-results a[href*="preparing-a-submission"]');
    await page.waitForURL(/preparing-a-submission/u);
    expect(await page.textContent("h1")).toBe("Preparing a submission");
  });

  it("loads the index of the search when somebody searches, and finds what was typed before it came", async () => {
    const page = await open("index.html");
    await page.waitForLoadState("networkidle");
    const isIndex = (url: string): boolean => url.endsWith("/assets/search.js");
    expect(requests.filter(isIndex)).toEqual([]);
    await page.route("**/assets/search.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.keyboard.press("/");
    await page.waitForSelector("#tsd-search[open]");
    await page.keyboard.type("speaking");
    await page.waitForSelector("#tsd-search-results a[href*='uprkit.speakingTime']");
    expect(requests.filter(isIndex)).toHaveLength(1);
  });

  it("finds the owner of a member, and a page by the name of its file", async () => {
    const page = await open("index.html");
    expect(await search(page, "yearsLate")).toContainEqual(expect.stringContaining("TreatyReportRow"));
    expect((await search(await open("index.html"), "reproduction"))[0]).toContain(
      "documents/reproduction.html",
    );
  });

  const PAGES = [
    "index.html",
    "documents/first-ten-minutes.html",
    "documents/diagnostics.html",
    "functions/uprkit.acceptance.html",
    "interfaces/uprkit.Recommendation.html",
    "modules/uprkit_data.html",
    "hierarchy.html",
  ];

  for (const colorScheme of ["light", "dark"] as const) {
    it.each(PAGES)(`%s has no violation that axe knows, ${colorScheme}`, async (path) => {
      const page = await open(path);
      await page.emulateMedia({ colorScheme });
      await page.waitForSelector(".site-menu a");
      await page.addScriptTag({ path: AXE });
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
        const { violations: all } = await axe.run(document);
        return all.map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html) }));
      });
      expect(violations).toEqual([]);
    });
  }

  it.each([
    ...PAGES,
    "documents/scorecard.html",
    "documents/reproduction.html",
    "documents/what-each-measure-means.html",
    "modules/uprkit.html",
  ])("%s does not scroll sideways on a phone", async (path) => {
    const page = await open(path);
    await page.setViewportSize({ width: 390, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });

  it("is usable without a mouse: the first stop leads to the text", async () => {
    const page = await open("documents/first-ten-minutes.html");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("To the text");
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#content");
  });
});
