import type { Corpus } from "../../corpus/corpus.ts";
import { createCorpus } from "../../corpus/create-corpus.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import type { Statement } from "../../model/statement.ts";
import type { ReadResult } from "../../read.ts";
import type { CliIo } from "../io.ts";
import { describeKind } from "../kinds/result-kinds.ts";
import { hasFolder, readFolder } from "./read-folder.ts";
import { nameOf, readInput } from "./read-input.ts";

/** What a profile is computed from. */
export interface ProfileData {
  readonly corpus: Corpus;
  /** Where the figures are from, as one cites it. */
  readonly source: string;
  /** The same in a few words, for the note under each table. */
  readonly shortSource: string;
  /** What was said in the reviews, where the documents have it. */
  readonly statements?: readonly Statement[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The embedded data set, a file, or a folder of the documents of reviews. */
export async function loadProfileData(path: string | undefined, io: CliIo): Promise<ProfileData> {
  if (path === undefined) {
    const { loadUprInfo, UPR_INFO_SNAPSHOT } = await import("../../data/index.ts");
    const { attribution, date } = UPR_INFO_SNAPSHOT;
    return { corpus: loadUprInfo(), source: attribution, shortSource: `UPR Info, ${date}`, diagnostics: [] };
  }
  return (await hasFolder([path])) ? loadFolder(path, io) : loadFile(path, io);
}

/**
 * Reports with the answers of their addenda: what lists and exports in the folder hold would count twice. A folder
 * without any report is taken for what its lists and exports hold.
 */
async function loadFolder(path: string, io: CliIo): Promise<ProfileData> {
  const { reviews, diagnostics, results } = await readFolder([path], io);
  if (reviews.every(({ recommendations }) => recommendations.length === 0)) {
    return loadExports(path, results, diagnostics);
  }
  const { corpus, diagnostics: found } = createCorpus({
    reports: reviews.map(({ recommendations, statements: _, pledges: __, ...review }) => ({
      review,
      recommendations,
    })),
    pledges: reviews.flatMap(({ pledges }) => pledges),
  });
  const source = `Working Group reports and addenda in ${path}`;
  const statements = reviews.flatMap((review) => review.statements);
  return { corpus, source, shortSource: path, statements, diagnostics: [...diagnostics, ...found] };
}

async function loadExports(
  path: string,
  results: readonly ReadResult[],
  readings: readonly Diagnostic[],
): Promise<ProfileData> {
  const { toCorpusInput } = await import("./corpus-input.ts");
  const inputs = results.filter(({ kind }) => COUNTED_KINDS.has(kind)).map((result) => toCorpusInput(result));
  const { corpus, diagnostics } = createCorpus({
    reports: inputs.flatMap(({ reports = [] }) => reports),
    uprInfo: inputs.flatMap(({ uprInfo = [] }) => uprInfo),
    pledges: inputs.flatMap(({ pledges = [] }) => pledges),
  });
  return {
    corpus,
    source: `Exports and lists in ${path}`,
    shortSource: path,
    diagnostics: [...readings, ...inputs.flatMap((input) => input.diagnostics), ...diagnostics],
  };
}

/** Kinds of exports and lists that hold recommendations. */
const COUNTED_KINDS: ReadonlySet<ReadResult["kind"]> = new Set([
  "upr-info-export",
  "upr-info-uwazi",
  "thematic-list",
  "recommendation-matrix",
  "uhri-export",
  "sdg-explorer",
  "uprkit",
]);

async function loadFile(path: string, io: CliIo): Promise<ProfileData> {
  const { toCorpusInput } = await import("./corpus-input.ts");
  const result = await readInput(path, io);
  const { diagnostics: lost, ...input } = toCorpusInput(result);
  const { corpus, diagnostics } = createCorpus(input);
  const symbol = result.kind === "working-group-report" ? result.document.symbol : undefined;
  const { name } = describeKind(result);
  return {
    corpus,
    source: [`${name}${symbol === undefined ? "" : ` ${symbol}`}`, nameOf(path)].join(
      symbol === undefined ? " " : ", ",
    ),
    shortSource: symbol ?? nameOf(path),
    ...(result.kind === "working-group-report" ? { statements: result.statements } : {}),
    diagnostics: [...result.diagnostics, ...lost, ...diagnostics],
  };
}
