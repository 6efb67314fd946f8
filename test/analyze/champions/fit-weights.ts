import { createPartnerLookup } from "../../../src/analyze/blocs/tie.ts";
import {
  CHAMPION_FACTORS,
  type ChampionWeights,
  readFactors,
} from "../../../src/analyze/champions/factors.ts";
import {
  type ChampionDemand,
  type ChampionRecord,
  isDemand,
  readRecord,
} from "../../../src/analyze/champions/record.ts";
import type { FactTable } from "../../../src/analyze/counting/fact-table.ts";
import { listRowIndexes } from "../../../src/analyze/counting/fact-table.ts";
import { ISSUE_SLUGS } from "../../../src/model/vocabulary.generated.ts";

/** One question, "who will make a demand on this issue to this State?", and the answer. */
export interface ChampionCase {
  readonly stateUnderReview: number;
  readonly session: number;
  readonly issue: number;
  /** By candidate, in one order. */
  readonly candidates: readonly number[];
  readonly values: readonly (readonly number[])[];
  readonly answers: readonly boolean[];
}

/** Every review of some sessions with every issue, as seen from before the first of them. */
export function listCases(
  corpus: FactTable,
  { from, to, demand }: { readonly from: number; readonly to: number; readonly demand: ChampionDemand },
): { readonly record: ChampionRecord; readonly cases: readonly ChampionCase[] } {
  const record = readRecord(corpus, { before: from, demand });
  const shares = createPartnerLookup("organisation");
  const { columns, issueSets } = corpus;
  const made = new Set<string>();
  const reviews = new Map<string, readonly [state: number, session: number]>();
  for (const row of listRowIndexes(corpus)) {
    const session = columns.session[row] ?? 0;
    if (session < from || session > to) continue;
    const state = columns.stateUnderReview[row] ?? 0;
    reviews.set(`${state} ${session}`, [state, session]);
    if (!isDemand(columns.action[row] ?? 0, demand)) continue;
    for (const issue of issueSets[columns.issueSet[row] ?? 0] ?? []) {
      made.add(`${state} ${session} ${columns.recommendingState[row]} ${ISSUE_SLUGS.indexOf(issue)}`);
    }
  }
  const cases = [...reviews.values()].flatMap(([stateUnderReview, session]) =>
    ISSUE_SLUGS.map((_, issue): ChampionCase => {
      const factors = readFactors(record, { stateUnderReview, issue }, (state) =>
        shares(state, stateUnderReview, from),
      );
      const candidates = [...factors.keys()];
      return {
        stateUnderReview,
        session,
        issue,
        candidates,
        values: [...factors.values()],
        answers: candidates.map((state) => made.has(`${stateUnderReview} ${session} ${state} ${issue}`)),
      };
    }),
  );
  return { record, cases };
}

/** Newton's method for a logistic regression with a ridge of 1 on all but the constant. */
export function fitWeights(cases: readonly ChampionCase[]): ChampionWeights {
  const size = CHAMPION_FACTORS.length + 1;
  const weights = new Float64Array(size);
  for (let round = 0; round < 30; round++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    const x = new Float64Array(size);
    x[0] = 1;
    for (const { values, answers } of cases) {
      for (const [place, own] of values.entries()) {
        x.set(own, 1);
        let logit = 0;
        for (let i = 0; i < size; i++) logit += (weights[i] ?? 0) * (x[i] ?? 0);
        const p = 1 / (1 + Math.exp(-logit));
        const miss = (answers[place] === true ? 1 : 0) - p;
        for (let i = 0; i < size; i++) {
          const xi = x[i] ?? 0;
          gradient[i] = (gradient[i] ?? 0) + miss * xi;
          const line = curvature[i] ?? new Float64Array(0);
          for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + p * (1 - p) * xi * (x[j] ?? 0);
        }
      }
    }
    for (let i = 1; i < size; i++) {
      gradient[i] = (gradient[i] ?? 0) - (weights[i] ?? 0);
      const line = curvature[i] ?? new Float64Array(0);
      line[i] = (line[i] ?? 0) + 1;
    }
    const step = solve(
      curvature.map((_, i) => curvature.map((__, j) => curvature[Math.max(i, j)]?.[Math.min(i, j)] ?? 0)),
      [...gradient],
    );
    for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) + (step[i] ?? 0);
    if (Math.max(...step.map(Math.abs)) < 1e-9) break;
  }
  const factors = Object.fromEntries(CHAMPION_FACTORS.map((factor, i) => [factor, weights[i + 1] ?? 0]));
  return { constant: weights[0] ?? 0, factors: factors as ChampionWeights["factors"] };
}

/** Gauss's elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const lines = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const size = lines.length;
  for (let i = 0; i < size; i++) {
    const best = lines.reduce(
      (found, line, k) => (k >= i && Math.abs(line[i] ?? 0) > Math.abs(lines[found]?.[i] ?? 0) ? k : found),
      i,
    );
    const pivot = lines[best] ?? [];
    lines[best] = lines[i] ?? [];
    lines[i] = pivot;
    for (let k = 0; k < size; k++) {
      const line = lines[k] ?? [];
      if (k === i) continue;
      const factor = (line[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  return lines.map((line, i) => (line[size] ?? 0) / (line[i] ?? 1));
}

/** How well scores tell who made a demand. */
export interface Validation {
  /** Questions with at least `minimum` States that made one. */
  readonly questions: number;
  /** Mean share of the first ten that did. */
  readonly precisionAt10: number;
  /** Mean probability that one who did stands before one who did not. */
  readonly auc: number;
}

/** Scores by case and candidate. */
export type Scorer = (question: ChampionCase, place: number) => number;

/** Over the questions that at least `minimum` States answered with a demand, for each minimum. */
export function validate(
  cases: readonly ChampionCase[],
  scoreOf: Scorer,
  minimums: readonly number[],
): readonly Validation[] {
  const results = cases.flatMap((question) => {
    const { candidates, answers } = question;
    const yes = answers.filter(Boolean).length;
    if (yes < Math.min(...minimums)) return [];
    const scores = candidates.map((_, place) => scoreOf(question, place));
    const top = scores
      .map((score, place) => ({ score, place }))
      .sort((a, b) => b.score - a.score || a.place - b.place)
      .slice(0, 10)
      .filter(({ place }) => answers[place]).length;
    return [{ yes, precision: top / 10, auc: areaUnderCurve(scores, answers) }];
  });
  return minimums.map((minimum) => {
    const asked = results.filter(({ yes }) => yes >= minimum);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      questions: asked.length,
      precisionAt10: mean(asked.map(({ precision }) => precision)),
      auc: mean(asked.map(({ auc }) => auc)),
    };
  });
}

/** Mann and Whitney's share of the pairs in the right order, ties counting half. */
export function areaUnderCurve(scores: readonly number[], answers: readonly boolean[]): number {
  const sorted = scores
    .map((score, i) => ({ score, answer: answers[i] === true }))
    .sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    for (let i = start; i < end; i++) if (sorted[i]?.answer === true) ranks += (start + end + 1) / 2;
    start = end;
  }
  const yes = answers.filter(Boolean).length;
  return (ranks - (yes * (yes + 1)) / 2) / (yes * (answers.length - yes));
}
