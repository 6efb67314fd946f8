import { editDistance } from "../internal/edit-distance.ts";

/** Slips of the hand in a name: more is another name. */
const SLIPS = 3;

/** Names without case, spaces and hyphens, as people vary these: `recommending-state` is `recommendingState`. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/gu, "");
}

/** Known names near to a given one, the nearest first, at most three. */
export function suggestNames(given: string, known: readonly string[]): readonly string[] {
  const folded = foldName(given);
  return known
    .map((name) => ({ name, distance: distanceOf(folded, foldName(name)) }))
    .filter(({ distance }) => distance <= SLIPS)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** What to say of a name that is none: what it may have been, and what there is. */
export function explainNames(given: string, known: readonly string[], pointer?: string): string {
  const all = suggestNames(given, known);
  // Of a few short names every one is near.
  const near = all.length === known.length ? [] : all;
  const hint = near.length === 0 ? "" : `did you mean ${near.map((name) => `"${name}"`).join(" or ")}? `;
  return `${hint}expected ${pointer ?? `one of ${known.join(", ")}`}`;
}

/** The start of a longer name counts as one slip: people shorten. */
function distanceOf(given: string, known: string): number {
  const slips = Math.min(SLIPS, Math.floor(given.length / 2));
  const distance = editDistance(given, known, slips) ?? SLIPS + 1;
  return given.length > 2 && known.startsWith(given) ? Math.min(distance, 1) : distance;
}
