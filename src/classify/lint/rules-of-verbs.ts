import { compilePhrases, type PhraseIndex, spanOfWords } from "../cues/phrases.ts";
import { NO_MEASURE_PHRASES } from "../quality/quality-phrases.ts";
import type { TextSpan } from "../types.ts";
import { hasSubstance, type LintContext, placesOf, verbPlace } from "./lint-context.ts";
import type { RuleDefinition } from "./lint-rule.ts";

/** Verbs that ask to think, not to act; "review" and "revise" a law ask for more. */
const THINKING: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "consider envisage envision examine explore reflect study contemplate reconsider analyse analyze".split(
    " ",
  ),
);
const SOFTENERS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "consider explore endeavour endeavor strive try attempt aim seek envisage".split(" "),
);
const DUTIES: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "duty",
    [
      "comply|complying|conform with",
      "respect|respecting|observe|honour|fulfil|fulfilling|ensure|guarantee its|the|international|all|human? _? obligations|commitments|rights|right|freedom",
      "obligations under",
      "prohibit|prohibiting|prevent|preventing|ending|eliminate|eliminating|stop|stopping torture|discrimination|slavery",
    ],
  ],
]);
const PASSIVE: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "passive",
    [
      "measures|steps|action|efforts|law|laws|legislation|plan|policy|attention|priority|mechanisms|investigation|investigations should|must|shall|to? be _? taken|adopted|made|given|paid|established|undertaken|strengthened|enacted|put|conducted|carried|launched",
      "should|must|shall be _? taken|adopted|made|given|paid|established|undertaken|strengthened|enacted|conducted|carried|ensured|improved|protected|amended|repealed|ratified",
    ],
  ],
]);

/** Rules on the verb: how much it asks. */
export const VERB_RULES: readonly RuleDefinition[] = [
  {
    name: "continue-only",
    summary: "asks to go on, and for nothing new",
    severity: "warning",
    why: "Going on cannot fail, so that nobody can check it; States accept 96 of 100 such recommendations.",
    better: "<specific verb> <next step>, instead of: continue …",
    example: {
      bad: "Continue its efforts to improve prisons",
      better:
        "Reduce the number of prisoners held before trial by half, by introducing bail for petty offences",
    },
    find: (context) => {
      const goesOn = context.tone.evidence.filter(({ tone }) => tone === "continue");
      const isAll = goesOn.length > 0 && goesOn.length === context.demands.length;
      return isAll && !hasSubstance(context) ? goesOn : [];
    },
  },
  {
    name: "consider-only",
    summary: "asks to think about it, not to do it",
    severity: "warning",
    why: "A State has considered as soon as it says so. To accept this is not to accept the act.",
    better: "<the verb behind consider> <what> [by <when>]",
    example: {
      bad: "Consider ratifying the Convention against Torture",
      better: "Ratify the Convention against Torture before its next review",
    },
    find: (context) =>
      context.demands.filter(({ verb }) => THINKING.has(verb)).map((demand) => verbPlace(context, demand)),
  },
  {
    name: "vague-verb",
    summary: "a verb that could mean anything, and no means",
    severity: "warning",
    why: "Nobody can tell later whether something was strengthened, promoted or ensured.",
    better: "<verb> <what> by <adopting, amending, opening, training …> <named thing>",
    example: {
      bad: "Strengthen the protection of journalists",
      better: "Protect journalists by making insult of officials a matter of civil law only",
    },
    find: (context) => {
      if (hasSubstance(context)) return [];
      const weak = placesOf(context, NO_MEASURE_PHRASES);
      return context.quality.vagueVerbs.filter((verb) => !weak.some((place) => place.start === verb.start));
    },
  },
  {
    name: "no-measure",
    summary: "asks for measures or steps, and names none",
    severity: "warning",
    why: "Any act at all is a measure.",
    better: "<the measure itself>, or: … measures, including <adopting, amending …> <named thing>",
    example: {
      bad: "Take all necessary measures to protect migrants",
      better: "Protect migrants by giving labor inspectors access to private homes",
    },
    find: (context) =>
      unlessSubstance(
        context,
        (text) => !/effort|endeavo|progress|work|strive|more|everything|utmost/iu.test(text),
      ),
  },
  {
    name: "efforts-only",
    summary: "asks for efforts, attention or progress, not for a result",
    severity: "warning",
    why: "Efforts are always being made; what counts is what comes of them.",
    better: "<verb> <result>, instead of: make efforts to …",
    example: {
      bad: "Intensify efforts to combat child labor",
      better: "Raise the minimum age for work to 15 years by law",
    },
    find: (context) =>
      unlessSubstance(context, (text) =>
        /effort|endeavo|progress|work|strive|more|everything|utmost/iu.test(text),
      ),
  },
  {
    name: "already-obliged",
    summary: "softens what the State is bound to anyway",
    severity: "warning",
    why: "To ask that a State try or consider to keep its obligations makes a choice of a duty.",
    better:
      "<comply with, respect, prohibit> <article of the instrument>, without consider, endeavor or strive",
    example: {
      bad: "Endeavour to comply with its obligations under the Covenant",
      better: "Comply with article 9 of the International Covenant on Civil and Political Rights",
    },
    find: (context) => {
      const duties = placesOf(context, DUTIES);
      return context.demands
        .filter(({ verb }) => SOFTENERS.has(verb))
        .map((demand) => spanOfWords(context.words, demand.first, Math.min(demand.end, demand.afterVerb + 3)))
        .filter((span) => duties.some(({ start }) => start > span.start && start <= span.end));
    },
  },
  {
    name: "passive",
    summary: "leaves open who acts, by a passive",
    severity: "info",
    why: "What shall be done has nobody who does it.",
    better: "<verb> <what>, or: ensure that <the ministry, the parliament> <does what>",
    example: {
      bad: "Recommended that measures be taken on prison overcrowding",
      better: "Introduce bail for petty offences, so that fewer people wait for their trial in prison",
    },
    find: (context) => placesOf(context, PASSIVE),
  },
];

/** Weak objects right behind an opening verb that the rule is about, unless something else makes them plain. */
function unlessSubstance(context: LintContext, isMeant: (text: string) => boolean): TextSpan[] {
  if (hasSubstance(context)) return [];
  const goesOn = new Set(
    context.tone.evidence.filter(({ tone }) => tone === "continue").map(({ start }) => start),
  );
  const starts = new Set(
    context.demands
      .map(({ first }) => context.words.starts[first] ?? 0)
      .filter((start) => !goesOn.has(start)),
  );
  return placesOf(context, NO_MEASURE_PHRASES).filter(
    ({ start, end }) => starts.has(start) && isMeant(context.words.text.slice(start, end)),
  );
}
