import type { ResponseClaim } from "../../model/state-response.ts";
import type { NumberReference } from "../number-references.ts";
import { type ClaimPhrase, findClaimPhrases } from "../positions/claim-phrases.ts";
import type { PositionPhrase } from "../positions/position-phrase.ts";
import { findPositionPhrases } from "../positions/reply-phrases.ts";
import { groupRuns, splitReferences } from "./references.ts";
import { assignPhrases, type OwnPosition, positionFrom, readRemark, shift } from "./reply-positions.ts";
import { readCategory } from "./sections.ts";
import { type Sentence, splitSentences } from "./sentences.ts";

/** What a sentence says of the numbers it names. */
export interface ProseStatement extends OwnPosition {
  readonly references: readonly NumberReference[];
  readonly printed: string;
  readonly claim?: ResponseClaim;
  /** Recommendations whose replies the paragraph points to. */
  readonly refersTo: readonly NumberReference[];
  /** All that the document does not name (`rest`), or all under a lead paragraph (`121`). */
  readonly scope?: string;
}

const BRACKETED_END = /\([^()]*$/u;
const WHOLE_LEAD =
  /\brecommendations? (?:(?:as|that|which|are|were|contained|listed|set out|enumerated|included|formulated|made) ){0,4}(?:in|under) para(?:graph)?\.? (\d{1,3})(?![\d(]| ?\(|\.\d)/iu;
const REST =
  /\b(?:all|the) (?:of )?(?:the |these |its )?(?:(?:\d{1,3}|other|remaining|pending|outstanding) )*recommendations\b(?! (?:\d|nos?\b|in para|contained|listed|of))/iu;
const REST_WORD = /\b(?:all|other|remaining|outstanding)\b/iu;
function printedOf(text: string, run: readonly NumberReference[]): string {
  return text.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0);
}

interface ReadSentence extends Sentence {
  readonly own: readonly NumberReference[];
  readonly pointed: readonly NumberReference[];
  readonly phrases: readonly PositionPhrase[];
}

/** Claim about each run: of those in its own sentence the one behind it, else one of the sentences around. */
function assignClaims(
  runs: readonly (readonly NumberReference[])[],
  own: readonly ClaimPhrase[],
  around: readonly ClaimPhrase[],
): readonly (ResponseClaim | undefined)[] {
  const pick = (claims: readonly ClaimPhrase[]): ResponseClaim | undefined =>
    (claims.find(({ claim }) => claim === "already-implemented") ?? claims[0])?.claim;
  return runs.map((_, index) => {
    const from = index === 0 ? 0 : (runs[index]?.[0]?.start ?? 0);
    const to = runs[index + 1]?.[0]?.start ?? Number.POSITIVE_INFINITY;
    return pick(own.filter(({ start }) => start >= from && start < to)) ?? pick(around);
  });
}

/** One sentence that names numbers, with the sentences around it that speak of the same. */
function readAnchor(
  text: string,
  anchor: ReadSentence,
  around: readonly ReadSentence[],
  refersTo: readonly NumberReference[],
): ProseStatement[] {
  const runs = groupRuns(anchor.text, anchor.own);
  const assigned =
    anchor.phrases.length > 0
      ? assignPhrases(runs, anchor.phrases)
      : runs.map(() => around.flatMap((sentence) => shift(sentence.phrases, sentence.start - anchor.start)));
  const opened = readCategory(anchor.text.slice(0, anchor.own[0]?.start ?? 0), "sentence").position;
  const claims = assignClaims(
    runs,
    findClaimPhrases(anchor.text),
    around.flatMap((sentence) => findClaimPhrases(sentence.text)),
  );
  return runs.flatMap((run, index) => {
    const phrases = shift(assigned[index] ?? [], anchor.start);
    const claim = claims[index];
    const shared = { ...(claim === undefined ? {} : { claim }), refersTo };
    // A remark in brackets is about its number alone.
    const remarks = run.map((reference) => readRemark(reference.remark));
    const plain = run.filter((_, at) => remarks[at] === undefined);
    const position =
      phrases.length === 0 && opened !== undefined ? { position: opened } : positionFrom(text, phrases);
    return [
      ...(plain.length === 0
        ? []
        : [{ references: plain, printed: printedOf(anchor.text, run), ...shared, ...position }]),
      ...run.flatMap((reference, at) => {
        const remark = remarks[at];
        if (remark === undefined) return [];
        const printed = printedOf(anchor.text, [reference]);
        return [
          { references: [reference], printed, ...shared, position: remark, label: reference.remark ?? "" },
        ];
      }),
    ];
  });
}

/** What a paragraph of sentences says of the numbers it names; empty where it names none of its own. */
export function readProse(text: string, leads: ReadonlySet<string>): ProseStatement[] {
  const read = splitSentences(text).map(
    (sentence): ReadSentence => ({
      ...sentence,
      ...splitReferences(sentence.text, leads),
      phrases: findPositionPhrases(sentence.text),
    }),
  );
  const refersTo = read.flatMap(({ pointed }) => pointed);
  const anchors = read.flatMap((sentence, index) => (sentence.own.length > 0 ? [index] : []));
  return anchors.flatMap((index, order) => {
    const anchor = read[index] as ReadSentence;
    // Numbers in brackets at its end close a paragraph, others open it.
    const isBracketed = BRACKETED_END.test(anchor.text.slice(0, anchor.own[0]?.start));
    const from = isBracketed ? (anchors[order - 1] ?? -1) + 1 : index;
    const to = isBracketed ? index : (anchors[order + 1] ?? read.length) - 1;
    const around = read.slice(from, to + 1).filter((sentence) => sentence !== anchor);
    return readAnchor(text, anchor, around, refersTo);
  });
}

/** Farthest a verb stands before `all recommendations`, and a predicate behind it, in characters. */
const MAX_BEFORE = 25;
const MAX_AFTER = 60;

/** Sentences about all recommendations of a lead paragraph, or about all that are not named. */
export function readScopes(text: string): ProseStatement[] {
  return splitSentences(text).flatMap(({ text: sentence, start }) => {
    const lead = WHOLE_LEAD.exec(sentence);
    const rest = REST.exec(sentence);
    const match = lead ?? (rest !== null && REST_WORD.test(rest[0]) ? rest : null);
    if (match === null || /\bof which\b/iu.test(sentence)) return [];
    const end = match.index + match[0].length;
    const phrases = findPositionPhrases(sentence).filter(({ reach, start: from, end: to }) => {
      const [before, behind] = [match.index - to, from - end];
      return (
        (reach !== "before" && before >= -1 && before < MAX_BEFORE) ||
        (reach !== "behind" && behind >= 0 && behind < MAX_AFTER)
      );
    });
    if (phrases.length === 0) return [];
    const position = positionFrom(text, shift(phrases, start));
    return [{ references: [], printed: match[0], ...position, refersTo: [], scope: lead?.[1] ?? "rest" }];
  });
}
