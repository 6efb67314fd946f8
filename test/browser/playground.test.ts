import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { writeTextPdf } from "../support/pdf.ts";
import { hasChromium } from "./chromium.ts";
import { makeReport } from "./support/made-report.ts";
import {
  download,
  findViolations,
  giveFiles,
  openPlayground,
  overflowOf,
  textOf,
  usePlayground,
  waitForMoreFigures,
  waitForReview,
  waitUntilOffline,
} from "./support/playground.ts";

const REPORT = makeReport(30);
const PDF = { name: "report.pdf", bytes: writeTextPdf(REPORT.text) };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bars of the page. */
const MOST_BYTES = 500_000;
const MOST_SECONDS = 5;

describe.skipIf(!hasChromium)("the page that reads documents on the device", () => {
  const shared = usePlayground();

  it("shows a report of 30 pages with its counts and figures, in time", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    const start = performance.now();
    await giveFiles(page, PDF);
    await waitForReview(page);
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(`30 pages to figures, cold: ${seconds.toFixed(2)} s\n`);
    expect(REPORT.pages).toBe(30);
    expect(seconds).toBeLessThan(MOST_SECONDS);
    const facts = await textOf(page.locator("#facts"));
    expect(facts).toContain(String(REPORT.total));
    expect(facts).toContain(`${REPORT.supported} of ${REPORT.supported + REPORT.refused}`);
    expect(await textOf(page.locator(".fact", { hasText: "Pending" }).locator(".fact-value"))).toBe(
      String(REPORT.pending),
    );
    expect(await textOf(page.locator("#review-title"))).toBe("Norway, first cycle");
    const images = page.locator("#figure-list img");
    expect(await images.count()).toBe(4);
    for (const image of await images.all()) {
      expect((await image.getAttribute("alt"))?.length).toBeGreaterThan(20);
      expect(await image.evaluate((own) => (own as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    }
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("filters by words, answer and State, and the figures follow", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, PDF);
    await waitForReview(page);
    const count = page.locator("#filter-count");
    const altOf = () => page.locator("#figure-list img").first().getAttribute("alt");
    expect(await textOf(count)).toBe(`All ${REPORT.total} recommendations`);
    const before = await altOf();
    await page.locator("select[name=recommendingState]").selectOption("GHA");
    await expect.poll(() => textOf(count)).toBe(`${REPORT.byGhana} of ${REPORT.total} recommendations`);
    expect(await altOf()).not.toBe(before);
    expect(await textOf(page.locator(".fact-value").first())).toBe(String(REPORT.byGhana));
    await page.locator("select[name=position]").selectOption("pending");
    await expect.poll(() => textOf(count)).toBe(`3 of ${REPORT.total} recommendations`);
    await page.locator("#clear").click();
    await expect.poll(() => textOf(count)).toBe(`All ${REPORT.total} recommendations`);
    await page.locator("input[name=words]").fill("COURTS fees");
    await expect.poll(() => textOf(count)).toMatch(/^\d+ of 180/u);
    const texts = await page.locator(".cell-text").allInnerTexts();
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.every((text) => text.includes("fees") && text.includes("courts"))).toBe(true);
    await page.locator("input[name=words]").fill("no such words anywhere");
    await expect.poll(() => textOf(page.locator("#rows"))).toBe("No recommendation meets the filter.");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("asks for nothing once it is ready: offline it reads a PDF, draws figures and writes the report", async () => {
    const { page, errors, requests } = await openPlayground(shared.browser, shared.site);
    await waitUntilOffline(page);
    const [served, asked] = [shared.site.server.log.length, requests.length];
    await page.context().setOffline(true);
    await giveFiles(page, PDF);
    await waitForReview(page);
    await page.locator("select[name=position]").selectOption("supported");
    await expect.poll(() => textOf(page.locator("#filter-count"))).toContain(`${REPORT.supported} of`);
    const report = await download(page, "report");
    expect(report.bytes.toString()).toContain("<!doctype html>");
    await download(page, "package");
    expect(shared.site.server.log.slice(served)).toEqual([]);
    // What the page takes from what the browser keeps of it is answered by its service worker; nothing else is asked.
    for (const request of requests.slice(asked)) {
      if (request.url().startsWith("blob:")) continue;
      expect(request.url().startsWith(shared.site.server.url), request.url()).toBe(true);
      expect((await request.response())?.fromServiceWorker(), request.url()).toBe(true);
    }
    await page.reload();
    await page.locator("#embedded button").click();
    await waitForReview(page);
    expect(shared.site.server.log.slice(served).filter(({ path }) => path !== "/sw.js")).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("goes on offline with a document that was given before it was ready", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, PDF);
    await waitForReview(page);
    await waitUntilOffline(page);
    const served = shared.site.server.log.length;
    await page.context().setOffline(true);
    const { name } = await download(page, "report");
    expect(name).toBe("NOR-1.html");
    await download(page, "csv");
    expect(shared.site.server.log.slice(served)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("refuses every request that is no file of the page", async () => {
    const { page } = await openPlayground(shared.browser, shared.site);
    await waitUntilOffline(page);
    const served = shared.site.server.log.length;
    const tried = await page.evaluate(async () => {
      const tryFetch = (url: string, init?: RequestInit): Promise<string> =>
        fetch(url, init).then(
          () => "sent",
          () => "refused",
        );
      return Promise.all([
        tryFetch("elsewhere?text=secret"),
        tryFetch("./", { method: "POST", body: "secret" }),
        tryFetch("https://example.org/"),
      ]);
    });
    expect(tried).toEqual(["refused", "refused", "refused"]);
    expect(shared.site.server.log.slice(served)).toEqual([]);
    await page.context().close();
  });

  it("keeps nothing of a document, and forgets everything when told", async () => {
    const { page } = await openPlayground(shared.browser, shared.site);
    await waitUntilOffline(page);
    await giveFiles(page, PDF);
    await waitForReview(page);
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const files = await Promise.all(
        names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      );
      return {
        storage: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        cookies: document.cookie,
        caches: names.length,
        files: files.flat(),
      };
    });
    expect(kept).toMatchObject({ storage: 0, databases: 0, cookies: "", caches: 1 });
    const own = new Set(
      shared.site.server.log.filter(({ status }) => status === 200).map(({ path }) => path),
    );
    for (const url of kept.files) expect(own.has(new URL(url).pathname), url).toBe(true);
    await page.locator("#forget").click();
    expect(await page.locator("html").getAttribute("data-state")).toBe("empty");
    expect(await textOf(page.locator("main"))).not.toContain("Norway, first cycle");
    expect(await textOf(page.locator("#rows"))).toBe("");
    await expect.poll(() => page.workers().length).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("files");
    await page.context().close();
  });

  it("is light before the first document", async () => {
    const from = shared.site.server.log.length;
    const { page } = await openPlayground(shared.browser, shared.site, { serviceWorkers: "block" });
    await page.waitForLoadState("networkidle");
    const before = shared.site.server.log.slice(from).reduce((sum, { bytes }) => sum + bytes, 0);
    await giveFiles(page, PDF);
    await waitForReview(page);
    const after = shared.site.server.log.slice(from).reduce((sum, { bytes }) => sum + bytes, 0);
    process.stdout.write(
      `before the first document: ${before} bytes; with a PDF: ${after} bytes, compressed\n`,
    );
    expect(before).toBeLessThan(MOST_BYTES);
    expect(after).toBeGreaterThan(before);
    expect(shared.site.told).toMatch(/before the first document: \d+ kB gzip/u);
    await page.context().close();
  });

  it.each([390, 1280])("fits a window of %i px, before and after a document", async (width) => {
    const { page } = await openPlayground(shared.browser, shared.site, { viewport: { width, height: 844 } });
    expect(await overflowOf(page)).toBe(0);
    await giveFiles(page, PDF, { name: "wrong.bin", bytes: Uint8Array.of(0, 1, 2, 3) });
    await waitForReview(page);
    await waitForMoreFigures(page);
    await page.locator("details").evaluateAll((all) => {
      for (const own of all) (own as HTMLDetailsElement).open = true;
    });
    expect(await overflowOf(page)).toBe(0);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await overflowOf(page)).toBe(0);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("has no violation that axe knows, %s", async (colorScheme) => {
    const { page } = await openPlayground(shared.browser, shared.site, {
      colorScheme,
      reducedMotion: "reduce",
    });
    expect(await findViolations(page)).toEqual([]);
    await giveFiles(page, PDF, { name: "wrong.bin", bytes: Uint8Array.of(0, 1, 2, 3) });
    await waitForReview(page);
    await waitForMoreFigures(page);
    await page.locator("details").evaluateAll((all) => {
      for (const own of all) (own as HTMLDetailsElement).open = true;
    });
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("works by keyboard alone", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    const tabTo = async (id: string): Promise<void> => {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const own = document.activeElement as HTMLElement;
          return own.id || own.getAttribute("name") || own.dataset["download"];
        });
        if (at === id) return;
      }
      throw new Error(`Cannot reach "${id}" by the Tab key`);
    };
    // Waited for beforehand: it takes the browser a moment to hand its dialog over.
    const opened = page.waitForEvent("filechooser");
    await tabTo("files");
    await page.keyboard.press("Enter");
    const chooser = await opened;
    await chooser.setFiles([{ name: PDF.name, mimeType: "application/pdf", buffer: Buffer.from(PDF.bytes) }]);
    await waitForReview(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("review-title");
    expect(await textOf(page.locator("#live"))).toContain(`${REPORT.total} recommendations`);
    await tabTo("words");
    await page.keyboard.type("judges");
    await expect.poll(() => textOf(page.locator("#filter-count"))).toMatch(/^\d+ of 180/u);
    await tabTo("clear");
    await page.keyboard.press("Enter");
    await expect.poll(() => textOf(page.locator("#filter-count"))).toContain("All 180");
    await tabTo("more");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#rows tbody tr").count()).toBe(150);
    await tabTo("csv");
    const [saved] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(saved.suggestedFilename()).toBe("NOR-1.csv");
    await page.keyboard.press("Shift+Tab");
    await page.locator("#forget").focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("files");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("shows texts with markup, formulas and long words as text, and runs none of it", async () => {
    const hostile = [
      '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script> Adopt a law',
      '=HYPERLINK("http://example.org","x") Continue its efforts',
      `Adopt ${"x".repeat(600)} a law`,
      "\u202eAdopt\u202c a law in مرحبا and שלום",
    ];
    const { page, errors } = await openPlayground(shared.browser, shared.site, {
      viewport: { width: 390, height: 844 },
    });
    const name = '"><img src=x onerror=window.hacked=1>.txt';
    await giveFiles(page, { name, bytes: encode(makeReport(12, hostile).text) });
    await waitForReview(page);
    const texts = await page.locator(".cell-text").allInnerTexts();
    expect(texts[0]).toContain('<img src=x onerror="window.hacked=1"><script>');
    expect(await textOf(page.locator("#file-list"))).toContain(name);
    expect(await page.locator("main img:not(.figure img), main script").count()).toBe(0);
    expect(await overflowOf(page)).toBe(0);
    const csv = (await download(page, "csv")).bytes.toString();
    expect(csv).toContain("'=HYPERLINK");
    expect(csv).not.toMatch(/(?:^|,)"?=HYPERLINK/mu);
    const report = (await download(page, "report")).bytes.toString();
    expect(report).not.toContain("<img src=x");
    const other = await page.context().newPage();
    await other.setContent(report);
    expect(await other.evaluate(() => "hacked" in window)).toBe(false);
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("says what is wrong with a file and what to do, and goes on", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await giveFiles(
      page,
      { name: "photo.bin", bytes: Uint8Array.of(0, 1, 2, 255) },
      { name: "cut.pdf", bytes: PDF.bytes.slice(0, 300) },
      { name: "letter.txt", bytes: encode("Dear all,\n\nthe meeting is on Monday.\n") },
    );
    await page.locator("#file-list .is-failed").nth(2).waitFor();
    const told = await textOf(page.locator("#file-list"));
    for (const code of ["UNSUPPORTED_FORMAT", "DAMAGED_DOCUMENT", "WRONG_DOCUMENT_KIND"])
      expect(told).toContain(code);
    expect(await page.locator("#results").isVisible()).toBe(false);
    await giveFiles(page, PDF);
    await waitForReview(page);
    expect(await textOf(page.locator(".fact-value").first())).toBe(String(REPORT.total));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("stops a long reading and goes on with another document", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    const long = Array.from({ length: 30 }, () => REPORT.text).join("\f");
    await giveFiles(page, { name: "long.pdf", bytes: writeTextPdf(long) });
    await page.locator("#abort").click();
    expect(await textOf(page.locator("#problem"))).toContain("Nothing of it was kept");
    await expect.poll(() => page.workers().length).toBe(0);
    await giveFiles(page, PDF);
    await waitForReview(page);
    expect(await page.locator("#file-list li").count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("starts from the embedded data, and saves what is shown", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await page.locator("#state").selectOption("CHN");
    await page.locator("#cycle").selectOption("2");
    await page.locator("#embedded button").click();
    await waitForReview(page);
    // By row of the export; the same as `uprkit review CHN --cycle 2` has.
    expect(await textOf(page.locator("#facts"))).toContain("207 of 284");
    const csv = (await download(page, "csv")).bytes.toString();
    expect(csv.trimEnd().split("\r\n")).toHaveLength(285);
    const { name, bytes } = await download(page, "package");
    expect(name).toBe("CHN-2.zip");
    expect(Object.keys(unzipSync(bytes))).toContain("data/recommendations.csv");
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
