import { type SourceText, textFromString } from "../../documents/source-text.ts";
import { splitSentences } from "../../parse/addendum/sentences.ts";
import type { NumberedParagraph, UnnumberedText } from "../../parse/numbered-document/numbered-document.ts";
import { listBlocks } from "../uptake/ask-lines.ts";

/** A document of a review that `readDocument` gives, as far as it is needed: its paragraphs. */
export interface ParagraphDocument {
  /** Its numbered paragraphs, in document order. */
  readonly paragraphs: readonly Pick<NumberedParagraph, "number" | "text" | "page">[];
  /** Text that stands under no number; absent where there is none. */
  readonly unnumbered?: readonly Pick<UnnumberedText, "text" | "page">[];
  /** Of a compilation, its statements with the documents that their notes cite; absent for other documents. */
  readonly statements?: readonly CitingStatement[];
}

/** A part of a paragraph, as far as the documents it cites go. */
export interface CitingStatement {
  /** Number of the paragraph. */
  readonly paragraph: string;
  /** What it cites; absent where that was not read. */
  readonly sources?: readonly { readonly document?: string }[];
}

/** A sentence or two of a document, where a finding may be. */
export interface Passage {
  /** Number of the paragraph, as cited; absent where it has none. */
  readonly paragraph?: string;
  /** Page the paragraph starts on, from 1; absent where there are no pages. */
  readonly page?: number;
  /** Text of the whole paragraph. */
  readonly context: string;
  /** Where in the paragraph. */
  readonly span: readonly [start: number, end: number];
  /** Symbols of the documents that notes of the paragraph cite; absent where there are none. */
  readonly sources?: readonly string[];
}

/** Sentences that are looked at together: a finding is often said in two. */
const WINDOW = 2;

/** The passages of a document: each sentence, and each that many, up to two, that follow one another. */
export function listPassages(
  document: string | SourceText | ParagraphDocument,
  longest: number = WINDOW,
): readonly Passage[] {
  return listParagraphs(document).flatMap((paragraph) => cutParagraph(paragraph, longest));
}

type Paragraph = Omit<Passage, "span">;

function listParagraphs(document: string | SourceText | ParagraphDocument): readonly Paragraph[] {
  if (typeof document === "object" && "paragraphs" in document) {
    const { paragraphs, unnumbered = [], statements = [] } = document;
    const cited = new Map<string, readonly string[]>();
    for (const { paragraph, sources = [] } of statements) {
      const symbols = sources.flatMap(({ document: symbol }) => symbol ?? []);
      if (symbols.length > 0) cited.set(paragraph, [...(cited.get(paragraph) ?? []), ...symbols]);
    }
    return [
      ...paragraphs.map(({ number, text, page }) => {
        const sources = cited.get(number);
        return { paragraph: number, page, context: text, ...(sources === undefined ? {} : { sources }) };
      }),
      ...unnumbered.map(({ text, page }) => ({ page, context: text })),
    ];
  }
  const source = typeof document === "string" ? textFromString(document) : document;
  return listBlocks(source).map(({ number, page, text }) => ({
    ...(number === undefined ? {} : { paragraph: number }),
    page,
    context: text,
  }));
}

function cutParagraph(paragraph: Paragraph, longest: number): readonly Passage[] {
  const ends: number[] = [];
  let length = 0;
  for (const { text } of splitSentences(paragraph.context)) {
    length += text.length;
    ends.push(length);
  }
  const passages: Passage[] = [];
  for (const [place, end] of ends.entries()) {
    for (let size = 1; size <= longest && place - size + 1 >= 0; size++) {
      const start = ends[place - size] ?? 0;
      passages.push({ ...paragraph, span: [start, end] });
    }
  }
  return passages;
}
