import { splitWords } from "../../classify/text/words.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { hasText, listRecordedTexts, type RecordedText } from "../recorded-text.ts";
import { isSmallWord } from "../similarity/content-words.ts";
import type { Demand, RecurrenceBasis } from "./recurrence.ts";

/** Demands by State, and what there is to compare. */
export interface CollectedDemands {
  readonly demands: readonly Demand[];
  readonly basis: readonly RecurrenceBasis[];
}

/** What was recommended in reviews that can be compared: with texts in English, of States with two of them. */
export function collectDemands(source: Corpus | readonly RecordedText[]): CollectedDemands {
  const reviews = new Map<StateCode, Map<number, Demand[]>>();
  const leftOut = new Map<StateCode, number>();
  const all: Demand[] = [];
  for (const recorded of listRecordedTexts(source)) {
    const { stateUnderReview } = recorded;
    if (stateUnderReview === undefined) continue;
    const ofState = reviews.get(stateUnderReview) ?? new Map<number, Demand[]>();
    reviews.set(stateUnderReview, ofState);
    if (!isDemand(recorded)) {
      leftOut.set(stateUnderReview, (leftOut.get(stateUnderReview) ?? 0) + 1);
      continue;
    }
    const ofReview = ofState.get(recorded.session) ?? [];
    ofState.set(recorded.session, ofReview);
    ofReview.push(recorded);
    all.push(recorded);
  }
  const kept = new Set<Demand>();
  const basis = Array.from(reviews, ([stateUnderReview, ofState]): RecurrenceBasis => {
    const without = leftOut.get(stateUnderReview) ?? 0;
    const english = [...ofState].filter(([, demands]) => isInEnglish(demands));
    const sessions = english.map(([session]) => session).sort((one, other) => one - other);
    const demands = english.flatMap(([, ofReview]) => ofReview);
    const foreign = [...ofState.values()].flat().length - demands.length;
    for (const demand of demands) kept.add(demand);
    const counts = { stateUnderReview, sessions, demands: demands.length, leftOut: without + foreign };
    if (sessions.length > 1) return counts;
    if (foreign > 0 && ofState.size > 1) return { ...counts, missing: "language" };
    return { ...counts, missing: sessions.length === 1 && without === 0 ? "one-review" : "no-texts" };
  });
  return { demands: all.filter((demand) => kept.has(demand)), basis };
}

/** Whether it is known what was asked of whom and when. */
function isDemand(recorded: RecordedText): recorded is Demand {
  return recorded.stateUnderReview !== undefined && (recorded.session ?? 0) > 0 && hasText(recorded);
}

/** Texts of a review that its language is told by. */
const SAMPLE = 20;
/** Words of a review from which its language can be told. */
const ENOUGH_WORDS = 40;
/** Least share of small words in English texts; others have a few that look alike ("a", "on", "me"). */
const LEAST_SMALL = 0.15;
/** Words, and share of small ones, from which no more texts need to be looked at. */
const PLENTY_OF_WORDS = 150;
const CLEARLY_SMALL = 0.25;

/** Whether a review's texts are in English, by the share of its small words; given the benefit of the doubt where there are few words. */
function isInEnglish(demands: readonly Demand[]): boolean {
  let words = 0;
  let letters = 0;
  let small = 0;
  for (const { text } of demands.slice(0, SAMPLE)) {
    const { norms, count } = splitWords(text);
    words += count;
    letters += text.length;
    for (const norm of norms) small += isSmallWord(norm) ? 1 : 0;
    if (words >= PLENTY_OF_WORDS && small >= CLEARLY_SMALL * words) return true;
  }
  // Other scripts have letters, but no words.
  if (words < ENOUGH_WORDS) return words > 0 && letters / words < 20;
  return small / words >= LEAST_SMALL;
}
