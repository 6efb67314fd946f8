import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles, ROOT, readSources } from "../guards/sources.ts";
import { listPages } from "./blocks.ts";

const pages = [...listPages(), ...listFiles("data", ".md"), ...listFiles("examples", ".md")];

/** Anchor a renderer makes of a heading: lower case, no punctuation, hyphens for spaces. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/gu, "-");

const withoutCode = (text: string): string =>
  text.replaceAll(/^```[\s\S]*?^```/gmu, "").replaceAll(/`[^`\n]*`/gu, "``");

const anchorsOf = (path: string): string[] =>
  [
    ...readFileSync(ROOT + path, "utf8")
      .replaceAll(/^```[\s\S]*?^```/gmu, "")
      .matchAll(/^#{1,6} (.+)$/gmu),
  ].map(([, heading = ""]) => anchorOf(heading.replaceAll("`", "")));

describe("links between the pages", () => {
  it.each(pages)("%s", (page) => {
    const broken: string[] = [];
    for (const [, target = ""] of withoutCode(readFileSync(ROOT + page, "utf8")).matchAll(
      /\]\(([^)\s]+)\)/gu,
    )) {
      if (/^[a-z]+:/u.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const path = file === "" ? page : posix.join(posix.dirname(page), file);
      if (!existsSync(ROOT + path)) broken.push(target);
      else if (anchor !== undefined && path.endsWith(".md") && !anchorsOf(path).includes(anchor))
        broken.push(target);
    }
    expect(broken).toEqual([]);
  });

  it("includes the README", () => {
    expect(pages).toContain("README.md");
  });
});

describe("pages that code names", () => {
  it("exist", () => {
    const broken = readSources().flatMap(({ path, text }) =>
      [...text.matchAll(/\bdocs\/[\w/-]+\.md\b/gu)]
        .map(([page]) => page)
        .filter((page) => !existsSync(ROOT + page))
        .map((page) => `${path}: ${page}`),
    );
    expect(broken).toEqual([]);
  });
});
