import type { Recommendation } from "../../../model/recommendation.ts";
import {
  RESPONSE_STAGES,
  type ResponsePosition,
  type ResponseStage,
  type StateResponse,
} from "../../../model/state-response.ts";
import type { UhriRecord } from "../../../model/uhri-record.ts";
import type { UprInfoRow } from "../../../model/upr-info-row.ts";
import type { StateCode } from "../../../model/vocabulary.generated.ts";
import type { VoluntaryPledge } from "../../../model/voluntary-pledge.ts";
import type { SdgExplorerRecord } from "../../../parse/sdg-explorer/sdg-explorer-record.ts";
import type { ListedRecommendation } from "../../../parse/thematic-list/thematic-list.ts";
import type { UprkitColumn } from "../../../parse/uprkit-records/columns.ts";
import { reviewOf } from "../../../reference/reviews.ts";
import type { TidyValue } from "../table.ts";

/** Cells of a record by column of the tables that uprkit writes; those it has nothing for are absent. */
export type RecordRow = Partial<Record<UprkitColumn, TidyValue>>;

/** The review a recommendation was made in, as far as its document says. */
export interface RecordReview {
  readonly stateUnderReview?: StateCode;
  readonly session?: number;
}

/** A row for each recommending State; one without States keeps a row of its own. */
export function rowsOfRecommendation(recommendation: Recommendation, review: RecordReview): RecordRow[] {
  return perState(recommendation.recommendingStates, rowOfRecommendation(recommendation, review));
}

/** What is true of a recommendation whichever State made it. */
export function rowOfRecommendation(recommendation: Recommendation, review: RecordReview): RecordRow {
  const { responses, source } = recommendation;
  const ordered = [...responses].sort((a, b) => stageOrder(a) - stageOrder(b));
  const latest = ordered.at(-1);
  return {
    id: recommendation.id,
    record: "recommendation",
    state_under_review: review.stateUnderReview,
    session: review.session,
    document: recommendation.document,
    paragraph: recommendation.paragraph,
    printed_number: recommendation.printedNumber,
    is_cited: recommendation.isCited,
    position: latest?.position,
    stage: latest?.stage,
    response_label: latest?.label,
    claim: ordered.filter(({ claim }) => claim !== undefined).at(-1)?.claim,
    review_position: positionAt(ordered, "review"),
    addendum_position: positionAt(ordered, "addendum"),
    text: recommendation.text,
    file: source.file,
    page: source.page,
    row: source.row,
  };
}

/** A row for each recommending State of an entry of OHCHR's lists and matrices. */
export function rowsOfListed(entry: ListedRecommendation, review: RecordReview): RecordRow[] {
  const { positionSource, source } = entry;
  return perState(entry.recommendingStates, {
    id: entry.id,
    record: "recommendation",
    state_under_review: review.stateUnderReview,
    session: review.session,
    document: entry.document,
    paragraph: entry.paragraph,
    is_cited: entry.paragraph.includes("(") ? true : undefined,
    position: entry.position,
    stage: positionSource === undefined ? undefined : stageOfDocument(positionSource.document),
    response_label: entry.positionLabel,
    text: entry.text,
    file: source.file,
    page: source.page,
    row: source.row,
  });
}

/** A row for each recommending State of a recommendation of the UPR; none for other records of the index. */
export function rowsOfUhri(record: UhriRecord): RecordRow[] {
  if (record.mechanism !== "upr" || record.type !== "recommendation") return [];
  return perState(record.recommendingStates, {
    id: record.id,
    record: "recommendation",
    state_under_review: record.states[0],
    session: record.session,
    document: record.document,
    paragraph: record.paragraph?.replaceAll(" ", ""),
    is_cited: record.paragraph?.includes("(") === true ? true : undefined,
    position: record.position,
    text: record.text,
    file: record.source.file,
    row: record.source.row,
  });
}

/** A row for each recommending State of a recommendation of the UPR; none for other mechanisms. */
export function rowsOfSdgExplorer(record: SdgExplorerRecord): RecordRow[] {
  if (record.mechanism !== "upr") return [];
  const { state, cycle } = record;
  return perState(record.recommendingStates, {
    id: record.id,
    record: "recommendation",
    state_under_review: state,
    session: cycle === undefined ? undefined : reviewOf(state, cycle)?.session,
    document: record.document,
    paragraph: record.paragraph,
    position: record.position,
    text: record.text,
    file: record.source.file,
    row: record.source.row,
  });
}

/** A row of UPR Info's is one recommending State already. */
export function rowOfExport(row: UprInfoRow): RecordRow {
  return {
    id: row.id,
    record: "row",
    state_under_review: row.stateUnderReview,
    session: row.session,
    recommending_state: row.recommendingState,
    position: row.position,
    response_label: row.responseLabel,
    action: row.action,
    issues: row.issues,
    text: row.text,
    file: row.source.file,
    row: row.source.row,
  };
}

/** A pledge has neither recommending State nor position; its stage is when it was made. */
export function rowOfPledge(pledge: VoluntaryPledge): RecordRow {
  const { source } = pledge;
  return {
    id: pledge.id,
    record: "pledge",
    state_under_review: pledge.state,
    session: pledge.session,
    document: source.document,
    paragraph: source.paragraph,
    stage: pledge.stage,
    action: pledge.action,
    issues: pledge.issues,
    text: pledge.text,
    file: source.file,
    page: source.page,
    row: source.row,
  };
}

function perState(states: readonly StateCode[], row: RecordRow): RecordRow[] {
  return (states.length > 0 ? states : [undefined]).map((state) => ({ ...row, recommending_state: state }));
}

function stageOrder({ stage }: StateResponse): number {
  return RESPONSE_STAGES.indexOf(stage);
}

function positionAt(responses: readonly StateResponse[], stage: ResponseStage): ResponsePosition | undefined {
  return responses.filter((response) => response.stage === stage).at(-1)?.position;
}

/** A position is taken from the report or from its addendum. */
function stageOfDocument(symbol: string): ResponseStage {
  return /\/Add\.\d/u.test(symbol) ? "addendum" : "review";
}
