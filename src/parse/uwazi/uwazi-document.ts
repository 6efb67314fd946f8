import type { Cycle } from "../../model/cycle.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { readCycleLabel, readSessionLabel } from "../uhri/values.ts";
import { dayOf, type JsonObject, labelsOf, memberOf } from "./entity.ts";

/** A document of a review as UPR Info's database lists it, without its content. */
export interface UwaziDocument {
  /** Number of the entity in the database. */
  readonly id: string;
  /** Title as the database has it. */
  readonly title: string;
  /** State under review; absent where the entity names none that is known. */
  readonly state?: StateCode;
  /** Number of the Working Group session, from 1; absent where the entity has none. */
  readonly session?: number;
  /** Absent where the entity has none. */
  readonly cycle?: Cycle;
  /** Absent where the entity has none. */
  readonly date?: PartialDate;
  /** Place in the file, from 1. */
  readonly row: number;
}

/** Whether the properties are those of a document. */
export function isUwaziDocument(metadata: JsonObject): boolean {
  return ["state_reviewed", "session_of_the_document", "cycle_of_the_document", "document_date"].some(
    (name) => Object.hasOwn(metadata, name),
  );
}

/** The document of an entity, as far as its properties say. */
export function readUwaziDocument(
  metadata: JsonObject,
  { id, title, row }: { readonly id: string; readonly title: string; readonly row: number },
): UwaziDocument {
  const first = (name: string): string => labelsOf(memberOf(metadata, name))[0] ?? "";
  const state = resolveState(first("state_reviewed"));
  const session = readSessionLabel(first("session_of_the_document"));
  const cycle = readCycleLabel(first("cycle_of_the_document"));
  const date = dayOf(memberOf(metadata, "document_date"));
  return {
    id,
    title,
    ...(state.found ? { state: state.code } : {}),
    ...(session === undefined ? {} : { session }),
    ...(cycle === undefined ? {} : { cycle }),
    ...(date === undefined ? {} : { date }),
    row,
  };
}
