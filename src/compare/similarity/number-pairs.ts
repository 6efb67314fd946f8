/** Different pairs of numbers, numbered as they are met: a map from two numbers to one, without strings. */
export interface PairNumbers {
  /** How many there are. */
  readonly size: () => number;
  /** The number of a pair, given to it if it is new. */
  readonly numberOf: (one: number, other: number) => number;
  /** The pair that has a number. */
  readonly pairOf: (number: number) => readonly [one: number, other: number];
}

/** Slots at first; always a power of two, and at most half of them taken. */
const FIRST_SLOTS = 1 << 12;

/** Starts to number pairs of whole numbers from 0. */
export function startPairNumbers(): PairNumbers {
  let slots = new Int32Array(FIRST_SLOTS).fill(-1);
  let ones = new Int32Array(FIRST_SLOTS / 2);
  let others = new Int32Array(FIRST_SLOTS / 2);
  let size = 0;

  function grow(): void {
    slots = new Int32Array(2 * slots.length).fill(-1);
    ones = withRoom(ones);
    others = withRoom(others);
    for (let number = 0; number < size; number++) {
      let slot = slotOf(ones[number] ?? 0, others[number] ?? 0, slots.length);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
  }

  return {
    size: () => size,
    numberOf: (one, other) => {
      let slot = slotOf(one, other, slots.length);
      for (let number = slots[slot] ?? -1; number !== -1; number = slots[slot] ?? -1) {
        if (ones[number] === one && others[number] === other) return number;
        slot = (slot + 1) & (slots.length - 1);
      }
      if (2 * size >= slots.length) {
        grow();
        slot = slotOf(one, other, slots.length);
        while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = size;
      ones[size] = one;
      others[size] = other;
      return size++;
    },
    pairOf: (number) => [ones[number] ?? 0, others[number] ?? 0],
  };
}

function slotOf(one: number, other: number, slots: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other + 1, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

function withRoom(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
