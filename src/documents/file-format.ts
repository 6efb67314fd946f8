/** What the first bytes of a file say it is; `text` covers CSV, JSON and plain text. */
export type FileFormat = "pdf" | "zip" | "ole" | "text" | "binary" | "empty";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Container of the old binary Word and Excel files. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How far into the file `%PDF-` may stand; some producers put a few bytes before it. */
const PDF_HEAD = 1_024;
const SAMPLE = 4_096;

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Control characters that no text of any encoding holds; NUL is fine where every second byte is one (UTF-16). */
function looksBinary(sample: Uint8Array): boolean {
  const isUtf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (isUtf16) return false;
  let odd = 0;
  for (const byte of sample) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) odd += 1;
  return odd > sample.length / 200;
}

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
  return looksBinary(sample) ? "binary" : "text";
}
