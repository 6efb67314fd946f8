import { UprError } from "../errors.ts";
import { checkLimit, createStopCheck, type ReadLimits, type ReadOptions } from "./limits.ts";
import { discardPdfEngine, isEngineFailure, type LoadedPdfEngine, loadPdfEngine } from "./pdf-engine.ts";
import { assembleLines, type PdfCharacters } from "./pdf-lines.ts";
import type { SourceLine, SourceText } from "./source-text.ts";

/** Fewer characters than this on an average page: the pages are pictures. */
const MIN_CHARACTERS_PER_PAGE = 20;

/** PDFium's FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const PASSWORD_ERRORS = [4, 5];

/** Options of {@link readPdfText}. */
export interface ReadPdfOptions extends ReadOptions {
  /** Bytes of `@embedpdf/pdfium/pdfium.wasm`; needed in a browser, where nothing is fetched. */
  readonly pdfEngine?: ArrayBuffer;
}

function readCharacters(
  { call, floats, doubles }: LoadedPdfEngine,
  text: number,
  scratch: number,
): PdfCharacters {
  const total = Math.max(0, call.FPDFText_CountChars(text));
  const code = new Uint32Array(total);
  const x = new Float64Array(total);
  const y = new Float64Array(total);
  const right = new Float64Array(total);
  const height = new Float64Array(total);
  // Scratch holds two doubles for the origin, then four floats of a box (left, top, right, bottom), then six of a matrix.
  const [ox, oy, box, matrix] = [scratch >> 3, (scratch + 8) >> 3, (scratch + 16) >> 2, (scratch + 32) >> 2];
  let length = 0;
  let boxHeight = Number.NaN;
  let size = 0;
  for (let i = 0; i < total; i++) {
    // What PDFium makes up (blanks, line ends) is left out: blanks come from the gaps.
    if (call.FPDFText_IsGenerated(text, i) === 1) continue;
    if (call.FPDFText_GetCharOrigin(text, i, scratch, scratch + 8) === 0) continue;
    if (call.FPDFText_GetLooseCharBox(text, i, scratch + 16) === 0) continue;
    const [d, f] = [doubles(), floats()];
    code[length] = call.FPDFText_GetUnicode(text, i);
    x[length] = d[ox] as number;
    y[length] = d[oy] as number;
    right[length] = f[box + 2] as number;
    // The box of a font is no measure of its size, but it only changes where font or size do: ask then.
    const own = (f[box + 1] as number) - (f[box + 3] as number);
    if (own !== boxHeight) {
      boxHeight = own;
      const nominal = call.FPDFText_GetFontSize(text, i);
      const known = call.FPDFText_GetMatrix(text, i, scratch + 32) !== 0;
      const scale = known ? Math.hypot(floats()[matrix + 2] as number, floats()[matrix + 3] as number) : 1;
      size = nominal * scale > 0 ? nominal * scale : Math.abs(own);
    }
    height[length] = size;
    length += 1;
  }
  return { length, code, x, y, right, height };
}

function openDocument(
  { call, bytes }: LoadedPdfEngine,
  data: Uint8Array,
  name: string,
): { document: number; free: () => void } {
  const pointer = call.malloc(data.length);
  if (pointer === 0)
    throw new UprError("LIMIT_EXCEEDED", `Cannot read "${name}": no memory for ${data.length} bytes`);
  bytes().set(data, pointer);
  const document = call.FPDF_LoadMemDocument(pointer, data.length, 0);
  if (document !== 0) {
    const free = (): void => {
      call.FPDF_CloseDocument(document);
      call.free(pointer);
    };
    return { document, free };
  }
  const error = call.FPDF_GetLastError();
  call.free(pointer);
  if (PASSWORD_ERRORS.includes(error)) {
    throw new UprError(
      "ENCRYPTED_DOCUMENT",
      `Cannot read "${name}": it is encrypted, expected a PDF without password`,
    );
  }
  throw new UprError("DAMAGED_DOCUMENT", `Cannot read "${name}": its PDF structure is damaged or cut off`);
}

interface PageReading {
  readonly name: string;
  readonly limits: ReadLimits;
  readonly onProgress: ReadOptions["onProgress"];
  readonly check: () => void;
}

/** Reads every page and gives back what the engine holds of the file, but for an engine that has aborted. */
function readPages(
  engine: LoadedPdfEngine,
  data: Uint8Array,
  { name, limits, onProgress, check }: PageReading,
): { readonly pageCount: number; readonly lines: SourceLine[]; readonly characters: number } {
  const { call } = engine;
  const { document, free } = openDocument(engine, data, name);
  const scratch = call.malloc(64);
  const lines: SourceLine[] = [];
  let characters = 0;
  const readPage = (page: number, number: number): void => {
    const text = call.FPDFText_LoadPage(page);
    if (text === 0) return;
    const read = readCharacters(engine, text, scratch);
    const height = call.FPDF_GetPageHeightF(page);
    call.FPDFText_ClosePage(text);
    characters += read.length;
    checkLimit(name, "maxCharacters", characters, limits);
    for (const line of assembleLines(read, number, height)) lines.push(line);
  };
  const release = (): void => {
    call.free(scratch);
    free();
  };
  try {
    const pageCount = call.FPDF_GetPageCount(document);
    checkLimit(name, "maxPages", pageCount, limits);
    for (let index = 0; index < pageCount; index++) {
      check();
      const page = call.FPDF_LoadPage(document, index);
      if (page === 0) continue;
      readPage(page, index + 1);
      call.FPDF_ClosePage(page);
      onProgress?.({ done: index + 1, total: pageCount, stage: "pages" });
    }
    release();
    return { pageCount, lines, characters };
  } catch (error) {
    if (!isEngineFailure(error)) release();
    throw error;
  }
}

/**
 * The text of a PDF as printed lines with page, place and type size, raised footnote marks kept apart.
 *
 * Works on the bytes alone: no script, form or link of the file is run or followed. About 2.5 ms a page.
 *
 * @param data - Bytes of the file; not changed.
 * @throws `UprError` `UNSUPPORTED_FORMAT` if it is not a PDF, `ENCRYPTED_DOCUMENT`, `DAMAGED_DOCUMENT`,
 * `NO_TEXT` if its pages are pictures, `LIMIT_EXCEEDED`, `ABORTED`.
 *
 * @category Documents
 */
export async function readPdfText(data: Uint8Array, options: ReadPdfOptions = {}): Promise<SourceText> {
  const { name = "input", limits = {}, onProgress, pdfEngine } = options;
  checkLimit(name, "maxBytes", data.length, limits);
  const check = createStopCheck(name, options);
  check();
  const engine = await loadPdfEngine(pdfEngine);
  try {
    const { pageCount, lines, characters } = readPages(engine, data, { name, limits, onProgress, check });
    if (characters >= MIN_CHARACTERS_PER_PAGE * pageCount) return { name, format: "pdf", pageCount, lines };
  } catch (error) {
    if (!isEngineFailure(error)) throw error;
    discardPdfEngine();
    throw new UprError(
      "DAMAGED_DOCUMENT",
      `Cannot read "${name}": drawing its pages takes more memory or depth than the PDF engine has`,
      { cause: error },
    );
  }
  throw new UprError("NO_TEXT", `Cannot read "${name}": it holds no text, expected a PDF with a text layer`);
}
