import { InvalidArgumentError } from "commander";

/** A whole number from 0, as an option has it. */
export function parseCount(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Expected a whole number from 0.");
  return Number(text);
}

/** A whole number from 1, as an option has it. */
export function parsePositive(text: string): number {
  const count = parseCount(text);
  if (count === 0) throw new InvalidArgumentError("Expected a whole number from 1.");
  return count;
}

/** Values of an option that may stand several times. */
export function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text];
}
