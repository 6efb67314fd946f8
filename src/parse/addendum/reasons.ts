import type { ResponseReason } from "../../model/state-response.ts";
import type { ReasonEvidence } from "./addendum.ts";

/** Words that name a reason, the more telling first. */
const CUES: readonly { readonly reason: ResponseReason; readonly expression: RegExp }[] = [
  {
    reason: "sovereignty",
    expression:
      /\bsovereign(?:ty)?\b|\b(?:internal|domestic) affairs\b|\binterfer(?:e|es|ence|ing) (?:in|with)\b|\bterritorial integrity\b|\bnon-interference\b/giu,
  },
  {
    reason: "not-a-human-right",
    expression:
      /\bnot (?:an? )?(?:\w+ )?(?:internationally|universally) (?:recogni[sz]ed|accepted|agreed)\b|\bnot (?:a|an) (?:\w+ ){0,2}human right\b|\bnot (?:\w+ )?constitute (?:a |an )?(?:\w+ )?(?:human )?right\b|\b(?:outside|beyond) (?:of )?the (?:scope|mandate|purview|remit) of\b|\binconsistent with the institution-building\b|\bno (?:international )?consensus\b/giu,
  },
  {
    reason: "constitution",
    expression:
      /\b(?:contrary to|incompatible with|inconsistent with|not compatible with|not consistent with|not in (?:line|conformity|accordance) with|contravenes?|contradicts?|violates?|conflicts? with|prohibited by|precluded by|required by|due to|because of|under|in accordance with|pursuant to) (?:[\w'’]+ ){0,4}constitution(?:al)?\b|\bconstitutional (?:separation|order|principles?|provisions?|constraints?|obstacles?|limits?|limitations?|requirements?|reasons)\b|\bconstitution (?:\w+ ){0,3}(?:prohibits?|does not allow|does not permit|precludes?|forbids?)\b/giu,
  },
  {
    reason: "religion-or-culture",
    expression:
      /\b(?:religious|cultural|traditional|islamic|moral|societal|social|ethical) (?:and \w+ )?(?:values|norms|beliefs|traditions|principles|specificit(?:y|ies)|context|identity|particularit(?:y|ies)|customs|teachings|convictions|sensitivit(?:y|ies))\b|\b(?:sharia|shari['’]ah?|shariah)\b|\bislamic law\b|\b(?:contrary to|incompatible with|inconsistent with|against) (?:[\w'’]+ ){0,4}(?:religions?|cultures?|traditions?|customs|morals|beliefs)\b/giu,
  },
  {
    reason: "false-premise",
    expression:
      /\b(?:incomprehensible|inaccurate|incorrect|unfounded|groundless|baseless|untrue|erroneous|fallacious|unsubstantiated|misleading)\b|\b(?:factually|politically) (?:wrong|incorrect|inaccurate|motivated|biased)\b|\b(?:false|wrong|mistaken) (?:premise|assumption|information|allegations?|claims?|statement)s?\b|\bpoliti[cs]i[sz]ed\b|\bmisconception\b|\b(?:does|do) not (?:reflect|correspond (?:to|with)) (?:the )?(?:reality|facts|situation|truth)\b|\bno such (?:practice|policy|law|case|thing|discrimination|restriction|phenomenon)s?\b|\b(?:does|do) not exist\b/giu,
  },
  {
    reason: "domestic-law",
    expression:
      /\b(?:contrary to|incompatible with|inconsistent with|not compatible with|not consistent with|not in (?:line|conformity|accordance) with|contravenes?|contradicts?|conflicts? with|prohibited by|due to|because of|not (?:permitted|provided for|allowed) (?:by|under|in)) (?:[\w'’-]+ ){0,5}(?:laws?|legislation|legal (?:system|order|framework)|penal code|criminal code|criminal legislation|jurisprudence)\b|\b(?:national|domestic|existing|current) (?:laws?|legislation) (?:does not|do not|prohibits?|precludes?)\b/giu,
  },
  {
    reason: "resources",
    expression:
      /\b(?:financial|resource|budget|budgetary|capacity|economic|fiscal|human resource) (?:and \w+ )?(?:constraints?|limitations?|restrictions?|difficulties|reasons|situation|crisis)\b|\b(?:lack|shortage|scarcity|absence) of (?:\w+ ){0,3}(?:resources|funds|funding|capacity|means)\b|\b(?:limited|scarce|insufficient) (?:\w+ ){0,2}(?:resources|funds|funding|capacity|capacities|means|budget)\b/giu,
  },
  {
    reason: "already-covered",
    expression:
      /\balready (?:\w+ )?(?:guarante\w+|cover\w*|provid\w+|ensur\w+|regulat\w+|protect\w*|criminali[sz]\w+|envisag\w+|includ\w+|contain\w*|transposed|prohibit\w*|enjoy\w*|exist\w*|has sector|be considered|in place|a party|penali[sz]\w+|stipulat\w+|address\w*|conform\w*|compl(?:y|ies))\b|\balready (?:been )?implement\w*|\brecommendations? (?:as )?(?:already )?implemented\b|\badequately (?:\w+ )?(?:regulat|address|protect|cover|guarante)\w*/giu,
  },
  {
    reason: "already-covered",
    expression:
      /\b(?:is|are|as) (?:\w+ )?(?:adequate|sufficient|satisfactory)\b|\b(?:does not|do not|cannot|not) (?:see|consider|deem|find)(?: \w+){0,3} (?:need|necessary|necessity)\b|\bno (?:\w+ )?need\b|\bunnecessary\b|\bno (?:\w+ )?change is necessary\b|\b(?:is|are) not (?:\w+ )?(?:necessary|needed|required)\b|\bfully (?:compl(?:y|ies)|in line|conforms?|consistent)\b|\b(?:is|are) (?:fully )?(?:guaranteed|ensured|enshrined|included|protected|covered|regulated) (?:by|in|under)\b|\bregulation adequate\b/giu,
  },
  {
    reason: "other",
    expression:
      /\bnot (?:\w+ )?(?:a|its|deem this a) priority\b|\bnot deem this a priority\b|\bfor (?:historical|political|practical|technical|security|geographical|operational|demographic) reasons\b|\bpremature\b|\bnational security\b|\bsecurity (?:situation|reasons|concerns)\b/giu,
  },
];

/**
 * Reasons a reply gives for not taking a recommendation on, with the words that say so, in the order printed. A word of
 * the law may give two reasons; the same words count once, for the first that claims them.
 */
export function findReasons(text: string): ReasonEvidence[] {
  const found: ReasonEvidence[] = [];
  for (const { reason, expression } of CUES) {
    for (const { index, 0: words } of text.matchAll(expression)) {
      const span = [index, index + words.length] as const;
      if (!found.some((other) => span[0] < other.span[1] && span[1] > other.span[0]))
        found.push({ reason, span });
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
