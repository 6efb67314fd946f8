import type { FigureNode } from "./figure-document.ts";
import { cleanText } from "./figure-text.ts";
import { PALETTE, PALETTE_COLORS, type PaletteColor, type SchemeColor, textColorOn } from "./palette.ts";
import { RAMP_STEPS } from "./ramp.ts";

/** What surrounds the marks of a picture. */
export interface SvgFrame {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** Colors and patterns a picture uses, as they are met. */
interface Used {
  readonly id: string;
  /** By name: what its class does, `f` to fill or `s` to stroke. */
  readonly classes: Set<string>;
  /** By name, such as `"hatch-noted"`. */
  readonly patterns: Set<string>;
}

/**
 * The picture the charting library made, as text: marks only, in a frame of our own.
 *
 * Written here and not by the document, so that a page, Node and a worker give the same bytes. The library's own style
 * and labels are left out. Its marks are moved by half a pixel where a screen is coarse; that is undone, as a file does
 * not know its screen. A color `var(--upr-noted)` becomes the color on light paper and a class that follows the page.
 */
export function writeSvg(root: FigureNode, frame: SvgFrame): string {
  const { id, width, height } = frame;
  const used: Used = { id, classes: new Set(), patterns: new Set() };
  const background = `<rect width="${width}" height="${height}"${colorOf("fill", "var(--upr-paper)", used)}/>`;
  const marks = Array.from(root.childNodes, (mark) => writeMark(mark, used)).join("");
  const patterns = [...used.patterns].map((pattern) => writePattern(pattern, used)).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" viewBox="0 0 ${width} ${height}" width="${width}"`,
    ` height="${height}" role="img" aria-labelledby="${id}-title ${id}-description" direction="ltr"`,
    ` font-family="system-ui, sans-serif" font-size="12" text-anchor="middle">`,
    `<title id="${id}-title">${escapeXml(cleanText(frame.title))}</title>`,
    `<desc id="${id}-description">${escapeXml(frame.description)}</desc>`,
    `<style>${writeStyle(used)}</style>`,
    patterns === "" ? "" : `<defs>${patterns}</defs>`,
    background,
    marks,
    "</svg>",
  ].join("");
}

/** Text as it stands between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Attributes that say where something is; what is finer than a hundredth of a pixel is cut off. */
const PLACES: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "d",
  "transform",
  "x",
  "x1",
  "x2",
  "y",
  "y1",
  "y2",
  "cx",
  "cy",
  "r",
  "width",
  "height",
]);

/** A mark is a group of its own; the library's style sheet is none. */
function writeMark(node: FigureNode, used: Used): string {
  return node.nodeName.toLowerCase() === "style" ? "" : writeNode(node, used, true);
}

function writeNode(node: FigureNode, used: Used, isMark: boolean): string {
  if (node.nodeType === 3) return escapeXml(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  // Documents differ in how they order attributes and in the case of names.
  const ordered = Array.from(node.attributes ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
  const tagName = node.nodeName.toLowerCase();
  const attributes = ordered.map(({ name, value }) => {
    if (name.startsWith("aria-") || name === "class" || name === "xmlns") return "";
    // No mark of ours is moved, so what moves one is the half pixel.
    if (isMark && name === "transform") return "";
    if (name === "fill" || name === "stroke") return colorOf(name, value, used);
    return ` ${name}="${escapeXml(PLACES.has(name) ? cutDecimals(value) : value)}"`;
  });
  const classes = attributes.flatMap((text) => text.split(" class=")[1] ?? []);
  const plain = attributes.map((text) => text.split(" class=")[0]).join("");
  const names = classes.map((text) => text.replaceAll('"', "")).join(" ");
  const children = Array.from(node.childNodes, (child) => writeNode(child, used, false)).join("");
  const tag = `${tagName}${plain}${names === "" ? "" : ` class="${names}"`}`;
  return children === "" ? `<${tag}/>` : `<${tag}>${children}</${tagName}>`;
}

function cutDecimals(value: string): string {
  return value.replace(/(\.\d{2})\d{1,20}/gu, "$1");
}

/** The attribute of a color, and after it the class where it is one of the palette. */
function colorOf(name: "fill" | "stroke", value: string, used: Used): string {
  const color = /^var\(--upr-([a-z0-9-]{1,40})\)$/u.exec(value)?.[1];
  if (color !== undefined) {
    const key = `${name === "fill" ? "f" : "s"}-${color}`;
    used.classes.add(key);
    return ` ${name}="${lightOf(color)}" class="${key}"`;
  }
  const pattern = /^url\(#([a-z0-9-]{1,40})\)$/u.exec(value)?.[1];
  if (pattern === undefined) return ` ${name}="${escapeXml(value)}"`;
  used.patterns.add(pattern);
  return ` ${name}="url(#${used.id}-${pattern})"`;
}

/** Color in both schemes, of the palette, on one of its colors (`on-noted`) or on the ramp (`ramp-2`). */
function schemesOf(name: string): SchemeColor {
  const step = /^ramp-(\d)$/u.exec(name)?.[1];
  if (step !== undefined) {
    const mix = (scheme: keyof SchemeColor) =>
      mixColors(PALETTE.low[scheme], PALETTE.high[scheme], Number(step) / (RAMP_STEPS - 1));
    return { light: mix("light"), dark: mix("dark") };
  }
  const isOn = name.startsWith("on-");
  const color = PALETTE_COLORS.find((known) => known === (isOn ? name.slice(3) : name)) ?? "ink";
  return isOn ? textColorOn(color) : PALETTE[color];
}

function lightOf(name: string): string {
  return schemesOf(name).light;
}

function mixColors(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [start, end] = [from, to].map((color) => Number.parseInt(color.slice(at, at + 2), 16));
    const part = Math.round((start ?? 0) + ((end ?? 0) - (start ?? 0)) * share);
    return part.toString(16).padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

/** What a variable of the picture stands for: that of the page or, where there is none, the color of the scheme. */
function variableOf(name: string, scheme: keyof SchemeColor): string {
  const step = /^ramp-(\d)$/u.exec(name)?.[1];
  if (step === undefined) return `var(--upr-${name},${schemesOf(name)[scheme]})`;
  const share = (Number(step) / (RAMP_STEPS - 1)) * 100;
  return `color-mix(in srgb,${variableOf("high", scheme)} ${share}%,${variableOf("low", scheme)})`;
}

/** Rules for this picture alone: each begins with its id. */
function writeStyle({ id, classes }: Used): string {
  const keys = [...classes].sort();
  const names = [...new Set(keys.map((key) => key.slice(2)))].sort();
  const list = (scheme: keyof SchemeColor) =>
    names.map((name) => `--figure-${name}:${variableOf(name, scheme)}`).join(";");
  const rules = keys.map((key) => {
    const property = key.startsWith("f-") ? "fill" : "stroke";
    return `#${id} .${key}{${property}:var(--figure-${key.slice(2)})}`;
  });
  return [
    `#${id}{display:block;max-width:100%;height:auto;${list("light")}}`,
    `@media (prefers-color-scheme:dark){#${id}{${list("dark")}}}`,
    ...rules,
  ].join("");
}

/** Fills that do not differ by color alone: `hatch` and `dots` of paper on a color, `open` a color's lines on paper. */
export type PatternKind = "hatch" | "dots" | "open";

/** Fill with a pattern of the palette's colors. */
export function patternFill(kind: PatternKind, color: PaletteColor): string {
  return `url(#${kind}-${color})`;
}

function writePattern(name: string, used: Used): string {
  const [kind] = name.split("-", 1);
  const color = name.slice((kind ?? "").length + 1);
  const [ground, lines] = kind === "open" ? ["paper", color] : [color, "paper"];
  const fill = (of: string | undefined) => colorOf("fill", `var(--upr-${of})`, used);
  const shape =
    kind === "dots"
      ? `<circle cx="3.5" cy="3.5" r="1.4"${fill(lines)}/>`
      : `<rect width="2" height="7"${fill(lines)}/>`;
  const turn =
    kind === "hatch"
      ? ' patternTransform="rotate(45)"'
      : kind === "open"
        ? ' patternTransform="rotate(-45)"'
        : "";
  return `<pattern id="${used.id}-${name}" width="7" height="7" patternUnits="userSpaceOnUse"${turn}><rect width="7" height="7"${fill(ground)}/>${shape}</pattern>`;
}
