import type { Actor } from "../../model/actor.ts";
import type { Review } from "../../model/review.ts";
import type { Statement, StatementRecommendation } from "../../model/statement.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { findRecommendingClauses } from "./cited-recommendations-clauses.ts";
import type { NarrativeParagraph } from "./narrative.ts";
import { splitSentences } from "./narrative-sentences.ts";
import { findSubject } from "./statements-speaker.ts";

/** Paragraphs in a row that tell of one speaker. */
export interface Turn {
  /** Empty for the Council's President and for what the report says of many at once. */
  readonly states: readonly StateCode[];
  readonly role: "state" | "state-under-review" | "president" | "summary";
  readonly onBehalfOf?: string;
  /** Whether the floor was asked for in between, on a point of order: no place on the list of speakers. */
  readonly isPointOfOrder: boolean;
  readonly paragraphs: readonly NarrativeParagraph[];
}

/** What the report says of many delegations at once. */
const SUMMARY =
  /^(?:(?:a|the) (?:large |great |significant )?(?:number|majority) of|many|several|some|numerous|most|other|various|all|a few) (?:\w+ )?(?:delegations|states|countries|speakers|statements|interventions|delegates|member)|^(?:during|in the course of) the (?:ensuing )?inter-?active|^(?:statements|reference|support|appreciation|concern) (?:during|was|were)|^a total of|^additional statements|^\d+ (?:delegations|states)/iu;
const PRESIDENT =
  /^the (?:vice-)?president of the (?:human rights )?council\b|^the (?:vice-)?president (?:said|recalled|reminded|noted|stated|asked|called)/iu;
const CONTINUES =
  /^(?:it|they|this delegation)\b|^[^.]{1,160}, (?:it|they) (?:also |further |then )?(?:[a-z]+ed|asked|made)\b/iu;
const POINT_OF_ORDER = /\b(?:made|raised|on) (?:a|another|the) point of order\b/iu;
/** How much of a paragraph is searched for its first sentence. */
const HEAD = 480;
/** What the State under review is called where it replies. */
const REPLY =
  /\b(?:delegation|delegate|head|minister|ministry|representative|ambassador|government|secretary|director|response|responding|reply|replying|responded|replied|questions?|concluding|conclusion)\b/iu;

interface OpenTurn {
  states: readonly StateCode[];
  role: Turn["role"];
  onBehalfOf?: string;
  isPointOfOrder: boolean;
  paragraphs: NarrativeParagraph[];
}

/** Who speaks in a paragraph, given whose turn it was before. */
function readTurn(
  text: string,
  before: OpenTurn | undefined,
  underReview: readonly StateCode[],
): Omit<OpenTurn, "paragraphs"> | undefined {
  const plain = { states: [], isPointOfOrder: false };
  if (PRESIDENT.test(text)) return { ...plain, role: "president" };
  if (SUMMARY.test(text)) return { ...plain, role: "summary" };
  const head = text.slice(0, HEAD);
  const [first] = splitSentences(head);
  const sentence = head.slice(0, first?.end);
  const subject = findSubject(sentence);
  if (subject !== undefined) {
    const { states, onBehalfOf } = subject;
    if (states.some((state) => underReview.includes(state)))
      return { ...plain, states: underReview.slice(0, 1), role: "state-under-review" };
    return {
      states,
      role: "state",
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
      isPointOfOrder: POINT_OF_ORDER.test(sentence),
    };
  }
  if (before?.role === "state" && CONTINUES.test(text)) return undefined;
  // Before anyone has spoken the report sums up what delegations praised.
  const isOpening = before === undefined || before.role === "summary";
  if (isOpening && !REPLY.test(sentence)) return { ...plain, role: "summary" };
  return { ...plain, states: underReview.slice(0, 1), role: "state-under-review" };
}

/** Cuts presentation and dialogue into turns: each speaker in the order of the report. */
export function splitTurns(
  paragraphs: readonly NarrativeParagraph[],
  underReview: readonly StateCode[],
): readonly Turn[] {
  const turns: OpenTurn[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.section !== "presentation" && paragraph.section !== "dialogue") continue;
    const last = turns.at(-1);
    const own: Omit<OpenTurn, "paragraphs"> | undefined =
      paragraph.section === "presentation"
        ? { states: underReview.slice(0, 1), role: "state-under-review", isPointOfOrder: false }
        : readTurn(paragraph.text, last, underReview);
    const isSame =
      last !== undefined &&
      (own === undefined || (own.role === last.role && own.states.join() === last.states.join())) &&
      // The presentation is a turn of its own, whoever speaks next.
      last.paragraphs[0]?.section === paragraph.section;
    if (isSame) last.paragraphs.push(paragraph);
    else if (own !== undefined) turns.push({ ...own, paragraphs: [paragraph] });
  }
  return turns;
}

/** The States that spoke in the dialogue, each once, in the order of their first statement. */
export function listSpeakers(turns: readonly Turn[]): readonly StateCode[] {
  return [
    ...new Set(
      turns
        .filter(({ role, isPointOfOrder }) => role === "state" && !isPointOfOrder)
        .flatMap(({ states }) => states),
    ),
  ];
}

/** Texts of a turn's paragraphs, one below the other, and what they recommend. */
function readText(paragraphs: readonly NarrativeParagraph[]): {
  text: string;
  recommendations: StatementRecommendation[];
} {
  let text = "";
  const recommendations: StatementRecommendation[] = [];
  for (const paragraph of paragraphs) {
    if (text !== "") text += "\n";
    const offset = text.length;
    text += paragraph.text;
    if (!/recommend|urge|encourag|call|suggest|request|invit/iu.test(paragraph.text)) continue;
    for (const { letters, start, end } of findRecommendingClauses(paragraph.text)) {
      // "It made recommendations.": none is told.
      if (end - start < 60 && /\bmade (?:\w+ )?recommendations?\.?$/iu.test(paragraph.text.slice(start, end)))
        continue;
      const number = `${paragraph.number}${letters.map((letter) => `(${letter})`).join("")}`;
      recommendations.push({ paragraph: number, span: [offset + start, offset + end] });
    }
  }
  return { text, recommendations };
}

/** Options of {@link toStatements}. */
export interface StatementContext {
  readonly review: Review;
  readonly file: string;
}

/** The turns as records: one per State and turn; summaries of what many said are none. */
export function toStatements(
  turns: readonly Turn[],
  { review, file }: StatementContext,
): readonly Statement[] {
  const statements: Statement[] = [];
  const places = new Map<StateCode, number>();
  const again = new Map<string, number>();
  const { reviewDate } = review;
  const document = review.source.document;
  for (const { states, role, onBehalfOf, isPointOfOrder, paragraphs } of turns) {
    const [first] = paragraphs;
    if (role === "summary" || first === undefined) continue;
    const { text, recommendations } = readText(paragraphs);
    const speakers: Actor[] =
      role === "president"
        ? [{ kind: "united-nations", name: "President of the Human Rights Council" }]
        : states.map((state) => ({ kind: "state", state }));
    for (const speaker of speakers) {
      const { state } = speaker;
      const takesPlace = role === "state" && !isPointOfOrder && state !== undefined && !places.has(state);
      if (takesPlace) places.set(state, places.size + 1);
      const name = state ?? "president";
      const nth = (again.get(name) ?? 0) + 1;
      if (!takesPlace) again.set(name, nth);
      statements.push({
        id: `${review.id}/working-group/${takesPlace ? places.size : `${name}-${nth}`}`,
        review: review.id,
        setting: "working-group",
        speaker,
        ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
        ...(role === "state-under-review" ? { isStateUnderReview: true as const } : {}),
        ...(takesPlace ? { order: places.size } : {}),
        delivered: true,
        text,
        ...(paragraphs.length === 1 ? {} : { paragraphs: paragraphs.map(({ number }) => number) }),
        ...(role === "state" && recommendations.length > 0 ? { recommendations } : {}),
        ...(reviewDate === undefined ? {} : { date: reviewDate }),
        source: {
          ...(document === undefined ? {} : { document }),
          file,
          paragraph: first.number,
          page: first.page,
        },
      });
    }
  }
  return statements;
}
