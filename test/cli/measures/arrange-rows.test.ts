import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangeRows, ROW_ORDERS } from "../../../src/cli/measures/arrange-rows.ts";

const rows = [
  { name: "a", value: 0.5, total: 10 },
  { name: "b", value: undefined, total: 0 },
  { name: "c", value: 0.9, total: 2 },
  { name: "d", value: 0.5, total: 30 },
];
const names = (order: (typeof ROW_ORDERS)[number], more = {}) =>
  arrangeRows(rows, { order, ...more }, { size: "total" })
    .map(({ name }) => name)
    .join("");

describe("arrangeRows()", () => {
  it("orders by value or size, equal ones as they stood, without a value last", () => {
    expect(ROW_ORDERS.map((order) => names(order))).toEqual(["abcd", "cadb", "adcb", "dacb", "bcad"]);
  });

  it("leaves small rows out before it counts to the limit", () => {
    expect(names("highest", { min: 5, limit: 1 })).toBe("a");
    expect(names("key", { min: 100 })).toBe("");
  });

  it("reads members of members", () => {
    const nested = [{ a: { value: 1 } }, { a: { value: 2 } }];
    expect(arrangeRows(nested, { order: "highest" }, { value: "a.value", size: "a.value" })).toEqual([
      { a: { value: 2 } },
      { a: { value: 1 } },
    ]);
  });

  it("keeps every row once, and changes nothing", () => {
    const row = fc.record({
      value: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
      total: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom(...ROW_ORDERS), (given, order) => {
        const before = [...given];
        const arranged = arrangeRows(given, { order }, { size: "total" });
        expect(new Set(arranged)).toEqual(new Set(given));
        expect(arranged.length).toBe(given.length);
        expect(given).toEqual(before);
      }),
    );
  });
});
