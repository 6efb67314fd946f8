import type { ResponseClaim, ResponsePosition } from "../model/state-response.ts";

/** Words of a reply that say what the State answers, and where they stand. */
export interface PositionPhrase {
  readonly position: ResponsePosition;
  /**
   * Which numbers it is about: those behind it (`accepts recommendations 1 and 2`), those before it
   * (`recommendations 1 and 2 enjoy the support`), or either (`Accepted`, alone in a cell or a heading).
   */
  readonly reach: "behind" | "before" | "either";
  /** Offsets in the text, in UTF-16 code units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Whether the words say more than the position: acceptance in principle or in part, a decision put off. */
  readonly isQualified: boolean;
}

/** Words of a reply that say that the matter is done or under way. */
export interface ClaimPhrase {
  readonly claim: ResponseClaim;
  readonly start: number;
  readonly end: number;
}

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
const BE = "(?:is|are|was|were|be|been|being|stands?|remains?|considered|deemed)";
const ACCEPT =
  "(?:accepts?|accepted|supports?|supported|endorses?|endorsed|approves?|agrees? (?:to|with|on)|agreed (?:to|with|on))";
const ACCEPTED = "(?:accepted|supported|endorsed|acceptable|agreed to|agreed upon)";
const REFUSAL =
  "(?:(?:do|does|did|would|could|will|can) ?not|cannot|can ?'t|doesn't|don't|is not able to|are not able to|(?:is|are) unable to|(?:is|are) not (?:currently |presently |yet |at present )?in a position to|not in a position to|not prepared to|not ready to|declines? to|refuses? to)";
/** Words between a refusal and what is refused. */
const MEANWHILE =
  "(?:,? (?:also|therefore|thus|fully|currently|presently|yet|however|unfortunately|at this (?:time|stage|point|moment)|at present|at the moment|in time|for the time being|as such)){0,3}";
const PART =
  "(?:partially|partly|in part|in principle|to some extent|with (?:a )?reservations?|with (?:a )?qualifications?)";

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
      `\\b(?:do|does|did|has|have|can) ?not ${ADVERBS}(?:enjoy|enjoyed|receive|received|have|command|meet with|met with|find|found|gain) (?:the |its |their |full )*(?:[\\w-]+(?:'s)? )?(?:support|approval|acceptance)\\b`,
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
      "\\b(?:enjoys?|enjoyed|enjoying|has|have|receives?|meets? with|met with) (?:the |its |their |full )*(?:[\\w-]+(?:'s)? )?(?:support|approval) (?:of|from)\\b|\\benjoys? (?:the |its |their |our |full )*(?:[\\w-]+(?:'s)? )?support\\b",
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

/** Positions that stand alone: in a cell, as a heading, as the first or last word of a reply. */
const CODES: readonly {
  readonly words: RegExp;
  readonly position: ResponsePosition;
  readonly isQualified?: true;
}[] = [
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

const PREDICATE = /^(?:is|are|was|were|be|been|stands?|remains?) /iu;

function normalize(text: string): string {
  return text.replace(/[’‘`]/gu, "'").replace(/[\u00a0\s]/gu, " ");
}

/**
 * Words of a reply that give a position on recommendations, in the order printed. `supports the efforts of` or
 * `notes that` are none: what is accepted or noted must be a recommendation, a number or a word that stands for it.
 */
export function findPositionPhrases(printed: string): PositionPhrase[] {
  const text = normalize(printed);
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
    found.push({
      position: code.position,
      reach: "either",
      start,
      end,
      isQualified: code.isQualified === true,
    });
  }
  for (const match of text.matchAll(PLAIN_CODE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const code = CODES.find(({ words }) => words.test(match[0].replace(/^(?:is|are|does|do) /iu, "")));
    if (code === undefined || isTaken(start, end)) continue;
    found.push({
      position: code.position,
      reach: "either",
      start,
      end,
      isQualified: code.isQualified === true,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

const CLAIMS: readonly { readonly claim: ResponseClaim; readonly expression: RegExp }[] = [
  {
    claim: "in-progress",
    expression: sticky(
      "\\b(?:already |currently |now )?(?:being|under|undergoing) (?:already |currently )?implement(?:ed|ation)\\b|\\bin (?:the )?(?:process|course) of (?:being )?implement(?:ation|ed|ing)\\b|\\bimplementation (?:of (?:this|these|the|it|such) [\\w -]{0,30}?)?(?:is|are|has|have) (?:already |currently )?(?:ongoing|under way|underway|in progress|begun|started)\\b|\\bactivities [\\w ]{0,80}?(?:is|are|have|has) (?:already |currently )?(?:ongoing|under way|underway|begun|started|been started)\\b|\\bprocess(?:es)? [\\w ]{0,60}?(?:is|are) (?:already |currently )?(?:ongoing|under way|underway|in progress)\\b|\\b(?:has|have) already (?:[\\w-]+ and )?(?:taken|introduced|designed|adopted|established|set up|started|begun|initiated|undertaken|launched)\\b|\\b(?:has|have) already been (?:taken|introduced|started|begun|initiated|launched|undertaken)\\b|\\b(?:is|are) (?:currently |already )?implementing\\b|\\bpartially implemented\\b|\\bimplementation in progress\\b",
    ),
  },
  {
    claim: "already-implemented",
    expression: sticky(
      "\\balready (?:been )?(?:[a-z]{3,12}ly )?(?:implemented|realised|realized|accomplished|fulfilled|carried out|met|complied with)\\b|\\b(?:has|have) (?:already )?been (?:already )?(?:fully |largely |mostly )?implemented\\b|\\brecommendations? (?:is|are|as|to be|has been|have been) (?:already |fully |largely |mostly )*implemented\\b|\\bconsiders? (?:that )?(?:this|these|the|those|it|them) (?:recommendations? )?(?:(?:is|are|to be|as|already|fully|largely|mostly) )*implemented\\b|\\b(?:already|always|has|have|,|and) act(?:s|ed|ing)? accordingly\\b|\\bacts accordingly\\b|\\b(?:is|are) already (?:fully )?in place\\b|\\bfully implemented\\b|^implemented\\b",
    ),
  },
];
/** Some of them only: not a claim about all. */
const SOME = /\b(?:many|some|most|several|number|part) of [^.]{0,80}$/iu;

/** Words of a reply that say that what is recommended is done or under way, in the order printed. */
export function findClaimPhrases(printed: string): ClaimPhrase[] {
  const text = normalize(printed);
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
