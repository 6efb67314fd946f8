/** A short list of names for each text, as numbers in ascending order. */
export interface IdLists {
  /** Names by number, in the order in which they were met. */
  readonly names: readonly string[];
  /** Where the list of each text starts in {@link IdLists.ids}, and at the end the number of ids. */
  readonly offsets: Int32Array;
  /** Numbers of {@link IdLists.names}, each once in a list, ascending. */
  readonly ids: Int32Array;
}

/** Lists in the making. */
export interface IdListsBuilder {
  /** Adds the list of the next text; a name given twice counts once. */
  readonly add: (names: readonly string[]) => void;
  readonly finish: () => IdLists;
}

/** Starts to make lists. */
export function startIdLists(): IdListsBuilder {
  const numbers = new Map<string, number>();
  const offsets: number[] = [0];
  const ids: number[] = [];
  return {
    add: (names) => {
      const start = ids.length;
      for (const name of names) {
        let number = numbers.get(name);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(name, number);
        }
        insert(ids, start, number);
      }
      offsets.push(ids.length);
    },
    finish: () => ({
      names: [...numbers.keys()],
      offsets: Int32Array.from(offsets),
      ids: Int32Array.from(ids),
    }),
  };
}

/** Puts a number where it belongs in the part of a list that starts at `start`, if it is not there; parts are short. */
function insert(ids: number[], start: number, number: number): void {
  let at = ids.length;
  while (at > start && (ids[at - 1] ?? 0) > number) at--;
  if (at > start && ids[at - 1] === number) return;
  ids.push(number);
  for (let last = ids.length - 1; last > at; last--) ids[last] = ids[last - 1] ?? 0;
  ids[at] = number;
}

/** Number of names in the list of a text. */
export function lengthOfList({ offsets }: IdLists, text: number): number {
  return (offsets[text + 1] ?? 0) - (offsets[text] ?? 0);
}

/** Names in the list of a text. */
export function listOf({ names, offsets, ids }: IdLists, text: number): readonly string[] {
  return Array.from(ids.subarray(offsets[text], offsets[text + 1]), (id) => names[id] ?? "");
}

/** Number of names that the lists of two texts share. */
export function countShared({ offsets, ids }: IdLists, a: number, b: number): number {
  let left = offsets[a] ?? 0;
  let right = offsets[b] ?? 0;
  const leftEnd = offsets[a + 1] ?? 0;
  const rightEnd = offsets[b + 1] ?? 0;
  let shared = 0;
  while (left < leftEnd && right < rightEnd) {
    const one = ids[left] ?? 0;
    const other = ids[right] ?? 0;
    if (one === other) shared++;
    if (one <= other) left++;
    if (other <= one) right++;
  }
  return shared;
}

/** Names shared by the lists of two texts, as a share of those that either has; `undefined` where one list is empty. */
export function overlapOf(lists: IdLists, a: number, b: number): number | undefined {
  const one = lengthOfList(lists, a);
  const other = lengthOfList(lists, b);
  if (one === 0 || other === 0) return undefined;
  const shared = countShared(lists, a, b);
  return shared / (one + other - shared);
}
