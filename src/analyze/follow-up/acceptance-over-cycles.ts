import type { RecurrenceLink, Recurrences } from "../../compare/recurrence/recurrence.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import type { Interval } from "../statistics/interval.ts";
import { type ConfidenceLevel, wilsonInterval } from "../statistics/wilson-interval.ts";

/**
 * What a State answers to a demand that comes back: accepted both times (`kept`), accepted then refused (`regressed`),
 * refused then accepted (`advanced`), refused both times (`refused`).
 */
export const ACCEPTANCE_PATHS = ["kept", "regressed", "advanced", "refused"] as const;
/** One of {@link ACCEPTANCE_PATHS}. */
export type AcceptancePath = (typeof ACCEPTANCE_PATHS)[number];

/** How often demands that came back took one path. */
export interface AcceptanceOverCyclesRow {
  /** State under review; absent where all are counted together. */
  readonly stateUnderReview?: StateCode;
  /** From the earlier answer to the later one: see {@link ACCEPTANCE_PATHS}. */
  readonly path: AcceptancePath;
  /** `count / total`, from 0 to 1; `undefined` where no demand that came back was answered both times. */
  readonly value: number | undefined;
  /** Of `total`, the demands whose two answers took this path. */
  readonly count: number;
  /** Demands that came back and were answered both times. */
  readonly total: number;
  /** Wilson interval of `value`. */
  readonly interval: Interval | undefined;
  /** The links counted, in their order: each later recommendation once. */
  readonly links: readonly RecurrenceLink[];
  /** Demands that came back and have no answer at one of the two times; they are in no path. */
  readonly unanswered: number;
  /** Each later recommendation counts once. */
  readonly unit: "recommendation";
}

/** Options of {@link acceptanceOverCycles}. */
export interface AcceptanceOverCyclesOptions {
  /** Key to group by; all States together by default. */
  readonly by?: "stateUnderReview";
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/**
 * How the answer to the same demand changed from one review to a later one: accepted then refused, refused then accepted,
 * and those that stayed.
 *
 * Counts later recommendations that are linked to an earlier one that asks the same (`same`, `similar`, `build-up`; not
 * `general`), each once, with its most probable link. Accepted is `supported`; `partially-supported`, `noted` and
 * `not-supported` are refused, as in UPR Info's data; other positions are no answer. That the later demand may ask more
 * is in the `change` of its link: a refusal of "ratify" after "consider ratifying" was accepted is a regression here.
 *
 * Four rows for each group, also where a path has none; States in the order in which demands to them first come back.
 * Linear in the links.
 *
 * @param recurrences - From `findRecurrences` of `uprkit/compare`.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a confidence that is not one of the levels.
 *
 * @example
 * ```ts
 * import { acceptanceOverCycles } from "uprkit";
 * import { findRecurrences } from "uprkit/compare";
 *
 * const rows = acceptanceOverCycles(
 *   findRecurrences([
 *     { stateUnderReview: "KEN", session: 8, text: "Ratify OPCAT", position: "supported" },
 *     { stateUnderReview: "KEN", session: 21, text: "Ratify OPCAT without delay", position: "noted" },
 *   ]),
 * );
 * rows.filter(({ count }) => count > 0).map(({ path, value }) => [path, value]); // => [["regressed", 1]]
 * ```
 *
 * @category Analyze
 */
export function acceptanceOverCycles(
  recurrences: Pick<Recurrences, "links">,
  options: AcceptanceOverCyclesOptions = {},
): readonly AcceptanceOverCyclesRow[] {
  const { by, confidence = 0.95 } = options;
  const best = new Map<RecurrenceLink["later"], RecurrenceLink>();
  for (const link of recurrences.links) {
    if (link.kind === "general") continue;
    const before = best.get(link.later);
    if (before === undefined || link.score > before.score) best.set(link.later, link);
  }
  const groups = new Map<StateCode | undefined, RecurrenceLink[]>();
  if (by === undefined) groups.set(undefined, []);
  for (const link of best.values()) {
    const key = by === undefined ? undefined : link.later.stateUnderReview;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(link);
  }
  return [...groups].flatMap(([stateUnderReview, links]) => {
    const paths = links.map((link) => pathOf(link));
    const total = paths.filter((path) => path !== undefined).length;
    return ACCEPTANCE_PATHS.map((path) => {
      const own = links.filter((_, place) => paths[place] === path);
      return {
        ...(stateUnderReview === undefined ? {} : { stateUnderReview }),
        path,
        value: total === 0 ? undefined : own.length / total,
        count: own.length,
        total,
        interval: wilsonInterval(own.length, total, confidence),
        links: own,
        unanswered: links.length - total,
        unit: "recommendation" as const,
      };
    });
  });
}

function pathOf({ change }: RecurrenceLink): AcceptancePath | undefined {
  const earlier = isAccepted(change.earlierPosition);
  const later = isAccepted(change.laterPosition);
  if (earlier === undefined || later === undefined) return undefined;
  if (earlier) return later ? "kept" : "regressed";
  return later ? "advanced" : "refused";
}

function isAccepted(position: ResponsePosition | undefined): boolean | undefined {
  switch (position) {
    case "supported":
      return true;
    case "partially-supported":
    case "noted":
    case "not-supported":
      return false;
    default:
      return undefined;
  }
}
