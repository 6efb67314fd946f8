import type { ResponseClaim } from "../../model/state-response.ts";
import { normalizeWords } from "./vocabulary.ts";

/** Words of a reply that say that the matter is done or under way. */
export interface ClaimPhrase {
  readonly claim: ResponseClaim;
  readonly start: number;
  readonly end: number;
}

const CLAIMS: readonly { readonly claim: ResponseClaim; readonly expression: RegExp }[] = [
  {
    claim: "in-progress",
    expression:
      /\b(?:already |currently |now )?(?:being|under|undergoing) (?:already |currently )?implement(?:ed|ation)\b|\bin (?:the )?(?:process|course) of (?:being )?implement(?:ation|ed|ing)\b|\bimplementation (?:of (?:this|these|the|it|such) [\w -]{0,30}?)?(?:is|are|has|have) (?:already |currently )?(?:ongoing|under way|underway|in progress|begun|started)\b|\bactivities [\w ]{0,80}?(?:is|are|have|has) (?:already |currently )?(?:ongoing|under way|underway|begun|started|been started)\b|\bprocess(?:es)? [\w ]{0,60}?(?:is|are) (?:already |currently )?(?:ongoing|under way|underway|in progress)\b|\b(?:has|have) already (?:[\w-]+ and )?(?:taken|introduced|designed|adopted|established|set up|started|begun|initiated|undertaken|launched)\b|\b(?:has|have) already been (?:taken|introduced|started|begun|initiated|launched|undertaken)\b|\b(?:is|are) (?:currently |already )?implementing\b|\bpartially implemented\b|\bimplementation in progress\b/giu,
  },
  {
    claim: "already-implemented",
    expression:
      /\balready (?:been )?(?:[a-z]{3,12}ly )?(?:implemented|realised|realized|accomplished|fulfilled|carried out|met|complied with)\b|\b(?:has|have) (?:already )?been (?:already )?(?:fully |largely |mostly )?implemented\b|\brecommendations? (?:is|are|as|to be|has been|have been) (?:already |fully |largely |mostly )*implemented\b|\bconsiders? (?:that )?(?:this|these|the|those|it|them) (?:recommendations? )?(?:(?:is|are|to be|as|already|fully|largely|mostly) )*implemented\b|\b(?:already|always|has|have|,|and) act(?:s|ed|ing)? accordingly\b|\bacts accordingly\b|\b(?:is|are) already (?:fully )?in place\b|\bfully implemented\b|^implemented\b/giu,
  },
];
/** Some of them only: not a claim about all. */
const SOME = /\b(?:many|some|most|several|number|part) of [^.]{0,80}$/iu;

/** Words of a reply that say that what is recommended is done or under way, in the order printed. */
export function findClaimPhrases(printed: string): ClaimPhrase[] {
  const text = normalizeWords(printed);
  const found: ClaimPhrase[] = [];
  for (const { claim, expression } of CLAIMS) {
    for (const match of text.matchAll(expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (SOME.test(text.slice(Math.max(0, start - 120), start))) continue;
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ claim, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
