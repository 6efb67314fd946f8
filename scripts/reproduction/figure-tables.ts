import { cell, type Row, readTable, required } from "../generate/tables.ts";

/**
 * How a published figure compares: `exact` = equal; `within` the tolerance; `outside` it; `population` = computed on
 * another population, as the published one is not at hand; `data` = not computed, as the data are not at hand.
 */
export const VERDICTS = ["exact", "within", "outside", "population", "data"] as const;
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number];

/** A figure as it was published: a row of `data/published_figures.csv`. */
export interface PublishedFigure {
  /** `P12.Africa.WEOG`: family, then what tells it from its sisters. */
  readonly id: string;
  readonly statement: string;
  readonly population: string;
  /** Population of ours, where it is another. */
  readonly computedOn: string;
  readonly unit: string;
  readonly published: number | undefined;
  /** How far ours may be off: in the unit, or as a share of the published figure where `isRelative`. */
  readonly tolerance: number;
  readonly isRelative: boolean;
  /** What a program that is not ours computed from the same export, as text: its decimals say how far it was rounded. */
  readonly recomputed: string;
  /** What the comparison is expected to say. */
  readonly verdict: Verdict;
  /** Why it differs, or what would be needed. */
  readonly why: string;
  readonly source: string;
}

/** A figure that a program which is not ours computed from the same export: a row of `data/recomputed_figures.csv`. */
export interface RecomputedFigure {
  readonly family: string;
  readonly row: string;
  readonly column: string;
  /** As text: its decimals say how far it was rounded. */
  readonly value: string;
  /** Why ours differs; empty where it must not. */
  readonly why: string;
}

export function readPublishedFigures(): readonly PublishedFigure[] {
  return readTable("published_figures").map((row) => {
    const tolerance = cell(row, "tolerance");
    const isRelative = tolerance.endsWith("%");
    const published = cell(row, "published");
    return {
      id: required(row, "id"),
      statement: required(row, "statement"),
      population: cell(row, "population"),
      computedOn: cell(row, "computed_on"),
      unit: cell(row, "unit"),
      published: published === "" ? undefined : Number(published),
      tolerance: isRelative ? Number(tolerance.slice(0, -1)) / 100 : Number(tolerance),
      isRelative,
      recomputed: cell(row, "recomputed"),
      verdict: readVerdict(row),
      why: cell(row, "why"),
      source: required(row, "source"),
    };
  });
}

export function readRecomputedFigures(): readonly RecomputedFigure[] {
  return readTable("recomputed_figures").map((row) => ({
    family: required(row, "family"),
    row: required(row, "row"),
    column: required(row, "column"),
    value: required(row, "value"),
    why: cell(row, "why"),
  }));
}

function readVerdict(row: Row): Verdict {
  const given = required(row, "verdict");
  const verdict = VERDICTS.find((each) => each === given);
  if (verdict === undefined)
    throw new Error(`Cannot read verdict "${given}": expected one of ${VERDICTS.join(", ")}`);
  return verdict;
}
