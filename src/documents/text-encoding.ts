import { UprError } from "../errors.ts";

/** Encodings that {@link decodeText} tells apart. Latin-1 is read as `windows-1252`, which holds it. */
export const TEXT_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "macintosh", "windows-1252"] as const;
/** One of {@link TEXT_ENCODINGS}. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** How lines end: `none` where the text has one line only, `mixed` where more than one kind occurs. */
export type LineEnd = "lf" | "crlf" | "cr" | "mixed" | "none";

/** Text that was in some bytes, and how it was written there. */
export interface DecodedText {
  /** The text without byte order mark; line ends are as they were. */
  readonly text: string;
  /** Encoding the bytes were read in. */
  readonly encoding: TextEncoding;
  /** How its lines end. */
  readonly lineEnd: LineEnd;
  /** Places that are no character in {@link encoding}; each is U+FFFD in {@link text}. 0 in a sound file. */
  readonly undecodable: number;
}

/** Options of {@link decodeText}. */
export interface DecodeTextOptions {
  /** Encoding to read the bytes in, where the caller knows it; detected when absent. */
  readonly encoding?: TextEncoding;
}

/** How many bytes beyond ASCII are weighed: enough for a verdict, and bounded for a file that is all of them. */
const EVIDENCE_BYTES = 20_000;

/**
 * Decodes bytes of unknown encoding: byte order mark, else UTF-16 by its zero bytes, else UTF-8 where that is valid
 * (or damaged in a few places only), else Mac Roman or windows-1252, whichever puts letters into words and quotation
 * marks around them.
 *
 * The last choice is a judgement: a text with no byte beyond ASCII is called `utf-8`, and where the evidence is even,
 * bare CR line ends speak for Mac Roman. O(n) time.
 *
 * @param bytes - Content of a text file; not changed.
 * @param options - See {@link DecodeTextOptions}.
 * @throws `UprError` with code `INVALID_ARGUMENT` if `encoding` is not one of {@link TEXT_ENCODINGS}.
 *
 * @example A file from an old Macintosh
 * ```ts
 * import { decodeText } from "uprkit/read";
 *
 * const bytes = Uint8Array.of(0x63, 0x61, 0x66, 0x8e, 0x0d, 0x74, 0x65, 0x61, 0x0d);
 * decodeText(bytes); // => { text: "café\rtea\r", encoding: "macintosh", lineEnd: "cr", undecodable: 0 }
 * ```
 *
 * @category Documents
 */
export function decodeText(bytes: Uint8Array, options: DecodeTextOptions = {}): DecodedText {
  const encoding = options.encoding ?? detectEncoding(bytes);
  if (!TEXT_ENCODINGS.includes(encoding)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot decode text as "${String(encoding)}": it is not a known encoding, expected one of ${TEXT_ENCODINGS.join(", ")}`,
    );
  }
  const text = decodeAs(bytes, encoding);
  // A text can hold U+FFFD of its own, but hardly one that also has undecodable bytes: counted together.
  return { text, encoding, lineEnd: detectLineEnd(text), undecodable: countOf(text, "\uFFFD") };
}

/** windows-1252 from 0x80 to 0x9F; the five bytes without a character stay control characters, as browsers have it. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== "windows-1252") return text;
  // Some versions of Node read windows-1252 as Latin-1, and so curly quotation marks as control characters.
  return text.replace(
    /[\u0080-\u009F]/gu,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}

/** Kind of line end used in a text; a CR before LF is one line end. O(n). */
export function detectLineEnd(text: string): LineEnd {
  const lf = countOf(text, "\n");
  const cr = countOf(text, "\r");
  const crlf = lf === 0 || cr === 0 ? 0 : countOf(text, "\r\n");
  if (lf === 0 && cr === 0) return "none";
  if (cr === 0) return "lf";
  if (lf === 0) return "cr";
  return crlf === lf && crlf === cr ? "crlf" : "mixed";
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

function detectEncoding(bytes: Uint8Array): TextEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  const wide = detectUtf16(bytes);
  if (wide !== undefined) return wide;
  const { sequences, broken, high } = surveyUtf8(bytes);
  // One damaged byte must not turn a whole UTF-8 file into gibberish, nor a chance pair a Mac file into UTF-8.
  if (broken === 0 || sequences > 4 * broken) return "utf-8";
  return weighSingleByte(bytes, high);
}

/** UTF-16 by its byte order mark; Latin text without one has a zero in every second byte. */
export function detectUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, 4096) & ~1;
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1 ? 1 : 0] += 1;
  const half = length / 2;
  if (half < 2) return undefined;
  if (zeros[1] > half * 0.7 && zeros[0] < half * 0.1) return "utf-16le";
  if (zeros[0] > half * 0.7 && zeros[1] < half * 0.1) return "utf-16be";
  return undefined;
}

/** Counts of valid sequences beyond ASCII and of bytes that fit none, with the places of the first high bytes. */
function surveyUtf8(bytes: Uint8Array): { sequences: number; broken: number; high: readonly number[] } {
  let sequences = 0;
  let broken = 0;
  const high: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (high.length < EVIDENCE_BYTES) high.push(i);
    const length = sequenceLength(bytes, i, byte);
    if (length === 0) {
      broken += 1;
    } else {
      sequences += 1;
      i += length - 1;
    }
  }
  return { sequences, broken, high };
}

/** Length of the well-formed UTF-8 sequence that starts at `at`; 0 where there is none (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const outOfRange =
    (lead === 0xe0 && second < 0xa0) ||
    (lead === 0xed && second > 0x9f) ||
    (lead === 0xf0 && second < 0x90) ||
    (lead === 0xf4 && second > 0x8f);
  return outOfRange ? 0 : length;
}

function weighSingleByte(bytes: Uint8Array, high: readonly number[]): TextEncoding {
  const mac = highHalf("macintosh");
  const windows = highHalf("windows-1252");
  let verdict = 0;
  for (const at of high) verdict += plausibility(bytes, at, mac) - plausibility(bytes, at, windows);
  if (verdict !== 0) return verdict > 0 ? "macintosh" : "windows-1252";
  return bytes.includes(0x0d) && !bytes.includes(0x0a) ? "macintosh" : "windows-1252";
}

/** The 128 characters beyond ASCII of a single-byte encoding. */
function highHalf(encoding: TextEncoding): string {
  return decodeAs(
    Uint8Array.from({ length: 128 }, (_, i) => i + 128),
    encoding,
  );
}

/** How well the character a byte stands for fits between its neighbours: negative where a person would call it wrong. */
function plausibility(bytes: Uint8Array, at: number, table: string): number {
  const characterAt = (i: number): string => {
    const byte = bytes[i];
    if (byte === undefined) return "\n";
    return byte < 0x80 ? String.fromCharCode(byte) : (table[byte - 0x80] ?? " ");
  };
  const character = characterAt(at);
  const before = characterAt(at - 1);
  const after = characterAt(at + 1);
  const isLetter = (c: string): boolean => /\p{L}/u.test(c);
  const inWord = isLetter(before) || isLetter(after);
  if (/\p{Cc}/u.test(character)) return -3;
  // The florin sign is a letter to Unicode only, and no word has a capital after a small letter.
  if (/\p{Ll}/u.test(character)) return character === "ƒ" || /\p{Lu}/u.test(after) ? -2 : inWord ? 2 : 0;
  // A capital after a small letter ("cafŽ") is the mark of the wrong table; in ABUSÉS it is fine.
  if (/\p{Lu}/u.test(character)) return /\p{Ll}/u.test(before) ? -2 : inWord ? 1 : 0;
  if (/[’]/u.test(character)) return isLetter(before) ? 2 : -1;
  if (/[“‘«„]/u.test(character)) return isLetter(after) && !isLetter(before) ? 2 : -1;
  if (/[”»]/u.test(character)) return isLetter(after) ? -1 : 2;
  if (/[–—…•]/u.test(character)) return 1;
  if (/[°º]/u.test(character)) return /[\dnN]/u.test(before) ? 2 : 0;
  if (/\u00A0/u.test(character)) return 0.5;
  return isLetter(before) || isLetter(after) ? -1 : 0;
}
