import { describe, expect, it } from "vitest";
import { anniversariesOf } from "../../../src/analyze/defenders/anniversaries.ts";
import { event, person } from "./people.ts";

describe("anniversariesOf()", () => {
  const people = [
    person([
      event("detained", "2020-02-29"),
      event("sentenced", "2020-12"),
      event("released", "2022-01-01"),
      event("died", "2023"),
    ]),
  ];

  it("lists what is so many years ago, by day or by month", () => {
    const rows = anniversariesOf(people, { from: "2020-01-01", to: "2024-12-31" });
    expect(rows.map(({ date, kind, years }) => [date, kind, years])).toEqual([
      ["2021-02-28", "detained", 1],
      ["2021-12", "sentenced", 1],
      ["2022-02-28", "detained", 2],
      ["2022-12", "sentenced", 2],
      ["2023-02-28", "detained", 3],
      ["2023-12", "sentenced", 3],
      ["2024-02-29", "detained", 4],
      ["2024-12", "sentenced", 4],
    ]);
    expect(rows[0]).toMatchObject({ defender: "ana-example", name: "Ana Example", event: "2020-02-29" });
  });

  it("takes in both ends, and the kinds asked for", () => {
    const on = (day: string) =>
      anniversariesOf(people, { from: day, to: day, kinds: ["released", "detained"] });
    expect(on("2023-01-01").map(({ kind, years }) => [kind, years])).toEqual([["released", 1]]);
    expect(on("2022-01-01")).toEqual([]);
    expect(anniversariesOf([], { from: "2020-01-01", to: "2024-01-01" })).toEqual([]);
  });

  it("refuses days that are none", () => {
    for (const [from, to] of [
      ["2024", "2024-01-01"],
      ["2024-02-01", "2024-01-01"],
    ] as const) {
      expect(() => anniversariesOf(people, { from, to })).toThrow(
        expect.objectContaining({ code: "INVALID_ARGUMENT" }),
      );
    }
  });
});
