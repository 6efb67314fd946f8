import * as z from "zod";
import { type DocumentSymbol, documentSymbolSchema } from "./document-symbol.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import {
  type InstrumentCode,
  instrumentCodeSchema,
  type StateCode,
  stateCodeSchema,
} from "./vocabulary.generated.ts";

/** One periodic report a State owes a treaty body. Whether it is overdue on a day is derived. */
export interface TreatyReport {
  /** Unique in a corpus: State, treaty and number, such as `"CHN/CAT/6"`. */
  readonly id: string;
  /** State party that owes the report. */
  readonly state: StateCode;
  /** Part of the State that reports on its own, as printed, such as `"Hong Kong, China"`; absent for the whole. */
  readonly territory?: string;
  /** Treaty it is due under, such as `"CAT"`. */
  readonly instrument: InstrumentCode;
  /** Number of the periodic report, 1 for the initial one; absent where not known. */
  readonly number?: number;
  /** Day it was due; absent where not known. */
  readonly due?: PartialDate;
  /** Day it was submitted; absent while it is not. */
  readonly submitted?: PartialDate;
  /** Day on which the committee began to consider it; absent while it has not. */
  readonly considered?: PartialDate;
  /** Day on which the committee adopted its concluding observations; absent while it has not. */
  readonly concluded?: PartialDate;
  /** Symbol of the concluding observations, such as `"CAT/C/CHN/CO/5"`; absent while there are none. */
  readonly concludingObservations?: DocumentSymbol;
  /** Where its dates were read. */
  readonly source: SourceReference;
}

/** Schema of {@link TreatyReport}; rejects unknown keys. */
export const treatyReportSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    state: stateCodeSchema,
    territory: z.string().min(1).exactOptional(),
    instrument: instrumentCodeSchema,
    number: z.int().min(1).exactOptional(),
    due: partialDateSchema.exactOptional(),
    submitted: partialDateSchema.exactOptional(),
    considered: partialDateSchema.exactOptional(),
    concluded: partialDateSchema.exactOptional(),
    concludingObservations: documentSymbolSchema.exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<TreatyReport>)();
