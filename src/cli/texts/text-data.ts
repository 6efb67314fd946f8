import type { Corpus } from "../../corpus/corpus.ts";
import { mergeCorpora } from "../../corpus/merge/merge-corpora.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { UprError } from "../../errors.ts";
import { loadProfileData, type ProfileData } from "../input/profile-data.ts";
import type { CliIo } from "../io.ts";

/** Recommendations of one or several files or folders that have texts. */
export interface TextData extends ProfileData {
  /** Entries with a text. */
  readonly textCount: number;
}

/**
 * Loads what `--data` names, which may stand several times. Throws `UprError` with code `NO_TEXT` where no
 * recommendation has a text, and says how to give one: the embedded data set has none.
 */
export async function loadTextData(paths: readonly string[], io: CliIo): Promise<TextData> {
  if (paths.length === 0)
    throw new UprError("NO_TEXT", `Cannot compare texts: the embedded data set has none. ${HOW}`);
  const parts: ProfileData[] = [];
  // One after the other: each shows its progress.
  for (const path of paths) parts.push(await loadProfileData(path, io));
  const { corpus, diagnostics } = joinCorpora(parts.map((part) => part.corpus));
  const textCount = selectRecommendations(corpus, { hasText: true }).size;
  if (textCount === 0) {
    throw new UprError(
      "NO_TEXT",
      `Cannot compare texts: no recommendation of ${paths.join(", ")} has one. ${HOW}`,
    );
  }
  return {
    corpus,
    textCount,
    source: parts.map(({ source }) => source).join("; "),
    shortSource: parts.map(({ shortSource }) => shortSource).join(", "),
    diagnostics: [...parts.flatMap((part) => part.diagnostics), ...diagnostics],
  };
}

const HOW =
  "Give reports, lists or exports that have texts: --data report.pdf, or --data several times; UPR Info's export and OHCHR's index have them.";

function joinCorpora(corpora: readonly Corpus[]): Pick<TextData, "corpus" | "diagnostics"> {
  const [first] = corpora;
  return corpora.length === 1 && first !== undefined
    ? { corpus: first, diagnostics: [] }
    : mergeCorpora(corpora);
}
