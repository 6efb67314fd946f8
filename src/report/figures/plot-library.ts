/** The part of the charting library that is used; by this file bundlers leave the rest out. */
export { areaY, dot, lineY, link, plot, rect, scale, text } from "@observablehq/plot";
