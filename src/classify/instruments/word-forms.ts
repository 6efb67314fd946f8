/** Forms of words that name the same thing in the name of an instrument. */
const SAME: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["children", "child"],
  ["woman", "women"],
  ["people", "person"],
  ["peoples", "person"],
  ["persons", "person"],
  ["program", "programme"],
  ["ops", "op"],
  ["cooperation", "co"],
]);

/** The form under which a word of a name is kept: `"disability"` for "disabilities", `"organize"` for "organise". */
export function keyOf(word: string): string {
  const same = SAME.get(word);
  if (same !== undefined) return same;
  let key = word.endsWith("ies") && word.length > 4 ? `${word.slice(0, -3)}y` : word;
  if (key === word && word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/u.test(word))
    key = word.slice(0, -1);
  return key
    .replace(/isation$/u, "ization")
    .replace(/(?<=[a-z]{4})ise(?=d?$)/u, "ize")
    .replace(/^labour$/u, "labor");
}

/** Every form of a word that has the key. */
export function formsOf(key: string): readonly string[] {
  const bases = new Set([key]);
  if (key === "labor") bases.add("labour");
  if (key.endsWith("ization")) bases.add(`${key.slice(0, -7)}isation`);
  if (/ized?$/u.test(key)) bases.add(key.replace(/iz(ed?)$/u, "is$1"));
  const forms = new Set(bases);
  for (const base of bases) {
    if (!/^[a-z]/u.test(base)) continue;
    if (/[^aeiou]y$/u.test(base)) forms.add(`${base.slice(0, -1)}ies`);
    forms.add(`${base}s`);
  }
  for (const [form, same] of SAME) if (same === key) forms.add(form);
  return [...forms].filter((form) => keyOf(form) === key);
}
