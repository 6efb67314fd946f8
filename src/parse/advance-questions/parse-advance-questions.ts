import type { Diagnostic } from "../../diagnostics.ts";
import type { SourceLine, SourceText } from "../../documents/source-text.ts";
import { UprError } from "../../errors.ts";
import { trimEnd } from "../../internal/trim-end.ts";
import type { AdvanceQuestion } from "../../model/advance-question.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import { type ReviewId, reviewIdSchema } from "../../model/review.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { requireDocumentKind } from "../document-kind.ts";
import { readEnglishDate, readOrdinal } from "../english-dates.ts";
import { joinLines } from "../paragraph-text.ts";
import { isCapital, readAskingStates } from "./asking-states.ts";
import { BULLET, cutQuestions } from "./cut-questions.ts";
import { detectTextLanguage } from "./text-language.ts";

/** A question as the document prints it. */
export interface PrintedQuestion {
  /** States that ask, in the order printed; empty where the heading could not be resolved. */
  readonly askingStates: readonly StateCode[];
  /** Group they ask for, as printed, such as `"Group of Friends on NMIRFs"`; absent where they ask for themselves. */
  readonly onBehalfOf?: string;
  /** Number among the questions of these States, from 1. */
  readonly number: number;
  /** The question as printed, without its number, lines joined. */
  readonly text: string;
  /** Line it stands under within the questions of the States, as printed; absent where there is none. */
  readonly topic?: string;
  /** Whether it repeats a question of the same States in another language. */
  readonly isTranslation: boolean;
  /** BCP 47 tag of its language; absent where it is too short to tell. */
  readonly language?: "en" | "es" | "fr";
  /** Page it starts on, from 1. */
  readonly page: number;
}

/** What the head of the document says; a member is absent where it does not say it. */
export interface AdvanceQuestionsDocument {
  /** Name of the file, as given to the reader. */
  readonly file: string;
  /** State the questions are put to. */
  readonly stateUnderReview?: StateCode;
  /** Id of the review, such as `"SVN-3"`. */
  readonly review?: ReviewId;
  /** 1 for the first batch or the document without number, 2 for its first addendum or the second batch, …. */
  readonly batch?: number;
  /** Day it was generated. */
  readonly generated?: PartialDate;
  /** Pages, as `SourceText.pageCount` counts them. */
  readonly pageCount: number;
}

/** What {@link parseAdvanceQuestions} returns. */
export interface AdvanceQuestions {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "advance-questions";
  /** What the head says, with the file. */
  readonly document: AdvanceQuestionsDocument;
  /** Every question printed, translations included, in document order. */
  readonly questions: readonly PrintedQuestion[];
  /** The questions as records; empty where the review is not known, see the option `review`. */
  readonly records: readonly AdvanceQuestion[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Options of {@link parseAdvanceQuestions}. */
export interface ParseAdvanceQuestionsOptions {
  /** Id of the review, such as `"SVN-2"`: the documents do not print session or cycle. */
  readonly review?: ReviewId;
}

const TITLE = /advance(?:d)? questions? (?:to|for) (?:the )?(.{2,80})$/iu;
const BATCH = /\(?(?:\b(first|second|third|fourth|fifth|sixth) batch|\badd(?:endum)?\.? ?(\d{1,2})?)\)?$/iu;
const GENERATED = /generated on:? (\d{1,2} \p{L}{3,9} \d{4})/iu;
const RULE = /^[\s_–—•·-]{1,}$/u;
const PAGE_NUMBER = /^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$/iu;
/** Lines this long are whole paragraphs, not printed lines. */
const PARAGRAPH_LINE = 130;

interface Section {
  readonly heading: SourceLine;
  readonly askingStates: readonly StateCode[];
  readonly onBehalfOf?: string;
  readonly lines: SourceLine[];
}

function shortMonths(text: string): string {
  const names = "January February March April May June July August September October November December".split(
    " ",
  );
  return text.replace(
    /\p{L}{3,9}/u,
    (word) => names.find((name) => name.toLowerCase().startsWith(word.toLowerCase())) ?? word,
  );
}

function readSections(lines: readonly SourceLine[], report: (line: SourceLine) => void): readonly Section[] {
  const sections: Section[] = [];
  for (const line of lines) {
    if (RULE.test(line.text) || PAGE_NUMBER.test(line.text)) continue;
    const asking = readAskingStates(line.text);
    if (asking !== undefined) {
      sections.push({ heading: line, ...asking, lines: [] });
      if (asking.askingStates.length === 0) report(line);
      continue;
    }
    const open = sections.at(-1);
    if (open === undefined) report(line);
    else open.lines.push(line);
  }
  return sections;
}

/** The questions as records of the review the document names, or was found to belong to; none where neither is known. */
export function toAdvanceQuestions(
  questions: readonly PrintedQuestion[],
  document: AdvanceQuestionsDocument,
): readonly AdvanceQuestion[] {
  const { review, file, batch } = document;
  if (review === undefined) return [];
  return questions
    .filter(({ askingStates }) => askingStates.length > 0)
    .map(({ askingStates, number, text, page }) => ({
      id: `${review}/${askingStates.join("+")}${batch === undefined || batch === 1 ? "" : `@${batch}`}/${number}`.slice(
        0,
        120,
      ),
      review,
      askingStates,
      number,
      ...(batch === undefined ? {} : { batch }),
      text,
      source: { file, page },
    }));
}

/**
 * Reads the questions States put in writing before a review: one heading in capitals per State, its questions under it.
 *
 * A bullet or paragraph is one question, as the document divides them; lines that only name a subject are the topic of
 * what follows. Questions in Spanish or French are kept, and so are their translations, marked as such. The document
 * does not print its session: give `review` to have records. Content never throws: what cannot be read is a
 * diagnostic. O(length).
 *
 * @param source - Text of the document, from `readPdfText`, `readDocxText`, `readDocText` or `textFromString`.
 * @param options - The review the questions belong to.
 * @throws `UprError` `WRONG_DOCUMENT_KIND` if the text holds no such questions; `INVALID_ARGUMENT` if `review` is
 * no id of a review.
 *
 * @example A document without session
 * ```ts
 * import { parseAdvanceQuestions, textFromString } from "uprkit/read";
 *
 * const source = textFromString("ADVANCE QUESTIONS TO SLOVENIA - ADD.1\nPERU\n• What was done?\n• What is planned?");
 * const { document, records } = parseAdvanceQuestions(source, { review: "SVN-2" });
 * document.batch; // => 2
 * records.map(({ id }) => id); // => ["SVN-2/PER@2/1", "SVN-2/PER@2/2"]
 * ```
 *
 * @category Parse
 */
export function parseAdvanceQuestions(
  source: SourceText,
  options: ParseAdvanceQuestionsOptions = {},
): AdvanceQuestions {
  const { review } = options;
  if (review !== undefined && !reviewIdSchema.safeParse(review).success) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot read advance questions: option review is ${JSON.stringify(review)}, expected an id such as "SVN-2"`,
    );
  }
  requireDocumentKind(source, "advance-questions", "a list of advance questions");
  const diagnostics: Diagnostic[] = [];
  const say = (diagnostic: Omit<Diagnostic, "source">): void => {
    diagnostics.push({ ...diagnostic, source: source.name });
  };
  const at = source.lines.findIndex(({ text }) => TITLE.test(text));
  const title = TITLE.exec(source.lines[at]?.text ?? "")?.[1] ?? "";
  const [whole, ordinal, added] = BATCH.exec(title.trim()) ?? [];
  const name = trimEnd(title.trim().slice(0, title.trim().length - (whole ?? "").length), " –—-(");
  const found = resolveState(name);
  const batch =
    ordinal !== undefined ? readOrdinal(ordinal) : whole !== undefined ? Number(added ?? 1) + 1 : undefined;
  const generatedText = [...(source.headers ?? []), ...source.lines.map(({ text }) => text)]
    .map((text) => GENERATED.exec(text)?.[1])
    .find((text) => text !== undefined);
  const generated = generatedText === undefined ? undefined : readEnglishDate(shortMonths(generatedText));
  const document: AdvanceQuestionsDocument = {
    file: source.name,
    ...(found.found ? { stateUnderReview: found.code } : {}),
    ...(review === undefined ? {} : { review }),
    ...(batch === undefined ? {} : { batch }),
    ...(generated === undefined ? {} : { generated }),
    pageCount: source.pageCount,
  };
  if (!found.found) {
    say({
      code: "advance-questions/unknown-state",
      severity: "warning",
      message: `Cannot resolve "${name}": no State has this name, expected the State under review`,
    });
  }
  if (review === undefined) {
    say({
      code: "advance-questions/no-review",
      severity: "info",
      message: "Cannot make records of the questions: the document does not print its session",
      hint: 'Give the id of the review, such as review: "SVN-2".',
    });
  }
  const body = source.lines.slice(at + 1).filter(({ text }) => !GENERATED.test(text) && !TITLE.test(text));
  const isByParagraph =
    source.format === "docx" ||
    source.format === "doc" ||
    body.some(({ text }) => text.length > PARAGRAPH_LINE);
  const sections = readSections(body, ({ text, page }) =>
    say({
      code: "advance-questions/unassigned-text",
      severity: "warning",
      message: `Cannot tell who says "${text.slice(0, 60)}": no heading names a known State before it`,
      range: { page },
    }),
  );
  for (const { lines } of sections) {
    for (const { text, page } of lines) {
      if (!isCapital(text) || BULLET.test(text) || /\?/u.test(text)) continue;
      say({
        code: "advance-questions/unknown-heading",
        severity: "warning",
        message: `Read "${text.slice(0, 60)}" as the topic of what follows: no State has this name`,
        range: { page },
      });
    }
  }
  const numbers = new Map<string, number>();
  const questions = sections.flatMap(({ askingStates, onBehalfOf, heading, lines }) => {
    const key = askingStates.length > 0 ? askingStates.join("+") : heading.text;
    return cutQuestions(lines, isByParagraph).map(({ lines: own, topic, isTranslation }): PrintedQuestion => {
      const number = (numbers.get(key) ?? 0) + 1;
      numbers.set(key, number);
      const text = joinLines(own).text.replace(BULLET, "").trim().normalize("NFC");
      const language = detectTextLanguage(text);
      // Some States print a question twice in one paragraph: `… blood? / ¿Planea …`.
      const other = text
        .split(/\s\/\s/u)
        .map(detectTextLanguage)
        .find((found) => found !== undefined && found !== "en");
      const page = own[0]?.page ?? 1;
      if (other !== undefined) {
        say({
          code: "advance-questions/other-language",
          severity: "info",
          message: `Kept question ${number} of ${key} as printed: it is ${language === other ? "" : "also "}in ${other === "es" ? "Spanish" : "French"}`,
          range: { page },
        });
      }
      return {
        askingStates,
        ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
        number,
        text,
        ...(topic === undefined ? {} : { topic }),
        isTranslation,
        ...(language === undefined ? {} : { language }),
        page,
      };
    });
  });
  return {
    kind: "advance-questions",
    document,
    questions,
    records: toAdvanceQuestions(questions, document),
    diagnostics,
  };
}
