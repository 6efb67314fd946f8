import type { ActionCategory, ThemeConcept } from "../model/vocabulary.generated.ts";
import { type Issue, issueOf } from "../reference/issues.ts";
import { readRule } from "./action/read-rule.ts";
import { detectInstrumentsIn } from "./instruments/detect-instruments.ts";
import type { InstrumentDetection } from "./instruments/types.ts";
import { findGroups } from "./issues/find-groups.ts";
import { findEvidence } from "./model/evidence.ts";
import { createTextReader, type TextReading } from "./model/read-text.ts";
import { actionProbabilities, CATEGORIES, certaintyOf, countChosen, issueLogit } from "./model/score.ts";
import type { Model } from "./model/unpack-model.ts";
import type { ActionLabel, Evidence, IssueScore, IssuesLabel, TextNote } from "./types.ts";

/** Everything that the classifier says of a recommendation, but tone and quality. */
export interface RecommendationLabel {
  /** How much it asks for. */
  readonly action: ActionLabel;
  /** What it is about. */
  readonly issues: IssuesLabel;
  /** Treaties, protocols and declarations it names, and bodies. */
  readonly instruments: InstrumentDetection;
}

/** Options of a label. */
export interface LabelOptions {
  /** Whether to find the words and the rule that speak for a label, which takes most of the time; default: `true`. */
  readonly explain?: boolean;
}

/** Labels texts by one set of weights. */
export interface Classifier {
  /** Version of the weights. */
  readonly version: string;
  /** See `classifyAction`. */
  readonly classifyAction: (text: string, options?: LabelOptions) => ActionLabel;
  /** See `classifyIssues`. */
  readonly classifyIssues: (text: string, options?: LabelOptions) => IssuesLabel;
  /** See `classifyRecommendation`. */
  readonly classifyRecommendation: (text: string, options?: LabelOptions) => RecommendationLabel;
}

/** Makes a classifier of a set of weights. */
export function createClassifier(model: Model): Classifier {
  const read = createTextReader(model);
  const facts = model.issues.map(issueOf);
  return {
    version: model.version,
    classifyAction: (text, { explain = true } = {}) => labelAction(model, read(text), explain),
    classifyIssues: (text, { explain = true } = {}) => labelIssues(model, facts, read(text), explain),
    classifyRecommendation: (text, { explain = true } = {}) => {
      const reading = read(text);
      return {
        action: labelAction(model, reading, explain),
        issues: labelIssues(model, facts, reading, explain),
        instruments: detectInstrumentsIn(reading.words),
      };
    },
  };
}

/** Notes with which no label is given. */
const WITHOUT_LABEL: ReadonlySet<TextNote> = /* @__PURE__ */ new Set(["empty", "language", "several"]);
/** How much of a probability is kept where a note says that it is not to be relied on. */
const NOTED_SHARE = 0.5;
/** Logarithm of the odds from which an issue is ranked: a probability of 0.02. */
const LEAST_RANKED = /* @__PURE__ */ logit(0.02);

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function labelAction(model: Model, reading: TextReading, explain: boolean): ActionLabel {
  const { words, note, features, sums } = reading;
  const shares = asFive(model.actionShares);
  if (note !== undefined && WITHOUT_LABEL.has(note)) {
    return { probabilities: shares, evidence: [], needsReview: true, note, model: model.version };
  }
  const sure = actionProbabilities(model, sums);
  const probabilities =
    note === undefined ? sure : asFive(sure.map((each, index) => blend(each, shares[index])));
  const top = indexOfLargest(sure);
  const category = (top + 1) as ActionCategory;
  const probability = sure[top] ?? 0;
  const isDoubted = certaintyOf(probability, false) < model.reviewBelow;
  const rule = explain || isDoubted ? readRule(words) : undefined;
  const rulesAgree = rule?.category === category;
  const needsReview =
    note !== undefined || (isDoubted && certaintyOf(probability, rulesAgree) < model.reviewBelow);
  if (!explain || rule === undefined) {
    return {
      category,
      probabilities,
      evidence: [],
      needsReview,
      ...(note === undefined ? {} : { note }),
      model: model.version,
    };
  }
  const rival = indexOfLargest(sure, top);
  const own = model.actionCalibration[top] ?? [];
  const other = model.actionCalibration[rival] ?? [];
  const evidence = findEvidence(model, features, words, (label, weight) =>
    label >= CATEGORIES ? 0 : ((own[label] ?? 0) - (other[label] ?? 0)) * weight * (model.steps[label] ?? 0),
  );
  return {
    category,
    probabilities,
    ...(rule.cue === undefined ? {} : { cue: rule.cue }),
    rule,
    rulesAgree,
    evidence,
    needsReview,
    ...(note === undefined ? {} : { note }),
    model: model.version,
  };
}

function blend(probability: number, share = 0): number {
  return NOTED_SHARE * probability + (1 - NOTED_SHARE) * share;
}

function asFive(values: readonly number[]): [number, number, number, number, number] {
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = values;
  return [one, two, three, four, five];
}

function indexOfLargest(values: readonly number[], but = -1): number {
  let largest = but === 0 ? 1 : 0;
  for (let index = 0; index < values.length; index++) {
    if (index !== but && (values[index] ?? 0) > (values[largest] ?? 0)) largest = index;
  }
  return largest;
}

function labelIssues(
  model: Model,
  facts: readonly Issue[],
  reading: TextReading,
  explain: boolean,
): IssuesLabel {
  const { words, note, features, sums } = reading;
  if (note !== undefined && WITHOUT_LABEL.has(note)) {
    return { issues: [], ranked: [], themes: [], goals: [], groups: [], note, model: model.version };
  }
  const scored = rankIssues(model, sums);
  const probabilities = scored.map(({ odds }) => 1 / (1 + Math.exp(-odds)));
  const chosen = countChosen(probabilities, model.issueThreshold);
  const ranked: IssueScore[] = [];
  for (const [rank, { place }] of scored.entries()) {
    const own = facts[place];
    if (own === undefined) continue;
    const probability = probabilities[rank] ?? 0;
    const score = note === undefined ? probability : probability * NOTED_SHARE;
    const evidence = explain && rank < chosen ? evidenceOf(model, place, words, features) : NO_EVIDENCE;
    ranked.push({ issue: own.slug, label: own.exportLabel, score, evidence });
  }
  const themes = new Set<ThemeConcept>();
  const goals = new Set<number>();
  for (let rank = 0; rank < chosen; rank++) {
    const own = facts[scored[rank]?.place ?? -1];
    if (own === undefined) continue;
    for (const theme of own.themes) themes.add(theme);
    for (const goal of own.goals) goals.add(goal);
  }
  return {
    issues: ranked.slice(0, chosen),
    ranked,
    themes: [...themes],
    goals: [...goals].sort((left, right) => left - right),
    groups: findGroups(words),
    ...(note === undefined ? {} : { note }),
    model: model.version,
  };
}

const NO_EVIDENCE: readonly Evidence[] = /* @__PURE__ */ Object.freeze([]);

/** Issues that are not out of the question, the most probable first; the most probable one in any case. */
function rankIssues(model: Model, sums: Float64Array): { readonly place: number; readonly odds: number }[] {
  const scored: { readonly place: number; readonly odds: number }[] = [];
  let top = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < model.issues.length; place++) {
    const odds = issueLogit(model, sums, place);
    if (odds > highest) {
      highest = odds;
      top = place;
    }
    if (odds >= LEAST_RANKED) scored.push({ place, odds });
  }
  if (scored.length === 0) return [{ place: top, odds: highest }];
  return scored.sort((left, right) => right.odds - left.odds || left.place - right.place);
}

function evidenceOf(
  model: Model,
  issue: number,
  words: TextReading["words"],
  features: TextReading["features"],
): Evidence[] {
  const label = CATEGORIES + issue;
  const factor = (model.issueCalibration[issue]?.[0] ?? 0) * (model.steps[label] ?? 0);
  return findEvidence(model, features, words, (other, weight) => (other === label ? weight * factor : 0));
}
