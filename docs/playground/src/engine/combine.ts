import { type Corpus, type Diagnostic, gatherCorpus, type Statement } from "uprkit";
import type { ReadResult } from "uprkit/read";

/** Documents that are named one by one where a source is cited; of more than these the rest are counted. */
const MOST_NAMED = 6;

/** Documents that recommendations and answers are taken from. */
const REPORTS: ReadonlySet<ReadResult["kind"]> = new Set(["working-group-report", "addendum"]);
const EXPORTS: ReadonlySet<ReadResult["kind"]> = new Set([
  "upr-info-export",
  "upr-info-uwazi",
  "thematic-list",
  "recommendation-matrix",
  "uhri-export",
  "sdg-explorer",
  "uprkit",
]);

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
  const source =
    basis === "reports"
      ? `Working Group reports and addenda: ${nameDocuments(results, REPORTS)}`
      : nameDocuments(results, EXPORTS);
  return { corpus, diagnostics, source, statements };
}

/** Only what the figures are from is named: by symbol, as one cites it, else by file. */
function nameDocuments(results: readonly ReadResult[], kinds: ReadonlySet<ReadResult["kind"]>): string {
  const names = [
    ...new Set(
      results
        .filter(({ kind }) => kinds.has(kind))
        .map(({ document }) => ("symbol" in document ? document.symbol : undefined) ?? document.file),
    ),
  ];
  const rest = names.length - MOST_NAMED;
  return rest <= 1 ? names.join(", ") : `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more`;
}
