import type { InstrumentDetection } from "../../classify/instruments/types.ts";
import type { QualityAssessment } from "../../classify/quality/assess-quality.ts";
import type { Check } from "../../classify/quality/checks.ts";
import type { Tone, ToneFlags, ToneLabel } from "../../classify/tone/assess-tone.ts";
import type { ActionLabel, IssueScore, IssuesLabel, TextNote } from "../../classify/types.ts";

/** All that is said of one text. */
export interface TextLabels {
  readonly action: ActionLabel;
  readonly issues: IssuesLabel;
  readonly instruments: InstrumentDetection;
  readonly tone: ToneLabel;
  readonly quality: QualityAssessment;
}

/** Labels a text; loads nothing. */
export type Labeler = (text: string) => TextLabels;

/** What `classify` prints of a text: one line of NDJSON. */
export interface LabelLine {
  readonly id: string | number | null;
  readonly action: {
    readonly category?: number;
    readonly probabilities: readonly number[];
    readonly needsReview: boolean;
  };
  /** Issues the text is filed under. */
  readonly issues: readonly Omit<IssueScore, "evidence">[];
  /** All issues that may be meant, for who draws the line elsewhere. */
  readonly ranked: readonly Pick<IssueScore, "issue" | "score">[];
  readonly instruments: readonly { readonly instrument: string; readonly acts: readonly string[] }[];
  readonly tone: { readonly tone: Tone } & ToneFlags;
  readonly quality: {
    readonly specific: boolean;
    readonly measurable: boolean;
    readonly assignable: boolean;
    readonly timeBound: boolean;
    readonly demands: number;
    readonly checks: readonly Check["kind"][];
  };
  readonly note?: TextNote;
}

/** The line of a text, without the words that say so: `explain` has them. */
export function toLabelLine(id: LabelLine["id"], labels: TextLabels): LabelLine {
  const { action, issues, instruments, tone, quality } = labels;
  const { category, probabilities, needsReview } = action;
  const note = action.note ?? issues.note ?? quality.note;
  return {
    id,
    action: {
      ...(category === undefined ? {} : { category }),
      probabilities: probabilities.map(round),
      needsReview,
    },
    issues: issues.issues.map(({ issue, label, score }) => ({ issue, label, score: round(score) })),
    ranked: issues.ranked.map(({ issue, score }) => ({ issue, score: round(score) })),
    instruments: instruments.instruments.map(({ instrument, acts }) => ({
      instrument,
      acts: acts.map(({ act, negated }) => (negated ? `not-${act}` : act)),
    })),
    tone: { tone: tone.tone, ...tone.flags },
    quality: {
      specific: quality.specific.isMet,
      measurable: quality.measurable.isMet,
      assignable: quality.assignable.isMet,
      timeBound: quality.timeBound.isMet,
      demands: quality.demands.length,
      checks: quality.checks.map(({ kind }) => kind),
    },
    ...(note === undefined ? {} : { note }),
  };
}

/** Four decimals: what follows is noise, and makes lines long. */
function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
