import type { StateCode } from "../../model/vocabulary.generated.ts";

/** States that ask in one document, and the reviews of their State it could belong to. */
export interface AskingDocument {
  readonly file: string;
  readonly stateUnderReview: StateCode;
  readonly askingStates: readonly StateCode[];
}

/** A review and the States its report says sent questions in advance. */
export interface AskedReview {
  readonly id: string;
  readonly stateUnderReview: StateCode;
  readonly advanceQuestionStates: readonly StateCode[];
}

/**
 * The review each document of advance questions belongs to, by who asks: these documents print neither session nor
 * date, but the report of the review names the States that asked. A State's questions to one review stand in one
 * document, so a document that fits several reviews goes to the one whose askers are still missing. What stays
 * ambiguous is left out.
 */
export function linkAdvanceQuestions(
  documents: readonly AskingDocument[],
  reviews: readonly AskedReview[],
): ReadonlyMap<string, string> {
  const missing = new Map(
    reviews.map(({ id, advanceQuestionStates }) => [id, new Set(advanceQuestionStates)]),
  );
  const linked = new Map<string, string>();
  const open = new Set(documents.filter(({ askingStates }) => askingStates.length > 0));
  for (let isProgress = true; isProgress; ) {
    isProgress = false;
    for (const document of open) {
      const fits = reviews.filter(({ id, stateUnderReview }) => {
        const states = missing.get(id);
        return (
          stateUnderReview === document.stateUnderReview &&
          document.askingStates.every((state) => states?.has(state))
        );
      });
      const [only] = fits;
      if (only === undefined || fits.length > 1) continue;
      linked.set(document.file, only.id);
      for (const state of document.askingStates) missing.get(only.id)?.delete(state);
      open.delete(document);
      isProgress = true;
    }
  }
  return linked;
}
