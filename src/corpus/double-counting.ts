import type { Diagnostic } from "../diagnostics.ts";
import { STATE_CODES } from "../model/vocabulary.generated.ts";
import type { CorpusColumns, CorpusSource } from "./corpus.ts";

/**
 * Reviews whose recommendations are in the columns twice: in a report and in an export, or in sources of two corpora
 * that were merged. Several files of one corpus may well share a review, as one export can come in parts.
 *
 * @param corpusOf - By number of a source, which corpus it came with; all from one where it is not given.
 */
export function findDoubleCounting(
  columns: CorpusColumns,
  sources: readonly CorpusSource[],
  corpusOf: readonly number[] = [],
): readonly Diagnostic[] {
  const firstOrigin = new Int32Array(256 * 256).fill(-1);
  const reported = new Uint8Array(256 * 256);
  const diagnostics: Diagnostic[] = [];
  for (let at = 0; at < columns.length; at++) {
    const stateUnderReview = columns.stateUnderReview[at] ?? 0;
    const session = columns.session[at] ?? 0;
    const origin = columns.origin[at] ?? 0;
    const review = stateUnderReview * 256 + session;
    const first = firstOrigin[review] ?? -1;
    if (first === -1) firstOrigin[review] = origin;
    if (first === -1 || first === origin || reported[review] === 1) continue;
    const [one, other] = [sources[first], sources[origin]];
    if (one?.kind === other?.kind && corpusOf[first] === corpusOf[origin]) continue;
    reported[review] = 1;
    const report = one?.kind === "report" ? one : other;
    const where = one?.kind === other?.kind ? `in two ${one?.kind}s` : "in a report and in an export";
    diagnostics.push({
      code: "corpus/review-counted-twice",
      severity: "warning",
      message: `Cannot tell the recommendations of two sources apart: the review of "${STATE_CODES[stateUnderReview]}" in session ${session} is ${where} (${nameOf(one)}, ${nameOf(other)}), expected it in one`,
      source: nameOf(report),
      hint: "Leave one of the two out; a numbered recommendation and a row of the export are different units.",
    });
  }
  return diagnostics;
}

/** What a person calls a source. */
export function nameOf(source: CorpusSource | undefined): string {
  return source?.document ?? source?.file ?? source?.kind ?? "corpus";
}
