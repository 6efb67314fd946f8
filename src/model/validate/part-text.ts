/** Words that stand between clauses and go with the brackets they join. */
const JOINING = new Set(["and", "or"]);

/** Text without what stands in brackets, nested ones included; `balanced` is false where a bracket has no partner. */
function dropBrackets(text: string): { readonly text: string; readonly balanced: boolean } {
  let depth = 0;
  let kept = "";
  let balanced = true;
  for (const character of text) {
    if (character === "(") {
      depth += 1;
      kept += " ";
    } else if (character === ")") {
      if (depth === 0) balanced = false;
      depth = Math.max(0, depth - 1);
    } else if (depth === 0) kept += character;
  }
  return { text: kept, balanced: balanced && depth === 0 };
}

function splitWords(text: string): readonly string[] {
  return text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** True where `wanted` are words of `given` in order and `mayLeaveOut` allows every word that is passed over. */
function isSubsequence(
  wanted: readonly string[],
  given: readonly string[],
  mayLeaveOut: (word: string) => boolean,
): boolean {
  let next = 0;
  for (const word of given) {
    if (word === wanted[next]) next += 1;
    else if (!mayLeaveOut(word)) return false;
  }
  return next === wanted.length;
}

/**
 * True where `part` is `printed` without the brackets that name States.
 *
 * Which brackets name States is not known here, so brackets are left out on both sides; in a misprint with a
 * bracket that has no partner any word may be missing from the part, but none may be added.
 */
export function isPartOf(part: string, printed: string): boolean {
  const [partBare, printedBare] = [dropBrackets(part), dropBrackets(printed)];
  if (partBare.balanced && printedBare.balanced) {
    return isSubsequence(splitWords(partBare.text), splitWords(printedBare.text), (word) =>
      JOINING.has(word.toLowerCase()),
    );
  }
  return isSubsequence(splitWords(part), splitWords(printed), () => true);
}
