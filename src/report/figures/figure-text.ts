/** Letters of about the same width, in em of a wide sans-serif; what is none of these is `OTHER` or `WIDE`. */
const WIDTHS: readonly (readonly [letters: string, em: number])[] = [
  ["iljI.,:;'|!`", 0.34],
  ['ftr()[]/-"*° ', 0.42],
  ["mwMW@%—", 0.98],
  ["ABCDEFGHJKLNOPQRSTUVXYZ&+=<>", 0.76],
];
const OTHER = 0.64;
const WIDE = 1.1;

/** First code points of the scripts whose letters are square: Hangul, kana, Han, full width forms, pictographs. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f000
  );
}

const MARK = /^\p{M}$/u;

function emOf(letter: string): number {
  if (MARK.test(letter)) return 0;
  for (const [letters, em] of WIDTHS) if (letters.includes(letter)) return em;
  return isWide(letter.codePointAt(0) ?? 0) ? WIDE : OTHER;
}

/** Width a text can have, in px, in whatever sans-serif the reader has: rather too much than too little. */
export function widthOf(text: string, fontSize: number): number {
  let em = 0;
  for (const letter of text) em += emOf(letter);
  return em * fontSize;
}

/**
 * A text as it can stand in one line of a picture: a control character is shown as its picture (`␀`), one that would
 * turn the direction of what follows is left out, half a surrogate pair is `�`, white space is one space.
 */
export function cleanText(text: string): string {
  let clean = "";
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) clean += " ";
    else if (code < 0x20) clean += String.fromCodePoint(0x2400 + code);
    else if (code === 0x7f) clean += "␡";
    else if (code >= 0x80 && code <= 0x9f) clean += "�";
    else if (code >= 0xd800 && code <= 0xdfff) clean += "�";
    else if ((code & 0xfffe) === 0xfffe) clean += "�";
    else if (!isTurn(code)) clean += letter;
  }
  return clean.split(" ").filter(Boolean).join(" ");
}

/** Marks, embeddings, overrides and isolates of direction. */
function isTurn(code: number): boolean {
  return (
    code === 0x200e ||
    code === 0x200f ||
    code === 0x61c ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069)
  );
}

/** The text, or as much of it as has room, with an ellipsis; at least one letter. */
export function cutText(text: string, fontSize: number, room: number): string {
  const clean = cleanText(text);
  if (widthOf(clean, fontSize) <= room) return clean;
  let width = fontSize;
  let kept = "";
  for (const letter of clean) {
    width += emOf(letter) * fontSize;
    if (width > room && kept !== "") break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** A name among other words keeps its own direction. */
export function isolateName(text: string): string {
  const clean = cleanText(text);
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(clean) ? `\u2068${clean}\u2069` : clean;
}
