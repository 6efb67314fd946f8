import type { BlocMeasure } from "../../analyze/blocs/bloc-matrix.ts";
import type { TieName } from "../../analyze/blocs/tie.ts";
import type { AveragedState, CountingUnit, Weighting } from "../../analyze/counting/counting.ts";
import type { GroupKey } from "../../analyze/counting/group-key.ts";
import type { RecommenderMeasure } from "../../analyze/recommenders/compare-recommender.ts";
import type { ConfidenceLevel } from "../../analyze/statistics/wilson-interval.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { OrganisationCode, StateCode } from "../../model/vocabulary.generated.ts";
import type { ConditionKey } from "../slice/keys.ts";
import type { Slice } from "../slice/slice.ts";
import type { ChartStyle } from "../terminal/terminal-chart.ts";

/** What a person can set of a measure, beside which recommendations it is of; absent where it is not set. */
export interface MeasureFlags {
  /** Keys to group by. */
  readonly by?: readonly GroupKey[];
  /** Keys whose values are counted. */
  readonly of?: readonly GroupKey[];
  readonly unit?: CountingUnit;
  readonly weighting?: Weighting;
  readonly perState?: AveragedState;
  readonly effective?: true;
  readonly confidence?: ConfidenceLevel;
  /** What time is counted in. */
  readonly over?: "session" | "cycle";
  /** What the mix of recommendations is held the same by. */
  readonly within?: "action" | "issue";
  /** The second of two groups. */
  readonly against?: Slice;
  readonly figure?: BlocMeasure | RecommenderMeasure;
  readonly tie?: TieName;
  readonly organisations?: readonly OrganisationCode[];
  readonly recommender?: StateCode;
}

/** Name of a flag that some measures take and others do not. */
export type MeasureFlag = keyof MeasureFlags;

/** How a cell of a table is written; a key where it holds a value of one. */
export type CellFormat =
  | "count"
  | "decimal"
  | "interval"
  | "level"
  | "percent"
  | "probability"
  | "text"
  | ConditionKey;

/** A column of the table for people: a member of the rows, or of a member of theirs (`tone.value`). */
export interface MeasureColumn {
  readonly member: string;
  readonly title: string;
  readonly format: CellFormat;
}

/** What a measure gives: tidy rows as the library has them, and how a table shows them. */
export interface MeasureResult {
  readonly rows: readonly object[];
  /** Keys the rows begin with. */
  readonly by: readonly GroupKey[];
  readonly columns: readonly MeasureColumn[];
  readonly unit?: CountingUnit;
  /** Member by which `--order highest` goes; default `value`. */
  readonly value?: string;
  /** Member by which `--order most` and `--min` go. */
  readonly size: string;
  /** What is counted over what, for the note under the table. */
  readonly counted: string;
  /** What is drawn beside each row on a terminal; absent where a picture would say no more. */
  readonly chart?: MeasureChart;
}

/** A small chart of a row. */
export interface MeasureChart {
  readonly title: (columns: number) => string;
  readonly draw: (row: object, columns: number, style: ChartStyle) => string;
}

/** What a measure is computed from. */
export interface MeasureInput {
  /** Recommendations that meet the conditions. */
  readonly view: Corpus;
  /** All there are. */
  readonly corpus: Corpus;
  readonly slice: Slice;
}

/** A measure of the library on the command line. */
export interface Measure {
  readonly name: string;
  /** What it tells, in one line. */
  readonly summary: string;
  /** Flags it takes. */
  readonly flags: readonly MeasureFlag[];
  /** Keys `--by` may name, where not every key will do, and one at a time. */
  readonly keys?: readonly GroupKey[];
  /** What `--figure` may be, where it takes that. */
  readonly figures?: readonly string[];
  /** Flags it cannot do without. */
  readonly required?: readonly MeasureFlag[];
  /** Arguments of an example. */
  readonly example: string;
  readonly run: (input: MeasureInput, flags: MeasureFlags) => MeasureResult | Promise<MeasureResult>;
}

/** Those of the flags that are set. */
export function pickFlags<Flag extends MeasureFlag>(
  flags: MeasureFlags,
  names: readonly Flag[],
): Pick<MeasureFlags, Flag> {
  const wanted: readonly string[] = names;
  return Object.fromEntries(Object.entries(flags).filter(([name]) => wanted.includes(name))) as Pick<
    MeasureFlags,
    Flag
  >;
}

/** One of the values an option of the library allows, or none where the flag is not set or means another measure's. */
export function pickValue<Value extends string>(
  given: string | undefined,
  known: readonly Value[],
): Value | undefined {
  return known.find((each) => each === given);
}
