import { lazy } from "../internal/lazy.ts";
import { type MandateCode, STATE_CODES, type StateCode } from "../model/vocabulary.generated.ts";
import { foldLabel, known, lazyIndex, lookUp } from "./lookup.ts";
import { MANDATE_ROWS } from "./mandates.generated.ts";

/** Who holds a mandate. */
export type MandateKind = "special-rapporteur" | "independent-expert" | "working-group";

/** A special procedure of the Human Rights Council. */
export interface Mandate {
  /** Id of the mandate, such as `"sr-torture"`. */
  readonly code: MandateCode;
  /** What sort of mandate it is, such as a special rapporteur's. */
  readonly kind: MandateKind;
  /** Today's title in full. */
  readonly title: string;
  /** Such as `"SR Torture"`. */
  readonly shortName: string;
  /** What it is about; absent for a mandate on a State. */
  readonly subject?: string;
  /** State it is about; absent for a thematic mandate. */
  readonly state?: StateCode;
  /** Year it was established, under an earlier title too; absent where not known. */
  readonly established?: number;
  /** Year it ended; absent while it lasts. */
  readonly ended?: number;
  /** Name in the Universal Human Rights Index; absent where it was not seen. */
  readonly uhriName?: string;
  /** What to know; absent where nothing. */
  readonly note?: string;
}

const CODES: ReadonlySet<string> = /* @__PURE__ */ new Set(STATE_CODES);

/**
 * Special procedures, thematic ones first, ended ones included. Those on a State that ended before 2008 are left out.
 *
 * @example
 * ```ts
 * import { listMandates } from "uprkit";
 *
 * listMandates().filter(({ state }) => state !== undefined).length; // => 17
 * ```
 *
 * @category Reference
 */
export const listMandates: () => readonly Mandate[] = /* @__PURE__ */ lazy(() =>
  MANDATE_ROWS.map(([code, kind, scope, title, shortName, subject, established, ended, uhriName, note]) => ({
    code,
    kind: kind as MandateKind,
    title,
    shortName,
    ...(scope === "country" && CODES.has(subject) ? { state: subject as StateCode } : { subject }),
    ...known("established", established),
    ...known("ended", ended),
    ...known("uhriName", uhriName),
    ...known("note", note),
  })),
);

const mandateByCode = /* @__PURE__ */ lazyIndex(listMandates, ({ code }) => [code]);

/**
 * What is known about a special procedure.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is none with this code.
 *
 * @example
 * ```ts
 * import { mandateOf } from "uprkit";
 *
 * mandateOf("wg-arbitrary-detention").established; // => 1991
 * mandateOf("sr-irn").state; // => "IRN"
 * ```
 *
 * @category Reference
 */
export function mandateOf(code: MandateCode): Mandate {
  return lookUp(mandateByCode(), code, "special procedure");
}

const mandateByName = /* @__PURE__ */ lazyIndex(listMandates, ({ code, title, shortName, uhriName }) =>
  [code, title, shortName, ...(uhriName === undefined ? [] : [uhriName])].map(foldLabel),
);

/**
 * Code of the special procedure that a text names: title, short name or code, in any case; `undefined` where it
 * names none.
 *
 * @example
 * ```ts
 * import { resolveMandate } from "uprkit";
 *
 * resolveMandate("Special Rapporteur on adequate housing"); // => "sr-housing"
 * ```
 *
 * @category Reference
 */
export function resolveMandate(name: string): MandateCode | undefined {
  return mandateByName().get(foldLabel(name).replace(/^the /u, ""))?.code;
}
