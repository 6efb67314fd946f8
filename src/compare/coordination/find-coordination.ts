import type { Corpus } from "../../corpus/corpus.ts";
import { UprError } from "../../errors.ts";
import { listRecordedTexts, type RecordedText } from "../recorded-text.ts";
import { listOf } from "../similarity/id-lists.ts";
import { prepareTexts } from "../similarity/prepare-texts.ts";
import { clusterWordings, type WordingGroup } from "./cluster-wordings.ts";
import { collectWordings, type Wordings } from "./collect-wordings.ts";
import { listSubjects } from "./subjects.ts";
import { createHeapWeigher, estimateUnseen, type HeapWeigher, type WordingHeap } from "./surprise.ts";
import {
  orderBySession,
  spreadOf,
  toMember,
  type WordingMember,
  type WordingSpread,
} from "./wording-member.ts";

/** Options of {@link findCoordination}. */
export interface FindCoordinationOptions {
  /** Least cosine of a wording with that of its cluster, 0.7 to 1; default 0.9. With 1 only identical wordings. */
  readonly threshold?: number;
}

/**
 * How the recommendations of a cluster came about, as far as that shows: `joint` = one recommendation by several States,
 * which is no coincidence of words; `template` = one State, again and again; `in-review` = several States in one review;
 * `shared` = several States in several reviews.
 */
export type WordingClusterKind = "joint" | "in-review" | "template" | "shared";

/** Recommendations in nearly the same words. */
export interface WordingCluster {
  /** How they came about: see {@link WordingClusterKind}. */
  readonly kind: WordingClusterKind;
  /** Place of a text with the most common wording, the first of them. */
  readonly representative: number;
  /** All texts, by session and then place; each compared with the representative. */
  readonly members: readonly WordingMember[];
  /** Instruments that every one of them names, by code. */
  readonly instruments: readonly string[];
  /** Wordings, the name of the State under review masked; 1 where all are the same. */
  readonly wordings: number;
  /** Who used the words first, and how far they went. */
  readonly spread: WordingSpread;
  /** Where it is heaped, and whether its use elsewhere explains that; the most surprising first; empty for `joint`. */
  readonly heaps: readonly WordingHeap[];
  /** Surprise of the first heap; 0 where there is none. */
  readonly surprise: number;
}

/** What {@link findCoordination} found. */
export interface Coordination {
  /** `"none"` where there were not two texts with words: nothing can be said, which is not the same as no clusters. */
  readonly basis: "texts" | "none";
  /** Clusters of two or more texts, the most surprising first, then the largest. */
  readonly clusters: readonly WordingCluster[];
  /** The texts looked at, in the order of places. */
  readonly texts: readonly RecordedText[];
  /** Number of the recommendation that each text is, from 0; -1 for a text without words. */
  readonly recommendationOf: Int32Array;
  /** Texts with words; those without are in no cluster. */
  readonly textCount: number;
  /** Recommendations: rows with the same words to one State in one session, or one number, count once. */
  readonly recommendationCount: number;
  /** Distinct wordings, the name of the State under review masked. */
  readonly wordingCount: number;
  /** Texts that are one recommendation with another: joint recommendations, each State's row counted. */
  readonly jointCount: number;
  /** Heaps that were weighed: one in 1,000 of them is `surprising` by chance alone. */
  readonly heapCount: number;
}

/**
 * Finds recommendations in nearly the same words: by several States in one review, by one State in many, or shared
 * among States, with who used them first and whether that is surprising, given how common the words are elsewhere.
 *
 * Words are compared as they stand (cosine weighted by rarity), the name of the State under review masked; texts of one
 * cluster name the same instruments, by `detectInstruments`, and each is at least as like the most common wording as
 * the threshold says. Rows with the same words to one State in one session are one recommendation made jointly, as
 * exports have a row for each State: no coordination. In numbered collections one number is one recommendation.
 *
 * A heap of one wording in a review, or with one State, is compared with chance: the recommendations there on the
 * subject (instrument, body or concept that explains most) times the share of those words among recommendations on it
 * elsewhere, a year around. Many States asking for the same treaty in the few words there are is thus no surprise.
 * Words that nobody uses elsewhere count as used a little (Good's estimate). The probability takes recommendations as
 * independent, which those of one region are not: a score to look at texts by, no proof of an agreement.
 *
 * Words of any Latin script; instruments and subjects English only. Texts of other scripts are compared when identical.
 * About 5 s for 33,000 texts. Does not change its input.
 *
 * @param source - A corpus or view with texts, rows of `listRows`, or objects with a `text` and what else is known.
 * @throws `UprError` with code `INVALID_ARGUMENT` for a threshold not from 0.7 to 1, or a text that is none.
 *
 * @example Two States in one review
 * ```ts
 * import { findCoordination } from "uprkit/compare";
 *
 * const review = { stateUnderReview: "KEN", session: 8 } as const;
 * const { clusters } = findCoordination([
 *   { ...review, recommendingState: "FRA", text: "Close the old prisons of Mombasa and build new ones" },
 *   { ...review, recommendingState: "CHL", text: "Close the old prisons of Mombasa, and build new ones soon" },
 *   { ...review, recommendingState: "JPN", text: "Promote tolerance among pupils" },
 * ]);
 * clusters.map(({ kind, spread }) => [kind, spread.recommenders]); // => [["in-review", 2]]
 * ```
 *
 * @category Compare
 */
export function findCoordination(
  source: Corpus | readonly RecordedText[],
  options: FindCoordinationOptions = {},
): Coordination {
  const { threshold = 0.9 } = options;
  if (!(threshold >= 0.7 && threshold <= 1)) {
    throw new UprError(
      "INVALID_ARGUMENT",
      `Cannot find coordination from a cosine of ${threshold} on: it is no near-identity, expected 0.7 to 1`,
    );
  }
  const texts = listRecordedTexts(source);
  const found = collectWordings(texts);
  const { wordings, utterances, utteranceOf } = found;
  const byWording: number[][] = wordings.map(() => []);
  const examples: string[] = wordings.map(() => "");
  for (const [number, { wording, places }] of utterances.entries()) {
    byWording[wording]?.push(number);
    if (examples[wording] === "") examples[wording] = texts[places[0] ?? 0]?.text ?? "";
  }
  const prepared = prepareTexts(examples, { demands: false });
  const uses = byWording.map((list) => list.length);
  const groups = clusterWordings(wordings, prepared, uses, threshold);
  const sizes = groups.map(({ members }) => members.reduce((sum, wording) => sum + (uses[wording] ?? 0), 0));
  const unseen = estimateUnseen(
    sizes.filter((size) => size === 1).length,
    sizes.filter((size) => size === 2).length,
  );
  const weigher = createHeapWeigher(texts, utterances, listSubjects(prepared), unseen);
  const clusters = groups
    .map((group) =>
      toCluster(group, {
        texts,
        found,
        byWording,
        weigher,
        instrumentsOf: (wording) => listOf(prepared.instruments, wording),
      }),
    )
    .filter(({ members }) => members.length > 1)
    .sort(
      (a, b) =>
        b.surprise - a.surprise || b.members.length - a.members.length || a.representative - b.representative,
    );
  const textCount = utteranceOf.reduce((count, number) => count + Number(number >= 0), 0);
  return {
    basis: textCount > 1 ? "texts" : "none",
    clusters,
    texts,
    recommendationOf: utteranceOf,
    textCount,
    recommendationCount: utterances.length,
    wordingCount: wordings.length,
    jointCount: utterances.reduce((sum, { places }) => sum + (places.length > 1 ? places.length : 0), 0),
    heapCount: clusters.reduce((sum, { heaps }) => sum + heaps.length, 0),
  };
}

interface Collection {
  readonly texts: readonly RecordedText[];
  readonly found: Wordings;
  /** Recommendations in each wording. */
  readonly byWording: readonly (readonly number[])[];
  readonly weigher: HeapWeigher;
  readonly instrumentsOf: (wording: number) => readonly string[];
}

function toCluster(group: WordingGroup, collection: Collection): WordingCluster {
  const { texts, found, byWording, weigher, instrumentsOf } = collection;
  const numbers = group.members.flatMap((wording) => byWording[wording] ?? []);
  const cosineOf = new Map(group.members.map((wording, at) => [wording, group.cosines[at] ?? 0]));
  const utterances = numbers.flatMap((number) => found.utterances[number] ?? []);
  const members = utterances.flatMap(({ wording, places }, recommendation) =>
    places.map((place) => toMember(texts[place] ?? {}, place, cosineOf.get(wording) ?? 0, recommendation)),
  );
  const ordered = orderBySession(members);
  const spread = spreadOf(ordered);
  const heaps = weigher.weigh(numbers);
  const [first] = byWording[group.center] ?? [];
  return {
    kind: kindOf(spread),
    representative: found.utterances[first ?? -1]?.places[0] ?? 0,
    members: ordered,
    instruments: instrumentsOf(group.center),
    wordings: group.members.length,
    spread,
    heaps,
    surprise: heaps[0]?.surprise ?? 0,
  };
}

function kindOf({ recommendations, recommenders, reviews }: WordingSpread): WordingClusterKind {
  if (recommendations === 1) return "joint";
  if (recommenders === 1) return "template";
  return reviews === 1 ? "in-review" : "shared";
}
