import { divide } from "../counting/per-state.ts";

/** Whether ties run within groups more than chance would have them. */
export interface Assortativity {
  /**
   * Newman's coefficient: 1 = all within groups, 0 = as chance has it, below 0 = across groups. `undefined` where
   * there is no tie, or chance alone keeps all within.
   */
  readonly value: number | undefined;
  /** Share of the weight that runs within a group, from 0 to 1. */
  readonly within: number | undefined;
  /** The share that chance would have, given what each group makes and gets. */
  readonly expected: number | undefined;
}

/** A tie between two groups, with its weight. */
export interface GroupTie {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/**
 * Assortativity of weighted, directed ties by group: `(Σ e_gg − Σ a_g b_g) / (1 − Σ a_g b_g)`.
 *
 * @see M. E. J. Newman (2003), "Mixing patterns in networks", Physical Review E 67.
 */
export function measureAssortativity(ties: Iterable<GroupTie>): Assortativity {
  const made = new Map<string, number>();
  const got = new Map<string, number>();
  let total = 0;
  let within = 0;
  for (const { from, to, weight } of ties) {
    total += weight;
    if (from === to) within += weight;
    made.set(from, (made.get(from) ?? 0) + weight);
    got.set(to, (got.get(to) ?? 0) + weight);
  }
  let products = 0;
  for (const [group, weight] of made) products += weight * (got.get(group) ?? 0);
  const share = divide(within, total);
  const expected = divide(products, total * total);
  const value =
    share === undefined || expected === undefined ? undefined : divide(share - expected, 1 - expected);
  return { value, within: share, expected };
}
