/** Every code an {@link UprError} can carry; each has its entry in `docs/diagnostics.md`. */
export const UPR_ERROR_CODES = [
  "ABORTED",
  "DAMAGED_DOCUMENT",
  "ENCRYPTED_DOCUMENT",
  "INVALID_ARGUMENT",
  "INVALID_RECORD",
  "LIMIT_EXCEEDED",
  "NO_TEXT",
  "UNREADABLE_FILE",
  "UNSUPPORTED_FORMAT",
  "WRONG_DOCUMENT_KIND",
] as const;

/** One of {@link UPR_ERROR_CODES}. */
export type UprErrorCode = (typeof UPR_ERROR_CODES)[number];

const STAMP: unique symbol = Symbol.for("uprkit.UprError") as never;

/**
 * What uprkit throws: misuse of a function, or input that is not what it claims to be.
 *
 * What a *document* holds never throws; it becomes a `Diagnostic`. The stamp makes `instanceof` true
 * between the ESM and the CommonJS build and between two copies of the package.
 *
 * @example Telling errors apart by code
 * ```ts
 * import { UprError } from "uprkit";
 *
 * const error = new UprError("NO_TEXT", 'Cannot read "scan.pdf": it holds no text');
 * error.code; // => "NO_TEXT"
 * error instanceof UprError; // => true
 * ```
 *
 * @category Errors
 */
export class UprError extends Error {
  /** @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === "object" && value !== null && STAMP in value;
  }

  override readonly name: string = "UprError";
  /** What went wrong, for programs; messages may change, codes do not. */
  readonly code: UprErrorCode;

  constructor(code: UprErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, STAMP, { value: true });
  }

  /** Plain object for logs and for `--json`. */
  toJSON(): { name: string; code: UprErrorCode; message: string } {
    return { name: this.name, code: this.code, message: this.message };
  }
}
