import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import { joinLines } from "../paragraph-text.ts";
import { checkNotes, checkNumbers, type PlacedCall } from "./check-numbered-document.ts";
import { cutPieces, groupHeadings, type Piece } from "./cut-pieces.ts";
import { type NoteLines, readNotes } from "./document-notes.ts";
import { createHeadingPath, hasLabel } from "./headings.ts";
import { type CalledText, createPrintedCallReader, type NoteCall, readRaisedCalls } from "./note-calls.ts";
import type { CalledHeading, LetteredPart, NumberedParagraph, UnnumberedText } from "./numbered-document.ts";
import { measureLayout } from "./page-layout.ts";
import { findParagraphStarts } from "./paragraph-starts.ts";
import { splitSource } from "./split-source.ts";

/** A UN document with numbered paragraphs, taken apart. */
export interface NumberedDocument {
  readonly paragraphs: readonly NumberedParagraph[];
  /** Text under no number, the cover left out, in document order. */
  readonly unnumbered: readonly UnnumberedText[];
  readonly headings: readonly CalledHeading[];
  /** What stands before the first heading and the first paragraph. */
  readonly cover: UnnumberedText;
  readonly notes: readonly NoteLines[];
  /** `document/…` findings: gaps in the numbers, calls without note, notes without call. */
  readonly diagnostics: readonly Diagnostic[];
}

interface LineStarts {
  readonly starts: readonly number[];
}

function readParts(
  lines: readonly SourceLine[],
  starts: readonly number[],
  skip: number,
  end: number,
): LetteredPart[] {
  const found: { letter: string; from: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const offset = Math.max(0, (starts[index] ?? 0) - skip);
    const text = index === 0 ? line.text.slice(skip) : line.text;
    const letter = /^\(([a-z])\)\s/u.exec(text)?.[1];
    if (letter === String.fromCharCode(97 + found.length)) found.push({ letter, from: offset });
  }
  return found.length < 2
    ? []
    : found.map(({ letter, from }, i) => ({ letter, span: [from, found[i + 1]?.from ?? end] as const }));
}

/** Whether a call is of a numbered note: stars are explained on the cover. */
function isNumber({ mark }: NoteCall): boolean {
  return /^\d/u.test(mark);
}

/** Footnotes and endnotes that a Word document keeps apart from its lines. */
function keptNotes(source: SourceText): readonly NoteLines[] {
  return (source.notes ?? []).map(({ mark, text }) => ({
    mark,
    text: text.replace(/\s+/gu, " ").trim(),
    page: 1,
    lines: text.split("\n").map((line, top) => ({ text: line, page: 1, left: 0, right: 0, top, size: 0 })),
  }));
}

/** Index of the first piece after the cover, which ends at the first paragraph or labelled heading. */
function findCoverEnd(pieces: readonly Piece[], firstPage: number): number {
  const isOpening = ({ kind, lines }: Piece): boolean =>
    kind === "paragraph" ||
    (lines[0]?.page ?? firstPage) > firstPage ||
    (kind === "headings" && lines.some(({ text, page }) => hasLabel(text) || page > firstPage));
  return Math.max(0, pieces.findIndex(isOpening));
}

/**
 * Takes a UN document apart: numbered paragraphs with their headings, pages, sub-paragraphs and note calls, the notes,
 * and what stands under no number. Nothing is left out but heads and feet of pages. O(lines).
 */
export function readNumberedDocument(source: SourceText): NumberedDocument {
  const { body, notes: noteLines } = splitSource(source);
  const kept = keptNotes(source);
  const notes = kept.length > 0 ? kept : readNotes(noteLines);
  const layout = measureLayout(body, source.format);
  const starts = findParagraphStarts(body, layout);
  const pieces = cutPieces(body, starts, layout);
  const printed = createPrintedCallReader(new Set(notes.map(({ mark }) => mark)));
  const hasRaised = body.some(({ marks }) => marks?.some(({ mark }) => /^\d/u.test(mark)));
  const path = createHeadingPath(layout.size);
  const paragraphs: NumberedParagraph[] = [];
  const unnumbered: UnnumberedText[] = [];
  const headings: CalledHeading[] = [];
  const covers: CalledText[] = [];
  const calls: PlacedCall[] = [];

  const readText = (
    lines: readonly SourceLine[],
    skip: number,
    paragraph?: string,
  ): CalledText & LineStarts => {
    const joined = joinLines(lines);
    const read = hasRaised ? readRaisedCalls(joined, skip) : printed.read(joined.text.slice(skip));
    const own = read.calls.filter(isNumber);
    const page = lines[0]?.page ?? 1;
    for (const { mark } of own) calls.push({ mark, page, ...(paragraph === undefined ? {} : { paragraph }) });
    return { text: read.text.normalize("NFC"), calls: own, starts: joined.starts };
  };
  const firstPage = pieces[0]?.lines[0]?.page ?? 1;
  const coverEnd = findCoverEnd(pieces, firstPage);
  const readHeadings = (lines: readonly SourceLine[], index: number): void => {
    let isCover = index <= coverEnd;
    for (const group of groupHeadings(lines)) {
      const [first] = group.lines;
      const page = first?.page ?? firstPage;
      if (index === coverEnd && (hasLabel(first?.text ?? "") || page > firstPage)) isCover = false;
      const { text: raw, calls: own } = readText(group.lines, 0);
      // A comma is left where several marks stood.
      const text = raw.replace(/[\s,]{1,4}$/u, "");
      if (isCover) {
        covers.push({ text, calls: own });
        continue;
      }
      path.enter({ text, lines: group.lines });
      headings.push({ text, page, path: path.current(), calls: own });
    }
  };
  for (const [index, piece] of pieces.entries()) {
    const page = piece.lines[0]?.page ?? 1;
    if (piece.kind === "headings") {
      readHeadings(piece.lines, index);
    } else if (piece.kind === "paragraph") {
      const skip = piece.start.length;
      const number = String(piece.start.number);
      const { text, calls: own, starts: lineStarts } = readText(piece.lines, skip, number);
      const parts = readParts(piece.lines, lineStarts, skip, text.length);
      paragraphs.push({ number, text, page, headings: path.current(), parts, calls: own });
    } else {
      const { text, calls: own } = readText(piece.lines, 0);
      if (index < coverEnd) covers.push({ text, calls: own });
      else if (text.trim() !== "") unnumbered.push({ text, page, headings: path.current(), calls: own });
    }
  }
  const cover: UnnumberedText = {
    text: covers.map(({ text }) => text).join("\n"),
    page: firstPage,
    headings: [],
    calls: covers.flatMap((part) => part.calls),
  };
  const diagnostics = [...checkNumbers(paragraphs, source), ...checkNotes(calls, notes, source)];
  return { paragraphs, unnumbered, headings, cover, notes, diagnostics };
}
