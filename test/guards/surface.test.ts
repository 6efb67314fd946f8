import { describe, expect, it } from "vitest";

/** Exported values by entry. A removed or renamed one is a major version; types are in the API docs. */
describe("the public surface", () => {
  it("of uprkit", async () => {
    expect(Object.keys(await import("../../src/index.ts")).sort()).toMatchSnapshot();
  });

  it("of uprkit/read", async () => {
    expect(Object.keys(await import("../../src/read.ts")).sort()).toMatchSnapshot();
  });

  it("of uprkit/classify", async () => {
    expect(Object.keys(await import("../../src/classify/index.ts")).sort()).toMatchSnapshot();
  });

  it("of uprkit/classify/lite", async () => {
    expect(Object.keys(await import("../../src/classify/lite.ts")).sort()).toMatchSnapshot();
  });

  it("of uprkit/compare", async () => {
    expect(Object.keys(await import("../../src/compare/index.ts")).sort()).toMatchSnapshot();
  });

  it("of uprkit/report", async () => {
    expect(Object.keys(await import("../../src/report/index.ts")).sort()).toMatchSnapshot();
  });

  it("of uprkit/data/china", async () => {
    expect(Object.keys(await import("../../src/data/china/index.ts")).sort()).toMatchSnapshot();
  });

  it("of uprkit/data", async () => {
    expect(Object.keys(await import("../../src/data/index.ts")).sort()).toMatchSnapshot();
  });
});
