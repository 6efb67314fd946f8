import { UprError } from "../../errors.ts";
import type { TextSpan } from "../types.ts";
import { createLintContext } from "./lint-context.ts";
import type { LintRule, LintSeverity, RuleDefinition } from "./lint-rule.ts";
import { ADDRESS_RULES } from "./rules-of-address.ts";
import { CONDITION_RULES } from "./rules-of-conditions.ts";
import { FORM_RULES } from "./rules-of-form.ts";
import { NAME_RULES } from "./rules-of-names.ts";
import { VERB_RULES } from "./rules-of-verbs.ts";

/** Something in a draft that weakens it. */
export interface LintFinding extends TextSpan {
  /** Code of the rule, such as `"lint/vague-verb"`; listed in `docs/linter.md`. */
  readonly code: string;
  /** How much it weakens the draft: that of the rule, unless the caller set another. */
  readonly severity: LintSeverity;
  /** What was found, with the words it was found in. */
  readonly message: string;
  /** Why it weakens a recommendation. */
  readonly why: string;
  /** Pattern of a better wording, with what to fill in between `<` and `>`. */
  readonly better: string;
}

/** How {@link lintRecommendation} judges. */
export interface LintOptions {
  /**
   * Severity by code of a rule, or `"off"`; rules that are not named keep theirs. The part before the slash may be left
   * out: `{ "soft-deadline": "off" }`.
   */
  readonly rules?: Readonly<Record<string, LintSeverity | "off">>;
}

/** What all codes begin with. */
const PREFIX = "lint/";

const DEFINITIONS: readonly RuleDefinition[] = /* @__PURE__ */ (() => [
  ...FORM_RULES,
  ...VERB_RULES,
  ...CONDITION_RULES,
  ...NAME_RULES,
  ...ADDRESS_RULES,
])();

/**
 * All rules of {@link lintRecommendation}, in the order in which findings at one place are given.
 *
 * @example
 * ```ts
 * import { LINT_RULES } from "uprkit/classify";
 *
 * LINT_RULES.find(({ code }) => code === "lint/too-long")?.severity; // => "warning"
 * ```
 *
 * @category Classify
 */
export const LINT_RULES: readonly LintRule[] = /* @__PURE__ */ (() =>
  DEFINITIONS.map(({ name, summary, severity, why, better, example }) => ({
    code: PREFIX + name,
    summary,
    severity,
    why,
    better,
    example,
  })))();

const SEVERITIES: readonly string[] = ["error", "warning", "info", "off"];
/** Rules after whose finding no other has a meaning. */
const FINAL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ["no-text", "not-english"].map((name) => PREFIX + name),
);

/**
 * What weakens the draft of a recommendation: vague verbs, several acts in one, hedges, unnamed treaties, no day …
 *
 * Rules on words, the same for everyone, each with its reason and a pattern of a better wording; none rewrites the text.
 * They are meant for drafting, not for judging what others wrote. How often each finds something in real
 * recommendations stands in `docs/linter.md`. Linear in the length of the text.
 *
 * @param text - One recommendation in English.
 * @returns Findings in the order of the text; none for a draft that no rule objects to.
 * @throws `UprError` with code `INVALID_ARGUMENT` for a rule or severity that does not exist.
 *
 * @example A weak draft, and a better one
 * ```ts
 * import { lintRecommendation } from "uprkit/classify";
 *
 * const codes = (text: string) => lintRecommendation(text).map(({ code }) => code);
 * codes("Consider ratifying all international treaties as appropriate");
 * // => ["lint/consider-only", "lint/unnamed-instrument", "lint/as-appropriate"]
 * codes("Ratify the Convention against Torture before its next review"); // => []
 * lintRecommendation("Promote tolerance", { rules: { "vague-verb": "off" } }); // => []
 * ```
 *
 * @category Classify
 */
export function lintRecommendation(text: string, { rules = {} }: LintOptions = {}): LintFinding[] {
  const severities = severitiesOf(rules);
  const context = createLintContext(text);
  const findings: LintFinding[] = [];
  for (const rule of DEFINITIONS) {
    const severity = severities.get(rule.name) ?? rule.severity;
    if (severity === "off") continue;
    for (const { start, end } of rule.find(context)) {
      findings.push({
        code: PREFIX + rule.name,
        severity,
        message: messageOf(rule, text.slice(start, end)),
        start,
        end,
        why: rule.why,
        better: rule.better,
      });
    }
  }
  const [final] = findings.filter(({ code }) => FINAL.has(code));
  if (final !== undefined) return [final];
  return findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

function severitiesOf(rules: NonNullable<LintOptions["rules"]>): Map<string, LintSeverity | "off"> {
  const severities = new Map<string, LintSeverity | "off">();
  for (const [code, severity] of Object.entries(rules)) {
    const name = code.startsWith(PREFIX) ? code.slice(PREFIX.length) : code;
    if (!DEFINITIONS.some((rule) => rule.name === name)) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot set the rule "${name}": there is none of this name, expected one of ${DEFINITIONS.map((rule) => rule.name).join(", ")}`,
      );
    }
    if (!SEVERITIES.includes(severity)) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot set the rule "${name}" to "${String(severity)}": expected one of ${SEVERITIES.join(", ")}`,
      );
    }
    severities.set(name, severity);
  }
  return severities;
}

/** Characters of a cue that a message shows. */
const SHOWN = 60;

function messageOf({ summary }: RuleDefinition, cue: string): string {
  const shown = cue.length > SHOWN ? `${cue.slice(0, SHOWN).trimEnd()}…` : cue;
  return shown.trim() === "" ? summary : `“${shown}”: ${summary}`;
}
