import { findSimilarPairs } from "../similarity/find-similar-pairs.ts";
import { listOf } from "../similarity/id-lists.ts";
import type { PreparedTexts } from "../similarity/prepare-texts.ts";
import { vectorsOfWordings } from "./wording-vectors.ts";

/** Wordings that are nearly one. */
export interface WordingGroup {
  /** Number of the wording that the others are like: the one with the most uses around it. */
  readonly center: number;
  /** Numbers of all, the center first, then by likeness. */
  readonly members: readonly number[];
  /** Cosine of each member with the center. */
  readonly cosines: readonly number[];
}

/**
 * Groups of wordings of which each is like the center of its group and names the same instruments. Unlike chains of
 * neighbors, the first and the last of a group are never strangers. Every wording is in one group, most alone.
 *
 * @param subjects - A text of each wording as `prepareTexts` reads it, for its instruments.
 * @param uses - How often each is used.
 * @see J. A. Aslam, E. Pelekhov, D. Rus (2004), "The star clustering algorithm".
 */
export function clusterWordings(
  wordings: readonly string[],
  subjects: PreparedTexts,
  uses: ArrayLike<number>,
  threshold: number,
): readonly WordingGroup[] {
  const { count, left, right, cosine } = findSimilarPairs(
    { ...subjects, ...vectorsOfWordings(wordings) },
    { threshold },
  );
  const named = wordings.map((_, number) => listOf(subjects.instruments, number).join(" "));
  const neighbors: (readonly [wording: number, cosine: number])[][] = wordings.map(() => []);
  for (let pair = 0; pair < count; pair++) {
    const [one = 0, other = 0, likeness = 0] = [left[pair], right[pair], cosine[pair]];
    if (named[one] !== named[other]) continue;
    neighbors[one]?.push([other, likeness]);
    neighbors[other]?.push([one, likeness]);
  }
  const reach = neighbors.map((list, number) =>
    list.reduce((sum, [other]) => sum + (uses[other] ?? 0), uses[number] ?? 0),
  );
  const order = [...wordings.keys()].sort(
    (a, b) => (reach[b] ?? 0) - (reach[a] ?? 0) || (uses[b] ?? 0) - (uses[a] ?? 0) || a - b,
  );
  const isTaken = new Uint8Array(wordings.length);
  const groups: WordingGroup[] = [];
  for (const center of order) {
    if (isTaken[center] === 1) continue;
    const free = (neighbors[center] ?? []).filter(([other]) => isTaken[other] === 0);
    const near = free.sort(([a, one], [b, other]) => other - one || a - b);
    for (const number of [center, ...near.map(([other]) => other)]) isTaken[number] = 1;
    groups.push({
      center,
      members: [center, ...near.map(([other]) => other)],
      cosines: [1, ...near.map(([, likeness]) => Math.round(likeness * 1e6) / 1e6)],
    });
  }
  return groups.sort((a, b) => a.center - b.center);
}
