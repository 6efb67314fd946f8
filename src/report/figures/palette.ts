/** Names of the colors that figures and pages share; the CSS variable of one is `--upr-` and its name. */
export const PALETTE_COLORS = [
  "supported",
  "partial",
  "noted",
  "pending",
  "action-1",
  "action-2",
  "action-3",
  "action-4",
  "action-5",
  "africa",
  "asia-pacific",
  "eeg",
  "grulac",
  "weog",
  "observers",
  "accent",
  "ink",
  "ink-soft",
  "paper",
  "line",
  "low",
  "high",
] as const;
/** One of {@link PALETTE_COLORS}. */
export type PaletteColor = (typeof PALETTE_COLORS)[number];

/** A color in both schemes, as `#rrggbb`. */
export interface SchemeColor {
  /** On light paper. */
  readonly light: string;
  /** On dark paper. */
  readonly dark: string;
}

/**
 * The colors by name.
 *
 * Each stands out against the paper by 3:1 and more, inks by 4.5:1, ends of the ramp aside, which cells fill; neighbors
 * in a bar, and the regional groups among each other, differ for readers who see no red or no green too. Found by a
 * search over lightness, chroma and hue in OKLCH under these conditions; a test holds them.
 */
export const PALETTE: Readonly<Record<PaletteColor, SchemeColor>> = {
  supported: { light: "#0a6a8a", dark: "#4fb3d9" },
  partial: { light: "#c07f00", dark: "#f4cf6a" },
  noted: { light: "#8f2d1e", dark: "#e0694c" },
  pending: { light: "#7f8792", dark: "#8b94a1" },
  "action-1": { light: "#71989b", dark: "#648a8c" },
  "action-2": { light: "#0076c2", dark: "#59a4d0" },
  "action-3": { light: "#4a567a", dark: "#a3b4f7" },
  "action-4": { light: "#402682", dark: "#e2ccfe" },
  "action-5": { light: "#2c1f2e", dark: "#f7e9fe" },
  africa: { light: "#b27838", dark: "#c69a6b" },
  "asia-pacific": { light: "#1f6337", dark: "#48e286" },
  eeg: { light: "#4c3979", dark: "#f2cafc" },
  grulac: { light: "#5e0b2f", dark: "#e4495b" },
  weog: { light: "#4e71c0", dark: "#4893e0" },
  observers: { light: "#7f8792", dark: "#8b94a1" },
  accent: { light: "#1d4ed8", dark: "#8ab4ff" },
  ink: { light: "#16181d", dark: "#eceff4" },
  "ink-soft": { light: "#545b66", dark: "#a9b2bf" },
  paper: { light: "#ffffff", dark: "#14171c" },
  line: { light: "#868d98", dark: "#6f7884" },
  low: { light: "#dbe7f3", dark: "#1b2a40" },
  high: { light: "#0b3d75", dark: "#7fb0ee" },
};

/** Ratio of two colors by WCAG 2, from 1 to 21. */
function contrastOf(color: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(color), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether a color reads as text on the paper of both schemes: 4.5:1. */
export function isTextColor(name: PaletteColor): boolean {
  const reads = (scheme: keyof SchemeColor) =>
    contrastOf(PALETTE[name][scheme], PALETTE.paper[scheme]) >= 4.5;
  return reads("light") && reads("dark");
}

/** The color of text on a color: paper or ink of the scheme, whichever reads better. */
export function textColorOn(name: PaletteColor): SchemeColor {
  const choose = (scheme: keyof SchemeColor) => {
    const [color, paper, ink] = [PALETTE[name][scheme], PALETTE.paper[scheme], PALETTE.ink[scheme]];
    return contrastOf(color, paper) >= contrastOf(color, ink) ? paper : ink;
  };
  return { light: choose("light"), dark: choose("dark") };
}

/**
 * The style sheet of the palette: `--upr-supported` and so on for every color, and `--upr-on-supported` and so on for
 * text on it; light, dark where the reader's system is, and either where `data-theme` of the root element says so.
 *
 * Figures take their colors from these variables, and have the same ones where no page sets them. O(1).
 *
 * @example A variable
 * ```ts
 * import { PALETTE, paletteCss } from "uprkit/report";
 *
 * paletteCss().includes(`--upr-supported:${PALETTE.supported.dark}`); // => true
 * ```
 *
 * @category Report
 */
export function paletteCss(): string {
  const list = (scheme: keyof SchemeColor) =>
    PALETTE_COLORS.map(
      (name) => `--upr-${name}:${PALETTE[name][scheme]};--upr-on-${name}:${textColorOn(name)[scheme]}`,
    ).join(";");
  const [light, dark] = [list("light"), list("dark")];
  return [
    `:root{color-scheme:light dark;${light}}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    `:root[data-theme="light"]{color-scheme:light;${light}}`,
    `:root[data-theme="dark"]{color-scheme:dark;${dark}}`,
  ].join("\n");
}
