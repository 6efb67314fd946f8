import { UprError } from "../errors.ts";
import { lazy } from "../internal/lazy.ts";
import { foldName } from "./normalize-state-name.ts";

/** A map built at its first use. A key that occurs twice keeps its first value. */
export function lazyIndex<Key, Value>(
  values: () => readonly Value[],
  keys: (value: Value) => readonly Key[],
): () => ReadonlyMap<Key, Value> {
  return lazy(() => {
    const index = new Map<Key, Value>();
    for (const value of values()) for (const key of keys(value)) if (!index.has(key)) index.set(key, value);
    return index;
  });
}

/** The value of a key of a closed vocabulary; plain JavaScript can still pass another. */
export function lookUp<Key, Value>(index: ReadonlyMap<Key, Value>, key: Key, what: string): Value {
  const value = index.get(key);
  if (value === undefined) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot look up ${what} ${JSON.stringify(key)}: there is none with this code`,
    );
  }
  return value;
}

/** Brings a label to a form that is the same whatever its case, marks and spaces, with `&` as "and". */
export function foldLabel(label: string): string {
  return foldName(label.slice(0, 300));
}

/** Members of a list that is joined with a space or another separator; empty for `null`. */
export function split(joined: string | null | undefined, separator = " "): readonly string[] {
  return joined === null || joined === undefined || joined === "" ? [] : joined.split(separator);
}

/** `{ [key]: value }`, or `{}` where the value is not known: to spread into a record with absent members. */
export function known<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { readonly [K in Key]?: Value } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}
