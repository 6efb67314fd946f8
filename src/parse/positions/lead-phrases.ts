import type { ResponseClaim, ResponsePosition } from "../../model/state-response.ts";
import { ACCEPT, WHOSE } from "./vocabulary.ts";

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
  /\b(?:do(?:es)?|did|would|could|will|can|has|have|had|is|are|was|were) ?not (?:\w+ ){0,2}(?:enjoy(?:ed)?|receive[ds]?|command(?:ed)?|gain(?:ed)?|obtain(?:ed)?|get|meet|met|find|found|supported|supports?|accepted|accept|agreed|agree|acceptable|approved|endorsed|have the|have its)\b|\bcannot (?:\w+ )?(?:be |enjoy|support|accept|agree)|\b(?:not|non|un) ?-?(?:\w+ )?(?:accepted|supported|acceptable|supportable)|\breject(?:s|ed)?\b|\bunable to (?:accept|support)|\bnot in a position to (?:accept|support)|\bnot applicable\b|\bfail(?:s|ed)? to (?:enjoy|receive|gain)|\bunacceptable\b|\b(?:outside|beyond) (?:of )?(?:the|its) (?:scope|mandate)|\bfactually (?:incorrect|wrong|inaccurate)|\bdeclin(?:es|ed) to (?:accept|support)/u;
const PARTLY =
  /\b(?:partial(?:ly)?|partly|in part) (?:\w+ )?(?:enjoy|support|accept|agree)|\b(?:enjoys?|supports?|supported|accepts?|accepted|receives?|received) (?:the |its )?(?:\w+ )?(?:partial|partly|in part)/u;
const ENJOY = new RegExp(
  `\\benjoy(?:s|ed|ing)? ${WHOSE}support\\b|\\b(?:have|has) the support of\\b|\\bmeet with (?:the|its) (?:support|approval)`,
  "u",
);
const ACCEPTED = new RegExp(`\\b${ACCEPT}\\b`, "u");
const DONE =
  /\balready (?:been )?(?:fully )?(?:or (?:are|were) )?(?:implement|reali[sz]|accomplish|fulfil|carried|in place|met)|\b(?:have|has) already been (?:or|and|,)|\b(?:have|has|were) (?:already )?been (?:fully )?implemented|\bare (?:either )?(?:already )?implemented/u;
const UNDER_WAY =
  /\bin (?:the )?process of (?:being )?implement|\b(?:being|are|is|under|currently) (?:already )?(?:being )?implement(?:ed|ation)\b|\bin the process of implementation|\bprocess of implementation/u;
const PENDING =
  /\b(?:will|would) (?:be )?(?:further |now |carefully )*(?:examin|consider|stud|review|look)|\bwill respond|\bwill provide|\b(?:in due (?:time|course))|\bfurther (?:examin|consider|stud)|\bunder (?:consideration|examination)|\bto be examined|\b(?:being|still) (?:\w+ )?(?:considered|examined|studied|reviewed)|\b(?:is|are|still|remains?) under (?:\w+ )?review\b|\bpending\b|\bfurther consultation|\bneed(?:s|ed)? to be (?:examin|stud|consider)/u;
/** What is still to come, and that it is: `The response of X to these recommendations will be included in …` */
const TO_COME = /\b(?:responses?|answers?|repl(?:y|ies)|positions?|decisions?|views)\b/u;
const COMES = /\b(?:will|would) be\b/u;
const NOTED = /\bnoted\b|\b(?:takes?|taken|took) note\b|\bnotes\b/u;
const MADE =
  /\brecommendations? (?:\w+ ){0,4}(?:were|was|have been|has been|are) (?:\w+ )?(?:made|put forward|presented|formulated|submitted|addressed)|\bit was recommended\b|\brecommendations? as follows\b|\bpresented recommendations\b|\bfollowing recommendations\b/u;
const COMMENT =
  /\b(?:following|these|its) (?:\w+ )?(?:comments?|observations?|explanations?|clarifications?|conclusions|remarks|information|reasons|views|replies)\b|\bconclusions? (?:were|was|is|are) reached/u;

/** Recommendations of the narrative, cited by paragraph: what is listed under such a lead is what the State says of them. */
const NARRATIVE =
  /\brecommendations? (?:[\w-]+ ){0,5}(?:in|under) (?:the (?:present )?report in )?paragraphs?:? (\d{1,3})/u;

/**
 * Reads the text of a paragraph of the conclusions.
 *
 * @param hasItems - Whether numbered entries follow it.
 * @param leads - Numbers of the paragraphs that have entries: to cite those is no citing of the narrative.
 */
export function readLead(
  printed: string,
  hasItems: boolean,
  leads: ReadonlySet<string> = new Set(),
): LeadReading {
  const text = printed.toLowerCase().replace(/[’‘`]/gu, "'").replace(/\s+/gu, " ");
  const cited = NARRATIVE.exec(text)?.[1];
  const isNarrative = cited !== undefined && !leads.has(cited);
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
    if (PARTLY.test(text)) return "partially-supported";
    if (ENJOY.test(text)) return "supported";
    const isToCome = text.split(/[.:;]/u).some((part) => TO_COME.test(part) && COMES.test(part));
    if (isToCome || PENDING.test(text)) return "pending";
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
