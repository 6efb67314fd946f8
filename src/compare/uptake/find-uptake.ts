import { latestPosition } from "../../corpus/latest-response.ts";
import { UprError } from "../../errors.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findSharedWords, type SharedWords } from "../similarity/shared-words.ts";
import { type Closeness, closenessOf, type DemandStrength, strengthOf } from "./closeness.ts";
import {
  type IndexedRecommendations,
  indexRecommendations,
  type ScoredPassage,
} from "./index-recommendations.ts";

/** A recommendation that may take an ask up: one that `readDocument` gives, or as much of one as is known. */
export interface UptakeRecommendation
  extends Pick<Recommendation, "id" | "text">,
    Partial<Pick<Recommendation, "paragraph" | "recommendingStates" | "parts" | "responses">> {}

/** Options of {@link findUptake}. */
export interface FindUptakeOptions {
  /**
   * Least score of a match, above 0 and up to 1; default 0.12, the best on made submissions, and 0.2 where ask and
   * recommendation share no word, but only what everyday words may mean.
   */
  readonly threshold?: number;
  /** Least score of a match beside the best of its ask, 0 to 1; default 0.7. */
  readonly relative?: number;
}

/** A recommendation that takes an ask up, or comes nearest to it. */
export interface UptakeMatch {
  /** Id of the recommendation: `"A/HRC/25/5#186.1"`. */
  readonly recommendation: string;
  /** Number in its report: `"186.1"`; absent where the recommendation has none. */
  readonly number?: string;
  /** States that recommend it: of several sentences, those of the one that matches. */
  readonly recommendingStates: readonly StateCode[];
  /** Last answer of the State under review; `"none"` where none is known. */
  readonly position: ResponsePosition;
  /** What it says: of several sentences, the one that matches. */
  readonly text: string;
  /** How sure it is that it takes the ask up, 0 to 1. */
  readonly score: number;
  /** How near its words are to those of the ask: `verbatim`, `close`, `same`, or only `partial`. */
  readonly closeness: Closeness;
  /** How much it asks beside the ask; absent where a text has no verb that asks. */
  readonly strength?: DemandStrength;
  /** Words of both that say the same, in the order of the ask: the evidence. */
  readonly shared: readonly SharedWords[];
}

/** What became of one ask. */
export interface AskUptake {
  /** Its words, as given. */
  readonly ask: string;
  /** Place of the ask in its list, from 1. */
  readonly index: number;
  /** Whether a State recommended it; `undefined` where there is no basis: ask or recommendations are empty or in another language. */
  readonly takenUp: boolean | undefined;
  /** Recommendations that take it up, the surest first. */
  readonly matches: readonly UptakeMatch[];
  /** The recommendation that comes nearest, where none takes it up; absent where none has anything in common with it. */
  readonly nearest?: UptakeMatch;
}

/** Figures of {@link Uptake}. */
export interface UptakeSummary {
  /** Asks given. */
  readonly asks: number;
  /** Asks that could be read. */
  readonly readable: number;
  /** Asks taken up by one State or more. */
  readonly takenUp: number;
  /** `takenUp / readable`; `undefined` where no ask could be read, or there are no recommendations. */
  readonly takenUpRate: number | undefined;
  /** Asks taken up by a recommendation that the State under review supports, also in part. */
  readonly accepted: number;
  /** Asks taken up by a recommendation that the State has answered, neither "pending" nor in general. */
  readonly answered: number;
  /** `accepted / answered`; `undefined` where none was answered, as in a report whose addendum is not there. */
  readonly acceptedRate: number | undefined;
  /** Recommendations searched. */
  readonly recommendations: number;
  /** Recommendations that take up an ask. */
  readonly recommendationsMatched: number;
}

/** What became of the asks of a submission. */
export interface Uptake {
  /** One entry for each ask, in the order given. */
  readonly asks: readonly AskUptake[];
  /** How many asks were taken up, and how they were answered. */
  readonly summary: UptakeSummary;
}

const DEFAULT_THRESHOLD = 0.12;
const DEFAULT_GUESSED_THRESHOLD = 0.2;
const DEFAULT_RELATIVE = 0.7;

/**
 * Which asks of a submission States took up in their recommendations, how closely, and what the State under review
 * answered.
 *
 * Compares every ask with every recommendation, of several sentences with each: the share of what the one says that the
 * other says too, by stems, concepts, instruments and a list of everyday words with what recommendations say for them,
 * weighted by how rare they are in these recommendations, and the issues of both. The score is calibrated on made
 * submissions; `docs/uptake.md` has its recall and precision.
 *
 * English only: an ask in another language, or without words, has no answer. The recommendations are those of one
 * report; to ask much of many, index them once with {@link indexRecommendations}. That a State recommends what was asked
 * does not say that it took it from the submission.
 *
 * @param asks - The asks, in any order; `extractAsks` finds them in a text.
 * @param recommendations - Recommendations, or what {@link indexRecommendations} made of them.
 * @throws `UprError` with code `INVALID_ARGUMENT` for a threshold that is none, or an ask that is no string.
 *
 * @example
 * ```ts
 * import { findUptake } from "uprkit/compare";
 *
 * const { asks, summary } = findUptake(
 *   ["Outlaw the smacking of children.", "Protect coral reefs."],
 *   [
 *     { id: "A/HRC/0/1#1.1", text: "Prohibit corporal punishment of children at home and at school" },
 *     { id: "A/HRC/0/1#1.2", text: "Improve access to safe drinking water" },
 *   ],
 * );
 * asks.map(({ takenUp }) => takenUp); // => [true, false]
 * asks[0]?.matches[0]?.recommendation; // => "A/HRC/0/1#1.1"
 * summary.takenUpRate; // => 0.5
 * ```
 *
 * @category Compare
 */
export function findUptake(
  asks: readonly string[],
  recommendations: readonly UptakeRecommendation[] | IndexedRecommendations,
  options: FindUptakeOptions = {},
): Uptake {
  const { threshold = DEFAULT_THRESHOLD, relative = DEFAULT_RELATIVE } = options;
  if (!(threshold > 0 && threshold <= 1) || !(relative >= 0 && relative <= 1)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find uptake from a score of ${threshold} and ${relative} of the best: expected above 0 and up to 1, and 0 to 1`,
    );
  }
  const index = "search" in recommendations ? recommendations : indexRecommendations(recommendations);
  const guessed = options.threshold ?? DEFAULT_GUESSED_THRESHOLD;
  const results = asks.map((ask, place) => readAsk(ask, place, index, { threshold, guessed, relative }));
  return { asks: results, summary: summarize(results, index.recommendations.length) };
}

/** From which scores on a recommendation takes an ask up. */
interface Thresholds extends Required<FindUptakeOptions> {
  /** The threshold where no word is shared. */
  readonly guessed: number;
}

function readAsk(
  ask: string,
  place: number,
  index: IndexedRecommendations,
  { threshold, guessed, relative }: Thresholds,
): AskUptake {
  if (typeof ask !== "string") {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot read ask ${place}: it is ${typeof ask}, expected a string`,
    );
  }
  const found = index.search(ask);
  if (found === undefined) {
    return { ask, index: place + 1, takenUp: undefined, matches: [] };
  }
  const [best] = found;
  const least = Math.max(threshold, relative * (best?.score ?? 0));
  const matches = found
    .filter(({ score }) => score >= least)
    .map((each) => toMatch(ask, each))
    .filter(({ score, shared }) => score >= guessed || shared.length > 0);
  return {
    ask,
    index: place + 1,
    takenUp: matches.length > 0,
    matches,
    ...(matches.length > 0 || best === undefined ? {} : { nearest: toMatch(ask, best) }),
  };
}

function toMatch(ask: string, { recommendation, text, states, score, ofAsk }: ScoredPassage): UptakeMatch {
  const strength = strengthOf(ask, text);
  return {
    recommendation: recommendation.id,
    ...(recommendation.paragraph === undefined ? {} : { number: recommendation.paragraph }),
    recommendingStates: states,
    position: latestPosition(recommendation.responses ?? []),
    text,
    score: Math.round(score * 1000) / 1000,
    closeness: closenessOf(ask, text, ofAsk),
    ...(strength === undefined ? {} : { strength }),
    shared: findSharedWords(ask, text),
  };
}

const ACCEPTED: ReadonlySet<ResponsePosition> = /* @__PURE__ */ new Set<ResponsePosition>([
  "supported",
  "partially-supported",
]);
const ANSWERED: ReadonlySet<ResponsePosition> = /* @__PURE__ */ new Set<ResponsePosition>([
  ...ACCEPTED,
  "noted",
  "not-supported",
]);

function summarize(asks: readonly AskUptake[], recommendations: number): UptakeSummary {
  const readable = asks.filter(({ takenUp }) => takenUp !== undefined).length;
  const takenUp = asks.filter((ask) => ask.takenUp === true);
  const countBy = (positions: ReadonlySet<ResponsePosition>): number =>
    takenUp.filter(({ matches }) => matches.some(({ position }) => positions.has(position))).length;
  const accepted = countBy(ACCEPTED);
  const answered = countBy(ANSWERED);
  const matched = new Set(
    takenUp.flatMap(({ matches }) => matches.map(({ recommendation }) => recommendation)),
  );
  return {
    asks: asks.length,
    readable,
    takenUp: takenUp.length,
    takenUpRate: readable === 0 ? undefined : takenUp.length / readable,
    accepted,
    answered,
    acceptedRate: answered === 0 ? undefined : accepted / answered,
    recommendations,
    recommendationsMatched: matched.size,
  };
}
