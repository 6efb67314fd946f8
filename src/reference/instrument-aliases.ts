import { lazy } from "../internal/lazy.ts";
import type { InstrumentCode } from "../model/vocabulary.generated.ts";
import { INSTRUMENT_ALIAS_ROWS } from "./instrument-aliases.generated.ts";
import { listInstruments } from "./instruments.ts";
import { foldLabel, lazyIndex } from "./lookup.ts";

/**
 * How to look for an alias in a text: `token` = as a word of its own, in its case (`CAT` is not "cat"); `phrase` =
 * anywhere, in any case; `number` = the number at its end after "ILO" or "Convention"; `subject` = in any case, but only
 * as what a convention, protocol or resolution is on ("domestic workers" names none).
 */
export type InstrumentAliasMatch = "token" | "phrase" | "number" | "subject";

/** A way in which documents name an instrument. */
export interface InstrumentAlias {
  /** The name as it is written, such as `"Torture Convention"`. */
  readonly alias: string;
  /** The instrument it stands for. */
  readonly code: InstrumentCode;
  /** How it is compared with a text. */
  readonly match: InstrumentAliasMatch;
}

const MATCHES = ["token", "phrase", "number", "subject"] as const satisfies readonly InstrumentAliasMatch[];

/**
 * Ways in which documents name instruments.
 *
 * @example
 * ```ts
 * import { listInstrumentAliases } from "uprkit";
 *
 * listInstrumentAliases().find(({ alias }) => alias === "CAT"); // => { alias: "CAT", code: "CAT", match: "token" }
 * ```
 *
 * @category Reference
 */
export const listInstrumentAliases: () => readonly InstrumentAlias[] = /* @__PURE__ */ lazy(() =>
  INSTRUMENT_ALIAS_ROWS.map(([alias, code, match]) => ({ alias, code, match: MATCHES[match] })),
);

const codeByName = /* @__PURE__ */ lazyIndex(
  () => [
    ...listInstruments().map(({ code, name }) => ({ code, names: [code, name] })),
    ...listInstrumentAliases().map(({ alias, code }) => ({ code, names: [alias] })),
  ],
  ({ names }) => names.map(foldLabel),
);

/**
 * Code of the instrument that a text names: code, title or alias, in any case; `undefined` where it names none.
 *
 * The whole text must be the name. O(its length).
 *
 * @example
 * ```ts
 * import { resolveInstrument } from "uprkit";
 *
 * resolveInstrument("Convention on the Rights of the Child"); // => "CRC"
 * resolveInstrument("Convention on the Rights of the Sea"); // => undefined
 * ```
 *
 * @category Reference
 */
export function resolveInstrument(name: string): InstrumentCode | undefined {
  return codeByName().get(foldLabel(name).replace(/^the /u, ""))?.code;
}
