import type { Diagnostic } from "../../diagnostics.ts";
import type { Recommendation } from "../../model/recommendation.ts";
import { createIssueSetRegistry, type IssueSetRegistry } from "../column-builder.ts";
import { type Corpus, columnIndexAt } from "../corpus.ts";
import { createSourceRegistry, type SourceRegistry } from "../source-registry.ts";
import { isSameRecord } from "./same-record.ts";

/** What one corpus brings into a merged one, with the numbers that its own become. */
export interface MergePart {
  readonly corpus: Corpus;
  /** Entries of its columns that are taken, in its order. */
  readonly entries: Int32Array;
  readonly issueSetNumbers: Uint16Array;
  readonly sourceNumbers: Uint16Array;
  /** By its own number; {@link LEFT_OUT} where another content is there under its id. */
  readonly recommendationNumbers: Int32Array;
  /** Numbers, in the merged corpus, of what an earlier part has too: only among these can an entry be there twice. */
  readonly sharedRecommendations: ReadonlySet<number>;
  readonly sharedSources: ReadonlySet<number>;
}

/** What has been taken in so far. Lives within one call of `mergeCorpora`. */
export interface MergeIntake {
  readonly recommendations: Recommendation[];
  readonly issueSets: IssueSetRegistry;
  readonly sources: SourceRegistry;
  /** By number of a source, the corpus that brought it first. */
  readonly corpusOfSource: number[];
  readonly diagnostics: Diagnostic[];
  readonly numbersById: Map<string, number>;
}

/** In place of the number of a recommendation that is not taken. */
export const LEFT_OUT = -2;

/** Nothing taken in yet. */
export function createMergeIntake(): MergeIntake {
  return {
    recommendations: [],
    issueSets: createIssueSetRegistry(),
    sources: createSourceRegistry(),
    corpusOfSource: [],
    diagnostics: [],
    numbersById: new Map(),
  };
}

/** Takes in what the entries of a corpus refer to. */
export function takePart(intake: MergeIntake, corpus: Corpus, index: number): MergePart {
  const entries = new Int32Array(corpus.size);
  for (let place = 0; place < entries.length; place++) entries[place] = columnIndexAt(corpus, place);
  return {
    corpus,
    entries,
    issueSetNumbers: takeIssueSets(intake, corpus, entries),
    ...takeSources(intake, corpus, entries, index),
    ...takeRecommendations(intake, corpus, entries),
  };
}

function takeIssueSets({ issueSets }: MergeIntake, corpus: Corpus, entries: Int32Array): Uint16Array {
  const numbers = new Uint16Array(corpus.issueSets.length);
  for (const number of occurring(corpus.columns.issueSet, entries, numbers.length)) {
    numbers[number] = issueSets.numberOf(corpus.issueSets[number] ?? []);
  }
  return numbers;
}

function takeSources(
  { sources, corpusOfSource }: MergeIntake,
  corpus: Corpus,
  entries: Int32Array,
  index: number,
): Pick<MergePart, "sourceNumbers" | "sharedSources"> {
  const sourceNumbers = new Uint16Array(corpus.sources.length);
  const sharedSources = new Set<number>();
  for (const number of occurring(corpus.columns.origin, entries, sourceNumbers.length)) {
    const source = corpus.sources[number];
    if (source === undefined) continue;
    const own = sources.numberOf(source);
    sourceNumbers[number] = own;
    corpusOfSource[own] ??= index;
    if (corpusOfSource[own] !== index) sharedSources.add(own);
  }
  return { sourceNumbers, sharedSources };
}

function takeRecommendations(
  { recommendations, numbersById, diagnostics }: MergeIntake,
  corpus: Corpus,
  entries: Int32Array,
): Pick<MergePart, "recommendationNumbers" | "sharedRecommendations"> {
  const recommendationNumbers = new Int32Array(corpus.recommendations.length).fill(LEFT_OUT);
  const sharedRecommendations = new Set<number>();
  for (const number of occurring(corpus.columns.recommendation, entries, recommendationNumbers.length)) {
    const recommendation = corpus.recommendations[number];
    if (recommendation === undefined) continue;
    const { id, source, document } = recommendation;
    const known = numbersById.get(id);
    if (known === undefined) {
      recommendationNumbers[number] = recommendations.push(recommendation) - 1;
      numbersById.set(id, recommendations.length - 1);
    } else if (isSameRecord(recommendations[known], recommendation)) {
      recommendationNumbers[number] = known;
      sharedRecommendations.add(known);
    } else {
      diagnostics.push({
        code: "corpus/repeated-id",
        severity: "error",
        message: `Cannot take recommendation "${id}" into the corpus: its id is there already with another content, expected it once`,
        source: source.file ?? document ?? id,
        hint: "The record was left out.",
      });
    }
  }
  return { recommendationNumbers, sharedRecommendations };
}

/** Values from 0 that occur in a column, ascending. */
function occurring(column: Uint16Array | Int32Array, entries: Int32Array, length: number): readonly number[] {
  const flags = new Uint8Array(length);
  for (const at of entries) {
    const value = column[at] ?? -1;
    if (value >= 0) flags[value] = 1;
  }
  return [...flags.keys()].filter((value) => flags[value] === 1);
}
