import type { DefenderEventKind } from "../../model/defender.ts";
import type { TimedEvent } from "./event-times.ts";

/**
 * Where a person is: `at-liberty`; `detained`: held and not serving a sentence; `imprisoned`: serving one;
 * `disappeared`: whereabouts kept secret; `deceased`; `unknown`: what is recorded does not tell.
 */
export const DEFENDER_STATUSES = [
  "at-liberty",
  "detained",
  "imprisoned",
  "disappeared",
  "deceased",
  "unknown",
] as const;
/** One of {@link DEFENDER_STATUSES}. */
export type DefenderStatus = (typeof DEFENDER_STATUSES)[number];

/**
 * Whether a status means that the person is deprived of liberty: detained, imprisoned or disappeared. False where the
 * status is `unknown`.
 *
 * @example Who is held
 * ```ts
 * import { DEFENDER_STATUSES, isHeld } from "uprkit";
 *
 * DEFENDER_STATUSES.filter(isHeld); // => ["detained", "imprisoned", "disappeared"]
 * ```
 *
 * @category Analyze
 */
export function isHeld(status: DefenderStatus): boolean {
  return status === "detained" || status === "imprisoned" || status === "disappeared";
}

/** Events that say nothing of a person's liberty. */
const SILENT: ReadonlySet<TimedEvent["kind"]> = /* @__PURE__ */ new Set<TimedEvent["kind"]>([
  "campaigned",
  "exit-banned",
  "statement",
  "other",
]);

const TAKEN: ReadonlySet<TimedEvent["kind"]> = /* @__PURE__ */ new Set<TimedEvent["kind"]>([
  "detained",
  "disappeared",
  "imprisoned",
  "house-arrested",
]);

/** Whether an event says something of a person's liberty. */
export function concernsLiberty(kind: TimedEvent["kind"]): boolean {
  return !SILENT.has(kind);
}

/** Whether an event begins a loss of liberty. */
export function isTaking(kind: TimedEvent["kind"]): boolean {
  return TAKEN.has(kind);
}

/** What is taken to be so before the first event that says something of liberty. */
export function statusBefore(events: readonly TimedEvent[]): DefenderStatus {
  const first = events.find(({ kind }) => concernsLiberty(kind));
  if (first === undefined) return "unknown";
  return isTaking(first.kind) || first.kind === "sentenced" ? "at-liberty" : "unknown";
}

/** Procedure shows where a person is who had disappeared, and leaves open whether one at liberty is held. */
const PROCEDURE: ReadonlySet<DefenderEventKind> = /* @__PURE__ */ new Set<DefenderEventKind>([
  "charged",
  "tried",
  "transferred",
]);

/** Status after an event; the one before it where it changes nothing. Nobody rises from the dead. */
export function statusAfter(
  before: DefenderStatus,
  { kind, event }: TimedEvent,
  isSentenced: boolean,
): DefenderStatus {
  if (before === "deceased" || kind === "died") return "deceased";
  if (kind === "ended") return before === "at-liberty" || before === "imprisoned" ? before : "at-liberty";
  if (isTaking(kind) && event.isRepeated === true) return isHeld(before) ? before : "unknown";
  if (kind === "released" || kind === "acquitted") return "at-liberty";
  if (kind === "imprisoned" || kind === "sentence-extended") return "imprisoned";
  if (kind === "disappeared") return "disappeared";
  if (kind === "house-arrested") return "detained";
  // Arrested anew in prison: the sentence goes on.
  if (kind === "detained") return before === "imprisoned" ? before : "detained";
  if (kind === "sentenced") {
    if (event.sentence?.kind !== "suspended") return "imprisoned";
    return before === "detained" || before === "disappeared" ? "unknown" : before;
  }
  if (PROCEDURE.has(kind)) {
    return before === "disappeared" ? "detained" : before === "at-liberty" ? "unknown" : before;
  }
  if (before !== "disappeared") return before;
  if (kind === "hospitalized") return "detained";
  return kind === "appeal-rejected" ? (isSentenced ? "imprisoned" : "detained") : before;
}
