import { detectInstrumentsIn } from "../../classify/instruments/detect-instruments.ts";
import { splitWords, type Words } from "../../classify/text/words.ts";
import type { TextSpan } from "../../classify/types.ts";
import { stemIn } from "./field-index.ts";

/** What of a text answers a query. */
export interface Marks {
  /** Stems, each wherever it stands. */
  readonly stems: ReadonlySet<string>;
  /** Stems of phrases, which have to stand one after the other; of each word, those it may be. */
  readonly phrases: readonly (readonly ReadonlySet<string>[])[];
  /** Codes of instruments, in lower case, wherever they are named. */
  readonly instruments: ReadonlySet<string>;
}

/** Where a text has what was looked for, in its order; what touches or overlaps is one. */
export function highlight(text: string, { stems, phrases, instruments }: Marks): readonly TextSpan[] {
  const words = splitWords(text);
  const own = words.norms.map((word) => stemIn("text", word));
  const spans: TextSpan[] = [];
  for (const [at, stem] of own.entries()) {
    if (stems.has(stem)) spans.push(spanOf(words, at, at + 1));
    for (const phrase of phrases) {
      if (phrase.every((choices, next) => choices.has(own[at + next] ?? "")))
        spans.push(spanOf(words, at, at + phrase.length));
    }
  }
  if (instruments.size > 0) {
    for (const { instrument, start, end } of detectInstrumentsIn(words).instruments)
      if (instruments.has(instrument.toLowerCase())) spans.push({ start, end });
  }
  return mergeSpans(spans);
}

function spanOf({ starts, ends }: Words, first: number, end: number): TextSpan {
  return { start: starts[first] ?? 0, end: ends[end - 1] ?? 0 };
}

function mergeSpans(spans: readonly TextSpan[]): readonly TextSpan[] {
  const merged: TextSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
