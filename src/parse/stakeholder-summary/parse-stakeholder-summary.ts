import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceText } from "../../documents/source-text.ts";
import type { Submission } from "../../model/submission.ts";
import { requireDocumentKind } from "../document-kind.ts";
import { readCount } from "../english-numbers.ts";
import { type DocumentCover, readDocumentCover } from "../numbered-document/document-cover.ts";
import type { DocumentNote } from "../numbered-document/document-notes.ts";
import type { NumberedParagraph, UnnumberedText } from "../numbered-document/numbered-document.ts";
import { readNumberedDocument } from "../numbered-document/read-numbered-document.ts";
import { splitStatements } from "../numbered-document/split-statements.ts";
import {
  type CitedSubmission,
  createSummaryNoteReader,
  indexCodes,
  type SummaryNote,
} from "./cited-submissions.ts";
import { type Contributor, listCitedCodes, readContributors } from "./contributors.ts";

/** What a summary says, sentence by sentence, with the submissions it gives for it. */
export interface SummaryStatement {
  /** Document, paragraph and number in it, such as `"A/HRC/WG.6/34/SVN/3#8.2"`. */
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
  /** Whether it stands in the section of the national human rights institution. */
  readonly isNationalInstitution: boolean;
  /** Marks of the notes it calls, in order. */
  readonly notes: readonly string[];
  /** Submissions these notes cite; empty where there is none. */
  readonly citations: readonly CitedSubmission[];
}

/** What {@link parseStakeholderSummary} returns. */
export interface StakeholderSummary {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "stakeholder-summary";
  /** What the cover says. */
  readonly document: DocumentCover;
  /** Submissions the document says it summarizes; absent where it gives no number. */
  readonly submissionCount?: number;
  /** Every numbered paragraph, in document order. */
  readonly paragraphs: readonly NumberedParagraph[];
  /** Tables and what else stands under no number. */
  readonly unnumbered: readonly UnnumberedText[];
  /** Footnotes and endnotes as printed, with the submissions they cite. */
  readonly notes: readonly (DocumentNote & SummaryNote)[];
  /** The list of contributors as printed, attached documents included. */
  readonly contributors: readonly Contributor[];
  /** Contributors as records; empty where State or session could not be read. */
  readonly submissions: readonly Submission[];
  /** The numbered paragraphs in statements, each with the submissions it cites; in document order. */
  readonly statements: readonly SummaryStatement[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

const COUNT =
  /summary of (?:the )?(?:information provided by )?([\p{L}\d-]{1,20}(?: [\p{L}-]{1,12})?) stakeholders?['’‘]? submissions?/iu;
const MAX_ID = 120;

function toSubmissions(contributors: readonly Contributor[], document: DocumentCover): readonly Submission[] {
  const { review, symbol, file, issued } = document;
  if (review === undefined) return [];
  const uses = new Map<string, number>();
  return contributors.map(({ kind, code, submitters, printed, page }) => {
    const name = (code ?? printed).slice(0, MAX_ID - 20);
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    const source = { ...(symbol === undefined ? {} : { document: symbol }), file, page };
    return {
      id: `${review}/${name}${use === 1 ? "" : `-${use}`}`,
      review,
      kind,
      ...(code === undefined ? {} : { code }),
      submitters,
      events:
        issued === undefined || kind === "cited"
          ? []
          : [{ kind: "listed", date: issued, ...(symbol === undefined ? {} : { document: symbol }), source }],
      source,
    };
  });
}

/**
 * Reads the summary of stakeholders' submissions of a review (`…/3`): who contributed, with codes and members of joint
 * submissions, and every statement with the submissions it comes from, through the notes it calls.
 *
 * Documents attached to a submission are of kind `"cited"` and do not count as submissions. Codes that notes misprint
 * are read as the one listed code they are nearest to; what is printed is kept. Content never throws: what cannot be
 * read is a diagnostic. O(length × codes).
 *
 * @param source - Text of the document, from `readPdfText`, `readDocxText` or `textFromString`.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if the text is no such summary.
 *
 * @example Who said it
 * ```ts
 * import { parseStakeholderSummary, textFromString } from "uprkit/read";
 *
 * const text = [
 *   "A/HRC/WG.6/34/SVN/3",
 *   "1. Friends of the Lamp said that there were not enough lamps in all of the harbours.2",
 *   "Notes",
 *   "1 The stakeholders listed below have contributed information for this summary.",
 *   "Civil society",
 *   "FOL Friends of the Lamp, Koper, Slovenia.",
 *   "2 FOL, p. 3.",
 * ].join("\n");
 * const { submissions, statements } = parseStakeholderSummary(textFromString(text));
 * submissions.map(({ id }) => id); // => ["SVN-3/FOL"]
 * statements[0]?.citations; // => [{ code: "FOL", printed: "FOL", place: "p. 3", isSecondary: false }]
 * ```
 *
 * @category Parse
 */
export function parseStakeholderSummary(source: SourceText): StakeholderSummary {
  requireDocumentKind(
    source,
    "stakeholder-summary",
    "a summary of stakeholders' submissions (A/HRC/WG.6/…/3)",
  );
  const document = readDocumentCover(source);
  const { paragraphs, unnumbered, cover, notes: printed, diagnostics: found } = readNumberedDocument(source);
  const diagnostics: Diagnostic[] = [...found];
  const say = (diagnostic: Omit<Diagnostic, "source">): void => {
    diagnostics.push({ ...diagnostic, source: source.name });
  };

  const list = printed.find(({ text }) =>
    /\bstakeholders? listed below\b|\bhave contributed information\b/iu.test(text),
  );
  const others = printed.filter((note) => note !== list);
  const cited = listCitedCodes(others.map(({ text }) => text));
  const contributors = readContributors(list?.lines ?? [], cited, document.stateUnderReview);
  if (contributors.length === 0) {
    say({
      code: "stakeholder-summary/no-contributors",
      severity: "warning",
      message: "Cannot find the list of contributors: no note lists them",
    });
  }
  const front = `${cover.text}\n${paragraphs[0]?.text ?? ""}`.replace(/\s+/gu, " ");
  const submissionCount = readCount(COUNT.exec(front)?.[1] ?? "");
  const listed = contributors.filter(({ kind }) => kind !== "cited").length;
  if (submissionCount !== undefined && contributors.length > 0 && submissionCount !== listed) {
    say({
      code: "stakeholder-summary/count-mismatch",
      severity: "warning",
      message: `Cannot reconcile the number of submissions: the document says ${submissionCount}, its list has ${listed}`,
      range: { page: list?.page ?? 1 },
    });
  }

  const index = indexCodes(contributors.flatMap(({ code }) => (code === undefined ? [] : [code])));
  const reader = createSummaryNoteReader(index);
  const notes = printed.map(({ mark, text, page }) => {
    const note: SummaryNote =
      text === list?.text
        ? { mark, kind: "explanation", citations: [], unknownCodes: [] }
        : reader.read({ mark, text });
    return { ...note, text, page };
  });
  for (const { mark, page, unknownCodes, citations } of notes) {
    for (const code of unknownCodes) {
      say({
        code: "stakeholder-summary/unknown-code",
        severity: "warning",
        message: `Cannot tell whose submission "${code}" is: note ${mark} cites it, the list of contributors does not have it`,
        range: { page },
      });
    }
    for (const { code, printed: as } of citations) {
      if (code === undefined || code.toLowerCase() === as.toLowerCase()) continue;
      say({
        code: "stakeholder-summary/misprinted-code",
        severity: "info",
        message: `Read "${as}" in note ${mark} as ${code}: the list of contributors has no other code so near`,
        range: { page },
      });
    }
  }
  const byMark = new Map(notes.map((note) => [note.mark, note]));
  const statements = paragraphs.flatMap((paragraph) =>
    splitStatements(paragraph.text, paragraph.calls).map((statement, place) => ({
      id: `${document.symbol ?? document.file}#${paragraph.number}.${place + 1}`,
      paragraph: paragraph.number,
      page: paragraph.page,
      span: statement.span,
      text: statement.text,
      headings: paragraph.headings,
      isNationalInstitution: paragraph.headings.some((heading) =>
        /provided by the (?:accredited )?national human rights institution/iu.test(heading),
      ),
      notes: statement.calls.map(({ mark }) => mark),
      citations: statement.calls.flatMap(({ mark }) => byMark.get(mark)?.citations ?? []),
    })),
  );
  if (document.review === undefined) {
    say({
      code: "document/no-state",
      severity: "error",
      message: `Cannot tell which review "${document.symbol ?? source.name}" belongs to: its symbol does not say it`,
    });
  }
  if (paragraphs.length === 0) {
    say({
      code: "document/no-paragraphs",
      severity: document.corrigendum === undefined ? "warning" : "info",
      message: `Cannot find any numbered paragraph in "${document.symbol ?? source.name}": it has none`,
    });
  }
  return {
    kind: "stakeholder-summary",
    document,
    ...(submissionCount === undefined ? {} : { submissionCount }),
    paragraphs,
    unnumbered,
    notes,
    contributors,
    submissions: toSubmissions(contributors, document),
    statements,
    diagnostics,
  };
}
