import type { LoadedPdfEngine } from "./pdf-engine.ts";
import type { PdfCharacters } from "./pdf-lines.ts";

/** Quarter turns against the clock by which text is drawn: 1 runs up the page, 2 stands on its head, 3 runs down. */
type Turn = 0 | 1 | 2 | 3;

/** What is asked of a page: its text as the engine holds it, room for its answers, and the sides of the sheet. */
export interface PdfPage {
  readonly text: number;
  /** 64 bytes: two doubles for an origin, four floats of a box (left, top, right, bottom), then six of a matrix. */
  readonly scratch: number;
  readonly width: number;
  readonly height: number;
}

/** The characters of a page as a reader holds it, so that most of its text runs from left to right. */
export interface ReadCharacters {
  readonly characters: PdfCharacters;
  /** Height of the page as it is held. */
  readonly height: number;
  /** How many of the characters are of a font that does not say which letters it draws. */
  readonly unmapped: number;
}

/** How text with this matrix is turned; mirrored text counts as upright. */
function turnOf(a: number, b: number, c: number, d: number): Turn {
  if (Math.abs(b) <= Math.abs(a)) return a < 0 && d < 0 ? 2 : 0;
  if (b > 0 && c < 0) return 1;
  return b < 0 && c > 0 ? 3 : 0;
}

function readTurned(
  { call, floats, doubles }: LoadedPdfEngine,
  { text, scratch, width, height: sheet }: PdfPage,
  held: Turn,
): ReadCharacters & { readonly turn: Turn } {
  const total = Math.max(0, call.FPDFText_CountChars(text));
  const code = new Uint32Array(total);
  const x = new Float64Array(total);
  const y = new Float64Array(total);
  const right = new Float64Array(total);
  const height = new Float64Array(total);
  const [ox, oy, box, matrix] = [scratch >> 3, (scratch + 8) >> 3, (scratch + 16) >> 2, (scratch + 32) >> 2];
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  let turn: Turn = 0;
  let length = 0;
  let unmapped = 0;
  let boxHeight = Number.NaN;
  let size = 0;
  for (let i = 0; i < total; i++) {
    // What PDFium makes up (blanks, line ends) is left out: blanks come from the gaps.
    if (call.FPDFText_IsGenerated(text, i) === 1) continue;
    if (call.FPDFText_GetCharOrigin(text, i, scratch, scratch + 8) === 0) continue;
    if (call.FPDFText_GetLooseCharBox(text, i, scratch + 16) === 0) continue;
    const [d, f] = [doubles(), floats()];
    code[length] = call.FPDFText_GetUnicode(text, i);
    const [atX, atY] = [d[ox] as number, d[oy] as number];
    switch (held) {
      case 0:
        [x[length], y[length], right[length]] = [atX, atY, f[box + 2] as number];
        break;
      case 1:
        [x[length], y[length], right[length]] = [atY, width - atX, f[box + 1] as number];
        break;
      case 2:
        [x[length], y[length], right[length]] = [width - atX, sheet - atY, width - (f[box] as number)];
        break;
      case 3:
        [x[length], y[length], right[length]] = [sheet - atY, atX, sheet - (f[box + 3] as number)];
        break;
    }
    // The box of a font is no measure of its size, but it only changes where font, size or turn do: ask then.
    const own = (f[box + 1] as number) - (f[box + 3] as number);
    if (own !== boxHeight) {
      boxHeight = own;
      const nominal = call.FPDFText_GetFontSize(text, i);
      const known = call.FPDFText_GetMatrix(text, i, scratch + 32) !== 0;
      const [a = 1, b = 0, c = 0, e = 1] = known ? floats().subarray(matrix, matrix + 4) : [];
      turn = turnOf(a, b, c, e);
      const scale = known ? Math.hypot(c, e) : 1;
      size = nominal * scale > 0 ? nominal * scale : Math.abs(own);
    }
    counts[turn] += 1;
    if (call.FPDFText_HasUnicodeMapError(text, i) === 1) unmapped += 1;
    height[length] = size;
    length += 1;
  }
  const most = Math.max(...counts);
  return {
    characters: { length, code, x, y, right, height },
    height: held % 2 === 0 ? sheet : width,
    unmapped,
    turn: counts[0] === most ? 0 : counts[1] === most ? 1 : counts[2] === most ? 2 : 3,
  };
}

/**
 * The characters of a page. A page that most of the text is turned on, as a wide table is on a sheet that stands
 * upright, is turned so that the text runs from left to right; what the file says of the turn is not relied on.
 */
export function readCharacters(engine: LoadedPdfEngine, page: PdfPage): ReadCharacters {
  const upright = readTurned(engine, page, 0);
  return upright.turn === 0 ? upright : readTurned(engine, page, upright.turn);
}
