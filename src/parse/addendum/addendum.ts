import type { Diagnostic } from "../../diagnostics.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { PartialDate } from "../../model/partial-date.ts";
import type { ResponseReason, StateResponse } from "../../model/state-response.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";

/** Cover of an addendum. A member is absent where the document does not say it. */
export interface AddendumDocument {
  /** Symbol as printed, such as `"A/HRC/28/15/Add.1"`. */
  readonly symbol?: DocumentSymbol;
  /** Symbol of the report it answers, such as `"A/HRC/28/15"`. */
  readonly reportSymbol?: DocumentSymbol;
  /** Tells this result from those of other kinds of document. */
  readonly kind: "addendum";
  /** Name of the file, as given to the reader. */
  readonly file: string;
  /** State that answers. */
  readonly stateUnderReview?: StateCode;
  /** Session of the Human Rights Council it was presented to, from its symbol: `28`. */
  readonly councilSession?: number;
  /** Date of distribution on the cover. */
  readonly issued?: PartialDate;
  /** Language the State wrote it in, as the cover names it: `"English"`. */
  readonly originalLanguage?: string;
  /** BCP 47 tag of the language of the text that was read; only English is understood. */
  readonly language: string;
  /** Pages, as `SourceText.pageCount` counts them. */
  readonly pageCount: number;
}

/** Words of a reply that give a reason. */
export interface ReasonEvidence {
  /** The reason they give. */
  readonly reason: ResponseReason;
  /** Offsets in {@link AddendumReply.text}, in UTF-16 code units, end excluded. */
  readonly span: readonly [start: number, end: number];
}

/** What the State answers to one or several recommendations. */
export interface AddendumReply {
  /** Numbers with that of their lead paragraph (`"122.17"`); bare (`"17"`) where the lead could not be told. Ascending as printed, each once. */
  readonly paragraphs: readonly string[];
  /** Its stage is `addendum`; the source holds the addendum's paragraph, where it has numbers, and page. */
  readonly response: StateResponse;
  /** What the State says, lines joined; empty where it only lists the number under a heading. */
  readonly text: string;
  /** Numbers as printed, such as `"Recs. 6–13"`. */
  readonly printed: string;
  /** Offsets in {@link text} of the words that give the position; absent where a heading or list gives it. */
  readonly positionSpan?: readonly [start: number, end: number];
  /** Words that give the reasons, in the order printed; empty where none is given. */
  readonly reasons: readonly ReasonEvidence[];
  /** Recommendations whose replies it points to (`See recommendation 71`), numbers as in {@link paragraphs}; empty where none. */
  readonly refersTo: readonly string[];
  /** Text of the recommendation, where the State prints it before its reply. */
  readonly recommendationText?: string;
}

/** A paragraph that takes no position on numbered recommendations: introduction, general remarks, commitments. */
export interface GeneralReply {
  /** Text of the paragraph without its number, lines joined. */
  readonly text: string;
  /** Number of the paragraph; absent where none is printed. */
  readonly paragraph?: string;
  /** Page, from 1. */
  readonly page: number;
  /** Heading it stands under; absent before the first. */
  readonly heading?: string;
}

/** What {@link parseAddendum} returns. */
export interface Addendum {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "addendum";
  /** What the cover says. */
  readonly document: AddendumDocument;
  /** In document order. A number stands in one reply, or in one for each position where the State gives several. */
  readonly replies: readonly AddendumReply[];
  /** Paragraphs that answer no numbered recommendation, in document order. */
  readonly generalReplies: readonly GeneralReply[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}
