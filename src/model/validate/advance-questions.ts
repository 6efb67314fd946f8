import type { Diagnostic } from "../../diagnostics.ts";
import type { AdvanceQuestion } from "../advance-question.ts";
import { diagnose } from "./diagnose.ts";
import { validateIds } from "./unique-ids.ts";

/**
 * Checks advance questions: ids unique, no State asking itself. O(n).
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateAdvanceQuestions } from "uprkit";
 *
 * validateAdvanceQuestions([]); // => []
 * ```
 *
 * @category Model
 */
export function validateAdvanceQuestions(questions: readonly AdvanceQuestion[]): readonly Diagnostic[] {
  return [
    ...validateIds(questions),
    ...questions.flatMap((question) => {
      const self = question.askingStates.find((state) => question.review.startsWith(`${state}-`));
      return self === undefined
        ? []
        : [
            diagnose(question, {
              code: "advance-question/self-question",
              severity: "warning",
              message: `Cannot attribute question "${question.id}": ${self} is the State under review, another State was expected`,
            }),
          ];
    }),
  ];
}
