import { lazy } from "../internal/lazy.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { InstrumentCode } from "../model/vocabulary.generated.ts";
import { INSTRUMENT_ROWS } from "./instruments.generated.ts";
import { known, lazyIndex, lookUp } from "./lookup.ts";

/** What an instrument is. */
export type InstrumentKind =
  | "core-treaty"
  | "optional-protocol"
  | "treaty"
  | "protocol"
  | "amendment"
  | "ilo-convention"
  | "ilo-protocol"
  | "regional-treaty"
  | "regional-protocol"
  | "declaration"
  | "principles"
  | "resolution";

/** A treaty, declaration or set of principles that recommendations name. */
export interface Instrument {
  /** Id of the instrument, such as `"CAT"`. */
  readonly code: InstrumentCode;
  /** Its name in English, in full. */
  readonly name: string;
  /** What sort of instrument it is, such as a treaty. */
  readonly kind: InstrumentKind;
  /** Organisation in whose frame it was made, such as `"UN"`, `"ILO"` or `"CoE"`. */
  readonly level: string;
  /** Day of adoption, for treaties of the Council of Europe of opening for signature; absent where not known. */
  readonly adopted?: PartialDate;
  /** Day of entry into force; absent where there is none or it is not known. */
  readonly inForce?: PartialDate;
  /** Instrument it is a protocol or an amendment to; absent where it stands alone. */
  readonly parent?: InstrumentCode;
  /** Body that watches over it, such as `"CCPR"` or `"CEACR"`; absent where there is none. */
  readonly monitoringBody?: string;
  /** Years between the reports of a party; absent where none are due or they have no rhythm. */
  readonly reportingYears?: number;
  /** What to know; absent where nothing. */
  readonly note?: string;
}

/**
 * Treaties, declarations and sets of principles that recommendations name, the core treaties first.
 *
 * @example The core treaties
 * ```ts
 * import { listInstruments } from "uprkit";
 *
 * listInstruments().filter(({ kind }) => kind === "core-treaty").length; // => 9
 * ```
 *
 * @category Reference
 */
export const listInstruments: () => readonly Instrument[] = /* @__PURE__ */ lazy(() =>
  INSTRUMENT_ROWS.map(([code, name, kind, level, adopted, inForce, parent, body, reportingYears, note]) => ({
    code,
    name,
    kind: kind as InstrumentKind,
    level,
    ...known("adopted", adopted),
    ...known("inForce", inForce),
    ...known("parent", parent),
    ...known("monitoringBody", body),
    ...known("reportingYears", reportingYears),
    ...known("note", note),
  })),
);

const instrumentByCode = /* @__PURE__ */ lazyIndex(listInstruments, ({ code }) => [code]);

/**
 * What is known about an instrument.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is none with this code.
 *
 * @example
 * ```ts
 * import { instrumentOf } from "uprkit";
 *
 * instrumentOf("ICCPR-OP2").parent; // => "ICCPR"
 * ```
 *
 * @category Reference
 */
export function instrumentOf(code: InstrumentCode): Instrument {
  return lookUp(instrumentByCode(), code, "instrument");
}
