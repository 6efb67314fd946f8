import type { Diagnostic } from "../../diagnostics.ts";
import { nameOf } from "../double-counting.ts";
import { LEFT_OUT, type MergeIntake, type MergePart } from "./merge-intake.ts";

/** An entry of a part that was taken before. */
interface KnownEntry {
  readonly part: MergePart;
  readonly at: number;
}

/**
 * The part without the entries that an earlier part has too, and without those of recommendations that were left out.
 * Only entries of shared recommendations and shared files are looked up, so that parts with nothing in common cost
 * nothing.
 */
export function leaveOutRepeated(
  intake: MergeIntake,
  part: MergePart,
  earlier: readonly MergePart[],
  index: number,
): MergePart {
  const { sharedRecommendations, sharedSources, recommendationNumbers } = part;
  const isPlain = sharedRecommendations.size + sharedSources.size === 0;
  if (isPlain && !recommendationNumbers.includes(LEFT_OUT)) return part;
  const known = indexEntries(earlier, sharedRecommendations, sharedSources);
  let repeated = 0;
  const differing = new Map<number, { count: number; first: number }>();
  const entries = part.entries.filter((at) => {
    if (isLeftOut(part, at)) return false;
    const key = keyOf(part, at, sharedRecommendations, sharedSources);
    const there = key === undefined ? undefined : known.get(key);
    if (there === undefined) return true;
    if (isSameEntry(there, { part, at })) repeated += 1;
    else {
      const origin = part.sourceNumbers[part.corpus.columns.origin[at] ?? 0] ?? 0;
      const found = differing.get(origin) ?? { count: 0, first: part.corpus.columns.originRow[at] ?? 0 };
      differing.set(origin, { ...found, count: found.count + 1 });
    }
    return false;
  });
  if (repeated > 0) intake.diagnostics.push(repeatedRecords(repeated, "entries", index));
  for (const [origin, { count, first }] of differing) {
    const source = nameOf(intake.sources.sources[origin]);
    intake.diagnostics.push({
      code: "corpus/repeated-id",
      severity: "error",
      message: `Cannot take ${count} entries of corpus ${index + 1} into the merged one: an earlier one has the same rows of "${source}" with another content, expected each once`,
      source,
      range: { row: first },
      hint: "They were left out; rename the file if it is another one.",
    });
  }
  return { ...part, entries };
}

/** That records which are in two corpora were taken once. */
export function repeatedRecords(count: number, what: "entries" | "pledges", index: number): Diagnostic {
  return {
    code: "corpus/repeated-record",
    severity: "info",
    message: `Cannot take ${count} ${what} of corpus ${index + 1} twice: an earlier one has them with the same content`,
    source: `corpus ${index + 1}`,
    hint: "They were taken once.",
  };
}

function indexEntries(
  parts: readonly MergePart[],
  recommendations: ReadonlySet<number>,
  sources: ReadonlySet<number>,
): ReadonlyMap<string, KnownEntry> {
  const known = new Map<string, KnownEntry>();
  for (const part of parts) {
    for (const at of part.entries) {
      const key = keyOf(part, at, recommendations, sources);
      if (key !== undefined) known.set(key, { part, at });
    }
  }
  return known;
}

/** Number and both States of a numbered entry, else file and row; undefined for what no other part can have. */
function keyOf(
  { corpus: { columns, sources }, recommendationNumbers, sourceNumbers }: MergePart,
  at: number,
  sharedRecommendations: ReadonlySet<number>,
  sharedSources: ReadonlySet<number>,
): string | undefined {
  const recommendation = columns.recommendation[at] ?? -1;
  if (recommendation >= 0) {
    const number = recommendationNumbers[recommendation] ?? LEFT_OUT;
    if (!sharedRecommendations.has(number)) return undefined;
    return `#${number} ${columns.stateUnderReview[at]} ${columns.recommendingState[at]}`;
  }
  const origin = columns.origin[at] ?? 0;
  const row = columns.originRow[at] ?? 0;
  const number = sourceNumbers[origin] ?? 0;
  const isKnown = sharedSources.has(number) && row > 0 && sources[origin]?.file !== undefined;
  return isKnown ? `${number} ${row}` : undefined;
}

function isLeftOut({ corpus, recommendationNumbers }: MergePart, at: number): boolean {
  const recommendation = corpus.columns.recommendation[at] ?? -1;
  return recommendation >= 0 && recommendationNumbers[recommendation] === LEFT_OUT;
}

const CODES = ["stateUnderReview", "recommendingState", "session", "position", "claim", "action"] as const;

function isSameEntry(a: KnownEntry, b: KnownEntry): boolean {
  const [one, other] = [a.part.corpus, b.part.corpus];
  return (
    CODES.every((column) => one.columns[column][a.at] === other.columns[column][b.at]) &&
    issueSetOf(a) === issueSetOf(b) &&
    one.texts[a.at] === other.texts[b.at]
  );
}

function issueSetOf({ part, at }: KnownEntry): number | undefined {
  return part.issueSetNumbers[part.corpus.columns.issueSet[at] ?? 0];
}
