import { type Corpus, columnIndexAt } from "../../corpus/corpus.ts";
import type { IssueSlug } from "../../model/vocabulary.generated.ts";
import type { RecommendationLabel } from "../classifier.ts";
import { defaultClassifier } from "../default-classifier.ts";
import { type ClassifyRecommendationsOptions, classifyRecommendations } from "./classify-recommendations.ts";

/** A corpus with labels where it had no codes, and which of them are labels. */
export interface LabeledCorpus {
  /** The same entries with action category and issues filled in. */
  readonly corpus: Corpus;
  /** For each entry of the columns, whether its action category is a label of ours: 1, else 0. */
  readonly predictedAction: Uint8Array;
  /** For each entry of the columns, whether its issues are labels of ours: 1, else 0. */
  readonly predictedIssues: Uint8Array;
  /** Version of the weights. */
  readonly model: string;
}

/**
 * Fills in action category and issues of the entries of a corpus that have a text in English and no codes of UPR Info;
 * codes are never changed, and entries without text stay as they are.
 *
 * A new corpus; the given one is not changed, and a view stays a view. Each text is classified once, whoever made the
 * recommendation; about 30,000 texts a second. Say in what you publish which figures rest on labels.
 *
 * @param corpus - A corpus or a view of one, of which only the entries in view are filled.
 * @param options - See {@link ClassifyRecommendationsOptions}.
 * @throws `UprError` with code `ABORTED` if `signal` stops it.
 *
 * @example
 * ```ts
 * import { createCorpus } from "uprkit";
 * import { labelCorpus } from "uprkit/classify";
 *
 * const { corpus, predictedAction } = await labelCorpus(createCorpus({}).corpus);
 * corpus.size; // => 0
 * predictedAction.length; // => 0
 * ```
 *
 * @category Classify
 */
export async function labelCorpus(
  corpus: Corpus,
  options: ClassifyRecommendationsOptions = {},
): Promise<LabeledCorpus> {
  const { columns } = corpus;
  const classifier = options.classifier ?? defaultClassifier();
  const places = new Map<string, number[]>();
  for (let index = 0; index < corpus.size; index++) {
    const at = columnIndexAt(corpus, index);
    const text = corpus.recommendations[columns.recommendation[at] ?? -1]?.text ?? corpus.texts[at];
    if (text === undefined || (columns.action[at] !== 0 && columns.issueSet[at] !== 0)) continue;
    const known = places.get(text);
    if (known === undefined) places.set(text, [at]);
    else known.push(at);
  }
  const labels = await classifyRecommendations([...places.keys()], { ...options, classifier });
  const action = columns.action.slice();
  const issueSet = columns.issueSet.slice();
  const predictedAction = new Uint8Array(columns.length);
  const predictedIssues = new Uint8Array(columns.length);
  const sets = createIssueSets(corpus.issueSets);
  for (const [index, entries] of [...places.values()].entries()) {
    const label = labels[index];
    if (label === undefined) continue;
    for (const at of entries) {
      if (action[at] === 0 && label.action.category !== undefined) {
        action[at] = label.action.category;
        predictedAction[at] = 1;
      }
      if (issueSet[at] === 0 && label.issues.issues.length > 0) {
        issueSet[at] = sets.numberOf(issuesOf(label));
        predictedIssues[at] = 1;
      }
    }
  }
  const labeled: Corpus = { ...corpus, columns: { ...columns, action, issueSet }, issueSets: sets.list };
  return { corpus: labeled, predictedAction, predictedIssues, model: classifier.version };
}

function issuesOf({ issues }: RecommendationLabel): IssueSlug[] {
  return issues.issues.map(({ issue }) => issue);
}

function createIssueSets(given: Corpus["issueSets"]) {
  const list = [...given];
  const numbers = new Map(given.map((issues, number) => [issues.join(), number]));
  return {
    list,
    numberOf(issues: readonly IssueSlug[]): number {
      const known = numbers.get(issues.join());
      if (known !== undefined) return known;
      numbers.set(issues.join(), list.length);
      return list.push(issues) - 1;
    },
  };
}
