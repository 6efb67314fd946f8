/** What a figure shows; each kind is drawn by a function of its own. */
export type FigureKind =
  | "positions"
  | "actions"
  | "acceptance"
  | "matrix"
  | "dyads"
  | "trend"
  | "speakers"
  | "defenders"
  | "map";

/** Value of one cell of the rows behind a figure. */
export type FigureValue = string | number | boolean | undefined;

/** A figure, the data behind it and what it says in words: whoever shows one shows all three. */
export interface Figure {
  /** What is drawn: tells which function drew it. */
  readonly kind: FigureKind;
  /** What is shown, in one line. Not part of the picture, so that a page can set it as a caption. */
  readonly title: string;
  /** Text alternative: what is shown and its main values, in one to three sentences. */
  readonly description: string;
  /** Counting unit and source, for the line under the figure. */
  readonly note: string;
  /**
   * One `<svg>` element without script and without anything to load; its colors follow the page's light or dark
   * scheme by the variables of the palette, and it carries them itself where no page sets them.
   */
  readonly svg: string;
  /** The same for a narrow screen; absent where it was not asked for. A page shows one of the two. */
  readonly narrowSvg?: string;
  /** The rows that are drawn, one per mark, in the order of the picture. */
  readonly rows: readonly Readonly<Record<string, FigureValue>>[];
}
