import { checkLimit, DEFAULT_READ_LIMITS, type ReadOptions } from "./limits.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;

/**
 * Checks how deep the values of a text of JSON or NDJSON nest before it is parsed, for the parser takes memory for each
 * level. An object at the start of a line counts as the first level, so that damaged lines do not add up. O(n).
 *
 * @throws `UprError` `LIMIT_EXCEEDED` for `maxDepth`.
 */
export function checkJsonDepth(text: string, { name = "input", limits = {} }: ReadOptions = {}): void {
  const bound = limits.maxDepth ?? DEFAULT_READ_LIMITS.maxDepth;
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) {
      // No string of JSON goes over a line.
      isString = false;
      if (text[at + 1] === "{") depth = 0;
    } else if (isString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) {
      isString = true;
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > bound) checkLimit(name, "maxDepth", depth, limits);
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
    }
  }
}
