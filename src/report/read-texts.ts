import type { ScorecardsOptions } from "../analyze/integrity/options.ts";
import type { ClassifyProgress } from "../classify/batch/classify-recommendations.ts";
import { type Corpus, columnIndexAt } from "../corpus/corpus.ts";
import { selectRecommendations } from "../corpus/select-recommendations.ts";
import type { StateCode } from "../model/vocabulary.generated.ts";

/** A corpus with labels where its texts had no codes. */
export interface LabeledTexts {
  readonly corpus: Corpus;
  /** What is a label and no code; absent where nothing was labeled. */
  readonly labels?: TextLabels;
}

/** Which entries of the columns carry labels of ours. */
export interface TextLabels {
  /** 1 where the action category is a label. */
  readonly action: Uint8Array;
  /** 1 where the issues are labels. */
  readonly issues: Uint8Array;
  /** Version of the classifier's weights. */
  readonly model: string;
}

/** How texts are read. */
export interface ReadTextsOptions {
  /** Whether texts without codes are labeled; default `"add"`. */
  readonly labels?: "add" | "none";
  /** Stops the work. */
  readonly signal?: AbortSignal;
  /** Called while texts are labeled. */
  readonly onProgress?: (progress: ClassifyProgress) => void;
}

/** What was labeled before: pages of one corpus are often made one after the other. */
const known = /* @__PURE__ */ new WeakMap<Corpus, LabeledTexts>();

/** Labels texts without codes, if there are any. */
export async function labelTexts(corpus: Corpus, options: ReadTextsOptions = {}): Promise<LabeledTexts> {
  const { labels = "add", signal, onProgress } = options;
  if (labels === "none" || !hasTexts(corpus)) return { corpus };
  const before = known.get(corpus);
  if (before !== undefined) return before;
  // Loaded here: the weights are larger than all else here.
  const { labelCorpus } = await import("../classify/batch/label-corpus.ts");
  const labeled = await labelCorpus(corpus, {
    ...(signal === undefined ? {} : { signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const { predictedAction: action, predictedIssues: issues, model } = labeled;
  const result: LabeledTexts = { corpus: labeled.corpus, labels: { action, issues, model } };
  known.set(corpus, result);
  return result;
}

/** How the texts of a corpus were read. */
export interface ReadTexts extends LabeledTexts {
  readonly options: Pick<ScorecardsOptions, "readTone" | "namesPerson" | "coordination" | "recurrences">;
  /** Rows whose action category is a label of ours and no code. */
  readonly labeled: number;
}

/** Reads the texts, if there are any: categories where none are coded, tone, persons, shared wording. */
export async function readTexts(
  corpus: Corpus,
  state: StateCode,
  options: ReadTextsOptions = {},
): Promise<ReadTexts> {
  if (!hasTexts(corpus)) return { corpus, options: {}, labeled: 0 };
  const [labeled, { assessTone }, { findPersons }, { findCoordination }, { findRecurrences }] =
    await Promise.all([
      labelTexts(corpus, options),
      import("../classify/tone/assess-tone.ts"),
      import("../classify/persons/find-persons.ts"),
      import("../compare/coordination/find-coordination.ts"),
      import("../compare/recurrence/find-recurrences.ts"),
    ]);
  const own = selectRecommendations(labeled.corpus, { stateUnderReview: state });
  return {
    ...labeled,
    labeled: (labeled.labels?.action ?? new Uint8Array(0)).reduce((sum, flag) => sum + flag, 0),
    options: {
      readTone: assessTone,
      namesPerson: (text) => findPersons(text).some(({ kind }) => kind === "person"),
      coordination: findCoordination(labeled.corpus),
      recurrences: findRecurrences(own, { explain: false }),
    },
  };
}

/** Whether any entry of a corpus or view has a text. */
export function hasTexts(corpus: Corpus): boolean {
  for (let index = 0; index < corpus.size; index++) {
    const at = columnIndexAt(corpus, index);
    if ((corpus.columns.recommendation[at] ?? -1) >= 0 || corpus.texts[at] !== undefined) return true;
  }
  return false;
}
