import { describe, expect, it } from "vitest";
import { PALETTE, PALETTE_COLORS, type PaletteColor, paletteCss } from "../../../src/report/figures/index.ts";
import { isTextColor, textColorOn } from "../../../src/report/figures/palette.ts";
import { RAMP_STEPS, rampInk } from "../../../src/report/figures/ramp.ts";

const SCHEMES = ["light", "dark"] as const;
type Linear = readonly [red: number, green: number, blue: number];

/** Color as light, by the definition of sRGB. */
function linearOf(color: string): Linear {
  const [red = 0, green = 0, blue = 0] = (/^#(..)(..)(..)$/u.exec(color) ?? []).slice(1).map((hex) => {
    const part = Number.parseInt(hex, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** Contrast by WCAG 2. */
function contrast(one: string, other: string): number {
  const of = ([red, green, blue]: Linear) => 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  const [a, b] = [of(linearOf(one)), of(linearOf(other))];
  return Math.max(a, b) / Math.min(a, b);
}

/** Who sees: all, without red, without green (Machado, Oliveira and Fernandes 2009, full severity). */
const SIGHTS: Readonly<Record<string, readonly Linear[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Distance in Oklab, as someone sees it; black to white is 1. */
function distance(one: string, other: string, sight: readonly Linear[]): number {
  const of = (color: string) => {
    const light = linearOf(color);
    const [r = 0, g = 0, b = 0] = sight.map((row) =>
      Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2]),
    );
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [a, b] = [of(one), of(other)];
  return Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));
}

const STACKS: readonly (readonly PaletteColor[])[] = [
  ["supported", "partial", "noted", "pending"],
  ["action-1", "action-2", "action-3", "action-4", "action-5"],
];
const GROUPS: readonly PaletteColor[] = ["africa", "asia-pacific", "eeg", "grulac", "weog", "observers"];
const INKS: readonly PaletteColor[] = ["ink", "ink-soft", "accent"];

describe.each(SCHEMES)("the palette on %s paper", (scheme) => {
  const color = (name: PaletteColor) => PALETTE[name][scheme];

  it("has inks of 4.5:1 and graphics of 3:1", () => {
    for (const name of INKS)
      expect([name, contrast(color(name), color("paper")) >= 4.5]).toEqual([name, true]);
    for (const name of PALETTE_COLORS) {
      if (name === "paper" || name === "low") continue;
      expect([name, contrast(color(name), color("paper")) >= 3]).toEqual([name, true]);
    }
  });

  it("knows which colors read as text", () => {
    for (const name of PALETTE_COLORS) {
      if (isTextColor(name))
        expect([name, contrast(color(name), color("paper")) >= 4.5]).toEqual([name, true]);
    }
    expect([isTextColor("ink"), isTextColor("africa"), isTextColor("paper")]).toEqual([true, false, false]);
  });

  it("has readable text on every color that carries text", () => {
    for (const name of [...STACKS.flat(), ...GROUPS, "accent" as const, "ink" as const]) {
      expect([name, contrast(color(name), textColorOn(name)[scheme]) >= 4.5]).toEqual([name, true]);
    }
  });

  it("has readable text on every step of the ramp", () => {
    for (let step = 0; step < RAMP_STEPS; step++) {
      const mixed = [1, 3, 5].map((at) => {
        const [low, high] = [color("low"), color("high")].map((hex) =>
          Number.parseInt(hex.slice(at, at + 2), 16),
        );
        return Math.round((low ?? 0) + ((high ?? 0) - (low ?? 0)) * (step / (RAMP_STEPS - 1)));
      });
      const hex = `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
      const ink = rampInk(step) === "var(--upr-ink)" ? color("ink") : color("paper");
      expect([step, contrast(hex, ink) >= 4.5]).toEqual([step, true]);
    }
  });

  it.each(Object.entries(SIGHTS))("tells neighbors apart for %s sight", (_, sight) => {
    for (const stack of STACKS) {
      for (const [i, name] of stack.slice(1).entries()) {
        const before = stack[i] ?? name;
        expect([before, name, distance(color(before), color(name), sight) >= 0.07]).toEqual([
          before,
          name,
          true,
        ]);
      }
    }
    for (const one of GROUPS) {
      for (const other of GROUPS) {
        if (one >= other) continue;
        expect([one, other, distance(color(one), color(other), sight) >= 0.07]).toEqual([one, other, true]);
      }
    }
  });
});

describe("paletteCss", () => {
  it("names every color four times: light, dark, and both by the page's choice", () => {
    const css = paletteCss();
    for (const name of PALETTE_COLORS) {
      expect(css.split(`--upr-${name}:`).length - 1).toBe(4);
      expect(css.split(`--upr-on-${name}:`).length - 1).toBe(4);
      expect(css.split(`--upr-${name}:${PALETTE[name].dark}`).length - 1).toBeGreaterThanOrEqual(2);
    }
    expect(css).toContain("@media (prefers-color-scheme:dark){:root{");
    expect(css).toContain(':root[data-theme="dark"]{color-scheme:dark');
    expect(css).toContain(':root[data-theme="light"]{color-scheme:light');
  });
});
