import { findPersons } from "../../classify/persons/find-persons.ts";
import type { PersonMention } from "../../classify/persons/types.ts";
import type { Defender } from "../../model/defender.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";

/** What may name a person: a recommendation, a statement, a paragraph. */
export interface NamingText {
  /** Such as `"A/HRC/25/5#186.1"`. */
  readonly id: string;
  /** Its words; an item without is counted as one that cannot be read. */
  readonly text?: string;
}

/** One name in one text. */
export interface NamedPerson extends Pick<PersonMention, "name" | "score" | "evidence" | "titles"> {
  /** Id of the text. */
  readonly item: string;
  /** Offsets of the name in the text, in UTF-16 code units, end excluded. */
  readonly span: readonly [start: number, end: number];
  /** Ids of the defenders of the register who bear the name; often empty. */
  readonly defenders: readonly string[];
}

/** Who is named in a list of texts: `value` is the share of texts that name a person, from 0 to 1. */
export interface PersonsNamed {
  /** Share of the texts that name a person, from 0 to 1: `count / total`; `undefined` where no text could be read. */
  readonly value: number | undefined;
  /** Texts that name a person. */
  readonly count: number;
  /** Texts that could be read. */
  readonly total: number;
  /** Wilson's interval of `value`. */
  readonly interval: readonly [low: number, high: number] | undefined;
  /** Each text counts once, however many persons it names. */
  readonly unit: "text";
  /** Items without a text, which are not in `total`. */
  readonly unread: number;
  /** Every name, in the order of the texts. */
  readonly mentions: readonly NamedPerson[];
  /** Defenders of the register that are named, with the ids of the texts, in the order of the register. */
  readonly defenders: readonly { readonly defender: string; readonly items: readonly string[] }[];
}

/** Options of {@link personsNamed}. */
export interface PersonsNamedOptions {
  /** Defenders to recognize; default none: names are found, but nobody is known by them. */
  readonly register?: { readonly defenders: readonly Defender[] };
}

/**
 * Who is named in recommendations or statements, and whether anyone is.
 *
 * Names are found by {@link findPersons}, with those of the register in either order, in other spellings and in the
 * person's own script. A law, prize or place named after a person does not count. Linear in the texts.
 *
 * @param items - Each is counted once, such as the recommendations of a review.
 *
 * @example One of two recommendations names a person
 * ```ts
 * import { personsNamed } from "uprkit";
 *
 * const source = { citation: "invented" };
 * const register = { defenders: [{ id: "ana", name: "Ana Tokavic", state: "KEN" as const, events: [], opinions: [], source }] };
 * const items = [{ id: "1", text: "Release the journalist Tokavic Ana" }, { id: "2", text: "Ratify the Convention" }];
 * const { value, defenders } = personsNamed(items, { register });
 * value; // => 0.5
 * defenders; // => [{ defender: "ana", items: ["1"] }]
 * ```
 *
 * @category Analyze
 */
export function personsNamed(items: Iterable<NamingText>, options: PersonsNamedOptions = {}): PersonsNamed {
  const people = options.register?.defenders ?? [];
  const mentions: NamedPerson[] = [];
  const itemsBy = new Map<string, Set<string>>(people.map(({ id }) => [id, new Set<string>()]));
  let [count, total, unread] = [0, 0, 0];
  for (const { id, text } of items) {
    if (text === undefined) {
      unread += 1;
      continue;
    }
    total += 1;
    const found = findPersons(text, { register: people }).filter(({ kind }) => kind === "person");
    if (found.length > 0) count += 1;
    for (const { name, start, end, score, evidence, titles, persons } of found) {
      mentions.push({ item: id, name, span: [start, end], defenders: persons, score, evidence, titles });
      for (const person of persons) itemsBy.get(person)?.add(id);
    }
  }
  return {
    value: total === 0 ? undefined : count / total,
    count,
    total,
    interval: wilsonInterval(count, total),
    unit: "text",
    unread,
    mentions,
    defenders: [...itemsBy].flatMap(([defender, ids]) =>
      ids.size === 0 ? [] : [{ defender, items: [...ids] }],
    ),
  };
}
