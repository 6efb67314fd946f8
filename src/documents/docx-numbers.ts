const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** Signs of footnotes in the Chicago manner; from the fifth on they are doubled. */
const SIGNS = ["*", "†", "‡", "§"];
/** Past these Word falls back on digits or starts again; no document of the UPR goes there. */
const [MAX_ROMAN, MAX_LETTERS] = [32_767, 780];

function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

/** `a` to `z`, then `aa`, `bb`: Word repeats the letter. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function ordinal(value: number): string {
  const [tens, unit] = [value % 100, value % 10];
  const isTeen = tens >= 11 && tens <= 13;
  return `${value}${isTeen ? "th" : (["th", "st", "nd", "rd"][unit] ?? "th")}`;
}

/** A number in one of Word's formats (`w:numFmt`); digits for those that are not known. */
export function formatWordNumber(value: number, format: string): string {
  const isPlain = value >= 1;
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return isPlain && value <= MAX_LETTERS ? letters(value) : String(value);
    case "upperLetter":
      return isPlain && value <= MAX_LETTERS ? letters(value).toUpperCase() : String(value);
    case "lowerRoman":
      return isPlain && value <= MAX_ROMAN ? roman(value) : String(value);
    case "upperRoman":
      return isPlain && value <= MAX_ROMAN ? roman(value).toUpperCase() : String(value);
    case "ordinal":
      return isPlain ? ordinal(value) : String(value);
    case "chicago":
      return isPlain
        ? (SIGNS[(value - 1) % SIGNS.length] ?? "*").repeat(Math.min(20, Math.ceil(value / SIGNS.length)))
        : String(value);
    default:
      return String(value);
  }
}
