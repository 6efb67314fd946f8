import { InvalidArgumentError } from "commander";
import { isPartialDate } from "../../internal/is-partial-date.ts";

/** A full day, as an option has it. */
export function parseDay(text: string): string {
  if (!isPartialDate(text)) throw new InvalidArgumentError("Expected a day such as 2024-01-26.");
  if (text.length === 10) return text;
  throw new InvalidArgumentError(
    `Expected a day such as ${`${text}-01-01`.slice(0, 10)}: ${text} is no single day, and facts hold on one.`,
  );
}

/** A number above 0, such as `7.5`, as an option has it. */
export function parsePositiveNumber(text: string): number {
  if (!/^\d{1,6}(?:\.\d{1,6})?$/u.test(text) || Number(text) === 0) {
    throw new InvalidArgumentError("Expected a number above 0, such as 120 or 7.5.");
  }
  return Number(text);
}
