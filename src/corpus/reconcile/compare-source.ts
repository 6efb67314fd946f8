import type { Recommendation } from "../../model/recommendation.ts";
import type { ResponsePosition } from "../../model/state-response.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { latestPosition } from "../latest-response.ts";
import type { Disagreement, OutsideEntry, SourceComparison } from "./reconciliation.ts";
import { wordOverlap, wordsOf } from "./text-overlap.ts";

/** Smallest word overlap at which two texts of the same State are one recommendation. */
const SAME_TEXT = 0.6;
/** Smallest overlap where the State differs or is not named. */
const SAME_TEXT_ANY_STATE = 0.9;
/** Below this overlap two texts under one number are reported as different. */
const DIFFERENT_TEXT = 0.7;

/**
 * Whether two sources give the same answer. The UN's lists and UPR Info know two values: what is not supported is
 * noted (resolution 5/1, paragraph 32), and UPR Info counts what is accepted in part as noted.
 */
function samePosition(ours: ResponsePosition, theirs: ResponsePosition, isOneRowPerState: boolean): boolean {
  const isPartial = ours === "partially-supported" || theirs === "partially-supported";
  // Of a recommendation accepted in part a State's own row may be the part that is accepted.
  if (isPartial) return ours === theirs || theirs === "noted" || isOneRowPerState;
  return (ours === "supported") === (theirs === "supported");
}

/** Whether the report and addendum at hand leave open what the other source has an answer to. */
function isAnsweredThere({ recommendation, entry }: Match): boolean {
  const isOpen = latestPosition(recommendation.responses) === "pending";
  return isOpen && entry.position !== undefined && entry.position !== "pending" && entry.position !== "none";
}

const list = (states: readonly StateCode[]): string => [...states].sort().join(" ");

interface Match {
  readonly recommendation: Recommendation;
  readonly entry: OutsideEntry;
}

function matchByParagraph(
  recommendations: readonly Recommendation[],
  entries: readonly OutsideEntry[],
): (Match | OutsideEntry)[] {
  const byNumber = new Map(
    recommendations.map((recommendation) => [recommendation.paragraph, recommendation]),
  );
  return entries.map((entry) => {
    const recommendation = byNumber.get(entry.paragraph ?? "");
    return recommendation === undefined ? entry : { recommendation, entry };
  });
}

function matchByText(
  recommendations: readonly Recommendation[],
  entries: readonly OutsideEntry[],
): (Match | OutsideEntry)[] {
  const clauses = recommendations.flatMap((recommendation) => {
    const whole = {
      recommendation,
      states: recommendation.recommendingStates,
      words: wordsOf(recommendation.text),
    };
    const parts = recommendation.parts.map((part) => ({
      recommendation,
      states: part.recommendingStates,
      words: wordsOf(part.text),
    }));
    return [...parts, whole];
  });
  const byState = new Map<StateCode, typeof clauses>();
  for (const clause of clauses) {
    for (const state of clause.states) {
      const own = byState.get(state);
      if (own === undefined) byState.set(state, [clause]);
      else own.push(clause);
    }
  }
  return entries.map((entry) => {
    const words = wordsOf(entry.text ?? "");
    const [state] = entry.recommendingStates;
    const best = (candidates: typeof clauses, bar: number): Recommendation | undefined => {
      let found: Recommendation | undefined;
      let most = bar;
      for (const clause of candidates) {
        const overlap = wordOverlap(words, clause.words);
        if (overlap > most || (overlap === most && found === undefined))
          [found, most] = [clause.recommendation, overlap];
      }
      return found;
    };
    const own = state === undefined ? undefined : best(byState.get(state) ?? [], SAME_TEXT);
    const recommendation = own ?? best(clauses, SAME_TEXT_ANY_STATE);
    return recommendation === undefined ? entry : { recommendation, entry };
  });
}

function isMatch(result: Match | OutsideEntry): result is Match {
  return "recommendation" in result;
}

function disagreementsOf({ recommendation, entry }: Match, isOneRowPerState: boolean): Disagreement[] {
  const { paragraph, source, recommendingStates, responses, text } = recommendation;
  const found: Disagreement[] = [];
  const add = (field: Disagreement["field"], ours: string, theirs: string): void => {
    // A position may stand in another paragraph or document than the recommendation: in the addendum.
    const own = field === "position" ? (responses.at(-1)?.source ?? source) : source;
    found.push({ field, paragraph, ours, theirs, sources: [own, entry.source] });
  };
  const position = latestPosition(recommendation.responses);
  const isComparable = entry.position !== undefined && !isAnsweredThere({ recommendation, entry });
  if (
    isComparable &&
    entry.position !== undefined &&
    !samePosition(position, entry.position, isOneRowPerState)
  ) {
    add("position", position, entry.position);
  }
  const theirs = entry.recommendingStates;
  const sameStates = isOneRowPerState
    ? theirs.every((state) => recommendingStates.includes(state))
    : list(theirs) === list(recommendingStates);
  if (theirs.length > 0 && !sameStates) add("recommendingStates", list(recommendingStates), list(theirs));
  if (
    !isOneRowPerState &&
    entry.text !== undefined &&
    wordOverlap(wordsOf(text), wordsOf(entry.text)) < DIFFERENT_TEXT
  ) {
    add("text", text, entry.text);
  }
  return found;
}

/**
 * Compares the recommendations of a review with what another source says of them: which entries match, on what the
 * two differ (both sources are named), and what is missing on either side. Entries with a number are found by it,
 * others by recommending State and words; entries with neither cannot be compared (`matchedBy: "nothing"`).
 *
 * O(entries) by number; by text O(entries × recommendations of the State).
 *
 * @example A list that has another position
 * ```ts
 * import { compareSource } from "uprkit";
 *
 * const text = "Lend more books (Fiji)";
 * const recommendation = {
 *   id: "A/HRC/0/1#1.1",
 *   paragraph: "1.1",
 *   text,
 *   recommendingStates: ["FJI"],
 *   parts: [{ text, recommendingStates: ["FJI"], span: [0, text.length] }],
 *   responses: [{ stage: "review", position: "supported" }],
 *   source: { file: "report.pdf", paragraph: "1.1" },
 * } as const;
 * const source = { file: "list.docx" };
 * const entry = { paragraph: "1.1", recommendingStates: ["FJI"], position: "noted", source } as const;
 * const { matched, disagreements } = compareSource([recommendation], [entry], {
 *   file: "list.docx",
 *   kind: "thematic-list",
 * });
 * matched; // => 1
 * disagreements.map(({ field, ours, theirs }) => [field, ours, theirs]); // => [["position", "supported", "noted"]]
 * ```
 *
 * @category Corpus
 */
export function compareSource(
  recommendations: readonly Recommendation[],
  entries: readonly OutsideEntry[],
  {
    file,
    kind,
    isOneRowPerState = false,
  }: { readonly file: string; readonly kind: string; readonly isOneRowPerState?: boolean },
): SourceComparison {
  const hasNumbers = entries.some(({ paragraph }) => paragraph !== undefined);
  if (!hasNumbers && entries.length > 0 && entries.every(({ text }) => text === undefined)) {
    const nothing = { matched: 0, missingHere: [], unknownThere: [], answeredThere: [], disagreements: [] };
    return { file, kind, matchedBy: "nothing", entries: entries.length, ...nothing };
  }
  const results = hasNumbers
    ? matchByParagraph(recommendations, entries)
    : matchByText(recommendations, entries);
  const matches = results.filter(isMatch);
  const seen = new Set(matches.map(({ recommendation }) => recommendation.paragraph));
  return {
    file,
    kind,
    matchedBy: hasNumbers ? "paragraph" : "text",
    entries: entries.length,
    matched: matches.length,
    missingHere: recommendations
      .map(({ paragraph }) => paragraph)
      .filter((paragraph) => !seen.has(paragraph)),
    unknownThere: results.filter((result): result is OutsideEntry => !isMatch(result)),
    answeredThere: [
      ...new Set(matches.filter(isAnsweredThere).map(({ recommendation }) => recommendation.paragraph)),
    ],
    disagreements: matches.flatMap((match) => disagreementsOf(match, isOneRowPerState)),
  };
}
