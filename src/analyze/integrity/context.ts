import { type Corpus, NO_STATE } from "../../corpus/corpus.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { Review, ReviewId } from "../../model/review.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import { type RegionalGroup, STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { reviewOf, reviewOfSession } from "../../reference/reviews.ts";
import { cycleOfSession, getSession } from "../../reference/sessions.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { firstDayOf } from "../calendar/days.ts";
import { type FactTable, listRowIndexes } from "../counting/fact-table.ts";
import type { Interval } from "../statistics/interval.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type { IntegrityBasis } from "./integrity-row.ts";
import type { IntegrityMeasure } from "./measures.ts";
import type { ScorecardsOptions } from "./options.ts";

/** One review, with its rows in the corpus. */
export interface ReviewFacts {
  readonly id: ReviewId;
  readonly state: StateCode;
  readonly session: number;
  readonly cycle: Cycle;
  readonly group: RegionalGroup;
  /** What is known of it; absent where nothing is. */
  readonly facts: Review | undefined;
  /** Day on which records are looked at. */
  readonly on: string | undefined;
  /** Day of the State's review before; `undefined` where there was none or its day is not known. */
  readonly previousDay: string | undefined;
  /** Rows of the columns, ascending; empty where the corpus has no recommendations of it. */
  readonly rows: readonly number[];
}

/** What all measures work on. */
export interface IntegrityContext {
  readonly corpus: Corpus;
  readonly options: ScorecardsOptions;
  /** What States recommended to others: the larger of the corpus and the one to compare with. */
  readonly record: FactTable;
  /** By session, then State. */
  readonly reviews: readonly ReviewFacts[];
  readonly byId: ReadonlyMap<ReviewId, ReviewFacts>;
}

/** A value that has a basis; evidence is listed only where it is asked for. */
export interface Measured {
  readonly value: number;
  readonly unit: string;
  readonly count?: number;
  readonly total?: number;
  readonly interval?: Interval | undefined;
  /** Default `"computed"`. */
  readonly basis?: Exclude<IntegrityBasis, "none">;
  readonly note?: string;
  readonly evidence: () => readonly string[];
  readonly sources: () => readonly SourceReference[];
}

/** A value, or why there is none. */
export type Outcome = Measured | string;
/** Measures one review. */
export type Measure = (review: ReviewFacts) => Outcome;
/** Some of the measures. */
export type Measures = Readonly<Partial<Record<IntegrityMeasure, Measure>>>;

/** The reviews of a corpus and of the records beside it. `focus`: the one whose records are looked at on another day. */
export function createContext(
  corpus: Corpus,
  options: ScorecardsOptions,
  focus?: { readonly review: ReviewId; readonly on: string },
): IntegrityContext {
  const rows = collectRows(corpus);
  const known = new Map<string, Review>();
  for (const review of [...corpus.reviews, ...(options.reviews ?? [])]) {
    known.set(keyOf(review.stateUnderReview, review.session), review);
    if (options.reviews?.includes(review) && !rows.has(keyOf(review.stateUnderReview, review.session))) {
      rows.set(keyOf(review.stateUnderReview, review.session), []);
    }
  }
  const byId = new Map<ReviewId, ReviewFacts>();
  for (const [key, own] of [...rows].sort(([a], [b]) => compareKeys(a, b))) {
    const [state, session] = readKey(key);
    const facts = known.get(key) ?? reviewOfSession(state, session);
    const cycle = facts?.cycle ?? cycleOfSession(session);
    const short = facts?.id ?? `${state}-${cycle}`;
    const id = byId.has(short) ? `${state}-${cycle}@${session}` : short;
    const before = previousOf(state, cycle, known);
    byId.set(id, {
      id,
      state,
      session,
      cycle,
      group: regionalGroupOf(state),
      facts,
      on: focus?.review === id ? focus.on : dayOf(facts, session),
      previousDay: before === undefined ? undefined : dayOf(before, before.session),
      rows: own,
    });
  }
  const { compareWith } = options;
  const record = compareWith !== undefined && compareWith.size > corpus.size ? compareWith : corpus;
  return { corpus, options, record, reviews: [...byId.values()], byId };
}

/** Rows of each review; those of unknown session belong to none. */
function collectRows(corpus: Corpus): Map<string, number[]> {
  const { stateUnderReview, session } = corpus.columns;
  const rows = new Map<string, number[]>();
  for (const row of listRowIndexes(corpus)) {
    const state = STATE_CODES[stateUnderReview[row] ?? NO_STATE];
    const number = session[row] ?? 0;
    if (state === undefined || number === 0) continue;
    const key = keyOf(state, number);
    const list = rows.get(key);
    if (list === undefined) rows.set(key, [row]);
    else list.push(row);
  }
  return rows;
}

/** State and session as one text. */
export function keyOf(state: StateCode, session: number): string {
  return `${state} ${session}`;
}

function readKey(key: string): readonly [StateCode, number] {
  const [state = "", session = ""] = key.split(" ");
  return [state as StateCode, Number(session)];
}

function compareKeys(a: string, b: string): number {
  const [[state, session], [other, otherSession]] = [readKey(a), readKey(b)];
  return session - otherSession || (state < other ? -1 : 1);
}

function previousOf(state: StateCode, cycle: Cycle, known: ReadonlyMap<string, Review>): Review | undefined {
  if (cycle === 1) return undefined;
  const before = (cycle - 1) as Cycle;
  const id = `${state}-${before}`;
  return [...known.values()].find((review) => review.id === id) ?? reviewOf(state, before);
}

function dayOf(facts: Review | undefined, session: number): string | undefined {
  const day = facts?.reviewDate ?? getSession(session)?.startDate;
  return day === undefined ? undefined : firstDayOf(day);
}

/** The State's review of the cycle before, where the corpus or the records have it. */
export function previousReview(
  { byId }: IntegrityContext,
  { state, cycle }: ReviewFacts,
): ReviewFacts | undefined {
  return byId.get(`${state}-${cycle - 1}`);
}

/** Id of a row, as a person cites it: the recommendation's, else file and row of the export. */
export function idOfRow({ columns, recommendations, sources }: Corpus, row: number): string {
  const recommendation = recommendations[columns.recommendation[row] ?? -1];
  if (recommendation !== undefined) return recommendation.id;
  return `upr-info:${sources[columns.origin[row] ?? -1]?.file ?? ""}#${columns.originRow[row] ?? 0}`;
}

/** Ids of rows, each once: several States may have made one recommendation. */
export function idsOfRows(corpus: Corpus, rows: readonly number[]): readonly string[] {
  return [...new Set(rows.map((row) => idOfRow(corpus, row)))];
}

/** Reports and exports that rows are from. */
export function sourcesOfRows(
  { columns, sources }: Corpus,
  rows: readonly number[],
): readonly SourceReference[] {
  return [...new Set(rows.map((row) => columns.origin[row] ?? -1))].flatMap((origin): SourceReference[] => {
    const { document, file } = sources[origin] ?? {};
    if (document === undefined && file === undefined) return [];
    return [{ ...(document === undefined ? {} : { document }), ...(file === undefined ? {} : { file }) }];
  });
}

/** Sources of records, each once. */
export function sourcesOf(
  records: readonly { readonly source: SourceReference }[],
): readonly SourceReference[] {
  return [...new Map(records.map(({ source }) => [JSON.stringify(source), source])).values()];
}

/** What a share of things is made of, beside its numbers. */
export interface ShareDetails extends Pick<Measured, "evidence" | "sources"> {
  readonly unit: string;
  readonly note?: string;
  readonly basis?: Exclude<IntegrityBasis, "none">;
}

/** `count / total` with its interval, or why not where the total is 0. */
export function toShare(
  { options }: IntegrityContext,
  [count, total]: readonly [count: number, total: number],
  why: string,
  details: ShareDetails,
): Outcome {
  if (total === 0) return why;
  return {
    value: count / total,
    count,
    total,
    interval: wilsonInterval(count, total, options.confidence ?? 0.95),
    ...details,
  };
}
