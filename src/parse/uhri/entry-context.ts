import type { Diagnostic, DiagnosticSeverity } from "../../diagnostics.ts";
import { type DiagnosticTally, quote } from "../diagnostic-tally.ts";
import { type UhriField, uhriNameOf } from "./fields.ts";
import { createValueReader, firstValue } from "./values.ts";

/** Raw values of one entry, by field. */
export type UhriEntry = ReadonlyMap<UhriField, unknown>;

/** Says something about a field of the entry being read; the key groups what is said of the same value. */
export type NoteEntry = (
  field: UhriField,
  code: Diagnostic["code"],
  message: string,
  options?: { readonly severity?: DiagnosticSeverity; readonly key?: string; readonly hint?: string },
) => void;

/** The entry being read. One context serves all entries of a file, as there are a quarter of a million. */
export interface EntryContext {
  /** Goes on to the next entry. */
  next(entry: UhriEntry, row: number): void;
  /** The row of the entry, from 1. */
  row(): number;
  /** A field as it is in the file. */
  raw(field: UhriField): unknown;
  /** Every value of a field; says what is wrong with it. */
  list(field: UhriField): readonly string[];
  /** First value of a field that is a text or a number. */
  one(field: UhriField): string | undefined;
  readonly note: NoteEntry;
  /** Says that the entry is left out. */
  lose(field: UhriField, code: string, message: string): undefined;
}

/** A context without an entry. */
export function createEntryContext(name: string, tally: DiagnosticTally): EntryContext {
  const readValues = createValueReader();
  let entry: UhriEntry = new Map();
  let row = 0;
  const note: NoteEntry = (field, code, message, { severity = "warning", key, hint } = {}) => {
    const range = { row, column: uhriNameOf(field) };
    tally.add(
      { code, severity, message, source: name, range, ...(hint === undefined ? {} : { hint }) },
      key === undefined ? undefined : `${field} ${key.slice(0, 200)}`,
    );
  };
  const one = (field: UhriField): string | undefined => firstValue(entry.get(field));
  return {
    next(nextEntry, nextRow) {
      entry = nextEntry;
      row = nextRow;
    },
    row: () => row,
    raw: (field) => entry.get(field),
    list(field) {
      const { values, broken, wrong, surplus } = readValues(entry.get(field));
      for (const text of broken) {
        note(field, "uhri/joined-values", `Cannot take ${quote(text)} as one value: it has a line break`, {
          key: text,
          hint: "Each of its lines was read as a value.",
        });
      }
      for (const type of wrong) {
        const message = `Cannot read a value: it is of type ${type}, expected text`;
        note(field, "uhri/wrong-type", message, { key: type });
      }
      if (surplus > 0) {
        note(field, "uhri/too-many-values", `Cannot keep ${surplus} values: they are too many or too long`);
      }
      return values;
    },
    one,
    note,
    lose(field, code, message) {
      const hint = `The entry was left out; its id is ${quote(one("annotationId") ?? "")}.`;
      note(field, code, message, { severity: "error", hint });
      return undefined;
    },
  };
}
