import type { Defender } from "../../model/defender.ts";
import { foldName } from "../../reference/normalize-state-name.ts";

/** What of a defender's record a name was found by. */
export type NameKind = "name" | "alias" | "native-name";

/** A defender who goes by a name. */
export interface PersonMatch {
  readonly defender: Defender;
  /** What of the record has it. */
  readonly by: NameKind;
  /** Name as recorded. */
  readonly recorded: string;
}

/** Letters with a stroke and the like, which no decomposition of Unicode takes apart. */
const PLAIN: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
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

function foldWords(name: string): readonly string[] {
  const folded = foldName(name).replace(/[øłđðħıßæœþə]/gu, (letter) => PLAIN.get(letter) ?? letter);
  return folded === "" ? [] : folded.split(" ");
}

/** Names of a person hold fewer words; what is longer is a sentence. */
const MAX_WORDS = 12;

/** The words run together, beginning with each of them in turn: the family name may come first or last. */
function rotationsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length > MAX_WORDS) return new Set();
  return new Set(words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].join("")));
}

/** A name as it is compared: words run together, folded. */
export function joinName(name: string): string {
  return foldWords(name).join("");
}

/** The forms under which a name may be recorded, as {@link joinName} makes them. */
export function formsOfName(name: string): ReadonlySet<string> {
  return rotationsOf(foldWords(name));
}

/** Names a defender goes by, with what of the record each is; the first is the name itself. */
export function listNames(defender: Defender): readonly (readonly [name: string, by: NameKind])[] {
  const { name, aliases = [], nativeName } = defender;
  return [
    [name, "name"],
    ...aliases.map((alias) => [alias, "alias"] as const),
    ...(nativeName === undefined ? [] : [[nativeName, "native-name"] as const]),
  ];
}

/**
 * The defenders who go by a name; several where namesakes are on record, none where nobody does.
 *
 * Found whatever the case, the diacritics, hyphens, apostrophes and dots, joined or apart (`Hang-tung`, `Hang Tung`,
 * `Hangtung`), with the family name first or last, by the name, an alias, or the name in the person's own script. The
 * whole name is compared: `"Xu"` finds nobody. A name of another spelling is found if it is recorded as an alias.
 * O(defenders) for each call.
 *
 * @param register - A register, or any object with defenders.
 *
 * @example Another order, another spelling
 * ```ts
 * import { matchPerson } from "uprkit";
 * import { loadChinaCase } from "uprkit/data/china";
 *
 * const register = loadChinaCase();
 * matchPerson("Hang Tung CHOW", register).map(({ defender }) => defender.id); // => ["chow-hang-tung"]
 * matchPerson("Anya Sengdra", register).map(({ by }) => by); // => ["name"]
 * matchPerson("Xu", register); // => []
 * ```
 *
 * @category Analyze
 */
export function matchPerson(
  name: string,
  register: { readonly defenders: readonly Defender[] },
): readonly PersonMatch[] {
  const keys = formsOfName(name);
  if (keys.size === 0) return [];
  return register.defenders.flatMap((defender): readonly PersonMatch[] => {
    const found = listNames(defender).find(([recorded]) => keys.has(joinName(recorded)));
    return found === undefined ? [] : [{ defender, by: found[1], recorded: found[0] }];
  });
}
