import { createColumns } from "../corpus/column-builder.ts";
import { type Corpus, type CorpusColumns, type CorpusSource, NO_STATE } from "../corpus/corpus.ts";
import { UprError } from "../errors.ts";
import { RESPONSE_POSITIONS } from "../model/state-response.ts";
import { ACTION_CATEGORIES, type IssueSlug, STATE_CODES } from "../model/vocabulary.generated.ts";
import type { VoluntaryPledge } from "../model/voluntary-pledge.ts";
import { listReviews } from "../reference/reviews.ts";
import type { EmbeddedUprInfo } from "./embedded.ts";
import { unpackNumbers } from "./packed-numbers.ts";
import { EMBEDDED_UPR_INFO } from "./upr-info.generated.ts";
import { UPR_INFO_SNAPSHOT } from "./upr-info-snapshot.ts";

/** The header is row 1. */
const FIRST_ROW = 2;

/**
 * The recommendations of sessions 1 to 20 (2008 to 2014) as UPR Info had coded them on 14 August 2015: 41,066 rows in
 * 305 reviews, with 947 pledges. Codes only, no texts; works offline and in browsers.
 *
 * A row is a recommendation by one recommending State, and not a numbered recommendation: see
 * {@link UPR_INFO_SNAPSHOT} for the limits. The corpus has the facts of the reviews of those sessions, and each row
 * its file and row in the export. Decoded at each call, about 10 ms (the first call twice that): keep the result.
 *
 * @example How many recommendations were accepted
 * ```ts
 * import { selectRecommendations } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const corpus = loadUprInfo();
 * corpus.size; // => 41066
 * selectRecommendations(corpus, { position: "supported" }).size; // => 30472
 * ```
 *
 * @category Data
 */
export function loadUprInfo(): Corpus {
  const data = EMBEDDED_UPR_INFO;
  const issueSets = decodeIssueSets(data);
  const columns = decodeColumns(data, issueSets.numbers);
  const sources: readonly CorpusSource[] = data.files.map(([file]) =>
    Object.freeze({ kind: "export", file }),
  );
  const sessions = new Set(UPR_INFO_SNAPSHOT.sessions);
  return Object.freeze({
    columns: Object.freeze(columns),
    selection: undefined,
    size: columns.length,
    issueSets: Object.freeze(issueSets.sets),
    recommendations: Object.freeze([]),
    texts: Object.freeze([]),
    reviews: Object.freeze(listReviews().filter(({ session }) => sessions.has(session))),
    pledges: Object.freeze(decodePledges(data, issueSets.embedded)),
    sources: Object.freeze(sources),
  });
}

interface DecodedIssueSets {
  /** As a corpus has them: number 0 is the empty set. */
  readonly sets: readonly (readonly IssueSlug[])[];
  /** As they are embedded, in the order of their frequency. */
  readonly embedded: readonly (readonly IssueSlug[])[];
  /** Number in {@link sets} of each embedded set. */
  readonly numbers: Uint16Array;
}

function decodeIssueSets({ issueSets, issues }: EmbeddedUprInfo): DecodedIssueSets {
  const numbers = unpackNumbers(issueSets);
  const embedded: (readonly IssueSlug[])[] = [];
  for (let at = 0; at < numbers.length; ) {
    const size = numbers[at] ?? 0;
    const set: IssueSlug[] = [];
    for (let member = at + 1; member <= at + size; member++) set.push(lookUp(issues, numbers[member] ?? -1));
    embedded.push(Object.freeze(set));
    at += 1 + size;
  }
  const sets: (readonly IssueSlug[])[] = [Object.freeze([])];
  const own = Uint16Array.from(embedded, (set) => (set.length === 0 ? 0 : sets.push(set) - 1));
  return { sets, embedded, numbers: own };
}

function decodeColumns(data: EmbeddedUprInfo, issueSetNumbers: Uint16Array): CorpusColumns {
  const length = data.files.reduce((sum, [, rows]) => sum + rows, 0);
  const columns = createColumns(length);
  const stateCodes = Uint8Array.from(data.states, (state) => STATE_CODES.indexOf(state));
  const positionCodes = Uint8Array.from(data.positions, (position) => RESPONSE_POSITIONS.indexOf(position));
  // One short loop per column over a table of codes: a process that starts runs them before they are optimized.
  translate(unpackNumbers(data.recommendingStates), [NO_STATE, ...stateCodes], columns.recommendingState);
  const responses = unpackNumbers(data.responses);
  const codes = Array.from({ length: 6 * positionCodes.length }, (_, response) => response);
  const positions = codes.map((response) => positionCodes[Math.floor(response / 6)] ?? 0);
  translate(responses, positions, columns.position);
  const actions = codes.map((response) => response % 6);
  translate(responses, actions, columns.action);
  translate(unpackNumbers(data.rowIssueSets), issueSetNumbers, columns.issueSet);
  const runs = unpackNumbers(data.reviewRuns);
  let start = 0;
  for (let at = 0; at < runs.length; at += 3) {
    const end = start + (runs[at + 2] ?? 0);
    columns.stateUnderReview.fill(stateCodes[runs[at] ?? 0] ?? 0, start, end);
    columns.session.fill(runs[at + 1] ?? 0, start, end);
    start = end;
  }
  columns.recommendation.fill(-1);
  let first = 0;
  for (const [origin, [, rows]] of data.files.entries()) {
    columns.origin.fill(origin, first, first + rows);
    for (let row = 0; row < rows; row++) columns.originRow[first + row] = FIRST_ROW + row;
    first += rows;
  }
  return columns;
}

function translate(numbers: Uint16Array, codes: ArrayLike<number>, column: Uint8Array | Uint16Array): void {
  const { length } = column;
  for (let row = 0; row < length; row++) column[row] = codes[numbers[row] ?? 0] ?? 0;
}

function decodePledges(
  { pledges, pledgeFile: file, states }: EmbeddedUprInfo,
  issueSets: readonly (readonly IssueSlug[])[],
): readonly VoluntaryPledge[] {
  const numbers = unpackNumbers(pledges);
  return Array.from({ length: numbers.length / 4 }, (_, index): VoluntaryPledge => {
    const [state = 0, session = 0, category = 0, issueSet = 0] = numbers.subarray(4 * index, 4 * index + 4);
    const action = ACTION_CATEGORIES[category - 1];
    const row = FIRST_ROW + index;
    return Object.freeze({
      id: `upr-info:${file}#${row}`,
      state: lookUp(states, state),
      session,
      ...(action === undefined ? {} : { action }),
      issues: lookUp(issueSets, issueSet),
      source: Object.freeze({ file, row }),
    });
  });
}

function lookUp<T>(table: readonly T[], index: number): T {
  const value = table[index];
  if (value === undefined)
    throw new UprError("INVALID_RECORD", `Cannot decode the embedded data set: no entry ${index}`);
  return value;
}
