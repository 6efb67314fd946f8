import { lazy } from "../internal/lazy.ts";
import type { InstrumentCode, TreatyBodyCode } from "../model/vocabulary.generated.ts";
import { foldLabel, known, lazyIndex, lookUp } from "./lookup.ts";
import { TREATY_BODY_ROWS } from "./treaty-bodies.generated.ts";

/** A committee of experts that watches over a core human rights treaty. */
export interface TreatyBody {
  /** Id of the body, such as `"CCPR"`. */
  readonly code: TreatyBodyCode;
  /** Its name in English, in full. */
  readonly name: string;
  /** Treaty it watches over. */
  readonly instrument: InstrumentCode;
  /** Year of its first session. */
  readonly firstSessionYear: number;
  /** Number of its members today. */
  readonly memberCount: number;
  /** How the symbols of its documents begin, such as `"CCPR/C"`. */
  readonly symbolPrefix: string;
  /** Years between the reports of a party; absent where none are due or they have no rhythm. */
  readonly reportingYears?: number;
  /** What to know; absent where nothing. */
  readonly note?: string;
}

/**
 * The ten treaty bodies, the Subcommittee on Prevention of Torture included.
 *
 * @example
 * ```ts
 * import { listTreatyBodies } from "uprkit";
 *
 * listTreatyBodies().length; // => 10
 * ```
 *
 * @category Reference
 */
export const listTreatyBodies: () => readonly TreatyBody[] = /* @__PURE__ */ lazy(() =>
  TREATY_BODY_ROWS.map(
    ([code, name, instrument, firstSessionYear, members, prefix, reportingYears, note]) => ({
      code,
      name,
      instrument,
      firstSessionYear,
      memberCount: members,
      symbolPrefix: prefix,
      ...known("reportingYears", reportingYears),
      ...known("note", note),
    }),
  ),
);

const bodyByCode = /* @__PURE__ */ lazyIndex(listTreatyBodies, ({ code }) => [code]);

/**
 * What is known about a treaty body.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is none with this code.
 *
 * @example
 * ```ts
 * import { treatyBodyOf } from "uprkit";
 *
 * treatyBodyOf("CCPR").name; // => "Human Rights Committee"
 * ```
 *
 * @category Reference
 */
export function treatyBodyOf(code: TreatyBodyCode): TreatyBody {
  return lookUp(bodyByCode(), code, "treaty body");
}

const bodyByName = /* @__PURE__ */ lazyIndex(listTreatyBodies, ({ code, name }) =>
  [code, name].map(foldLabel),
);

/**
 * Code of the treaty body that a text names; `undefined` where it names none.
 *
 * @example
 * ```ts
 * import { resolveTreatyBody } from "uprkit";
 *
 * resolveTreatyBody("the Committee against Torture"); // => "CAT"
 * ```
 *
 * @category Reference
 */
export function resolveTreatyBody(name: string): TreatyBodyCode | undefined {
  return bodyByName().get(foldLabel(name).replace(/^the /u, ""))?.code;
}
