import * as z from "zod";
import { type Cycle, cycleSchema } from "./cycle.ts";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";

/** One regular session of the Human Rights Council that adopted outcomes of reviews. */
export interface CouncilSession {
  /** Number of the Council's session, such as `25`. */
  readonly number: number;
  /** First day; absent where not known. */
  readonly startDate?: PartialDate;
  /** Last day, included; absent where not known. */
  readonly endDate?: PartialDate;
}

/** One session of the Working Group on the UPR: about two weeks, 14 to 16 States. */
export interface Session {
  /** Number of the session, from 1. */
  readonly number: number;
  /** Cycle the session belongs to, from 1. */
  readonly cycle: Cycle;
  /** First day; absent where not known. */
  readonly startDate?: PartialDate;
  /** Last day, included; absent where not known. */
  readonly endDate?: PartialDate;
  /** States that were reviewed in it; absent where not known. */
  readonly stateCount?: number;
  /** Sessions of the Council that adopted its outcomes, in order; empty where not known. */
  readonly councilSessions: readonly CouncilSession[];
  /** Last day for submissions of stakeholders; absent where not known. */
  readonly stakeholderDeadline?: PartialDate;
  /** Last day for national reports; absent where not known. */
  readonly nationalReportDeadline?: PartialDate;
  /** Last days for addenda, in order; absent where not known. */
  readonly addendumDeadlines?: readonly PartialDate[];
  /** President of the Council, who chairs the Working Group, as printed; absent where not known. */
  readonly president?: string;
  /** Where it was read; absent in reference data, whose sources stand beside their tables. */
  readonly source?: SourceReference;
}

/** Schema of {@link CouncilSession}; rejects unknown keys. */
export const councilSessionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    number: z.int().min(1),
    startDate: partialDateSchema.exactOptional(),
    endDate: partialDateSchema.exactOptional(),
  }) satisfies z.ZodType<CouncilSession>)();

/** Schema of {@link Session}; rejects unknown keys. */
export const sessionSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    number: z.int().min(1),
    cycle: cycleSchema,
    startDate: partialDateSchema.exactOptional(),
    endDate: partialDateSchema.exactOptional(),
    stateCount: z.int().min(0).exactOptional(),
    councilSessions: z.array(councilSessionSchema).readonly(),
    stakeholderDeadline: partialDateSchema.exactOptional(),
    nationalReportDeadline: partialDateSchema.exactOptional(),
    addendumDeadlines: z.array(partialDateSchema).readonly().exactOptional(),
    president: z.string().min(1).exactOptional(),
    source: sourceReferenceSchema.exactOptional(),
  }) satisfies z.ZodType<Session>)();
