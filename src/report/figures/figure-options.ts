/** What makes the elements of a picture: the `document` of a page, or one of a library where there is no page. */
export interface FigureDocument {
  /** Root element of the document. */
  readonly documentElement: object;
  /** Makes an element of a namespace, such as that of SVG. */
  createElementNS(namespace: string, name: string): object;
}

/** What every figure is told. */
export interface FigureOptions {
  /** What is shown, in one line. */
  readonly title: string;
  /** Counting unit and source, in one line. */
  readonly note: string;
  /**
   * Id of the picture, and beginning of every id in it: a letter, then letters, digits, `-` and `_`. Default: the kind
   * and a number made from title, note, width and rows, so that different figures can stand in one page.
   */
  readonly id?: string;
  /** Width it is drawn for, in px, from 240 to 2000; default 680. Shown smaller it shrinks, its text too: draw at 360 for a phone. */
  readonly width?: number;
  /** Draw it a second time, for a screen so many px wide: {@link Figure.narrowSvg}. Default: not. */
  readonly narrowWidth?: number;
  /** Default: one of the package's own, which needs no page. The picture is the same, byte by byte. */
  readonly document?: FigureDocument;
}

/** How numbers are written: `share` 0.81 as `81 %`, `count` 1200 as `1,200`, `level` 3.2 as `3.20`, or by a function. */
export type FigureFormat = "share" | "count" | "level" | ((value: number) => string);
