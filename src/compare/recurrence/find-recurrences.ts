import type { Corpus } from "../../corpus/corpus.ts";
import { UprError } from "../../errors.ts";
import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import type { RecordedText } from "../recorded-text.ts";
import { findSimilarPairs } from "../similarity/find-similar-pairs.ts";
import { prepareTexts, type TextToCompare } from "../similarity/prepare-texts.ts";
import { findSharedWords } from "../similarity/shared-words.ts";
import { collectDemands } from "./collect-demands.ts";
import { changeOf, createTextChanges, kindOf } from "./demand-changes.ts";
import { scorePair } from "./link-score.ts";
import type { Demand, RecurrenceBasis, RecurrenceLink, Recurrences } from "./recurrence.ts";

/** Options of {@link findRecurrences}. */
export interface FindRecurrencesOptions {
  /** Least score of a link of the kinds `same`, `similar` and `build-up`; default 0.6. */
  readonly threshold?: number;
  /** Least score of a link of the kind `general`, at most the threshold; default 0.4. Give the threshold to have none. */
  readonly generalThreshold?: number;
  /** Only this State; default: all. */
  readonly stateUnderReview?: StateCode;
  /** Issues of a text that has none: `classifyIssues` of `uprkit/classify`, or of its lite classifier; without, it has none. */
  readonly classifyIssues?: (
    text: string,
    options: { readonly explain: false },
  ) => { readonly issues: readonly { readonly issue: string }[] };
  /** Whether to find the words that both texts share, which takes most of the time; default `true`. */
  readonly explain?: boolean;
}

/** Threshold at which nine of ten links asked the same, on judged pairs. */
const THRESHOLD = 0.6;
/** Threshold at which nine of ten links were at least about the same. */
const GENERAL_THRESHOLD = 0.4;
/** No pair below this cosine reached either threshold. */
const LEAST_COSINE = 0.05;

/**
 * Links the recommendations of a review to those of earlier reviews of the same State that asked the same: what came
 * back.
 *
 * **A link** is a pair of recommendations to one State in two sessions whose score reaches the threshold. The score is
 * the probability that both ask the same, by a logistic regression with fixed weights on what they share (words,
 * concepts, instruments and what is asked of them, issues, verb). On judged pairs of States that had no part in the
 * fitting, 90 to 93 % of the best links at the default threshold asked the same, and 59 to 60 % of the recommendations
 * that had been asked before were linked; see docs/recurrence.md. A recommendation may be linked to several earlier ones, and several
 * to one.
 *
 * **Unit.** Entries of a corpus: one recommendation by one recommending State. **Left out**, and counted in `basis`:
 * entries without text, and reviews whose texts are not in English. A State with one review has no basis, which is not
 * the same as no link.
 *
 * All pairs within a State are looked at: about 1.5 s for the 33,082 texts of sessions 1 to 17. Does
 * not change its input.
 *
 * @param source - A corpus, or recommendations with State, session and text.
 * @throws `UprError` with code `INVALID_ARGUMENT` for a threshold that is not within 0 and 1, or below that of
 * general links.
 * @see UPR Info (2015), "Starting all over again?": same, similar, general and build-up.
 *
 * @example
 * ```ts
 * import { findRecurrences } from "uprkit/compare";
 *
 * const { links } = findRecurrences([
 *   { stateUnderReview: "KEN", session: 8, text: "Consider ratifying OPCAT", recommendingState: "CHL" },
 *   { stateUnderReview: "KEN", session: 8, text: "Build more schools", recommendingState: "JPN" },
 *   { stateUnderReview: "KEN", session: 21, text: "Ratify the Optional Protocol to the Convention against Torture" },
 * ]);
 * links.map(({ earlier, kind, change }) => [earlier.text, kind, change.strength]);
 * // => [["Consider ratifying OPCAT", "build-up", "stronger"]]
 * ```
 *
 * @category Compare
 */
export function findRecurrences(
  source: Corpus | readonly RecordedText[],
  options: FindRecurrencesOptions = {},
): Recurrences {
  const { threshold = THRESHOLD, stateUnderReview, classifyIssues, explain = true } = options;
  const { generalThreshold = Math.min(GENERAL_THRESHOLD, threshold) } = options;
  checkThresholds(threshold, generalThreshold);
  const { demands, basis } = collectDemands(source);
  const isWanted = (one: { readonly stateUnderReview: StateCode }): boolean =>
    stateUnderReview === undefined || one.stateUnderReview === stateUnderReview;
  const wordings = groupWordings(listComparable(demands, basis), classifyIssues);
  const { texts, states, sessions, members } = wordings;
  const prepared = prepareTexts(texts);
  const textChangeOf = createTextChanges(prepared);
  const wanted = stateUnderReview === undefined ? undefined : STATE_CODES.indexOf(stateUnderReview);
  /** Links of each later demand. */
  const found = new Map<Demand, RecurrenceLink[]>();
  const pairs = findSimilarPairs(prepared, { threshold: LEAST_COSINE, groups: states, orders: sessions });
  for (let pair = 0; pair < pairs.count; pair++) {
    const earlierPlace = pairs.left[pair] ?? 0;
    const laterPlace = pairs.right[pair] ?? 0;
    if (wanted !== undefined && states[laterPlace] !== wanted) continue;
    const { similarity, score } = scorePair(prepared, earlierPlace, laterPlace);
    if (score < generalThreshold) continue;
    const textChange = textChangeOf(earlierPlace, laterPlace, similarity);
    const sharedWords = explain
      ? findSharedWords(prepared.texts[earlierPlace] ?? "", prepared.texts[laterPlace] ?? "")
      : [];
    for (const later of members[laterPlace] ?? []) {
      const links = found.get(later) ?? [];
      if (links.length === 0) found.set(later, links);
      for (const earlier of members[earlierPlace] ?? []) {
        const change = changeOf(earlier, later, textChange);
        const kind = score < threshold ? "general" : kindOf(change, textChange);
        links.push({ later, earlier, kind, score, similarity, sharedWords, change });
      }
    }
  }
  return { demands: demands.filter(isWanted), links: inOrder(found, demands), basis: basis.filter(isWanted) };
}

/** Links in the order of the later demand, then the most probable first, then in the order of the earlier one. */
function inOrder(
  found: ReadonlyMap<Demand, readonly RecurrenceLink[]>,
  demands: readonly Demand[],
): readonly RecurrenceLink[] {
  const places = new Map(demands.map((demand, index) => [demand, index]));
  const placeOf = (demand: Demand): number => places.get(demand) ?? 0;
  return demands.flatMap((demand) =>
    [...(found.get(demand) ?? [])].sort(
      (one, other) => other.score - one.score || placeOf(one.earlier) - placeOf(other.earlier),
    ),
  );
}

/** Demands made to States of which there is another review. */
function listComparable(demands: readonly Demand[], basis: readonly RecurrenceBasis[]): readonly Demand[] {
  const states = new Set(
    basis.filter(({ missing }) => missing === undefined).map((one) => one.stateUnderReview),
  );
  return demands.filter(({ stateUnderReview }) => states.has(stateUnderReview));
}

/** The different texts of each review, in columns, and the demands that have each. */
interface Wordings {
  readonly texts: readonly TextToCompare[];
  /** Number of the State of each. */
  readonly states: readonly number[];
  readonly sessions: readonly number[];
  readonly members: readonly (readonly Demand[])[];
}

/** What several States ask in the same words is compared once. */
function groupWordings(
  demands: readonly Demand[],
  classifyIssues: FindRecurrencesOptions["classifyIssues"],
): Wordings {
  const places = new Map<string, Map<string, number>>();
  const texts: TextToCompare[] = [];
  const states: number[] = [];
  const sessions: number[] = [];
  const members: Demand[][] = [];
  for (const demand of demands) {
    const { stateUnderReview, session, text, issues = [] } = demand;
    const of = [stateUnderReview, session, ...issues].join();
    const ofReview = places.get(of) ?? new Map<string, number>();
    places.set(of, ofReview);
    const known = ofReview.get(text);
    if (known !== undefined) {
      members[known]?.push(demand);
      continue;
    }
    ofReview.set(text, texts.length);
    const given = issues.length > 0 || classifyIssues === undefined;
    texts.push({
      text,
      issues: given ? issues : classifyIssues(text, { explain: false }).issues.map(({ issue }) => issue),
    });
    states.push(STATE_CODES.indexOf(stateUnderReview));
    sessions.push(session);
    members.push([demand]);
  }
  return { texts, states, sessions, members };
}

function checkThresholds(threshold: number, general: number): void {
  if (threshold > 0 && threshold <= 1 && general > 0 && general <= threshold) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot link recommendations from a score of ${threshold} on, and ${general} for general links: expected above 0 and up to 1, the second at most the first`,
  );
}
