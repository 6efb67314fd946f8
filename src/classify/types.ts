import type {
  ActionCategory,
  AffectedGroupSlug,
  IssueSlug,
  ThemeConcept,
} from "../model/vocabulary.generated.ts";

/** A place in a text: from `start` up to, not including, `end`, in UTF-16 code units. */
export interface TextSpan {
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** Some words of a text, and what they count for a label. */
export interface Evidence extends TextSpan {
  /** The words as the text has them; for words that do not stand together, from the first to the last. */
  readonly text: string;
  /** What they add to the score of the label, before calibration; more is more. */
  readonly weight: number;
}

/**
 * Why a text gets no confident label: nothing to read, not English, a list of several recommendations, longer than a
 * recommendation is, or HTML in it.
 */
export type TextNote = "empty" | "language" | "several" | "long" | "markup";

/**
 * Rule of UPR Info's codebook by which a category is read: the verb that asks; of two verbs with one object the second;
 * a verb that is specific but for its object ("adopt measures"); a general act illustrated by a specific one, as means
 * or as an example; or no verb at all.
 */
export type ActionRule =
  | "cue-verb"
  | "second-verb"
  | "general-object"
  | "by-clause"
  | "including-clause"
  | "no-verb";

/** What UPR Info's codebook says of a text, read by rules; next to the model, not what decides. */
export interface RuleReading {
  /** Category of the action asked for, 1 to 5, by the rule. */
  readonly category: ActionCategory;
  /** The rule that applied. */
  readonly rule: ActionRule;
  /** The verb that the rule looked at. */
  readonly cue?: ActionCue;
}

/** The verb that says what is asked. */
export interface ActionCue extends TextSpan {
  /** In lower case, without diacritics: `"consider"`. */
  readonly verb: string;
}

/** How much a recommendation asks for. */
export interface ActionLabel {
  /** Category 1 (minimal) to 5 (specific action); absent where {@link ActionLabel.note} says that there is none to give. */
  readonly category?: ActionCategory;
  /** Probability of each category, 1 first; they add up to 1. Calibrated. */
  readonly probabilities: readonly [number, number, number, number, number];
  /** Verb that says what is asked; absent where the rules find none. */
  readonly cue?: ActionCue;
  /** What the codebook's rules say; absent where the text has no label. */
  readonly rule?: RuleReading;
  /** Whether the rules say the same as the model; absent where there is no category. */
  readonly rulesAgree?: boolean;
  /** Words that count most for the category, the strongest first; none where there is no category. */
  readonly evidence: readonly Evidence[];
  /** Whether a person should look: not sure, or the rules say something else. */
  readonly needsReview: boolean;
  /** Why there is no confident label; absent for a text that is as it should be. */
  readonly note?: TextNote;
  /** Version of the weights, such as `"2026.1"`. */
  readonly model: string;
}

/** One issue of a recommendation. */
export interface IssueScore {
  /** Slug of the issue, such as `"detention"`. */
  readonly issue: IssueSlug;
  /** Label as UPR Info's export prints it: `"Detention"`. */
  readonly label: string;
  /** Calibrated probability, 0 to 1. */
  readonly score: number;
  /** Words that count most for it, the strongest first. */
  readonly evidence: readonly Evidence[];
}

/** The issues of a recommendation. */
export interface IssuesLabel {
  /** Issues it is filed under, the most probable first; empty only where {@link IssuesLabel.note} says why. */
  readonly issues: readonly IssueScore[];
  /** All issues of a score of 0.02 or more, the most probable first; evidence for the chosen ones only. */
  readonly ranked: readonly IssueScore[];
  /** Themes of OHCHR on the matters of the chosen issues; uprkit's mapping. */
  readonly themes: readonly ThemeConcept[];
  /** Goals of the 2030 Agenda, 1 to 17, on the matters of the chosen issues; uprkit's mapping. */
  readonly goals: readonly number[];
  /** Groups of persons that the text names. */
  readonly groups: readonly AffectedGroupSlug[];
  /** Why there is no confident label; absent for a text that is as it should be. */
  readonly note?: TextNote;
  /** Version of the weights. */
  readonly model: string;
}
