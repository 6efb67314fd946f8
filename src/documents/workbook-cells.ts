import type { Diagnostic } from "../diagnostics.ts";

/** A cell as SheetJS gives it. */
export interface WorkbookCell {
  /** `n` number, `s` string, `b` truth value, `e` error, `z` nothing. */
  readonly t: string;
  readonly v?: unknown;
  /** Text as formatted; of errors and strings. */
  readonly w?: string;
  /** Number format. */
  readonly z?: unknown;
  /** Formula. */
  readonly f?: string;
}

/** Writes the cells of one sheet as strings. */
export interface CellFormatter {
  /** Text of a cell, as a person sees it; `place` is for what has to be said about it. */
  readonly format: (cell: WorkbookCell, place: { readonly row: number; readonly column: number }) => string;
  /** Says what can only be told when all cells were seen. */
  readonly finish: () => void;
}

/** What of SheetJS is needed. */
interface DateTools {
  readonly SSF: {
    is_date(format: string): boolean;
    parse_date_code(
      value: number,
      options?: { readonly date1904?: boolean },
    ): { y: number; m: number; d: number; H: number; M: number; S: number } | null;
  };
  readonly utils: { encode_col(column: number): string };
}

/** Errors by their code in the file. */
const ERRORS: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);
/** Digits Excel keeps of a number; what comes behind is noise of the binary form. */
const DIGITS = 15;
/** Days are numbered to 31 December 9999. */
const MAX_DAY = 2_958_465;

const two = (value: number): string => String(value).padStart(2, "0");

/** Writes cells as strings, and errors and formulas without result down as diagnostics. */
export function createCellFormatter(
  { SSF, utils }: DateTools,
  options: {
    readonly is1904: boolean;
    readonly sheet: string;
    readonly source: string;
    readonly diagnostics: Diagnostic[];
  },
): CellFormatter {
  const { is1904, sheet, source, diagnostics } = options;
  const isDate = new Map<unknown, boolean>();
  const hasDate = (format: unknown): boolean => {
    const known = isDate.get(format);
    if (known !== undefined) return known;
    const found = typeof format === "string" && SSF.is_date(format);
    isDate.set(format, found);
    return found;
  };
  const toNumber = (value: number, format: unknown): string => {
    if (value >= 0 && value <= MAX_DAY && hasDate(format)) {
      const date = SSF.parse_date_code(value, { date1904: is1904 });
      if (date !== null) {
        const time = `${two(date.H)}:${two(date.M)}${date.S === 0 ? "" : `:${two(Math.floor(date.S))}`}`;
        // A day of the number 0 is none: the cell holds a time alone.
        if (value < 1) return time;
        const day = `${String(date.y).padStart(4, "0")}-${two(date.m)}-${two(date.d)}`;
        return Number.isInteger(value) ? day : `${day}T${time}`;
      }
    }
    return String(Number(value.toPrecision(DIGITS)));
  };
  const report = (
    code: string,
    message: string,
    { row, column }: { readonly row: number; readonly column: number },
  ): void => {
    diagnostics.push({
      code,
      severity: "warning",
      message,
      source,
      range: { row, column: `${sheet}!${utils.encode_col(column)}` },
    });
  };
  let formulas = 0;
  let withoutResult = 0;
  let first: { readonly row: number; readonly column: number } | undefined;
  const format: CellFormatter["format"] = (cell, place) => {
    const { t: type, v: value, z } = cell;
    if (cell.f !== undefined) {
      formulas += 1;
      if (type === "z" || value === undefined || value === "") {
        withoutResult += 1;
        first ??= place;
      }
    }
    switch (type) {
      case "n":
        return typeof value === "number" ? toNumber(value, z) : "";
      case "b":
        return value === true ? "TRUE" : "FALSE";
      case "e": {
        const error = ERRORS.get(value) ?? cell.w ?? "#ERROR";
        report("workbook/error-value", `Read ${error} in row ${place.row}: a formula failed there`, place);
        return error;
      }
      case "z":
        return "";
      default:
        return typeof value === "string" ? value : String(value ?? "");
    }
  };
  const finish = (): void => {
    // A formula may well give an empty text; where none of a sheet gives anything, they were never computed.
    if (first === undefined || withoutResult < formulas) return;
    report(
      "workbook/no-result",
      `Cannot read the ${formulas} formulas of sheet "${sheet}": the file holds no result of any of them`,
      first,
    );
  };
  return { format, finish };
}
