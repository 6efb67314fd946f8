import { UprError } from "../errors.ts";
import type { CorpusSource } from "./corpus.ts";

/** Numbers the reports and exports that entries come from, in order of appearance. */
export interface SourceRegistry {
  readonly sources: readonly CorpusSource[];
  /** Number of a source; two with the same kind, symbol and file are one. */
  readonly numberOf: (source: CorpusSource) => number;
}

/** Sources that fit into a `Uint16Array`. */
const MAX_SOURCES = 65_536;

/** An empty registry; throws `LIMIT_EXCEEDED` where it is full. */
export function createSourceRegistry(): SourceRegistry {
  const sources: CorpusSource[] = [];
  const numbers = new Map<string, number>();
  return {
    sources,
    numberOf: (source) => {
      const key = JSON.stringify([source.kind, source.document, source.file]);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      if (sources.length === MAX_SOURCES) {
        throw new UprError(
          "LIMIT_EXCEEDED",
          `Cannot create a corpus: it has more than ${MAX_SOURCES} sources`,
        );
      }
      numbers.set(key, sources.length);
      sources.push(Object.freeze({ ...source }));
      return sources.length - 1;
    },
  };
}
