import type { Diagnostic } from "../../diagnostics.ts";
import type { DocumentSymbol } from "../document-symbol.ts";
import type { Recommendation } from "../recommendation.ts";
import { RESPONSE_STAGES } from "../state-response.ts";
import type { StateCode } from "../vocabulary.generated.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { findDisorder } from "./event-order.ts";
import { isPartOf } from "./part-text.ts";
import { validateIds } from "./unique-ids.ts";

/** Options of {@link validateRecommendations}. */
export interface ValidateRecommendationsOptions {
  /**
   * Gives the State whose report a document is, or `undefined` where it is not known. Where it is left out,
   * only {@link Recommendation.addressees} tell who must not recommend.
   */
  readonly findStateUnderReview?: (document: DocumentSymbol) => StateCode | undefined;
}

function* checkIdentity({ id, document, paragraph, source }: Recommendation): Generator<Complaint> {
  // A draft has no symbol; the rest of its id is whatever names the draft.
  const expected =
    document === undefined ? `${id.slice(0, id.lastIndexOf("#"))}#${paragraph}` : `${document}#${paragraph}`;
  // A number printed twice makes two ids, the second with a mark of its own after the number.
  if (id !== expected && !(id.startsWith(expected) && /^[^\d.]/u.test(id.slice(expected.length)))) {
    yield {
      code: "recommendation/id-mismatch",
      severity: "error",
      message: `Cannot cite recommendation "${id}": document and paragraph make "${expected}"`,
    };
  }
  if (document !== undefined && source.document !== undefined && source.document !== document) {
    yield {
      code: "recommendation/source-mismatch",
      severity: "warning",
      message: `Cannot look up recommendation "${id}": its source is "${source.document}", "${document}" was expected`,
    };
  }
}

function* checkStates(
  { id, document, recommendingStates, addressees = [], parts }: Recommendation,
  { findStateUnderReview }: ValidateRecommendationsOptions,
): Generator<Complaint> {
  const states = new Set(recommendingStates);
  if (states.size !== recommendingStates.length) {
    yield {
      code: "recommendation/duplicate-state",
      severity: "error",
      message: `Cannot count the States of "${id}": ${recommendingStates.join(", ")} names one twice`,
    };
  }
  const ofParts = new Set(parts.flatMap((part) => part.recommendingStates));
  if (states.size !== ofParts.size || [...states].some((state) => !ofParts.has(state))) {
    yield {
      code: "recommendation/states-mismatch",
      severity: "error",
      message: `Cannot attribute "${id}": it is by ${recommendingStates.join(", ") || "nobody"}, its parts are by ${[...ofParts].join(", ") || "nobody"}`,
    };
  }
  const underReview = document === undefined ? undefined : findStateUnderReview?.(document);
  // With several addressees one may well recommend something to the other.
  const addressed = new Set(
    addressees.length > 0 ? addressees : underReview === undefined ? [] : [underReview],
  );
  const self = addressed.size === 1 ? recommendingStates.find((state) => addressed.has(state)) : undefined;
  if (self !== undefined) {
    yield {
      code: "recommendation/self-recommendation",
      severity: "warning",
      message: `Cannot attribute "${id}": ${self} is the State it is made to, another State was expected`,
      hint: "Reports misprint names; compare with the document.",
    };
  }
}

function* checkParts({ id, text, parts }: Recommendation): Generator<Complaint> {
  let end = 0;
  for (const [i, part] of parts.entries()) {
    const [from, to] = part.span;
    if (from > to || to > text.length) {
      yield {
        code: "recommendation/span-out-of-range",
        severity: "error",
        message: `Cannot find part ${i + 1} of "${id}": its span is ${from} to ${to}, the text has ${text.length} code units`,
      };
      continue;
    }
    if (from < end) {
      yield {
        code: "recommendation/span-overlap",
        severity: "error",
        message: `Cannot separate part ${i + 1} of "${id}": it begins at ${from}, before the end of the part before it at ${end}`,
      };
    }
    end = Math.max(end, to);
    if (!isPartOf(part.text, text.slice(from, to))) {
      yield {
        code: "recommendation/part-text-mismatch",
        severity: "error",
        message: `Cannot find part ${i + 1} of "${id}": its text is not what stands at ${from} to ${to}`,
      };
    }
  }
}

function* checkResponses({ id, responses }: Recommendation): Generator<Complaint> {
  for (const [i, { stage }] of responses.entries()) {
    const before = responses[i - 1]?.stage;
    if (before !== undefined && RESPONSE_STAGES.indexOf(stage) < RESPONSE_STAGES.indexOf(before)) {
      yield {
        code: "recommendation/stage-order",
        severity: "error",
        message: `Cannot order the responses to "${id}": "${stage}" stands after "${before}", oldest stage first was expected`,
      };
    }
  }
  for (const [[before, first], [after, second]] of findDisorder(
    responses.map(({ stage, date }) => [stage, date] as const),
  )) {
    yield {
      code: "recommendation/response-date-order",
      severity: "error",
      message: `Cannot order the responses to "${id}": "${after}" of ${second} is before "${before}" of ${first}`,
    };
  }
}

/**
 * Checks that the members of recommendations fit each other and that their ids are unique; empty where they do.
 *
 * Checked: id against document and paragraph, States each once and those of the parts, no State recommending to
 * itself, spans of the parts in range and apart, the text of each part at its span, responses in the order of
 * their stages and dates. Not checked: whether a paragraph number or a State is the right one.
 * O(total length of the texts). Does not change its input.
 *
 * @param recommendations - Of the shape {@link recommendationSchema} accepts.
 *
 * @example A part that is not by the States of the whole
 * ```ts
 * import { documentSymbolSchema, validateRecommendations } from "uprkit";
 *
 * const document = documentSymbolSchema.parse("A/HRC/99/9");
 * const text = "Plant a tree in every street (Kenya);";
 * const diagnostics = validateRecommendations([
 *   {
 *     id: "A/HRC/99/9#10.1",
 *     document,
 *     paragraph: "10.1",
 *     text,
 *     recommendingStates: ["CHL"],
 *     parts: [{ text: "Plant a tree in every street", recommendingStates: ["KEN"], span: [0, 37] }],
 *     responses: [{ stage: "review", position: "supported" }],
 *     source: { document },
 *   },
 * ]);
 * diagnostics.map(({ code }) => code); // => ["recommendation/states-mismatch"]
 * ```
 *
 * @category Model
 */
export function validateRecommendations(
  recommendations: readonly Recommendation[],
  options: ValidateRecommendationsOptions = {},
): readonly Diagnostic[] {
  return [
    ...validateIds(recommendations),
    ...recommendations.flatMap((recommendation) =>
      [
        ...checkIdentity(recommendation),
        ...checkStates(recommendation, options),
        ...checkParts(recommendation),
        ...checkResponses(recommendation),
      ].map((complaint) => diagnose(recommendation, complaint)),
    ),
  ];
}
