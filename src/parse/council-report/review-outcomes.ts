import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { ReviewId } from "../../model/review.ts";
import type { Statement } from "../../model/statement.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { resolveState } from "../../reference/resolve-state.ts";
import { cycleOfSession } from "../../reference/sessions.ts";
import { parseSymbol } from "../../reference/symbols.ts";
import { readEnglishDate } from "../english-dates.ts";
import { readCount } from "../english-numbers.ts";
import type { NumberedParagraph } from "../numbered-document/numbered-document.ts";
import { readSpeaker } from "./plenary-speakers.ts";
import { type PrintedCount, readPrintedCounts } from "./reported-counts.ts";

/** Part of the Council's consideration of an outcome. */
export const PLENARY_PARTS = [
  "introduction",
  "state-under-review",
  "states",
  "stakeholders",
  "conclusion",
] as const;
/** One of {@link PLENARY_PARTS}. */
export type PlenaryPart = (typeof PLENARY_PARTS)[number];

/** A number of recommendations as the report prints it, for comparison with those read elsewhere. */
export interface ReportedCount extends PrintedCount {
  /** Who gives it: the Council's `president`, or the `state` under review. */
  readonly by: "president" | "state";
  /** Number of the paragraph it stands in. */
  readonly paragraph: string;
  /** Page, from 1. */
  readonly page: number;
}

/** A paragraph of the section on one review. */
export interface PlenaryParagraph {
  /** Number as cited, without its full stop. */
  readonly number: string;
  /** Part of the consideration it belongs to: see {@link PLENARY_PARTS}. */
  readonly part: PlenaryPart;
  /** Text without the number, lines joined. */
  readonly text: string;
  /** Page it starts on, from 1. */
  readonly page: number;
}

/** What a report of the Council says of one review; a member is absent where it does not say it. */
export interface ReviewOutcome {
  /** State that the name stands for; absent where the name is not known. */
  readonly stateUnderReview?: StateCode;
  /** Name of the State as printed. */
  readonly name: string;
  /** Id of the review, such as `"SVN-3"`. */
  readonly review?: ReviewId;
  /** Day of the review in the Working Group. */
  readonly reviewDate?: PartialDate;
  /** Day on which the Council adopted the outcome. */
  readonly outcomeDate?: PartialDate;
  /** Number of the Council's meeting that adopted it. */
  readonly meeting?: number;
  /** Documents the review was based on and that make up its outcome, in the order printed. */
  readonly documents: readonly DocumentSymbol[];
  /** Delegations that made statements, as the report counts them. */
  readonly delegationCount?: number;
  /** Other stakeholders that made statements, as the report counts them. */
  readonly stakeholderCount?: number;
  /** Numbers of recommendations the report prints, in the order printed; they are not checked here. */
  readonly counts: readonly ReportedCount[];
  /** Statements of States and of stakeholders, each a paragraph; empty where the review is not known. */
  readonly statements: readonly Statement[];
  /** Every paragraph of the section on the review, in document order. */
  readonly paragraphs: readonly PlenaryParagraph[];
  /** Page the section starts on, from 1. */
  readonly page: number;
}

const OPENING = /^The review of (?:the )?(.{2,90}?) (?:was held|took place|was conducted) (?:on|at|in)\b/u;
const SYMBOL = /\bA\/HRC\/[A-Z0-9][A-Za-z0-9./]{1,40}/gu;
const NUMBER = "(\\d{1,3}|no|[a-z]{3,9}(?:-[a-z]{3,5})?)";
const STATES_COUNT = new RegExp(`\\b${NUMBER} delegations? made (?:a )?statements?`, "iu");
const OTHERS_COUNT = new RegExp(
  `\\b${NUMBER} (?:other )?(?:relevant )?stakeholders? made (?:a )?statements?`,
  "iu",
);

function partOf(headings: readonly string[]): PlenaryPart {
  const last = headings.at(-1) ?? "";
  if (/views expressed by the state/iu.test(last)) return "state-under-review";
  if (/views expressed by (?:member|the member|observer|states|other)/iu.test(last)) return "states";
  if (/general comments/iu.test(last)) return "stakeholders";
  return /concluding remarks/iu.test(last) ? "conclusion" : "introduction";
}

/** Whether a paragraph stands under the consideration of outcomes, and not under a general debate or a decision. */
function isConsideration({ headings }: NumberedParagraph): boolean {
  return !headings.some((heading) =>
    /general debate|action on draft|consideration of and action/iu.test(heading),
  );
}

function readStatements(
  paragraphs: readonly PlenaryParagraph[],
  review: ReviewId | undefined,
  document: DocumentSymbol | undefined,
  file: string,
  date: PartialDate | undefined,
): readonly Statement[] {
  if (review === undefined) return [];
  const statements: Statement[] = [];
  for (const { number, part, text, page } of paragraphs) {
    if (part !== "states" && part !== "stakeholders") continue;
    const speaker = readSpeaker(text, part);
    if (speaker === undefined) continue;
    const order = statements.length + 1;
    statements.push({
      id: `${review}/plenary/${order}`,
      review,
      setting: "plenary",
      speaker,
      order,
      delivered: true,
      text,
      ...(date === undefined ? {} : { date }),
      source: { ...(document === undefined ? {} : { document }), file, paragraph: number, page },
    });
  }
  return statements;
}

function readOutcome(
  own: readonly NumberedParagraph[],
  document: DocumentSymbol | undefined,
  file: string,
): ReviewOutcome | undefined {
  const [first] = own;
  const name = OPENING.exec(first?.text ?? "")?.[1];
  if (first === undefined || name === undefined) return undefined;
  const state = resolveState(name);
  const paragraphs = own.map(({ number, headings, text, page }, index) => ({
    number,
    // The first paragraphs may still stand under the last heading of the State before.
    part:
      index < 3 && !/views expressed/iu.test(headings.at(-1) ?? "")
        ? ("introduction" as const)
        : partOf(headings),
    text,
    page,
  }));
  const introduction = paragraphs
    .filter(({ part }) => part === "introduction")
    .map(({ text }) => text)
    .join(" ");
  const documents: DocumentSymbol[] = [];
  for (const [printed] of introduction.matchAll(SYMBOL)) {
    const symbol = parseSymbol(printed)?.symbol;
    if (symbol !== undefined && symbol !== document && !documents.includes(symbol)) documents.push(symbol);
  }
  const sessions = documents
    .map((symbol) => parseSymbol(symbol))
    .flatMap((parsed) => (parsed !== undefined && "session" in parsed ? [parsed.session] : []));
  const [session] = sessions;
  const review =
    state.found && session !== undefined ? `${state.code}-${cycleOfSession(session)}` : undefined;
  const reviewDate = readEnglishDate(
    /\b(?:held|place|conducted) (?:on|at .{2,40}? on) (\d{1,2} \p{L}{3,9} \d{4})/u.exec(first.text)?.[1] ??
      "",
  );
  const [, meeting, day] =
    /\bat (?:its|the) (\d{1,3})(?:st|nd|rd|th) meeting,? on (\d{1,2} \p{L}{3,9} \d{4})/iu.exec(
      introduction,
    ) ?? [];
  const outcomeDate = readEnglishDate(day ?? "");
  const counted = (part: PlenaryPart, expression: RegExp): number | undefined => {
    for (const paragraph of paragraphs) {
      const printed = paragraph.part === part ? expression.exec(paragraph.text)?.[1] : undefined;
      const value = printed === undefined ? undefined : /^no$/iu.test(printed) ? 0 : readCount(printed);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const delegationCount = counted("states", STATES_COUNT);
  const stakeholderCount = counted("stakeholders", OTHERS_COUNT);
  const counts = paragraphs.flatMap(({ number, part, text, page }): ReportedCount[] => {
    if (part !== "state-under-review" && part !== "conclusion") return [];
    // Without a total next to it a number may be of some recommendations only.
    const by =
      /\b(?:Vice-)?President of the (?:Human Rights )?Council\b.{0,60}\bstated\b|^The (?:Vice-)?President stated/u.test(
        text,
      )
        ? "president"
        : "state";
    const printed = readPrintedCounts(text);
    const isWhole =
      printed.some(({ kind }) => kind === "received") && (by === "president" || printed.length > 1);
    return isWhole ? printed.map((entry) => ({ ...entry, by, paragraph: number, page })) : [];
  });
  return {
    ...(state.found ? { stateUnderReview: state.code } : {}),
    name,
    ...(review === undefined ? {} : { review }),
    ...(reviewDate === undefined ? {} : { reviewDate }),
    ...(outcomeDate === undefined ? {} : { outcomeDate }),
    ...(meeting === undefined ? {} : { meeting: Number(meeting) }),
    documents,
    ...(delegationCount === undefined ? {} : { delegationCount }),
    ...(stakeholderCount === undefined ? {} : { stakeholderCount }),
    counts,
    statements: readStatements(paragraphs, review, document, file, outcomeDate),
    paragraphs,
    page: first.page,
  };
}

/** The sections on single reviews in a report of the Council, in document order. O(paragraphs). */
export function readReviewOutcomes(
  paragraphs: readonly NumberedParagraph[],
  document: DocumentSymbol | undefined,
  file: string,
): readonly ReviewOutcome[] {
  const sections: NumberedParagraph[][] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    if (OPENING.test(paragraph.text)) {
      sections.push([paragraph]);
      isOpen = true;
    } else if (isOpen && isConsideration(paragraph)) sections.at(-1)?.push(paragraph);
    else isOpen = false;
  }
  return sections.map((own) => readOutcome(own, document, file)).filter((outcome) => outcome !== undefined);
}
