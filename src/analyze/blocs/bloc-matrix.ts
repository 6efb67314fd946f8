import {
  type OrganisationCode,
  REGIONAL_GROUPS,
  type RegionalGroup,
  STATE_CODES,
} from "../../model/vocabulary.generated.ts";
import { listOrganisationsAt } from "../../reference/session-organisations.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { assertOption, COUNTING_UNITS, type CountingUnit } from "../counting/counting.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { meanInterval } from "../statistics/moments.ts";
import { type ConfidenceLevel, quantileOf, wilsonInterval } from "../statistics/wilson-interval.ts";
import { type CellTally, clampLevels, countAction, groupingOf, levelsOf, tallyCells } from "./cell-tally.ts";
import { assertOrganisation } from "./tie.ts";

/** What {@link blocMatrix} can measure. */
export const BLOC_MEASURES = ["volume", "action-level", "specific-share", "acceptance"] as const;
/** One of {@link BLOC_MEASURES}. */
export type BlocMeasure = (typeof BLOC_MEASURES)[number];

/** What {@link blocMatrix} puts States into. */
export type Bloc = RegionalGroup | OrganisationCode;

/** How {@link blocMatrix} groups and counts. */
export interface BlocMatrixOptions {
  /** Default `"regional"`: the UN's regional groups as they are today; or organisations, with the members of the time. */
  readonly groups?: "regional" | readonly OrganisationCode[];
  /** Default `"volume"`. */
  readonly measure?: BlocMeasure;
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** What one bloc said to another. */
export interface BlocMatrixRow {
  /** Bloc of the recommending State; `undefined` = in none of the groups, or not named. */
  readonly from: Bloc | undefined;
  /** Bloc of the State under review; `undefined` = in none of the groups. */
  readonly to: Bloc | undefined;
  /** Which of {@link BLOC_MEASURES} `value` is; each pair of blocs has a row for every one asked for. */
  readonly measure: BlocMeasure;
  /**
   * `volume`: share of all recommendations; `acceptance` and `specific-share`: share from 0 to 1; `action-level`: mean
   * from 1 to 5. `undefined` where `total` is 0.
   */
  readonly value: number | undefined;
  /** `acceptance`: supported; `specific-share`: of category 5; otherwise the recommendations `value` is of. */
  readonly count: number;
  /** `volume`: all recommendations of the corpus; `acceptance`: answered; otherwise those with an action category. */
  readonly total: number;
  /** Wilson's for shares; for the level Student's of the mean; for the volume none, which is counted and not drawn. */
  readonly interval: Interval | undefined;
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
}

/**
 * Group by group: how much one bloc recommends to another, how demanding it is, how specific, or how much is accepted.
 *
 * A row for each pair of blocs of which either occurs, in the order of the groups, also where nothing was said (counts
 * of 0, `value` undefined but for `volume`). Definitions are those of {@link countRows}, {@link actionProfile} and
 * {@link acceptance}, pooled. By organisation a State that belongs to two of those named counts under each, so that
 * the cells overlap; a State in none of them is under `undefined`. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown organisation, or for another option there is not.
 * @see E. R. McMahon (2010), "Herding Cats and Sheep", tables 9-14, for the first five sessions.
 *
 * @example What Western States ask of Asia, and what Asia asks of Africa
 * ```ts
 * import { blocMatrix } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const rows = blocMatrix(loadUprInfo(), { measure: "acceptance" });
 * const rate = (a: string, b: string) => rows.find(({ from, to }) => from === a && to === b)?.value?.toFixed(3);
 * rate("WEOG", "Asia-Pacific"); // => "0.546"
 * rate("Asia-Pacific", "Africa"); // => "0.944"
 * ```
 *
 * @category Analyze
 */
export function blocMatrix(corpus: FactTable, options: BlocMatrixOptions = {}): readonly BlocMatrixRow[] {
  const { groups = "regional", measure = "volume", unit = "recommender", confidence = 0.95 } = options;
  assertOption("measure", measure, BLOC_MEASURES);
  assertOption("unit", unit, COUNTING_UNITS);
  quantileOf(confidence);
  const { blocs, codesOf } = groups === "regional" ? regionalBlocs() : organisationBlocs(groups);
  const size = blocs.length + 1;
  const rows: number[] = [];
  const cells: number[] = [];
  const { stateUnderReview, recommendingState, session } = corpus.columns;
  for (const row of listRowIndexes(corpus)) {
    const when = session[row] ?? 0;
    for (const from of codesOf(recommendingState[row] ?? STATE_CODES.length, when)) {
      for (const to of codesOf(stateUnderReview[row] ?? 0, when)) {
        rows.push(row);
        cells.push(from * size + to);
      }
    }
  }
  const tally = tallyCells(corpus, groupingOf(rows, cells, size * size), unit);
  const all = listRowIndexes(corpus);
  const [total = 0] = tallyCells(corpus, groupingOf(all, new Int32Array(all.length), 1), unit).count;
  const codes = Array.from({ length: size }, (_, code) => code);
  const froms = codes.filter((from) => codes.some((to) => (tally.count[from * size + to] ?? 0) > 0));
  const tos = codes.filter((to) => codes.some((from) => (tally.count[from * size + to] ?? 0) > 0));
  return froms.flatMap((from) =>
    tos.map((to) => ({
      from: blocs[from],
      to: blocs[to],
      measure,
      ...readFigure(tally, from * size + to, { measure, total, confidence }),
      unit,
    })),
  );
}

interface Reading {
  readonly measure: BlocMeasure;
  readonly total: number;
  readonly confidence: ConfidenceLevel;
}

function readFigure(
  tally: CellTally,
  cell: number,
  { measure, total, confidence }: Reading,
): Pick<BlocMatrixRow, "value" | "count" | "total" | "interval"> {
  const share = (count: number, of: number) => ({
    value: divide(count, of),
    count,
    total: of,
    interval: wilsonInterval(count, of, confidence),
  });
  const levels = levelsOf(tally, cell);
  switch (measure) {
    case "acceptance":
      return share(tally.supported[cell] ?? 0, tally.answered[cell] ?? 0);
    case "specific-share":
      return share(countAction(tally, cell, 5), levels.count);
    case "action-level":
      return {
        value: levels.mean,
        count: levels.count,
        total: levels.count,
        interval: clampLevels(meanInterval(levels, confidence)),
      };
    default:
      return { ...share(tally.count[cell] ?? 0, total), interval: undefined };
  }
}

/** Blocs by code, and the codes of a State by its index and the session; the code after the last is "none of them". */
interface Blocs {
  readonly blocs: readonly Bloc[];
  readonly codesOf: (state: number, session: number) => readonly number[];
}

function regionalBlocs(): Blocs {
  const codes = STATE_CODES.map((state) => [REGIONAL_GROUPS.indexOf(regionalGroupOf(state))]);
  const none = [REGIONAL_GROUPS.length];
  return { blocs: REGIONAL_GROUPS, codesOf: (state) => codes[state] ?? none };
}

function organisationBlocs(groups: readonly OrganisationCode[]): Blocs {
  for (const group of groups) assertOrganisation(group);
  const blocs = [...new Set(groups)];
  const none = [blocs.length];
  const known = new Map<number, readonly number[]>();
  const codesOf = (index: number, session: number): readonly number[] => {
    const state = STATE_CODES[index];
    if (state === undefined) return none;
    const key = session * 256 + index;
    const before = known.get(key);
    if (before !== undefined) return before;
    const belongs = new Set(listOrganisationsAt(state, session));
    const codes = blocs.flatMap((bloc, code) => (belongs.has(bloc) ? [code] : []));
    known.set(key, codes.length === 0 ? none : codes);
    return known.get(key) ?? none;
  };
  return { blocs, codesOf };
}
