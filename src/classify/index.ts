/**
 * What a recommendation asks for: action category, issues, instruments, tone and drafting quality, each with the
 * words that say so. Pure TypeScript, offline; runs in a browser.
 *
 * @module uprkit/classify
 */
export {
  type ClassifyProgress,
  type ClassifyRecommendationsOptions,
  classifyRecommendations,
} from "./batch/classify-recommendations.ts";
export { type ConnectedClassifier, connectClassifier } from "./batch/connect-classifier.ts";
export { type LabeledCorpus, labelCorpus } from "./batch/label-corpus.ts";
export type { ClassifierPort } from "./batch/message-port.ts";
export { serveClassifier } from "./batch/serve-classifier.ts";
export type { Classifier, LabelOptions, RecommendationLabel } from "./classifier.ts";
export { classifyAction } from "./classify-action.ts";
export { classifyIssues } from "./classify-issues.ts";
export { classifyRecommendation } from "./classify-recommendation.ts";
export * from "./instruments/index.ts";
export {
  LINT_RULES,
  type LintFinding,
  type LintOptions,
  lintRecommendation,
} from "./lint/lint-recommendation.ts";
export type { LintRule, LintSeverity } from "./lint/lint-rule.ts";
export * from "./persons/index.ts";
export {
  assessQuality,
  type Criterion,
  type Cue,
  type QualityAssessment,
} from "./quality/assess-quality.ts";
export { CHECK_KINDS, type Check, type CheckKind } from "./quality/checks.ts";
export {
  assessTone,
  TONES,
  type Tone,
  type ToneEvidence,
  type ToneFlags,
  type ToneLabel,
} from "./tone/assess-tone.ts";
export type {
  ActionCue,
  ActionLabel,
  ActionRule,
  Evidence,
  IssueScore,
  IssuesLabel,
  RuleReading,
  TextNote,
  TextSpan,
} from "./types.ts";
