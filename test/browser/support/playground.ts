import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page, Request } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchChromium } from "../chromium.ts";
import { type FolderServer, serveFolder } from "./serve-folder.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The page as it is published, made anew in a folder of its own, and served. */
export interface Playground {
  readonly folder: string;
  readonly server: FolderServer;
  /** What the build said of its weight. */
  readonly told: string;
  readonly end: () => Promise<void>;
}

export async function buildPlayground(): Promise<Playground> {
  const folder = mkdtempSync(join(tmpdir(), "uprkit-playground-"));
  const env = { ...process.env, UPRKIT_PLAYGROUND: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/playground.mjs"], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Cannot build the playground: ${stderr}`);
  const server = await serveFolder(folder);
  const end = async (): Promise<void> => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, server, told: stdout, end };
}

/** One browser and one page for all tests of a file; call it inside `describe`. */
export function usePlayground(): { readonly browser: Browser; readonly site: Playground } {
  let own: { readonly browser: Browser; readonly site: Playground } | undefined;
  const expectOwn = (): NonNullable<typeof own> => {
    if (own === undefined) throw new Error("Cannot use the playground: it is there once tests run");
    return own;
  };
  beforeAll(async () => {
    const [browser, site] = await Promise.all([launchChromium(), buildPlayground()]);
    own = { browser, site };
  });
  afterAll(async () => {
    await own?.browser.close();
    await own?.site.end();
  });
  return {
    get browser() {
      return expectOwn().browser;
    },
    get site() {
      return expectOwn().site;
    },
  };
}

/** The page in a window of its own, and all that went wrong or was asked for in it. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
  readonly requests: readonly Request[];
}

export async function openPlayground(
  browser: Browser,
  { server }: Pick<Playground, "server">,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const requests: Request[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  context.on("request", (request) => requests.push(request));
  await page.goto(server.url);
  return { page, errors, requests };
}

export async function waitUntilOffline(page: Page): Promise<void> {
  await page.locator("#offline[data-state='ready']").waitFor();
}

/** A file for the file button. */
export interface GivenBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function giveFiles(page: Page, ...files: readonly GivenBytes[]): Promise<void> {
  await page.setInputFiles(
    "#files",
    files.map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}

export async function waitForReview(page: Page): Promise<void> {
  await page.locator("html[data-state='results'][data-working='false']").waitFor({ state: "attached" });
  await page.locator("#figure-list img").first().waitFor();
}

/** The figures that are drawn after the first ones. */
export async function waitForMoreFigures(page: Page): Promise<void> {
  await page.locator("#more-figure-list[aria-busy='false'] img").first().waitFor();
}

/** Saves what a button of the page makes, and gives its name and bytes. */
export async function download(page: Page, kind: string): Promise<{ name: string; bytes: Buffer }> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-download="${kind}"]`).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
  return { name: saved.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

const AXE = createRequire(import.meta.url).resolve("axe-core");

/** What axe finds wrong, in a line each. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const { readFileSync } = await import("node:fs");
  await page.evaluate(readFileSync(AXE, "utf8"));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** Text of an element as a reader sees it: hidden parts are not in it. */
export function textOf(element: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as shown.
  return element.innerText();
}

/** How far the page is wider than its window, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
