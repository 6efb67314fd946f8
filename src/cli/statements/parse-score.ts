import { InvalidArgumentError } from "commander";

/** A score above 0 and up to 1, as an option has it. */
export function parseScore(text: string): number {
  const score = Number(text);
  if (!(score > 0 && score <= 1)) throw new InvalidArgumentError("Expected a number above 0 and up to 1.");
  return score;
}
