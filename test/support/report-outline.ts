import type { Recommendation } from "../../src/model/recommendation.ts";
import type { WorkingGroupReport } from "../../src/parse/working-group-report/report.ts";

/** One recommendation on a few lines: number, States, position, then its parts where it has several. */
export interface OutlinedRecommendation {
  readonly paragraph: string;
  readonly printed?: string;
  readonly states: string;
  readonly position: string;
  readonly page: number | undefined;
  readonly text: string;
  readonly addressees?: string;
  readonly parts?: readonly string[];
}

function outline(recommendation: Recommendation): OutlinedRecommendation {
  const { paragraph, printedNumber, recommendingStates, responses, text, parts, addressees, source } =
    recommendation;
  const position = responses
    .map(({ position: word, claim, source: given }) =>
      [word, claim, given?.paragraph === undefined ? undefined : `by ${given.paragraph}`]
        .filter((piece) => piece !== undefined)
        .join(" "),
    )
    .join("; ");
  return {
    paragraph,
    ...(printedNumber === undefined ? {} : { printed: printedNumber }),
    states: recommendingStates.join(" "),
    position,
    page: source.page,
    text,
    ...(addressees === undefined ? {} : { addressees: addressees.join(" ") }),
    ...(parts.length < 2
      ? {}
      : { parts: parts.map((part) => `${part.recommendingStates.join(" ")}: ${part.text}`) }),
  };
}

/** What a reader of a report looks at, short enough to be checked against the document line by line. */
export function outlineReport({ document, recommendations, diagnostics }: WorkingGroupReport): {
  readonly document: object;
  readonly recommendations: readonly OutlinedRecommendation[];
  readonly diagnostics: readonly string[];
} {
  const { symbol, stateUnderReview, alsoUnderReview, session, reviewDate, adoptionDate, issued } = document;
  const { troika, delegationCount, basis, pageCount } = document;
  return {
    document: {
      symbol,
      states: [stateUnderReview, ...(alsoUnderReview ?? [])].join(" "),
      session,
      reviewDate,
      adoptionDate,
      issued,
      troika: troika.join(" "),
      delegationCount,
      basis: basis.join(" "),
      pageCount,
    },
    recommendations: recommendations.map(outline),
    diagnostics: diagnostics
      .filter(({ code }) => code.startsWith("recommendation/") || code.startsWith("report/"))
      .map(
        ({ code, severity, range }) =>
          `${severity} ${code} ${range?.paragraph ?? ""} p. ${range?.page ?? "–"}`,
      ),
  };
}
