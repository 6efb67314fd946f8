import { lazy } from "../../internal/lazy.ts";
import type { InstrumentCode } from "../../model/vocabulary.generated.ts";
import { type InstrumentAlias, listInstrumentAliases } from "../../reference/instrument-aliases.ts";
import { type InstrumentKind, listInstruments } from "../../reference/instruments.ts";
import { splitWords } from "../text/words.ts";
import { listNamedBodies, type NamedBody } from "./named-bodies.ts";
import { formsOf, keyOf } from "./word-forms.ts";

/** What a name stands for. An acronym can stand for a treaty and for its body: the words around it tell. */
export interface NameEntry {
  readonly codes: readonly InstrumentCode[];
  readonly body?: NamedBody;
}

/** Words that a name may have more or fewer of: "Convention for the Rights of all the Children". */
const SKIPPED =
  "a an the of on for to all in with against from their his her relating related concerning regarding governing";
/** Words that join, not skipped right after the first word of a name. */
const JOINING = "and or";
/** Words between "Convention" and its subject: "on the Prevention and Punishment of the Crime of Genocide". */
const LEADING =
  "prevention prevent punishment punish suppression suppress elimination eradication prohibition immediate action protection promotion safeguarding safeguard rights right issue question matter and or calling civil aspects decent work conditions working fair adequate use basic";

/** Flags of words: see {@link Lexicon.flags}. */
export const SKIP = 1;
export const JOIN = 2;
export const LEAD = 4;

/** Words that a protocol, a convention and so on is called by, for aliases that are subjects only. */
const FORM_OF_KIND: Readonly<Record<InstrumentKind, string>> = {
  "core-treaty": "convention",
  "optional-protocol": "protocol",
  treaty: "convention",
  protocol: "protocol",
  amendment: "amendment",
  "ilo-convention": "convention",
  "ilo-protocol": "protocol",
  "regional-treaty": "convention",
  "regional-protocol": "protocol",
  declaration: "declaration",
  principles: "principle",
  resolution: "resolution",
};

/** Names in a tree by word. */
export interface Lexicon {
  /** Number of a word, by every form of it; words without one are in no name. */
  readonly words: ReadonlyMap<string, number>;
  /** What may be done with a word: {@link SKIP}, {@link JOIN}, {@link LEAD}. */
  readonly flags: Uint8Array;
  /** Node after a node and a word, by `node * words.size + word`; the root is 0. */
  readonly next: ReadonlyMap<number, number>;
  /** Names that end at a node, in any case of letters. */
  readonly names: ReadonlyMap<number, NameEntry>;
  /** Acronyms that end at a node, in capitals. */
  readonly acronyms: ReadonlyMap<number, NameEntry>;
  /** Numbers of the words that the scanner asks about by themselves. */
  readonly formIds: Readonly<
    Record<"convention" | "covenant" | "protocol" | "op" | "amendment" | "ilo", number>
  >;
  /** Distance between the keys of two nodes in {@link Lexicon.next}. */
  readonly width: number;
}

const WIDTH = 8192;

/** Built at its first use, from the reference tables: about 3 ms. */
export const lexicon: () => Lexicon = /* @__PURE__ */ lazy(() => {
  const words = new Map<string, number>();
  const keys = new Map<string, number>();
  const numberOf = (word: string): number => {
    const key = keyOf(word);
    const known = keys.get(key);
    if (known !== undefined) return known;
    const number = keys.size;
    keys.set(key, number);
    for (const form of [word, ...formsOf(key)]) words.set(form, number);
    return number;
  };
  const marked: [number, number][] = [];
  for (const [list, flag] of [
    [SKIPPED, SKIP],
    [JOINING, JOIN],
    [LEADING, LEAD],
  ] as const) {
    for (const word of list.split(" ")) marked.push([numberOf(word), flag]);
  }
  const flags = new Uint8Array(WIDTH);
  for (const [word, flag] of marked) flags[word] = (flags[word] ?? 0) | flag;

  const next = new Map<number, number>();
  const names = new Map<number, NameEntry>();
  const acronyms = new Map<number, NameEntry>();
  let nodes = 1;
  const insert = (name: string, entry: NameEntry, isAcronym: boolean): void => {
    let node = 0;
    for (const norm of splitWords(name).norms) {
      const word = numberOf(norm);
      if (!isAcronym && ((flags[word] ?? 0) & (SKIP | JOIN)) !== 0) continue;
      const key = node * WIDTH + word;
      let after = next.get(key);
      if (after === undefined) {
        after = nodes++;
        next.set(key, after);
      }
      node = after;
    }
    const entries = isAcronym ? acronyms : names;
    const there = entries.get(node);
    entries.set(node, there === undefined ? entry : joinEntries(there, entry));
  };
  const kinds = new Map(listInstruments().map(({ code, kind }) => [code, kind]));
  for (const { alias, code, match } of aliases()) {
    const kind = kinds.get(code) ?? "treaty";
    if (match === "number" || isProtocolOf(alias, kind)) continue;
    // Texts say "Convention on Civil and Political Rights"; "both Conventions" are not the Covenants, though.
    if (/\bcovenant on\b/iu.test(alias)) {
      insert(alias.replace(/covenant/iu, "convention"), { codes: [code] }, false);
    }
    if (match === "subject" && FORM_OF_KIND[kind] === "convention") {
      insert(`${alias} convention`, { codes: [code] }, false);
    }
    insert(
      match === "subject" ? `${FORM_OF_KIND[kind]} ${alias}` : alias,
      { codes: [code] },
      match === "token",
    );
  }
  for (const body of listNamedBodies()) {
    for (const name of body.names) insert(name, { codes: [], body }, false);
    for (const acronym of body.acronyms) insert(acronym, { codes: [], body }, true);
  }
  const formIds = {
    convention: numberOf("convention"),
    covenant: numberOf("covenant"),
    protocol: numberOf("protocol"),
    op: numberOf("op"),
    amendment: numberOf("amendment"),
    ilo: numberOf("ilo"),
  };
  return { words, flags, next, names, acronyms, width: WIDTH, formIds };
});

function aliases(): readonly InstrumentAlias[] {
  const named = listInstruments().map(
    ({ code, name }): InstrumentAlias => ({ alias: name, code, match: "phrase" }),
  );
  return [...named, ...listInstrumentAliases()];
}

/** "Optional Protocol to …" is read word by word, as it can name several ("the two Optional Protocols to …"). */
function isProtocolOf(alias: string, kind: InstrumentKind): boolean {
  return (
    (kind === "optional-protocol" || kind === "regional-protocol" || kind === "protocol") &&
    /\bprotocols? (?:to|of|additional) (?!prevent|suppress|1967|San|Maputo|Palermo)|2nd optional|additional protocol|protocol additional|protocol (?:no\. ?)?\d/iu.test(
      alias,
    )
  );
}

function joinEntries(one: NameEntry, other: NameEntry): NameEntry {
  const body = one.body ?? other.body;
  return { codes: [...new Set([...one.codes, ...other.codes])], ...(body === undefined ? {} : { body }) };
}
