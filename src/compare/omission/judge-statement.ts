import { noteOf } from "../../classify/cues/text-note.ts";
import { splitWords, type Words } from "../../classify/text/words.ts";
import { type Meaning, readMeaning } from "../meaning/read-meaning.ts";
import { coverageOf } from "../meaning/share-meaning.ts";
import { readContent } from "../similarity/read-content.ts";
import type {
  NearestPassage,
  OmissionResult,
  StatementOmission,
  StatementToFind,
  WeakeningReason,
} from "./find-omissions.ts";
import type { PassageIndex, ReadPassage } from "./index-passages.ts";
import type { Passage } from "./list-passages.ts";
import { listHedges, listMissingGrave, withoutGrave } from "./weigh-words.ts";

/** What the share of neighboring terms that a passage has as neighbors too adds to each of these. */
const WORDING_TO_PRESENT = 0.5;
const WORDING_TO_WEAKENED = 0.5;
const MOST_WORDING = 0.5;
/** What the subject without the grave words adds to the choice of the nearest passage. */
const SUBJECT_ONLY = 0.2;
/** Share from which on a hedge takes nothing away. */
const WHOLE = 0.85;

/** Lead of a statement that says who found it: its words are no part of what was found. */
const LEAD =
  /^[^.;]{0,220}?\b(?:found|concluded|noted|stated|reported|observed|indicated|considered|recommended|expressed (?:its |deep |serious |grave )?concerns?|was (?:deeply |particularly |gravely )?concerned|were concerned|regretted|called (?:up)?on|urged)\b(?: that| about| at| over)?\s/iu;
/** Fewest words that a lead has to leave. */
const FEWEST_WORDS = 4;

/** What was found, without who found it. */
function contentOf(text: string): string {
  const lead = LEAD.exec(text)?.[0] ?? "";
  const rest = text.slice(lead.length);
  return splitWords(rest).count >= FEWEST_WORDS ? rest : text;
}

/** What a document makes of a statement. */
export function judgeStatement(
  statement: StatementToFind,
  place: number,
  index: PassageIndex,
  present: number,
  weakened: number,
): StatementOmission {
  const head = {
    ...(statement.id === undefined ? {} : { id: statement.id }),
    statement: statement.text,
    index: place + 1,
  };
  const content = contentOf(statement.text);
  const words = splitWords(content);
  const meaning = readMeaning(words);
  const note = noteOf(words);
  if (note === "language" || meaning.own.size === 0 || !index.hasText) {
    return {
      ...head,
      result: undefined,
      treatment: undefined,
      reasons: [],
      covered: 0,
      missing: [],
      hedges: [],
    };
  }
  const subject = readMeaning(splitWords(withoutGrave(words)));
  let best:
    | {
        readonly found: ReadPassage;
        readonly covered: number;
        readonly ofSubject: number;
        readonly rank: number;
      }
    | undefined;
  for (const found of index.find(meaning)) {
    const covered = coverageOf(meaning, found.meaning, index.rarity);
    const ofSubject = coverageOf(subject, found.meaning, index.rarity);
    // Of two that say as much, the one that says less besides.
    const rank = covered + SUBJECT_ONLY * ofSubject - 0.0005 * found.meaning.own.size;
    if (best === undefined || rank > best.rank) best = { found, covered, ofSubject, rank };
  }
  const crimes = (statement.crimes ?? []).map((crime) => crime.replaceAll("-", " "));
  const whole = splitWords([content, ...crimes].join(" "));
  if (best === undefined) {
    return {
      ...head,
      result: "absent",
      treatment: "omitted",
      reasons: [],
      covered: 0,
      missing: listMissing(words, undefined),
      hedges: [],
    };
  }
  const { found, covered, ofSubject } = best;
  const grave = listMissingGrave(whole, found.words);
  const hedges = listHedges(splitWords(statement.text), found.words);
  const reasons: WeakeningReason[] = [];
  const wording = wordingOf(words, found.words);
  const isNear = Math.max(covered, ofSubject) + WORDING_TO_WEAKENED * wording >= weakened;
  const least = present + WORDING_TO_PRESENT * Math.min(wording, MOST_WORDING);
  if (covered < least || (covered < WHOLE && lacksSubject(meaning, found.meaning))) reasons.push("in-part");
  if (grave.length > 0) reasons.push("without-grave-words");
  if (hedges.length > 0 && covered < WHOLE) reasons.push("hedged");
  const citing =
    isNear || statement.document === undefined ? undefined : index.findCiting(statement.document);
  if (citing !== undefined) {
    return {
      ...head,
      result: "weakened",
      treatment: "referred-to",
      reasons: ["source-only"],
      covered: round(coverageOf(meaning, citing.meaning, index.rarity)),
      nearest: toNearest(citing.passage),
      missing: [
        ...listMissingGrave(whole, citing.words),
        ...listMissing(words, citing.meaning).filter((word) => !isInOne(grave, word)),
      ],
      hedges: listHedges(splitWords(statement.text), citing.words),
    };
  }
  const result: OmissionResult = !isNear ? "absent" : reasons.length > 0 ? "weakened" : "present";
  return {
    ...head,
    result,
    treatment: result === "present" ? "included" : result === "weakened" ? "referred-to" : "omitted",
    reasons: result === "weakened" ? reasons : [],
    covered: round(covered),
    nearest: toNearest(found.passage),
    missing: [...grave, ...listMissing(words, found.meaning).filter((word) => !isInOne(grave, word))],
    hedges,
  };
}

/** Neighboring terms of the finding that stand side by side in the passage too, as a share of all. */
function wordingOf(finding: Words, passage: Words): number {
  const pairs = listPairs(finding);
  const said = new Set(listPairs(passage));
  return pairs.length === 0 ? 0 : pairs.filter((pair) => said.has(pair)).length / pairs.length;
}

function listPairs(words: Words): readonly string[] {
  const terms = readContent(words).terms.map(({ term }) => term);
  return terms.slice(1).map((term, place) => `${terms[place]} ${term}`);
}

/** Whether the finding is about something, a concept or an instrument, that the passage does not speak of at all. */
function lacksSubject(finding: Meaning, passage: Meaning): boolean {
  return finding.terms.some((term, place) => {
    if (!/^[@#]/u.test(term) || passage.own.has(term) || passage.guessed.has(term)) return false;
    return !(finding.guesses[place] ?? []).flat().some((guess) => passage.own.has(guess));
  });
}

function isInOne(phrases: readonly string[], word: string): boolean {
  return phrases.some((phrase) => ` ${phrase} `.includes(` ${word.toLowerCase()} `));
}

/** Words of the finding for what the passage does not say. */
function listMissing(words: Words, passage: Meaning | undefined): readonly string[] {
  const missing = new Set<string>();
  for (const { term, start, end } of readContent(words).terms) {
    if (passage !== undefined && (passage.own.has(term) || passage.guessed.has(term))) continue;
    missing.add(words.text.slice(words.starts[start] ?? 0, words.ends[end - 1] ?? 0));
  }
  return [...missing];
}

function toNearest({ paragraph, page, context, span }: Passage): NearestPassage {
  return {
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(page === undefined ? {} : { page }),
    text: context.slice(...span).trim(),
    span,
  };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
