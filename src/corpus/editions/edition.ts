import { type Corpus, columnIndexAt } from "../corpus.ts";

/** A corpus with what comparing two needs: issues in numbers that both share. */
export interface Edition {
  readonly corpus: Corpus;
  /** Whether any of its entries has a text. */
  readonly hasTexts: boolean;
  /** Whether any of its entries is a numbered recommendation. */
  readonly hasNumbers: boolean;
  readonly idOf: (at: number) => string | undefined;
  /** Number of the issues of an entry as a set, the same in both editions whatever their order. */
  readonly issuesOf: (at: number) => number;
}

/**
 * A corpus made ready to be compared with another.
 *
 * @param issueNumbers - Shared by the two editions, and filled here.
 */
export function openEdition(corpus: Corpus, issueNumbers: Map<string, number>): Edition {
  const { columns, recommendations } = corpus;
  const numbers = Uint32Array.from(corpus.issueSets, (issues) => {
    const key = [...new Set(issues)].sort().join(",");
    const number = issueNumbers.get(key) ?? issueNumbers.size;
    issueNumbers.set(key, number);
    return number;
  });
  return {
    corpus,
    hasTexts: someEntry(corpus, (at) => textOf(corpus, at) !== undefined),
    hasNumbers: someEntry(corpus, (at) => (columns.recommendation[at] ?? -1) >= 0),
    idOf: (at) => recommendations[columns.recommendation[at] ?? -1]?.id,
    issuesOf: (at) => numbers[columns.issueSet[at] ?? 0] ?? 0,
  };
}

/** Text of an entry; undefined where its source has none. */
export function textOf({ columns, recommendations, texts }: Corpus, at: number): string | undefined {
  return recommendations[columns.recommendation[at] ?? -1]?.text ?? texts[at];
}

function someEntry(corpus: Corpus, test: (at: number) => boolean): boolean {
  for (let index = 0; index < corpus.size; index++) if (test(columnIndexAt(corpus, index))) return true;
  return false;
}
