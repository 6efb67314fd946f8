/**
 * The core: what exists (model), what is known (reference), the corpus and its measures. Pure: no file system, no
 * network, no clock; runs in a browser. Readers are in `uprkit/read`, the embedded data set in `uprkit/data`.
 *
 * @module uprkit
 */
export * from "./analyze/index.ts";
export * from "./corpus/index.ts";
export {
  type Diagnostic,
  type DiagnosticRange,
  type DiagnosticSeverity,
  formatDiagnostic,
} from "./diagnostics.ts";
export { UPR_ERROR_CODES, UprError, type UprErrorCode } from "./errors.ts";
export * from "./model/index.ts";
export * from "./reference/index.ts";
