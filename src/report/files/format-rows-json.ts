import type { ColumnChoice } from "./table.ts";
import { readChoice, refuseCell } from "./tidy-rows.ts";

/** Options of {@link formatRowsJson} and {@link formatRowsNdjson}. */
export interface FormatRowsJsonOptions {
  /** Members that are written, and their order; default all, in the order of each row. */
  readonly columns?: ColumnChoice;
}

/**
 * Rows as JSON: an array with a line per row. Members that are `undefined` are left out, `null` stays.
 *
 * Members within members and lists stay what they are. Controls and half surrogate pairs are escaped, so nothing is
 * lost. O(cells).
 *
 * @param rows - Plain objects; not changed.
 * @throws `UprError` with code `INVALID_ARGUMENT` where a column is chosen twice, a number is not finite, or a value
 * has no form in JSON.
 *
 * @example
 * ```ts
 * import { formatRowsJson } from "uprkit/report";
 *
 * formatRowsJson([{ state: "CHN", value: 0.81 }, { state: "FRA", value: undefined }]);
 * // => '[\n{"state":"CHN","value":0.81},\n{"state":"FRA"}\n]\n'
 * ```
 *
 * @category Report
 */
export function formatRowsJson(rows: readonly object[], options: FormatRowsJsonOptions = {}): string {
  const lines = listLines(rows, options);
  return lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`;
}

/**
 * Rows as NDJSON (also called JSON Lines): a line of JSON per row, for programs that read while it is written.
 *
 * As {@link formatRowsJson}; the separators U+0085, U+2028 and U+2029 are escaped, as some programs end a line there.
 * O(cells).
 *
 * @param rows - Plain objects; not changed.
 * @throws `UprError` with code `INVALID_ARGUMENT` as {@link formatRowsJson}.
 *
 * @example
 * ```ts
 * import { formatRowsNdjson } from "uprkit/report";
 *
 * formatRowsNdjson([{ state: "CHN", issues: ["torture"] }]); // => '{"state":"CHN","issues":["torture"]}\n'
 * ```
 *
 * @category Report
 */
export function formatRowsNdjson(rows: readonly object[], options: FormatRowsJsonOptions = {}): string {
  return listLines(rows, options)
    .map((line) => `${line}\n`)
    .join("");
}

function listLines(rows: readonly object[], { columns }: FormatRowsJsonOptions): readonly string[] {
  const names = columns === undefined ? undefined : readChoice(columns).map(({ name }) => name);
  return rows.map((row, index) => {
    const chosen = names === undefined ? row : pick(row, names);
    const line = JSON.stringify(chosen, (name, value: unknown) => {
      const isOdd = typeof value === "number" ? !Number.isFinite(value) : ODD_TYPES.has(typeof value);
      return isOdd ? refuseCell(value, name, index) : value;
    });
    return line.replaceAll(
      /[\u0085\u2028\u2029]/gu,
      (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  });
}

const ODD_TYPES: ReadonlySet<string> = /* @__PURE__ */ new Set(["bigint", "function", "symbol"]);

/** The members of a row that are asked for; made so that one called `__proto__` is a member like any other. */
function pick(row: object, names: readonly string[]): object {
  const members = new Map(Object.entries(row));
  return Object.fromEntries(
    names.filter((name) => members.has(name)).map((name) => [name, members.get(name)]),
  );
}
