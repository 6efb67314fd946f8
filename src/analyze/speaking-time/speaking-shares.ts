import { UprError } from "../../errors.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { Review, ReviewId } from "../../model/review.ts";
import type { Statement } from "../../model/statement.ts";
import type { ActionCategory, RegionalGroup, StateCode } from "../../model/vocabulary.generated.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import type { FactTable } from "../counting/fact-table.ts";
import { type ConcentrationFigures, measureConcentration } from "../statistics/concentration.ts";
import type { Interval } from "../statistics/interval.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { listSpeakers, type SpeakerRow } from "./list-speakers.ts";
import { speakingTime } from "./speaking-time.ts";

/**
 * How a speaker is told to be soft or demanding: by what it asked for in this review (`review`), or by all it
 * recommended in a corpus (`record`).
 */
export const STANCE_BASES = ["review", "record"] as const;
/** One of {@link STANCE_BASES}. */
export type StanceBasis = (typeof STANCE_BASES)[number];

/**
 * What a speaker asks for: `soft` = much that is nothing new (action categories 1 and 2), `demanding` = much that is a
 * specific act (category 5), `between` = neither or both.
 */
export const STANCES = ["soft", "between", "demanding"] as const;
/** One of {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** A report, as far as it is needed: what `parseWorkingGroupReport` returns is one. */
export interface SpokenReport {
  /** Statements in the order told; those without a place on the list are passed over. */
  readonly statements: readonly Statement[];
  /** Recommendations of the report; without them statements are judged by words alone. */
  readonly recommendations?: readonly Recommendation[];
  /** The review; absent where not known. */
  readonly review?: Review;
}

/** By what {@link speakingShares} judges. */
export interface SpeakingSharesOptions {
  /** Recommendations with action categories, such as `loadUprInfo()`: the record of each State as a recommender. */
  readonly record?: FactTable;
  /** Tells the action category of a recommendation by its text, such as `(text) => classifyAction(text).category`. */
  readonly actionOf?: (text: string) => ActionCategory | undefined;
  /** Share of categories 1 and 2 in its recommendations of this review from which a State is soft; default 0.5. */
  readonly softFrom?: number;
  /** Share of category 5 from which it is demanding; default 0.5. */
  readonly demandingFrom?: number;
  /** Coded recommendations a State must have made in the record to be judged by it; default 10. */
  readonly minimum?: number;
  /** Seconds each speaker had; default: as the review reports, else by the rule of its cycle. */
  readonly secondsPerSpeaker?: number;
}

/** Time of one stance. */
export interface SpeakingShareRow {
  /** What the stance is judged by: see {@link STANCE_BASES}. */
  readonly basis: StanceBasis;
  /** Which speakers the row is of: see {@link STANCES}. */
  readonly stance: Stance;
  /** Share of the time of all that could be judged, from 0 to 1; `undefined` where none could. */
  readonly value: number | undefined;
  /** Wilson's interval of `count / total`, 95 %. */
  readonly interval: Interval | undefined;
  /** Speakers of this stance. */
  readonly count: number;
  /** Speakers that could be judged on this basis. */
  readonly total: number;
  /** Their time in seconds; `undefined` where no time is known. */
  readonly seconds: number | undefined;
  /** Each place on the list counts once. */
  readonly unit: "speaker";
  /** Ids of their statements, in the order of the list. */
  readonly evidence: readonly string[];
}

/** How much of the list is praise. */
export interface PraiseShare {
  /** Share of the time filled with praise: mean over speakers of the praising part of each statement, by time; 0 to 1. */
  readonly value: number | undefined;
  /** The same for concern. */
  readonly concernValue: number | undefined;
  /** Speakers that praise, voice no concern and ask for no specific act. */
  readonly count: number;
  /** Speakers with a text. */
  readonly total: number;
  /** Each place on the list counts once. */
  readonly unit: "speaker";
  /** Ids of the statements that {@link count} counts. */
  readonly evidence: readonly string[];
}

/** How the time is spread. */
export interface TimeConcentration extends ConcentrationFigures {
  /** Over what: regional groups of the speakers, or their stance on a basis. */
  readonly over: "regional-group" | StanceBasis;
  /** Speakers of each member that has any, the most first. */
  readonly members: readonly { readonly name: RegionalGroup | Stance; readonly count: number }[];
}

/** Who held the floor in a review, and what for. */
export interface SpeakingShares {
  /** Id of the review; `undefined` where there are no statements. */
  readonly review: ReviewId | undefined;
  /** Places on the list of speakers. */
  readonly speakers: number;
  /** Seconds each had; `undefined` where not known. */
  readonly secondsPerSpeaker: number | undefined;
  /** Where these are from: given, reported for the review, or computed by the rule of its cycle. */
  readonly timeBasis: "given" | "reported" | "rule" | "none";
  /** Time by stance, for each basis there is data for. */
  readonly shares: readonly SpeakingShareRow[];
  /** How much of the time is praise and how much concern, by what the summaries say. */
  readonly praise: PraiseShare;
  /** How the time is spread over regional groups, and over stances on each basis there is data for. */
  readonly concentration: readonly TimeConcentration[];
  /** Speakers that follow each other without a demanding one between, on each basis: the longest such run. */
  readonly longestRuns: readonly {
    /** What the stance is judged by: see {@link STANCE_BASES}. */
    readonly basis: StanceBasis;
    /** Speakers in the run. */
    readonly count: number;
    /** Place of the first on the list; `undefined` where there is no run. */
    readonly from: number | undefined;
  }[];
  /** States that could not speak for want of time. */
  readonly unheard: {
    /** As the report prints it; `undefined` where it prints no number. */
    readonly count: number | undefined;
    /** Those it names. */
    readonly states: readonly StateCode[];
    /** Of the named, by their record; empty without a record. */
    readonly byStance: readonly { readonly stance: Stance; readonly count: number }[];
  };
  /** The list, in its order, with the evidence for each speaker. */
  readonly list: readonly SpeakerRow[];
}

/**
 * Time held by soft and by demanding recommenders in a review, how much of it was praise, and in what order, from the
 * report's own list of statements.
 *
 * Each State has one place on the list. A stance is told on two bases that answer two questions: `review` goes by what
 * the State asked for here (needs `actionOf`; a State that praised and asked for nothing is soft, one that only voiced
 * concern is not judged), `record` by all it recommended in a corpus (needs `record`), whatever it said here. In
 * the review, soft = at least half categories 1 and 2, demanding = at least half category 5, unless set otherwise; in the
 * record, a larger share of these than in the record of all States. Praise is measured on
 * the report's summary of a statement, not on what was said: reports shorten, and they shorten praise too. All speakers
 * of a list are taken to have had the same time unless statements have `seconds`; in cycle 1 members had more. O(text +
 * corpus). Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a share that is not between 0 and 1.
 * @see UPR Info (2014), "Database: action category".
 *
 * @example Two statements
 * ```ts
 * import { speakingShares } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const source = { citation: "Report" };
 * const say = (order: number, state: "CUB" | "FRA", text: string) => ({
 *   id: `FJI-2/working-group/${order}`,
 *   review: "FJI-2",
 *   setting: "working-group" as const,
 *   speaker: { kind: "state" as const, state },
 *   order,
 *   delivered: true,
 *   text,
 *   source,
 * });
 * const statements = [
 *   say(1, "CUB", "Cuba commended Fiji for its achievements."),
 *   say(2, "FRA", "France was concerned about the lamps."),
 * ];
 * const { shares, praise } = speakingShares({ statements }, { record: loadUprInfo() });
 * shares.map(({ stance, value }) => [stance, value]); // => [["soft", 0.5], ["between", 0], ["demanding", 0.5]]
 * praise.value; // => 0.5
 * ```
 *
 * @category Analyze
 */
export function speakingShares(report: SpokenReport, options: SpeakingSharesOptions = {}): SpeakingShares {
  const { softFrom = 0.5, demandingFrom = 0.5, minimum = 10 } = options;
  assertShare("softFrom", softFrom);
  assertShare("demandingFrom", demandingFrom);
  const { list, recordOf } = listSpeakers(report, { ...options, softFrom, demandingFrom, minimum });
  const { secondsPerSpeaker, timeBasis } = findTime(report, list.length, options.secondsPerSpeaker);
  const timed = list.map((row) => ({ ...row, seconds: row.seconds ?? secondsPerSpeaker }));
  const bases = STANCE_BASES.filter(
    (basis) => (basis === "review" ? options.actionOf : options.record) !== undefined,
  );
  const unheard = report.review?.unheardStates ?? [];
  return {
    review: report.review?.id ?? report.statements[0]?.review,
    speakers: list.length,
    secondsPerSpeaker,
    timeBasis,
    shares: bases.flatMap((basis) => shareTime(timed, basis)),
    praise: sharePraise(timed),
    concentration: [
      concentrate(
        "regional-group",
        timed.map(({ state }) => regionalGroupOf(state)),
      ),
      ...bases.map((basis) =>
        concentrate(
          basis,
          timed.flatMap((row) => row[basis].stance ?? []),
        ),
      ),
    ],
    longestRuns: bases.map((basis) => findLongestRun(timed, basis)),
    unheard: {
      count: report.review?.unheardCount,
      states: unheard,
      byStance:
        options.record === undefined
          ? []
          : STANCES.map((stance) => ({
              stance,
              count: unheard.filter((state) => recordOf(state).stance === stance).length,
            })),
    },
    list: timed,
  };
}

function assertShare(name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot read option "${name}": it is ${String(value)}, expected a share from 0 to 1`,
  );
}

function findTime(
  { review }: SpokenReport,
  speakers: number,
  given: number | undefined,
): Pick<SpeakingShares, "secondsPerSpeaker" | "timeBasis"> {
  if (given !== undefined) return { secondsPerSpeaker: given, timeBasis: "given" };
  if (review?.secondsPerSpeaker !== undefined)
    return { secondsPerSpeaker: review.secondsPerSpeaker, timeBasis: "reported" };
  if (review === undefined || review.cycle === 5) return { secondsPerSpeaker: undefined, timeBasis: "none" };
  return { secondsPerSpeaker: speakingTime(speakers, { cycle: review.cycle }).seconds, timeBasis: "rule" };
}

/** Weight of a speaker: its time, or 1 where no time is known. */
const weightOf = ({ seconds }: SpeakerRow): number => seconds ?? 1;
const sumOf = (rows: readonly SpeakerRow[]): number => rows.reduce((sum, row) => sum + weightOf(row), 0);

function shareTime(list: readonly SpeakerRow[], basis: StanceBasis): readonly SpeakingShareRow[] {
  const judged = list.filter((row) => row[basis].stance !== undefined);
  const time = sumOf(judged);
  return STANCES.map((stance) => {
    const rows = judged.filter((row) => row[basis].stance === stance);
    return {
      basis,
      stance,
      value: time === 0 ? undefined : sumOf(rows) / time,
      interval: wilsonInterval(rows.length, judged.length),
      count: rows.length,
      total: judged.length,
      seconds: rows.every(({ seconds }) => seconds !== undefined) ? sumOf(rows) : undefined,
      unit: "speaker",
      evidence: rows.map(({ statement }) => statement),
    };
  });
}

function sharePraise(list: readonly SpeakerRow[]): PraiseShare {
  const told = list.filter(({ tone }) => tone.praiseShare !== undefined);
  const time = sumOf(told);
  const mean = (shareOf: (row: SpeakerRow) => number): number | undefined =>
    time === 0 ? undefined : told.reduce((sum, row) => sum + weightOf(row) * shareOf(row), 0) / time;
  const praising = told.filter(
    ({ tone, review }) =>
      (tone.praiseShare ?? 0) > 0 && (tone.concernShare ?? 0) === 0 && review.specific === 0,
  );
  return {
    value: mean(({ tone }) => tone.praiseShare ?? 0),
    concernValue: mean(({ tone }) => tone.concernShare ?? 0),
    count: praising.length,
    total: told.length,
    unit: "speaker",
    evidence: praising.map(({ statement }) => statement),
  };
}

function concentrate(
  over: TimeConcentration["over"],
  names: readonly (RegionalGroup | Stance)[],
): TimeConcentration {
  const members = [...new Set(names)]
    .map((name) => ({ name, count: names.filter((each) => each === name).length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return { over, ...measureConcentration(members.map(({ count }) => count)), members };
}

function findLongestRun(
  list: readonly SpeakerRow[],
  basis: StanceBasis,
): SpeakingShares["longestRuns"][number] {
  let best = { count: 0, from: undefined as number | undefined };
  let run = { count: 0, from: undefined as number | undefined };
  for (const row of list) {
    run =
      row[basis].stance === "demanding"
        ? { count: 0, from: undefined }
        : { count: run.count + 1, from: run.from ?? row.order };
    if (run.count > best.count) best = run;
  }
  return { basis, ...best };
}
