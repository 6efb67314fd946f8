import type { Statement } from "../../model/statement.ts";
import { splitSentences } from "../../parse/working-group-report/narrative-sentences.ts";

/** What a report's summary of a statement consists of besides recommendations and questions, by letters. */
export interface StatementTone {
  /** Share that praises, from 0 to 1; `undefined` where there is no text. */
  readonly praiseShare: number | undefined;
  /** Share that voices concern or asks about a problem. */
  readonly concernShare: number | undefined;
  /** The words that praise, in the order of the text. */
  readonly praiseCues: readonly string[];
  /** The words that voice concern, in the order of the text. */
  readonly concernCues: readonly string[];
}

/** How reports say that a delegation praised. */
const PRAISE =
  /\b(?:commend|congratulat|prais|applaud|laud|welcom|appreciat|hail|salut|admir|acclaim|thank|valu)(?:ed|ing)\b|\bpa(?:id|ying) tribute\b|\bview(?:ed|ing) (?:very )?positively\b|\bwith (?:great |deep |much |particular )?(?:appreciation|satisfaction|interest and appreciation|admiration|pleasure)\b|\bexpressed (?:its |great |deep |their )?(?:appreciation|satisfaction|admiration|support|gratitude|congratulations)\b|\b(?:was|were) (?:pleased|impressed|encouraged|gratified|heartened|delighted)\b|\bsupported (?:the )?(?:measures|efforts|initiatives|Government)\b/iu;
/** Verbs that praise if what follows is good. */
const NOTING =
  /\b(?:highlight|acknowledg|recogni[sz]|underlin|underscor|stress|emphasi[sz]|not|observ|referr|mention)(?:ed|ing)\b|\btook (?:positive |due |good )?note\b/giu;
const GOOD =
  /\b(?:achievements?|progress|efforts?|success(?:es)?|improvements?|advances?|strides|positive|commitment|(?:good|best) practices?|accomplishments?|(?:leading|important|significant) role|example)\b/iu;
/** Words after such a verb among which the good must be. */
const REACH = 9;
/** Where a sentence begins to recommend or to ask. */
const ASKS =
  /\b(?:recommend(?:ed|ing|ations?)|urg(?:ed|ing)|encourag(?:ed|ing)|call(?:ed|ing) (?:on|upon|for)|suggest(?:ed|ing)|invit(?:ed|ing)|request(?:ed|ing)|ask(?:ed|ing)|enquir(?:ed|ing)|inquir(?:ed|ing)|implor(?:ed|ing)|wished to know)\b/iu;
/** How they say that it did not. */
const CONCERN =
  /\b(?:concern(?:s|ed)?(?! (?:for|with) (?:the )?(?:poor|people))|regret(?:ted|ting|s)?|deplor(?:ed|ing)|alarm(?:ed|ing)?|worr(?:ied|ying)|criticis(?:ed|ing)|criticiz(?:ed|ing)|condemn(?:ed|ing)|disappoint(?:ed|ment)|troubl(?:ed|ing)|dismay(?:ed)?|disturb(?:ed|ing)|shock(?:ed)|questioned|lack of|absence of|failure to|failed to|allegations?|reports of|reportedly|violations?|abuses?|impunity|persist(?:ed|s|ent|ence|ing)?|harass(?:ed|ment|ing)|persecut(?:ed|ion|ing)|arbitrary|ill-treatment|restrict(?:ions?|ed|ive|ing)|censorship|discriminat(?:ed|es) against|remain(?:ed|s)? (?:a|an|to be|insufficient|high|serious|widespread|problematic|weak)|shortcomings?|however)\b/iu;
/** What is praised is often the fight against an abuse: then the abuse is no concern. */
const FIGHTS =
  /\b(?:combat(?:ing|ed)?|fight(?:ing)?|fought|against|eliminat(?:e|ing|ion)|eradicat(?:e|ing|ion)|prevent(?:ing|ion)?|address(?:ing|ed)?|tackl(?:e|ing)|reduc(?:e|ing|tion)|abolition|prohibit(?:ing|ion)?|criminali[sz](?:e|ing|ation)|overcom(?:e|ing)|victims of|punish(?:ing)?|measures|efforts|progress|steps|law|act|plan|strategy)\b/iu;
/** Words of concern that stay what they are even there. */
const PLAIN_CONCERN =
  /\b(?:(?<!of )concern(?:s|ed)|was concerned|expressed (?:\p{L}+ )?concerns?|regret(?:ted|ting)?|deplor(?:ed|ing)|alarmed|worried|condemn(?:ed|ing)|disappoint(?:ed|ment)|dismayed|however|lack of|questioned|remain(?:ed|s))\b/iu;

/**
 * What a report's summary of a statement consists of: sentences that praise, sentences that voice concern, and the rest,
 * by their letters. A sentence with both counts half to each; from where it recommends or asks on it counts nowhere, as
 * reports of some cycles tell recommendations here and others do not. Rules on the verbs by
 * which reports tell of statements, in English only. Linear in the length.
 */
export function readStatementTone({ text }: Pick<Statement, "text">): StatementTone {
  if (text === undefined || text === "") {
    return { praiseShare: undefined, concernShare: undefined, praiseCues: [], concernCues: [] };
  }
  const praiseCues: string[] = [];
  const concernCues: string[] = [];
  let praise = 0;
  let concern = 0;
  let told = 0;
  for (const { start, end } of splitSentences(text)) {
    const words = cutAtDemand(text.slice(start, end));
    told += words.length;
    const praising = findPraise(words);
    const worrying = findConcern(words, praising !== undefined);
    if (praising !== undefined) praiseCues.push(praising);
    if (worrying !== undefined) concernCues.push(worrying);
    const shared = praising !== undefined && worrying !== undefined ? 0.5 : 1;
    if (praising !== undefined) praise += shared * words.length;
    if (worrying !== undefined) concern += shared * words.length;
  }
  return {
    praiseShare: told === 0 ? 0 : praise / told,
    concernShare: told === 0 ? 0 : concern / told,
    praiseCues,
    concernCues,
  };
}

/** A sentence up to where it recommends or asks; "was encouraged by" and "welcomed the request" do neither. */
function cutAtDemand(sentence: string): string {
  const asks = ASKS.exec(sentence);
  if (asks === null || /\b(?:was|were|is|are|the|an?|its|of) $/iu.test(sentence.slice(0, asks.index)))
    return sentence;
  return sentence.slice(0, asks.index);
}

function findPraise(words: string): string | undefined {
  const plain = PRAISE.exec(words)?.[0];
  if (plain !== undefined) return plain;
  for (const match of words.matchAll(NOTING)) {
    const after = words
      .slice(match.index + match[0].length)
      .split(" ", REACH)
      .join(" ");
    const good = GOOD.exec(after);
    if (good !== null) return match[0] + after.slice(0, good.index + good[0].length);
  }
  return undefined;
}

/** What is deplored is then what others do to the State. */
const OUTSIDE = /\b(?:embargo|blockade|sanctions|coercive measures)\b/iu;

function findConcern(words: string, isPraise: boolean): string | undefined {
  if (OUTSIDE.test(words)) return undefined;
  const plain = PLAIN_CONCERN.exec(words)?.[0];
  if (plain !== undefined) return plain;
  return isPraise && FIGHTS.test(words) ? undefined : CONCERN.exec(words)?.[0];
}
