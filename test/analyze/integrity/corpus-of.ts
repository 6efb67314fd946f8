import type { Corpus } from "../../../src/corpus/corpus.ts";
import { type Fact, tableOf } from "../facts.ts";

/** A corpus of these rows, with texts where they are given, and without numbered recommendations. */
export function corpusOf(facts: readonly Fact[], texts: readonly (string | undefined)[] = []): Corpus {
  const { columns, issueSets } = tableOf(facts);
  return {
    columns: {
      ...columns,
      origin: new Uint16Array(facts.length),
      originRow: Int32Array.from(facts, (_, index) => index + 2),
    },
    selection: undefined,
    size: facts.length,
    issueSets,
    recommendations: [],
    texts,
    reviews: [],
    pledges: [],
    sources: [{ kind: "export", file: "made.csv" }],
  };
}
