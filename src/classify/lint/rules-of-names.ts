import { compilePhrases, findPhrases, type PhraseIndex, spanOfWords } from "../cues/phrases.ts";
import type { TextSpan } from "../types.ts";
import { isKnownAcronym } from "./acronyms.ts";
import { hasName, type LintContext, placesOf } from "./lint-context.ts";
import type { RuleDefinition } from "./lint-rule.ts";

const UNNAMED_INSTRUMENTS: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "instruments",
    [
      "all|the|other|remaining|main|core|major|key|relevant|various|pending|outstanding|international _? _? _? treaties|instruments|conventions|covenants|protocols",
      "international|regional|universal|human _? _? treaties|instruments|conventions|obligations|commitments|standards|norms",
      "its|their international|human|treaty _? _? obligations|commitments",
      "international law|standards",
    ],
  ],
]);
/** Words that name an instrument, with what is beside them. */
const NAMED_INSTRUMENTS: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "named",
    [
      "convention|covenant|covenants|protocol|statute|declaration|charter|principles|rules|conventions|treaty|instruments on|against|for|to|of|relating|concerning|no|number|1*",
      "paris|bangkok|mandela|beijing|yogyakarta|istanbul|palermo|geneva|hague|maputo|kampala|rome|tokyo|istanbul|lanzarote principles|rules|convention|protocol|statute|conventions|amendments",
      "cat|opcat|cedaw|crc|crpd|iccpr|icescr|icerd|cerd|icrmw|cmw|ced|cped|icppced|op|ilo|udhr|echr|undrip|icmw",
      "article|articles 1*|2*|3*|4*|5*|6*|7*|8*|9*",
      "resolution|resolutions 1*|2*|3*|4*|5*|6*|7*|8*|9*",
    ],
  ],
]);
const UNNAMED_RECOMMENDATIONS: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "recommendations",
    [
      "implement|implementing|follow|apply|heed|consider|address|implementation up|of? _? _? _? _? recommendations|observations",
    ],
  ],
]);
/** Whose recommendations, or which: with it a reader can look them up. */
const REFERRED: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "referred",
    [
      "committee|rapporteur|subcommittee|commission|commissioner|group|court|inquiry|ombudsman|cedaw|cat|crc|cerd|spt|council|expert|venice|advisory|unhcr|ohchr|ilo|bici|conference|office",
      "19*|20*",
    ],
  ],
]);
const UNNAMED_LAWS: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "laws",
    [
      "amend|repeal|abolish|review|revise|reform|remove|eliminate|rescind|abrogate|modify|lift|bring|align|harmonize|harmonise and|or? repeal|amend|abolish|eliminate|revise? all|any|its|the|those|relevant|existing|domestic|national|discriminatory|current? _? _? _? laws|legislation|provisions|regulations|restrictions",
    ],
  ],
]);
const UNNAMED_PERSONS: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "persons",
    [
      "release|releasing|freeing _? _? _? _? _? prisoners|detainees|persons|people|those|individuals|journalists|activists|defenders|bloggers|lawyers|demonstrators|protesters",
      "free immediately|unconditionally|promptly? all|the|those|any|its _? _? _? _? prisoners|detainees|persons|people|those|individuals|journalists|activists|defenders|bloggers|lawyers|demonstrators|protesters",
      "prisoners of conscience",
      "political prisoners",
    ],
  ],
]);
const BROAD: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "broad",
    [
      "promote|protect|promotion|protection|promoting|protecting|respect|respecting|realization|enjoyment|observance|advance|improve|strengthen|guarantee|ensure|safeguard|improving and|or? protect|promote|protection|promotion|respect|protecting|fulfil? and? fulfil? _? _? _? _? human rights",
      "human rights situation",
      "situation of human rights",
    ],
  ],
]);
/** Words behind "human rights" with which it is about something in particular. */
const NARROWING =
  /^\W*(?:of|by|education|defend|institution|commission|council|activist|organi[sz]|training|law|treat|instrument|mechanism|obligation|violation|abuse|for|in the context|committee|plan|action|and fundamental|convention|standards|policy|policies|and )/iu;

/** Rules on what is left unnamed. */
export const NAME_RULES: readonly RuleDefinition[] = [
  {
    name: "unnamed-instrument",
    summary: "treaties or obligations without a name",
    severity: "warning",
    why: "“All international treaties” cannot be ratified; which obligation is meant the State decides.",
    better: "<verb> <name of the treaty>[, article <number>]",
    example: {
      bad: "Ratify the remaining human rights treaties",
      better:
        "Ratify the International Convention for the Protection of All Persons from Enforced Disappearance",
    },
    find: (context) =>
      findPhrases(context.words, NAMED_INSTRUMENTS).length > 0 || hasInstrumentName(context)
        ? []
        : placesOf(context, UNNAMED_INSTRUMENTS).slice(0, 1),
  },
  {
    name: "unnamed-recommendation",
    summary: "recommendations of others without saying whose or which",
    severity: "info",
    why: "The bodies have made hundreds; a reviewer cannot tell which are meant.",
    better: "Implement <recommendation number> of <body, year>, on <matter>",
    example: {
      bad: "Implement the recommendations it has accepted",
      better:
        "Implement the recommendation of the Committee against Torture of 2025 to register every arrest",
    },
    find: (context) =>
      hasName(context) || findPhrases(context.words, REFERRED).length > 0
        ? []
        : placesOf(context, UNNAMED_RECOMMENDATIONS).slice(0, 1),
  },
  {
    name: "unnamed-law",
    summary: "laws to be changed that are not named",
    severity: "info",
    why: "The State can answer that it has no such law.",
    better: "<amend, repeal> article <number> of <name of the law>",
    example: {
      bad: "Repeal all laws that restrict the press",
      better: "Repeal article 20 of the Press Act, on insult of officials",
    },
    find: (context) =>
      context.names.length > 0 || /\barticles? \d/iu.test(context.words.text)
        ? []
        : placesOf(context, UNNAMED_LAWS).slice(0, 1),
  },
  {
    name: "unnamed-person",
    summary: "persons to be released who are not named",
    severity: "info",
    why: "A State that says it holds no political prisoners has answered; a name has a date of release.",
    better: "Release <name>, held since <date>, and <number> others; ask them or their family first",
    example: {
      bad: "Release all political prisoners",
      better: "Release Anna Example and the seven other teachers arrested in the strike of March 2026",
    },
    find: (context) => (hasName(context) ? [] : placesOf(context, UNNAMED_PERSONS).slice(0, 1)),
  },
  {
    name: "too-broad",
    summary: "human rights as a whole",
    severity: "warning",
    why: "To promote human rights is the purpose of every recommendation; it says nothing of this one.",
    better: "<verb> <one right> of <one group> by <means>",
    example: {
      bad: "Promote and protect human rights",
      better: "Repeal the rule that trade unions need permission of the police",
    },
    find: (context) =>
      context.quality.checks.length > 0 || context.means.length > 0
        ? []
        : placesOf(context, BROAD)
            .filter(({ end }) => !NARROWING.test(context.words.text.slice(end, end + 30)))
            .slice(0, 1),
  },
  {
    name: "unknown-acronym",
    summary: "an acronym that the reference does not know",
    severity: "info",
    why: "Interpreters and readers of other regions will not know it either.",
    better: "the name in full, with the acronym in brackets once",
    example: {
      bad: "Appoint a director of the XQZT by June 2027",
      better: "Appoint a director of the National Office for Refugees by June 2027",
    },
    find: ({ words }) => {
      const places: TextSpan[] = [];
      const isShouted = words.text === words.text.toUpperCase();
      for (let at = 0; at < words.count && !isShouted; at++) {
        const span = spanOfWords(words, at, at + 1);
        const word = words.text.slice(span.start, span.end);
        if (/^[A-Z][A-Z0-9]{1,7}$/u.test(word) && !isKnownAcronym(word) && !isExplained(words.text, span))
          places.push(span);
      }
      return places;
    },
  },
];

/** An acronym in brackets stands behind its name; a Roman number or a figure is none. */
function isExplained(text: string, { start, end }: TextSpan): boolean {
  return (
    (text[start - 1] === "(" && text[end] === ")") ||
    /^[IVX]+$/u.test(text.slice(start, end)) ||
    /\d/u.test(text.slice(start, end))
  );
}

function hasInstrumentName({ words, names }: LintContext): boolean {
  return names.some(({ first, end }) =>
    words.norms
      .slice(first, end)
      .some((norm) =>
        /^(?:convention|covenant|protocol|statute|charter|declaration|rules|principles)s?$/u.test(norm),
      ),
  );
}
