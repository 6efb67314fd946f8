import { lazy } from "../../internal/lazy.ts";
import { trimEnd } from "../../internal/trim-end.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { Recommendation, RecommendationPart } from "../../model/recommendation.ts";
import type { ResponseClaim, ResponsePosition } from "../../model/state-response.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { type LeadReading, readLead } from "../positions/lead-phrases.ts";
import {
  type CitedClauses,
  findCitedClauses,
  splitClause,
  startOfContext,
} from "./cited-recommendations-clauses.ts";
import { type Citation, findCitations } from "./cited-recommendations-references.ts";
import type { NarrativeParagraph } from "./narrative.ts";
import { splitSentences } from "./narrative-sentences.ts";
import type { Turn } from "./statements.ts";
import { findSubject } from "./statements-speaker.ts";

/** A paragraph of the conclusions that may cite recommendations of section I. */
export interface CitingParagraph {
  readonly number: string;
  readonly text: string;
  readonly page: number;
}

/** Something about a citation that a reader should know. */
export interface CitationFinding {
  readonly kind: "not-found" | "no-letter" | "whole-paragraph" | "no-state";
  /** As cited: `"27(b)"`. */
  readonly cited: string;
  /** Paragraph of the conclusions that cites it. */
  readonly citing: string;
  readonly page: number;
}

/** What {@link readCitedRecommendations} needs to know of the report. */
export interface CitedContext {
  readonly paragraphs: readonly NarrativeParagraph[];
  readonly turns: readonly Turn[];
  readonly underReview: readonly StateCode[];
  readonly symbol?: DocumentSymbol;
  readonly file: string;
}

/** Recommendations cited by reference, and what is doubtful about them. */
export interface CitedRecommendations {
  readonly recommendations: readonly Recommendation[];
  readonly findings: readonly CitationFinding[];
  /** Paragraphs of the conclusions that cite any. */
  readonly citing: ReadonlySet<string>;
}

/** Says that what the paragraphs hold is recommended. */
const CITES = /\brecommendations?\b/iu;
const LIST_NUMBERS = /\b[Nn]os?\.? ?\d/u;
/** Verb of a recommendation with what leads up to the text: `It recommended that`. */
const LEAD_IN =
  /^.*?\b(?:recommend(?:ed|s|ing)|urged|encouraged|suggested|called (?:on|upon|for)|requested|invited|exhorted|proposed|advised)(?: (?:that|to|on))?(?= |:)/iu;
/** Longest lead-in that is cut off, as a share of the sentence. */
const LEAD_SHARE = 0.75;

interface Given {
  readonly position: ResponsePosition;
  readonly claim?: ResponseClaim;
}

/** Position of the recommendations a sentence cites: its own words first, then those of the whole paragraph. */
function readPosition(sentence: string, whole: () => LeadReading): Given {
  const own = readLead(sentence, false);
  const { position = "pending", claim } = own.position === undefined ? whole() : own;
  return claim === undefined ? { position } : { position, claim };
}

const label = ({ paragraph, letters }: Citation): string =>
  `${paragraph}${letters.map((letter) => `(${letter})`).join("")}`;

interface Cited {
  readonly citation: Citation;
  readonly given: Given;
  readonly citing: CitingParagraph;
}

/** Every citation of a paragraph of section I, with the position it gives. A bracket that names a State is no remark. */
function collect(
  citing: readonly CitingParagraph[],
  known: ReadonlyMap<string, NarrativeParagraph>,
  isBefore: (number: string) => boolean,
): Cited[] {
  const found: Cited[] = [];
  for (const own of citing) {
    const first = own.text.search(CITES);
    if (first === -1) continue;
    const whole = lazy(() => readLead(own.text, false));
    for (const { start, end } of splitSentences(own.text)) {
      const sentence = own.text.slice(start, end);
      // `Nos. 1, 4 and 7 in paragraph 88`: numbers of a list.
      if (LIST_NUMBERS.test(sentence)) continue;
      const citations = findCitations(sentence).filter(
        ({ paragraph }) => known.has(paragraph) || isBefore(paragraph),
      );
      if (citations.length === 0 || first >= end) continue;
      const given = readPosition(sentence, whole);
      for (const citation of citations) found.push({ citation, given, citing: own });
    }
  }
  return found;
}

function toPart(text: string, start: number, end: number, states: readonly StateCode[]): RecommendationPart {
  const printed = text.slice(start, end);
  const lead = LEAD_IN.exec(printed)?.[0].length ?? 0;
  const cut = lead < LEAD_SHARE * printed.length ? lead : 0;
  const body = printed.slice(cut);
  const from = start + cut + (body.length - body.replace(/^[\s:;,]+/u, "").length);
  return {
    text: trimEnd(text.slice(from, end), " \t\n;,."),
    recommendingStates: states,
    span: [from, end],
  };
}

/**
 * Finds the recommendations that the conclusions cite by their paragraphs in section I without repeating them, cuts
 * out their texts, and gives them the position of the paragraph that cites them. One record per cited reference; a
 * paragraph cited as a whole has a part for each sentence that recommends. Twice cited, it is one record.
 */
export function readCitedRecommendations(
  citing: readonly CitingParagraph[],
  { paragraphs, turns, underReview, symbol, file }: CitedContext,
): CitedRecommendations {
  const known = new Map(
    paragraphs
      .filter(({ section }) => section === "dialogue" || section === "presentation")
      .map((own) => [own.number, own]),
  );
  const lastNumber = Math.max(0, ...[...known.keys()].map(Number));
  const cited = collect(citing, known, (number) => Number(number) > 4 && Number(number) <= lastNumber);
  /** Paragraphs in which the State under review speaks: it recommends nothing to itself. */
  const own = new Set(
    turns.flatMap(({ role, paragraphs: told }) =>
      role === "state-under-review" ? told.map(({ number }) => number) : [],
    ),
  );
  const speakers = new Map(
    turns.flatMap(({ states, role, paragraphs: own }) =>
      own.map(({ number }) => [number, role === "state" ? states : []] as const),
    ),
  );
  // A text may cite one place a thousand times; what stands there is looked for once.
  const clausesAt = new Map<string, CitedClauses>();
  const clausesOf = (
    paragraph: NarrativeParagraph,
    letters: readonly string[],
    remark?: string,
  ): CitedClauses => {
    const key = [paragraph.number, letters.join(), remark ?? ""].join("|");
    const found = clausesAt.get(key) ?? findCitedClauses(paragraph.text, letters, remark);
    clausesAt.set(key, found);
    return found;
  };
  const sentencesAt = new Map<string, ReturnType<typeof splitSentences>>();
  const records = new Map<string, Recommendation>();
  const findings: CitationFinding[] = [];
  const inDocument = symbol === undefined ? {} : { document: symbol };
  for (const { citation, given, citing: lead } of cited) {
    const name = label(citation);
    const report = (kind: CitationFinding["kind"], page = lead.page): void => {
      findings.push({ kind, cited: name, citing: lead.number, page });
    };
    const paragraph = known.get(citation.paragraph);
    const named = citation.remark === undefined ? undefined : resolveState(citation.remark);
    const byRemark = named?.found === true ? [named.code] : [];
    const { clauses, doubt } =
      paragraph === undefined
        ? { clauses: [], doubt: undefined }
        : clausesOf(paragraph, citation.letters, byRemark.length > 0 ? undefined : citation.remark);
    const isReply = own.has(citation.paragraph) && byRemark.length === 0;
    if (paragraph === undefined || clauses.length === 0 || isReply) {
      report("not-found");
      continue;
    }
    if (doubt !== undefined) report(doubt === "letter" ? "no-letter" : "whole-paragraph", paragraph.page);
    const speaker = speakers.get(citation.paragraph) ?? [];
    // Whoever the sentence itself names; then the speaker of the paragraph.
    const [clause] = clauses;
    const sentences = sentencesAt.get(paragraph.number) ?? splitSentences(paragraph.text);
    sentencesAt.set(paragraph.number, sentences);
    const sentence = sentences.find(({ end }) => (clause?.start ?? 0) < end);
    const subject =
      sentence === undefined || speaker.length > 0
        ? undefined
        : findSubject(paragraph.text.slice(sentence.start, sentence.end));
    const states =
      [speaker, subject?.states ?? [], byRemark]
        .map((list) => list.filter((state) => !underReview.includes(state)))
        .find((list) => list.length > 0) ?? [];
    if (states.length === 0) report("no-state", paragraph.page);

    const id = `${symbol ?? file}#${name}`;
    const before = records.get(name);
    let text = before?.text ?? "";
    const parts: RecommendationPart[] = [...(before?.parts ?? [])];
    for (const clause of clauses) {
      const { start, end } = clause;
      const printed = paragraph.text.slice(start, end);
      if (printed.trim() === "" || text.includes(printed.trim())) continue;
      const from = text === "" ? startOfContext(paragraph.text, clause) : start;
      if (text !== "") text += " ";
      const shift = text.length - from;
      text += paragraph.text.slice(from, end).trimEnd();
      for (const piece of splitClause(paragraph.text, clause))
        parts.push(toPart(text, piece.start + shift, Math.min(piece.end + shift, text.length), states));
    }
    if (parts.length === 0) continue;
    const { position, claim } = given;
    records.set(name, {
      id,
      ...inDocument,
      paragraph: name,
      isCited: true,
      text,
      recommendingStates: states,
      parts,
      responses: before?.responses ?? [
        {
          stage: "review",
          position,
          ...(claim === undefined ? {} : { claim }),
          source: { ...inDocument, paragraph: lead.number },
        },
      ],
      source: { ...inDocument, file, paragraph: citation.paragraph, page: paragraph.page },
    });
  }
  return {
    recommendations: [...records.values()],
    findings,
    citing: new Set(cited.map(({ citing: own }) => own.number)),
  };
}
