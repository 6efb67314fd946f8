import { compilePhrases, findPhrases, type PhraseIndex, spanOfWords } from "../cues/phrases.ts";
import { hasSubstance, placesOf } from "./lint-context.ts";
import type { RuleDefinition } from "./lint-rule.ts";

const OTHERS: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "others",
    [
      "call|calling|appeal|appealing on|upon|to the? international|united|donor|developed|other|world community|nations|countries|states|donors",
      "recommend|recommends|recommended|urge|encourage|request|ask that|to? the international community",
      "international community to|should|help|support|assist|provide|continue",
      "donors|donor countries|community|states? to|should",
      "request|seek|ask|invite assistance|support|help|cooperation from|of the? international|un|united|donor|bilateral",
    ],
  ],
]);
const UNCLEAR: PhraseIndex = /* @__PURE__ */ compilePhrases([
  [
    "unclear",
    [
      "all|relevant|concerned|competent|appropriate|various|responsible|other _? authorities|stakeholders|parties|actors|bodies|sides|entities|institutions",
      "authorities|parties|sides concerned|involved",
      "those concerned",
    ],
  ],
]);

/** Rules on who speaks to whom: praise, support for the system, demands on others. */
export const ADDRESS_RULES: readonly RuleDefinition[] = [
  {
    name: "praise-without-demand",
    summary: "praise, and nothing asked",
    severity: "warning",
    why: "Praise belongs in the statement; as a recommendation it takes a number, is accepted, and counts as carried out.",
    better: "leave it out, or: <specific verb> <the next step>",
    example: {
      bad: "Share its experience in reducing poverty with other States",
      better: "Extend the cash grants to families of migrants by 2027",
    },
    find: (context) => {
      const praise = context.tone.evidence.filter(({ tone }) => tone === "praise");
      const asks = context.demands.some(({ level }) => level > 2);
      return asks || hasSubstance(context) ? [] : praise.slice(0, 1);
    },
  },
  {
    name: "endorses-system",
    summary: "backs the State's system or sovereignty as such",
    severity: "warning",
    why: "The review is about the State's obligations to persons; such texts ask nothing for them, and are made to fill the list.",
    better: "<verb> <right of persons>, in line with <instrument>",
    example: {
      bad: "Continue on its own path of development in line with its national conditions",
      better: "Publish the number of families resettled for the new dam, and what each was paid",
    },
    find: (context) => context.tone.evidence.filter(({ tone }) => tone === "endorse"),
  },
  {
    name: "outside-power",
    summary: "asks for what is not in the power of the State under review",
    severity: "warning",
    why: "The State under review cannot carry out what others must do.",
    better: "<verb> <what the State itself can do>",
    example: {
      bad: "Call on the international community to provide more aid",
      better: "Publish how foreign aid for schools was spent in each province",
    },
    find: (context) => {
      const [demand] = context.demands;
      if (demand !== undefined && demand.level > 2 && demand.verb !== "encourage") return [];
      return placesOf(context, OTHERS).slice(0, 1);
    },
  },
  {
    name: "unclear-addressee",
    summary: "“relevant stakeholders”, “all parties”: nobody in particular",
    severity: "info",
    why: "Nobody feels meant.",
    better: "the name of the ministry, court, commission or group",
    example: {
      bad: "Ensure that the relevant authorities act against forced marriage",
      better: "Prohibit registrars from registering a marriage of a person under 18",
    },
    find: ({ words }) =>
      findPhrases(words, UNCLEAR)
        .filter(({ end }) => words.norms[end] !== "to" || words.norms[end + 1] !== "the")
        .map(({ first, end }) => spanOfWords(words, first, end)),
  },
];
