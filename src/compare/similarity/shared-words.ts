import { splitWords, type Words } from "../../classify/text/words.ts";
import type { TextSpan } from "../../classify/types.ts";
import { type ContentTerm, readContent } from "./read-content.ts";

/** Words of two texts that say the same. */
export interface SharedWords {
  /** What they both say: a stem, a concept (`"@torture"`), an instrument (`"#OP-CAT"`) or a body (`"&CEDAW"`). */
  readonly term: string;
  /** Where the one text says so first. */
  readonly left: TextSpan;
  /** Where the other does. */
  readonly right: TextSpan;
}

/**
 * What two texts both say, with the places where they say it: the evidence of a similarity, in the order of the first
 * text.
 *
 * Reads both texts anew, about 50 µs: for the pairs one shows, not for all.
 *
 * @example
 * ```ts
 * import { findSharedWords } from "uprkit/compare";
 *
 * findSharedWords("Ratify OPCAT soon", "Accede to the Optional Protocol to the Convention against Torture");
 * // => [{ term: "#OP-CAT", left: { start: 7, end: 12 }, right: { start: 10, end: 65 } }]
 * ```
 *
 * @category Compare
 */
export function findSharedWords(left: string, right: string): readonly SharedWords[] {
  const one = splitWords(left);
  const other = splitWords(right);
  const places = new Map<string, ContentTerm>();
  for (const found of readContent(other).terms) if (!places.has(found.term)) places.set(found.term, found);
  const shared = new Map<string, SharedWords>();
  for (const found of readContent(one).terms) {
    const match = places.get(found.term);
    if (match === undefined || shared.has(found.term)) continue;
    shared.set(found.term, { term: found.term, left: spanOf(one, found), right: spanOf(other, match) });
  }
  return [...shared.values()];
}

function spanOf({ starts, ends }: Words, { start, end }: ContentTerm): TextSpan {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
