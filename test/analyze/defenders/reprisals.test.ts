import { describe, expect, it } from "vitest";
import { countReprisals, listReprisals } from "../../../src/analyze/defenders/reprisals.ts";
import type { Reprisal } from "../../../src/model/reprisal.ts";

const reprisal = (id: string, date: string, members: Partial<Reprisal> = {}): Reprisal => ({
  id,
  kind: "threat",
  state: "KEN",
  date,
  defenders: [],
  source: { citation: id },
  ...members,
});
const all = [
  reprisal("c", "2022-05", { review: "KEN-3", defenders: ["ana"], submissions: ["KEN-3/JS1"] }),
  reprisal("a", "2020-01-01", { review: "KEN-3", kind: "detention", defenders: ["ana", "ben"] }),
  reprisal("b", "2021", { state: "UGA" }),
];
const ids = (filter: Parameters<typeof listReprisals>[1]) => listReprisals(all, filter).map(({ id }) => id);

describe("listReprisals()", () => {
  it("selects by State, review, kind, person, submission and time, oldest first", () => {
    expect(ids({})).toEqual(["a", "b", "c"]);
    expect(ids({ state: "UGA" })).toEqual(["b"]);
    expect(ids({ review: "KEN-3" })).toEqual(["a", "c"]);
    expect(ids({ kind: "detention" })).toEqual(["a"]);
    expect(ids({ defender: "ana" })).toEqual(["a", "c"]);
    expect(ids({ submission: "KEN-3/JS1" })).toEqual(["c"]);
    // A year or month that can lie between is taken in.
    expect(ids({ from: "2021-12-31", to: "2022-05-01" })).toEqual(["b", "c"]);
    expect(listReprisals([])).toEqual([]);
    expect(all.map(({ id }) => id)).toEqual(["c", "a", "b"]);
    expect(() => ids({ from: "2021" })).toThrow(expect.objectContaining({ code: "INVALID_ARGUMENT" }));
  });
});

describe("countReprisals()", () => {
  it("counts by review, each with its sources", () => {
    expect(countReprisals(all)).toEqual([
      {
        review: "KEN-3",
        kind: undefined,
        value: 2,
        persons: 2,
        reprisals: ["a", "c"],
        sources: [{ citation: "a" }, { citation: "c" }],
      },
      {
        review: undefined,
        kind: undefined,
        value: 1,
        persons: 0,
        reprisals: ["b"],
        sources: [{ citation: "b" }],
      },
    ]);
    expect(
      countReprisals(all, { byKind: true, review: "KEN-3" }).map(({ kind, value }) => [kind, value]),
    ).toEqual([
      ["detention", 1],
      ["threat", 1],
    ]);
    expect(countReprisals([])).toEqual([]);
  });
});
