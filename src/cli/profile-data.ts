import type { Corpus } from "../corpus/corpus.ts";
import { type CorpusReport, createCorpus } from "../corpus/create-corpus.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { ReadResult } from "../read.ts";
import type { CliIo } from "./io.ts";
import { nameOf, readInput } from "./read-input.ts";

/** What a profile is computed from. */
export interface ProfileData {
  readonly corpus: Corpus;
  /** Where the figures are from, as one cites it. */
  readonly source: string;
  /** The same in a few words, for the note under each table. */
  readonly shortSource: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The embedded data set, or a file. */
export async function loadProfileData(file: string | undefined, io: CliIo): Promise<ProfileData> {
  if (file === undefined) {
    const { loadUprInfo, UPR_INFO_SNAPSHOT } = await import("../data/index.ts");
    const { attribution, date } = UPR_INFO_SNAPSHOT;
    return { corpus: loadUprInfo(), source: attribution, shortSource: `UPR Info, ${date}`, diagnostics: [] };
  }
  const result = await readInput(file, io);
  const { corpus, diagnostics } =
    result.kind === "working-group-report"
      ? createCorpus({ reports: listReports(result) })
      : createCorpus({ uprInfo: result.rows, pledges: result.pledges });
  const [kind, shortSource] =
    result.kind === "working-group-report"
      ? ["Working Group report", result.document.symbol ?? nameOf(file)]
      : ["UPR Info export", nameOf(file)];
  const source = `${kind} ${shortSource === nameOf(file) ? "" : `${shortSource}, `}${nameOf(file)}`;
  return { corpus, source, shortSource, diagnostics: [...result.diagnostics, ...diagnostics] };
}

/** Without State or session, which its diagnostics say, a report cannot be counted with anything. */
function listReports({
  review,
  recommendations,
}: Extract<ReadResult, { kind: "working-group-report" }>): CorpusReport[] {
  return review === undefined ? [] : [{ review, recommendations }];
}
