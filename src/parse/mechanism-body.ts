import type { UhriMechanism } from "../model/uhri-record.ts";
import type { MandateCode, TreatyBodyCode } from "../model/vocabulary.generated.ts";
import { resolveMandate } from "../reference/mandates.ts";
import { resolveTreatyBody } from "../reference/treaty-bodies.ts";

/** What the name of a body says. */
export interface MechanismBody {
  readonly mechanism: UhriMechanism;
  readonly treatyBody?: TreatyBodyCode;
  /** Absent for a special procedure whose name is not known. */
  readonly mandate?: MandateCode;
}

/** Names of treaty bodies that the reference does not have. */
const OTHER_NAMES: ReadonlyMap<string, TreatyBodyCode> = /* @__PURE__ */ new Map([
  ["hrc", "CCPR"],
  ["hrctte", "CCPR"],
  ["ccpr (hrc)", "CCPR"],
  ["cat-op", "SPT"],
  ["sub-committee on prevention of torture", "SPT"],
]);

/** Mechanism, treaty body or special procedure of a label such as `UPR`, `CRC`, `SR Torture`, `WG Arbitrary detention`. */
export function readMechanismBody(label: string): MechanismBody {
  const name = label.trim();
  if (/^(?:UPR|universal periodic review)\b/iu.test(name)) return { mechanism: "upr" };
  const treatyBody = resolveTreatyBody(name) ?? OTHER_NAMES.get(name.toLowerCase());
  if (treatyBody !== undefined) return { mechanism: "treaty-body", treatyBody };
  const mandate = resolveMandate(name);
  if (mandate !== undefined) return { mechanism: "special-procedure", mandate };
  const isProcedure =
    /^(?:SR|IE|WG)\b|^(?:special rapporteur|independent expert|working group|special procedure)/iu;
  if (isProcedure.test(name)) return { mechanism: "special-procedure" };
  return { mechanism: /^treaty bod(?:y|ies)\b/iu.test(name) ? "treaty-body" : "other" };
}
