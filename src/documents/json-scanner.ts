/** A member that could not be read. */
export interface BrokenItem {
  /** Place in the array, from 0; line of a text with one value a line, from 0. */
  readonly index: number;
  /** Its first byte in the file, and how many bytes were left out. */
  readonly offset: number;
  readonly length: number;
  readonly reason: string;
}

/** What the scanner is given and calls. */
export interface JsonScannerOptions {
  readonly maxItemBytes: number;
  readonly maxDepth: number;
  readonly item: (item: unknown, index: number) => void;
  readonly broken: (broken: BrokenItem) => void;
  readonly undecodable: (index: number, offset: number) => void;
  /** Throws: the input is no JSON of records. */
  readonly refuse: (what: string) => never;
  /** Throws: a bound is passed. */
  readonly exceed: (limit: "maxItemBytes" | "maxDepth", value: number) => void;
}

/** Cuts a stream of bytes into the members of a JSON array, or into lines. */
export interface JsonScanner {
  readonly push: (block: Uint8Array) => void;
  /** Takes what is left; true where there was nothing at all. */
  readonly end: () => boolean;
}

const [QUOTE, BACKSLASH, COMMA, LINE_FEED] = [0x22, 0x5c, 0x2c, 0x0a];
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Bytes before a place that are kept while looking for the next member. */
const OVERLAP = 4_096;

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09;
}

/**
 * Where the next member starts behind `from`: an object after a comma whose first key is `key`. Undefined where there
 * is none; `retry` is then from where to look when more bytes have come.
 */
function findNextObject(
  bytes: Uint8Array,
  from: number,
  end: number,
  key: Uint8Array,
): { readonly at: number | undefined; readonly retry: number } {
  for (let at = from; ; at += 1) {
    const found = bytes.subarray(0, end).indexOf(OPEN_OBJECT, at);
    if (found === -1) return { at: undefined, retry: end };
    at = found;
    let before = at - 1;
    while (before >= 0 && at - before < OVERLAP && isBlank(bytes[before])) before -= 1;
    if (bytes[before] !== COMMA) continue;
    let next = at + 1;
    while (next < end && isBlank(bytes[next])) next += 1;
    if (next + key.length > end) return { at: undefined, retry: at };
    if (key.every((byte, index) => bytes[next + index] === byte)) return { at, retry: at };
  }
}

/** A scanner that is given bytes block by block and calls back for every member it has whole. */
export function createJsonScanner(options: JsonScannerOptions): JsonScanner {
  const { maxItemBytes, maxDepth, item, broken, undecodable, refuse, exceed } = options;
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Bytes at hand: `start` is where the member at hand starts, `at` what is looked at next. */
  let bytes = new Uint8Array(64 * 1024);
  let [start, at, end] = [0, 0, 0];
  /** Place of `bytes[0]` in the file. */
  let base = 0;
  let mode: "unknown" | "array" | "lines" | "ended" = "unknown";
  let index = 0;
  let isFirst = true;
  const kinds = new Uint8Array(maxDepth + 1);
  let depth = 0;
  let isInString = false;
  /** Set while a broken member is passed over: where it began in the file, and why. */
  let lost: { readonly offset: number; readonly reason: string } | undefined;
  /** Opening of the first key of the members, which tells where a member starts. */
  let key = new Uint8Array([QUOTE]);
  let isKeyKnown = false;

  const append = (block: Uint8Array): void => {
    const keep = lost === undefined ? start : Math.max(0, Math.min(start, at) - OVERLAP);
    if (end + block.length > bytes.length) {
      const held = end - keep;
      const target =
        held + block.length > bytes.length
          ? new Uint8Array(Math.max(2 * bytes.length, held + block.length))
          : bytes;
      target.set(bytes.subarray(keep, end), 0);
      bytes = target;
      base += keep;
      start -= keep;
      at -= keep;
      end = held;
    }
    bytes.set(block, end);
    end += block.length;
  };
  const parse = (from: number, to: number): { readonly value: unknown } | { readonly error: string } => {
    const own = bytes.subarray(from, to);
    let text: string;
    try {
      text = strict.decode(own);
    } catch {
      text = lenient.decode(own);
      undecodable(index, base + from);
    }
    try {
      return { value: JSON.parse(text) };
    } catch (error) {
      return {
        error: error instanceof Error ? error.message.replace(/\s+/gu, " ").slice(0, 120) : "it is no JSON",
      };
    }
  };
  const learnKey = (value: unknown): void => {
    if (isKeyKnown || typeof value !== "object" || value === null || Array.isArray(value)) return;
    const [first] = Object.keys(value);
    if (first === undefined) return;
    key = new TextEncoder().encode(JSON.stringify(first));
    isKeyKnown = true;
  };
  /** The first key of the first member as it is printed, for where that member cannot be parsed. */
  const learnPrintedKey = (): void => {
    if (isKeyKnown || !isFirst) return;
    let from = start;
    while (from < end && isBlank(bytes[from])) from += 1;
    if (bytes[from] !== OPEN_OBJECT) return;
    do from += 1;
    while (from < end && isBlank(bytes[from]));
    const to = bytes.subarray(0, end).indexOf(QUOTE, from + 1);
    if (bytes[from] !== QUOTE || to === -1 || to - from > OVERLAP) return;
    key = bytes.slice(from, to + 1);
    isKeyKnown = true;
  };
  const startItem = (from: number): void => {
    start = from;
    at = from;
    depth = 0;
    isInString = false;
  };
  /** Passes over what is left of a broken member; it ends where the next begins. */
  const resume = (): void => {
    if (lost === undefined) return;
    const { at: next, retry } = findNextObject(bytes, at, end, key);
    if (next === undefined) {
      at = retry;
      start = retry;
      return;
    }
    broken({ index, offset: lost.offset, length: base + next - lost.offset, reason: lost.reason });
    index += 1;
    lost = undefined;
    startItem(next);
  };
  const lose = (reason: string): void => {
    lost = { offset: base + start, reason };
    at = start + 1;
  };
  /** Takes the bytes from `start` to `to` as a member; false where they turn out to hold the start of others. */
  const takeItem = (to: number, isLast: boolean): boolean => {
    let [from, until] = [start, to];
    while (from < until && isBlank(bytes[from])) from += 1;
    while (until > from && isBlank(bytes[until - 1])) until -= 1;
    if (from === until) {
      // Nothing between two commas, or before the bracket at the end; `[]` has no member at all.
      if (!(isLast && isFirst)) {
        broken({
          index,
          offset: base + start,
          length: to - start,
          reason: "nothing stands there, expected a value",
        });
        index += 1;
      }
      return true;
    }
    start = from;
    const result = parse(from, until);
    if ("value" in result) {
      learnKey(result.value);
      item(result.value, index);
    } else {
      learnPrintedKey();
      if (isKeyKnown && findNextObject(bytes, from + 1, until, key).at !== undefined) {
        lose(result.error);
        return false;
      }
      broken({ index, offset: base + from, length: until - from, reason: result.error });
    }
    index += 1;
    isFirst = false;
    return true;
  };

  const scanArray = (): void => {
    while (at < end) {
      if (lost !== undefined) {
        resume();
        if (lost !== undefined) return;
      }
      const byte = bytes[at] as number;
      if (isInString) {
        if (byte === QUOTE) isInString = false;
        else if (byte === BACKSLASH) {
          // What follows is part of the escape; it may be in the next block.
          if (at + 1 >= end) return;
          at += 1;
        }
      } else if (byte === QUOTE) {
        isInString = true;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (depth >= maxDepth) exceed("maxDepth", depth + 1);
        kinds[depth] = byte;
        depth += 1;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (depth > 0 && kinds[depth - 1] === byte - 2) {
          depth -= 1;
        } else if (depth === 0 && byte === CLOSE_ARRAY) {
          if (!takeItem(at, true)) continue;
          startItem(at + 1);
          mode = "ended";
          return;
        } else {
          lose("a bracket closes what was not opened");
          continue;
        }
      } else if (byte === COMMA && depth === 0) {
        if (!takeItem(at, false)) continue;
        startItem(at + 1);
        continue;
      }
      at += 1;
    }
    if (lost === undefined && end - start > maxItemBytes) {
      learnPrintedKey();
      // A bracket or quotation mark that is never closed swallows the members behind it: they may still be found.
      const next = isKeyKnown ? findNextObject(bytes, start + 1, end, key).at : undefined;
      if (next === undefined) exceed("maxItemBytes", end - start);
      lose("its end was not found");
      scanArray();
    }
  };

  const checkDepth = (from: number, to: number): void => {
    let [level, isQuoted] = [0, false];
    for (let i = from; i < to; i++) {
      const byte = bytes[i];
      if (isQuoted) {
        if (byte === BACKSLASH) i += 1;
        else if (byte === QUOTE) isQuoted = false;
      } else if (byte === QUOTE) isQuoted = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        level += 1;
        if (level > maxDepth) exceed("maxDepth", level);
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) level -= 1;
    }
  };
  const takeLine = (to: number): void => {
    let from = start;
    while (from < to && isBlank(bytes[from])) from += 1;
    if (from < to) {
      checkDepth(from, to);
      const result = parse(from, to);
      if ("value" in result) item(result.value, index);
      else if (isFirst) refuse("it is neither an array nor one value on each line");
      else broken({ index, offset: base + from, length: to - from, reason: result.error });
      index += 1;
      isFirst = false;
    }
    start = to + 1;
    at = start;
  };
  const scanLines = (): void => {
    for (;;) {
      const found = bytes.subarray(0, end).indexOf(LINE_FEED, at);
      if (found === -1) {
        at = end;
        if (end - start > maxItemBytes) exceed("maxItemBytes", end - start);
        return;
      }
      if (found - start > maxItemBytes) exceed("maxItemBytes", found - start);
      takeLine(found);
    }
  };
  /** Tells an array from lines by the first byte that is not blank. */
  const recognize = (): void => {
    if (base === 0 && at === 0 && bytes[0] === 0xef && end >= 3) at = 3;
    while (at < end && isBlank(bytes[at])) at += 1;
    if (at === end) return;
    const byte = bytes[at];
    if (byte === OPEN_ARRAY) {
      mode = "array";
      startItem(at + 1);
    } else if (byte === OPEN_OBJECT) {
      mode = "lines";
      start = at;
    } else {
      refuse("it does not begin like an array or an object in UTF-8");
    }
  };
  const scan = (): void => {
    if (mode === "unknown") recognize();
    if (mode === "array") scanArray();
    if (mode === "lines") scanLines();
    if (mode === "ended") {
      while (at < end && isBlank(bytes[at])) at += 1;
      start = at;
      if (at === end) return;
      // Something follows the end of the array: a bracket too many may have closed it.
      mode = "array";
      lose("the array was closed before it");
      at = start;
      scanArray();
    }
  };

  return {
    push: (block) => {
      append(block);
      scan();
    },
    end: () => {
      if (mode === "lines" && start < end) takeLine(end);
      while (mode === "array") {
        let from = start;
        while (from < end && isBlank(bytes[from])) from += 1;
        if (lost === undefined) learnPrintedKey();
        // Where a member swallowed those behind it up to the end of the file, they are still to be found.
        const isSwallowed =
          lost === undefined && isKeyKnown && findNextObject(bytes, from + 1, end, key).at !== undefined;
        if (isSwallowed) {
          start = from;
          lose("its end was not found");
          scan();
          continue;
        }
        const isWhole = lost === undefined && from < end && depth === 0 && !isInString;
        if (isWhole) takeItem(end, true);
        const offset = lost?.offset ?? base + (isWhole ? end : from);
        const reason = lost?.reason ?? "the file ends before the array is closed";
        broken({ index, offset, length: base + end - offset, reason });
        break;
      }
      return mode === "unknown";
    },
  };
}
