import { UprError } from "../../errors.ts";
import type { IssueSlug } from "../../model/vocabulary.generated.ts";
import {
  type StandardizedAcceptanceFigures,
  standardizedAcceptance,
} from "../acceptance/standardized-acceptance.ts";
import type { CountingUnit } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import type { ConfidenceLevel } from "../statistics/wilson-interval.ts";

/** How {@link issueSensitivity} counts. */
export interface IssueSensitivityOptions {
  /** Issues with fewer answered recommendations are left out; default 30. */
  readonly minimum?: number;
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** Of the intervals; default 0.95. */
  readonly confidence?: ConfidenceLevel;
}

/** One issue; figures are those of {@link standardizedAcceptance} within action. */
export interface IssueSensitivityRow extends StandardizedAcceptanceFigures {
  /** Issue the figures are of, by its slug. */
  readonly issue: IssueSlug;
  /** 1 = the least accepted for what is asked; equal ones in the order of the vocabulary. */
  readonly rank: number;
}

/**
 * Issues by how readily States accept them, the most sensitive first, were all asked for the same.
 *
 * Some issues are noted because they are touchy, others because more is asked for: acceptance (`crude`) mixes the two.
 * `value` is acceptance standardized to the mix of action categories of the whole corpus, by which the rows are ordered;
 * `ratio` is the indirect way, for issues of few recommendations. A recommendation counts under each of its issues; those
 * without any are left out. Linear in the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown option or a `minimum` below 0.
 * @see R. Terman and J. Byun (2022), "Punishment and politicization in the international human rights regime", APSR 116.
 *
 * @example The three most sensitive issues
 * ```ts
 * import { issueSensitivity } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const [first, second, third] = issueSensitivity(loadUprInfo());
 * [first, second, third].map((row) => [row?.issue, row?.value?.toFixed(3), row?.crude?.toFixed(3)]);
 * // => [["movement", "0.149", "0.152"], ["death-penalty", "0.305", "0.234"], ["sogi", "0.485", "0.372"]]
 * ```
 *
 * @category Analyze
 */
export function issueSensitivity(
  corpus: FactTable,
  options: IssueSensitivityOptions = {},
): readonly IssueSensitivityRow[] {
  const { minimum = 30, ...counting } = options;
  if (!(minimum >= 0)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot order issues: minimum is ${minimum}, expected a number from 0`,
    );
  }
  const rows = standardizedAcceptance(corpus, { ...counting, by: ["issue"], within: "action" });
  return rows
    .flatMap(({ issue, ...figures }) =>
      issue === undefined || figures.value === undefined || figures.total < minimum
        ? []
        : [{ issue, ...figures }],
    )
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
    .map(({ issue, ...figures }, index) => ({ issue, rank: index + 1, ...figures }));
}
