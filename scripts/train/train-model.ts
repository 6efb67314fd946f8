import { readRule } from "../../src/classify/action/read-rule.ts";
import { FEATURE_KIND, servesAction, servesIssues } from "../../src/classify/model/features.ts";
import { actionProbabilities, certaintyOf, issueProbability } from "../../src/classify/model/score.ts";
import { splitWords } from "../../src/classify/text/words.ts";
import { listIssues } from "../../src/reference/issues.ts";
import { CATEGORIES, fitActionCalibration, fitPlatt } from "./calibrate.ts";
import { type FeatureTable, tabulateFeatures } from "./feature-table.ts";
import type { Unit } from "./load-units.ts";
import { type ActionMetrics, type IssueMetrics, measureAction, measureIssues } from "./metrics.ts";
import { groupNearDuplicates } from "./near-duplicates.ts";
import { packModel } from "./pack-model.ts";
import { type QuantizedClass, scoreRows, type TaskOptions, trainClass } from "./train-classes.ts";

/** How a set of weights is made. */
export interface ModelOptions {
  /** Name of the set and its version. */
  readonly version: string;
  /** Features that each category of action keeps. */
  readonly keepAction: number;
  /** Features that each issue keeps. */
  readonly keepIssues: number;
  /** Steps of a weight to each side of 0, at most 127. */
  readonly levels: number;
}

/** A set of weights, and how well its like did on texts they had not seen. */
export interface TrainedModel {
  readonly version: string;
  readonly packed: Uint8Array;
  /** Measured out of fold: each text by weights and calibration learned without it and its near-duplicates. */
  readonly action: ActionMetrics;
  /** Measured out of fold. */
  readonly issues: IssueMetrics;
}

const K = FEATURE_KIND;
export const FOLDS = 4;
const SEED = 1;
const MEANS_KINDS = [
  K.MEANS,
  K.MEANS_VERB,
  K.MEANS_AND_LEAD,
  K.MEANS_AND_NEXT,
  K.MEANS_OBJECT,
  K.MEANS_AND_CLASS,
  K.MEANS_CLASSES,
  K.BEFORE_LINK,
  K.LAST_BY,
  K.MEANS_LENGTH,
  K.MEANS_FORM,
];
/** Settings found by the out-of-fold measures of sessions 1 to 16. */
const ACTION_TASK = {
  cost: 0.018,
  ratioShare: 0.5,
  kindFactors: new Map<number, number>([
    [K.PAIR, 0.5],
    [K.LEAD_AND_STEM, 0.6],
    ...MEANS_KINDS.map((kind) => [kind, 1.7] as const),
  ]),
  seed: SEED,
};
const ISSUE_TASK = {
  cost: 0.02,
  ratioShare: 0.6,
  kindFactors: new Map<number, number>([
    [K.PAIR, 0.65],
    [K.CONTENT_PAIR, 0.55],
    [K.NEAR_PAIR, 0.4],
    [K.WORD, 0.6],
  ]),
  seed: SEED,
};

/** Learns one set of weights for each of `models` from the units; same units and options, same bytes. */
export function trainModels(
  units: readonly Unit[],
  models: readonly ModelOptions[],
  onStep: (step: string) => void = () => undefined,
): TrainedModel[] {
  const texts = units.map(({ text }) => text);
  const folds = foldsOf(units);
  const issueCount = listIssues().length;
  onStep("features");
  const actionTable = tabulateFeatures(texts, servesAction);
  const issueTable = tabulateFeatures(texts, servesIssues);
  const actionClasses = Array.from({ length: CATEGORIES }, (_, index) =>
    Uint8Array.from(units, ({ action }) => (action === index + 1 ? 1 : 0)),
  );
  const issueClasses = Array.from({ length: issueCount }, (_, index) =>
    Uint8Array.from(units, ({ issues }) => (issues.includes(index) ? 1 : 0)),
  );
  const actionTask = {
    ...ACTION_TASK,
    sizes: models.map(({ keepAction, levels }) => ({ keep: keepAction, levels })),
  };
  const issueTask = {
    ...ISSUE_TASK,
    sizes: models.map(({ keepIssues, levels }) => ({ keep: keepIssues, levels })),
  };
  const action = learnTask(actionTable, actionClasses, actionTask, folds, (step) => onStep(`action ${step}`));
  const issues = learnTask(issueTable, issueClasses, issueTask, folds, (step) => onStep(`issues ${step}`));
  const categories = units.map((unit) => unit.action);
  const shares = actionClasses.map((members) => members.reduce((sum, one) => sum + one, 0) / units.length);
  const ruleCategories = texts.map((text) => readRule(splitWords(text)).category);
  return models.map(({ version }, index) => {
    onStep(`calibration ${version}`);
    const actionSums = action.outOfFold[index] ?? new Float64Array();
    const issueSums = issues.outOfFold[index] ?? new Float64Array();
    const rows = [...units.keys()];
    const calibrate = (among: readonly number[]) => ({
      actionCalibration: fitActionCalibration(actionSums, categories, among),
      issueCalibration: issueClasses.map((members, issue) =>
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
    const threshold = bestThreshold(units, issueCount, issuesOf);
    const packed = packModel(
      [
        { hashes: actionTable.hashes, classes: action.classes[index] ?? [] },
        { hashes: issueTable.hashes, classes: issues.classes[index] ?? [] },
      ],
      {
        version,
        issues: listIssues().map(({ slug }) => slug),
        ...calibrate(rows),
        issueThreshold: threshold,
        reviewBelow,
        actionShares: shares.map(Math.fround),
      },
    );
    return {
      version,
      packed,
      action: measureAction(units, (row) => probabilities[row]?.action ?? []),
      issues: measureIssues(units, issueCount, issuesOf, threshold),
    };
  });
}

/** The fold of each unit; near-duplicates share one. */
function foldsOf(units: readonly Unit[]): Uint8Array {
  return Uint8Array.from(groupNearDuplicates(units.map(({ key }) => key)), (group) => {
    const hash = Math.imul(group + 1, 0x9e3779b1);
    return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
  });
}

interface LearnedTask {
  /** For each set: the classes learned from all rows. */
  readonly classes: readonly (readonly QuantizedClass[])[];
  /** For each set: sums of each row for each class, by classes learned from the other folds. */
  readonly outOfFold: readonly Float64Array[];
}

function learnTask(
  table: FeatureTable,
  members: readonly Uint8Array[],
  options: TaskOptions,
  folds: Uint8Array,
  onStep: (step: string) => void,
): LearnedTask {
  const rows = Int32Array.from(folds.keys());
  const outOfFold = options.sizes.map(() => new Float64Array(folds.length * members.length));
  const learn = (among: Int32Array): QuantizedClass[][] => {
    const byClass = members.map((positive) => trainClass(table, among, positive, options));
    return options.sizes.map((_, index) => byClass.flatMap((sizes) => sizes.slice(index, index + 1)));
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    onStep(`fold ${fold + 1}`);
    const sets = learn(rows.filter((row) => folds[row] !== fold));
    const held = rows.filter((row) => folds[row] === fold);
    for (const [index, classes] of sets.entries()) {
      scoreRows(table, classes, held, outOfFold[index] ?? new Float64Array());
    }
  }
  onStep("all");
  return { classes: learn(rows), outOfFold };
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

/** The threshold of the best micro-F1, in steps of 0.01; the most probable issue is always given. */
function bestThreshold(
  units: readonly Unit[],
  issues: number,
  probabilities: (row: number) => ArrayLike<number>,
): number {
  let best = 0.5;
  let highest = -1;
  for (let percent = 30; percent <= 50; percent++) {
    let right = 0;
    let chosen = 0;
    let given = 0;
    for (const [row, unit] of units.entries()) {
      const own = probabilities(row);
      let top = 0;
      for (let issue = 1; issue < issues; issue++) if ((own[issue] ?? 0) > (own[top] ?? 0)) top = issue;
      given += unit.issues.length;
      for (let issue = 0; issue < issues; issue++) {
        if ((own[issue] ?? 0) < percent / 100 && issue !== top) continue;
        chosen++;
        if (unit.issues.includes(issue)) right++;
      }
    }
    const microF1 = (2 * right) / (given + chosen);
    if (microF1 <= highest) continue;
    highest = microF1;
    best = percent / 100;
  }
  return best;
}
