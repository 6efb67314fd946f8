import type { Claim, ClaimFigure, ClaimUnit } from "../../model/claim.ts";
import type { ReviewId } from "../../model/review.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import { divide } from "../counting/per-state.ts";
import type { Interval } from "../statistics/interval.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";

/** The answers of one review as others published them, in one unit. */
export interface PublishedResponses {
  /** Id of the review they answer. */
  readonly review: ReviewId;
  /** What the numbers count. */
  readonly unit: ClaimUnit;
  /** Recommendations of the review. */
  readonly total: number;
  /** Position `supported`, claims of implementation included. */
  readonly accepted: number;
  /** Of these, said to be implemented already; `undefined` where nobody published it. */
  readonly alreadyImplemented: number | undefined;
  /** Of these, said to be under way; `undefined` where nobody published it. */
  readonly inProgress: number | undefined;
  /** `accepted / total`, from 0 to 1. */
  readonly value: number | undefined;
  /** Wilson's. */
  readonly interval: Interval | undefined;
  /** `(accepted − alreadyImplemented) / total`; `undefined` where that was not published. */
  readonly withoutImplemented: number | undefined;
  /** `(accepted − alreadyImplemented − inProgress) / total`; `undefined` where neither was published. */
  readonly withoutClaims: number | undefined;
  /** Figures of all positions, in the order of the claims: they add up to {@link total} where they are complete. */
  readonly positions: readonly { readonly position: ResponsePosition; readonly count: number }[];
  /** Whether the positions add up to the total. */
  readonly isComplete: boolean;
  /** Ids of the claims. */
  readonly evidence: readonly string[];
}

type Figured = Claim & { readonly figure: ClaimFigure & { readonly total: number } };

/**
 * Acceptance of a review from published figures, for reviews whose recommendations are not at hand: one row for each
 * unit that figures were published in.
 *
 * Takes exact figures of topic `responses` with a position and a total. Figures of one unit must have one total; where
 * sources give different ones, the row is of the total most figures share (of equal numbers the first), and figures with
 * another are left out. Where two claims give one figure, the first counts. Nothing is recomputed: it stands and falls
 * with its source. O(claims).
 *
 * @param claims - Of any reviews, such as those of `loadChinaCase()`.
 *
 * @example China in 2013 by recommendation: nominal and effective
 * ```ts
 * import { publishedResponses } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const [row] = publishedResponses(loadChinaCase().claims, "CHN-2");
 * [row?.accepted, row?.total, row?.alreadyImplemented, row?.inProgress]; // => [204, 252, 31, 8]
 * row?.value?.toFixed(4); // => "0.8095"
 * row?.withoutClaims?.toFixed(4); // => "0.6548"
 * ```
 *
 * @category Analyze
 */
export function publishedResponses(
  claims: readonly Claim[],
  review: ReviewId,
): readonly PublishedResponses[] {
  const own = claims.filter(
    (claim): claim is Figured =>
      claim.review === review &&
      claim.topic === "responses" &&
      claim.figure?.position !== undefined &&
      claim.figure.total !== undefined &&
      claim.figure.precision === "exact",
  );
  return [...new Set(own.map(({ figure }) => figure.unit))].flatMap((unit) => {
    const ofUnit = own.filter(({ figure }) => figure.unit === unit);
    const total = mostCommon(ofUnit.map(({ figure }) => figure.total));
    const used = ofUnit.filter(({ figure }) => figure.total === total);
    const find = (position: ResponsePosition, claim?: string): Figured | undefined =>
      used.find(({ figure }) => figure.position === position && figure.claim === claim);
    const accepted = find("supported")?.figure.count;
    if (accepted === undefined || total === undefined) return [];
    const alreadyImplemented = find("supported", "already-implemented")?.figure.count;
    const inProgress = find("supported", "in-progress")?.figure.count;
    const positions = [...new Set(used.flatMap(({ figure }) => figure.position ?? []))].map((position) => ({
      position,
      count: find(position)?.figure.count ?? 0,
    }));
    const without = (...claimed: readonly (number | undefined)[]): number | undefined =>
      claimed.every((count) => count === undefined)
        ? undefined
        : divide(accepted - claimed.reduce<number>((sum, count) => sum + (count ?? 0), 0), total);
    return [
      {
        review,
        unit,
        total,
        accepted,
        alreadyImplemented,
        inProgress,
        value: divide(accepted, total),
        interval: wilsonInterval(accepted, total),
        withoutImplemented: without(alreadyImplemented),
        withoutClaims: without(alreadyImplemented, inProgress),
        positions,
        isComplete: positions.reduce((sum, { count }) => sum + count, 0) === total,
        evidence: used.map(({ id }) => id),
      },
    ];
  });
}

function mostCommon(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
