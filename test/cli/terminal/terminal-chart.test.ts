import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/cli/terminal/display-width.ts";
import {
  drawBar,
  drawInterval,
  drawScale,
  drawSparkline,
  drawStack,
} from "../../../src/cli/terminal/terminal-chart.ts";

const rich = { hasUnicode: true };
const plain = { hasUnicode: false };

describe("charts of the terminal", () => {
  it("draw a fraction as a bar", () => {
    expect(drawBar(0.5, 10, plain)).toBe("#####.....");
    expect(drawBar(0.55, 10, rich)).toBe("█████▌····");
    expect([drawBar(undefined, 10, rich), drawBar(0, 4, plain), drawBar(2, 4, plain)]).toEqual([
      "",
      "....",
      "####",
    ]);
  });

  it("draw a fraction within its interval", () => {
    expect(drawInterval(0.55, [0.2, 0.8], 10, plain)).toBe("..[--o--].");
    expect(drawInterval(1, [0.3, 1], 10, rich)).toBe("···├─────●");
    expect(drawInterval(0.5, undefined, 4, plain)).toBe("..o.");
    expect(drawInterval(undefined, undefined, 4, plain)).toBe("");
  });

  it("draw shares as digits that fill the bar", () => {
    expect(drawStack([1, 1, 2], ["1", "2", "3"], 8)).toBe("11223333");
    expect(drawStack([0, 0], ["1", "2"], 8)).toBe("");
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 60 }),
        (shares, width) => {
          const bar = drawStack(shares, ["1", "2", "3", "4", "5"], width);
          expect(bar.length).toBe(shares.some((share) => share > 0) ? width : 0);
          expect([...bar].sort().join("")).toBe(bar);
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
          const charts = [drawBar(a, width, style), drawInterval(a, bounds, width, style)];
          expect(charts.map(displayWidth)).toEqual([width, width]);
          if (style === plain) expect(charts.join("")).toMatch(/^\p{ASCII}*$/u);
        }
      }),
    );
    expect(drawScale(12)).toBe("0 %    100 %");
  });
});
