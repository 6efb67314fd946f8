import { UprError } from "../errors.ts";
import type { SourceReference } from "../model/source-reference.ts";
import { RESPONSE_CLAIMS, RESPONSE_POSITIONS } from "../model/state-response.ts";
import { ACTION_CATEGORIES, STATE_CODES } from "../model/vocabulary.generated.ts";
import { cycleOfSession } from "../reference/sessions.ts";
import { type Corpus, type CorpusRow, columnIndexAt, NO_STATE } from "./corpus.ts";

/**
 * One entry of a corpus, decoded.
 *
 * @param corpus - A corpus or a view of one.
 * @param index - Place in the view, from 0 to `corpus.size - 1`.
 * @throws `UprError` with code `INVALID_ARGUMENT` if there is no such place.
 *
 * @example
 * ```ts
 * import { rowAt } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const row = rowAt(loadUprInfo(), 0);
 * [row.stateUnderReview, row.recommendingState, row.session, row.position]; // => ["AFG", "AUT", 5, "supported"]
 * ```
 *
 * @category Corpus
 */
export function rowAt(corpus: Corpus, index: number): CorpusRow {
  return decodeRow(corpus, columnIndexOf(corpus, index));
}

/**
 * Every entry of a corpus or view, decoded, in its order. For counting, the columns are faster: this makes an object
 * of each entry, about 0.1 s for 100,000.
 *
 * @param corpus - A corpus or a view of one.
 *
 * @example
 * ```ts
 * import { listRows, selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const rows = listRows(selectRecommendations(loadUprInfo(), { stateUnderReview: "CHN", session: 17 }));
 * rows.length; // => 284
 * ```
 *
 * @category Corpus
 */
export function listRows(corpus: Corpus): readonly CorpusRow[] {
  return Array.from({ length: corpus.size }, (_, index) => decodeRow(corpus, columnIndexAt(corpus, index)));
}

/**
 * Where an entry was read: file and row of an export, or symbol, paragraph and page of a report.
 *
 * @param corpus - A corpus or a view of one.
 * @param index - Place in the view, from 0 to `corpus.size - 1`.
 * @throws `UprError` with code `INVALID_ARGUMENT` if there is no such place.
 *
 * @example
 * ```ts
 * import { sourceOf } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * sourceOf(loadUprInfo(), 0); // => { file: "1-5.csv", row: 2 }
 * ```
 *
 * @category Corpus
 */
export function sourceOf(corpus: Corpus, index: number): SourceReference {
  return decodeSource(corpus, columnIndexOf(corpus, index));
}

function columnIndexOf(corpus: Corpus, index: number): number {
  if (!Number.isInteger(index) || index < 0 || index >= corpus.size) {
    const bounds = corpus.size === 0 ? "the corpus is empty" : `expected 0 to ${corpus.size - 1}`;
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot get entry ${index} of the corpus: there is none, ${bounds}`,
    );
  }
  return columnIndexAt(corpus, index);
}

/** Decodes entry `at` of the columns. */
export function decodeRow(corpus: Corpus, at: number): CorpusRow {
  const { columns, issueSets, recommendations, texts } = corpus;
  const recommendingState = columns.recommendingState[at] ?? NO_STATE;
  const claim = RESPONSE_CLAIMS[(columns.claim[at] ?? 0) - 1];
  const action = ACTION_CATEGORIES[(columns.action[at] ?? 0) - 1];
  const recommendation = recommendations[columns.recommendation[at] ?? -1];
  const text = recommendation?.text ?? texts[at];
  const session = columns.session[at] ?? 0;
  return {
    stateUnderReview: read(STATE_CODES, columns.stateUnderReview[at]),
    ...(recommendingState === NO_STATE ? {} : { recommendingState: read(STATE_CODES, recommendingState) }),
    session,
    cycle: cycleOfSession(session),
    position: read(RESPONSE_POSITIONS, columns.position[at]),
    ...(claim === undefined ? {} : { claim }),
    ...(action === undefined ? {} : { action }),
    issues: read(issueSets, columns.issueSet[at]),
    ...(text === undefined ? {} : { text }),
    ...(recommendation === undefined ? {} : { recommendationId: recommendation.id }),
    source: decodeSource(corpus, at),
  };
}

function decodeSource({ columns, sources, recommendations }: Corpus, at: number): SourceReference {
  const recommendation = recommendations[columns.recommendation[at] ?? -1];
  if (recommendation !== undefined) return recommendation.source;
  const { file } = read(sources, columns.origin[at]);
  const row = columns.originRow[at] ?? 0;
  return { ...(file === undefined ? {} : { file }), ...(row === 0 ? {} : { row }) };
}

/** A member of a table; columns are made from these tables, so a miss is a columns array that somebody wrote to. */
function read<T>(table: readonly T[], index: number | undefined): T {
  const value = table[index ?? -1];
  if (value === undefined) {
    throw new UprError(
      "INVALID_RECORD",
      `Cannot decode an entry of the corpus: its columns hold ${index}, expected below ${table.length}`,
    );
  }
  return value;
}
