import type { Diagnostic } from "../diagnostics.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Review } from "../model/review.ts";
import { RESPONSE_POSITIONS } from "../model/state-response.ts";
import type { UprInfoRow } from "../model/upr-info-row.ts";
import { STATE_CODES, type StateCode } from "../model/vocabulary.generated.ts";
import type { VoluntaryPledge } from "../model/voluntary-pledge.ts";
import {
  type ColumnEntry,
  createIssueSetRegistry,
  type IssueSetRegistry,
  packColumns,
} from "./column-builder.ts";
import { type Corpus, NO_STATE } from "./corpus.ts";
import { findDoubleCounting } from "./double-counting.ts";
import { latestClaim, latestPosition } from "./latest-response.ts";
import { createSourceRegistry, type SourceRegistry } from "./source-registry.ts";

/** A Working Group report as a corpus takes it: the review it is about, and its recommendations. */
export interface CorpusReport {
  /** Says which State was reviewed, and in which session. */
  readonly review: Review;
  /** With every answer known so far, those of the addendum included. */
  readonly recommendations: readonly Recommendation[];
}

/** What {@link createCorpus} makes a corpus of. */
export interface CorpusInput {
  /** Reports of the Working Group, as their reader gives them; none by default. */
  readonly reports?: readonly CorpusReport[];
  /** Rows of exports of UPR Info, one or several files. */
  readonly uprInfo?: readonly UprInfoRow[];
  /** Reviews beside those of {@link reports}, for their facts. */
  readonly reviews?: readonly Review[];
  /** Pledges beside those of the reports; none by default. */
  readonly pledges?: readonly VoluntaryPledge[];
}

/** What {@link createCorpus} gives. */
export interface CorpusResult {
  /** What could be taken in; the rest is in the diagnostics. */
  readonly corpus: Corpus;
  /** Of severity `error` where a record was left out. */
  readonly diagnostics: readonly Diagnostic[];
}

const STATE_INDEX: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  STATE_CODES.map((code, i) => [code, i]),
);

/**
 * Makes a corpus of the records that were read: linked, checked and in columns, in the order given, reports first.
 *
 * One entry per recommendation and recommending State; a numbered recommendation by three States is three entries
 * that share one number. Where a report is about two States (Sudan and South Sudan, 2011), a recommendation belongs to
 * those it is addressed to. The position is that of the latest stage. Records are checked: a repeated id, a State,
 * session or position that does not exist is left out with a diagnostic (`corpus/repeated-id`,
 * `corpus/invalid-record`), and a review that is both in a report and in an export is reported, as its
 * recommendations count twice (`corpus/review-counted-twice`). O(n): about 0.1 s for 40,000 rows.
 *
 * @param input - See {@link CorpusInput}; nothing in it is changed.
 * @throws `UprError` with code `LIMIT_EXCEEDED` for more than 65,536 sources or sets of issues.
 *
 * @example
 * ```ts
 * import { createCorpus, rowAt } from "uprkit";
 *
 * const { corpus, diagnostics } = createCorpus({
 *   uprInfo: [
 *     {
 *       id: "upr-info:export.csv#2",
 *       stateUnderReview: "CHN",
 *       recommendingState: "NOR",
 *       session: 17,
 *       position: "noted",
 *       responseLabel: "Noted",
 *       action: 5,
 *       issues: ["hrd"],
 *       stateUnderReviewOrganisations: [],
 *       recommendingStateOrganisations: [],
 *       source: { file: "export.csv", row: 2 },
 *     },
 *   ],
 * });
 * corpus.size; // => 1
 * rowAt(corpus, 0).cycle; // => 2
 * diagnostics; // => []
 * ```
 *
 * @category Corpus
 */
export function createCorpus(input: CorpusInput): CorpusResult {
  const { reports = [], uprInfo = [], pledges = [] } = input;
  const intake = createIntake();
  for (const report of reports) takeReport(intake, report);
  const texts: (string | undefined)[] = [];
  for (const row of uprInfo) takeRow(intake, row, texts);
  const { entries, recommendations, issueSets, sources, diagnostics } = intake;
  const columns = packColumns(entries);
  diagnostics.push(...findDoubleCounting(columns, sources.sources));
  const corpus: Corpus = Object.freeze({
    columns: Object.freeze(columns),
    selection: undefined,
    size: entries.length,
    issueSets: Object.freeze(issueSets.sets),
    recommendations: Object.freeze(recommendations),
    texts: Object.freeze(texts),
    reviews: Object.freeze(
      unique(intake, [...reports.map(({ review }) => review), ...(input.reviews ?? [])], "review"),
    ),
    pledges: Object.freeze(unique(intake, pledges, "pledge")),
    sources: Object.freeze(sources.sources),
  });
  return { corpus, diagnostics };
}

/** What has been taken in so far. Lives within one call of {@link createCorpus}. */
interface Intake {
  readonly entries: ColumnEntry[];
  readonly recommendations: Recommendation[];
  readonly sources: SourceRegistry;
  readonly issueSets: IssueSetRegistry;
  readonly diagnostics: Diagnostic[];
  readonly ids: Set<string>;
}

function createIntake(): Intake {
  return {
    entries: [],
    recommendations: [],
    sources: createSourceRegistry(),
    issueSets: createIssueSetRegistry(),
    diagnostics: [],
    ids: new Set(),
  };
}

function takeReport(intake: Intake, { review, recommendations }: CorpusReport): void {
  for (const [originRow, recommendation] of recommendations.entries()) {
    const {
      id,
      addressees = [review.stateUnderReview],
      recommendingStates,
      responses,
      document,
      source,
    } = recommendation;
    const name = source.file ?? document ?? id;
    const states = indexesOf(recommendingStates);
    const positionIndex = RESPONSE_POSITIONS.indexOf(latestPosition(responses));
    const reviewed = indexesOf(addressees);
    const fault = findFault(review.session, positionIndex, 0, [...states, ...reviewed]);
    if (!accept(intake, id, "recommendation", name, fault)) continue;
    const shared = {
      session: review.session,
      position: positionIndex,
      claim: latestClaim(responses),
      action: 0,
      issueSet: 0,
      recommendation: intake.recommendations.push(recommendation) - 1,
      origin: intake.sources.numberOf({
        kind: "report",
        ...(document === undefined ? {} : { document }),
        ...(source.file === undefined ? {} : { file: source.file }),
      }),
      originRow,
    };
    for (const stateUnderReview of reviewed) {
      for (const recommendingState of states.length === 0 ? [NO_STATE] : states) {
        intake.entries.push({ stateUnderReview, recommendingState, ...shared });
      }
    }
  }
}

function takeRow(intake: Intake, row: UprInfoRow, texts: (string | undefined)[]): void {
  const { id, session, action = 0, issues, text, source } = row;
  const position = RESPONSE_POSITIONS.indexOf(row.position);
  const [stateUnderReview = -1] = indexesOf([row.stateUnderReview]);
  const [recommendingState = NO_STATE] = indexesOf(
    row.recommendingState === undefined ? [] : [row.recommendingState],
  );
  const fault = findFault(session, position, action, [stateUnderReview, recommendingState]);
  if (!accept(intake, id, "row", source.file ?? "UPR Info", fault)) return;
  // Filled up to the entry only where there is a text, so that an export without texts costs nothing.
  if (text !== undefined) {
    while (texts.length < intake.entries.length) texts.push(undefined);
    texts.push(text);
  }
  intake.entries.push({
    stateUnderReview,
    recommendingState,
    session,
    position,
    claim: 0,
    action,
    issueSet: intake.issueSets.numberOf(issues),
    recommendation: -1,
    origin: intake.sources.numberOf({
      kind: "export",
      ...(source.file === undefined ? {} : { file: source.file }),
    }),
    originRow: source.row ?? 0,
  });
}

/** Indexes of States, each once; -1 for what is no State. */
function indexesOf(states: readonly StateCode[]): readonly number[] {
  return [...new Set(states)].map((state) => STATE_INDEX.get(state) ?? -1);
}

function findFault(
  session: number,
  position: number,
  action: number,
  states: readonly number[],
): string | undefined {
  if (states.includes(-1)) return "a State has no known code";
  if (!Number.isInteger(session) || session < 1 || session > 255)
    return `session ${session} is not between 1 and 255`;
  if (position === -1) return "its position is none of the model's";
  if (!Number.isInteger(action) || action < 0 || action > 5) return `action ${action} is not between 1 and 5`;
  return undefined;
}

/** Whether a record may come in; says so where it may not. */
function accept(
  { ids, diagnostics }: Intake,
  id: string,
  what: string,
  source: string,
  fault?: string,
): boolean {
  if (fault === undefined && !ids.has(id)) {
    ids.add(id);
    return true;
  }
  diagnostics.push({
    code: fault === undefined ? "corpus/repeated-id" : "corpus/invalid-record",
    severity: "error",
    message: `Cannot take ${what} "${id}" into the corpus: ${fault ?? "its id is there already, expected it once"}`,
    source,
    hint: "The record was left out.",
  });
  return false;
}

/** Records with an id, each id once. A review may well come twice, with its report and in a list of facts: the first counts. */
function unique<T extends { readonly id: string }>(
  intake: Intake,
  records: readonly T[],
  what: "review" | "pledge",
): T[] {
  const seen = new Map<string, T>();
  for (const record of records) {
    if (!seen.has(record.id)) seen.set(record.id, record);
    else if (what === "pledge") accept({ ...intake, ids: new Set([record.id]) }, record.id, what, "pledges");
  }
  return [...seen.values()];
}
