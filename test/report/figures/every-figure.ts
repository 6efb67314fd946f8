import { RESPONSE_POSITIONS } from "../../../src/model/state-response.ts";
import { ACTION_CATEGORIES, STATE_CODES } from "../../../src/model/vocabulary.generated.ts";
import {
  drawAcceptance,
  drawActions,
  drawDefenders,
  drawDyads,
  drawMap,
  drawMatrix,
  drawPositions,
  drawSpeakers,
  drawTrend,
  type Figure,
  type FigureOptions,
} from "../../../src/report/figures/index.ts";

/** What rows are made of, where only their form matters. */
export interface Stuff {
  readonly names: readonly string[];
  readonly values: readonly number[];
}

type Draw = (stuff: Stuff, options: FigureOptions) => Promise<Figure>;

/** Each kind of figure from the same names and values. */
export const EVERY_FIGURE: readonly (readonly [kind: string, draw: Draw])[] = [
  [
    "positions",
    ({ names, values }, options) =>
      drawPositions(
        names.flatMap((group) =>
          RESPONSE_POSITIONS.map((position, i) => ({ group, position, count: at(values, i) })),
        ),
        options,
      ),
  ],
  [
    "actions",
    ({ names, values }, options) =>
      drawActions(
        names.flatMap((group) =>
          ACTION_CATEGORIES.map((action, i) => ({ group, action, count: at(values, i) })),
        ),
        { ...options, scale: "count" },
      ),
  ],
  [
    "acceptance",
    ({ names, values }, options) =>
      drawAcceptance(
        names.map((group, i) => ({
          group,
          value: at(values, i),
          interval: [at(values, i) - 0.1, at(values, i) + 0.1] as const,
          count: at(values, i),
          total: at(values, i + 1),
        })),
        { ...options, reference: { value: at(values, 0), label: names[0] ?? "all" } },
      ),
  ],
  [
    "matrix",
    ({ names, values }, options) =>
      drawMatrix(
        names.flatMap((from, i) => names.map((to, j) => ({ from, to, value: at(values, i + j), count: 1 }))),
        { ...options, format: "level" },
      ),
  ],
  [
    "dyads",
    ({ names, values }, options) =>
      drawDyads(
        names.map((from, i) => ({
          from,
          to: names[(i + 1) % names.length] ?? from,
          count: at(values, i),
          value: at(values, i + 1),
        })),
        options,
      ),
  ],
  [
    "trend",
    ({ names, values }, options) =>
      drawTrend(
        names.flatMap((series) =>
          values.map((value, x) => ({ series, x, value, interval: [value - 1, value + 1] as const })),
        ),
        { ...options, xLabel: names[0] ?? "x", format: "count" },
      ),
  ],
  [
    "speakers",
    ({ names }, options) =>
      drawSpeakers(
        names.map((speaker, i) => ({ order: i + 1, speaker, group: names[i % 3] ?? "", kind: names[i % 5] })),
        options,
      ),
  ],
  [
    "defenders",
    ({ names }, options) =>
      drawDefenders(
        names.map((person, i) => ({
          person,
          from: "2019",
          ...(i % 2 === 0 ? { to: "2020-02" } : {}),
          status: person,
        })),
        {
          ...options,
          on: "2024-01-26",
          marks: names.map((person) => ({ person, date: "2021-03", kind: "opinion", label: person })),
        },
      ),
  ],
  [
    "map",
    ({ names, values }, options) =>
      drawMap(
        names.flatMap((category, i) => {
          const state = STATE_CODES[i];
          return state === undefined
            ? []
            : [i % 2 === 0 ? { state, category } : { state, value: at(values, i) }];
        }),
        options,
      ),
  ],
];

function at(values: readonly number[], i: number): number {
  return values[i % Math.max(1, values.length)] ?? 0;
}
