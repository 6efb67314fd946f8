import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkSite } from "../../scripts/site-links.ts";
import { SITE_GROUPS, SITE_PAGES } from "../../scripts/site-pages.ts";
import { listFiles } from "../guards/sources.ts";

describe("the list of pages of the site", () => {
  it("holds every page under docs/ and no other", () => {
    const pages = listFiles("docs", ".md").filter(
      (path) =>
        !path.startsWith("docs/api/") && !path.startsWith("docs/playground/") && path !== "docs/index.md",
    );
    expect(SITE_PAGES.map(({ file }) => file).sort()).toEqual(pages);
  });

  it("has a title, a line and an address of its own for each", () => {
    const names = SITE_PAGES.map(({ file }) => file.slice(file.lastIndexOf("/") + 1));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(SITE_PAGES.map(({ title }) => title)).size).toBe(SITE_PAGES.length);
    expect(SITE_PAGES.filter(({ line }) => !/^[A-Z].+\.$/u.test(line))).toEqual([]);
    expect(SITE_GROUPS.every(({ pages }) => pages.length > 0)).toBe(true);
  });
});

describe("checkSite", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "uprkit-site-"));
    mkdirSync(join(folder, "documents"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const write = (file: string, html: string): void => writeFileSync(join(folder, file), html);

  it("follows links to files and places", () => {
    write(
      "index.html",
      '<a href="documents/a.html#here">a</a><a href="documents/">no</a><a href="x.html">x</a>',
    );
    write(
      "documents/a.html",
      '<h2 id="here">h</h2><a href="../index.html">up</a><a href="#there">t</a><a href="/a">r</a>',
    );
    const { pages, problems } = checkSite(folder);
    expect(pages).toBe(2);
    expect(problems.map((problem) => problem.split(" ").slice(0, 2).join(" ")).sort()).toEqual([
      "documents/a.html: #there",
      "documents/a.html: /a",
      "index.html: documents/",
      "index.html: x.html",
    ]);
  });

  it("counts links to elsewhere and refuses to load from there", () => {
    write(
      "index.html",
      '<script src="https://example.org/a.js"></script><a href="https://example.net/b">b</a>',
    );
    write(
      "documents/a.css",
      '@import "https://example.org/c.css"; a { background: url(data:image/png;base64,AA==) }',
    );
    const { problems, external } = checkSite(folder);
    expect(problems).toHaveLength(2);
    expect([...external]).toEqual([
      ["example.net", 1],
      ["example.org", 1],
    ]);
  });
});
