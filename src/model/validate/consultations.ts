import type { Diagnostic } from "../../diagnostics.ts";
import type { Consultation } from "../consultation.ts";
import { checkActor } from "./actor.ts";
import { diagnose } from "./diagnose.ts";
import { validateIds } from "./unique-ids.ts";

/**
 * Checks contributors to national reports: ids unique, contributors named. O(n).
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateConsultations } from "uprkit";
 *
 * validateConsultations([]); // => []
 * ```
 *
 * @category Model
 */
export function validateConsultations(consultations: readonly Consultation[]): readonly Diagnostic[] {
  return [
    ...validateIds(consultations),
    ...consultations.flatMap((consultation) =>
      [...checkActor(consultation.id, consultation.contributor)].map((complaint) =>
        diagnose(consultation, complaint),
      ),
    ),
  ];
}
