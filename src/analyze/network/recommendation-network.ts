import { UprError } from "../../errors.ts";
import { createRandom } from "../../internal/seeded-random.ts";
import { type RegionalGroup, STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { assertOption } from "../counting/counting.ts";
import type { FactTable } from "../counting/fact-table.ts";
import { divide } from "../counting/per-state.ts";
import { type Assortativity, measureAssortativity } from "./assortativity.ts";
import { comparePartitions, type PartitionAgreement } from "./compare-partitions.ts";
import { type DyadRow, dyads } from "./dyads.ts";

/** What a tie weighs: all recommendations of the pair, or those of category 5. */
export const NETWORK_WEIGHTS = ["count", "specific"] as const;
/** One of {@link NETWORK_WEIGHTS}. */
export type NetworkWeight = (typeof NETWORK_WEIGHTS)[number];

/** How {@link recommendationNetwork} builds the network. */
export interface RecommendationNetworkOptions {
  /** Default `"count"`. */
  readonly weight?: NetworkWeight;
  /** Ties of less weight are left out; default 1. */
  readonly minimum?: number;
  /** Of Louvain's method: above 1 gives more and smaller communities; default 1. */
  readonly resolution?: number;
  /** The same seed gives the same communities; default 1. */
  readonly seed?: number;
}

/** One State in the network. A tie leads from the recommending State to the State under review. */
export interface NetworkStateRow {
  /** The State. */
  readonly state: StateCode;
  /** Its regional group. */
  readonly group: RegionalGroup;
  /** States that recommended something to it. */
  readonly inDegree: number;
  /** States it recommended something to. */
  readonly outDegree: number;
  /** Weight of the recommendations it got. */
  readonly inStrength: number;
  /** Weight of those it made. */
  readonly outStrength: number;
  /** PageRank (damping 0.85, weighted), which adds up to 1: much where it gets much from States that get much. */
  readonly pageRank: number;
  /** Weighted hub score, which adds up to 1: makes many to States that get many. `undefined` without ties. */
  readonly hub: number | undefined;
  /** Weighted authority score, which adds up to 1: gets many from States that make many. `undefined` without ties. */
  readonly authority: number | undefined;
  /** Share of the shortest paths between other States that run through it, from 0 to 1; ties unweighted. */
  readonly betweenness: number;
  /** How near the States are that can reach it, from 0 to 1, after Wasserman and Faust; ties unweighted. */
  readonly closeness: number;
  /** Number of its community, from 0; the largest is 0, of equal ones that with the first State by code. */
  readonly community: number;
}

/** One community. */
export interface NetworkCommunity {
  /** Its number, from 0, as in {@link NetworkStateRow.community}. */
  readonly community: number;
  /** Number of its States. */
  readonly count: number;
  /** In the order of their codes. */
  readonly states: readonly StateCode[];
}

/** States, and what they recommend to each other, as a network. */
export interface RecommendationNetwork {
  /** What a tie weighs, as asked for: see {@link NETWORK_WEIGHTS}. */
  readonly weight: NetworkWeight;
  /** States that made or got a recommendation, in the order of their codes. */
  readonly states: readonly NetworkStateRow[];
  /** Number of ties. */
  readonly ties: number;
  /** Ties over all there could be, from 0 to 1; `undefined` with fewer than two States. */
  readonly density: number | undefined;
  /** By Louvain's method, the largest first. */
  readonly communities: readonly NetworkCommunity[];
  /** Modularity of the communities; `undefined` without ties. Below about 0.3 they are weak. */
  readonly modularity: number | undefined;
  /** Modularity of the regional groups taken as communities, to compare. */
  readonly modularityOfGroups: number | undefined;
  /** How much the communities are the regional groups. */
  readonly agreementWithGroups: PartitionAgreement;
  /** Whether States recommend within their regional group more than chance has it. */
  readonly assortativityByGroup: Assortativity;
  /** A recommendation of several States ties each of them. */
  readonly unit: "recommender";
}

/**
 * The network of who recommends to whom: centralities of each State, communities, and how far both follow the regional
 * groups.
 *
 * Ties are those of {@link dyads}, without those of a State to itself. Centralities, modularity and Louvain's method are
 * those of graphology, which is loaded when it is first needed; the seed is the only source of chance. Most States
 * speak to most others, so betweenness and closeness differ little; strength, PageRank and hub say more. Takes about
 * half a second for two hundred States, beside reading the rows. Does not change its input.
 *
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for an unknown weight, or a minimum or resolution not above 0.
 * @see V. D. Blondel et al. (2008), "Fast unfolding of communities in large networks"; J. M. Kleinberg (1999),
 * "Authoritative sources in a hyperlinked environment"; U. Brandes (2001), "A faster algorithm for betweenness
 * centrality".
 *
 * @example
 * ```ts
 * import { recommendationNetwork } from "uprkit";
 * import { loadUprInfo } from "uprkit/data";
 *
 * const network = await recommendationNetwork(loadUprInfo());
 * [network.states.length, network.ties]; // => [195, 11640]
 * network.assortativityByGroup.value?.toFixed(3); // => "0.059"
 * ```
 *
 * @category Analyze
 */
export async function recommendationNetwork(
  corpus: FactTable,
  options: RecommendationNetworkOptions = {},
): Promise<RecommendationNetwork> {
  const { weight = "count", minimum = 1, resolution = 1, seed = 1 } = options;
  assertOption("weight", weight, NETWORK_WEIGHTS);
  for (const [name, value] of Object.entries({ minimum, resolution })) {
    if (!(value > 0)) {
      throw new UprError(
        "INVALID_ARGUMENT",
        `Cannot build a network: ${name} is ${value}, expected a number above 0`,
      );
    }
  }
  const weightOf = (row: DyadRow): number => (weight === "count" ? row.count : row.specific);
  const ties = dyads(corpus)
    .filter((row) => row.recommendingState !== row.stateUnderReview && weightOf(row) >= minimum)
    .map((row) => ({ from: row.recommendingState, to: row.stateUnderReview, weight: weightOf(row) }));
  const present = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const states = STATE_CODES.filter((state) => present.has(state));
  const figures = await measureGraph(states, ties, { resolution, random: createRandom(seed) });
  const assortativityByGroup = measureAssortativity(
    ties.map((tie) => ({ ...tie, from: regionalGroupOf(tie.from), to: regionalGroupOf(tie.to) })),
  );
  const labels = states.map((state) => figures.labels.get(state));
  const communities = orderCommunities(states, labels);
  const numbers = new Map(
    communities.flatMap(({ community, states: members }) => members.map((state) => [state, community])),
  );
  return {
    weight,
    states: states.map((state) => ({
      state,
      group: regionalGroupOf(state),
      ...figures.readState(state),
      community: numbers.get(state) ?? 0,
    })),
    ties: ties.length,
    density: divide(ties.length, states.length * (states.length - 1)),
    communities,
    modularity: figures.modularity,
    modularityOfGroups: figures.modularityOfGroups,
    agreementWithGroups: comparePartitions(labels, states.map(regionalGroupOf)),
    assortativityByGroup,
    unit: "recommender",
  };
}

interface Tie {
  readonly from: StateCode;
  readonly to: StateCode;
  readonly weight: number;
}

interface GraphSettings {
  readonly resolution: number;
  readonly random: () => number;
}

async function measureGraph(
  states: readonly StateCode[],
  ties: readonly Tie[],
  { resolution, random }: GraphSettings,
) {
  const [
    { DirectedGraph },
    { default: pagerank },
    { default: hits },
    { default: betweenness },
    { default: closeness },
    { default: measureModularity },
    { default: louvain },
  ] = await Promise.all([
    import("graphology"),
    import("graphology-metrics/centrality/pagerank.js"),
    import("graphology-metrics/centrality/hits.js"),
    import("graphology-metrics/centrality/betweenness.js"),
    import("graphology-metrics/centrality/closeness.js"),
    import("graphology-metrics/graph/modularity.js"),
    import("graphology-communities-louvain"),
  ]);
  const graph = new DirectedGraph<{ group: RegionalGroup }, { weight: number }>();
  for (const state of states) graph.addNode(state, { group: regionalGroupOf(state) });
  for (const { from, to, weight } of ties) graph.addDirectedEdge(from, to, { weight });
  const isEmpty = ties.length === 0;
  // The defaults stop too early for figures that two programs should agree on.
  const patience = { tolerance: 1e-12, maxIterations: 10_000 };
  const ranks = isEmpty ? {} : pagerank(graph, { getEdgeWeight: "weight", ...patience });
  const scores = isEmpty ? undefined : hits(graph, { getEdgeWeight: "weight", ...patience, tolerance: 1e-9 });
  const between = isEmpty ? {} : betweenness(graph, { getEdgeWeight: null, normalized: true });
  const near = isEmpty ? {} : closeness(graph, { wassermanFaust: true });
  const found = isEmpty
    ? undefined
    : louvain.detailed(graph, { getEdgeWeight: "weight", resolution, rng: random });
  const ofGroups = isEmpty
    ? undefined
    : measureModularity(graph, { getNodeCommunity: "group", getEdgeWeight: "weight", resolution });
  const strength = (edges: readonly string[]): number =>
    edges.reduce((sum, edge) => sum + graph.getEdgeAttribute(edge, "weight"), 0);
  return {
    labels: new Map(Object.entries(found?.communities ?? {})) as ReadonlyMap<string, number>,
    modularity: found?.modularity,
    modularityOfGroups: ofGroups,
    readState: (state: StateCode) => ({
      inDegree: graph.inDegree(state),
      outDegree: graph.outDegree(state),
      inStrength: strength(graph.inEdges(state)),
      outStrength: strength(graph.outEdges(state)),
      pageRank: ranks[state] ?? 0,
      hub: scores?.hubs[state],
      authority: scores?.authorities[state],
      // With fewer than three States there is nothing in between, and the normalization divides by 0.
      betweenness: states.length < 3 ? 0 : (between[state] ?? 0),
      closeness: near[state] ?? 0,
    }),
  };
}

/** Largest first; what number the method gave a community is chance. */
function orderCommunities(
  states: readonly StateCode[],
  labels: readonly (number | undefined)[],
): readonly NetworkCommunity[] {
  const members = new Map<number | undefined, StateCode[]>();
  for (const [place, state] of states.entries()) {
    const list = members.get(labels[place]);
    if (list === undefined) members.set(labels[place], [state]);
    else list.push(state);
  }
  // Maps keep the order of the first States, and sorting keeps that of equals.
  return [...members.values()]
    .sort((a, b) => b.length - a.length)
    .map((list, community) => ({ community, count: list.length, states: list }));
}
