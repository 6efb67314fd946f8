import type { Diagnostic } from "../../diagnostics.ts";
import type { Finding } from "../finding.ts";
import { type Complaint, diagnose } from "./diagnose.ts";
import { validateIds } from "./unique-ids.ts";

function* checkFinding({ id, mechanism, treatyBody, mandates, mentions }: Finding): Generator<Complaint> {
  if (
    (treatyBody !== undefined && mechanism !== "treaty-body") ||
    (mandates !== undefined && mechanism !== "special-procedure")
  ) {
    yield {
      code: "finding/mechanism-mismatch",
      severity: "error",
      message: `Cannot attribute finding "${id}": its mechanism is "${mechanism}", the record names ${treatyBody ?? mandates?.join(", ")}`,
    };
  }
  if (new Set(mentions.map(({ document }) => document)).size !== mentions.length) {
    yield {
      code: "finding/duplicate-mention",
      severity: "warning",
      message: `Cannot tell how documents treat finding "${id}": one is listed twice`,
    };
  }
}

/**
 * Checks findings of UN mechanisms: ids unique, treaty body and mandates fit the mechanism, each document listed
 * once. O(n). Does not change its input.
 *
 * @example Nothing to check, nothing to say
 * ```ts
 * import { validateFindings } from "uprkit";
 *
 * validateFindings([]); // => []
 * ```
 *
 * @category Model
 */
export function validateFindings(findings: readonly Finding[]): readonly Diagnostic[] {
  return [
    ...validateIds(findings),
    ...findings.flatMap((finding) =>
      [...checkFinding(finding)].map((complaint) => diagnose(finding, complaint)),
    ),
  ];
}
