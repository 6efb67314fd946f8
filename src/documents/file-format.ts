import { detectUtf16 } from "./text-encoding.ts";

/**
 * What the first bytes of a file say it is; `text` covers CSV, JSON and plain text, `markup` a web page or RTF, whose
 * letters stand between the signs of a language that no reader here knows.
 */
export type FileFormat = "pdf" | "zip" | "ole" | "text" | "markup" | "binary" | "empty";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Container of the old binary Word and Excel files. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How far into the file `%PDF-` may stand; some producers put a few bytes before it. */
const PDF_HEAD = 1_024;
const SAMPLE = 4_096;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A text may hold this many control characters, however short it is. */
const STRAY_CONTROLS = 2;

/** Control characters that no text of any encoding holds; NUL is fine where every second byte is one (UTF-16). */
function looksBinary(sample: Uint8Array): boolean {
  if (detectUtf16(sample) !== undefined) return false;
  let odd = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) odd += 1;
  return odd > Math.max(STRAY_CONTROLS, sample.length / 200);
}

/** How a web page and a file of RTF begin. */
const MARKUP = /^(?:\u00ef\u00bb\u00bf)?\s{0,100}(?:<!doctype html|<html|\{\\rtf)/iu;

/**
 * Tells a file's format from its content; names and extensions lie.
 *
 * @example
 * ```ts
 * import { detectFileFormat } from "uprkit/read";
 *
 * detectFileFormat(new TextEncoder().encode("%PDF-1.7")); // => "pdf"
 * detectFileFormat(new TextEncoder().encode("SuR,RS")); // => "text"
 * ```
 *
 * @category Documents
 */
export function detectFileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return "zip";
  if (startsWith(bytes, OLE)) return "ole";
  const sample = bytes.subarray(0, SAMPLE);
  const head = String.fromCharCode(...sample.subarray(0, PDF_HEAD));
  if (head.includes("%PDF-")) return "pdf";
  if (looksBinary(sample)) return "binary";
  return MARKUP.test(head) ? "markup" : "text";
}
