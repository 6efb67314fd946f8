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

/** What each tells, in a line, and whether `--by` may be set. */
export const FIGURE_FACTS: Readonly<
  Record<FigureKind, { readonly tells: string; readonly takesBy: boolean }>
> = {
  positions: { tells: "what was answered", takesBy: true },
  actions: { tells: "what was asked for, from minimal to specific action", takesBy: true },
  acceptance: { tells: "share of the answered recommendations that was supported", takesBy: true },
  trend: { tells: "how acceptance went on over sessions or cycles", takesBy: true },
  matrix: { tells: "acceptance by region of who recommends and who is under review", takesBy: false },
  dyads: { tells: "who recommends most to whom", takesBy: false },
  map: { tells: "acceptance of each State under review", takesBy: false },
  speakers: { tells: "the list of speakers of a review", takesBy: false },
  defenders: { tells: "human rights defenders, and when they were held", takesBy: false },
};
