import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { Finding } from "../../model/finding.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { requireDocumentKind } from "../document-kind.ts";
import { type DocumentCover, readDocumentCover } from "../numbered-document/document-cover.ts";
import type { DocumentNote } from "../numbered-document/document-notes.ts";
import type { NumberedParagraph, UnnumberedText } from "../numbered-document/numbered-document.ts";
import { readNumberedDocument } from "../numbered-document/read-numbered-document.ts";
import { splitStatements } from "../numbered-document/split-statements.ts";
import { type CitedSource, type CompilationNote, readCompilationNote } from "./cited-sources.ts";

/** What a compilation says, sentence by sentence, with the sources it gives. */
export interface CompilationStatement {
  /** Document, paragraph and number in it, such as `"A/HRC/WG.6/34/SVN/2#8.2"`. */
  readonly id: string;
  /** Number of the paragraph it stands in. */
  readonly paragraph: string;
  /** Page the paragraph starts on, from 1. */
  readonly page: number;
  /** Offsets into the paragraph's text. */
  readonly span: readonly [start: number, end: number];
  /** Its words, without note marks. */
  readonly text: string;
  /** Headings it stands under, the widest first. */
  readonly headings: readonly string[];
  /** Marks of the notes it calls, in order. */
  readonly notes: readonly string[];
  /** Sources these notes name; empty where there is none. */
  readonly sources: readonly CitedSource[];
}

/** What {@link parseCompilation} returns. */
export interface Compilation {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "compilation";
  /** What the cover says. */
  readonly document: DocumentCover;
  /** Every numbered paragraph, in document order. */
  readonly paragraphs: readonly NumberedParagraph[];
  /** Tables and what else stands under no number. */
  readonly unnumbered: readonly UnnumberedText[];
  /** Footnotes and endnotes as printed, with what they cite. */
  readonly notes: readonly (DocumentNote & CompilationNote)[];
  /** The numbered paragraphs in statements, each with the notes it calls; in document order. */
  readonly statements: readonly CompilationStatement[];
  /** What mechanisms found, one for each document and place cited; what States replied is none. */
  readonly findings: readonly Finding[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_ID = 120;

interface Context {
  readonly document: DocumentCover;
  readonly state: StateCode;
  readonly symbol: DocumentSymbol;
}

function findingId(source: CitedSource, { document }: Context): string | undefined {
  const place = source.place === undefined ? "" : `#${source.place.replace(/^paras?\.?\s?/u, "")}`;
  const name =
    source.document ?? source.agency ?? source.treatyBody ?? source.mandates?.[0] ?? source.mechanism;
  if (name === undefined) return undefined;
  const id =
    source.document === undefined ? `${document.review ?? document.file}/${name}${place}` : `${name}${place}`;
  return id.slice(0, MAX_ID);
}

function toFinding(
  source: CitedSource,
  statement: CompilationStatement,
  context: Context,
): Finding | undefined {
  const { mechanism, treatyBody, mandates, document } = source;
  const id = findingId(source, context);
  if (mechanism === undefined || id === undefined || source.isStateReply) return undefined;
  const parsed = document === undefined ? undefined : parseSymbol(document);
  const territory = parsed !== undefined && "territory" in parsed ? parsed.territory : undefined;
  const { paragraph, page, span } = statement;
  const place = { document: context.symbol, file: context.document.file, paragraph, page, span };
  return {
    id,
    mechanism,
    ...(treatyBody === undefined ? {} : { treatyBody }),
    ...(mandates === undefined || mechanism !== "special-procedure" ? {} : { mandates }),
    state: context.state,
    ...(territory === undefined ? {} : { territory }),
    ...(document === undefined ? {} : { document }),
    summary: statement.text,
    mentions: [{ document: context.symbol, treatment: "included", source: place }],
    source:
      document === undefined && source.place !== undefined ? { ...place, citation: source.place } : place,
  };
}

/** Gives the mandates of a document to its citations elsewhere: the text names them where it cites it first. */
function spreadMandates(notes: readonly CompilationNote[]): readonly CompilationNote[] {
  const known = new Map<string, CitedSource>();
  for (const { sources } of notes) {
    for (const source of sources) {
      const { document, mandates = [], mechanism } = source;
      if (document === undefined || mechanism === undefined) continue;
      const best = known.get(document);
      const isBetter =
        best === undefined ||
        (best.mandates === undefined && mandates.length > 0) ||
        (mandates.length > 0 && mandates.length < (best.mandates?.length ?? 0));
      if (isBetter) known.set(document, source);
    }
  }
  return notes.map((note) => ({
    ...note,
    sources: note.sources.map((source) => {
      const first = source.document === undefined ? undefined : known.get(source.document);
      if (first?.mechanism !== "special-procedure") return source;
      const { mandates: _, ...rest } = source;
      return {
        ...rest,
        mechanism: first.mechanism,
        ...(first.mandates === undefined ? {} : { mandates: first.mandates }),
      };
    }),
  }));
}

/**
 * Reads the compilation of UN information of a review (`…/2`): every statement with the treaty body, special
 * procedure, agency or office it comes from, through the notes it calls.
 *
 * `Ibid.` stands for the last source of the note before. Notes that refer to recommendations of the UPR or explain
 * tables are no sources. A finding is made of each document and place cited; its summary is the first statement
 * that cites it. Content never throws: what cannot be read is a diagnostic. O(length).
 *
 * @param source - Text of the document, from `readPdfText`, `readDocxText` or `textFromString`.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if the text is no compilation.
 *
 * @example Which mechanism said it
 * ```ts
 * import { parseCompilation, textFromString } from "uprkit/read";
 *
 * const text = [
 *   "A/HRC/WG.6/34/SVN/2",
 *   "1. The Committee against Torture asked for more lamps in all cells of the old prison.1",
 *   "Notes",
 *   "1 CAT/C/SVN/CO/3, para. 4.",
 * ].join("\n");
 * const { findings } = parseCompilation(textFromString(text));
 * findings.map(({ id, treatyBody }) => `${treatyBody}: ${id}`); // => ["CAT: CAT/C/SVN/CO/3#4"]
 * ```
 *
 * @category Parse
 */
export function parseCompilation(source: SourceText): Compilation {
  requireDocumentKind(source, "compilation", "a compilation of UN information (A/HRC/WG.6/…/2)");
  const document = readDocumentCover(source);
  const { paragraphs, unnumbered, notes: printed, diagnostics: found } = readNumberedDocument(source);
  const diagnostics: Diagnostic[] = [...found];

  const statements = paragraphs.flatMap((paragraph) =>
    splitStatements(paragraph.text, paragraph.calls).map((statement, index) => ({
      paragraph,
      statement,
      index,
    })),
  );
  /** What the text says where it calls a note: a mechanism may be named in the sentence or before it. */
  const contexts = new Map<string, string>();
  for (const { paragraph, statement } of statements) {
    for (const { mark } of statement.calls) {
      const text = `${statement.text}\n${paragraph.text.slice(0, statement.span[0])}`;
      if (!contexts.has(mark)) contexts.set(mark, text);
    }
  }
  const read: CompilationNote[] = [];
  let before: CitedSource | undefined;
  for (const note of printed) {
    const result = readCompilationNote(note, contexts.get(note.mark), before);
    // `Ibid.` passes over notes that name no source on purpose, but not over one that could not be read.
    before = result.sources.at(-1) ?? (result.kind === "source" ? undefined : before);
    read.push(result);
  }
  const notes = spreadMandates(read).map((note, index) => {
    const { text = "", page = 1 } = printed[index] ?? {};
    return { ...note, text, page };
  });
  const byMark = new Map(notes.map((note) => [note.mark, note]));
  for (const note of notes) {
    const isRead = note.kind !== "source" || note.sources.some(({ mechanism }) => mechanism !== undefined);
    if (isRead || !contexts.has(note.mark)) continue;
    diagnostics.push({
      code: "compilation/unknown-source",
      severity: "warning",
      message: `Cannot tell whose note "${note.mark}" is: it names no mechanism of the United Nations that is known`,
      source: source.name,
      range: { page: note.page },
    });
  }
  const result: CompilationStatement[] = statements.map(({ paragraph, statement, index }) => ({
    id: `${document.symbol ?? document.file}#${paragraph.number}.${index + 1}`,
    paragraph: paragraph.number,
    page: paragraph.page,
    span: statement.span,
    text: statement.text,
    headings: paragraph.headings,
    notes: statement.calls.map(({ mark }) => mark),
    sources: statement.calls.flatMap(({ mark }) => byMark.get(mark)?.sources ?? []),
  }));
  const findings = new Map<string, Finding>();
  const { stateUnderReview: state, symbol } = document;
  if (state === undefined || symbol === undefined) {
    diagnostics.push({
      code: "document/no-state",
      severity: "error",
      message: `Cannot tell which State "${symbol ?? source.name}" is about: its symbol names none`,
      source: source.name,
    });
  } else {
    for (const statement of result) {
      for (const cited of statement.sources) {
        const finding = toFinding(cited, statement, { document, state, symbol });
        if (finding !== undefined && !findings.has(finding.id)) findings.set(finding.id, finding);
      }
    }
  }
  if (paragraphs.length === 0) {
    diagnostics.push({
      code: "document/no-paragraphs",
      severity: document.corrigendum === undefined ? "warning" : "info",
      message: `Cannot find any numbered paragraph in "${symbol ?? source.name}": it has none`,
      source: source.name,
    });
  }
  return {
    kind: "compilation",
    document,
    paragraphs,
    unnumbered,
    notes,
    statements: result,
    findings: [...findings.values()],
    diagnostics,
  };
}
