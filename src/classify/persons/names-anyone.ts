import { findPersons } from "./find-persons.ts";
import type { FindPersonsOptions, PersonMention } from "./types.ts";

/** What {@link namesAnyone} reads: a recommendation, a statement, a paragraph. */
export interface TextToSearch {
  /** Text in which a person may be named. */
  readonly text: string;
}

/** A text that names someone. */
export interface NamingItem<Item extends TextToSearch> {
  /** The text as given, with its id and source. */
  readonly item: Item;
  /** Persons it names, in the order of the text; never empty, no eponyms. */
  readonly persons: readonly PersonMention[];
}

/** A person of the register and the texts that name the person. */
export interface NamedPerson<Item extends TextToSearch> {
  /** Id in the register. */
  readonly person: string;
  /** Texts that name the person and no namesake, in their order; empty where none does. */
  readonly items: readonly Item[];
}

/** Who is named in some texts. */
export interface NamedPersons<Item extends TextToSearch> {
  /** Texts that name at least one person. */
  readonly count: number;
  /** Texts in all. */
  readonly total: number;
  /** `count / total`, from 0 to 1; `undefined` where there is no text. */
  readonly value: number | undefined;
  /** What is counted: texts, however many persons each names. */
  readonly unit: "text";
  /** Times that a person is named; at least {@link count}. */
  readonly mentions: number;
  /** Texts that name someone, in their order. */
  readonly items: readonly NamingItem<Item>[];
  /** Every person of the register, in its order, named or not; empty without a register. */
  readonly registered: readonly NamedPerson<Item>[];
}

/**
 * Whether recommendations, statements or other texts name anyone: how many do, as a fraction from 0 to 1, and whom.
 *
 * Counted are texts with at least one mention of kind `person` (see {@link findPersons}); names given to laws, prizes
 * and places are not. Not weighted; the denominator is all texts. A numbered recommendation that several States make
 * in one export is there as many rows: pass each once where recommendations are to be counted. A mention that fits
 * several persons of the register counts for `count`, but for none of them in `registered`.
 *
 * @param items - Anything with a text, such as the recommendations of a review; not changed.
 * @param options - See {@link FindPersonsOptions}.
 *
 * @example A review that names one prisoner
 * ```ts
 * import { namesAnyone } from "uprkit/classify";
 *
 * const { count, total, registered } = namesAnyone(
 *   [
 *     { id: "1", text: "Release Ms. Lin Weiqu and all others held for their opinions" },
 *     { id: "2", text: "Release all persons held for their opinions" },
 *   ],
 *   { register: [{ id: "lin-weiqu", name: "Lin Weiqu" }] },
 * );
 * [count, total]; // => [1, 2]
 * registered.map(({ person, items }) => [person, items.length]); // => [["lin-weiqu", 1]]
 * ```
 *
 * @category Classify
 */
export function namesAnyone<Item extends TextToSearch>(
  items: Iterable<Item>,
  options: FindPersonsOptions = {},
): NamedPersons<Item> {
  const naming: NamingItem<Item>[] = [];
  let total = 0;
  let mentions = 0;
  for (const item of items) {
    total++;
    const persons = findPersons(item.text, options).filter(({ kind }) => kind === "person");
    if (persons.length === 0) continue;
    mentions += persons.length;
    naming.push({ item, persons });
  }
  const count = naming.length;
  const value = total === 0 ? undefined : count / total;
  const registered = registeredIn(naming, options);
  return { count, total, value, unit: "text", mentions, items: naming, registered };
}

function registeredIn<Item extends TextToSearch>(
  naming: readonly NamingItem<Item>[],
  { register = [] }: FindPersonsOptions,
): readonly NamedPerson<Item>[] {
  const byPerson = new Map<string, Item[]>(register.map(({ id }) => [id, []]));
  for (const { item, persons } of naming) {
    const sure = persons.flatMap((mention) => (mention.persons.length === 1 ? mention.persons : []));
    for (const id of new Set(sure)) byPerson.get(id)?.push(item);
  }
  return [...byPerson].map(([person, items]) => ({ person, items }));
}
