import type { Diagnostic } from "../diagnostics.ts";

/** Diagnostics kept one by one; an export of a quarter of a million records may have as many of one kind. */
const MAX_SINGLE = 10_000;
/** Kinds of finding that are told apart by what they are about, such as each label that is not known. */
const MAX_KEYS = 5_000;

/** Collects the diagnostics of a long reading within bounded memory; every one is listed or counted. */
export interface DiagnosticTally {
  /**
   * Adds one. Those of one code and `key` are listed once, where they were first met, with their number; those without
   * a key are listed each.
   */
  add(diagnostic: Diagnostic, key?: string): void;
  /** All of them, in the order they were first met. */
  list(): readonly Diagnostic[];
}

/** An empty {@link DiagnosticTally}. */
export function createDiagnosticTally(): DiagnosticTally {
  const entries: { readonly diagnostic: Diagnostic; count: number }[] = [];
  const byKey = new Map<string, { readonly diagnostic: Diagnostic; count: number }>();
  let single = 0;
  const addCounted = (diagnostic: Diagnostic, key: string): void => {
    const known = byKey.get(key);
    if (known !== undefined) {
      known.count += 1;
      return;
    }
    const entry = { diagnostic, count: 1 };
    byKey.set(key, entry);
    entries.push(entry);
  };
  return {
    add(diagnostic, key) {
      if (key === undefined && single < MAX_SINGLE) {
        single += 1;
        entries.push({ diagnostic, count: 1 });
        return;
      }
      const full = `${diagnostic.code} ${key ?? ""}`;
      const isNew = !byKey.has(full);
      addCounted(diagnostic, isNew && byKey.size >= MAX_KEYS ? `${diagnostic.code} …` : full);
    },
    list: () =>
      entries.map(({ diagnostic, count }) =>
        count === 1
          ? diagnostic
          : { ...diagnostic, message: `${diagnostic.message} (${count} times, here first)` },
      ),
  };
}

/** A text of the input as a message quotes it: not longer than a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
