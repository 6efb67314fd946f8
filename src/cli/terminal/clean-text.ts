/** Controls, which move the cursor, color, or change the order in which letters are shown; lone surrogates; line ends. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const REPLACEMENT = "\ufffd";

/**
 * Text of a document in one line, with nothing in it that a terminal would do: a control character is shown as its
 * picture (`␛`), a line end as a space. As many UTF-16 units come out as went in, so that places in it hold.
 */
export function cleanText(text: string): string {
  return text.replaceAll(UNSAFE, (character) => {
    if (/[\s\u2028\u2029]/u.test(character)) return " ";
    const code = character.codePointAt(0) ?? 0;
    // Marks of direction take no column, and neither does what stands for them.
    return code >= 0x202a && code < 0xd800 ? "\u200b" : pictureOf(code);
  });
}

/**
 * What is written to a terminal, without any control that is not ours: ours are line ends, tabs, colors, and the
 * taking away of a line of progress. The last line of defense; {@link cleanText} is the first.
 */
export function guardTerminal(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, (character, at: number) => {
    const isOurs =
      character === "\n" ||
      character === "\t" ||
      (character === "\r" && (text[at + 1] === "\n" || text.startsWith("\u001b[2K", at + 1))) ||
      (character === "\u001b" && isOwnSequence(text, at));
    return isOurs ? character : pictureOf(character.codePointAt(0) ?? 0);
  });
}

/** Whether an escape begins a color or takes away a line. */
function isOwnSequence(text: string, at: number): boolean {
  if (text[at + 1] !== "[") return false;
  let end = at + 2;
  while (end < at + 12 && /[\d;]/u.test(text[end] ?? "")) end++;
  return text[end] === "m" || text.startsWith("2K", at + 2);
}

/** The picture of a control character; the old eight-bit ones have none. */
function pictureOf(code: number): string {
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? "\u2421" : REPLACEMENT;
}

/** Signs of our own with the ones a terminal without Unicode can show, of the same width. */
const ASCII_SIGNS: ReadonlyMap<string, string> = new Map([
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
  ["·", "|"],
  ["…", "."],
  ["≈", "~"],
  ["→", ">"],
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["\u00a0", " "],
]);

/** Text in ASCII: letters without their marks, signs by the nearest one, `?` for the rest. */
export function toAscii(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{ASCII}]/gu, (character) => ASCII_SIGNS.get(character) ?? "?");
}
