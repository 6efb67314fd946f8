import type { Diagnostic } from "../../diagnostics.ts";
import { citeSource } from "../cite-source.ts";
import { isDateBefore } from "../date-order.ts";
import type { Defender, DefenderEvent, DefenderEventKind } from "../defender.ts";
import type { WgadOpinion } from "../wgad-opinion.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { checkEventOrder } from "./event-order.ts";
import { validateIds } from "./unique-ids.ts";

/** Options of {@link validateDefender} and {@link validateDefenders}. */
export interface ValidateDefenderOptions {
  /** Opinions the defenders' ids of opinions are looked up in; where left out, they are not. */
  readonly opinions?: readonly WgadOpinion[];
}

/** What others may still do after a death. */
const AFTER_DEATH = new Set<DefenderEventKind>(["statement", "other"]);
const TAKEN = new Set<DefenderEventKind>([
  "detained",
  "disappeared",
  "imprisoned",
  "house-arrested",
  "sentence-extended",
]);
/** Events that say nothing of liberty, yet happen mostly to those who are held. */
const UNCLEAR = new Set<DefenderEventKind>([
  "charged",
  "tried",
  "transferred",
  "hospitalized",
  "appeal-rejected",
]);

/** What the events up to a point say of a person's liberty. */
type Liberty = "free" | "held" | "unclear";

/** The case up to an event. */
interface Progress {
  readonly liberty: Liberty;
  /** Last event that set the person free; absent before the first. */
  readonly freedBy: DefenderEvent | undefined;
  readonly death: DefenderEvent | undefined;
  readonly isSentenced: boolean;
}

function nextLiberty(liberty: Liberty, { kind, sentence }: DefenderEvent): Liberty {
  if (TAKEN.has(kind)) return "held";
  if (kind === "sentenced") return sentence?.kind === "suspended" ? liberty : "held";
  if (kind === "released" || kind === "acquitted") return "free";
  return UNCLEAR.has(kind) && liberty === "free" ? "unclear" : liberty;
}

/** An event with who tells of it, so that a reader can weigh it against another. */
function tell({ kind, date, source }: DefenderEvent): string {
  return `"${kind}" of ${date} by ${citeSource(source)}`;
}

function* checkLife(
  { id, born }: Defender,
  event: DefenderEvent,
  death: DefenderEvent | undefined,
): Generator<Complaint> {
  const { kind, date } = event;
  if (death !== undefined && !AFTER_DEATH.has(kind)) {
    yield {
      code: "defender/after-death",
      severity: "error",
      message: `Cannot accept ${tell(event)} for "${id}": the person had died, ${tell(death)}`,
    };
  }
  if (born !== undefined && isDateBefore(date, born)) {
    yield {
      code: "defender/before-birth",
      severity: "error",
      message: `Cannot accept "${kind}" of ${date} for "${id}": the person was born on ${born}`,
    };
  }
}

function* checkProcedure(
  id: string,
  event: DefenderEvent,
  { liberty, freedBy, isSentenced }: Progress,
): Generator<Complaint> {
  const { kind, date, sentence } = event;
  if (kind === "released" && liberty === "free") {
    yield {
      code: "defender/released-while-free",
      severity: "warning",
      message: `Cannot release "${id}", ${tell(event)}: ${freedBy === undefined ? "no event before it takes the person" : `the person was free, ${tell(freedBy)}`}, a detention was expected`,
      hint: "An event is missing, or this one is recorded twice.",
    };
  }
  if (kind === "sentenced" && liberty === "free" && sentence?.kind !== "suspended") {
    yield {
      code: "defender/sentence-without-detention",
      severity: "info",
      message: `Cannot date the detention of "${id}": a sentence of ${date} follows no detention or trial`,
    };
  }
  if ((kind === "appeal-rejected" || kind === "sentence-extended") && !isSentenced) {
    yield {
      code: "defender/appeal-without-sentence",
      severity: "warning",
      message: `Cannot accept "${kind}" of ${date} for "${id}": no sentence stands before it`,
    };
  }
  if (sentence === undefined) return;
  if (kind !== "sentenced") {
    yield {
      code: "defender/misplaced-sentence",
      severity: "error",
      message: `Cannot accept a sentence in "${kind}" of ${date} for "${id}": "sentenced" was expected`,
    };
  }
  if ((sentence.kind === "life" || sentence.kind === "death") && sentence.months !== undefined) {
    yield {
      code: "defender/sentence-length",
      severity: "error",
      message: `Cannot accept a "${sentence.kind}" sentence of ${sentence.months} months for "${id}": it has no length`,
    };
  }
}

function* checkOpinions(
  { id, state, opinions: cited }: Defender,
  opinions: readonly WgadOpinion[],
): Generator<Complaint> {
  for (const citation of cited) {
    const opinion = opinions.find((candidate) => candidate.id === citation);
    if (opinion === undefined || opinion.state !== state) {
      yield {
        code: "defender/unknown-opinion",
        severity: "warning",
        message: `Cannot find opinion "${citation}" of "${id}": ${opinion === undefined ? "no opinion has this number" : `it is about ${opinion.state}, ${state} was expected`}`,
      };
    }
  }
}

/**
 * Checks that the events of a defender's case can have happened as recorded; empty where they can.
 *
 * Checked: events oldest first, none before birth, after death only what others do, no release of someone who is
 * free (being detained again is no error), appeal after sentence, sentences where they belong, and, with
 * `opinions`, that the opinions exist and are about the same State. O(events). Does not change its input.
 *
 * @param defender - Of the shape {@link defenderSchema} accepts.
 *
 * @example Released twice
 * ```ts
 * import { validateDefender } from "uprkit";
 *
 * const diagnostics = validateDefender({
 *   id: "ana-example",
 *   name: "Ana Example",
 *   state: "KEN",
 *   opinions: [],
 *   source: { citation: "invented" },
 *   events: [
 *     { kind: "detained", date: "2020-03-01", source: {} },
 *     { kind: "released", date: "2020-04-01", source: {} },
 *     { kind: "released", date: "2020-05", source: {} },
 *   ],
 * });
 * diagnostics.map(({ code }) => code); // => ["defender/released-while-free"]
 * ```
 *
 * @category Model
 */
export function validateDefender(
  defender: Defender,
  options: ValidateDefenderOptions = {},
): readonly Diagnostic[] {
  const { id, events } = defender;
  const diagnostics: Diagnostic[] = [...checkEventOrder("defender", id, events)];
  let progress: Progress = { liberty: "free", freedBy: undefined, death: undefined, isSentenced: false };
  for (const event of events) {
    const place = { id, source: event.source };
    for (const complaint of [
      ...checkLife(defender, event, progress.death),
      ...checkProcedure(id, event, progress),
    ]) {
      diagnostics.push(diagnose(place, complaint));
    }
    const { kind } = event;
    progress = {
      liberty: nextLiberty(progress.liberty, event),
      freedBy: kind === "released" || kind === "acquitted" ? event : progress.freedBy,
      death: progress.death ?? (kind === "died" ? event : undefined),
      isSentenced: progress.isSentenced || kind === "sentenced",
    };
  }
  if (options.opinions !== undefined) {
    for (const complaint of checkOpinions(defender, options.opinions)) {
      diagnostics.push(diagnose(defender, complaint));
    }
  }
  return diagnostics;
}

/**
 * Checks each defender as {@link validateDefender} does, and that their ids are unique.
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateDefenders } from "uprkit";
 *
 * validateDefenders([]); // => []
 * ```
 *
 * @category Model
 */
export function validateDefenders(
  defenders: readonly Defender[],
  options: ValidateDefenderOptions = {},
): readonly Diagnostic[] {
  return [...validateIds(defenders), ...defenders.flatMap((defender) => validateDefender(defender, options))];
}
