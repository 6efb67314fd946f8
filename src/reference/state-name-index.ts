import { lazy } from "../internal/lazy.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";
import { normalizeStateName } from "./normalize-state-name.ts";
import { STATE_NAME_ROWS } from "./state-names.generated.ts";

/** What a spelling of a State's name is: in use, used in the past, a known misspelling, or not English. */
export type StateSpellingKind = "current" | "former" | "misspelling" | "translation";

/** A spelling of the name of a State. */
export interface StateSpelling {
  /** As printed. */
  readonly name: string;
  readonly code: StateCode;
  readonly kind: StateSpellingKind;
  /** Whether it names the State beyond doubt only where States are listed, such as `"US"` or `"Korea"`. */
  readonly inListsOnly: boolean;
}

/** @internal */
export interface IndexedSpelling extends StateSpelling {
  /** Its normalized form. */
  readonly form: string;
  /** Whether it is an acronym, such as `"DPRK"`: in lower case it may be another word. */
  readonly acronym: boolean;
}

/** Every spelling, States in alphabetical order of their codes. */
export const listSpellings: () => readonly IndexedSpelling[] = /* @__PURE__ */ lazy(() =>
  STATE_NAME_ROWS.flatMap(([code, current, inLists, historical, misspelled, translations]) => {
    const spell = (names: string, kind: StateSpellingKind, inListsOnly = false): IndexedSpelling[] =>
      names === ""
        ? []
        : names.split("|").map((name) => ({
            name,
            code,
            kind,
            inListsOnly,
            form: normalizeStateName(name),
            acronym: isAcronym(name),
          }));
    return [
      ...spell(current, "current"),
      ...spell(inLists, "current", true),
      ...spell(historical, "former"),
      ...spell(misspelled, "misspelling"),
      ...spell(translations, "translation"),
    ];
  }),
);

/** Spellings as printed. */
export const spellingByName: () => ReadonlyMap<string, IndexedSpelling> = /* @__PURE__ */ lazy(() =>
  firstByKey(listSpellings(), (spelling) => spelling.name),
);

/** Spellings by normalized form. */
export const spellingByForm: () => ReadonlyMap<string, IndexedSpelling> = /* @__PURE__ */ lazy(() =>
  firstByKey(listSpellings(), (spelling) => spelling.form),
);

/** Spellings of more than one word by their words in alphabetical order, small words left out. */
export const spellingByWords: () => ReadonlyMap<string, IndexedSpelling> = /* @__PURE__ */ lazy(() =>
  unambiguousByKey(
    listSpellings().filter((spelling) => spelling.form.includes(" ")),
    (spelling) => wordsKey(spelling.form),
  ),
);

/** Spellings by normalized form without spaces. */
export const spellingByLetters: () => ReadonlyMap<string, IndexedSpelling> = /* @__PURE__ */ lazy(() =>
  unambiguousByKey(
    listSpellings().filter((spelling) => !spelling.acronym),
    (spelling) => spelling.form.replaceAll(" ", ""),
  ),
);

const SMALL_WORDS = /* @__PURE__ */ new Set(["and", "of", "the"]);

/** Words of a normalized form in alphabetical order, small words left out: the same whatever the order of the parts. */
export function wordsKey(form: string): string {
  return form
    .split(" ")
    .filter((word) => !SMALL_WORDS.has(word))
    .sort()
    .join(" ");
}

function isAcronym(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length <= 6 && !name.includes(" ") && (letters.match(/\p{Lu}/gu) ?? []).length > 1;
}

function firstByKey(
  spellings: readonly IndexedSpelling[],
  key: (spelling: IndexedSpelling) => string,
): ReadonlyMap<string, IndexedSpelling> {
  const index = new Map<string, IndexedSpelling>();
  for (const spelling of spellings) if (!index.has(key(spelling))) index.set(key(spelling), spelling);
  return index;
}

/** Leaves out keys that would name two States. */
function unambiguousByKey(
  spellings: readonly IndexedSpelling[],
  key: (spelling: IndexedSpelling) => string,
): ReadonlyMap<string, IndexedSpelling> {
  const index = new Map<string, IndexedSpelling>();
  const ambiguous = new Set<string>();
  for (const spelling of spellings) {
    const first = index.get(key(spelling));
    if (first === undefined) index.set(key(spelling), spelling);
    else if (first.code !== spelling.code) ambiguous.add(key(spelling));
  }
  for (const each of ambiguous) index.delete(each);
  return index;
}
