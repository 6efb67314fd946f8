import { describe, expect, it } from "vitest";
import {
  checkLimit,
  createStopCheck,
  DEFAULT_READ_LIMITS,
  type ReadLimits,
} from "../../src/documents/limits.ts";

const codeOf = (run: () => unknown): unknown => {
  try {
    run();
    return "no error";
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};
const names = Object.keys(DEFAULT_READ_LIMITS) as (keyof ReadLimits)[];

describe("checkLimit", () => {
  it.each(names)("%s: holds the bound given, else the default", (name) => {
    const bound = DEFAULT_READ_LIMITS[name];
    expect(codeOf(() => checkLimit("a", name, bound))).toBe("no error");
    expect(codeOf(() => checkLimit("a", name, bound + 1))).toBe("LIMIT_EXCEEDED");
    expect(codeOf(() => checkLimit("a", name, 8, { [name]: 7 }))).toBe("LIMIT_EXCEEDED");
    expect(codeOf(() => checkLimit("a", name, 7, { [name]: 7 }))).toBe("no error");
    expect(codeOf(() => checkLimit("a", name, 1, { [name]: 0 }))).toBe("LIMIT_EXCEEDED");
  });
});

describe("createStopCheck", () => {
  it("passes as long as nothing stops it", () => {
    const check = createStopCheck("a", {});
    expect(codeOf(check)).toBe("no error");
  });

  it("throws once the signal is aborted, with its reason as cause", () => {
    const controller = new AbortController();
    const check = createStopCheck("a", { signal: controller.signal });
    expect(codeOf(check)).toBe("no error");
    const reason = new Error("enough");
    controller.abort(reason);
    expect(codeOf(check)).toBe("ABORTED");
    expect(() => check()).toThrowError(expect.objectContaining({ cause: reason }));
  });

  it("throws when the time is over", () => {
    expect(codeOf(createStopCheck("a", { limits: { maxMilliseconds: -1 } }))).toBe("LIMIT_EXCEEDED");
    expect(codeOf(createStopCheck("a", { limits: { maxMilliseconds: 60_000 } }))).toBe("no error");
  });
});
