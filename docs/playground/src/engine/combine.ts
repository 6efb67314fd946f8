import { type Corpus, type Diagnostic, gatherCorpus, type Statement } from "uprkit";
import type { ReadResult } from "uprkit/read";

/** All files together. */
export interface Combined {
  readonly corpus: Corpus;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the figures are from, as one cites it. */
  readonly source: string;
  /** What delegations said, where reports tell it. */
  readonly statements: readonly Statement[];
}

/** Reports with the answers of their addenda; without a report, what the lists and exports hold. */
export function combineResults(results: readonly ReadResult[]): Combined {
  const { corpus, basis, statements, diagnostics } = gatherCorpus(results);
  const files = results.map(({ document }) => document.file).join(", ");
  const source = basis === "reports" ? `Working Group reports and addenda: ${files}` : files;
  return { corpus, diagnostics, source, statements };
}
