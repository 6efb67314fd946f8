export { type AcceptanceFigureOptions, type AcceptanceFigureRow, drawAcceptance } from "./acceptance.ts";
export { type ActionsFigureOptions, type ActionsFigureRow, drawActions } from "./actions.ts";
export { type DefenderMarksOptions, defenderMarks, defenderPeriods } from "./defender-periods.ts";
export {
  type DefendersFigureMark,
  type DefendersFigureOptions,
  type DefendersFigureRow,
  drawDefenders,
} from "./defenders.ts";
export { type DyadsFigureOptions, type DyadsFigureRow, drawDyads } from "./dyads.ts";
export type { Figure, FigureKind, FigureValue } from "./figure.ts";
export type { FigureDocument, FigureFormat, FigureOptions } from "./figure-options.ts";
export { drawMap, type MapFigureOptions, type MapFigureRow } from "./map.ts";
export { drawMatrix, type MatrixFigureOptions, type MatrixFigureRow } from "./matrix.ts";
export { PALETTE, PALETTE_COLORS, type PaletteColor, paletteCss, type SchemeColor } from "./palette.ts";
export { drawPositions, type PositionsFigureOptions, type PositionsFigureRow } from "./positions.ts";
export { drawSpeakers, type SpeakersFigureOptions, type SpeakersFigureRow } from "./speakers.ts";
export { drawTrend, type TrendFigureOptions, type TrendFigureRow } from "./trend.ts";
