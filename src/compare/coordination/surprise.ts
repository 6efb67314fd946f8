import type { StateCode } from "../../model/vocabulary.generated.ts";
import type { RecordedText } from "../recorded-text.ts";
import { reviewKeyOf, type Utterance } from "./collect-wordings.ts";
import { conditionalTail } from "./poisson-tail.ts";
import type { Subjects } from "./subjects.ts";

/**
 * How a number of uses compares with chance: `expected` = one time in 20 or more often, `unusual` = rarer, `surprising` =
 * one time in 1,000 or rarer.
 */
export const SURPRISE_LEVELS = ["expected", "unusual", "surprising"] as const;
/** One of {@link SURPRISE_LEVELS}. */
export type SurpriseLevel = (typeof SURPRISE_LEVELS)[number];

/** A place where a wording is heaped, and whether the way it is used elsewhere explains the heap. */
export interface WordingHeap {
  /** In the list of one review, or in what one State recommends. */
  readonly within: "review" | "recommender";
  /** State under review, or the State that recommends. */
  readonly state: StateCode;
  /** Session of the review; absent for a recommender. */
  readonly session?: number;
  /** Recommendations in these words there; in a review, no more than States that made them. */
  readonly observed: number;
  /** Recommendations in these words that were to be expected there, from how common the words are elsewhere. */
  readonly expected: number;
  /** Probability of as many by chance once there is one, 0 to 1. */
  readonly probability: number;
  /** Minus the decimal logarithm of {@link WordingHeap.probability}: 3 is one time in 1,000. */
  readonly surprise: number;
  /** Band of `surprise`: see {@link SURPRISE_LEVELS}. */
  readonly level: SurpriseLevel;
  /**
   * Subject that explains most, as in `PreparedTexts.vocabulary`: `"#ICPPED"`, `"@torture"`; absent where all
   * recommendations together do.
   */
  readonly subject?: string;
  /** Recommendations on the subject there. */
  readonly onSubject: number;
  /** Recommendations on the subject elsewhere, in the sessions around. */
  readonly onSubjectElsewhere: number;
  /** Those of them in these words. */
  readonly elsewhere: number;
}

/** Fewer recommendations elsewhere tell nothing of how common a wording is. */
const LEAST_ELSEWHERE = 20;
/** Sessions before and after that count as the time of a heap: a year each way. */
const SESSIONS_AROUND = 3;

const UNUSUAL = 0.05;
const SURPRISING = 0.001;

/** Counts how often subjects and wordings come, by session and setting, and weighs heaps by it. */
export interface HeapWeigher {
  /** Heaps of the recommendations of one cluster, the most surprising first. */
  readonly weigh: (numbers: readonly number[]) => readonly WordingHeap[];
}

/** What a recommendation counts for: its session, and the settings it is in. */
interface Facts {
  readonly session: number;
  readonly review: string | undefined;
  readonly recommenders: readonly StateCode[];
}

/** Number of the subject that every recommendation has. */
const EVERYTHING = -1;

/**
 * Reads the recommendations of a collection once.
 *
 * @param unseen - Uses to count elsewhere for words that nobody uses elsewhere; see `estimateUnseen`.
 */
export function createHeapWeigher(
  texts: readonly RecordedText[],
  utterances: readonly Utterance[],
  subjects: Subjects,
  unseen: number,
): HeapWeigher {
  const facts = utterances.map(({ places }): Facts => {
    const first = texts[places[0] ?? 0] ?? {};
    const recommenders = places.flatMap((place) => texts[place]?.recommendingState ?? []);
    return {
      session: first.session ?? 0,
      review: reviewKeyOf(first),
      recommenders: [...new Set(recommenders)],
    };
  });
  const lastSession = facts.reduce((last, { session }) => Math.max(last, session), 0);
  /** Recommendations by subject and session, and by subject and setting. */
  const bySession = new Map<number, Int32Array>();
  const bySetting = new Map<string, number>();
  for (const [number, { wording }] of utterances.entries()) {
    const own = facts[number];
    if (own === undefined) continue;
    for (const subject of subjectsOf(wording)) {
      const counts = bySession.get(subject) ?? new Int32Array(lastSession + 1);
      bySession.set(subject, counts);
      counts[own.session] = (counts[own.session] ?? 0) + 1;
      for (const setting of settingsOf(own)) {
        const key = `${setting} ${subject} ${own.session}`;
        bySetting.set(key, (bySetting.get(key) ?? 0) + 1);
      }
    }
  }

  function subjectsOf(wording: number): readonly number[] {
    return [EVERYTHING, ...(subjects.ofWording[wording] ?? [])];
  }

  function countIn(subject: number, from: number, to: number): number {
    const counts = bySession.get(subject);
    let sum = 0;
    for (let session = from; session <= to; session++) sum += counts?.[session] ?? 0;
    return sum;
  }

  function countInSetting(setting: string, subject: number, from: number, to: number): number {
    let sum = 0;
    for (let session = from; session <= to; session++)
      sum += bySetting.get(`${setting} ${subject} ${session}`) ?? 0;
    return sum;
  }

  function weighOne(numbers: readonly number[], inside: readonly number[], setting: string): WordingHeap {
    const [kind = "", state = ""] = setting.split(" ");
    const sessions = inside.map((number) => facts[number]?.session ?? 0);
    const [first, last] = [Math.min(...sessions), Math.max(...sessions)];
    const from = Math.max(0, first - SESSIONS_AROUND);
    const to = Math.min(lastSession, last + SESSIONS_AROUND);
    const isInside = new Set(inside);
    const outside = numbers.filter((number) => !isInside.has(number));
    const people = new Set(inside.flatMap((number) => facts[number]?.recommenders ?? []));
    const isReview = kind === "review";
    const observed = isReview ? Math.min(inside.length, people.size) : inside.length;
    const common = subjectsOf(utterances[numbers[0] ?? 0]?.wording ?? 0).filter((subject) =>
      numbers.every((number) => subjectsOf(utterances[number]?.wording ?? 0).includes(subject)),
    );
    const readings = common.flatMap((subject) => {
      const explain = (start: number, end: number) => {
        const onSubject = countInSetting(setting, subject, start, end);
        const onSubjectElsewhere = countIn(subject, start, end) - onSubject;
        const elsewhere = outside.filter((number) => {
          const session = facts[number]?.session ?? 0;
          return session >= start && session <= end;
        }).length;
        const rate = Math.max(elsewhere, unseen) / (onSubjectElsewhere + 1);
        return { subject, onSubject, onSubjectElsewhere, elsewhere, expected: onSubject * rate };
      };
      const around = explain(from, to);
      const reading = around.onSubjectElsewhere >= LEAST_ELSEWHERE ? around : explain(0, lastSession);
      return subject === EVERYTHING || reading.onSubjectElsewhere >= LEAST_ELSEWHERE ? [reading] : [];
    });
    const best = readings.reduce((most, reading) => (reading.expected > most.expected ? reading : most));
    const probability = conditionalTail(observed, best.expected);
    const session = isReview ? { session: first } : {};
    const name = best.subject === EVERYTHING ? undefined : subjects.names[best.subject];
    return {
      within: isReview ? "review" : "recommender",
      state: state as StateCode,
      ...session,
      observed,
      expected: roundTo(best.expected, 4),
      probability,
      surprise: roundTo(-Math.log10(probability), 2) + 0,
      level: probability <= SURPRISING ? "surprising" : probability <= UNUSUAL ? "unusual" : "expected",
      ...(name === undefined ? {} : { subject: name }),
      onSubject: best.onSubject,
      onSubjectElsewhere: best.onSubjectElsewhere,
      elsewhere: best.elsewhere,
    };
  }

  return {
    weigh: (numbers) => {
      const bySettings = new Map<string, number[]>();
      for (const number of numbers) {
        for (const setting of settingsOf(facts[number])) {
          const list = bySettings.get(setting);
          if (list === undefined) bySettings.set(setting, [number]);
          else list.push(number);
        }
      }
      return [...bySettings]
        .filter(([setting, inside]) => isHeap(setting, inside, facts))
        .map(([setting, inside]) => weighOne(numbers, inside, setting))
        .sort((a, b) => b.surprise - a.surprise || b.observed - a.observed);
    },
  };
}

/** Several States in one review, or one State in several reviews. */
function isHeap(setting: string, inside: readonly number[], facts: readonly Facts[]): boolean {
  if (inside.length < 2) return false;
  const distinct = setting.startsWith("review")
    ? inside.flatMap((number) => facts[number]?.recommenders ?? [])
    : inside.map((number) => facts[number]?.review);
  return new Set(distinct).size > 1;
}

function settingsOf({ review, recommenders }: Facts = { session: 0, review: undefined, recommenders: [] }) {
  return [
    ...(review === undefined ? [] : [`review ${review}`]),
    ...recommenders.map((state) => `recommender ${state}`),
  ];
}

function roundTo(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/**
 * Uses to expect of words that were used once: twice the number of wordings used twice over those used once, at least
 * 0.01 and at most 0.5.
 *
 * @see I. J. Good (1953), "The population frequencies of species and the estimation of population parameters".
 */
export function estimateUnseen(once: number, twice: number): number {
  return Math.min(0.5, Math.max(0.01, (2 * twice) / Math.max(1, once)));
}
