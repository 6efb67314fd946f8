import { type Corpus, NO_STATE } from "../../corpus/corpus.ts";
import { STATE_CODES } from "../../model/vocabulary.generated.ts";

/**
 * What the State of a row recommends, without the States in brackets: of several sentences its own, or all where none is
 * marked as its own; `undefined` where the source has no text.
 */
export function textOfRow({ columns, recommendations, texts }: Corpus, row: number): string | undefined {
  const recommendation = recommendations[columns.recommendation[row] ?? -1];
  if (recommendation === undefined) return texts[row];
  const { parts, text } = recommendation;
  const state = STATE_CODES[columns.recommendingState[row] ?? NO_STATE];
  const own = parts.filter((part) => state !== undefined && part.recommendingStates.includes(state));
  return (own.length === 0 ? parts : own).map((part) => part.text).join(" ") || text;
}
