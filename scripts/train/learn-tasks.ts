import { FEATURE_KIND, servesAction, servesIssues } from "../../src/classify/model/features.ts";
import { listIssues } from "../../src/reference/issues.ts";
import { CATEGORIES } from "./calibrate.ts";
import { type FeatureTable, tabulateFeatures } from "./feature-table.ts";
import type { Unit } from "./load-units.ts";
import { groupNearDuplicates } from "./near-duplicates.ts";
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

/** What is learned of one task: categories of action, or issues. */
export interface LearnedTask {
  /** Hash of each column of the classes. */
  readonly hashes: Int32Array;
  /** For each class, 1 for the units that are in it. */
  readonly members: readonly Uint8Array[];
  /** For each set: the classes learned from all rows. */
  readonly classes: readonly (readonly QuantizedClass[])[];
  /** For each set: sums of each row for each class, by classes learned from the other folds. */
  readonly outOfFold: readonly Float64Array[];
}

/** What is learned before any probability: the part that takes the time. */
export interface LearnedTasks {
  /** The fold of each unit. */
  readonly folds: Uint8Array;
  readonly action: LearnedTask;
  readonly issues: LearnedTask;
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
/** Settings found by the measures of later sessions, learned from earlier ones, inside sessions 1 to 16. */
const ACTION_TASK = {
  cost: 0.012,
  ratioShare: 0.8,
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

/** Learns the classes of both tasks from the units, for each size wanted. */
export function learnTasks(
  units: readonly Unit[],
  models: readonly ModelOptions[],
  onStep: (step: string) => void,
): LearnedTasks {
  const texts = units.map(({ text }) => text);
  const folds = foldsOf(units);
  const actionMembers = Array.from({ length: CATEGORIES }, (_, index) =>
    Uint8Array.from(units, ({ action }) => (action === index + 1 ? 1 : 0)),
  );
  const issueMembers = listIssues().map((_, index) =>
    Uint8Array.from(units, ({ issues }) => (issues.includes(index) ? 1 : 0)),
  );
  const actionTask = {
    ...ACTION_TASK,
    rowWeights: recencyOf(units),
    sizes: models.map(({ keepAction, levels }) => ({ keep: keepAction, levels })),
  };
  const issueTask = {
    ...ISSUE_TASK,
    rowWeights: new Float64Array(units.length).fill(1),
    sizes: models.map(({ keepIssues, levels }) => ({ keep: keepIssues, levels })),
  };
  onStep("features");
  const actionTable = tabulateFeatures(texts, servesAction);
  const action = learnTask(actionTable, actionMembers, actionTask, folds, (step) => onStep(`action ${step}`));
  const issueTable = tabulateFeatures(texts, servesIssues);
  const issues = learnTask(issueTable, issueMembers, issueTask, folds, (step) => onStep(`issues ${step}`));
  return { folds, action, issues };
}

/** What a text of the session to come would count, and what is lost with each session back. */
const NEXT_WEIGHT = 2;
const AGING = 0.18;

/** How much each unit counts: the way the coders go about it changes, and what is told are later sessions. */
export function recencyOf(units: readonly Unit[]): Float64Array {
  const next = units.reduce((last, { session }) => Math.max(last, session), 0) + 1;
  return Float64Array.from(units, ({ session }) => NEXT_WEIGHT * Math.exp(-AGING * (next - session)));
}

/** The fold of each unit; near-duplicates share one. */
function foldsOf(units: readonly Unit[]): Uint8Array {
  return Uint8Array.from(groupNearDuplicates(units.map(({ key }) => key)), (group) => {
    const hash = Math.imul(group + 1, 0x9e3779b1);
    return ((hash ^ (hash >>> 15)) >>> 0) % FOLDS;
  });
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
  return { hashes: table.hashes, members, classes: learn(rows), outOfFold };
}
