import { isDrawable } from "./figure-numbers.ts";

/** Steps of the ramp between `--upr-low` and `--upr-high`. */
export const RAMP_STEPS = 5;

/** Which step of the ramp a value is on, from 0; the last for one step of a ramp without extent. */
export type Ramp = (value: number) => number;

/** Ends of a ramp: as told, or the least and the largest value. */
export function rampEnds(
  values: readonly (number | undefined)[],
  domain: readonly [number, number] | undefined,
): readonly [low: number, high: number] {
  if (domain?.every(Number.isFinite)) return domain;
  const drawable = values.filter(isDrawable);
  if (drawable.length === 0) return [0, 1];
  return drawable.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** A ramp of equal steps; what lies outside is on its end. */
export function rampOf([low, high]: readonly [number, number]): Ramp {
  return (value) => {
    if (!(high > low)) return RAMP_STEPS - 1;
    const step = Math.floor(((value - low) / (high - low)) * RAMP_STEPS);
    return Math.min(RAMP_STEPS - 1, Math.max(0, step));
  };
}

/** Fill of a step. */
export function rampFill(step: number): string {
  return `var(--upr-ramp-${step})`;
}

/** Color of text on a step: ink on the lower ones, in both schemes. */
export function rampInk(step: number): string {
  return step <= 2 ? "var(--upr-ink)" : "var(--upr-paper)";
}
