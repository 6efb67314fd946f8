import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { makeDoc } from "../documents/doc-fixture.ts";
import { makeDocx, paragraph } from "../documents/docx-fixture.ts";
import { writeTextPdf } from "../support/pdf.ts";
import { hasChromium } from "./chromium.ts";
import { makeAddendum, makeReport } from "./support/made-report.ts";
import {
  download,
  giveFiles,
  openPlayground,
  textOf,
  usePlayground,
  waitForMoreFigures,
  waitForReview,
  waitUntilOffline,
} from "./support/playground.ts";
import { serveFolder } from "./support/serve-folder.ts";

const REPORT = makeReport(12);
const PDF = { name: "report.pdf", bytes: writeTextPdf(REPORT.text) };
const ACCEPTED = 15;
const ADDENDUM = { name: "addendum.pdf", bytes: writeTextPdf(makeAddendum(REPORT, ACCEPTED)) };
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An export of UPR Info's form, with rows of our own. */
const EXPORT = [
  "SuR,Rgrp,Org,Recommendation,RS,Rgrp,Org,Response,Action,Issue,Session".split(","),
  [
    "Fiji",
    "Asia",
    "",
    "Plant trees along every road",
    "Chile",
    "GRULAC",
    "",
    "Accepted",
    "5",
    "Environment",
    "20",
  ],
  [
    "Fiji",
    "Asia",
    "",
    "Count the birds, of the delta",
    "Kenya",
    "Africa",
    "",
    "Noted",
    "2",
    "Environment",
    "20",
  ],
  [
    "Fiji",
    "Asia",
    "",
    "Open the archives of the harbor",
    "Peru",
    "GRULAC",
    "",
    "Accepted",
    "4",
    "Justice",
    "20",
  ],
];

const factOf = (page: Page, label: string): Promise<string> =>
  textOf(page.locator(".fact", { has: page.locator(`dt:text-is("${label}")`) }).locator(".fact-value"));
const altsOf = (page: Page, list: string): Promise<readonly (string | null)[]> =>
  page.locator(`#${list} img`).evaluateAll((all) => all.map((own) => own.getAttribute("alt")));

describe.skipIf(!hasChromium)("documents of every kind in the page", () => {
  const shared = usePlayground();

  it("puts the answers of an addendum in the place of what was pending, in list, facts and figures", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, PDF);
    await waitForReview(page);
    expect(await factOf(page, "Pending")).toBe(String(REPORT.pending));
    const before = await altsOf(page, "figure-list");
    await giveFiles(page, ADDENDUM);
    await expect
      .poll(() => factOf(page, "Supported"))
      .toBe(`${REPORT.supported + ACCEPTED} of ${REPORT.total}`);
    expect(await factOf(page, "Not supported")).toBe(String(REPORT.refused + REPORT.pending - ACCEPTED));
    expect(await page.locator(".fact dt", { hasText: "Pending" }).count()).toBe(0);
    expect((await altsOf(page, "figure-list"))[0]).not.toBe(before[0]);
    await page.locator("select[name=position]").selectOption("noted");
    await expect
      .poll(() => textOf(page.locator("#filter-count")))
      .toBe(`${REPORT.pending - ACCEPTED} of ${REPORT.total} recommendations`);
    expect(await textOf(page.locator("#rows"))).toContain(`${REPORT.pendingList}.${ACCEPTED + 1}`);
    expect(await textOf(page.locator("#file-list"))).toContain("addendum.pdf");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("draws map, acceptance by action and speakers too, and they follow the filter", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, PDF);
    await waitForReview(page);
    await waitForMoreFigures(page);
    expect(await page.locator("#more-figure-list figcaption").allInnerTexts()).toEqual([
      "Who recommended, and how much",
      "Share supported, by the action asked for",
      "The list of speakers in its order, by what they asked for",
    ]);
    const [map, , speakers] = await altsOf(page, "more-figure-list");
    expect(map).toContain("10 of 195 States");
    expect(speakers).toContain("10 speakers");
    await page.locator("select[name=recommendingState]").selectOption("GHA");
    await expect
      .poll(() => altsOf(page, "more-figure-list"))
      .toContainEqual(expect.stringMatching(/^1 of 195/u));
    expect((await altsOf(page, "more-figure-list")).join(" ")).toMatch(/\b1 speaker\b/u);
    for (const image of await page.locator("#more-figure-list img").all())
      expect(await image.evaluate((own) => (own as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    await page.locator("#forget").click();
    expect(await page.locator(".figure").count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("sets a report beside the embedded data in the file it saves", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, PDF);
    await waitForReview(page);
    const html = (await download(page, "report")).bytes.toString();
    expect(html).toContain("for comparison");
    expect(html).toContain("UPR Info");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("reads a Word file", async () => {
    const lines = [
      "A/HRC/28/8",
      "Report of the Working Group on the Universal Periodic Review",
      "Fiji",
      "1. The Working Group on the Universal Periodic Review held its twentieth session from 27 October to 7 November 2014. The review of Fiji was held at the 5th meeting, on 29 October 2014.",
      "II. Conclusions and/or recommendations",
      "99. The recommendations listed below enjoy the support of Fiji:",
      "99.1. Plant trees along every road (Chile);",
      "99.2. Count the birds of the delta each spring (Kenya);",
      "99.3. Open the archives of the harbor (Peru).",
    ];
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    const bytes = makeDocx({ body: lines.map((line) => paragraph(line)).join("") });
    await giveFiles(page, { name: "report.docx", bytes });
    await waitForReview(page);
    expect(await textOf(page.locator("#review-title"))).toBe("Fiji, second cycle");
    expect(await factOf(page, "Supported")).toBe("3 of 3");
    expect((await page.locator(".cell-text").allInnerTexts())[1]).toContain(
      "Count the birds of the delta each spring (Kenya)",
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("reads an old Word file, and says so of one that is cut", async () => {
    const lines = REPORT.text.split("\n").map((line) => line.trim());
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    const bytes = makeDoc(lines.join("\r"));
    await giveFiles(page, { name: "report.doc", bytes }, { name: "cut.doc", bytes: bytes.slice(0, 3000) });
    await waitForReview(page);
    expect(await textOf(page.locator(".fact-value").first())).toBe(String(REPORT.total));
    expect(await textOf(page.locator("#file-list .is-failed"))).toMatch(/cut\.doc[\s\S]*DAMAGED_DOCUMENT/u);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("folds many documents into a line, and names those the figures are from", async () => {
    const others = Array.from({ length: 8 }, (_, at) => ({ name: `copy-${at}.pdf`, bytes: PDF.bytes }));
    const { page } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, PDF, ...others, {
      name: "letter.txt",
      bytes: encode("Dear all,\n\nuntil Monday.\n"),
    });
    await waitForReview(page);
    expect(await page.locator("#file-list > li").count()).toBe(2);
    expect(await textOf(page.locator("#file-list .is-failed .file-name"))).toBe("letter.txt");
    await page.locator("#file-list summary").click();
    expect(await page.locator("#file-list details .file-name").count()).toBe(9);
    const source = await textOf(page.locator("#list-note"));
    expect(source).toContain("A/HRC/");
    expect(source).not.toMatch(/\.(?:pdf|txt)/u);
    await page.context().close();
  });

  it.each(["csv", "xlsx"] as const)("reads an export of UPR Info's form as %s", async (type) => {
    const book = xlsx.utils.book_new();
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(EXPORT), "Data");
    const bytes = new Uint8Array(xlsx.write(book, { type: "array", bookType: type }) as ArrayBuffer);
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, { name: `export.${type}`, bytes });
    await waitForReview(page);
    expect(await factOf(page, "Supported")).toBe("2 of 3");
    expect(await page.locator(".cell-place").allInnerTexts()).toEqual(["row 2", "row 3", "row 4"]);
    expect(await page.locator(".cell-text").allInnerTexts()).toContain("Count the birds, of the delta");
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("tells page and paragraph of what it could not read", async () => {
    const damaged = REPORT.pendingList - 1;
    const text = REPORT.text.replace(new RegExp(`( +${damaged}\\.3\\.)[^;]*;`, "u"), "$1");
    expect(text).not.toBe(REPORT.text);
    const at = text.split("\f").findIndex((sheet) => sheet.includes(` ${damaged}.3.`)) + 1;
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, { name: "report.pdf", bytes: writeTextPdf(text) });
    await waitForReview(page);
    const note = page.locator(".notes.is-error li", { hasText: "recommendation/empty" });
    expect(await textOf(note.locator(".note-place"))).toBe(`report.pdf, page ${at}, paragraph ${damaged}.3`);
    expect(await textOf(page.locator(".fact-value").first())).toBe(String(REPORT.total - 1));
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it("takes files that a script or a hand drops, and those in a folder", async () => {
    const { page, errors } = await openPlayground(shared.browser, shared.site);
    await page.evaluate(
      (csv) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([csv], "export.csv"));
        const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector("#drop")?.dispatchEvent(event);
        if (!event.defaultPrevented) throw new Error("Cannot keep the browser from opening the file");
      },
      EXPORT.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\n"),
    );
    await waitForReview(page);
    expect(await factOf(page, "Supported")).toBe("2 of 3");
    await page.locator("#forget").click();

    const folder = mkdtempSync(join(tmpdir(), "uprkit-drop-"));
    mkdirSync(join(folder, "answers"));
    writeFileSync(join(folder, "report.pdf"), PDF.bytes);
    writeFileSync(join(folder, ".hidden"), "of the system");
    writeFileSync(join(folder, "answers", "addendum.pdf"), ADDENDUM.bytes);
    await dropPaths(page, [folder]);
    await waitForReview(page);
    expect(await factOf(page, "Supported")).toBe(`${REPORT.supported + ACCEPTED} of ${REPORT.total}`);
    expect(await page.locator(".file-name").allInnerTexts()).toEqual(["addendum.pdf", "report.pdf"]);
    expect(errors).toEqual([]);
    rmSync(folder, { recursive: true });
    await page.context().close();
  });

  it("goes over to a new version of itself, and keeps nothing of the old", async () => {
    const folder = mkdtempSync(join(tmpdir(), "uprkit-update-"));
    cpSync(shared.site.folder, folder, { recursive: true });
    const server = await serveFolder(folder);
    const { page, errors } = await openPlayground(shared.browser, { server });
    await waitUntilOffline(page);
    const [former] = await page.evaluate(() => caches.keys());
    const change = (name: string, from: string, to: string): void => {
      const path = join(folder, name);
      const text = readFileSync(path, "utf8");
      expect(text).toContain(from);
      writeFileSync(path, text.replaceAll(from, to));
    };
    const version = former?.replace("uprkit-page-", "") ?? "none";
    change("sw.js", version, "0123456789");
    change("index.html", "Read a review without sending it to anyone", "Read the next version");
    // The page that is open goes on with its own files until it is closed.
    await page.reload();
    await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 15_000 }).toHaveLength(2);
    expect(await textOf(page.locator("h1"))).not.toContain("next version");
    const context = page.context();
    await page.close();
    const openNext = async (): Promise<Page> => {
      const opened = await context.newPage();
      await opened.goto(server.url);
      return opened;
    };
    let next = await openNext();
    for (let tries = 0; tries < 20 && !(await textOf(next.locator("h1"))).includes("next"); tries++) {
      // A page that is opened at once may still be answered by the former version.
      await next.close();
      await new Promise((resolve) => setTimeout(resolve, 250));
      next = await openNext();
    }
    expect(await textOf(next.locator("h1"))).toBe("Read the next version");
    await waitUntilOffline(next);
    expect(await next.evaluate(() => caches.keys())).toEqual(["uprkit-page-0123456789"]);
    await context.setOffline(true);
    await giveFiles(next, PDF);
    await waitForReview(next);
    expect(errors).toEqual([]);
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it("says what to add to an addendum that comes alone", async () => {
    const { page } = await openPlayground(shared.browser, shared.site);
    await giveFiles(page, { name: "addendum.txt", bytes: encode(makeAddendum(REPORT, ACCEPTED)) });
    await expect.poll(() => textOf(page.locator("#problem"))).toContain("NO_RECOMMENDATIONS");
    await page.context().close();
  });
});

/** Drops files and folders of this machine on the page, as a hand does. */
async function dropPaths(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { x, y, width, height } = (await page.locator("#drop").boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
}
