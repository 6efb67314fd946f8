import type { Diagnostic } from "../diagnostics.ts";
import { UprError } from "../errors.ts";
import type { Cycle } from "../model/cycle.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { Review } from "../model/review.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";
import type { ReadResult } from "../parse/read-document.ts";
import type { SdgExplorerRecord } from "../parse/sdg-explorer/sdg-explorer-record.ts";
import type { ListedRecommendation } from "../parse/thematic-list/thematic-list.ts";
import { uhriToRecommendations } from "../parse/uhri/uhri-to-recommendations.ts";
import { reviewOf, reviewOfDocument } from "../reference/reviews.ts";
import type { CorpusInput, CorpusReport } from "./create-corpus.ts";
import { reviewAt } from "./review-at.ts";

/** What a corpus is made of, and what could not be taken into it. */
export interface ResultInput extends CorpusInput {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a corpus takes of a file. Throws `UprError` with code `WRONG_DOCUMENT_KIND` where its kind holds no
 * recommendations.
 */
export function toCorpusInput(result: ReadResult): ResultInput {
  switch (result.kind) {
    case "working-group-report": {
      const { review, recommendations, pledges } = result;
      // Without State or session, which its diagnostics say, a report cannot be counted with anything.
      return { reports: review === undefined ? [] : [{ review, recommendations }], pledges, diagnostics: [] };
    }
    case "upr-info-export":
    case "upr-info-uwazi":
      return { uprInfo: result.rows, pledges: result.pledges, diagnostics: [] };
    case "thematic-list":
      return fromListed(result.entries, () => result.document, result.document.file);
    case "recommendation-matrix": {
      const { reviews, file } = result.document;
      return fromListed(
        result.entries,
        ({ document }) => reviews.find(({ symbol }) => symbol === document),
        file,
      );
    }
    case "uhri-export": {
      const { recommendations, diagnostics } = uhriToRecommendations(result.records);
      const facts = new Map(
        result.records.flatMap(({ document, states: [state], session }) =>
          document === undefined ? [] : [[document as string, { stateUnderReview: state, session }] as const],
        ),
      );
      const input = group(
        recommendations,
        ({ document = "" }) =>
          reviewOfDocument(document) ?? toReview(facts.get(document), result.document.file),
        result.document.file,
      );
      return { ...input, diagnostics: [...diagnostics, ...input.diagnostics] };
    }
    case "sdg-explorer": {
      const records = new Map(
        result.records
          .filter(({ mechanism, cycle }) => mechanism === "upr" && cycle !== undefined)
          .map((record) => [record.id, record]),
      );
      return group(
        [...records.values()].map(fromSdgExplorer),
        ({ id }) => {
          const { state, cycle } = records.get(id) ?? {};
          return state === undefined || cycle === undefined ? undefined : reviewOf(state, cycle);
        },
        result.document.file,
      );
    }
    case "uprkit": {
      const { reviews, recommendations, rows, pledges, document } = result;
      const own = (symbol: string): Review | undefined =>
        reviews.find(({ documents }) => documents.some((each) => each.symbol === symbol));
      const input = group(
        recommendations,
        (recommendation) => {
          const symbol = recommendation.document ?? "";
          return own(symbol) ?? reviewOfDocument(symbol) ?? (reviews.length === 1 ? reviews[0] : undefined);
        },
        document.file,
      );
      return { ...input, uprInfo: rows, pledges };
    }
    default:
      throw new UprError(
        "WRONG_DOCUMENT_KIND",
        `Cannot count "${result.document.file}": it is of the kind "${result.kind}", which holds no recommendations`,
      );
  }
}

interface ReviewFacts {
  readonly stateUnderReview?: StateCode | undefined;
  readonly session?: number | undefined;
  readonly cycle?: Cycle | undefined;
}

/** The review of a State and session, where both are known. */
function toReview({ stateUnderReview: state, session }: ReviewFacts = {}, file: string): Review | undefined {
  return state === undefined || session === undefined ? undefined : reviewAt(state, session, { file });
}

/** Recommendations by review; those of a review that is not known are said, and left out. */
function group(
  recommendations: readonly Recommendation[],
  reviewOfOne: (recommendation: Recommendation) => Review | undefined,
  file: string,
): ResultInput {
  const byReview = new Map<string, { readonly review: Review; readonly recommendations: Recommendation[] }>();
  const lost = new Map<string, number>();
  for (const recommendation of recommendations) {
    const review = reviewOfOne(recommendation);
    if (review === undefined) {
      const name = recommendation.document ?? "no symbol";
      lost.set(name, (lost.get(name) ?? 0) + 1);
      continue;
    }
    const report = byReview.get(review.id) ?? { review, recommendations: [] };
    byReview.set(review.id, report);
    report.recommendations.push(recommendation);
  }
  const reports: CorpusReport[] = [...byReview.values()];
  return {
    reports,
    diagnostics: [...lost].map(([name, count]) => ({
      code: "read/unknown-review",
      severity: "error",
      message: `Cannot count ${count} recommendations of "${name}": their State under review or session is not known`,
      source: file,
      hint: "They were left out of the figures.",
    })),
  };
}

function fromListed(
  entries: readonly ListedRecommendation[],
  factsOf: (entry: ListedRecommendation) => ReviewFacts | undefined,
  file: string,
): ResultInput {
  const facts = new Map(entries.map((entry) => [entry.id, factsOf(entry)]));
  return group(
    entries.map(
      ({ id, document, paragraph, text, recommendingStates, parts, position, positionLabel, source }) => ({
        id,
        ...(document === undefined ? {} : { document }),
        paragraph,
        text,
        recommendingStates,
        parts,
        // OHCHR makes its lists when the outcome is adopted.
        responses: [
          { stage: "plenary", position, ...(positionLabel === undefined ? {} : { label: positionLabel }) },
        ],
        source,
      }),
    ),
    ({ id, document = "" }) => toReview(facts.get(id), file) ?? reviewOfDocument(document),
    file,
  );
}

function fromSdgExplorer(record: SdgExplorerRecord): Recommendation {
  const { id, document, paragraph = "", text, recommendingStates, position = "none", source } = record;
  return {
    id,
    ...(document === undefined ? {} : { document }),
    paragraph,
    text,
    recommendingStates,
    parts: [{ text, recommendingStates, span: [0, text.length] }],
    responses: [{ stage: "plenary", position }],
    source,
  };
}
