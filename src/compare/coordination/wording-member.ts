import type { SourceReference } from "../../model/source-reference.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import type { RecordedText } from "../recorded-text.ts";
import { reviewKeyOf } from "./collect-wordings.ts";

/** A text among others in nearly the same words. */
export interface WordingMember {
  /** Place in the collection, from 0. */
  readonly place: number;
  /** State it was recommended to; absent where not recorded. */
  readonly stateUnderReview?: StateCode;
  /** State that recommended it; absent where not recorded. */
  readonly recommendingState?: StateCode;
  /** Number of the Working Group session, from 1; absent where not recorded. */
  readonly session?: number;
  /** Id of the numbered recommendation; absent where the source does not number. */
  readonly recommendationId?: string;
  /** Where it is recorded; absent where nothing says. */
  readonly source?: SourceReference;
  /** Cosine of its words with those it is compared with, 0 to 1; 1 for the same words. */
  readonly cosine: number;
  /** Number of its recommendation among these, from 0: the same for texts that are one recommendation. */
  readonly recommendation: number;
}

/** Who used words first, and how far they went. */
export interface WordingSpread {
  /** Recommendations: those of several States, which exports have several times, count once. */
  readonly recommendations: number;
  /** States that used the words in their first session; the order within a session is not known. Empty where no session is. */
  readonly firstUsers: readonly StateCode[];
  /** First and last session; `undefined` where no session is known. */
  readonly sessions: readonly [first: number, last: number] | undefined;
  /** Number of reviews. */
  readonly reviews: number;
  /** Number of States reviewed. */
  readonly statesUnderReview: number;
  /** Number of States that recommended. */
  readonly recommenders: number;
}

/** A text of the collection as a member, with what is recorded of it. */
export function toMember(
  recorded: RecordedText,
  place: number,
  cosine: number,
  recommendation: number,
): WordingMember {
  const { stateUnderReview, recommendingState, session, recommendationId, source } = recorded;
  return {
    place,
    ...(stateUnderReview === undefined ? {} : { stateUnderReview }),
    ...(recommendingState === undefined ? {} : { recommendingState }),
    ...(session === undefined ? {} : { session }),
    ...(recommendationId === undefined ? {} : { recommendationId }),
    ...(source === undefined ? {} : { source }),
    cosine,
    recommendation,
  };
}

/** By session, and within one by place; those without a session first. */
export function orderBySession(members: readonly WordingMember[]): readonly WordingMember[] {
  return [...members].sort((a, b) => (a.session ?? 0) - (b.session ?? 0) || a.place - b.place);
}

/** Reads members in the order of {@link orderBySession}. */
export function spreadOf(members: readonly WordingMember[]): WordingSpread {
  const sessions = members.flatMap(({ session }) => session ?? []);
  const first = sessions[0];
  const earliest = members.filter(({ session }) => session !== undefined && session === first);
  return {
    recommendations: distinct(members.map(({ recommendation }) => recommendation)).length,
    firstUsers: distinct(earliest.map(({ recommendingState }) => recommendingState)),
    sessions: first === undefined ? undefined : [first, sessions.at(-1) ?? first],
    reviews: distinct(members.map((member) => reviewKeyOf(member))).length,
    statesUnderReview: distinct(members.map(({ stateUnderReview }) => stateUnderReview)).length,
    recommenders: distinct(members.map(({ recommendingState }) => recommendingState)).length,
  };
}

function distinct<Value>(values: readonly (Value | undefined)[]): readonly Value[] {
  return [...new Set(values.flatMap((value) => (value === undefined ? [] : [value])))];
}
