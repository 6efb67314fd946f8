/** Letters with a stroke and the like, which no decomposition of Unicode takes apart, in lower case. */
const SPELLED: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ħ", "h"],
  ["ı", "i"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ə", "a"],
]);

/** Spells such letters in a text of lower case with those of English. */
export function spellLetters(text: string): string {
  return text.replace(/[øłđðħıßæœþə]/gu, (letter) => SPELLED.get(letter) ?? letter);
}
