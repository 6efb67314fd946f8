import { spellLetters } from "../../internal/spell-letters.ts";
import { foldName } from "../../reference/normalize-state-name.ts";
import type { RegisteredPerson } from "./types.ts";

/** What of a person's record a name was found by. */
export type NameKind = "name" | "alias" | "native-name";

/** Names of a person hold fewer words; what is longer is a sentence. */
const MAX_WORDS = 12;

function foldWords(name: string): readonly string[] {
  const folded = spellLetters(foldName(name));
  return folded === "" ? [] : folded.split(" ");
}

/** A name as it is compared: words run together, folded. */
export function joinName(name: string): string {
  return foldWords(name).join("");
}

/**
 * The forms under which a name may be recorded, as {@link joinName} makes them: the words run together, beginning with
 * each of them in turn, as the family name may come first or last.
 */
export function formsOfName(name: string): ReadonlySet<string> {
  const words = foldWords(name);
  if (words.length > MAX_WORDS) return new Set();
  return new Set(words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].join("")));
}

/** Names a person goes by, with what of the record each is; the first is the name itself. */
export function listNames(
  person: Pick<RegisteredPerson, "name" | "aliases" | "nativeName">,
): readonly (readonly [name: string, by: NameKind])[] {
  const { name, aliases = [], nativeName } = person;
  return [
    [name, "name"],
    ...aliases.map((alias) => [alias, "alias"] as const),
    ...(nativeName === undefined ? [] : [[nativeName, "native-name"] as const]),
  ];
}
