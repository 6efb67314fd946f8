import { formsOfName, joinName, listNames, type NameKind } from "../../classify/persons/person-names.ts";
import type { Defender } from "../../model/defender.ts";

/** A defender who goes by a name. */
export interface PersonMatch {
  /** The record. */
  readonly defender: Defender;
  /** What of the record has it. */
  readonly by: NameKind;
  /** Name as recorded. */
  readonly recorded: string;
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
