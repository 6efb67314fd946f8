import type { DocumentSymbol } from "../../src/model/document-symbol.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import type { Review } from "../../src/model/review.ts";
import type { StateResponse } from "../../src/model/state-response.ts";
import type { UprInfoRow } from "../../src/model/upr-info-row.ts";
import type { StateCode } from "../../src/model/vocabulary.generated.ts";

/** Records of our own invention; what a test does not name is the same in all of them. */
export function makeReview(stateUnderReview: StateCode, session: number, rest: Partial<Review> = {}): Review {
  const cycle = session <= 12 ? 1 : 2;
  return {
    id: `${stateUnderReview}-${cycle}`,
    stateUnderReview,
    cycle,
    session,
    status: "held",
    troika: [],
    documents: [],
    source: {},
    ...rest,
  };
}

export function makeRecommendation(
  number: string,
  recommendingStates: readonly StateCode[],
  responses: readonly StateResponse[] = [{ stage: "review", position: "supported" }],
  rest: Partial<Recommendation> = {},
): Recommendation {
  const document = "A/HRC/99/1" as DocumentSymbol;
  return {
    id: `${document}#${number}`,
    document,
    paragraph: number,
    text: `Text of ${number}`,
    recommendingStates,
    parts: [{ text: `Text of ${number}`, recommendingStates, span: [0, 8] }],
    responses,
    source: { document, file: "report.pdf", paragraph: number, page: 7 },
    ...rest,
  };
}

export function makeRow(row: number, rest: Partial<UprInfoRow> = {}): UprInfoRow {
  return {
    id: `upr-info:x.csv#${row}`,
    stateUnderReview: "CHN",
    session: 17,
    recommendingState: "NOR",
    position: "noted",
    responseLabel: "Noted",
    action: 5,
    issues: [],
    stateUnderReviewOrganisations: [],
    recommendingStateOrganisations: [],
    source: { file: "x.csv", row },
    ...rest,
  };
}
