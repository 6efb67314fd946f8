import type { TextSpan } from "../types.ts";
import { type LintContext, verbPlace } from "./lint-context.ts";
import type { RuleDefinition } from "./lint-rule.ts";

/** More words than a delegation can read out for one of its recommendations. */
const MOST_WORDS = 60;

const whole = ({ words }: LintContext): TextSpan[] => [{ start: 0, end: words.text.length }];

/** Rules on the form: whether it can be read as one recommendation. */
export const FORM_RULES: readonly RuleDefinition[] = [
  {
    name: "no-text",
    summary: "nothing to read",
    severity: "error",
    why: "An empty text asks for nothing.",
    better: "<verb> <what> [by <when>]",
    example: { bad: "…", better: "Ratify the Convention against Torture" },
    find: (context) => (context.quality.note === "empty" ? whole(context) : []),
  },
  {
    name: "not-english",
    summary: "not in English",
    severity: "error",
    why: "The rules know English only; what they say of another language means nothing.",
    better: "the English text as it will be printed in the report",
    example: {
      bad: "Ratificar la convención contra la tortura y otros tratos crueles sin demora",
      better: "Ratify the Convention against Torture",
    },
    find: (context) => (context.quality.note === "language" ? whole(context) : []),
  },
  {
    name: "several-recommendations",
    summary: "a list of several recommendations",
    severity: "warning",
    why: "Each number gets one answer from the State; a list is answered as one, and noted as one if one part is unwelcome.",
    better: "one text for each number",
    example: {
      bad: "1. Ratify the convention.\n2. Invite the Special Rapporteur on torture.",
      better: "Invite the Special Rapporteur on torture",
    },
    find: (context) => (context.quality.note === "several" ? whole(context) : []),
  },
  {
    name: "several-demands",
    summary: "several acts in one recommendation",
    severity: "warning",
    why: "A State that cannot accept one act notes all of them, and a later reviewer has no single answer.",
    better: "one recommendation for each act; keep the one that matters most",
    example: {
      bad: "Ratify the Convention against Torture, adopt a law on legal aid and release the striking teachers",
      better: "Ratify the Convention against Torture",
    },
    find: (context) => context.demands.slice(1).map((demand) => verbPlace(context, demand)),
  },
  {
    name: "mixed-levels",
    summary: "a soft act and a specific one together",
    severity: "info",
    why: "The answer can be about the soft act while the specific one is passed over in silence.",
    better: "<specific verb> <what>, without the softer act beside it",
    example: {
      bad: "Consider a moratorium on executions and repeal the law on blasphemy",
      better: "Repeal the law on blasphemy",
    },
    find: (context) => {
      const levels = context.demands.map(({ level }) => level);
      if (!levels.includes(5) || !levels.some((level) => level === 2 || level === 3)) return [];
      return context.demands
        .filter(({ level }) => level === 2 || level === 3)
        .map((demand) => verbPlace(context, demand));
    },
  },
  {
    name: "too-long",
    summary: `more than ${MOST_WORDS} words`,
    severity: "warning",
    why: "Speaking time is a minute or two for everything a State wants to say; what is long is cut, or read too fast to be noted.",
    better: "<verb> <what> [by <means>] [by <when>]; reasons belong in the statement around it",
    example: {
      bad: `Ensure that all children who live in the islands, in the mountains and in the villages along the river, whatever their age, sex, language, religion or state of health, have a school that they can reach on foot, with teachers who were trained for it, with books in the language they speak at home, with clean water, and with one warm meal every day, during the whole of the school year`,
      better: "Open a primary school within walking distance of every village by 2030",
    },
    find: ({ words }) =>
      words.count > MOST_WORDS ? [{ start: words.starts[MOST_WORDS] ?? 0, end: words.text.length }] : [],
  },
  {
    name: "no-verb",
    summary: "does not open with a verb",
    severity: "warning",
    why: "Without a verb in front it is not plain what is to be done; reports print recommendations from their verb on.",
    better: "<verb> <what>",
    example: {
      bad: "The situation of prisons in the north",
      better: "Close the prisons in the north that have no water",
    },
    find: (context) =>
      context.demands.length === 0 && context.quality.note === undefined
        ? [{ start: context.words.starts[0] ?? 0, end: context.words.ends[0] ?? 0 }]
        : [],
  },
  {
    name: "double-negation",
    summary: "two negations in one sentence",
    severity: "info",
    why: "Two negations are misread, and lost in translation into five languages.",
    better: "say what shall be: <verb> <what>",
    example: {
      bad: "Ensure that no prisoner is not seen by a doctor",
      better: "Give every prisoner access to a doctor within 24 hours of arrest",
    },
    find: findDoubleNegation,
  },
];

const NEGATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "not no never none nobody nor without neither".split(" "),
);
/** Words between two negations that undo each other. */
const NEGATION_REACH = 5;

function findDoubleNegation({ words }: LintContext): TextSpan[] {
  let last = -1;
  for (let at = 0; at < words.count; at++) {
    const word = words.norms[at] ?? "";
    if (!NEGATIONS.has(word) || words.norms[at + 1] === "only") continue;
    // "without", "nor" and "neither … nor" go on with a negation, they do not undo it.
    if (last >= 0 && at - last <= NEGATION_REACH && word !== "nor" && words.norms[last] !== "without") {
      return [{ start: words.starts[last] ?? 0, end: words.ends[at] ?? 0 }];
    }
    last = at;
  }
  return [];
}
