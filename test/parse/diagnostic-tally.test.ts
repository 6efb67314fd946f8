import { describe, expect, it } from "vitest";
import { createDiagnosticTally, quote } from "../../src/parse/diagnostic-tally.ts";

const finding = (row: number) =>
  ({
    code: "test/finding",
    severity: "warning",
    message: "Cannot go on",
    source: "x",
    range: { row },
  }) as const;

describe("createDiagnosticTally()", () => {
  it("lists those without a key each, and those of one key once with their number", () => {
    const tally = createDiagnosticTally();
    tally.add(finding(1));
    tally.add(finding(2), "a");
    tally.add(finding(3));
    tally.add(finding(4), "a");
    tally.add(finding(5), "b");
    expect(tally.list().map(({ range }) => range?.row)).toEqual([1, 2, 3, 5]);
    expect(tally.list().map(({ message }) => /\((\d+) times/u.exec(message)?.[1])).toEqual([
      undefined,
      "2",
      undefined,
      undefined,
    ]);
    expect(createDiagnosticTally().list()).toEqual([]);
  });

  it("keeps its size, and counts what it does not list", () => {
    const tally = createDiagnosticTally();
    for (let row = 1; row <= 12_000; row++) tally.add(finding(row));
    expect(tally.list()).toHaveLength(10_001);
    expect(tally.list().at(-1)?.message).toContain("2000 times");
    const keyed = createDiagnosticTally();
    for (let row = 1; row <= 6_000; row++) keyed.add(finding(row), `k${row}`);
    expect(keyed.list()).toHaveLength(5_001);
    expect(keyed.list().at(-1)?.message).toContain("1000 times");
  });
});

describe("quote()", () => {
  it("cuts long texts", () => {
    expect(quote("a\n")).toBe('"a\\n"');
    expect(quote("x".repeat(1_000)).length).toBeLessThan(90);
  });
});
