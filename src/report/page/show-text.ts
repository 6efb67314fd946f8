/**
 * What no text may bring into a page: control characters but tab and line break, the characters that reorder what
 * stands around them (U+202A–U+202E, U+2066–U+2069), lone surrogates and code points that are no characters.
 *
 * Marks that only say a direction (U+200E, U+200F, U+061C) stay: Arabic and Hebrew texts need them.
 */
const UNSHOWABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\p{Surrogate}]/gu;

/** `\r\n`, `\r` and the two separators of Unicode: lines of a text end in `\n`. */
const LINE_ENDS = /\r\n|[\r\u2028\u2029]/gu;

/**
 * Text of a document as a page shows it: each character that cannot or must not be shown stands as U+FFFD, so that
 * a reader sees that there was one, and lines end in `\n`. Nothing else is changed. O(n).
 */
export function showText(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(UNSHOWABLE, "\ufffd");
}
