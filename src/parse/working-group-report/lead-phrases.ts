import type { ResponseClaim, ResponsePosition } from "../../model/state-response.ts";

/** What a paragraph of the conclusions says about the recommendations under, above or named in it. */
export interface LeadReading {
  /** `list` presents recommendations; `comment` is what the State says; `boilerplate` closes the section. */
  readonly role: "list" | "comment" | "boilerplate";
  /** Position it gives; absent where it gives none. */
  readonly position?: ResponsePosition;
  readonly claim?: ResponseClaim;
  /** Whether a later paragraph may still say what this one leaves open (`the following recommendations were made`). */
  readonly isProvisional: boolean;
  /** Whether it cites recommendations by their paragraphs in the narrative, without repeating their text. */
  readonly isNarrative: boolean;
}

const BOILERPLATE =
  /^(?:all |the )*conclusions(?: and ?\/? ?or recommendations)? (?:contained|set out|reflected)|should not be construed as endorsed/u;
const NOT_SUPPORTED =
  /\b(?:do(?:es)?|did|would|could|will|can) ?not (?:\w+ )?(?:enjoy|have|receive|command|get|meet with|find|support|accept|agree)|\bcannot (?:\w+ )?(?:be |enjoy|support|accept)|\bnot (?:\w+ )?(?:accepted|supported|acceptable)|\breject(?:s|ed)?\b|\bunable to (?:accept|support)|\bnot in a position to (?:accept|support)|\b(?:do(?:es)?|did) not command|\bnot applicable\b/u;
const ENJOY =
  /\benjoy(?:s|ed|ing)? (?:the |its |their |full |'s )*(?:\w+ )?support\b|\b(?:have|has) the support of\b|\bmeet with (?:the|its) (?:support|approval)/u;
const ACCEPTED =
  /\b(?:supports?|supported|accepts?|accepted|agrees? (?:to|with|on)|agreed (?:to|with|on)|endorses?|endorsed|approves?)\b/u;
const DONE =
  /\balready (?:been )?(?:fully )?(?:implement|reali[sz]|accomplish|fulfil|carried|in place|met)|\b(?:have|has|were) (?:already )?been (?:fully )?implemented|\bare (?:either )?(?:already )?implemented/u;
const UNDER_WAY =
  /\bin (?:the )?process of (?:being )?implement|\b(?:being|are|is|under|currently) (?:already )?(?:being )?implement(?:ed|ation)\b|\bin the process of implementation|\bprocess of implementation/u;
const PENDING =
  /\bwill (?:be )?(?:further |now |carefully )*(?:examin|consider|stud|review|look)|\bwill respond|\bwill provide|\b(?:in due (?:time|course))|\bfurther (?:examin|consider|stud)|\bunder (?:consideration|examination)|\b(?:response|answer|repl)\w* .{0,60}\bwill be|\bto be examined|\bneed(?:s|ed)? to be (?:examin|stud|consider)/u;
const NOTED = /\bnoted\b|\btak(?:es|en) note\b|\bnotes\b/u;
const MADE =
  /\brecommendations? (?:\w+ ){0,4}(?:were|was|have been|has been|are) (?:\w+ )?(?:made|put forward|presented|formulated|submitted|addressed)|\bit was recommended\b|\brecommendations? as follows\b|\bpresented recommendations\b|\bfollowing recommendations\b/u;
const COMMENT =
  /\b(?:following|these|its) (?:\w+ )?(?:comments?|observations?|explanations?|clarifications?|conclusions|remarks|information|reasons|views|replies)\b|\bconclusions? (?:were|was|is|are) reached/u;

/** Recommendations of the narrative, cited by paragraph: what is listed under such a lead is what the State says of them. */
const NARRATIVE = /\brecommendations? (?:\w+ ){0,5}(?:in|under) (?:the report in )?paragraphs? \d/u;

/** Reads the text of a paragraph of the conclusions; `hasItems` tells whether numbered entries follow it. */
export function readLead(printed: string, hasItems: boolean): LeadReading {
  const text = printed.toLowerCase().replace(/[’‘`]/gu, "'").replace(/\s+/gu, " ");
  const isNarrative = NARRATIVE.test(text);
  const plain = { isProvisional: false, isNarrative };
  if (BOILERPLATE.test(text)) return { role: "boilerplate", ...plain, isNarrative: false };

  const claim: ResponseClaim | undefined = DONE.test(text)
    ? "already-implemented"
    : UNDER_WAY.test(text)
      ? "in-progress"
      : undefined;
  const withClaim = claim === undefined ? {} : { claim };
  const offersComments = isNarrative || (COMMENT.test(text) && !ENJOY.test(text) && !MADE.test(text));
  if (offersComments && hasItems) return { role: "comment", ...plain };

  const position = ((): ResponsePosition | undefined => {
    if (NOT_SUPPORTED.test(text)) return "not-supported";
    if (ENJOY.test(text)) return "supported";
    if (PENDING.test(text)) return "pending";
    if (NOTED.test(text)) return "noted";
    if (ACCEPTED.test(text)) return "supported";
    // Said to be done, with no other word on acceptance: the State takes it on as its own.
    if (claim !== undefined) return "supported";
    return undefined;
  })();
  if (position !== undefined)
    return { role: hasItems ? "list" : "comment", position, ...withClaim, ...plain };
  if (hasItems || MADE.test(text))
    return { role: hasItems ? "list" : "comment", isProvisional: true, isNarrative };
  return { role: "comment", ...plain };
}
