import type { TextSpan } from "../types.ts";

/** What is needed of a person to find the name in a text; a `Defender` has it. */
export interface RegisteredPerson {
  /** Unique in the register; mentions name the person by it. */
  readonly id: string;
  /** Name in Latin script, in the person's own order. */
  readonly name: string;
  /** Name in the person's own script; absent where not known. */
  readonly nativeName?: string;
  /** Other spellings; absent where none is known. */
  readonly aliases?: readonly string[];
}

/** Options of {@link findPersons}. */
export interface FindPersonsOptions {
  /** Persons to recognize; default: none. */
  readonly register?: readonly RegisteredPerson[];
}

/**
 * Whether a name stands for the person, or was given to something else: a law, prize, plan, inquiry, place. Figures of
 * faith ("Prophet", "Saint") count as the latter: nobody speaks of them as of someone whose case is open.
 */
export type PersonKind = "person" | "eponym";

/**
 * What speaks for a name: `form` = several words in a row that are no English, no place and no people; `given` = a
 * known given name; `title` = "Mr.", "President"; `role` = "journalist", "activist"; `cue` = "release of", "case of",
 * "such as"; `apposition` = what follows says who it is; `list` = beside another person; `earlier` = the full name came
 * before; `register` = it is in the register.
 */
export type PersonEvidence =
  | "form"
  | "given"
  | "title"
  | "role"
  | "cue"
  | "apposition"
  | "list"
  | "earlier"
  | "register";

/** A person named in a text. */
export interface PersonMention extends TextSpan {
  /** Name as printed, without titles and without a possessive `'s`. */
  readonly name: string;
  /** Whether the person is meant, or something that bears the name: see {@link PersonKind}. */
  readonly kind: PersonKind;
  /** Titles and what the person is called, as printed, in the order of the text: `["former", "President"]`; often empty. */
  readonly titles: readonly string[];
  /** Ids of the persons of the register that bear the name: none, one, or several where the name fits several. */
  readonly persons: readonly string[];
  /** From 0 to 1, not a probability: 0.5 is the least that is reported, 1 is a name of the register. */
  readonly score: number;
  /** What speaks for it; never empty. */
  readonly evidence: readonly PersonEvidence[];
}
