import { cleanText } from "../tidy-rows.ts";

/** Characters of a sheet's name. */
const MAX_NAME = 31;

/**
 * Names as Excel takes them: without `: \ / ? * [ ]`, controls and apostrophes at the ends, at most 31 characters, each
 * once whatever the case of its letters; never blank, never `History`, which Excel keeps for itself, and without what
 * it reads as the code of a sign, `_x0041_`.
 */
export function nameSheets(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const plain = cleanText(name)
      .replaceAll(/[:\\/?*[\]\s]|_(?=x[0-9a-f]{4}_)/giu, " ")
      .replaceAll(/ {1,1000}/gu, " ");
    const wanted = cutName(plain, "") || "Sheet";
    let free = wanted;
    for (let number = 2; used.has(free.toLowerCase()) || free.toLowerCase() === "history"; number++) {
      free = cutName(wanted, ` (${number})`);
    }
    used.add(free.toLowerCase());
    return free;
  });
}

/** The name with its ending, cut between characters. */
function cutName(name: string, ending: string): string {
  let cut = "";
  for (const character of name) {
    if (cut.length + character.length + ending.length > MAX_NAME) break;
    cut += character;
  }
  return `${trimEnds(cut)}${ending}`;
}

function trimEnds(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && " '".includes(name[start] ?? "x")) start += 1;
  while (end > start && " '".includes(name[end - 1] ?? "x")) end -= 1;
  return name.slice(start, end);
}
