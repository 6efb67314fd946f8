import type { ResponseClaim, ResponsePosition } from "../../model/state-response.ts";
import { readLead } from "../positions/lead-phrases.ts";
import { type Block, POSITION_HEADING } from "./blocks.ts";

/** What a heading, or a sentence that opens a list, says of the recommendations under it. */
export interface Category {
  readonly position?: ResponsePosition;
  readonly claim?: ResponseClaim;
  /** Its own words. */
  readonly text: string;
  /** How the heading is numbered and set: another of the same kind ends it. */
  readonly style: string;
}

const ROMAN = /^[IVX]{1,5}\.\s/u;
const LETTER = /^[A-Z]\.\s/u;
const PREFIX = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s+/u;
const POSITION_START =
  /^(?:fully )?(?:accepted|supported|noted|rejected|not accepted|not supported|not noted|partially|partly|pending|under (?:consideration|examination))\b/iu;
/** Headings over the replies as such: what was pending at the review is answered under them. */
const OVER_REPLIES = /\b(?:responses?|replies|reply|answers?|views|positions?)\b/iu;
const CAPITALS = /^[^\p{Ll}]{4,120}$/u;
/** Longest text believed to be a heading, in characters. */
const MAX_HEADING = 220;
const MAX_SHORT_HEADING = 90;
const MAX_HEADING_LINES = 6;

function styleOf({ text, size, isLarge }: Block): string {
  const prefix = ROMAN.test(text) ? "roman" : LETTER.test(text) ? "letter" : "none";
  return `${prefix} ${isLarge ? "large" : "body"} ${Math.round(size)}`;
}

/** Position and claim that words over a list give; without position where they give none. */
export function readCategory(text: string, style: string): Category {
  const plain = text.replace(PREFIX, "").trim();
  const isAbout = /\brecommendations?\b/iu.test(plain) || POSITION_START.test(plain);
  const { position, claim } = readLead(plain, true);
  const isOpen = position === "pending" && OVER_REPLIES.test(plain);
  if (!isAbout || position === undefined || isOpen) return { text: plain, style };
  return { position, ...(claim === undefined ? {} : { claim }), text: plain, style };
}

/** The heading a block is; undefined where it is none. */
export function readHeading(block: Block): Category | undefined {
  const { text, lines, isLarge } = block;
  if (text.length > MAX_HEADING || /^\d/u.test(text)) return undefined;
  const isNumbered =
    (ROMAN.test(text) || LETTER.test(text)) && !/[;,]$/u.test(text) && lines.length <= MAX_HEADING_LINES;
  const isShort =
    lines.length === 1 &&
    text.length <= MAX_SHORT_HEADING &&
    /^\p{Lu}[^.:;,!?•]*$/u.test(text) &&
    /\s/u.test(text);
  const isHeading =
    isLarge ||
    isNumbered ||
    isShort ||
    POSITION_HEADING.test(text) ||
    (CAPITALS.test(text) && /\s/u.test(text));
  return isHeading ? readCategory(text, styleOf(block)) : undefined;
}
