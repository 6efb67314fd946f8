/** What starts a formula in a spreadsheet, with the wide and small forms that some of them take for the same. */
const STARTS: ReadonlySet<string> = /* @__PURE__ */ new Set("=+-@＝＋－＠﹦﹢﹣﹫");

/** White space and signs without width: spreadsheets may drop them and look at what follows. */
const IS_BLANK = /^[\s\p{Cc}\p{Cf}]$/u;

/** Whether a spreadsheet could take the text from this place on for a formula. */
function startsFormula(text: string, from: number): boolean {
  const first = text[from];
  if (first === "\t" || first === "\r" || first === "\n") return true;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    if (STARTS.has(character)) return true;
    if (!IS_BLANK.test(character)) return false;
  }
  return false;
}

function countApostrophes(text: string): number {
  let count = 0;
  while (text[count] === "'") count += 1;
  return count;
}

/**
 * Text that no spreadsheet runs: an apostrophe in front of what starts like a formula. A text that has apostrophes in
 * front of such a start gets one more, so that {@link unescapeFormula} gives every text back. O(1) for most texts.
 */
export function escapeFormula(text: string): string {
  return startsFormula(text, countApostrophes(text)) ? `'${text}` : text;
}

/** The text that {@link escapeFormula} was given. */
export function unescapeFormula(cell: string): string {
  const count = countApostrophes(cell);
  return count > 0 && startsFormula(cell, count) ? cell.slice(1) : cell;
}
