import type { TextSpan } from "../types.ts";
import type { LintContext } from "./lint-context.ts";

/** How much a finding matters: `error` = not to be read as a recommendation at all. */
export type LintSeverity = "error" | "warning" | "info";

/** What a rule looks for, and what to write instead. */
export interface LintRule {
  /** Such as `"lint/vague-verb"`. */
  readonly code: string;
  /** What it finds, in one line. */
  readonly summary: string;
  /** Severity unless the caller sets another. */
  readonly severity: LintSeverity;
  /** Why it weakens a recommendation. */
  readonly why: string;
  /** Pattern of a better wording, with what to fill in between `<` and `>`. */
  readonly better: string;
  /** A recommendation that the rule finds something in, and one that it does not; in our words. */
  readonly example: { readonly bad: string; readonly better: string };
}

/** A rule with its search. */
export interface RuleDefinition extends Omit<LintRule, "code"> {
  /** Code without what all codes begin with: `"vague-verb"`. */
  readonly name: string;
  /** Places in the text; none where the rule has nothing to say. */
  find(context: LintContext): readonly TextSpan[];
}
