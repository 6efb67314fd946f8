import type { Corpus, CorpusColumns } from "./corpus.ts";

/** Codes of a column, and for each code whether it is wanted, 1 or 0. */
export interface Condition {
  readonly codes: Uint8Array | Uint16Array;
  readonly wanted: Uint8Array;
}

/** Entries looked at together: the list of those that are left stays in the fastest memory. */
const BLOCK = 4096;
/** Entries of a review, on average, below which looking at reviews first does not pay. */
const ENTRIES_PER_RUN = 16;

/**
 * Entries of the columns that meet all conditions, ascending. Conditions on the review are looked at once for each
 * stretch of entries of one review, where entries stand together so, as they do in reports and exports. Of what is
 * left, block by block, the first condition makes a list of those that meet it, and each further one shortens the list.
 */
export function scanCodes(
  { columns, selection, size }: Pick<Corpus, "columns" | "selection" | "size">,
  conditions: readonly Condition[],
): Int32Array {
  const found = new Int32Array(size);
  let length = 0;
  if (selection !== undefined) {
    for (let start = 0; start < size; start += BLOCK) {
      const block = selection.subarray(start, start + BLOCK);
      found.set(block, length);
      length = keepAll(found, length, length + block.length, conditions);
    }
  } else {
    const { stateUnderReview, session } = columns;
    const ofReview = conditions.filter(({ codes }) => codes === stateUnderReview || codes === session);
    const runs = ofReview.length === 0 ? undefined : listRuns(columns);
    const ofEntry = runs === undefined ? conditions : conditions.filter((one) => !ofReview.includes(one));
    const [first, ...others] = ofEntry;
    const scan = (start: number, end: number): void => {
      const from = length;
      length =
        first === undefined ? listAll(found, from, start, end) : listWanted(found, from, start, end, first);
      if (others.length > 0) length = keepAll(found, from, length, others);
    };
    if (runs === undefined) {
      for (let start = 0; start < size; start += BLOCK) scan(start, Math.min(start + BLOCK, size));
    } else {
      for (let run = 0; run < runs.length; run++) {
        const start = runs[run] ?? 0;
        if (ofReview.every(({ codes, wanted }) => wanted[codes[start] ?? 0] === 1))
          scan(start, runs[run + 1] ?? size);
      }
    }
  }
  // Memory that was never written to is not taken; so a copy pays only where little is left.
  return length < size / 4 ? found.slice(0, length) : found.subarray(0, length);
}

/** Starts of the stretches of entries of one review; `undefined` where these are too short to be of use. */
function listRuns(columns: CorpusColumns): Int32Array | undefined {
  if (knownRuns.has(columns)) return knownRuns.get(columns);
  const { stateUnderReview, session, length } = columns;
  const most = Math.floor(length / ENTRIES_PER_RUN);
  const starts: number[] = [];
  for (let at = 0; at < length && starts.length <= most; at++) {
    if (at === 0 || stateUnderReview[at] !== stateUnderReview[at - 1] || session[at] !== session[at - 1])
      starts.push(at);
  }
  const runs = starts.length > most ? undefined : new Int32Array(starts);
  knownRuns.set(columns, runs);
  return runs;
}

/** Found out once, for columns are never written to. */
const knownRuns = /* @__PURE__ */ new WeakMap<CorpusColumns, Int32Array | undefined>();

function listAll(found: Int32Array, from: number, start: number, end: number): number {
  let length = from;
  for (let at = start; at < end; at++) found[length++] = at;
  return length;
}

/** Those from `start` to `end` that are wanted, written from place `from` on; returns the place after the last. */
function listWanted(
  found: Int32Array,
  from: number,
  start: number,
  end: number,
  condition: Condition,
): number {
  const { codes, wanted } = condition;
  // One function for each kind of array: a loop that meets one kind only is compiled the best.
  return codes instanceof Uint8Array
    ? listWantedBytes(found, from, start, end, codes, wanted)
    : listWantedWords(found, from, start, end, codes, wanted);
}

// Each entry is written and then stepped over by the table's 0 or 1: no branch to predict wrongly. Four to a turn of
// the loop, as engines check at every turn whether to stop.

function listWantedBytes(
  found: Int32Array,
  from: number,
  start: number,
  end: number,
  codes: Uint8Array,
  wanted: Uint8Array,
): number {
  let length = from;
  let at = start;
  for (; at <= end - 4; at += 4) {
    found[length] = at;
    length += wanted[codes[at] ?? 0] ?? 0;
    found[length] = at + 1;
    length += wanted[codes[at + 1] ?? 0] ?? 0;
    found[length] = at + 2;
    length += wanted[codes[at + 2] ?? 0] ?? 0;
    found[length] = at + 3;
    length += wanted[codes[at + 3] ?? 0] ?? 0;
  }
  for (; at < end; at++) {
    found[length] = at;
    length += wanted[codes[at] ?? 0] ?? 0;
  }
  return length;
}

function listWantedWords(
  found: Int32Array,
  from: number,
  start: number,
  end: number,
  codes: Uint16Array,
  wanted: Uint8Array,
): number {
  let length = from;
  let at = start;
  for (; at <= end - 4; at += 4) {
    found[length] = at;
    length += wanted[codes[at] ?? 0] ?? 0;
    found[length] = at + 1;
    length += wanted[codes[at + 1] ?? 0] ?? 0;
    found[length] = at + 2;
    length += wanted[codes[at + 2] ?? 0] ?? 0;
    found[length] = at + 3;
    length += wanted[codes[at + 3] ?? 0] ?? 0;
  }
  for (; at < end; at++) {
    found[length] = at;
    length += wanted[codes[at] ?? 0] ?? 0;
  }
  return length;
}

/** Shortens the list between two places to those that meet all conditions; returns the place after the last. */
function keepAll(found: Int32Array, from: number, to: number, conditions: readonly Condition[]): number {
  let end = to;
  for (const { codes, wanted } of conditions) {
    end =
      codes instanceof Uint8Array
        ? keepWantedBytes(found, from, end, codes, wanted)
        : keepWantedWords(found, from, end, codes, wanted);
  }
  return end;
}

function keepWantedBytes(
  found: Int32Array,
  from: number,
  to: number,
  codes: Uint8Array,
  wanted: Uint8Array,
): number {
  let length = from;
  for (let place = from; place < to; place++) {
    const at = found[place] ?? 0;
    found[length] = at;
    length += wanted[codes[at] ?? 0] ?? 0;
  }
  return length;
}

function keepWantedWords(
  found: Int32Array,
  from: number,
  to: number,
  codes: Uint16Array,
  wanted: Uint8Array,
): number {
  let length = from;
  for (let place = from; place < to; place++) {
    const at = found[place] ?? 0;
    found[length] = at;
    length += wanted[codes[at] ?? 0] ?? 0;
  }
  return length;
}
