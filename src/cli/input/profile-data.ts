import type { Corpus } from "../../corpus/corpus.ts";
import { toCorpusInput } from "../../corpus/corpus-input.ts";
import { createCorpus } from "../../corpus/create-corpus.ts";
import { gatherCorpus } from "../../corpus/gather-corpus.ts";
import type { Diagnostic } from "../../diagnostics.ts";
import type { Statement } from "../../model/statement.ts";
import type { CliIo } from "../io.ts";
import { describeKind } from "../kinds/result-kinds.ts";
import { type FolderResult, hasFolder, readFolder } from "./read-folder.ts";
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
  return (await hasFolder([path])) ? profileOfFolder(path, await readFolder([path], io)) : loadFile(path, io);
}

/** What the files of a folder hold together. */
export function profileOfFolder(path: string, folder: FolderResult): ProfileData {
  const { corpus, basis, statements, diagnostics } = gatherCorpus(folder.results, folder);
  return basis === "exports"
    ? { corpus, source: `Exports and lists in ${path}`, shortSource: path, diagnostics }
    : {
        corpus,
        source: `Working Group reports and addenda in ${path}`,
        shortSource: path,
        statements,
        diagnostics,
      };
}

async function loadFile(path: string, io: CliIo): Promise<ProfileData> {
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
