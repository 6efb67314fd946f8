import type { SourceLine, SourceNote } from "../../documents/source-text.ts";
import { joinLines } from "../paragraph-text.ts";
import { countHeadingLines, type NarrativeSection, sectionOfHeading } from "./headings.ts";

/** A footnote of a page: its mark and what it says. */
export interface Footnote {
  readonly mark: string;
  readonly text: string;
}

/** A numbered paragraph of the introduction or of section I. */
export interface NarrativeParagraph {
  /** Number as printed, or as it was due where it is misprinted: `"27"`. */
  readonly number: string;
  readonly section: NarrativeSection;
  /** Topic heading it stands under; absent where there is none. */
  readonly heading?: string;
  /** Text after the number, lines joined. */
  readonly text: string;
  readonly page: number;
  /** Footnotes whose marks stand in the paragraph. */
  readonly footnotes: readonly Footnote[];
}

/** A number that is not the one due. */
export interface NarrativeFinding {
  readonly kind: "gap" | "misprint";
  readonly page: number;
  readonly printed: string;
  readonly expected: string;
}

/** Introduction and section I of a report. */
export interface Narrative {
  readonly paragraphs: readonly NarrativeParagraph[];
  readonly findings: readonly NarrativeFinding[];
}

const NUMBER = /^(\d{1,3})(\.?)\s?(?=[\p{Lu}“"‘'[(«]|\d{2})(.*)$/u;
/** Dots that lead to a page number: an entry of the table of contents. */
const LEADER = /\.{4}|…{2}|\.{2} \d{1,3}$/u;
/** What the line before a paragraph ends with. */
const FINISHED = /[.;:?!”"’)\]]$|[.;:?!)”"][*∗\d]{1,2}$/u;
/** Words that a number follows in running text. */
const UNFINISHED =
  /\b(?:(?:nos?|arts?|paras?)\.?|articles?|paragraphs?|resolutions?|and|or|to|of|in|by|the)$/iu;
/** First words of the paragraph that counts the delegations. */
const COUNTS = /^(?:during|in|in the course of) the (?:ensuing )?inter-?active dialogue/iu;
/** Second line of a section's heading, and page heads a reader left: no topic. */
const CONTINUED =
  /^(?:[IVX]{1,4}\.|summary|of the (?:review|proceedings|state)|process$|under review|by the state|and responses|A\/HRC)/iu;
/** Widest gap in the numbers that is believed. */
const MAX_GAP = 4;

interface Candidate {
  readonly index: number;
  readonly number: number;
  readonly rest: string;
  readonly isFirm: boolean;
}

/** Lines that may start a paragraph. `isFirm` = what stands before is finished, and a dot follows the number. */
function findCandidates(lines: readonly SourceLine[]): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    const first = line.text.charCodeAt(0);
    if (first < 48 || first > 57) continue;
    const match = NUMBER.exec(line.text);
    if (match === null || LEADER.test(line.text)) continue;
    const [, number = "", dot = "", rest = ""] = match;
    const before = lines[index - 1]?.text ?? "";
    if (UNFINISHED.test(before)) continue;
    const isHeadingBefore = before === "" || (!/[,]$/u.test(before) && before.length < 90);
    const isFirm = dot !== "" && (FINISHED.test(before) || isHeadingBefore);
    found.push({ index, number: Number(number), rest, isFirm });
  }
  return found;
}

/** The candidates that start paragraphs: those whose numbers go on from 1, misprints and gaps allowed. */
function chooseStarts(candidates: readonly Candidate[], lines: readonly SourceLine[]) {
  const starts: { index: number; number: number; rest: string }[] = [];
  const findings: NarrativeFinding[] = [];
  let due = 1;
  for (const [place, { index, number, rest, isFirm }] of candidates.entries()) {
    const next = candidates[place + 1]?.number;
    const isDue = number === due;
    const isMisprint =
      !isDue &&
      isFirm &&
      next === due + 1 &&
      !candidates.slice(place + 1, place + 3).some((c) => c.number === due);
    const isGap = number > due && number <= due + MAX_GAP && isFirm && next === number + 1;
    if (!isDue && !isMisprint && !isGap) continue;
    // The table of contents and the cover come before 1.
    if (due === 1 && !isDue) continue;
    const kind = isDue ? undefined : isGap && !isMisprint ? "gap" : "misprint";
    const page = lines[index]?.page ?? 1;
    if (kind !== undefined) findings.push({ kind, page, printed: String(number), expected: String(due) });
    if (kind === "gap") due = number;
    starts.push({ index, number: due, rest });
    due += 1;
  }
  return { starts, findings };
}

/** Footnotes of a document by page; `undefined` for the page where they are not told apart by page. */
export type Footnotes = ReadonlyMap<number | undefined, readonly Footnote[]>;

/** Footnotes of each page. A mark is a raised number or stars at the head of its first line, or alone above it. */
export function readFootnotes(lines: readonly SourceLine[], notes: readonly SourceNote[] = []): Footnotes {
  const pages = new Map<number | undefined, { mark: string; text: string }[]>();
  if (notes.length > 0)
    pages.set(
      undefined,
      notes.map(({ mark, text }) => ({ mark, text })),
    );
  for (const line of lines) {
    const own = pages.get(line.page) ?? [];
    pages.set(line.page, own);
    const raised = line.marks?.find(({ at }) => at === 0)?.mark;
    const printed = /^([*∗†‡]{1,3}|\d{1,2}(?=$| \p{Lu}))\s?(.*)$/u.exec(line.text);
    const mark = raised ?? printed?.[1];
    const text = raised === undefined && printed !== null ? (printed[2] ?? "") : line.text;
    const last = own.at(-1);
    if (mark !== undefined) own.push({ mark, text });
    else if (last !== undefined) last.text = last.text === "" ? text : `${last.text} ${text}`;
  }
  return pages;
}

/** The footnotes whose marks, raised or printed as stars, stand in some lines. */
function footnotesOf(lines: readonly SourceLine[], footnotes: Footnotes): readonly Footnote[] {
  const found: Footnote[] = [];
  if (footnotes.size === 0) return found;
  for (const { page, marks, text } of lines) {
    const notes = footnotes.get(page) ?? footnotes.get(undefined);
    if (notes === undefined) continue;
    const own = new Set(marks?.map(({ mark }) => mark));
    for (const stars of text.match(/[*∗†‡]{1,3}/gu) ?? []) own.add(stars);
    for (const note of notes) if (own.has(note.mark)) found.push(note);
  }
  return found;
}

/**
 * Cuts introduction and section I into numbered paragraphs. `lines` is the body up to the conclusions, without page
 * furniture. Numbers decide: a paragraph is the next one due; a misprinted or skipped number is a finding. Nothing
 * is lost: a line that is neither number nor heading belongs to the paragraph above it.
 */
export function splitNarrative(lines: readonly SourceLine[], footnotes: Footnotes = new Map()): Narrative {
  const { starts, findings } = chooseStarts(findCandidates(lines), lines);
  const paragraphs: NarrativeParagraph[] = [];
  let section: NarrativeSection = "introduction";
  let heading: string | undefined;
  let hasDialogue = false;
  for (const [place, { index, number, rest }] of starts.entries()) {
    const end = starts[place + 1]?.index ?? lines.length;
    const own = lines.slice(index, end);
    const cut = own.length - countHeadingLines(own);
    const first = own[0] as SourceLine;
    const body = [{ ...first, text: rest }, ...own.slice(1, cut)];
    paragraphs.push({
      number: String(number),
      // The count of the delegations stands before the presentation in some reports: it is part of the dialogue.
      section: section === "introduction" && COUNTS.test(rest) ? "dialogue" : section,
      ...(heading === undefined ? {} : { heading }),
      text: joinLines(body).text,
      page: first.page,
      footnotes: footnotesOf(body, footnotes),
    });
    const headings = own.slice(cut).map(({ text }) => text);
    let opened = headings.length - 1;
    while (opened >= 0 && sectionOfHeading(headings[opened] ?? "") === undefined) opened -= 1;
    const topic = headings
      .slice(opened + 1)
      .filter((text) => !CONTINUED.test(text))
      .join(" ");
    if (opened !== -1) {
      section = sectionOfHeading(headings[opened] ?? "") ?? section;
      hasDialogue ||= section === "dialogue";
      heading = undefined;
    }
    if (topic !== "") heading = topic;
  }
  if (hasDialogue) return { paragraphs, findings };
  // No heading opens the dialogue: it starts where the delegations are counted.
  const start = paragraphs.findIndex(({ text }) => COUNTS.test(text));
  const opened = paragraphs.map(
    (paragraph, index): NarrativeParagraph =>
      start !== -1 && index >= start ? { ...paragraph, section: "dialogue" } : paragraph,
  );
  return { paragraphs: opened, findings };
}
