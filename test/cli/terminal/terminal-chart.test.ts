import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/cli/terminal/display-width.ts";
import {
  drawInterval,
  drawScale,
  drawSparkline,
  drawStack,
} from "../../../src/cli/terminal/terminal-chart.ts";

const rich = { hasUnicode: true };
const plain = { hasUnicode: false };

describe("charts of the terminal", () => {
  it("draw a fraction within its interval", () => {
    expect(drawInterval(0.55, [0.2, 0.8], 10, plain)).toBe("..[--o--].");
    expect(drawInterval(1, [0.3, 1], 10, rich)).toBe("···├─────●");
    expect(drawInterval(0.5, undefined, 4, plain)).toBe("..o.");
    expect(drawInterval(undefined, undefined, 4, plain)).toBe("");
  });

  it("draw shares as digits that fill the bar", () => {
    expect(drawStack([1, 1, 2], ["1", "2", "3"], 8)).toBe("11223333");
    expect(drawStack([0, 0], ["1", "2"], 8)).toBe("");
    // 1 of 100 has a column, which the largest gives.
    expect(drawStack([1, 9, 90], ["1", "2", "3"], 10)).toBe("1233333333");
    // By largest remainder: 3.33, 3.33 and 3.33 columns of 10.
    expect(drawStack([1, 1, 1], ["1", "2", "3"], 10)).toBe("1111222333");
    // No room for all: the largest.
    expect(drawStack([1, 5, 4], ["1", "2", "3"], 2)).toBe("23");
  });

  it("draw every share that is there, and fill the bar", () => {
    const share = fc.oneof(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(1e-9));
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 60 }),
        (shares, width) => {
          const signs = shares.map((_, index) => String(index + 1));
          const bar = drawStack(shares, signs, width);
          const there = shares.filter((each) => each > 0).length;
          const columnsOf = (sign = ""): number => [...bar].filter((each) => each === sign).length;
          expect(bar.length).toBe(there > 0 ? width : 0);
          expect([...bar].sort().join("")).toBe(bar);
          expect(new Set(bar).size).toBe(Math.min(there, width));
          // What is larger is not drawn smaller.
          for (const [a, first] of shares.entries()) {
            for (const [b, second] of shares.entries()) {
              if (first > second) expect(columnsOf(signs[a])).toBeGreaterThanOrEqual(columnsOf(signs[b]));
            }
          }
        },
      ),
    );
  });

  it("draw values in time, with a gap where there is no basis", () => {
    expect(drawSparkline([0, 0.5, undefined, 1], rich)).toBe("▁▅ █");
    expect(drawSparkline([0, 0.5, undefined, 1], plain)).toBe("_+ #");
  });

  it("keep to their columns, and to ASCII where nothing else can be shown", () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, fc.integer({ min: 1, max: 40 }), (a, b, width) => {
        const bounds = [Math.min(a, b), Math.max(a, b)] as const;
        for (const style of [rich, plain]) {
          const chart = drawInterval(a, bounds, width, style);
          expect(displayWidth(chart)).toBe(width);
          if (style === plain) expect(chart).toMatch(/^\p{ASCII}*$/u);
        }
      }),
    );
    expect(drawScale(12)).toBe("0 %    100 %");
  });
});
