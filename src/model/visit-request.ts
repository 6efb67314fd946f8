import * as z from "zod";
import { type PartialDate, partialDateSchema } from "./partial-date.ts";
import { type SourceReference, sourceReferenceSchema } from "./source-reference.ts";
import {
  type MandateCode,
  mandateCodeSchema,
  type StateCode,
  stateCodeSchema,
} from "./vocabulary.generated.ts";

/**
 * What happens to a request of a special procedure to visit a State: `requested`, `reminded` (asked again),
 * `accepted` (the State invites or agrees), `declined`, `postponed` (an agreed visit is put off), `made`.
 */
export const VISIT_EVENT_KINDS = [
  "requested",
  "reminded",
  "accepted",
  "declined",
  "postponed",
  "made",
] as const;
/** One of {@link VISIT_EVENT_KINDS}. */
export type VisitEventKind = (typeof VISIT_EVENT_KINDS)[number];

/** Schema of {@link VisitEventKind}. */
export const visitEventKindSchema = /* @__PURE__ */ z.enum(VISIT_EVENT_KINDS);

/** One step of a request to visit. */
export interface VisitEvent {
  /** Step of the request, such as `"reminded"`. */
  readonly kind: VisitEventKind;
  /** Day of the step; the first day of a visit. */
  readonly date: PartialDate;
  /** Last day of a visit; absent for other steps and where not known. */
  readonly until?: PartialDate;
  /** Where the step was read. */
  readonly source: SourceReference;
}

/** One mandate's wish to visit one State, with what became of it. Whether it is open on a day is derived. */
export interface VisitRequest {
  /** Unique in a corpus: State, mandate and, for a later request, its year, such as `"CHN/SR-Torture/1995"`. */
  readonly id: string;
  /** State to be visited. */
  readonly state: StateCode;
  /** Special procedure that asked. */
  readonly mandate: MandateCode;
  /** What happened, oldest first; never empty. A visit upon an invitation begins with `accepted`. */
  readonly events: readonly VisitEvent[];
  /** Where the request is on record; each step has its own source. */
  readonly source: SourceReference;
}

/** Schema of {@link VisitEvent}; rejects unknown keys. */
export const visitEventSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: visitEventKindSchema,
    date: partialDateSchema,
    until: partialDateSchema.exactOptional(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<VisitEvent>)();

/** Schema of {@link VisitRequest}; rejects unknown keys. */
export const visitRequestSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    id: z.string().min(3).max(120),
    state: stateCodeSchema,
    mandate: mandateCodeSchema,
    events: z.array(visitEventSchema).min(1).readonly(),
    source: sourceReferenceSchema,
  }) satisfies z.ZodType<VisitRequest>)();
