import type { ResponsePosition } from "../../model/state-response.ts";
import type { PositionPhrase } from "./position-phrase.ts";

interface PositionCode {
  readonly words: RegExp;
  readonly position: ResponsePosition;
  readonly isQualified?: boolean;
}

/** Positions that stand alone: in a cell, as a heading, as the first or last word of a reply. */
const CODES: readonly PositionCode[] = [
  {
    words:
      /^(?:accepted|supported|support|accept) (?:in part|in principle|partially|partly)|^(?:partial(?:ly)?|partly)(?: (?:accepted|supported|accept|support|acceptance))?$/iu,
    position: "partially-supported",
    isQualified: true,
  },
  {
    words:
      /^(?:not|non|no|does not|do not|cannot) |^(?:rejected|rejects|reject|refused|declined|unsupported)$/iu,
    position: "not-supported",
  },
  { words: /^(?:noted|notes?|takes? note|taken note of)$/iu, position: "noted" },
  {
    words: /^(?:pending|deferred|under (?:consideration|review|examination))$/iu,
    position: "pending",
    isQualified: true,
  },
  {
    words:
      /^(?:fully )?(?:accepted|supported|accept|accepts|support|supports|enjoys? (?:the )?support|agreed|already|being|implemented|in the process|in process)/iu,
    position: "supported",
  },
];
/**
 * A code begins with a capital and stands at the start of the text or a sentence, behind a colon, dash, bracket or
 * cell border, or with its capital in the middle of a sentence, which only a cell has.
 */
const CODE =
  /(?<![\p{L}\p{N}])((?:Partially|Partly|Partial)(?: (?:[Aa]ccepted|[Ss]upported|[Aa]ccept|[Ss]upport|[Aa]cceptance))?|Not (?:[Aa]ccepted|[Ss]upported|[Aa]cceptable)|Does not enjoy (?:the )?support|(?:Fully )?(?:Accepted|Supported|ACCEPTED|SUPPORTED)(?: (?:in part|in principle|partially|partly|IN PART))?|(?:PARTIALLY|PARTLY) (?:ACCEPTED|SUPPORTED)|NOT (?:ACCEPTED|SUPPORTED)|NOTED|REJECTED|Noted|Rejected|Enjoys (?:the )?support|Takes note|Pending|Deferred|Under (?:consideration|review|examination)|Already implemented|Implemented|Being implemented)(?![\p{L}\p{N}])/gu;
/** Behind a colon or dash, or as the label of a cell: `5: accepted`, `Response: Accept`, `Recommendation noted.` */
const PLAIN_CODE =
  /(?<=[:=\u2013\u2014]\s?|\b(?:[Rr]esponse|[Pp]osition|[Rr]eply|[Ss]tatus|[Dd]ecision|[Rr]ecommendations?)[:\s]\s?)((?:partially|partly) (?:accepted|supported|accepts?|supports?)|(?:is |are |does |do )?not (?:accepted|supported|accept|support|agreed)|accepted (?:in part|in principle|partially|partly)|supported (?:in part|in principle|partially|partly)|accepts?|accepted|supports?|supported|notes?|noted|rejects?|rejected|agreed)(?=\s?(?:$|[|.;,()]))/giu;
/** What may follow a code: it ends, is joined with another, or a new sentence or cell begins. */
const AFTER_CODE = /^(?:$|\s?[|.;:,()\u2013\u2014/-]|\s(?:and|but|in|by|as|because|since|\(|\p{Lu}))/u;
const NO_CODE = /^\s(?:[Rr]ecommendations?|[Ss]tandards?|RECOMMENDATIONS?)\b/u;

/** Positions that stand alone in a text whose sentences were read before, but where those were found. */
export function findPositionCodes(text: string, before: readonly PositionPhrase[]): PositionPhrase[] {
  const found = [...before];
  const isTaken = (start: number, end: number): boolean =>
    found.some((other) => start < other.end && end > other.start);
  const add = ({ position, isQualified = false }: PositionCode, start: number, end: number): void => {
    found.push({ position, reach: "either", start, end, isQualified });
  };
  for (const match of text.matchAll(CODE)) {
    const word = match[1] ?? "";
    const [start, end] = [match.index, match.index + word.length];
    const after = text.slice(end, end + 40);
    if (isTaken(start, end) || !AFTER_CODE.test(after) || NO_CODE.test(after)) continue;
    const code = CODES.find(({ words }) => words.test(word));
    if (code === undefined) continue;
    // `Implemented` says nothing more behind `Accepted`.
    const isClaim = /implemented/iu.test(word);
    if (isClaim && found.some((other) => other.end <= start && start - other.end < 12)) continue;
    add(code, start, end);
  }
  for (const match of text.matchAll(PLAIN_CODE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const code = CODES.find(({ words }) => words.test(match[0].replace(/^(?:is|are|does|do) /iu, "")));
    if (code === undefined || isTaken(start, end)) continue;
    add(code, start, end);
  }
  return found.slice(before.length);
}
