import type { Diagnostic } from "../../diagnostics.ts";
import { UprError } from "../../errors.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import { RESPONSE_STAGES, type StateResponse } from "../../model/state-response.ts";
import type { Addendum } from "./addendum.ts";
import { type Finding, undetermined } from "./replies.ts";

/** What {@link applyAddendum} returns. */
export interface AppliedAddendum {
  /** The recommendations in their order, those answered with the new responses behind the ones they had. */
  readonly recommendations: readonly Recommendation[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

function isSame(a: StateResponse, b: StateResponse): boolean {
  return (
    a.stage === b.stage &&
    a.position === b.position &&
    a.claim === b.claim &&
    a.source?.document === b.source?.document &&
    a.source?.file === b.source?.file
  );
}

/** Responses in the order of their stages; within a stage as they came. */
function insertResponses(before: readonly StateResponse[], added: readonly StateResponse[]): StateResponse[] {
  const fresh = added.filter((response) => !before.some((other) => isSame(other, response)));
  return RESPONSE_STAGES.flatMap((stage) =>
    [...before, ...fresh].filter((response) => response.stage === stage),
  );
}

/**
 * Puts the replies of an addendum to the recommendations of its report: each gets a response of the stage `addendum`
 * behind that of the review. Nothing is overwritten; the input is not changed. Recommendations of other reports stay
 * as they are. Applied a second time it changes nothing.
 *
 * Diagnosed are recommendations that stay pending (`addendum/unanswered`), those with several positions, of which all
 * are kept (`addendum/contradicting-replies`), and numbers that the report does not have (`addendum/out-of-range`).
 *
 * @param recommendations - Recommendations of the report; those of a draft, which have no symbol, count as its own.
 * @throws `UprError` `INVALID_ARGUMENT` if none of them is from the report that the addendum answers.
 *
 * @example The reply to one recommendation
 * ```ts
 * import { applyAddendum, parseAddendum, textFromString } from "uprkit/read";
 *
 * const recommendation = {
 *   id: "A/HRC/99/7#80.1",
 *   paragraph: "80.1",
 *   text: "Ratify it (Chile).",
 *   recommendingStates: ["CHL"],
 *   parts: [{ text: "Ratify it", recommendingStates: ["CHL"], span: [0, 9] }],
 *   responses: [{ stage: "review", position: "pending" }],
 *   source: { file: "report.pdf" },
 * } as const;
 * const addendum = parseAddendum(
 *   textFromString(`A/HRC/99/7/Add.1
 * Views on conclusions and/or recommendations, voluntary commitments
 * and replies presented by the State under review
 *
 * 1. The Government accepts recommendation 80.1.`),
 * );
 * const applied = applyAddendum([recommendation], addendum);
 * applied.recommendations[0]?.responses.map(({ stage, position }) => `${stage}: ${position}`); // => ["review: pending", "addendum: supported"]
 * ```
 *
 * @category Parse
 */
export function applyAddendum(
  recommendations: readonly Recommendation[],
  addendum: Addendum,
): AppliedAddendum {
  const { document, replies } = addendum;
  const { reportSymbol, file } = document;
  const isOwn = ({ document: own }: Recommendation): boolean =>
    reportSymbol === undefined || own === undefined || own === reportSymbol;
  const own = recommendations.filter(isOwn);
  const [other] = recommendations;
  if (other !== undefined && own.length === 0) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot apply "${document.symbol ?? file}": the recommendations are from "${other.document}", expected those of "${reportSymbol}"`,
    );
  }
  const diagnostics: Diagnostic[] = [];
  const report = (finding: Finding): void => {
    diagnostics.push({ ...finding, source: document.symbol ?? file });
  };
  const paragraphs = new Set(own.map(({ paragraph }) => paragraph));
  const byNumber = new Map<string, string[]>();
  for (const paragraph of paragraphs) {
    const number = paragraph.split(".")[1] ?? paragraph;
    byNumber.set(number, [...(byNumber.get(number) ?? []), paragraph]);
  }
  const answers = new Map<string, StateResponse[]>();
  for (const { paragraphs: numbers, response } of replies) {
    const page = response.source?.page ?? 1;
    for (const number of numbers) {
      const candidates = paragraphs.has(number)
        ? [number]
        : number.includes(".")
          ? []
          : (byNumber.get(number) ?? []);
      const [paragraph] = candidates;
      if (paragraph !== undefined && candidates.length === 1) {
        answers.set(paragraph, [...(answers.get(paragraph) ?? []), response]);
      } else if (candidates.length > 1) {
        report(undetermined(number, page));
      } else if (recommendations.length > 0) {
        report({
          code: "addendum/out-of-range",
          severity: "error",
          message: `Cannot apply the reply to "${number}": the report has no such recommendation`,
          range: { page, paragraph: number },
          hint: "The number may be misprinted; compare it with the report.",
        });
      }
    }
  }
  const applied = recommendations.map((recommendation) => {
    if (!isOwn(recommendation)) return recommendation;
    const { paragraph, responses } = recommendation;
    const added = answers.get(paragraph) ?? [];
    if (added.length === 0) {
      const last = responses.at(-1)?.position;
      if (last === "pending" || last === "none" || last === undefined) {
        report({
          code: "addendum/unanswered",
          severity: "warning",
          message: `Cannot find a reply to "${paragraph}": it stays pending after the addendum`,
          range: { paragraph },
        });
      }
      return recommendation;
    }
    const positions = [...new Set(added.map(({ position }) => position))];
    if (positions.length > 1) {
      report({
        code: "addendum/contradicting-replies",
        severity: "warning",
        message: `Read several positions on "${paragraph}": ${positions.join(" and ")}; all are kept`,
        range: { paragraph },
      });
    }
    return { ...recommendation, responses: insertResponses(responses, added) };
  });
  return { recommendations: applied, diagnostics };
}
