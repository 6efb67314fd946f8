import type { Defender } from "../../model/defender.ts";
import { type TimedEvent, timeEvents } from "./event-times.ts";
import {
  concernsLiberty,
  type DefenderStatus,
  isHeld,
  isTaking,
  statusAfter,
  statusBefore,
} from "./liberty.ts";
import { boundTerm, type DayBounds, type ServedSentence } from "./terms.ts";

/** Time between two events that concern a person's liberty, with what is known of it. */
export interface Phase {
  readonly status: DefenderStatus;
  /** Event it begins with; absent for the time before the first. */
  readonly start?: TimedEvent;
  /** Event the present unbroken loss of liberty began with; absent where the person is not held. */
  readonly taken?: TimedEvent;
  /** From when time in custody counts towards the sentences; absent where none is served. */
  readonly countedFrom?: DayBounds;
  /** Events of that loss of liberty so far, oldest first; otherwise the event the phase begins with. */
  readonly basis: readonly TimedEvent[];
  /** Sentences that are being served. */
  readonly sentences: readonly ServedSentence[];
  /** True where a sentence was extended by a time that is not recorded. */
  readonly isExtended: boolean;
  /** When the sentences can be over; absent where none is served or its length is not known. */
  readonly term?: DayBounds;
  /** Status once the term is over; absent where there is no {@link term}. */
  readonly statusAfterTerm?: DefenderStatus;
}

/** The case so far, while its events are walked through. */
interface Course {
  readonly status: DefenderStatus;
  readonly taken: TimedEvent | undefined;
  /** From when time in custody counts towards the sentences: the taking, or the end of sentences served before. */
  readonly countedFrom: DayBounds | undefined;
  readonly basis: readonly TimedEvent[];
  readonly sentences: readonly ServedSentence[];
  readonly isExtended: boolean;
  /** Last suspended sentence that may yet be carried out. */
  readonly suspended: ServedSentence | undefined;
}

/** What happens to those who are still held; a new arrest, a charge or a death may come long after a release nobody recorded. */
const SHOWS_HELD: ReadonlySet<TimedEvent["kind"]> = /* @__PURE__ */ new Set<TimedEvent["kind"]>([
  "released",
  "acquitted",
  "ended",
  "tried",
  "sentenced",
  "sentence-extended",
  "transferred",
  "appeal-rejected",
]);

/** Widest bounds of the day the sentences are over: with and without the time in custody before the sentence. */
function termOf({ sentences, countedFrom, isExtended }: Course): DayBounds | undefined {
  if (isExtended) return undefined;
  const counted = boundTerm(sentences, countedFrom);
  const notCounted = boundTerm(sentences);
  if (counted === undefined || notCounted === undefined) return undefined;
  const [first = ""] = [counted.first, notCounted.first].sort();
  const [, last = ""] = [counted.last, notCounted.last].sort();
  return { first, last };
}

const FREE: Course = {
  status: "at-liberty",
  taken: undefined,
  countedFrom: undefined,
  basis: [],
  sentences: [],
  isExtended: false,
  suspended: undefined,
};

/** The course of the case right before an event: a term that is over by then is behind the person. */
function reach(course: Course, next: TimedEvent): Course {
  const term = course.status === "imprisoned" ? termOf(course) : undefined;
  if (term === undefined) return course;
  if (SHOWS_HELD.has(next.kind)) {
    if (next.first <= term.last) return course;
    return { ...course, status: "detained", sentences: [], countedFrom: term };
  }
  // A new arrest comes after a release: the first day the term can be over tells that there was one.
  return next.first > (isTaking(next.kind) ? term.first : term.last)
    ? { ...FREE, status: "unknown", suspended: course.suspended }
    : course;
}

/** Takes one event into the course of the case. */
function advance(before: Course, timed: TimedEvent): Course {
  const status = statusAfter(before.status, timed, before.sentences.length > 0);
  const { kind, event, first, last, date } = timed;
  const sentence: ServedSentence = { event, date, first, last };
  const suspended =
    kind === "sentenced" && event.sentence?.kind === "suspended"
      ? sentence
      : kind === "imprisoned"
        ? undefined
        : before.suspended;
  if (!isHeld(status)) {
    return { ...FREE, status, basis: [timed], suspended };
  }
  const goesOn = isHeld(before.status);
  const served = goesOn ? before.sentences : [];
  const added =
    kind === "sentenced" && event.sentence?.kind !== "suspended"
      ? [sentence]
      : // A suspended sentence that is carried out begins to count now.
        kind === "imprisoned" && before.suspended !== undefined
        ? [{ ...sentence, event: before.suspended.event }]
        : [];
  return {
    status,
    taken: goesOn ? (before.taken ?? timed) : timed,
    countedFrom: goesOn ? (before.countedFrom ?? timed) : timed,
    basis: goesOn ? [...before.basis, timed] : [timed],
    sentences: [...served, ...added],
    isExtended: (goesOn && before.isExtended) || kind === "sentence-extended",
    suspended,
  };
}

/**
 * The phases of a case, in order, the first before any event; never empty.
 *
 * Nothing but a release, an acquittal, the end of a detention and death ends a loss of liberty. A term that is over
 * is no release: if what is recorded next shows the person still held (a release, a trial, a death, and not a new
 * arrest), the person is `detained` until then; else `unknown`.
 */
export function listPhases(defender: Defender): readonly Phase[] {
  const events = timeEvents(defender);
  const telling = events.filter(({ kind }) => concernsLiberty(kind));
  let course: Course = { ...FREE, status: statusBefore(events) };
  const phases: Phase[] = [{ status: course.status, basis: [], sentences: [], isExtended: false }];
  for (const [i, timed] of telling.entries()) {
    course = advance(reach(course, timed), timed);
    const { status, taken, countedFrom, basis, sentences, isExtended } = course;
    const term = status === "imprisoned" ? termOf(course) : undefined;
    const next = telling[i + 1];
    const isShownHeld = next !== undefined && SHOWS_HELD.has(next.kind);
    phases.push({
      status,
      start: timed,
      ...(taken === undefined ? {} : { taken }),
      ...(countedFrom === undefined ? {} : { countedFrom }),
      basis,
      sentences,
      isExtended,
      ...(term === undefined ? {} : { term, statusAfterTerm: isShownHeld ? "detained" : "unknown" }),
    });
  }
  return phases;
}

/** Status in a phase on a day of it. */
export function statusIn({ status, term, statusAfterTerm }: Phase, day: string): DefenderStatus {
  return term !== undefined && statusAfterTerm !== undefined && day > term.last ? statusAfterTerm : status;
}

/** The phases a day can lie in, in order; never empty. */
export function phasesOn(phases: readonly Phase[], day: string): readonly Phase[] {
  return phases.filter(({ start }, i) => {
    const next = phases[i + 1]?.start;
    return (start === undefined || start.first <= day) && (next === undefined || next.last > day);
  });
}
