import { trimEnd } from "../../internal/trim-end.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findStatesInText } from "../../reference/find-states-in-text.ts";
import { joinLines } from "../paragraph-text.ts";
import type { NumberedItem } from "./numbered-group.ts";
import type { ReadGroup } from "./positions.ts";
import { readRecommendingStates } from "./recommending-states.ts";

/** Fewer recommendations than this share of an item's group with States: the entries are comments of the State. */
const COMMENT_SHARE = 0.25;
/** What a State does in a comment; a recommendation tells it what to do. */
const COMMENTS =
  /^(?:,? (?:also|therefore|further|however|thus),?)? ?(?:explain|consider|note|believe|state|indicate|express|reiterate|recall|point|stress|emphasi[sz]e|regret|clarif|inform|add|affirm|declare|reject|accept|support|maintain|is|are|has|have|had|does|do|did|will|would|can|cannot|was|shares?|takes?|agree)(?:s|es|ed|ies|ied)?\b/u;
const OPENING_QUOTES = /^[\s“"«‘]+/u;

/** Share of the entries of a group that name a recommending State. */
export function namingShare(group: ReadGroup, stateUnderReview: StateCode | undefined): number {
  const named = group.items.filter(
    (item) => readRecommendingStates(joinLines(item.lines).text, stateUnderReview).states.length > 0,
  );
  return named.length / group.items.length;
}

/** The groups whose entries are no recommendations: comments of the State, by their lead or because none names a State. */
export function isCommentGroup(group: ReadGroup, stateUnderReview: StateCode | undefined): boolean {
  if (group.reading.role === "comment") return true;
  if (group.reading.role !== "list" || !group.reading.isProvisional || group.items.length === 0) return false;
  const share = namingShare(group, stateUnderReview);
  return share < COMMENT_SHARE && !/recommend/iu.test(group.text);
}

/** An entry among recommendations of States that is what the State says: it begins with the State's name, and no State made it. */
export function isStateComment(item: NumberedItem, stateUnderReview: StateCode | undefined): boolean {
  const { text } = joinLines(item.lines);
  const start = /^(?:the )?(?:government(?: of)? )?(?:the )?/iu.exec(text)?.[0].length ?? 0;
  const first = findStatesInText(text.slice(start, start + 120))[0];
  const end = first?.start === 0 && first.code === stateUnderReview ? start + first.end : undefined;
  const speaker = end ?? /^the (?:government|state under review|delegation)/iu.exec(text)?.[0].length;
  if (speaker === undefined || !COMMENTS.test(text.slice(speaker).trimStart())) return false;
  return readRecommendingStates(text, stateUnderReview).states.length === 0;
}

/**
 * A lead paragraph that holds one recommendation itself: `… did not enjoy the support of X: Continue to … (Y).`, or
 * tells of it: `The recommendation made by Y to … did not enjoy the support of X.`
 */
export function singleRecommendation(group: ReadGroup): NumberedItem | undefined {
  const { lead, items, lines, reading, text } = group;
  const isOpen = items.length === 0 && reading.position !== undefined && !reading.isNarrative;
  const [first] = lines;
  if (lead === undefined || !isOpen || first === undefined) return undefined;
  // Its number is that of the paragraph: the report gives it no other.
  const as = (body: string): NumberedItem => ({
    number: lead,
    printed: lead,
    lines: [{ ...first, text: body }],
  });
  const colon = text.search(/: ?[“"«‘]?\p{Lu}/u);
  if (colon !== -1 && /recommendation/iu.test(text.slice(0, colon))) {
    const body = trimEnd(text.slice(colon + 1).replace(OPENING_QUOTES, ""), ' ”"»’');
    const isMade = /\)[;.”"]{0,2}$/u.test(body) && readRecommendingStates(body).states.length > 0;
    return isMade ? as(body) : undefined;
  }
  const isTold =
    /^the recommendation (?:made |put forward |formulated )?(?:by|of|from) (?=\p{Lu}|the )/iu.test(text);
  const isElsewhere = /\bparagraphs? \d|\babove\b|\d\.\d/u.test(text);
  return isTold && !isElsewhere && readRecommendingStates(text).states.length > 0 ? as(text) : undefined;
}
