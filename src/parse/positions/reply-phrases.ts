import type { ResponsePosition } from "../../model/state-response.ts";
import { findPositionCodes } from "./position-codes.ts";
import type { PositionPhrase } from "./position-phrase.ts";
import { ACCEPT, BE, normalizeWords, PART, WHOSE } from "./vocabulary.ts";

interface Rule {
  readonly position: ResponsePosition;
  readonly reach: PositionPhrase["reach"];
  readonly isQualified?: true;
  readonly expression: RegExp;
}

/** What a State accepts or notes: recommendations, or a word that stands for them. Not `notes that …`, `supports the efforts …`. */
const OBJECT =
  "(?:(?:all|both|each|of|the|this|these|those|such|said|following|above|aforementioned|above-mentioned|abovementioned|present|first|second|third|last|latter|former|remaining|other|\\d{1,3}|set|group|proposed|general|present|relevant|corresponding) ){0,6}(?:recommendations?|recs?\\b|it\\b|them\\b|following\\b|part\\b|parts\\b|half\\b|\\d{1,3}\\b)";
/** Words between verb and object, and between auxiliary and participle. */
const ADVERBS =
  "(?:(?:also|hereby|therefore|thus|fully|partially|partly|only|already|duly|gladly|generally|further|however|not|now|currently|largely|wholly|entirely|unreservedly|cannot|,) ?){0,3}";
const ACCEPTED = "(?:accepted|supported|endorsed|acceptable|agreed to|agreed upon)";
const REFUSAL =
  "(?:(?:do|does|did|would|could|will|can) ?not|cannot|can ?'t|doesn't|don't|is not able to|are not able to|(?:is|are) unable to|(?:is|are) not (?:currently |presently |yet |at present )?in a position to|not in a position to|not prepared to|not ready to|declines? to|refuses? to)";
/** Words between a refusal and what is refused. */
const MEANWHILE =
  "(?:,? (?:also|therefore|thus|fully|currently|presently|yet|however|unfortunately|at this (?:time|stage|point|moment)|at present|at the moment|in time|for the time being|as such)){0,3}";

const sticky = (source: string): RegExp => new RegExp(source, "giu");

/** In the order in which they are looked for: the words one rule has taken are not looked at by the next. */
const RULES: readonly Rule[] = [
  // `accepts in part`, `partially accepts`, `accepted in principle`, `accepts the first part`.
  {
    position: "partially-supported",
    reach: "behind",
    isQualified: true,
    expression: sticky(`\\b${PART} (?:accepts?|supports?|endorses?|agrees?)\\b`),
  },
  {
    position: "partially-supported",
    reach: "either",
    isQualified: true,
    expression: sticky(
      `\\b(?:${BE} )?${PART} (?:accepted|supported|acceptable|enjoys?|endorsed)(?: (?:the |its )?(?:full )?support)?\\b`,
    ),
  },
  {
    position: "partially-supported",
    reach: "either",
    isQualified: true,
    expression: sticky(
      `\\b(?:accept|accepts|accepted|support|supports|supported|enjoys? (?:the |its |our |their )?(?:partial )?support|partial support|partial acceptance)(?: [a-z-]{2,20}){0,4},? ${PART}\\b|\\bpartial (?:acceptance|support)\\b`,
    ),
  },
  {
    position: "partially-supported",
    reach: "behind",
    isQualified: true,
    expression: sticky(
      "\\b(?:accepts?|accepted|supports?|supported|endorses?) (?:only )?(?:the )?(?:first|second|third|last|latter|former|one|initial|final|general) (?:part|half|element|sentence|clause|aspect)s?\\b",
    ),
  },
  {
    position: "partially-supported",
    reach: "behind",
    isQualified: true,
    expression: sticky(
      `\\b${REFUSAL}${MEANWHILE},? (?:accept|support|endorse) (?:the |that |a )?(?:first |second |third |last |latter |former |final )?(?:part|element|aspect|sentence|clause)s?\\b`,
    ),
  },
  // Refusals.
  {
    position: "not-supported",
    reach: "before",
    expression: sticky(
      `\\b(?:do|does|did|has|have|can) ?not ${ADVERBS}(?:enjoy|enjoyed|receive|received|have|command|meet with|met with|find|found|gain) ${WHOSE}(?:support|approval|acceptance)\\b`,
    ),
  },
  {
    position: "not-supported",
    reach: "behind",
    expression: sticky(
      `\\b${REFUSAL}${MEANWHILE},? (?:accept|support|endorse|agree (?:to|with))\\b(?! that\\b)(?= ${ADVERBS}${OBJECT}|[.,;:]|$)`,
    ),
  },
  {
    position: "not-supported",
    reach: "before",
    expression: sticky(
      `\\b(?:(?:is|are|was|were|have been|has been) ?not|cannot be|can not be|could not be|not) ${ADVERBS}${ACCEPTED}\\b`,
    ),
  },
  {
    position: "not-supported",
    reach: "behind",
    expression: sticky(`\\brejects? (?=${ADVERBS}${OBJECT})`),
  },
  {
    position: "not-supported",
    reach: "before",
    expression: sticky(`\\b(?:is|are|was|were|has been|have been) ${ADVERBS}rejected\\b`),
  },
  // Put off: asked for a position, the State gives none.
  {
    position: "noted",
    reach: "behind",
    isQualified: true,
    expression: sticky(
      `\\b(?:cannot|can not|does not|is not able to|is unable to|not (?:yet )?in a position to)${MEANWHILE},? (?:make|take|give|express|provide|reach) (?:an? |any )?(?:definitive |definite |final |firm |clear )?(?:statement|position|answer|decision|commitment)\\b`,
    ),
  },
  {
    position: "noted",
    reach: "behind",
    isQualified: true,
    expression: sticky(
      "\\bhas not (?:yet )?(?:taken|reached|made|formed) (?:an? |any )?(?:definitive |final |firm )?(?:decision|position|view)\\b",
    ),
  },
  {
    position: "pending",
    reach: "before",
    isQualified: true,
    expression: sticky(
      `\\brecommendations?(?: (?:[\\d.,;\u2013-]{1,12}|and|to|above|below|listed)){0,12} (?:is|are|remains?|will be|need to be) (?:still |currently |further |being |carefully )*(?:under (?:consideration|examination|review)|considered|examined|studied|pending)\\b`,
    ),
  },
  {
    position: "pending",
    reach: "behind",
    isQualified: true,
    expression: sticky(
      `\\bwill (?:further |carefully |continue to )*(?:consider|examine|study|review) (?=${OBJECT})`,
    ),
  },
  // Noted.
  {
    position: "noted",
    reach: "behind",
    expression: sticky(
      `\\b(?:takes?|took|taking|has taken|have taken) (?:due |careful |full |good )?note(?= of ${ADVERBS}${OBJECT}|[.,;:]|$)`,
    ),
  },
  { position: "noted", reach: "behind", expression: sticky(`\\b(?:notes|noted) (?=${ADVERBS}${OBJECT})`) },
  {
    position: "noted",
    reach: "behind",
    expression: sticky("\\b(?:to|can only|only|merely) note (?=(?:the|this|these) recommendations?)"),
  },
  {
    position: "noted",
    reach: "before",
    expression: sticky(
      `\\b(?:is|are|was|were|has been|have been) ${ADVERBS}(?:noted|taken note of)\\b(?! (?:that|with|in|above|below|as)\\b)`,
    ),
  },
  // Accepted.
  {
    position: "supported",
    reach: "before",
    expression: sticky(
      `\\b(?:enjoys?|enjoyed|enjoying|has|have|receives?|meets? with|met with) ${WHOSE}(?:support|approval) (?:of|from)\\b|\\benjoys? ${WHOSE}support\\b`,
    ),
  },
  {
    position: "supported",
    reach: "behind",
    expression: sticky(`\\b${ACCEPT}(?= ${ADVERBS}${OBJECT})(?! (?:by|from)\\b)`),
  },
  {
    position: "supported",
    reach: "before",
    expression: sticky(
      `\\b${BE} ${ADVERBS}(?:accepted|supported|endorsed|acceptable)\\b(?! (?:by|standards?|norms?|practice)\\b)`,
    ),
  },
  {
    position: "supported",
    reach: "before",
    expression: sticky(
      `\\b${BE} ${ADVERBS}(?:accepted|supported|endorsed) by (?:the )?(?:government|state|delegation|republic|kingdom)\\b`,
    ),
  },
];

const PREDICATE = /^(?:is|are|was|were|be|been|stands?|remains?) /iu;

/**
 * Words of a reply that give a position on recommendations, in the order printed. `supports the efforts of` or
 * `notes that` are none: what is accepted or noted must be a recommendation, a number or a word that stands for it.
 */
export function findPositionPhrases(printed: string): PositionPhrase[] {
  const text = normalizeWords(printed);
  const found: PositionPhrase[] = [];
  const isTaken = (start: number, end: number): boolean =>
    found.some((other) => start < other.end && end > other.start);
  for (const { position, reach, isQualified, expression } of RULES) {
    for (const match of text.matchAll(expression)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (match[0] === "" || isTaken(start, end)) continue;
      // `are partially accepted` speaks of what stands before it.
      const own = reach === "either" && PREDICATE.test(match[0]) ? "before" : reach;
      found.push({ position, reach: own, start, end, isQualified: isQualified === true });
    }
  }
  return [...found, ...findPositionCodes(text, found)].sort((a, b) => a.start - b.start);
}

/**
 * One position for all that a reply says. Accepted and refused in one reply is acceptance in part; a refusal outweighs
 * a note. Undefined where there is no phrase.
 */
export function combinePositions(positions: readonly ResponsePosition[]): ResponsePosition | undefined {
  const all = new Set(positions);
  if (all.size === 0) return undefined;
  if (all.has("partially-supported")) return "partially-supported";
  const refuses = all.has("not-supported") || all.has("noted") || all.has("pending");
  if (all.has("supported")) return refuses ? "partially-supported" : "supported";
  return all.has("not-supported") ? "not-supported" : all.has("noted") ? "noted" : [...all][0];
}
