import { readRule } from "../../src/classify/action/read-rule.ts";
import { actionProbabilities, certaintyOf, issueProbability } from "../../src/classify/model/score.ts";
import { splitWords } from "../../src/classify/text/words.ts";
import { listIssues } from "../../src/reference/issues.ts";
import { CATEGORIES, fitActionCalibration, fitPlatt } from "./calibrate.ts";
import { FOLDS, type LearnedTasks, learnTasks, type ModelOptions } from "./learn-tasks.ts";
import type { Unit } from "./load-units.ts";
import { type ActionMetrics, type IssueMetrics, measureAction, measureIssues } from "./metrics.ts";
import { packModel } from "./pack-model.ts";

/** A set of weights, and how well its like did on texts they had not seen. */
export interface TrainedModel {
  readonly version: string;
  readonly packed: Uint8Array;
  /** Measured out of fold: each text by weights and calibration learned without it and its near-duplicates. */
  readonly action: ActionMetrics;
  /** Measured out of fold. */
  readonly issues: IssueMetrics;
}

/** Learns one set of weights for each of `models` from the units; same units and options, same bytes. */
export function trainModels(
  units: readonly Unit[],
  models: readonly ModelOptions[],
  onStep: (step: string) => void = () => undefined,
): TrainedModel[] {
  return finishModels(units, models, learnTasks(units, models, onStep), onStep);
}

/**
 * Texts of later sessions are told less well than those out of fold, so that the calibration is too sure of them. This
 * factor has the best logarithmic score on three splits inside sessions 1 to 16: 1-9 / 10-12, 1-11 / 12-14, 1-13 / 14-16.
 */
const MODESTY = 0.95;

/**
 * Probability from which a second issue is given. Out of fold the measures hardly change from 0.36 to 0.46, the exact
 * set gaining what macro-F1 loses; learned from sessions 1-13 and measured on 14-16, all are best from 0.36 to 0.4.
 */
const ISSUE_THRESHOLD = 0.4;

/** Calibrates, measures and packs what was learned. */
export function finishModels(
  units: readonly Unit[],
  models: readonly ModelOptions[],
  { folds, action, issues }: LearnedTasks,
  onStep: (step: string) => void = () => undefined,
): TrainedModel[] {
  const issueCount = issues.members.length;
  const categories = units.map((unit) => unit.action);
  const shares = action.members.map((members) => members.reduce((sum, one) => sum + one, 0) / units.length);
  const ruleCategories = units.map(({ text }) => readRule(splitWords(text)).category);
  return models.map(({ version }, index) => {
    onStep(`calibration ${version}`);
    const actionSums = action.outOfFold[index] ?? new Float64Array();
    const issueSums = issues.outOfFold[index] ?? new Float64Array();
    const rows = [...units.keys()];
    const calibrate = (among: readonly number[]) => ({
      actionCalibration: fitActionCalibration(actionSums, categories, among).map((factors) =>
        factors.map((factor) => Math.fround(factor * MODESTY)),
      ),
      issueCalibration: issues.members.map((members, issue) =>
        fitPlatt(columnOf(issueSums, issueCount, issue), members, among),
      ),
    });
    const byFold = Array.from({ length: FOLDS }, (_, fold) =>
      calibrate(rows.filter((row) => folds[row] !== fold)),
    );
    const sums = new Float64Array(CATEGORIES + issueCount);
    const probabilities = rows.map((row) => {
      sums.set(actionSums.subarray(row * CATEGORIES, (row + 1) * CATEGORIES));
      sums.set(issueSums.subarray(row * issueCount, (row + 1) * issueCount), CATEGORIES);
      const calibration = byFold[folds[row] ?? 0] ?? { actionCalibration: [], issueCalibration: [] };
      return {
        action: actionProbabilities(calibration, sums),
        issues: Float64Array.from({ length: issueCount }, (_, issue) =>
          issueProbability(calibration, sums, issue),
        ),
      };
    });
    const issuesOf = (row: number): ArrayLike<number> => probabilities[row]?.issues ?? [];
    const reviewBelow = reviewThreshold(
      rows.map((row) => probabilities[row]?.action ?? []),
      ruleCategories,
    );
    const packed = packModel(
      [
        { hashes: action.hashes, classes: action.classes[index] ?? [] },
        { hashes: issues.hashes, classes: issues.classes[index] ?? [] },
      ],
      {
        version,
        issues: listIssues().map(({ slug }) => slug),
        ...calibrate(rows),
        issueThreshold: ISSUE_THRESHOLD,
        reviewBelow,
        actionShares: shares.map(Math.fround),
      },
    );
    return {
      version,
      packed,
      action: measureAction(units, (row) => probabilities[row]?.action ?? []),
      issues: measureIssues(units, issueCount, issuesOf, ISSUE_THRESHOLD),
    };
  });
}

function columnOf(sums: Float64Array, width: number, column: number): Float64Array {
  return Float64Array.from({ length: sums.length / width }, (_, row) => sums[row * width + column] ?? 0);
}

/** Share of the texts that a person should look at. */
const REVIEWED_SHARE = 0.2;

/** The certainty that all but {@link REVIEWED_SHARE} of the texts have. */
function reviewThreshold(
  probabilities: readonly (readonly number[])[],
  ruleCategories: readonly number[],
): number {
  const certainties = probabilities.map((own, row) => {
    const probability = Math.max(...own);
    return certaintyOf(probability, own.indexOf(probability) + 1 === ruleCategories[row]);
  });
  certainties.sort((left, right) => left - right);
  return Math.fround(certainties[Math.floor(certainties.length * REVIEWED_SHARE)] ?? 0);
}
