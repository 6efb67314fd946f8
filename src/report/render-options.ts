import type { IntegrityEvidence } from "../analyze/integrity/options.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { PageSource } from "./page/page.ts";

/** How far the making of a page is. */
export interface PageProgress {
  /** Texts or sections that are done. */
  readonly done: number;
  /** Texts or sections in all. */
  readonly total: number;
  /** What is being done: texts without codes are labeled first, where there are any; then sections are made. */
  readonly stage: "classify" | "sections";
}

/** What {@link reviewPage} and the other pages are made with. */
export interface PageOptions {
  /** Sources beside the documents and files the corpus itself names, such as the attribution of an export. */
  readonly sources?: readonly PageSource[];
  /**
   * `"add"` (default): texts without codes get action category and issues from uprkit's classifier, which every figure
   * that rests on them says; `"none"`: only what is coded counts.
   */
  readonly labels?: "add" | "none";
  /** Records beside the corpus, as `reviewIntegrity` takes them: statements, defenders, submissions, visits. */
  readonly evidence?: IntegrityEvidence;
  /** Other reviews a review is set beside, such as `loadUprInfo()` beside the corpus of one report. */
  readonly compareWith?: Corpus;
  /** Stops the work, between two sections or while texts are labeled: it then throws `ABORTED`. */
  readonly signal?: AbortSignal;
  /** Called while texts are labeled, before each section, and when all are made. */
  readonly onProgress?: (progress: PageProgress) => void;
}

/** What {@link renderReview} and the other renderers write. */
export interface RenderOptions extends PageOptions {
  /** `"html"` (default): one file with all it needs; `"markdown"`: the same with tables in place of figures. */
  readonly format?: "html" | "markdown";
  /** Day the page was made, such as `"2026-11-30"`; shown where it is given, as there is no clock in here. */
  readonly madeOn?: string;
}
