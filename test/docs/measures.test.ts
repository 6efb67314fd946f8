import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as analyze from "../../src/analyze/index.ts";
import { MEASURES } from "../../src/cli/measures/registry.ts";
import { ROOT } from "../guards/sources.ts";

const page = readFileSync(`${ROOT}docs/guides/what-each-measure-means.md`, "utf8");

describe("docs/guides/what-each-measure-means.md", () => {
  it("has a part for every measure of the command line and for no other", () => {
    const parts = [...page.matchAll(/^### ([a-z-]+)$/gmu)].map(([, name]) => name);
    expect(parts.sort()).toEqual(MEASURES.map(({ name }) => name).sort());
  });

  it("names every function of the library that computes", () => {
    const functions = Object.entries(analyze).filter(([, value]) => typeof value === "function");
    expect(functions.length).toBeGreaterThan(60);
    expect(functions.map(([name]) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
