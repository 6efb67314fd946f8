import { findPhrases, spanOfWords } from "../cues/phrases.ts";
import type { CheckKind } from "../quality/checks.ts";
import { CONDITION_PHRASES } from "../quality/quality-phrases.ts";
import type { TextSpan } from "../types.ts";
import { type LintContext, verbPlace } from "./lint-context.ts";
import type { RuleDefinition } from "./lint-rule.ts";

/** Acts that take a day or a year to be checked against. */
const DATED: ReadonlySet<CheckKind> = /* @__PURE__ */ new Set<CheckKind>([
  "report-submitted",
  "plan-adopted",
  "institution-established",
  "funds-allocated",
]);
/** Acts that one body of the State does and another does not. */
const ACTORS_NEEDED: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "train monitor coordinate supervise collect inform educate investigate inspect".split(" "),
);
const HEDGED_BY_VERB =
  /^(?:consider|explor|examin|study|contemplat|envisag|reflect|favou?rably|positively|endeavou?r|strive|try|attempt|aim|seek|give|giving)/iu;

/** Rules on what takes a demand back: hedges, conditions, no day, nobody to act. */
export const CONDITION_RULES: readonly RuleDefinition[] = [
  {
    name: "as-appropriate",
    summary: "a hedge such as “as appropriate” or “where possible”",
    severity: "warning",
    why: "Whether it is appropriate the State decides, so that nothing is asked.",
    better: "leave the hedge out, or name the case it is meant for",
    example: {
      bad: "Provide, as appropriate, free legal aid to victims of trafficking",
      better: "Provide free legal aid to victims of trafficking who take part in criminal proceedings",
    },
    find: ({ quality: { hedges } }) => hedges.filter(({ text }) => !HEDGED_BY_VERB.test(text)),
  },
  {
    name: "conditional",
    summary: "depends on circumstances or resources",
    severity: "warning",
    why: "The condition is never met, or nobody can tell when it is.",
    better: "name the first step that needs no condition: <verb> <first step> by <when>",
    example: {
      bad: "Abolish the death penalty when circumstances permit",
      better: "Declare a moratorium on executions by the end of 2027",
    },
    find: (context) => conditionsOf(context, "circumstances"),
  },
  {
    name: "national-law",
    summary: "makes it depend on national law or the constitution",
    severity: "warning",
    why: "National law may be what the recommendation is about; a treaty is binding whatever national law says.",
    better: "in line with <article of the instrument the State is bound by>",
    example: {
      bad: "Protect freedom of assembly in accordance with national legislation",
      better:
        "Repeal the requirement of prior permission for assemblies, in line with article 21 of the Covenant",
    },
    find: (context) => conditionsOf(context, "national-law"),
  },
  {
    name: "soft-deadline",
    summary: "hurries, but names no day",
    severity: "info",
    why: "“As soon as possible” is over when the State says that it was not possible.",
    better: "by <day or year>, before <its next review, the mid-term report, the elections>",
    example: {
      bad: "Submit its overdue report to the Committee against Torture as soon as possible",
      better: "Submit its overdue report to the Committee against Torture by December 2027",
    },
    find: ({ quality: { timeBound } }) => (timeBound.isMet ? [] : timeBound.evidence),
  },
  {
    name: "no-deadline",
    summary: "a plan, a report, a body or a sum without a day",
    severity: "info",
    why: "A plan that may come at any time is never late.",
    better: "<verb> <what> by <day or year>",
    example: {
      bad: "Adopt a national action plan against trafficking",
      better: "Adopt a national action plan against trafficking by the end of 2026",
    },
    find: ({ quality: { timeBound, checks } }) =>
      timeBound.isMet || timeBound.evidence.length > 0
        ? []
        : checks.filter(({ kind }) => DATED.has(kind)).slice(0, 1),
  },
  {
    name: "no-actor",
    summary: "an act of one body of the State, and none is named",
    severity: "info",
    why: "Where several ministries could act, each can wait for the other.",
    better: "<verb> <what> through <ministry, court, commission>, or: ensure that <body> <does what>",
    example: {
      bad: "Monitor working conditions on farms",
      better: "Monitor working conditions on farms through the labor inspectorate of the Ministry of Labor",
    },
    find: (context) =>
      context.quality.assignable.isMet
        ? []
        : context.demands
            .filter(({ verb }) => ACTORS_NEEDED.has(verb))
            .map((demand) => verbPlace(context, demand)),
  },
];

function conditionsOf({ words }: LintContext, kind: string): TextSpan[] {
  return findPhrases(words, CONDITION_PHRASES)
    .filter(({ rule }) => rule === kind)
    .map(({ first, end }) => spanOfWords(words, first, end));
}
