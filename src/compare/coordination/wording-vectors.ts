import { splitWords } from "../../classify/text/words.ts";
import { startTermVectors, type TermVectors } from "../similarity/term-vectors.ts";

/** Weight of two neighboring words beside that of a word. */
const PAIR_WEIGHT = 0.5;

/**
 * Vectors of wordings: every word as it stands, and every two neighbors. Weighted by rarity alone, as here a word that
 * asks tells as much as one that names something, unlike where meanings are compared.
 */
export function vectorsOfWordings(wordings: readonly string[]): TermVectors {
  const builder = startTermVectors();
  for (const wording of wordings) builder.add(splitWords(wording).norms);
  const vectors = builder.finish();
  const { offsets, terms, rarity } = vectors;
  const byTerm = Float32Array.from(vectors.vocabulary, (name, term) =>
    name.includes(" ") ? PAIR_WEIGHT * (rarity[term] ?? 0) : (rarity[term] ?? 0),
  );
  const weights = new Float32Array(terms.length);
  for (let text = 0; text < wordings.length; text++) {
    const [start, end] = [offsets[text] ?? 0, offsets[text + 1] ?? 0];
    let squares = 0;
    for (let at = start; at < end; at++) squares += (byTerm[terms[at] ?? 0] ?? 0) ** 2;
    const length = Math.sqrt(squares);
    for (let at = start; at < end; at++) weights[at] = (byTerm[terms[at] ?? 0] ?? 0) / length;
  }
  return { ...vectors, weights };
}
