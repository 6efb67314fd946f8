import { editDistance } from "../../internal/edit-distance.ts";
import type { OrganisationName } from "./organisation-name.ts";

/**
 * How two names were found to be one: the same `name` but for spelling and legal form, the same `acronym` and words in
 * common, one a `variant` of the other that says more, or a slip of `spelling`.
 */
export const NAME_MATCHES = ["name", "acronym", "variant", "spelling"] as const;
/** One of {@link NAME_MATCHES}. */
export type NameMatch = (typeof NAME_MATCHES)[number];

/** Words of the shorter name that must be in the longer one where they share an acronym. */
const SHARED_WITH_ACRONYM = 0.5;
/** Share of the longer name that a variant of it must have. */
const VARIANT_SHARE = 0.6;
/** A shorter name of so many words is a variant also of a much longer one that begins with it. */
const OPENING_WORDS = 4;
/** Letters of a name for each slip. */
const LETTERS_PER_SLIP = 10;

/** How two names are one; `undefined` where they are not. */
export function matchNames(a: OrganisationName, b: OrganisationName): NameMatch | undefined {
  if (a.folded !== "" && a.folded === b.folded) return "name";
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const inLong = new Set(long.words);
  const shared = short.words.filter((word) => inLong.has(word)).length;
  if ([...a.acronyms].some((acronym) => b.acronyms.has(acronym))) {
    const isBare = short.words.length === 1 && short.acronyms.has(short.words[0] ?? "");
    if (isBare || shared >= SHARED_WITH_ACRONYM * short.words.length) return "acronym";
  }
  if (shared === short.words.length && short.words.length >= 2) {
    const opens = short.words.every((word, index) => long.words[index] === word);
    if (shared >= VARIANT_SHARE * long.words.length || (opens && shared >= OPENING_WORDS)) return "variant";
  }
  const slips = Math.floor(Math.min(a.folded.length, b.folded.length) / LETTERS_PER_SLIP);
  if (slips === 0) return undefined;
  return editDistance(a.folded, b.folded, Math.min(3, slips)) === undefined ? undefined : "spelling";
}
