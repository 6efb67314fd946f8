import type { Diagnostic } from "../diagnostics.ts";
import { UprError } from "../errors.ts";
import { checkLimit, createStopCheck, type ReadLimits, type ReadOptions } from "./limits.ts";
import { readCharacters } from "./pdf-characters.ts";
import { discardPdfEngine, isEngineFailure, type LoadedPdfEngine, loadPdfEngine } from "./pdf-engine.ts";
import { assembleLines } from "./pdf-lines.ts";
import { describePages, type PageFinding } from "./pdf-pages.ts";
import type { SourceLine, SourceText } from "./source-text.ts";

/** Fewer characters than this on an average page that is not blank: the pages are pictures. */
const MIN_CHARACTERS_PER_PAGE = 20;

/** PDFium's FPDF_PAGEOBJ_IMAGE and FPDF_PAGEOBJ_FORM: what a scan is drawn with. */
const PICTURES = [3, 5];
/** Objects of a page among which a picture is looked for. */
const MAX_OBJECTS = 1_000;

/** PDFium's FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY. */
const PASSWORD_ERRORS = [4, 5];

/** Options of {@link readPdfText}. */
export interface ReadPdfOptions extends ReadOptions {
  /** Bytes of `@embedpdf/pdfium/pdfium.wasm`; needed in a browser, where nothing is fetched. */
  readonly pdfEngine?: ArrayBuffer;
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

/** What was read of a file, and of which pages nothing or nonsense came. */
interface PagesReading {
  readonly pageCount: number;
  readonly lines: SourceLine[];
  readonly characters: number;
  /** Characters of fonts that do not say which letters they draw. */
  readonly unmapped: number;
  /** Pages something is drawn on. */
  readonly drawn: number;
  readonly findings: readonly PageFinding[];
}

/** Whether a picture, or what may hold one, is drawn on a page. */
function hasPicture({ call }: LoadedPdfEngine, page: number): boolean {
  const count = Math.min(MAX_OBJECTS, call.FPDFPage_CountObjects(page));
  for (let index = 0; index < count; index++) {
    if (PICTURES.includes(call.FPDFPageObj_GetType(call.FPDFPage_GetObject(page, index)))) return true;
  }
  return false;
}

/** Reads every page and gives back what the engine holds of the file, but for an engine that has aborted. */
function readPages(
  engine: LoadedPdfEngine,
  data: Uint8Array,
  { name, limits, onProgress, check }: PageReading,
): PagesReading {
  const { call } = engine;
  const { document, free } = openDocument(engine, data, name);
  const scratch = call.malloc(64);
  const lines: SourceLine[] = [];
  const findings: PageFinding[] = [];
  let characters = 0;
  let unmapped = 0;
  let drawn = 0;
  const readPage = (page: number, number: number): void => {
    const text = call.FPDFText_LoadPage(page);
    if (text === 0) {
      findings.push({ page: number, what: "unread" });
      return;
    }
    // The engine gives the sides of a page as it is shown, its places as it was drawn.
    const [wide, high] = [call.FPDF_GetPageWidthF(page), call.FPDF_GetPageHeightF(page)];
    const isTurned = call.FPDFPage_GetRotation(page) % 2 === 1;
    const [width, height] = isTurned ? [high, wide] : [wide, high];
    const read = readCharacters(engine, { text, scratch, width, height });
    call.FPDFText_ClosePage(text);
    const { length } = read.characters;
    characters += length;
    unmapped += read.unmapped;
    if (call.FPDFPage_CountObjects(page) > 0) drawn += 1;
    checkLimit(name, "maxCharacters", characters, limits);
    if (2 * read.unmapped > length) findings.push({ page: number, what: "unmapped" });
    else if (length < MIN_CHARACTERS_PER_PAGE && hasPicture(engine, page))
      findings.push({ page: number, what: "picture" });
    for (const line of assembleLines(read.characters, number, read.height)) lines.push(line);
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
      if (page === 0) {
        findings.push({ page: index + 1, what: "unread" });
        continue;
      }
      readPage(page, index + 1);
      call.FPDF_ClosePage(page);
      onProgress?.({ done: index + 1, total: pageCount, stage: "pages" });
    }
    release();
    return { pageCount, lines, characters, unmapped, drawn, findings };
  } catch (error) {
    if (!isEngineFailure(error)) release();
    throw error;
  }
}

function toText(
  { pageCount, lines, characters, unmapped, drawn, findings }: PagesReading,
  name: string,
): SourceText {
  if (characters === 0 || characters < MIN_CHARACTERS_PER_PAGE * drawn) {
    throw new UprError(
      "NO_TEXT",
      `Cannot read "${name}": it holds no text, expected a PDF with a text layer`,
    );
  }
  if (2 * unmapped > characters) {
    throw new UprError(
      "NO_TEXT",
      `Cannot read "${name}": its fonts do not say which letters they draw, expected a PDF whose text can be copied`,
    );
  }
  const diagnostics: readonly Diagnostic[] = describePages(findings, name);
  return { name, format: "pdf", pageCount, lines, ...(diagnostics.length === 0 ? {} : { diagnostics }) };
}

/**
 * The text of a PDF as printed lines with page, place and type size, raised footnote marks kept apart.
 *
 * Works on the bytes alone: no script, form or link of the file is run or followed. Pages that could not be read, or
 * are pictures, or are set in a font that does not say which letters it draws are told of in `diagnostics`. About 2.5 ms
 * a page.
 *
 * @param data - Bytes of the file; not changed.
 * @throws `UprError` `UNSUPPORTED_FORMAT` if it is not a PDF, `ENCRYPTED_DOCUMENT`, `DAMAGED_DOCUMENT`,
 * `NO_TEXT` if its pages are blank, pictures or of such fonts, `LIMIT_EXCEEDED`, `ABORTED`.
 *
 * @example The lines of a page
 * ```ts
 * import { readPdfText } from "uprkit/read";
 *
 * const pdf = [
 *   "%PDF-1.4",
 *   "1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj",
 *   "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj",
 *   "3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/MediaBox[0 0 595 842]>> endobj",
 *   "4 0 obj <</Length 51>> stream",
 *   "BT /F 10 Tf 60 700 Td (12. The review was held.) Tj ET",
 *   "endstream endobj",
 *   "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj",
 *   "trailer <</Root 1 0 R>>",
 * ].join("\n");
 * const { lines } = await readPdfText(new TextEncoder().encode(pdf), { name: "report.pdf" });
 * lines.map(({ text, page, left, size }) => [text, page, left, size]); // => [["12. The review was held.", 1, 60, 10]]
 * ```
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
    return toText(readPages(engine, data, { name, limits, onProgress, check }), name);
  } catch (error) {
    if (!isEngineFailure(error)) throw error;
    discardPdfEngine();
    throw new UprError(
      "DAMAGED_DOCUMENT",
      `Cannot read "${name}": drawing its pages takes more memory or depth than the PDF engine has`,
      { cause: error },
    );
  }
}
