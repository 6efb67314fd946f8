import type { Diagnostic } from "../../diagnostics.ts";
import { UprError } from "../../errors.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import { applyAddendum } from "../../parse/addendum/apply-addendum.ts";
import { toAdvanceQuestions } from "../../parse/advance-questions/parse-advance-questions.ts";
import type { ReadResult } from "../../parse/read-document.ts";
import type { ListedRecommendation } from "../../parse/thematic-list/thematic-list.ts";
import { uhriToRecommendations } from "../../parse/uhri/uhri-to-recommendations.ts";
import type { WorkingGroupReport } from "../../parse/working-group-report/report.ts";
import { latestPosition } from "../latest-response.ts";
import type {
  AssembledReview,
  AssembledReviews,
  ReviewReconciliation,
  UnlinkedDocument,
} from "./assembled-review.ts";
import { compareSource } from "./compare-source.ts";
import { compareCounts, takeOutcomes, withOutcome } from "./council-outcome.ts";
import { linkAdvanceQuestions } from "./link-advance-questions.ts";
import { councilSessionOf, findReview, type LinkableDocument } from "./link-documents.ts";
import type { OutsideEntry } from "./reconciliation.ts";
import { addDocument, type ReviewDraft, toReviewDocument } from "./review-draft.ts";

function fileOf(result: ReadResult): string {
  return result.document.file;
}

/** One report a review: the final one before a draft, the first of several alike. */
function chooseReports(results: readonly ReadResult[], unlinked: UnlinkedDocument[]): ReviewDraft[] {
  const byReview = new Map<string, WorkingGroupReport>();
  const refuse = (report: WorkingGroupReport, reason: string): void => {
    unlinked.push({ file: fileOf(report), kind: report.document.kind, reason });
  };
  for (const result of results) {
    if (result.kind !== "working-group-report") continue;
    const { review } = result;
    if (review === undefined) {
      refuse(result, "the report names no State under review or no session");
      continue;
    }
    const other = byReview.get(review.id);
    const isBetter =
      other?.document.kind === "draft-report" && result.document.kind === "working-group-report";
    if (other === undefined || isBetter) byReview.set(review.id, result);
    if (other !== undefined) {
      const [kept, left] = isBetter ? [result, other] : [other, result];
      refuse(left, `it is a report on ${review.id}, as "${fileOf(kept)}", which is used`);
    }
  }
  return [...byReview.values()].flatMap((report) => {
    const { review, recommendations, document } = report;
    if (review === undefined) return [];
    const council = councilSessionOf(document.symbol);
    return {
      review,
      report,
      recommendations,
      documents: [...review.documents],
      comparisons: [],
      advanceQuestions: [],
      ...(document.symbol === undefined ? {} : { reportSymbol: document.symbol }),
      ...(council === undefined ? {} : { councilSession: council }),
    };
  });
}

function toEntry({
  paragraph,
  recommendingStates,
  position,
  text,
  source,
}: ListedRecommendation): OutsideEntry {
  return { paragraph, recommendingStates, text, source, ...(position === "none" ? {} : { position }) };
}

/** Entries of an export, put to the reviews they are about by State and session or by symbol. */
function compareExport(
  drafts: readonly ReviewDraft[],
  { file, kind, isOneRowPerState }: { file: string; kind: string; isOneRowPerState: boolean },
  entriesOf: (draft: ReviewDraft) => readonly OutsideEntry[],
): boolean {
  let isUsed = false;
  for (const draft of drafts) {
    const entries = entriesOf(draft);
    if (entries.length === 0) continue;
    isUsed = true;
    draft.comparisons.push(compareSource(draft.recommendations, entries, { file, kind, isOneRowPerState }));
  }
  return isUsed;
}

function addThemes(draft: ReviewDraft, entries: readonly ListedRecommendation[]): void {
  const byNumber = new Map(entries.map((entry) => [entry.paragraph, entry]));
  draft.recommendations = draft.recommendations.map((recommendation) => {
    const entry = byNumber.get(recommendation.paragraph);
    if (entry === undefined) return recommendation;
    const { themes, groups, sdgs } = entry;
    return { ...recommendation, themes, groups, sdgs };
  });
}

/** Who asks in the documents of advance questions, and whom the reports name. */
function linkQuestions(
  drafts: readonly ReviewDraft[],
  results: readonly ReadResult[],
): ReadonlyMap<string, string> {
  const documents = results.flatMap((result) => {
    if (result.kind !== "advance-questions" || result.document.stateUnderReview === undefined) return [];
    const { file, stateUnderReview } = result.document;
    return [
      {
        file,
        stateUnderReview,
        askingStates: [...new Set(result.questions.flatMap(({ askingStates }) => askingStates))],
      },
    ];
  });
  const reviews = drafts.map(({ review: { id, stateUnderReview }, report }) => ({
    id,
    stateUnderReview,
    advanceQuestionStates: report.document.advanceQuestionStates ?? [],
  }));
  return linkAdvanceQuestions(documents, reviews);
}

/** Puts one file that is no report to the reviews; the reason where it belongs to none. */
function takeResult(
  drafts: readonly ReviewDraft[],
  result: ReadResult,
  questions: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
): string | undefined {
  const file = fileOf(result);
  switch (result.kind) {
    case "working-group-report":
      return undefined;
    case "upr-info-export":
    case "upr-info-uwazi": {
      const isUsed = compareExport(
        drafts,
        { file, kind: result.kind, isOneRowPerState: true },
        ({ review }) =>
          result.rows
            .filter(
              (row) => row.stateUnderReview === review.stateUnderReview && row.session === review.session,
            )
            .map(({ recommendingState, position, text, source }) => ({
              recommendingStates: recommendingState === undefined ? [] : [recommendingState],
              position,
              ...(text === undefined ? {} : { text }),
              source,
            })),
      );
      return isUsed ? undefined : "it has no row of a review in this folder";
    }
    case "recommendation-matrix": {
      const isUsed = compareExport(
        drafts,
        { file, kind: result.kind, isOneRowPerState: false },
        ({ reportSymbol }) =>
          result.entries
            .filter(({ document }) => document !== undefined && document === reportSymbol)
            .map(toEntry),
      );
      return isUsed ? undefined : "it has no row of a review in this folder";
    }
    case "uhri-export": {
      const { recommendations, diagnostics: found } = uhriToRecommendations(result.records);
      diagnostics.push(...found);
      const isUsed = compareExport(
        drafts,
        { file, kind: result.kind, isOneRowPerState: false },
        ({ reportSymbol }) =>
          recommendations
            .filter(({ document }) => document !== undefined && document === reportSymbol)
            .map((entry) => ({ ...entry, position: latestPosition(entry.responses) })),
      );
      return isUsed ? undefined : "it has no record of a review in this folder";
    }
    case "sdg-explorer":
    case "uprkit":
      return "it is not compared with reports";
    case "council-report":
      return takeOutcomes(drafts, result) ? undefined : "it has no outcome of a review in this folder";
    case "advance-questions": {
      const { generated, ...document } = result.document;
      const id = questions.get(file);
      const dated =
        generated === undefined ? undefined : findReview({ ...document, date: generated }, drafts);
      const draft = drafts.find(({ review }) => review.id === id) ?? (dated as ReviewDraft | undefined);
      if (draft === undefined)
        return "it prints no session, and who asks fits no review of this folder or several";
      addDocument(draft, toReviewDocument(result));
      const own = { ...result.document, review: draft.review.id };
      draft.advanceQuestions.push(...toAdvanceQuestions(result.questions, own));
      return undefined;
    }
    default: {
      const draft = findReview(result.document as LinkableDocument, drafts) as ReviewDraft | undefined;
      if (draft === undefined) return "no review of this folder is the one it names";
      addDocument(draft, toReviewDocument(result));
      if (result.kind === "thematic-list") {
        addThemes(draft, result.entries);
        draft.comparisons.push(
          compareSource(draft.recommendations, result.entries.map(toEntry), { file, kind: result.kind }),
        );
      }
      return undefined;
    }
  }
}

/** Puts the replies of addenda to their recommendations before anything is compared with them. */
function takeAddenda(
  drafts: readonly ReviewDraft[],
  results: readonly ReadResult[],
  diagnostics: Diagnostic[],
): void {
  for (const result of results) {
    if (result.kind !== "addendum") continue;
    const draft = findReview(result.document, drafts) as ReviewDraft | undefined;
    if (draft === undefined) continue;
    try {
      const applied = applyAddendum(draft.recommendations, result);
      draft.recommendations = applied.recommendations;
      diagnostics.push(...applied.diagnostics);
    } catch (error) {
      if (!(error instanceof UprError)) throw error;
      diagnostics.push({
        code: "reconcile/addendum-of-other-report",
        severity: "error",
        message: error.message,
        source: fileOf(result),
      });
    }
  }
}

function reconcile(draft: ReviewDraft): ReviewReconciliation {
  const { review, report, recommendations, comparisons } = draft;
  const counts = new Map<ResponsePosition, number>();
  for (const recommendation of recommendations) {
    const position = latestPosition(recommendation.responses);
    counts.set(position, (counts.get(position) ?? 0) + 1);
  }
  return {
    review: review.id,
    report: report.document.symbol ?? report.document.file,
    recommendations: recommendations.length,
    positions: [...counts]
      .map(([position, count]) => ({ position, count }))
      .sort((a, b) => b.count - a.count),
    unanswered: recommendations
      .filter((entry) => latestPosition(entry.responses) === "pending")
      .map(({ paragraph }) => paragraph),
    statedCounts: compareCounts(draft),
    comparisons,
  };
}

/**
 * Puts the documents and exports of one or several reviews together: each recommendation gets the answers of all
 * stages and its themes; every list and export is compared with it, and what differs is told with both sources.
 *
 * Counts numbered recommendations. A document belongs to the review its own symbol names, never to one its file name
 * suggests; one that belongs to none is in `reconciliation.unlinked`. Nothing is corrected by another source.
 *
 * @param results - What `readDocument` returned for each file, in any order; not changed.
 *
 * @example Reports alone
 * ```ts
 * import { assembleReviews } from "uprkit";
 *
 * assembleReviews([]).reviews; // => []
 * ```
 *
 * @category Corpus
 */
export function assembleReviews(results: readonly ReadResult[]): AssembledReviews {
  const unlinked: UnlinkedDocument[] = [];
  const diagnostics: Diagnostic[] = results.flatMap((result) => result.diagnostics);
  const drafts = chooseReports(results, unlinked);
  takeAddenda(drafts, results, diagnostics);
  const questions = linkQuestions(drafts, results);
  for (const result of results) {
    const reason = takeResult(drafts, result, questions, diagnostics);
    if (reason !== undefined) unlinked.push({ file: fileOf(result), kind: result.kind, reason });
  }
  // Such a document does not say its review; who asks in it did.
  const settled = ({ code, source }: Diagnostic): boolean =>
    code === "advance-questions/no-review" && questions.has(source);
  const key = ({ stateUnderReview, session }: AssembledReview): string =>
    `${stateUnderReview}${String(session).padStart(3, "0")}`;
  const reviews = drafts.map(
    ({ review, report, recommendations, documents, outcome, advanceQuestions }): AssembledReview => {
      const { statements, pledges } = report;
      return {
        ...withOutcome(review, outcome),
        documents,
        recommendations,
        statements,
        pledges,
        advanceQuestions,
      };
    },
  );
  return {
    reviews: reviews.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
    diagnostics: diagnostics.filter((diagnostic) => !settled(diagnostic)),
    reconciliation: {
      reviews: drafts.map(reconcile).sort((a, b) => (a.review < b.review ? -1 : 1)),
      unlinked,
    },
  };
}
