const STRONG_ALL = /\b[Rr]ecommend(?:ed|s|ing|ations?)?\b/gu;
/** What recommends in that word. */
export const STRONG = /\b[Rr]ecommend(?:ed|s|ing|ations?)?\b/u;
/** Bodies whose recommendations a State may speak of. */
const BY_OTHERS =
  /\b(?:Committees?|Commission|Rapporteurs?|bodies|body|CEDAW|CERD|CESCR|CRC|CAT|CMW|CRPD|UNHCR|OHCHR|UNICEF|ILO|Commissioner|Organization|mechanisms|procedures|expert)(?:,? (?:had|has|have|also|recently|in \d{4}))* recommend(?:ed|s|ing)?\b|\brecommend(?:ed|ations?) (?:\w+ ){0,2}(?:by|of|from) (?:the |a |an |various |relevant |several |international |all )*(?:Committees?|Commission|Special|treaty|CEDAW|CERD|CESCR|CRC|CAT|CMW|United Nations|UN|Human Rights|HR|OHCHR|UNICEF|Independent|Truth)|\brecommendations (?:contained|made|set out)\b|\b(?:follow-up to|implement(?:ing|ation of)?|response to|accept(?:ed|ing)?) (?:the |all |its |their )*recommendations\b/gu;
/** What urges, encourages or asks for something. */
export const WEAK =
  /\b(?:[Uu]rg(?:es?|ed|ing)|[Ee]ncourag(?:es?|ed|ing)|call(?:s|ed) (?:on|upon|for)|suggest(?:s|ed)|proposed|exhorted|appealed|advised|advocated|requested|invited|insisted|should|hoped)\b|\basked (?:\w+ ){1,5}to\b/u;

/** Bodies, and verbs, of what a State says that others recommended: `noted that the Committee on Tides recommended`. */
const BODY = /\b(?:Committee|Rapporteur|bodies|Commissioner|Commission|CERD|CEDAW|CAT|CRC|CESCR)\b/u;
const SAID =
  /\b(?:not(?:ed|ing)|recall(?:ed|ing)|indicat(?:ed|ing)|stat(?:ed|ing)|aware|concern|concerned)\b/u;

/** What is taken for a recommendation beside others in that word. */
export const URGED = /\burged\b/u;
/** A sentence without any of this speaks of no one else's recommendations. */
const OTHERS =
  /[Cc]ommi|[Rr]apporteur|bod(?:y|ies)|CE[DRS]|CRC|CAT|CMW|CRPD|OHCHR|UN|ILO|Organization|mechanism|procedure|expert|recommendations/u;

/** Whether the clause before a verb tells of a body that recommends. */
function isReported(before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
  const body = clause.search(BODY);
  const that = body === -1 ? -1 : clause.lastIndexOf(" that ", body);
  return that !== -1 && SAID.test(clause.slice(0, that));
}

/** Whether a sentence recommends in so many words, and not what others recommended. */
export function recommends(sentence: string): boolean {
  if (!STRONG.test(sentence)) return false;
  if (!OTHERS.test(sentence)) return true;
  const own = sentence.replace(BY_OTHERS, "");
  for (const { index } of own.matchAll(STRONG_ALL)) if (!isReported(own.slice(0, index))) return true;
  return false;
}

/** Verbs that introduce the next clause, and what stands before them: ` and it also recommended that Fiji`. */
const NEXT_VERB =
  /\b(?:recommended|recommending|urged|encouraged|suggested|requested|called (?:on|upon))\b/gu;
const BEFORE_VERB = new Set([
  "and",
  "it",
  "they",
  "also",
  "further",
  "finally",
  "strongly",
  "the",
  "Government",
]);
/** Longest introduction of the next clause behind its verb, and in words before it. */
const MAX_LEAD = 60;
const MAX_LEAD_WORDS = 6;
/** ` and that Fiji` */
const AND_THAT = " and that ";

/** A clause without the words at its end that introduce the next one. */
export function cutNextLead(clause: string): string {
  let own = clause;
  const verb = [...own.matchAll(NEXT_VERB)].at(-1);
  const behind = verb === undefined ? "" : own.slice(verb.index);
  if (
    verb !== undefined &&
    verb.index > 0 &&
    behind.length <= MAX_LEAD + verb[0].length &&
    !/[,;]/u.test(behind)
  ) {
    const words = own.slice(0, verb.index).trimEnd().split(" ");
    const before = words.length;
    for (let taken = 0; taken < MAX_LEAD_WORDS && words.length > 0; taken++) {
      const last = words.at(-1) ?? "";
      if (!BEFORE_VERB.has(last) && !/^\p{Lu}[\p{L}’]*$/u.test(last)) break;
      words.pop();
    }
    // `what was recommended` is no introduction: someone must do it.
    if (words.length < before) own = words.join(" ");
  }
  const that = own.lastIndexOf(AND_THAT);
  const subject = own.slice(that + AND_THAT.length).split(" ");
  const isName = subject.every((word) => BEFORE_VERB.has(word) || /^\p{Lu}/u.test(word));
  return that > 0 && isName ? own.slice(0, that) : own;
}
