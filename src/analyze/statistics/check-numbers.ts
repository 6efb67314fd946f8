import { UprError } from "../../errors.ts";

/** Throws where a number is no count, or above `most`. */
export function assertCount(name: string, value: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(value) && value >= 0 && value <= most) return;
  const bound = most === Number.MAX_SAFE_INTEGER ? "" : ` up to ${most}`;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot compute with ${name} ${value}: it is no count, expected a whole number from 0${bound}`,
  );
}

/** Throws where a number is not between two bounds; these are allowed themselves only if `included`. */
export function assertBetween(
  name: string,
  value: number,
  [low, high]: readonly [number, number],
  included = true,
): void {
  if (included ? value >= low && value <= high : value > low && value < high) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot compute with ${name} ${value}: it is out of range, expected a number between ${low} and ${high}`,
  );
}

/** Throws where one of the values of a sample is not a number one can compute with. */
export function assertFinite(name: string, values: readonly number[]): void {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong === undefined) return;
  throw new UprError(
    "INVALID_ARGUMENT",
    `Cannot compute with ${name}: it holds ${wrong}, expected finite numbers`,
  );
}
