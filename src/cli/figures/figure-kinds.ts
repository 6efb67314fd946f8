import type { FigureKind } from "../../report/figures/figure.ts";

/** Every kind of figure, in the order of help. */
export const FIGURE_KINDS = [
  "positions",
  "actions",
  "acceptance",
  "trend",
  "matrix",
  "dyads",
  "map",
  "speakers",
  "defenders",
] as const satisfies readonly FigureKind[];

/** What each tells, in a line, and whether `--by` and `--value` may be set. */
export const FIGURE_FACTS: Readonly<
  Record<FigureKind, { readonly tells: string; readonly takesBy: boolean; readonly takesValue?: boolean }>
> = {
  positions: { tells: "what was answered", takesBy: true },
  actions: { tells: "what was asked for, from minimal to specific action", takesBy: true },
  acceptance: { tells: "share of the answered recommendations that was supported", takesBy: true },
  trend: { tells: "how acceptance went on over sessions or cycles", takesBy: true },
  matrix: {
    tells: "acceptance by region of who recommends and who is under review",
    takesBy: false,
    takesValue: true,
  },
  dyads: { tells: "who recommends most to whom", takesBy: false },
  map: { tells: "acceptance of each State under review", takesBy: false, takesValue: true },
  speakers: { tells: "the list of speakers of a review", takesBy: false },
  defenders: { tells: "human rights defenders, and when they were held", takesBy: false },
};

/** What the cells of a matrix and the tiles of a map may tell. */
export const FIGURE_VALUES = ["acceptance", "count", "action"] as const;
/** One of {@link FIGURE_VALUES}. */
export type FigureValue = (typeof FIGURE_VALUES)[number];

const VALUE_NAMES: Readonly<Record<FigureValue, string>> = {
  acceptance: "acceptance",
  count: "number of recommendations",
  action: "mean action category, from 1 minimal to 5 specific,",
};

/** What a figure tells, with this in its cells. */
export function tellFigure(kind: FigureKind, value: FigureValue): string {
  const { tells, takesValue } = FIGURE_FACTS[kind];
  return takesValue ? tells.replace("acceptance", VALUE_NAMES[value]) : tells;
}
