import { readEpochSeconds } from "../export-dates.ts";

/** A JSON object whose members are not known; only its own members count, whatever they are called. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Member of an object; `undefined` for what it does not have itself, such as `constructor`. */
export function memberOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Values of one property that are looked at. */
const MAX_VALUES = 400;

/**
 * Labels of a property, `[{ value, label }]`: the label, else the value where it is text or a number; a plain value
 * stands for itself.
 */
export function labelsOf(property: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(property) ? property.slice(0, MAX_VALUES) : [property];
  return items.flatMap((item) => {
    if (typeof item === "string" || typeof item === "number") return [String(item)];
    if (!isJsonObject(item)) return [];
    const label = memberOf(item, "label");
    if (typeof label === "string" && label.trim() !== "") return [label];
    const value = memberOf(item, "value");
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  });
}

/** Labels that a property takes over from the entity it points to, such as the groups of a State. */
export function inheritedLabelsOf(property: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(property) ? property.slice(0, MAX_VALUES) : [];
  return items.flatMap((item) =>
    isJsonObject(item) ? labelsOf(memberOf(item, "inheritedValue") ?? []) : [],
  );
}

/** Day of a property in seconds since 1970. */
export function dayOf(property: unknown): string | undefined {
  const [label] = labelsOf(property);
  return label === undefined || !/^-?\d{1,12}$/u.test(label) ? undefined : readEpochSeconds(Number(label));
}

/** What {@link readUwaziEntities} finds in a JSON value. */
export interface UwaziEntities {
  readonly entities: readonly unknown[];
  /** How many there are in the database, as the answer says; absent for a plain array. */
  readonly total?: number;
  /** Whether the answer says that there are more than it counts. */
  readonly isCapped: boolean;
}

/** Results a search of the database gives at most, and rows of its CSV export. */
export const RESULT_CAP = 10_000;

/** Entities of an answer to a search, `{ rows, totalRows }`, or of a plain array; `undefined` for another value. */
export function readUwaziEntities(value: unknown): UwaziEntities | undefined {
  if (Array.isArray(value)) return { entities: value, isCapped: value.length === RESULT_CAP };
  if (!isJsonObject(value)) return undefined;
  const rows = memberOf(value, "rows");
  if (!Array.isArray(rows)) return undefined;
  const total = memberOf(value, "totalRows");
  const isCapped =
    memberOf(value, "relation") === "gte" || total === RESULT_CAP || rows.length === RESULT_CAP;
  return { entities: rows, ...(typeof total === "number" ? { total } : {}), isCapped };
}

/** Whether a JSON value is a search result, an array of entities or one entity of the database. */
export function isUwaziValue(value: unknown): boolean {
  const first = Array.isArray(value) ? value[0] : value;
  if (!isJsonObject(first)) return false;
  const rows = memberOf(first, "rows");
  const entity = Array.isArray(rows) ? (rows[0] as unknown) : first;
  if (Array.isArray(rows) && rows.length === 0) return Object.hasOwn(first, "totalRows");
  return (
    isJsonObject(entity) &&
    isJsonObject(memberOf(entity, "metadata")) &&
    (Object.hasOwn(entity, "template") || Object.hasOwn(entity, "sharedId"))
  );
}
