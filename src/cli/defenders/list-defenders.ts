import type { DateBounds } from "../../analyze/calendar/days.ts";
import type { DefenderStatus } from "../../analyze/defenders/liberty.ts";
import { followUpOpinions } from "../../analyze/defenders/opinions.ts";
import type { DefenderRegister } from "../../analyze/defenders/register.ts";
import { sentenceOnDate } from "../../analyze/defenders/sentence-on-date.ts";
import { defenderStatus } from "../../analyze/defenders/status-on-date.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";

/** One defender on one day, as `--json` prints it; `null` where there is no basis. */
export interface DefenderRow {
  readonly name: string;
  readonly status: DefenderStatus;
  readonly since: PartialDate | null;
  /** The fewest they can be, where dates are vague. */
  readonly days: number | null;
  /** Only where dates are vague. */
  readonly daysMin?: number;
  readonly daysMax?: number;
  readonly id: string;
  /** Only where a vague date leaves several open. */
  readonly possible?: readonly DefenderStatus[];
  /** In custody, all times together. */
  readonly custodyDays: { readonly min: number; readonly max: number } | null;
  readonly sentence: {
    readonly kind: string | null;
    readonly months: number | null;
    readonly remainingDays: { readonly min: number; readonly max: number } | null;
  } | null;
  /** True where a term is over and no release is recorded. */
  readonly isTermOver: boolean;
  readonly opinions: readonly {
    readonly citation: string;
    readonly adopted: PartialDate;
    readonly daysWithoutRelease: { readonly min: number; readonly max: number } | null;
  }[];
  /** What the status follows from. */
  readonly events: readonly { readonly kind: string; readonly date: PartialDate; readonly source: string }[];
  /** Events recorded for later days, which are not counted. */
  readonly laterEvents: number;
}

function toRange(bounds: DateBounds | undefined): { readonly min: number; readonly max: number } | null {
  return bounds === undefined ? null : { min: bounds.atLeast, max: bounds.atMost };
}

/** The defenders of a State on a day, in the order of the register. */
export function listDefenders(
  register: DefenderRegister,
  state: StateCode,
  on: string,
): readonly DefenderRow[] {
  return register.defenders
    .filter((defender) => defender.state === state)
    .map((defender) => {
      const { status, since, days, possible, custody, isTermOver, basis, laterEvents } = defenderStatus(
        defender,
        on,
      );
      const sentence = sentenceOnDate(defender, on);
      return {
        name: defender.name,
        status,
        since: since ?? null,
        days: days?.atLeast ?? null,
        ...(days === undefined || days.atLeast === days.atMost
          ? {}
          : { daysMin: days.atLeast, daysMax: days.atMost }),
        id: defender.id,
        ...(possible.length > 1 ? { possible } : {}),
        custodyDays: toRange(custody.total),
        sentence:
          sentence === undefined
            ? null
            : {
                kind: sentence.kind ?? null,
                months: sentence.months ?? null,
                remainingDays: toRange(sentence.remaining),
              },
        isTermOver,
        opinions: followUpOpinions(defender, register.opinions, on).map((opinion) => ({
          citation: opinion.citation,
          adopted: opinion.adopted,
          daysWithoutRelease: toRange(opinion.daysWithoutRelease),
        })),
        events: basis.map(({ kind, date, source }) => ({
          kind,
          date,
          source: source.document ?? source.citation ?? source.file ?? "",
        })),
        laterEvents,
      };
    });
}
