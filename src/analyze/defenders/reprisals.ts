import type { Reprisal, ReprisalKind } from "../../model/reprisal.ts";
import type { ReviewId } from "../../model/review.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { assertDay, firstDayOf, lastDayOf } from "../calendar/days.ts";

/** Which reprisals are meant; what is left out is not asked for. */
export interface ReprisalFilter {
  /** State that acts. */
  readonly state?: StateCode;
  /** Id of the review it is connected with. */
  readonly review?: ReviewId;
  /** Kind of reprisal, such as a ban on travel. */
  readonly kind?: ReprisalKind;
  /** Id of a defender it is aimed at. */
  readonly defender?: string;
  /** Id of a submission it concerns. */
  readonly submission?: string;
  /** First day; what is dated vaguely is taken in if it can lie between. */
  readonly from?: string;
  /** Last day. */
  readonly to?: string;
}

/**
 * Reprisals that meet all conditions, oldest first; where dates are equal, in the order given. O(n log n). Does not
 * change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `from` or `to` is no full date.
 *
 * @example Those around one review
 * ```ts
 * import { listReprisals } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const { reprisals } = loadChinaCase();
 * listReprisals(reprisals, { review: "CHN-2" }).map(({ kind }) => kind); // => ["travel-ban", "death", "obstruction"]
 * ```
 *
 * @category Analyze
 */
export function listReprisals(
  reprisals: readonly Reprisal[],
  filter: ReprisalFilter = {},
): readonly Reprisal[] {
  const { state, review, kind, defender, submission, from, to } = filter;
  if (from !== undefined) assertDay("from", from);
  if (to !== undefined) assertDay("to", to);
  return reprisals
    .filter(
      (reprisal) =>
        (state === undefined || reprisal.state === state) &&
        (review === undefined || reprisal.review === review) &&
        (kind === undefined || reprisal.kind === kind) &&
        (defender === undefined || reprisal.defenders.includes(defender)) &&
        (submission === undefined || reprisal.submissions?.includes(submission) === true) &&
        (from === undefined || lastDayOf(reprisal.date) >= from) &&
        (to === undefined || firstDayOf(reprisal.date) <= to),
    )
    .sort((a, b) => compare(firstDayOf(a.date), firstDayOf(b.date)));
}

/** How many reprisals are connected with one review. */
export interface ReprisalCount {
  /** Id of the review; `undefined` for those connected with none. */
  readonly review: ReviewId | undefined;
  /** Kind of the reprisals counted; `undefined` where all kinds are counted together. */
  readonly kind: ReprisalKind | undefined;
  /** Reprisals on record; those nobody documented are not here. */
  readonly value: number;
  /** Persons they are aimed at, each once. */
  readonly persons: number;
  /** Their ids, oldest first. */
  readonly reprisals: readonly string[];
  /** Who documented them and where, one for each. */
  readonly sources: readonly SourceReference[];
}

/**
 * Reprisals on record by review, or by review and kind, with their sources; by review, those connected with none last.
 *
 * A count of records and no measure of repression: it tells what was documented, and more is known where more is looked
 * at. O(n log n).
 *
 * @param options - As for {@link listReprisals}; `byKind`: one row for each kind.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` where `from` or `to` is no full date.
 *
 * @example Around the reviews of China
 * ```ts
 * import { countReprisals } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const rows = countReprisals(loadChinaCase().reprisals, { state: "CHN" });
 * rows.map(({ review, value }) => [review, value]); // => [["CHN-2", 3], [undefined, 1]]
 * ```
 *
 * @category Analyze
 */
export function countReprisals(
  reprisals: readonly Reprisal[],
  options: ReprisalFilter & { readonly byKind?: boolean } = {},
): readonly ReprisalCount[] {
  const { byKind = false, ...filter } = options;
  const groups = new Map<string, Reprisal[]>();
  for (const reprisal of listReprisals(reprisals, filter)) {
    const key = JSON.stringify([reprisal.review ?? "~", byKind ? reprisal.kind : ""]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reprisal]);
    else group.push(reprisal);
  }
  return [...groups]
    .sort(([a], [b]) => compare(a, b))
    .map(([, group]) => ({
      review: group[0]?.review,
      kind: byKind ? group[0]?.kind : undefined,
      value: group.length,
      persons: new Set(group.flatMap(({ defenders }) => defenders)).size,
      reprisals: group.map(({ id }) => id),
      sources: group.map(({ source }) => source),
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
