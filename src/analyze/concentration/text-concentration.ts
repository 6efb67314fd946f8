import { type Corpus, NO_STATE } from "../../corpus/corpus.ts";
import { UprError } from "../../errors.ts";
import { normalizeWording } from "../../internal/normalize-wording.ts";
import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { assertOption, COUNTING_UNITS, type CountingUnit } from "../counting/counting.ts";
import { listRowIndexes } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";

/** How {@link textConcentration} counts. */
export interface TextConcentrationOptions {
  /** What is counted; default `"recommender"`. */
  readonly unit?: CountingUnit;
  /** How many wordings `mostRepeated` lists; default 10. */
  readonly top?: number;
}

/** One wording and how often it occurs. */
export interface RepeatedText {
  /** As it is printed where it occurs first. */
  readonly text: string;
  /** How often it occurs, but for case, punctuation and white space. */
  readonly count: number;
  /** States under review it was addressed to. */
  readonly statesUnderReview: readonly StateCode[];
  /** States that said it, as far as they are named. */
  readonly recommendingStates: readonly StateCode[];
}

/** How often recommendations repeat each other. */
export interface TextConcentration {
  /** Share of distinct texts: `count / total`; `undefined` where no recommendation has a text. */
  readonly value: number | undefined;
  /** Distinct texts, letter by letter; `undefined` where no recommendation has a text. */
  readonly count: number | undefined;
  /** Recommendations with a text. */
  readonly total: number;
  /** Recommendations without a text, which are in no other number. */
  readonly withoutText: number;
  /** Distinct wordings: texts that differ in case, punctuation and white space only are one. */
  readonly wordings: number | undefined;
  /** Recommendations whose wording occurs more than once. */
  readonly repeated: number | undefined;
  /** Texts that occur more than once, letter by letter, in one review: several States saying the same to one. */
  readonly repeatedWithinReview: number | undefined;
  /** Wordings that occur most, the most frequent first; equal ones in the order of the corpus. Only repeated ones. */
  readonly mostRepeated: readonly RepeatedText[];
  /** What the figures count: see {@link COUNTING_UNITS}. */
  readonly unit: CountingUnit;
}

/**
 * How often recommendations repeat each other's words: distinct texts, distinct wordings, and the wordings said most.
 *
 * By `recommender` (default) a recommendation counts once for each State that made it, as rows of UPR Info do: a numbered
 * recommendation by three States repeats itself twice. By `recommendation` it counts once; rows without numbering are then
 * left out and have no basis. **A wording** is the text in lower case without punctuation, words apart by one space; a numbered recommendation's text has its States in brackets, which are part of its wording. The embedded data
 * set has no texts, so it has no basis either. O(length of all texts). Does not change its input.
 *
 * @param corpus - A corpus or a view of one.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown unit or a `top` below 0.
 *
 * @example Two States say the same in other letters
 * ```ts
 * import { createCorpus, textConcentration } from "uprkit";
 *
 * const row = (text: string, index: number) => ({
 *   id: `upr-info:export.csv#${index}`,
 *   stateUnderReview: "CHN" as const,
 *   session: 17,
 *   position: "noted" as const,
 *   responseLabel: "Noted",
 *   issues: [],
 *   text,
 *   stateUnderReviewOrganisations: [],
 *   recommendingStateOrganisations: [],
 *   source: { file: "export.csv", row: index },
 * });
 * const texts = ["Plant more trees", "Plant more trees.", "Dig a well"];
 * const { corpus } = createCorpus({ uprInfo: texts.map((text, index) => row(text, index + 2)) });
 * const { count, wordings, mostRepeated } = textConcentration(corpus);
 * [count, wordings, mostRepeated[0]?.count]; // => [3, 2, 2]
 * ```
 *
 * @category Analyze
 */
export function textConcentration(corpus: Corpus, options: TextConcentrationOptions = {}): TextConcentration {
  const { unit = "recommender", top = 10 } = options;
  assertOption("unit", unit, COUNTING_UNITS);
  if (!(top >= 0)) {
    throw new UprError("INVALID_ARGUMENT", `Cannot list texts: top is ${top}, expected a number from 0`);
  }
  const { columns } = corpus;
  const texts = new Set<string>();
  const inReview = new Map<string, number>();
  const wordings = new Map<string, number[]>();
  const rows = listCountedRows(corpus, unit);
  let total = 0;
  for (const row of rows) {
    const text = textOf(corpus, row);
    if (text === undefined) continue;
    total += 1;
    texts.add(text);
    const here = `${columns.stateUnderReview[row]} ${columns.session[row]} ${text}`;
    inReview.set(here, (inReview.get(here) ?? 0) + 1);
    const wording = normalizeWording(text);
    const known = wordings.get(wording);
    if (known === undefined) wordings.set(wording, [row]);
    else known.push(row);
  }
  const repeated = [...wordings.values()].filter((places) => places.length > 1);
  // Stable, so that equal ones stay in the order in which they first occur.
  repeated.sort((a, b) => b.length - a.length);
  const known = <Value>(value: Value): Value | undefined => (total === 0 ? undefined : value);
  return {
    value: divide(texts.size, total),
    count: known(texts.size),
    total,
    withoutText: rows.length - total,
    wordings: known(wordings.size),
    repeated: known(repeated.reduce((sum, places) => sum + places.length, 0)),
    repeatedWithinReview: known([...inReview.values()].filter((times) => times > 1).length),
    mostRepeated: repeated.slice(0, top).map((places) => ({
      text: textOf(corpus, places[0] ?? -1) ?? "",
      count: places.length,
      statesUnderReview: listStates(columns.stateUnderReview, places),
      recommendingStates: listStates(columns.recommendingState, places),
    })),
    unit,
  };
}

/** Rows to count: all, or the first of each numbered recommendation. */
function listCountedRows(corpus: Corpus, unit: CountingUnit): Int32Array {
  const rows = listRowIndexes(corpus);
  if (unit === "recommender") return rows;
  const seen = new Set<number>();
  return rows.filter((row) => {
    const recommendation = corpus.columns.recommendation[row] ?? -1;
    if (recommendation < 0 || seen.has(recommendation)) return false;
    seen.add(recommendation);
    return true;
  });
}

function textOf({ columns, recommendations, texts }: Corpus, row: number): string | undefined {
  return recommendations[columns.recommendation[row] ?? -1]?.text ?? texts[row];
}

/** States of these rows, each once, in the vocabulary's order. */
function listStates(column: Uint8Array, rows: readonly number[]): readonly StateCode[] {
  const indexes = new Set(rows.map((row) => column[row] ?? NO_STATE));
  return STATE_CODES.filter((_, index) => indexes.has(index));
}
