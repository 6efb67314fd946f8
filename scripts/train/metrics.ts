import { countChosen } from "../../src/classify/model/score.ts";
import { splitWords } from "../../src/classify/text/words.ts";
import type { Unit } from "./load-units.ts";

/** How well categories of action are told. */
export interface ActionMetrics {
  readonly texts: number;
  readonly accuracy: number;
  readonly macroF1: number;
  /** Cohen's kappa with quadratic weights. */
  readonly kappa: number;
  /** Precision, recall, F1 and texts of each category. */
  readonly categories: readonly (readonly [precision: number, recall: number, f1: number, texts: number])[];
  /** Texts by category given (rows) and predicted (columns). */
  readonly confusion: readonly (readonly number[])[];
  /** Texts with "by", "through" or "including", and the accuracy on them. */
  readonly means: readonly [texts: number, accuracy: number];
  /** Accuracy on the surest part of the texts: of a half, 80 % and 90 % of them. */
  readonly coverage: readonly [half: number, most: number, nearlyAll: number];
  /** Expected calibration error over 15 bins. */
  readonly calibrationError: number;
  /** Bins that hold texts: mean probability, accuracy, texts. */
  readonly reliability: readonly (readonly [probability: number, accuracy: number, texts: number])[];
}

const MEANS: ReadonlySet<string> = new Set(["by", "through", "including"]);
const BINS = 15;

/** Measures five probabilities a text against the codes of UPR Info. */
export function measureAction(
  units: readonly Unit[],
  probabilities: (row: number) => readonly number[],
): ActionMetrics {
  const confusion = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  const bins = Array.from({ length: BINS }, () => [0, 0, 0] as [number, number, number]);
  const answers: { probability: number; isRight: boolean }[] = [];
  let meansTexts = 0;
  let meansRight = 0;
  for (const [row, unit] of units.entries()) {
    const own = probabilities(row);
    const probability = Math.max(...own);
    const predicted = own.indexOf(probability);
    const cells = confusion[unit.action - 1];
    if (cells !== undefined) cells[predicted] = (cells[predicted] ?? 0) + 1;
    const isRight = predicted === unit.action - 1;
    answers.push({ probability, isRight });
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin !== undefined) {
      bin[0] += probability;
      bin[1] += isRight ? 1 : 0;
      bin[2] += 1;
    }
    if (splitWords(unit.text).norms.some((norm) => MEANS.has(norm))) {
      meansTexts++;
      if (isRight) meansRight++;
    }
  }
  const texts = units.length;
  const given = confusion.map((cells) => cells.reduce((sum, count) => sum + count, 0));
  const predicted = given.map((_, column) => confusion.reduce((sum, cells) => sum + (cells[column] ?? 0), 0));
  const categories = given.map((count, index) => {
    const right = confusion[index]?.[index] ?? 0;
    const total = predicted[index] ?? 0;
    const f1 = count + total === 0 ? 0 : (2 * right) / (count + total);
    return [total === 0 ? 0 : right / total, count === 0 ? 0 : right / count, f1, count] as const;
  });
  let observed = 0;
  let expected = 0;
  for (const [left, cells] of confusion.entries()) {
    for (const [right, count] of cells.entries()) {
      observed += (left - right) ** 2 * count;
      expected += ((left - right) ** 2 * (given[left] ?? 0) * (predicted[right] ?? 0)) / texts;
    }
  }
  answers.sort((left, right) => right.probability - left.probability);
  const surest = (share: number): number => {
    const part = answers.slice(0, Math.floor(texts * share));
    return part.filter(({ isRight }) => isRight).length / part.length;
  };
  return {
    texts,
    accuracy: answers.filter(({ isRight }) => isRight).length / texts,
    macroF1: categories.reduce((sum, [, , f1]) => sum + f1, 0) / categories.length,
    kappa: 1 - observed / expected,
    categories,
    confusion,
    means: [meansTexts, meansRight / meansTexts],
    coverage: [surest(0.5), surest(0.8), surest(0.9)],
    calibrationError: bins.reduce((sum, [mass, right]) => sum + Math.abs(mass - right), 0) / texts,
    reliability: bins
      .filter(([, , count]) => count > 0)
      .map(([mass, right, count]) => [mass / count, right / count, count] as const),
  };
}

/** How well issues are told. */
export interface IssueMetrics {
  readonly texts: number;
  readonly microF1: number;
  readonly macroF1: number;
  /** Share of texts whose issues are all right, with none too many. */
  readonly exactSet: number;
  /** Label ranking average precision. */
  readonly ranking: number;
  /** Precision, recall, F1 and texts of each issue. */
  readonly issues: readonly (readonly [precision: number, recall: number, f1: number, texts: number])[];
}

/** Measures the probabilities of the issues of each text, and the issues chosen, against the codes of UPR Info. */
export function measureIssues(
  units: readonly Unit[],
  issues: number,
  probabilities: (row: number) => ArrayLike<number>,
  threshold: number,
): IssueMetrics {
  const right = new Float64Array(issues);
  const given = new Float64Array(issues);
  const chosen = new Float64Array(issues);
  let exact = 0;
  let ranking = 0;
  for (const [row, unit] of units.entries()) {
    const own = Array.from(probabilities(row));
    const gold = new Set(unit.issues);
    const picked = chooseIssues(own, threshold);
    for (const issue of picked) {
      chosen[issue] = (chosen[issue] ?? 0) + 1;
      if (gold.has(issue)) right[issue] = (right[issue] ?? 0) + 1;
    }
    for (const issue of gold) given[issue] = (given[issue] ?? 0) + 1;
    if (picked.length === gold.size && picked.every((issue) => gold.has(issue))) exact++;
    let precision = 0;
    for (const issue of gold) {
      let rank = 0;
      let hits = 0;
      for (let other = 0; other < issues; other++) {
        if ((own[other] ?? 0) < (own[issue] ?? 0)) continue;
        rank++;
        if (gold.has(other)) hits++;
      }
      precision += hits / rank;
    }
    ranking += precision / gold.size;
  }
  const rows = Array.from({ length: issues }, (_, issue) => {
    const [hit, total, picked] = [right[issue] ?? 0, given[issue] ?? 0, chosen[issue] ?? 0];
    const f1 = total + picked === 0 ? 0 : (2 * hit) / (total + picked);
    return [picked === 0 ? 0 : hit / picked, total === 0 ? 0 : hit / total, f1, total] as const;
  });
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return {
    texts: units.length,
    microF1: (2 * sum(right)) / (sum(given) + sum(chosen)),
    macroF1: rows.reduce((total, [, , f1]) => total + f1, 0) / issues,
    exactSet: exact / units.length,
    ranking: ranking / units.length,
    issues: rows,
  };
}

/** Positions of the issues that are given, the most probable first. */
export function chooseIssues(probabilities: readonly number[], threshold: number): number[] {
  const order = probabilities
    .map((_, issue) => issue)
    .sort((left, right) => (probabilities[right] ?? 0) - (probabilities[left] ?? 0) || left - right);
  const ranked = order.map((issue) => probabilities[issue] ?? 0);
  return order.slice(0, countChosen(ranked, threshold));
}
