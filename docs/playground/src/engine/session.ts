import {
  type Corpus,
  type CountingUnit,
  type Diagnostic,
  type ReviewId,
  type Statement,
  selectRecommendations,
  UprError,
} from "uprkit";
import type { ReadResult } from "uprkit/read";
import type { Figure } from "uprkit/report";
import type {
  Answers,
  Download,
  FileOutcome,
  Progress,
  Reading,
  Request,
  RequestType,
  ShownRow,
  View,
} from "../messages.ts";
import { type Combined, combineResults } from "./combine.ts";
import { drawFigures } from "./draw-figures.ts";
import { drawMoreFigures } from "./draw-more-figures.ts";
import { applyFilter, countingUnitOf, listFilterChoices, unitOf } from "./filter.ts";
import { listFacts } from "./list-facts.ts";
import { ALL_REVIEWS, chooseReview, listReviewChoices } from "./list-reviews.ts";
import { listEntries, toShownRow, type ViewEntry } from "./list-rows.ts";
import { makeDownload } from "./make-download.ts";
import { type ReadFile, readFile } from "./read-files.ts";

/** Rows the page gets at first; it asks for more. */
export const FIRST_ROWS = 50;

/** What a worker holds: all of it is gone when the worker ends. */
interface Held {
  /** As it was read; pages label it themselves, and say so. */
  readonly raw: Corpus;
  /** With labels where the sources have no codes. */
  readonly corpus: Corpus;
  readonly statements: readonly Statement[];
  readonly source: string;
  readonly isLabeled: boolean;
  /** Whether it is of the embedded data, not of documents. */
  readonly isEmbedded: boolean;
}

/** What is on the screen. */
interface Shown {
  readonly view: Corpus;
  /** The whole of what was chosen. */
  readonly whole: Corpus;
  readonly unit: CountingUnit;
  /** What was chosen of {@link Reading.reviews}. */
  readonly choice: string;
  readonly entries: readonly ViewEntry[];
  readonly review: ReviewId | undefined;
  readonly title: string;
  readonly isFiltered: boolean;
}

export interface Session {
  /** Does what the page asks; reports how far it is. */
  handle(request: Request, report: (progress: Progress) => void): Promise<Answers[RequestType]>;
}

export function createSession(): Session {
  const files = new Map<number, ReadFile>();
  let held: Held | undefined;
  let shown: Shown | undefined;

  async function read(
    given: Extract<Request, { type: "read" }>["files"],
    report: (progress: Progress) => void,
  ): Promise<Reading> {
    for (const one of given) files.set(one.id, await readFile(one, report));
    const results: readonly ReadResult[] = [...files.values()].flatMap(({ result }) => result ?? []);
    report({ stage: "Putting the documents together" });
    return hold({ ...combineResults(results), isEmbedded: false }, report);
  }

  async function open(
    { state, cycle }: Extract<Request, { type: "open" }>,
    report: (progress: Progress) => void,
  ): Promise<Reading> {
    report({ stage: "Loading the data of UPR Info" });
    const { loadUprInfo, UPR_INFO_SNAPSHOT } = await import("uprkit/data");
    files.clear();
    const { attribution, limits } = UPR_INFO_SNAPSHOT;
    const corpus = selectRecommendations(loadUprInfo(), { stateUnderReview: state, cycle });
    const notes = limits.map(
      (message): Diagnostic => ({ code: "data/limit", severity: "info", message, source: "UPR Info" }),
    );
    return hold(
      { corpus, source: attribution, diagnostics: notes, statements: [], isEmbedded: true },
      report,
    );
  }

  async function hold(
    { corpus, source, diagnostics, statements, isEmbedded }: Combined & Pick<Held, "isEmbedded">,
    report: (progress: Progress) => void,
  ): Promise<Reading> {
    shown = undefined;
    const { labeled, isLabeled } = await addLabels(corpus, report);
    held = { raw: corpus, corpus: labeled, statements, source, isLabeled, isEmbedded };
    const outcomes: readonly FileOutcome[] = [...files.values()].map(({ outcome }) => outcome);
    return { files: outcomes, reviews: listReviewChoices(labeled), diagnostics, source };
  }

  async function view(
    { review, filter, width }: Extract<Request, { type: "view" }>,
    report: (progress: Progress) => void,
  ): Promise<View> {
    const { corpus, isLabeled, source } = expectHeld();
    const chosen = chooseReview(corpus, review);
    const part = applyFilter(chosen.corpus, filter);
    const entries = listEntries(part);
    const isFiltered = part.size !== chosen.corpus.size;
    const unit = unitOf(chosen.corpus);
    shown = {
      view: part,
      whole: chosen.corpus,
      unit: countingUnitOf(unit),
      choice: review,
      entries,
      review: chosen.id,
      title: chosen.title,
      isFiltered,
    };
    report({ stage: "Drawing the figures" });
    return {
      title: chosen.title,
      subtitle: chosen.subtitle,
      facts: listFacts(part, unit),
      figures: await drawFigures(part, { unit: shown.unit, width, source }),
      choices: listFilterChoices(chosen.corpus),
      unit,
      shown: entries.length,
      total: isFiltered ? listEntries(chosen.corpus).length : entries.length,
      rows: showEntries(0, FIRST_ROWS),
      hasTexts: entries.some(({ text }) => text !== undefined),
      isLabeled,
    };
  }

  function figures(widths: Extract<Request, { type: "figures" }>): Promise<readonly Figure[]> {
    const { statements, source } = expectHeld();
    return drawMoreFigures({ ...expectShown(), statements, source }, widths);
  }

  function rows({ from, count }: Extract<Request, { type: "rows" }>): readonly ShownRow[] {
    return showEntries(from, count);
  }

  function showEntries(from: number, count: number): readonly ShownRow[] {
    const { entries, choice } = expectShown();
    return entries.slice(from, from + count).map((entry) => toShownRow(entry, choice === ALL_REVIEWS));
  }

  function download({ kind, madeOn }: Extract<Request, { type: "download" }>): Promise<Download> {
    return makeDownload(kind, { ...expectHeld(), ...expectShown(), madeOn });
  }

  function expectHeld(): Held {
    if (held !== undefined) return held;
    throw new UprError("INVALID_ARGUMENT", "Cannot show a review: nothing was read");
  }

  function expectShown(): Shown {
    if (shown !== undefined) return shown;
    throw new UprError("INVALID_ARGUMENT", "Cannot show rows: no review is chosen");
  }

  return {
    async handle(request, report) {
      switch (request.type) {
        case "read":
          return read(request.files, report);
        case "open":
          return open(request, report);
        case "view":
          return view(request, report);
        case "figures":
          return figures(request);
        case "rows":
          return rows(request);
        case "download":
          return download(request);
      }
    },
  };
}

/** Action categories and issues by the classifier, where there are texts without codes; loaded only then. */
async function addLabels(
  corpus: Corpus,
  report: (progress: Progress) => void,
): Promise<{ readonly labeled: Corpus; readonly isLabeled: boolean }> {
  const withText = corpus.size === 0 ? corpus : selectRecommendations(corpus, { hasText: true });
  if (withText.size === 0) return { labeled: corpus, isLabeled: false };
  report({ stage: "Labeling actions and issues" });
  const { labelCorpus } = await import("uprkit/classify");
  const { corpus: labeled, predictedAction, predictedIssues } = await labelCorpus(corpus);
  return { labeled, isLabeled: predictedAction.includes(1) || predictedIssues.includes(1) };
}
