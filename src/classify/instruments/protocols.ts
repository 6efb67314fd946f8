import type { InstrumentCode } from "../../model/vocabulary.generated.ts";
import type { Words } from "../text/words.ts";
import { findSubject } from "./find-names.ts";
import { breaks, ownersBefore, readParents } from "./protocol-parents.ts";
import { mentionsDeathPenalty, type ProtocolWords, readLeft, readNumbers } from "./protocol-words.ts";
import { hasProtocols, protocolsMeant } from "./protocols-meant.ts";
import type { FormItem, Item, NameItem } from "./scan.ts";

/** What the word "protocol" turned out to name. */
export interface ProtocolReading {
  /** Protocols named; none where the text does not tell. */
  readonly codes: readonly InstrumentCode[];
  /** Words that name them. */
  readonly start: number;
  readonly end: number;
  /** Items whose treaty is named only as that of the protocol: "to the Convention against Torture". */
  readonly used: ReadonlySet<Item>;
}

const TO_PARENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "to",
  "of",
  "on",
  "under",
  "for",
  "from",
  "against",
  "in",
]);
const BEFORE_PARENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "the",
  "un",
  "united",
  "nations",
  "international",
  "national",
  "same",
  "said",
  "a",
]);

/** Settles what the word "protocol" at an item names, by the words and the items around it. */
export function readProtocol(
  words: Words,
  ids: Int32Array,
  items: readonly Item[],
  index: number,
): ProtocolReading {
  const item = items[index] as FormItem;
  const before = items[index - 1];
  const left = readLeft(words, item, before?.end ?? 0);
  const right = readNumbers(words, item.end);
  const numbers = [...left.numbers, ...right.numbers];
  const used = new Set<Item>();
  const named = readRight(words, ids, items, index, right.end, left);
  for (const parent of named.parents) used.add(parent);
  let parents = named.parents.flatMap(({ codes }) => codes).concat(named.subjects);
  let { start } = left;
  const { end } = named;
  if (parents.length === 0 && named.codes.length === 0) {
    const owner = before?.type === "name" && before.end === start && !left.possessed ? before : undefined;
    if (owner?.codes.some(hasProtocols) && left.word !== "the" && closeBy(words, owner, start)) {
      // "the CEDAW Optional Protocol": the treaty is not named by itself.
      used.add(owner);
      parents = [...owner.codes];
      start = owner.start;
    } else {
      parents = ownersBefore(words, items, index, left, named.thereto);
    }
  }
  if (named.codes.length > 0) return { codes: named.codes, start, end, used };
  const asksPenalty = mentionsDeathPenalty(words, end);
  const codes = new Set<InstrumentCode>();
  for (const parent of parents) {
    for (const code of protocolsMeant(parent, numbers, left, asksPenalty)) codes.add(code);
  }
  if (parents.length === 0) {
    if (numbers.includes(2) || (asksPenalty && numbers.length === 0 && !left.plural)) codes.add("ICCPR-OP2");
    else if (numbers.includes(3)) codes.add("OP-CRC-IC");
    if (numbers.includes(2) && !optional(words, item.start)) codes.clear();
  }
  return { codes: [...codes], start, end, used };
}

function optional(words: Words, at: number): boolean {
  return words.norms[at] === "op" || words.norms[at - 1] === "optional";
}

function closeBy(words: Words, owner: Item, start: number): boolean {
  return (words.starts[start] ?? 0) - (words.ends[owner.end - 1] ?? 0) <= 1;
}

interface Right {
  /** Treaties named after "to the". */
  readonly parents: readonly NameItem[];
  /** Treaties named by their subject: "Optional Protocol on the Rights of Persons with Disabilities". */
  readonly subjects: readonly InstrumentCode[];
  /** Protocols named by their subject. */
  readonly codes: readonly InstrumentCode[];
  readonly thereto: boolean;
  readonly end: number;
}

/** Reads the words after "protocol": treaties it belongs to and what it is on. */
function readRight(
  words: Words,
  ids: Int32Array,
  items: readonly Item[],
  index: number,
  from: number,
  left: ProtocolWords,
): Right {
  let end = from;
  let at = from;
  if (words.norms[at] === "thereto" || words.norms[at] === "thereof") {
    return { parents: [], subjects: [], codes: [], thereto: true, end: at + 1 };
  }
  while (
    at < words.count &&
    (TO_PARENT.has(words.norms[at] ?? "") || BEFORE_PARENT.has(words.norms[at] ?? ""))
  )
    at++;
  const parents = readParents(words, items, index, from, at, left);
  const last = parents[parents.length - 1];
  if (last !== undefined) {
    end = last.end;
    at = end;
  }
  const codes = readSubjects(words, ids, at, parents.length > 0);
  if (codes.codes.length > 0)
    return { parents, subjects: [], codes: codes.codes, thereto: false, end: codes.end };
  if (parents.length > 0 || !TO_PARENT.has(words.norms[from] ?? "") || breaks(words, from, at))
    return { parents, subjects: [], codes: [], thereto: false, end };
  const subject = findSubject(words, ids, at, "convention");
  const subjects = subject?.entry.codes.filter(hasProtocols) ?? [];
  return {
    parents,
    subjects,
    codes: [],
    thereto: false,
    end: subjects.length > 0 ? (subject?.end ?? end) : end,
  };
}

const BEFORE_SUBJECT =
  /^(?:on|to|of|for|the|and|or|as|well|in|relating|related|regarding|concerning|respectively|one|both|also|a|an|about|against|crc|namely)$/u;

/** Subjects of protocols after their treaty: "on the involvement of … and on the sale of …". */
function readSubjects(
  words: Words,
  ids: Int32Array,
  from: number,
  hasParent: boolean,
): { readonly codes: readonly InstrumentCode[]; readonly end: number } {
  const codes: InstrumentCode[] = [];
  let end = from;
  let at = hasParent ? from : Math.max(0, from - 3);
  if (!hasParent) at = from;
  for (let skipped = 0; at < words.count && skipped < 9; ) {
    const found = findSubject(words, ids, at, "protocol");
    if (found !== undefined && found.entry.codes.length > 0) {
      for (const code of found.entry.codes) if (!codes.includes(code)) codes.push(code);
      at = found.end;
      end = at;
      skipped = 0;
    } else if (BEFORE_SUBJECT.test(words.norms[at] ?? "") || isOwnAcronym(words, at)) {
      at++;
      skipped++;
    } else break;
  }
  return { codes, end };
}

/** "OP-CRC-SC" between two subjects. */
function isOwnAcronym(words: Words, at: number): boolean {
  return /^(?:op|opac|opsc|crc|ac|sc|ic)$/u.test(words.norms[at] ?? "");
}
