import * as z from "zod";
import { type StateCode, stateCodeSchema } from "./vocabulary.generated.ts";

/**
 * Who says or does something: a `state`, a `national-institution` (national human rights institution), a civil
 * society `organisation`, a `coalition` of several, a body of the `united-nations`, a `regional-body`,
 * `media`, `research`, one `person`, or `other`.
 */
export const ACTOR_KINDS = [
  "state",
  "national-institution",
  "organisation",
  "coalition",
  "united-nations",
  "regional-body",
  "media",
  "research",
  "person",
  "other",
] as const;
/** One of {@link ACTOR_KINDS}. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Schema of {@link ActorKind}. */
export const actorKindSchema = /* @__PURE__ */ z.enum(ACTOR_KINDS);

/** Someone who says or does something in or around a review. */
export interface Actor {
  /** What sort of actor it is, such as `"organisation"`. */
  readonly kind: ActorKind;
  /** Name as the source has it, such as `"Amnesty International"`; absent for States, whose code names them. */
  readonly name?: string;
  /** The State itself, or the State an institution belongs to; absent where it belongs to none. */
  readonly state?: StateCode;
}

/** Schema of {@link Actor}; rejects unknown keys. */
export const actorSchema = /* @__PURE__ */ (() =>
  z.strictObject({
    kind: actorKindSchema,
    name: z.string().min(1).exactOptional(),
    state: stateCodeSchema.exactOptional(),
  }) satisfies z.ZodType<Actor>)();
