import type { InstrumentCode } from "../../model/vocabulary.generated.ts";
import type { Words } from "../text/words.ts";
import { isListed } from "./neighbors.ts";
import { type ProtocolWords, readLeft } from "./protocol-words.ts";
import { areOptional, hasProtocols, hasSeveralProtocols } from "./protocols-meant.ts";
import type { Item, NameItem } from "./scan.ts";

/** The treaties in "the Optional Protocols to CAT, CEDAW and CRPD"; each may be followed by its acronym. */
export function readParents(
  words: Words,
  items: readonly Item[],
  index: number,
  from: number,
  at: number,
  left: ProtocolWords,
): readonly NameItem[] {
  const groups = readList(words, items, index + 1);
  const first = groups[0]?.[0];
  if (first === undefined || first.start > at || breaks(words, from, first.start)) return [];
  if (!first.codes.some(hasProtocols)) return [];
  const owned = left.plural ? groups.slice(0, countOwned(words, groups, left)) : groups.slice(0, 1);
  return owned.flat();
}

/** Treaties in a list from an item on, each with the names that stand right after it. */
function readList(words: Words, items: readonly Item[], from: number): readonly (readonly NameItem[])[] {
  const groups: NameItem[][] = [];
  let end: number | undefined;
  for (let next = from; next < items.length && groups.length < LONGEST_LIST; next++) {
    const item = items[next];
    if (item === undefined) break;
    if (item.type !== "name") {
      // "CRC, CRPD and its Optional Protocol": the last is named for itself.
      const { start, possessed } = readLeft(words, item, end ?? 0);
      const points = possessed || words.norms[item.end] === "thereto";
      if (points && groups.length > 1 && end !== undefined && isListed(words, end, start)) groups.pop();
      break;
    }
    if (item.codes.length === 0) break;
    const last = groups[groups.length - 1];
    const previous = last?.[0];
    if (last !== undefined && previous !== undefined && item.start === end && sameCode(previous, item))
      last.push(item);
    else if (end === undefined || isListed(words, end, item.start)) groups.push([item]);
    else break;
    end = item.end;
  }
  return groups;
}

const LONGEST_LIST = 12;

/** How many of the treaties of a list the plural "Protocols to" is about. */
function countOwned(words: Words, groups: readonly (readonly NameItem[])[], { word }: ProtocolWords): number {
  const others = groups.findIndex(
    ([item], place) => place > 0 && item !== undefined && !areOptional(item.codes),
  );
  const count = others === -1 ? groups.length : others;
  const [first, second] = groups;
  const hasSeveral = first?.[0]?.codes.some(hasSeveralProtocols) === true;
  if (!hasSeveral) return count;
  // "The Protocols to the CRC" are several by themselves: others are meant only where nothing else is in the list.
  if (word === "two" || word === "both" || word === "three" || others !== -1) return 1;
  if (count > 2) return count;
  const gap = words.text.slice(
    words.ends[(first?.at(-1)?.end ?? 0) - 1],
    words.starts[second?.[0]?.start ?? 0],
  );
  return /\band\b/u.test(gap) && !gap.includes(",") ? count : 1;
}

function sameCode(one: NameItem, other: NameItem): boolean {
  return other.codes.every((code) => one.codes.includes(code));
}

/** Whether a sentence or a list goes on elsewhere between two words. */
export function breaks(words: Words, from: number, to: number): boolean {
  return /[.;,]/u.test(words.text.slice(words.ends[from - 1], words.starts[to]));
}

/** The treaties that "its" or "the Protocols thereto" point back to. */
export function ownersBefore(
  words: Words,
  items: readonly Item[],
  index: number,
  left: ProtocolWords,
  thereto: boolean,
): InstrumentCode[] {
  const owners: InstrumentCode[] = [];
  const isMany = left.plural && (left.word === "their" || left.word === "respective" || thereto);
  let after: number | undefined;
  for (let at = index - 1; at >= 0 && at > index - 40; at--) {
    const item = items[at];
    if (item?.type !== "name" || item.codes.length === 0) continue;
    if (after !== undefined && !isListed(words, item.end, after)) break;
    const codes = item.codes.filter(hasProtocols);
    if (codes.length > 0 && (owners.length === 0 || isMany)) owners.unshift(...codes);
    if (owners.length > 0 && !isMany) break;
    after = owners.length > 0 ? item.start : undefined;
  }
  return owners;
}
