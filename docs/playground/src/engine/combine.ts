import { type Corpus, type Diagnostic, gatherCorpus, type Statement } from "uprkit";
import type { ReadResult } from "uprkit/read";

/** Documents that are named one by one where a source is cited; of more than these the rest are counted. */
const MOST_NAMED = 6;

/** Documents that recommendations and answers are taken from. */
const REPORTS: ReadonlySet<ReadResult["kind"]> = new Set(["working-group-report", "addendum"]);

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
      ? `Working Group reports and addenda: ${nameSome(listReports(results))}`
      : nameSome(corpus.sources.map(({ document, file }) => document ?? file ?? ""));
  return { corpus, diagnostics, source, statements };
}

/** Only what the figures are from: by symbol, as one cites it, else by file. */
function listReports(results: readonly ReadResult[]): readonly string[] {
  return results
    .filter(({ kind }) => REPORTS.has(kind))
    .map(({ document }) => ("symbol" in document ? document.symbol : undefined) ?? document.file);
}

function nameSome(names: readonly string[]): string {
  const own = [...new Set(names)].filter((name) => name !== "");
  const rest = own.length - MOST_NAMED;
  return rest <= 1 ? own.join(", ") : `${own.slice(0, MOST_NAMED).join(", ")} and ${rest} more`;
}
