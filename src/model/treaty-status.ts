import * as z from "zod";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import {
  type InstrumentCode,
  instrumentCodeSchema,
  type StateCode,
  stateCodeSchema,
} from "./vocabulary.generated.ts";

/** Where a State stands with a treaty: what the source says and the day it says it for. */
export interface TreatyStatus {
  /** Unique in a corpus: State and treaty, such as `"CHN/ICCPR"`. */
  readonly id: string;
  /** State that is bound by the treaty or not. */
  readonly state: StateCode;
  /** The treaty, such as `"ICCPR"`. */
  readonly instrument: InstrumentCode;
  /** True where the State is bound by the treaty on the day of {@link asOf}. */
  readonly party: boolean;
  /** Day for which the source speaks; absent where it does not say. */
  readonly asOf?: PartialDate;
  /** Day of signature; absent where not signed or not known. */
  readonly signed?: PartialDate;
  /** Day of ratification, accession or succession; absent where there is none or it is not known. */
  readonly ratified?: PartialDate;
  /** Day on which it left the treaty; absent where it did not. */
  readonly withdrawn?: PartialDate;
  /** Where the status was read. */
  readonly source: SourceReference;
}

/** Schema of {@link TreatyStatus}; rejects unknown keys. */
export const treatyStatusSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    state: stateCodeSchema,
    instrument: instrumentCodeSchema,
    party: z.boolean(),
    asOf: partialDateSchema.exactOptional(),
    signed: partialDateSchema.exactOptional(),
    ratified: partialDateSchema.exactOptional(),
    withdrawn: partialDateSchema.exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<TreatyStatus>)();
