import type { Corpus } from "../../corpus/corpus.ts";
import { RESPONSE_POSITIONS } from "../../model/state-response.ts";
import { STATE_CODES } from "../../model/vocabulary.generated.ts";
import { assertOption } from "../counting/counting.ts";
import { listRowIndexes } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { meanInterval, sampleMoments } from "../statistics/moments.ts";
import { type ConfidenceLevel, quantileOf } from "../statistics/wilson-interval.ts";
import { createPartnerLookup, type Tie, type TieOptions } from "./tie.ts";

/** Where the same words are looked for: put to the same State in the same review, or to any State in any. */
export const MATCHED_WORDING_SCOPES = ["review", "corpus"] as const;
/** One of {@link MATCHED_WORDING_SCOPES}. */
export type MatchedWordingScope = (typeof MATCHED_WORDING_SCOPES)[number];

/** How {@link matchedWording} tells partners. */
export interface MatchedWordingOptions extends TieOptions {
  /** Default `"region"`. */
  readonly tie?: Tie;
  /** Default `"review"`. */
  readonly within?: MatchedWordingScope;
  /** Default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** What {@link matchedWording} found. */
export interface MatchedWording {
  /**
   * Mean, over the matched texts, of the share accepted from partners less the share accepted from others; above 0 =
   * the same words are accepted more readily from partners. `undefined` where no text matches.
   */
  readonly value: number | undefined;
  /** Student's interval of `value` over the matched texts. */
  readonly interval: Interval | undefined;
  /** Matched texts: with an answered row of a partner and one of another State. */
  readonly count: number;
  /** Texts that occur more than once within the scope, matched or not. */
  readonly total: number;
  /** Rows with a text, of all that are meant. */
  readonly rowsWithText: number;
  /** Matched texts accepted more often from partners. */
  readonly higher: number;
  /** Matched texts accepted more often from others. */
  readonly lower: number;
  /** Matched texts accepted alike. */
  readonly equal: number;
  /** Mean, over the matched texts, of the share accepted from partners. */
  readonly partnerAcceptance: number | undefined;
  /** The same from others. */
  readonly otherAcceptance: number | undefined;
  /** Rows are entries of one recommendation by one recommending State. */
  readonly unit: "recommender";
}

/**
 * The stricter test of leniency: how much more often the same words are accepted from partners than from others
 * (difference of shares, -1 to 1; each text has the same weight).
 *
 * Within a review everything but the speaker is the same. But the export of UPR Info does not number, and there most
 * words said twice in a review are one recommendation of several States, split, and answered alike: of the 198 matched
 * texts of sessions 1-17 (by region), 197 are. `within: "corpus"` compares the same words wherever they were said,
 * which leaves what is asked alike, but not who is asked. Texts are the same where their letters and digits are,
 * whatever case and punctuation. Only rows with a text, a named State and an answer are compared; rows of one numbered
 * recommendation share one answer, so that a text is matched only where at least two recommendations have it. The
 * embedded data have no texts (all counts 0): read the export with `parseUprInfo`. Linear in the length of the texts.
 * Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown tie, organisation or option.
 * @see R. Terman, E. Voeten (2018), "The relational politics of shame", Review of International Organizations 13.
 *
 * @example The same words from a neighbor and from another State
 * ```ts
 * import { createCorpus, matchedWording, type UprInfoRow } from "uprkit";
 *
 * const row = (number: number, recommendingState: "DEU" | "KEN", position: "supported" | "noted"): UprInfoRow => ({
 *   id: `upr-info:own.csv#${number}`,
 *   stateUnderReview: "FRA",
 *   recommendingState,
 *   session: 15,
 *   text: "Open the archives.",
 *   position,
 *   responseLabel: position,
 *   issues: [],
 *   stateUnderReviewOrganisations: [],
 *   recommendingStateOrganisations: [],
 *   source: { file: "own.csv", row: number },
 * });
 * const { corpus } = createCorpus({ uprInfo: [row(2, "DEU", "supported"), row(3, "KEN", "noted")] });
 * const { value, count, higher } = matchedWording(corpus);
 * [value, count, higher]; // => [1, 1, 1]
 * ```
 *
 * @category Analyze
 */
export function matchedWording(corpus: Corpus, options: MatchedWordingOptions = {}): MatchedWording {
  const { tie = "region", within = "review", confidence = 0.95 } = options;
  assertOption("within", within, MATCHED_WORDING_SCOPES);
  quantileOf(confidence);
  const isPartner = createPartnerLookup(tie, options);
  const { groups, rowsWithText } = groupByText(corpus, within);
  const repeated = groups.filter((rows) => rows.length > 1);
  const pairs = repeated.flatMap((rows) => compareText(corpus, rows, isPartner) ?? []);
  const differences = pairs.map(({ partners, others }) => partners - others);
  const moments = sampleMoments(differences);
  const mean = (values: readonly number[]) =>
    divide(
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    );
  return {
    value: moments.mean,
    interval: meanInterval(moments, confidence),
    count: pairs.length,
    total: repeated.length,
    rowsWithText,
    higher: differences.filter((value) => value > 0).length,
    lower: differences.filter((value) => value < 0).length,
    equal: differences.filter((value) => value === 0).length,
    partnerAcceptance: mean(pairs.map(({ partners }) => partners)),
    otherAcceptance: mean(pairs.map(({ others }) => others)),
    unit: "recommender",
  };
}

/** Rows of the same words within the scope, in order of appearance. */
function groupByText(
  corpus: Corpus,
  within: MatchedWordingScope,
): {
  readonly groups: readonly number[][];
  readonly rowsWithText: number;
} {
  const { columns, recommendations, texts } = corpus;
  const groups = new Map<string, number[]>();
  let rowsWithText = 0;
  for (const row of listRowIndexes(corpus)) {
    const text = recommendations[columns.recommendation[row] ?? -1]?.text ?? texts[row];
    if (text === undefined) continue;
    rowsWithText += 1;
    const review = within === "review" ? `${columns.stateUnderReview[row]} ${columns.session[row]}` : "";
    const key = `${review} ${normalizeWording(text)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return { groups: [...groups.values()], rowsWithText };
}

/** Letters and digits, small, words apart by one space. */
function normalizeWording(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const SUPPORTED = /* @__PURE__ */ RESPONSE_POSITIONS.indexOf("supported");
const PENDING = /* @__PURE__ */ RESPONSE_POSITIONS.indexOf("pending");

/** Shares accepted from partners and from others; `undefined` where a side is missing, or both made one recommendation. */
function compareText(
  { columns }: Corpus,
  rows: readonly number[],
  isPartner: ReturnType<typeof createPartnerLookup>,
): { readonly partners: number; readonly others: number } | undefined {
  const { stateUnderReview, recommendingState, session, position, recommendation } = columns;
  const compared = rows.filter(
    (row) => position[row] !== PENDING && (recommendingState[row] ?? STATE_CODES.length) < STATE_CODES.length,
  );
  const numbers = new Set(compared.map((row) => recommendation[row] ?? -1));
  if (numbers.size === 1 && !numbers.has(-1)) return undefined;
  const sides: [number[], number[]] = [[], []];
  for (const row of compared) {
    const near = isPartner(recommendingState[row] ?? 0, stateUnderReview[row] ?? 0, session[row] ?? 0);
    sides[near ? 0 : 1].push(row);
  }
  const [partners, others] = sides.map((side) =>
    divide(side.filter((row) => position[row] === SUPPORTED).length, side.length),
  );
  return partners === undefined || others === undefined ? undefined : { partners, others };
}
