import { createHash } from "node:crypto";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { formatHtml } from "../../../src/report/page/format-html.ts";
import type { Page, PageBlock } from "../../../src/report/page/page.ts";
import { formatPageStyle } from "../../../src/report/page/page-style.ts";
import { showText } from "../../../src/report/page/show-text.ts";
import { anyPage } from "./arbitrary-page.ts";
import { samplePage } from "./sample-page.ts";

const { window } = new JSDOM("");
const parser = new window.DOMParser();
/** Without its style sheet, which holds no text and takes the parser long. */
const parse = (html: string): Document =>
  parser.parseFromString(html.replace(formatPageStyle(), ""), "text/html");
const tagsOf = (document: Document): string[] =>
  [...document.querySelectorAll("*")].map(({ localName }) => localName);
const EMPTY: Page = { title: "T", facts: [], sections: [], sources: [] };

/** Every text of a page, each as its function makes it; empty ones stay, as they leave parts of the page out. */
function mapTexts(page: Page, map: (text: string) => string): Page {
  const seen = new Map<string, string>();
  // Keys of rows make columns: different ones stay different.
  const keyFor = (key: string): string => {
    const known = seen.get(key) ?? `k${seen.size}`;
    seen.set(key, known);
    return known;
  };
  const mapBlock = (block: PageBlock): PageBlock => {
    switch (block.kind) {
      case "paragraph":
        return { ...block, text: map(block.text) };
      case "list":
        return { ...block, items: block.items.map(map) };
      case "figure": {
        const { figure } = block;
        const rows = figure.rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([key, value]) => [
              keyFor(key),
              typeof value === "string" ? map(value) : value,
            ]),
          ),
        );
        const [title, description, note] = [map(figure.title), map(figure.description), map(figure.note)];
        return { ...block, figure: { ...figure, title, description, note, rows } };
      }
      case "table":
        return {
          ...block,
          caption: map(block.caption),
          note: map(block.note),
          columns: block.columns.map((column) => ({ ...column, title: map(column.title) })),
          rows: block.rows.map((row) =>
            row.map((cell) => (typeof cell === "string" ? map(cell) : { ...cell, text: map(cell.text) })),
          ),
        };
    }
  };
  const optional = <Key extends string>(key: Key, value: string | undefined) =>
    value === undefined ? {} : { [key]: map(value) };
  return {
    ...page,
    title: map(page.title),
    ...optional("subtitle", page.subtitle),
    facts: page.facts.map(({ label, value, detail }) => ({
      label: map(label),
      value: map(value),
      ...optional("detail", detail),
    })),
    sections: page.sections.map(({ id, title, blocks }) => ({
      id,
      title: map(title),
      blocks: blocks.map(mapBlock),
    })),
    sources: page.sources.map(({ name, detail }) => ({ name: map(name), ...optional("detail", detail) })),
  };
}

describe("formatHtml()", () => {
  it("makes no element of a text, and shows each", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const document = parse(formatHtml(page));
        const plain = mapTexts(page, (text) => (text === "" ? "" : "x"));
        expect(tagsOf(document)).toEqual(tagsOf(parse(formatHtml(plain))));
        for (const element of document.querySelectorAll("*")) {
          for (const { name } of element.attributes) {
            expect(name).toMatch(
              /^(?:aria-[a-z]+|data-(?:label|sort|c|column|rows|theme)|[a-bdf-hj-nq-z][a-z-]*|charset|class|content|id|dir|datetime)$/u,
            );
            expect(name).not.toMatch(
              /^on|^src|^style$/u.test(name) && element.localName !== "rect" ? /./u : /^$/u,
            );
          }
        }
        const shown = document.documentElement.textContent ?? "";
        mapTexts(page, (text) => {
          expect(shown).toContain(showText(text));
          return text;
        });
      }),
      { numRuns: 150 },
    );
  });

  it("is the same file for the same page, and leaves the page as it is", () => {
    const page = samplePage(3);
    const before = structuredClone(page);
    expect(formatHtml(page)).toBe(formatHtml(page));
    expect(page).toEqual(before);
  });

  it("forbids everything but its own style and script", () => {
    const document = parse(formatHtml(samplePage(3)));
    const policy = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
    const script = document.querySelector("script")?.textContent ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash}'`,
      "style-src 'unsafe-inline'",
      "img-src data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(document.querySelectorAll("[src], link, iframe, form, [href]:not([href^='#'])")).toHaveLength(0);
  });

  it("brings no script where there is nothing to filter, and none is allowed then", () => {
    const html = formatHtml({ ...samplePage(1), title: '<div class="tools">' });
    expect(html).not.toContain("<script");
    expect(html).not.toContain("script-src");
  });

  it("has one first heading, landmarks, and a link to each part", () => {
    const document = parse(formatHtml(samplePage(3), { madeOn: "2024-01-23" }));
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    for (const landmark of ["body > header", "nav[aria-label]", "main", "body > footer"]) {
      expect(document.querySelectorAll(landmark), landmark).toHaveLength(1);
    }
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of ["aria-labelledby", "aria-describedby", "aria-controls"]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        expect(ids).toContain(element.getAttribute(name));
      }
    }
    for (const link of document.querySelectorAll("a"))
      expect(ids).toContain(link.getAttribute("href")?.slice(1));
    expect(document.querySelector("time")?.getAttribute("datetime")).toBe("2024-01-23");
  });

  it("keeps its own ids apart from those of pictures", () => {
    const [section] = samplePage(3).sections;
    const blocks = (section?.blocks ?? []).map((block) =>
      block.kind === "figure"
        ? { ...block, figure: { ...block.figure, svg: '<svg id="positions"></svg>' } }
        : block,
    );
    const document = parse(formatHtml({ ...EMPTY, sections: [{ id: "positions", title: "", blocks }] }));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toContain("positions");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("turns the page around for a language written from right to left", () => {
    const root = parse(formatHtml({ ...samplePage(3), language: "ar" })).documentElement;
    expect([root.lang, root.dir]).toEqual(["ar", "rtl"]);
    expect(root.querySelectorAll("td > bdi[dir=ltr]").length).toBeGreaterThan(0);
  });

  it("says which scheme it is in when told", () => {
    expect(parse(formatHtml(EMPTY, { theme: "dark" })).documentElement.dataset["theme"]).toBe("dark");
    expect(parse(formatHtml(EMPTY)).documentElement.dataset["theme"]).toBeUndefined();
  });

  it("is one element without style, script and landmarks of its own as a fragment", () => {
    const fragment = JSDOM.fragment(formatHtml(samplePage(3), { isFragment: true }));
    expect(fragment.children).toHaveLength(1);
    expect(fragment.firstElementChild?.className).toBe("upr");
    // The style in the picture is the picture's.
    expect(fragment.querySelectorAll("script, link, meta, style:not(svg *), main")).toHaveLength(0);
  });

  it("is a whole page of an empty one", () => {
    const document = parse(formatHtml(EMPTY));
    expect(document.title).toBe("T");
    expect(document.querySelectorAll("section, nav, dl, table, script")).toHaveLength(0);
  });

  it.each([
    [{ ...EMPTY, sections: [{ id: "A b", title: "", blocks: [] }] }, {}],
    [{ ...EMPTY, sections: ["a", "a"].map((id) => ({ id, title: "", blocks: [] })) }, {}],
    [EMPTY, { madeOn: "2024-02-30" }],
    [EMPTY, { madeOn: "<b>" }],
  ])("throws on anchors and days that are none (%#)", (page, options) => {
    expect(() => formatHtml(page, options)).toThrow(
      expect.objectContaining({ name: "UprError", code: "INVALID_ARGUMENT" }),
    );
  });
});
