import type { WrappedPdfiumModule } from "@embedpdf/pdfium";

/**
 * The few functions of PDFium that are used, called straight on the WebAssembly exports: the wrappers of the
 * package marshal every argument, which costs more than the text itself (docs/decisions/0001-pdf-engine.md).
 */
export interface PdfEngine {
  readonly malloc: (bytes: number) => number;
  readonly free: (pointer: number) => void;
  readonly FPDF_LoadMemDocument: (pointer: number, bytes: number, password: number) => number;
  readonly FPDF_GetLastError: () => number;
  readonly FPDF_GetPageCount: (document: number) => number;
  readonly FPDF_LoadPage: (document: number, index: number) => number;
  readonly FPDF_GetPageWidthF: (page: number) => number;
  readonly FPDF_GetPageHeightF: (page: number) => number;
  readonly FPDFPage_GetRotation: (page: number) => number;
  readonly FPDFPage_CountObjects: (page: number) => number;
  readonly FPDFPage_GetObject: (page: number, index: number) => number;
  readonly FPDFPageObj_GetType: (object: number) => number;
  readonly FPDF_ClosePage: (page: number) => void;
  readonly FPDF_CloseDocument: (document: number) => void;
  readonly FPDFText_LoadPage: (page: number) => number;
  readonly FPDFText_ClosePage: (text: number) => void;
  readonly FPDFText_CountChars: (text: number) => number;
  readonly FPDFText_GetUnicode: (text: number, index: number) => number;
  readonly FPDFText_IsGenerated: (text: number, index: number) => number;
  readonly FPDFText_HasUnicodeMapError: (text: number, index: number) => number;
  readonly FPDFText_GetCharOrigin: (text: number, index: number, x: number, y: number) => number;
  readonly FPDFText_GetFontSize: (text: number, index: number) => number;
  readonly FPDFText_GetMatrix: (text: number, index: number, matrix: number) => number;
  readonly FPDFText_GetLooseCharBox: (text: number, index: number, rectangle: number) => number;
}

/** {@link PdfEngine} and the memory it works in; views are taken anew, for memory grows. */
export interface LoadedPdfEngine {
  readonly call: PdfEngine;
  readonly bytes: () => Uint8Array;
  readonly floats: () => Float32Array;
  readonly doubles: () => Float64Array;
}

let engine: Promise<LoadedPdfEngine> | undefined;

async function load(wasmBinary: ArrayBuffer | undefined): Promise<LoadedPdfEngine> {
  const { init } = await import("@embedpdf/pdfium");
  // What the engine has to say of a file is said by the errors below; a library prints nothing.
  const quiet = { print: () => undefined, printErr: () => undefined };
  const wrapped: WrappedPdfiumModule = await init(
    wasmBinary === undefined ? quiet : { ...quiet, wasmBinary },
  );
  wrapped.PDFiumExt_Init();
  const runtime = wrapped.pdfium as unknown as {
    readonly wasmExports: PdfEngine;
    readonly HEAPU8: Uint8Array;
    readonly HEAPF32: Float32Array;
    readonly HEAPF64: Float64Array;
  };
  return {
    call: runtime.wasmExports,
    bytes: () => runtime.HEAPU8,
    floats: () => runtime.HEAPF32,
    doubles: () => runtime.HEAPF64,
  };
}

/**
 * The PDF engine, loaded once per process. In a browser pass the bytes of `@embedpdf/pdfium/pdfium.wasm`
 * the first time, so that nothing is fetched.
 */
export function loadPdfEngine(wasmBinary?: ArrayBuffer): Promise<LoadedPdfEngine> {
  engine ??= load(wasmBinary).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Drops an engine that has aborted: its memory is as a hostile file left it, so the next reading loads another. */
export function discardPdfEngine(): void {
  engine = undefined;
}

/** Whether an error is the engine's own end: out of memory, out of stack, or a trap. */
export function isEngineFailure(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
}
