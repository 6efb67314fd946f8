import type * as z from "zod";
import { UprError } from "../errors.ts";

/** What {@link safeParseRecord} gives: the record, or the error {@link parseRecord} would throw. */
export type SafeRecord<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: UprError };

/** `responses[0].position`: how a person writes where something is in a record. */
function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : `${i === 0 ? "" : "."}${String(key)}`))
    .join("");
}

/** What a record is called in a message: its id, where it has one. */
function nameRecord(value: unknown): string {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? `"${id.slice(0, 80)}"` : "record";
}

/**
 * Checks that a value has the shape of a record, without throwing.
 *
 * Shape only: members, types, vocabularies. Whether members fit each other is for the `validate…` functions.
 * O(size of the value).
 *
 * @param schema - Schema of the record, such as {@link reviewSchema}.
 * @param value - Anything, for example parsed JSON. It is not changed.
 *
 * @example A State that is not one
 * ```ts
 * import { actorSchema, safeParseRecord } from "uprkit";
 *
 * const result = safeParseRecord(actorSchema, { kind: "state", state: "XXX" });
 * result.success; // => false
 * ```
 *
 * @category Model
 */
export function safeParseRecord<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): SafeRecord<z.output<Schema>> {
  const result = schema.safeParse(value);
  if (result.success) return { success: true, data: result.data };
  const problems = result.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.length === 0 ? "the value" : `"${formatPath(path)}"`}: ${message}`);
  const more = result.error.issues.length - problems.length;
  const message = `Cannot accept ${nameRecord(value)}: ${problems.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
  return { success: false, error: new UprError("INVALID_RECORD", message, { cause: result.error }) };
}

/**
 * Checks that a value has the shape of a record and returns a copy of it, typed.
 *
 * Shape only: members, types, vocabularies. Whether members fit each other is for the `validate…` functions.
 * O(size of the value).
 *
 * @param schema - Schema of the record, such as {@link reviewSchema}.
 * @param value - Anything, for example parsed JSON. It is not changed.
 * @throws {@link UprError} with code `INVALID_RECORD`; its message names the path of the first five problems.
 *
 * @example A record from JSON
 * ```ts
 * import { actorSchema, parseRecord } from "uprkit";
 *
 * parseRecord(actorSchema, JSON.parse('{ "kind": "state", "state": "KEN" }')); // => { kind: "state", state: "KEN" }
 * ```
 *
 * @category Model
 */
export function parseRecord<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = safeParseRecord(schema, value);
  if (!result.success) throw result.error;
  return result.data;
}
