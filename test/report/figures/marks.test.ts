import { describe, expect, it } from "vitest";
import {
  drawAcceptance,
  drawActions,
  drawDyads,
  drawMap,
  drawMatrix,
  drawPositions,
  drawSpeakers,
  drawTrend,
} from "../../../src/report/figures/index.ts";
import { spreadLabels } from "../../../src/report/figures/trend-lines.ts";
import { boxOf, listElements, listTexts, parseSvg, placeOf, titleOf } from "./svg-tree.ts";

const OPTIONS = { title: "T", note: "N", id: "f" };

describe("drawPositions", () => {
  const rows = [
    { group: "A", position: "supported", count: 150 },
    { group: "A", position: "noted", count: 50 },
    { group: "B", position: "noted", count: 30 },
    { group: "B", position: "supported", count: 10 },
    { group: "A", position: "supported", count: 50 },
    { group: "C", position: "pending", count: 0 },
  ] as const;

  it("gives each part its share of the bar", async () => {
    const { svg } = await drawPositions(rows, OPTIONS);
    const [supported, noted] = [boxOf(svg, "A, Supported: 200 (80 %)"), boxOf(svg, "A, Noted: 50 (20 %)")];
    expect(supported.width / noted.width).toBeCloseTo(4, 1);
    expect(noted.x).toBeCloseTo(supported.x + supported.width, 1);
    const [other, rest] = [boxOf(svg, "B, Supported: 10 (25 %)"), boxOf(svg, "B, Noted: 30 (75 %)")];
    // Parts stand in the order of the positions, whatever the order of the rows; bars are as long as any.
    expect(other.x).toBe(supported.x);
    expect(other.width + rest.width).toBeCloseTo(supported.width + noted.width, 1);
    expect(other.y).toBeGreaterThan(supported.y + supported.height);
    expect(listTexts(svg)).toEqual(expect.arrayContaining(["A", "B", "C", "80 %", "20 %", "250", "40", "0"]));
  });

  it("makes bars as long as their counts", async () => {
    const { svg } = await drawPositions(rows, { ...OPTIONS, scale: "count" });
    expect(boxOf(svg, /^A, Supported/u).width / boxOf(svg, /^B, Supported/u).width).toBeCloseTo(20, 0);
  });

  it("says what it shows", async () => {
    const { description, rows: kept } = await drawPositions(rows, OPTIONS);
    expect(description).toBe(
      "Answers in 3 groups, 290 in all. Most: A: 80 % supported (200 of 250). Least: B: 25 % supported (10 of 40).",
    );
    expect(kept).toEqual(rows);
  });

  it("tells positions of one color by a pattern", async () => {
    const both = [
      { group: "A", position: "noted", count: 1 },
      { group: "A", position: "not-supported", count: 1 },
    ] as const;
    const { svg } = await drawPositions(both, OPTIONS);
    expect(svg).toContain('fill="url(#f-hatch-noted)"');
    expect(svg).toContain('<pattern id="f-hatch-noted"');
  });
});

describe("drawActions", () => {
  it("stacks the five categories", async () => {
    const rows = ([1, 2, 3, 4, 5] as const).map((action) => ({ group: "A", action, count: action }));
    const { svg, description } = await drawActions(rows, OPTIONS);
    const whole = boxOf(svg, /^A, 1 minimal/u).width * 15;
    expect(boxOf(svg, "A, 5 specific: 5 (33 %)").width).toBeCloseTo(whole / 3, 0);
    expect(description).toContain("33 % of 15 are specific.");
  });
});

describe("drawAcceptance", () => {
  const rows = [
    { group: "A", value: 0.25, interval: [0.2, 0.4], count: 5, total: 20 },
    { group: "B", value: 0.75, count: 3, total: 4 },
    { group: "C", count: 0, total: 0 },
  ] as const;

  it("places dots and intervals on the axis, and keeps who has no basis", async () => {
    const { svg, description } = await drawAcceptance(rows, OPTIONS);
    const circles = listElements(parseSvg(svg)).filter(({ name }) => name === "circle");
    const [zero, one] = [placeOf(svg, "0 %")[0], placeOf(svg, "100 %")[0]];
    expect(circles.map(({ attributes }) => (Number(attributes["cx"]) - zero) / (one - zero))).toEqual([
      expect.closeTo(0.25, 2),
      expect.closeTo(0.75, 2),
    ]);
    const paths = listElements(parseSvg(svg)).flatMap(({ attributes }) => attributes["d"] ?? []);
    const at = (value: number) => zero + value * (one - zero);
    const ends = paths
      .map((path) => /^M([\d.]+),([\d.]+)L([\d.]+),\2$/u.exec(path))
      .flatMap((found) => (found === null ? [] : [[Number(found[1]), Number(found[3])]]));
    expect(ends).toEqual([[expect.closeTo(at(0.2), 0), expect.closeTo(at(0.4), 0)]]);
    expect(listTexts(svg)).toEqual(expect.arrayContaining(["C", "no answer yet", "25 %  5/20"]));
    expect(description).toBe(
      "Acceptance in 3 groups. Highest: B, 75 % (3 of 4). Lowest: A, 25 % (5 of 20). Without an answer: 1 group.",
    );
  });
});

describe("drawMatrix", () => {
  it("puts numbers into a grid, on the steps of the ramp", async () => {
    const rows = [
      { from: "A", to: "X", value: 0 },
      { from: "A", to: "Y", value: 1, count: 12 },
      { from: "B", to: "Y", value: 0.5 },
      { from: "B", to: "X" },
    ];
    const { svg } = await drawMatrix(rows, OPTIONS);
    const [a, b, c] = [
      boxOf(svg, "A to X: 0 %"),
      boxOf(svg, "A to Y: 100 % (12)"),
      boxOf(svg, "B to Y: 50 %"),
    ];
    expect([b.y, c.x]).toEqual([a.y, b.x]);
    expect([b.x - a.x, c.y - a.y]).toEqual([expect.closeTo(a.width, 1), expect.closeTo(a.height, 1)]);
    const classOf = (title: string) =>
      listElements(parseSvg(svg)).find((one) => one.name === "rect" && titleOf(one) === title)?.attributes[
        "class"
      ];
    expect([classOf("A to X: 0 %"), classOf("B to Y: 50 %"), classOf("A to Y: 100 % (12)")]).toEqual([
      "f-ramp-0",
      "f-ramp-2",
      "f-ramp-4",
    ]);
    expect(listTexts(svg)).toContain("–");
  });
});

describe("drawDyads", () => {
  it("puts both directions of a pair on one line, the longer one left", async () => {
    const rows = [
      { from: "B", to: "A", count: 4, value: 0.5 },
      { from: "A", to: "B", count: 8, value: 0 },
      { from: "A", to: "C", count: 1 },
      { from: "A", to: "B", count: 8, value: 1 },
    ];
    const { svg, description } = await drawDyads(rows, OPTIONS);
    const there = boxOf(svg, "A to B: 16 (50 % accepted)");
    const back = boxOf(svg, "B to A: 4 (50 % accepted)");
    expect(there.y).toBe(back.y);
    expect(there.width / back.width).toBeCloseTo(4, 0);
    expect(there.x + there.width).toBeLessThan(back.x);
    expect(boxOf(svg, "A to C: 1").y).toBeGreaterThan(there.y);
    expect(description).toBe("2 pairs, 21 recommendations. Most: A to B, 16 (50 % accepted).");
  });
});

describe("drawTrend", () => {
  it("breaks a line where there is no value", async () => {
    const rows = [1, 2, 3, 4, 5].map((x) => ({ series: "A", x, value: x === 3 ? undefined : x / 10 }));
    const { svg } = await drawTrend(rows, { ...OPTIONS, xLabel: "Session" });
    const lines = listElements(parseSvg(svg)).flatMap(({ attributes }) => attributes["d"] ?? []);
    expect(lines.filter((path) => path.split("M").length === 3)).toHaveLength(1);
    const circles = listElements(parseSvg(svg)).filter(({ name }) => name === "circle");
    const place = (one: (typeof circles)[number] | undefined, key: string) => Number(one?.attributes[key]);
    const [zero, whole] = [placeOf(svg, "0 %")[1], placeOf(svg, "100 %")[1]];
    expect(circles.map((one) => (place(one, "cy") - zero) / (whole - zero))).toEqual(
      [0.1, 0.2, 0.4, 0.5].map((value) => expect.closeTo(value, 2)),
    );
    expect(place(circles[2], "cx") - place(circles[1], "cx")).toBeCloseTo(
      2 * (place(circles[1], "cx") - place(circles[0], "cx")),
      1,
    );
  });

  it("moves labels apart", async () => {
    expect(spreadLabels([50, 50, 10, 52], { gap: 10, top: 0, bottom: 60 })).toEqual([40, 50, 10, 60]);
    const rows = Array.from({ length: 10 }, (_, i) => ({ series: `S${i}`, x: 1, value: 0.5 }));
    const { svg } = await drawTrend(rows, { ...OPTIONS, xLabel: "Cycle" });
    const ys = rows.map(({ series }) => placeOf(svg, `${series} 50 %`)[1]).sort((a, b) => a - b);
    for (const [i, y] of ys.slice(1).entries()) expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(15 - 0.1);
  });
});

describe("drawSpeakers", () => {
  const rows = Array.from({ length: 140 }, (_, i) => ({
    order: 140 - i,
    speaker: "CHN",
    group: i % 2 ? "WEOG" : "EEG",
  }));

  it.each([360, 680])("has a tile of room for its text for each of 140 speakers at %s px", async (width) => {
    const { svg, rows: kept } = await drawSpeakers(rows, { ...OPTIONS, width });
    const tiles = Array.from({ length: 140 }, (_, i) => boxOf(svg, new RegExp(`^${i + 1}\\. CHN`, "u")));
    for (const [i, tile] of tiles.entries()) {
      expect(tile.width).toBeGreaterThan(26);
      expect(tile.x + tile.width).toBeLessThanOrEqual(width);
      const before = tiles[i - 1];
      if (before !== undefined) expect(tile.y > before.y || tile.x >= before.x + before.width).toBe(true);
    }
    expect(kept.map(({ order }) => order)).toEqual(Array.from({ length: 140 }, (_, i) => i + 1));
    expect(svg.length).toBeLessThan(60_000);
  });
});

describe("drawMap", () => {
  it("draws every State at both widths, within the picture", async () => {
    for (const width of [360, 680]) {
      const { svg } = await drawMap([{ state: "CHN", value: 0.8 }], { ...OPTIONS, width });
      const codes = listTexts(svg).filter((text) => /^[A-Z]{3}$/u.test(text));
      expect(new Set(codes).size).toBe(195);
      const [x, y] = placeOf(svg, "CHN");
      expect(x > 0 && x < width && y > 0 && y < Number(parseSvg(svg).attributes["height"])).toBe(true);
      expect(boxOf(svg, "China: 80 %").width).toBeGreaterThan(20);
    }
  });

  it("takes a category for the color, and tells the value", async () => {
    const rows = [
      { state: "CHN", value: 0.8, category: "one" },
      { state: "NOR", category: "two" },
    ] as const;
    const { svg, description } = await drawMap(rows, { ...OPTIONS, colors: new Map([["one", "noted"]]) });
    const tile = listElements(parseSvg(svg)).find(
      (one) => one.name === "rect" && titleOf(one) === "China: one, 80 %",
    );
    expect(tile?.attributes["class"]).toBe("f-noted");
    expect(description).toBe("2 of 195 States. one 1, two 1.");
  });
});
