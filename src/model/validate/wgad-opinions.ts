import type { Diagnostic } from "../../diagnostics.ts";
import { isDateWithin } from "../date-order.ts";
import { parseWgadCitation, type WgadOpinion } from "../wgad-opinion.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { findDisorder } from "./event-order.ts";
import { validateIds } from "./unique-ids.ts";

function* checkOpinion(opinion: WgadOpinion): Generator<Complaint> {
  const { id, number, year, symbol, adopted, communicated } = opinion;
  if (id !== `${number}/${year}`) {
    yield {
      code: "wgad-opinion/id-mismatch",
      severity: "error",
      message: `Cannot cite opinion "${id}": number and year make "${number}/${year}"`,
    };
  }
  const printed = symbol === undefined ? undefined : parseWgadCitation(symbol);
  if (symbol !== undefined && (printed?.number !== number || printed.year !== year)) {
    yield {
      code: "wgad-opinion/symbol-mismatch",
      severity: "error",
      message: `Cannot connect symbol "${symbol}" with opinion "${id}": "A/HRC/WGAD/${year}/${number}" was expected`,
    };
  }
  if (adopted !== undefined && !isDateWithin(adopted, `${year}`, `${year}`)) {
    yield {
      code: "wgad-opinion/year-mismatch",
      severity: "warning",
      message: `Cannot place opinion "${id}": it was adopted on ${adopted}, a day of ${year} was expected`,
    };
  }
  for (const [[, first], [, second]] of findDisorder([
    ["communicated", communicated],
    ["adopted", adopted],
  ])) {
    yield {
      code: "wgad-opinion/date-order",
      severity: "error",
      message: `Cannot order the dates of opinion "${id}": it was adopted on ${second}, before the Government was asked on ${first}`,
    };
  }
}

/**
 * Checks opinions of the Working Group on Arbitrary Detention: ids unique and made of number and year, symbol and
 * day of adoption that fit them, adopted after the Government was asked. O(n). Does not change its input.
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateWgadOpinions } from "uprkit";
 *
 * validateWgadOpinions([]); // => []
 * ```
 *
 * @category Model
 */
export function validateWgadOpinions(opinions: readonly WgadOpinion[]): readonly Diagnostic[] {
  return [
    ...validateIds(opinions),
    ...opinions.flatMap((opinion) =>
      [...checkOpinion(opinion)].map((complaint) => diagnose(opinion, complaint)),
    ),
  ];
}
