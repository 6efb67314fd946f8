import { describe, expect, it } from "vitest";
import { countPacked } from "../../../src/analyze/counting/count-packed.ts";

const LENGTH = 70_001;
const first = Uint8Array.from({ length: LENGTH }, (_, row) => (row * 7) % 251);
const second = Uint8Array.from({ length: LENGTH }, (_, row) => (row >> 3) % 5);
const byFirst = { column: first, amounts: Int32Array.from({ length: 256 }, (_, value) => (value % 20) * 5) };
const bySecond = { column: second, amounts: Int32Array.from({ length: 5 }, (_, value) => value) };

const third = Uint8Array.from({ length: LENGTH }, (_, row) => (row * 5) % 3);
const byThird = { column: third, amounts: Int32Array.of(0, 7, 1) };
const fourth = Uint8Array.from({ length: LENGTH }, (_, row) => (row >> 1) % 2);
const byFourth = { column: fourth, amounts: Int32Array.of(0, 9) };

/** Counters one row at a time. */
function count(addends: readonly (typeof byFirst)[], rows: Iterable<number>): Int32Array {
  const counts = new Int32Array(200);
  for (const row of rows) {
    const number = addends.reduce((sum, { column, amounts }) => sum + (amounts[column[row] ?? 0] ?? 0), 0);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

describe("countPacked()", () => {
  const selection = Int32Array.from({ length: LENGTH - 3 }, (_, index) => LENGTH - 1 - index);

  it("agrees with counting one row at a time, by one column to four, of all rows and of some", () => {
    const four = [byFirst, bySecond, byThird, byFourth];
    for (const addends of [[bySecond], four.slice(0, 1), four.slice(0, 2), four.slice(0, 3), four]) {
      const all = new Int32Array(200);
      expect(countPacked(all, { selection: undefined, length: LENGTH }, addends)).toBe(true);
      expect(all).toEqual(count(addends, first.keys()));
      const some = new Int32Array(200);
      expect(countPacked(some, { selection, length: selection.length }, addends)).toBe(true);
      expect(some).toEqual(count(addends, selection));
    }
  });

  it("leaves alone what it is not for", () => {
    const counts = new Int32Array(200);
    const words = { column: new Uint16Array(LENGTH), amounts: new Int32Array(1) };
    const range = { selection: undefined, length: LENGTH };
    expect(countPacked(counts, { selection: undefined, length: 10 }, [byFirst])).toBe(false);
    expect(countPacked(counts, range, [byFirst, words])).toBe(false);
    expect(countPacked(counts, range, [byFirst, bySecond, byThird, byFourth, byFirst])).toBe(false);
    expect(countPacked(counts, range, [])).toBe(false);
    expect(counts).toEqual(new Int32Array(200));
  });
});
