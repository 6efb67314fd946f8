import type { Diagnostic } from "../../diagnostics.ts";
import type { Cycle } from "../../model/cycle.ts";
import type { DocumentSymbol } from "../../model/document-symbol.ts";
import type { RecommendationPart } from "../../model/recommendation.ts";
import type { SourceReference } from "../../model/source-reference.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import type { AffectedGroupSlug, StateCode, ThemeConcept } from "../../model/vocabulary.generated.ts";

/** A theme OHCHR gave to a recommendation. */
export interface ListedTheme {
  /** What the label stands for in every generation of labels; absent where it is not known. */
  readonly concept?: ThemeConcept;
  /** Label as printed, without code. */
  readonly label: string;
  /** Code of the list of 2014 as printed, such as `"B31"`; absent in later lists. */
  readonly code?: string;
}

/** A group of persons OHCHR names for a recommendation. */
export interface ListedGroup {
  /** Absent where the label is not known. */
  readonly slug?: AffectedGroupSlug;
  /** Label as printed. */
  readonly label: string;
}

/** Where the position of a State was taken from, as the list says. */
export interface PositionSource {
  /** Report or addendum, such as `"A/HRC/28/15/Add.1"`. */
  readonly document: DocumentSymbol;
  /** Paragraph in it; absent where the list names none. */
  readonly paragraph?: string;
}

/** One recommendation of a list or matrix of OHCHR. */
export interface ListedRecommendation {
  /** `A/HRC/28/15#115.1`, as in the Working Group report; with the file's name where its symbol is not known. */
  readonly id: string;
  /** Symbol of the Working Group report; absent where the file does not say it. */
  readonly document?: DocumentSymbol;
  /** Number in that report. */
  readonly paragraph: string;
  /** Text after the number, States in brackets included; white space collapsed, Unicode NFC. */
  readonly text: string;
  /** States that made it, in document order, each once. */
  readonly recommendingStates: readonly StateCode[];
  /** Sentences or clauses with their own States; never empty. */
  readonly parts: readonly RecommendationPart[];
  /** `none` where the file gives none. */
  readonly position: ResponsePosition;
  /** Position as printed; absent where none is. */
  readonly positionLabel?: string;
  /** Absent where the file does not say. */
  readonly positionSource?: PositionSource;
  /** In the order printed. */
  readonly themes: readonly ListedTheme[];
  /** In the order printed. */
  readonly groups: readonly ListedGroup[];
  /** Goals of the 2030 Agenda, 1 to 17, in the order printed. */
  readonly sdgs: readonly number[];
  /** Theme under which the list has it, as printed; absent in a matrix. */
  readonly heading?: string;
  /** Where in the file it stands. */
  readonly source: SourceReference;
}

/**
 * Generation of a thematic list: 1 has codes (`A12`), 2 has labels and goals in one cell, 3 has a column of goals.
 */
export type ThematicListGeneration = 1 | 2 | 3;

/** What a thematic list says about itself. A member is absent where it does not say it. */
export interface ThematicListDocument {
  /** Name of the file, as given to the reader. */
  readonly file: string;
  /** Which of the three layouts of these lists it has. */
  readonly generation: ThematicListGeneration;
  /** State the recommendations were made to. */
  readonly stateUnderReview?: StateCode;
  /** Session of the Working Group, from 1. */
  readonly session?: number;
  /** Cycle that the session belongs to. */
  readonly cycle?: Cycle;
  /** Report the recommendations are numbered in. */
  readonly symbol?: DocumentSymbol;
  /** Pages, as `SourceText.pageCount` counts them. */
  readonly pageCount: number;
}

/** What {@link parseThematicList} returns. */
export interface ThematicList {
  /** Tells this result from those of other kinds of document. */
  readonly kind: "thematic-list";
  /** What the list says about itself, with the file. */
  readonly document: ThematicListDocument;
  /** Every numbered recommendation, in the order of the list. */
  readonly entries: readonly ListedRecommendation[];
  /** What is missing, doubtful or worth knowing; empty where nothing is. */
  readonly diagnostics: readonly Diagnostic[];
}
