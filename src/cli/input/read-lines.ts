/** A line of a stream of text. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its end; absent for a line over the bound. */
  readonly text?: string;
}

/** Characters of the longest line that is kept: a recommendation has a few hundred. */
export const MAX_LINE = 4 * 1024 * 1024;

/** The lines of a UTF-8 stream that are not blank, one at a time; holds no more than one block and one line. */
export async function* readLines(
  blocks: AsyncIterable<Uint8Array>,
  maxLine: number = MAX_LINE,
): AsyncGenerator<Line, void, undefined> {
  const decoder = new TextDecoder();
  let number = 1;
  let pending = "";
  let isTooLong = false;
  const take = (text: string): Line | undefined => {
    const line = isTooLong || pending.length + text.length > maxLine ? undefined : pending + text;
    const current = number;
    pending = "";
    isTooLong = false;
    number += 1;
    if (line === undefined) return { number: current };
    return line.trim() === ""
      ? undefined
      : { number: current, text: line.endsWith("\r") ? line.slice(0, -1) : line };
  };
  for await (const block of blocks) {
    const text = decoder.decode(block, { stream: true });
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      const line = take(text.slice(from, end));
      if (line !== undefined) yield line;
      from = end + 1;
    }
    if (pending.length + text.length - from > maxLine) isTooLong = true;
    pending = isTooLong ? "" : pending + text.slice(from);
  }
  const last = take(decoder.decode());
  if (last !== undefined) yield last;
}
