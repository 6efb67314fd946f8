import { RESPONSE_POSITIONS, type ResponsePosition } from "../model/state-response.ts";
import { type Corpus, columnIndexAt, NO_STATE } from "./corpus.ts";

/** How much is in a corpus or view, as {@link summarizeCorpus} counts it. */
export interface CorpusSummary {
  /** Entries: recommendations by recommending State. */
  readonly rows: number;
  /** Numbered recommendations among them; 0 where no source numbers them. */
  readonly recommendations: number;
  /** Entries from sources that do not number, so that recommendations cannot be counted. */
  readonly unnumberedRows: number;
  /** Entries whose source names no recommending State. */
  readonly rowsWithoutState: number;
  /** Pairs of State under review and session that have an entry. */
  readonly reviews: number;
  /** States under review that have an entry. */
  readonly statesUnderReview: number;
  /** States, observers included, that made an entry. */
  readonly recommendingStates: number;
  /** Numbers of the sessions that have an entry, ascending. */
  readonly sessions: readonly number[];
  /** Entries by position, in the order of `RESPONSE_POSITIONS`; those that do not occur are left out. */
  readonly positions: readonly { readonly position: ResponsePosition; readonly count: number }[];
  /** Reports and exports that entries come from. */
  readonly sources: number;
  /** Pledges of the whole corpus, also for a view. */
  readonly pledges: number;
}

/**
 * Counts what is in a corpus or view. One pass over the columns: about 10 ms for a million entries.
 *
 * @param corpus - A corpus or a view of one; not changed.
 *
 * @example
 * ```ts
 * import { selectRecommendations, summarizeCorpus } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const { rows, reviews, recommendingStates } = summarizeCorpus(selectRecommendations(loadUprInfo(), { cycle: 1 }));
 * [rows, reviews]; // => [21356, 193]
 * recommendingStates > 140; // => true
 * ```
 *
 * @category Corpus
 */
export function summarizeCorpus(corpus: Corpus): CorpusSummary {
  const { columns, size } = corpus;
  const recommendations = new Uint8Array(corpus.recommendations.length);
  const reviews = new Uint8Array(256 * 256);
  const reviewed = new Uint8Array(256);
  const recommending = new Uint8Array(256);
  const sessions = new Uint8Array(256);
  const positions = new Uint32Array(RESPONSE_POSITIONS.length);
  const sources = new Uint8Array(corpus.sources.length);
  let unnumberedRows = 0;
  let rowsWithoutState = 0;
  for (let index = 0; index < size; index++) {
    const at = columnIndexAt(corpus, index);
    const stateUnderReview = columns.stateUnderReview[at] ?? 0;
    const recommendingState = columns.recommendingState[at] ?? NO_STATE;
    const session = columns.session[at] ?? 0;
    const position = columns.position[at] ?? 0;
    const recommendation = columns.recommendation[at] ?? -1;
    if (recommendation < 0) unnumberedRows += 1;
    else recommendations[recommendation] = 1;
    if (recommendingState === NO_STATE) rowsWithoutState += 1;
    else recommending[recommendingState] = 1;
    reviewed[stateUnderReview] = 1;
    sessions[session] = 1;
    reviews[stateUnderReview * 256 + session] = 1;
    positions[position] = (positions[position] ?? 0) + 1;
    sources[columns.origin[at] ?? 0] = 1;
  }
  return {
    rows: size,
    recommendations: countSet(recommendations),
    unnumberedRows,
    rowsWithoutState,
    reviews: countSet(reviews),
    statesUnderReview: countSet(reviewed),
    recommendingStates: countSet(recommending),
    sessions: [...sessions.entries()].flatMap(([session, isThere]) =>
      isThere === 1 && session > 0 ? [session] : [],
    ),
    positions: RESPONSE_POSITIONS.map((position, code) => ({ position, count: positions[code] ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    sources: countSet(sources),
    pledges: corpus.pledges.length,
  };
}

function countSet(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return count;
}
