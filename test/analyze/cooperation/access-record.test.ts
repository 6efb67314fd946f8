import { describe, expect, it } from "vitest";
import { accessRecord } from "../../../src/analyze/cooperation/access-record.ts";
import { listRows } from "../../../src/corpus/rows.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import { loadUprInfo } from "../../../src/data/index.ts";

const corpus = loadUprInfo();

describe("accessRecord()", () => {
  it("counts what a slow scan of the rows counts", () => {
    const record = accessRecord(corpus, { state: "CHN", cycle: 2, on: "2024-01-23" });
    for (const topic of ["special-procedures", "treaty-bodies"] as const) {
      const rows = listRows(corpus).filter(
        (row) => row.stateUnderReview === "CHN" && row.cycle === 2 && row.issues.includes(topic),
      );
      const found = record.recommendations.find((row) => row.topic === topic);
      expect(found?.count).toBe(rows.filter(({ position }) => position === "supported").length);
      expect(found?.total).toBe(rows.length);
      expect(found?.evidence).toEqual(rows);
    }
  });

  it("looks at the time up to the next review", () => {
    const { visitRequests: requests } = loadChinaCase({ includeUnverified: true });
    const second = accessRecord(corpus, { state: "CHN", cycle: 2, on: "2024-01-23", requests });
    expect([second.from, second.until]).toEqual(["2013-10-23", "2018-11-04"]);
    expect(second.visits.visits).toBe(0);
    const third = accessRecord(corpus, { state: "CHN", cycle: 3, on: "2024-01-20", requests });
    expect(third.until).toBe("2024-01-20");
    expect(third.visits.visits).toBe(1);
    expect(third.recommendations.map(({ total, value }) => [total, value])).toEqual([
      [0, undefined],
      [0, undefined],
      [0, undefined],
    ]);
  });

  it("refuses a day before the review, and a review there is none of", () => {
    for (const options of [
      { state: "CHN", cycle: 2, on: "2013-10-22" },
      { state: "SSD", cycle: 1, on: "2024-01-01" },
    ] as const) {
      expect(() => accessRecord(corpus, options)).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });
});
