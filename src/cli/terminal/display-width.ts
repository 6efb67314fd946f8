/** Combining marks, joiners and marks of direction stand on or between other characters. */
const NO_WIDTH = /^(?:\p{Mn}|\p{Me}|\p{Cf}|[\u1160-\u11ff])$/u;
/** Pictures that are two columns wide. */
const PICTURE = /^\p{Emoji_Presentation}$/u;
/** Letters of the Latin, Greek and Cyrillic scripts, and signs: one column each. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0386-\u0482\u2010-\u2027\u2030-\u205e]*$/u;

/** First and last code points of blocks of East Asian letters, which take two columns. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Columns that a text takes in a terminal: 2 for East Asian letters, 0 for marks on other letters. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return WIDE.some(([first, last]) => first <= code && code <= last) || PICTURE.test(character) ? 2 : 1;
}

/** The beginning of a text that fits into columns; a letter keeps its marks. */
export function takeColumns(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let taken = "";
  let width = 0;
  for (const character of text) {
    const more = characterWidth(character);
    if (width + more > columns) break;
    taken += character;
    width += more;
  }
  return taken;
}

/** Text with spaces behind it, up to a number of columns. */
export function padColumns(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}

/** Text with spaces before it, up to a number of columns. */
export function padColumnsStart(text: string, columns: number): string {
  return " ".repeat(Math.max(0, columns - displayWidth(text))) + text;
}
