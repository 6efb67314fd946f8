import { recommendationConcentration } from "../../analyze/concentration/recommendation-concentration.ts";
import { textConcentration } from "../../analyze/concentration/text-concentration.ts";
import { recommendationNetwork } from "../../analyze/network/recommendation-network.ts";
import { countPledges, PLEDGE_KEYS, type PledgeKey } from "../../analyze/pledges/count-pledges.ts";
import type { CorpusFilter } from "../../corpus/select-recommendations.ts";
import type { Slice } from "../slice/slice.ts";
import { UsageError } from "../usage-error.ts";
import { type Measure, pickFlags } from "./measure.ts";

/** `uprkit measure pledges`. */
export const pledgesMeasure: Measure = {
  name: "pledges",
  summary: "voluntary pledges of States under review, beside recommendations to them",
  flags: ["by", "unit", "confidence"],
  example: "pledges --by cycle",
  run({ corpus, slice }, flags) {
    const { by = [], ...options } = pickFlags(flags, ["by", "unit", "confidence"]);
    return {
      rows: countPledges(corpus, {
        ...options,
        by: by.map((key) => expectPledgeKey(key, "--by")),
        where: readPledgeConditions(slice),
      }),
      by,
      columns: [
        { member: "count", title: "pledges", format: "count" },
        { member: "recommendations", title: "recommendations", format: "count" },
        { member: "value", title: "share of both", format: "percent" },
        { member: "interval", title: "interval", format: "interval" },
      ],
      unit: flags.unit ?? "recommender",
      size: "count",
      counted: "pledges by session of the review; recommendations with any answer or none",
    };
  },
};

function readPledgeConditions(slice: Slice): Pick<CorpusFilter, PledgeKey & keyof CorpusFilter> {
  for (const key of slice.keys()) expectPledgeKey(key, "--where");
  // Keys were just looked at, values when they were read.
  return Object.fromEntries(slice);
}

/** Nobody recommends a pledge, and nobody answers it. */
function expectPledgeKey(key: string, flag: string): PledgeKey {
  const known = PLEDGE_KEYS.find((each) => each === key);
  if (known === undefined || (flag === "--where" && known === "stateUnderReviewOrganisation")) {
    throw new UsageError(
      `Cannot use ${key} with ${flag} of the measure pledges: pledges have no such key, expected one of ${PLEDGE_KEYS.join(", ")}`,
    );
  }
  return known;
}

/** `uprkit measure concentration`. */
export const concentrationMeasure: Measure = {
  name: "concentration",
  summary: "how unequally recommendations are shared out among those who make or get them",
  flags: ["of", "by", "unit"],
  example: "concentration --of recommender --by cycle",
  run({ view }, flags) {
    const { of: among = ["recommendingState"], ...options } = pickFlags(flags, ["of", "by", "unit"]);
    const [of, ...more] = among;
    if (of === undefined || more.length > 0)
      throw new UsageError(`Cannot share out among ${among.join(", ")}: expected one key`);
    return {
      rows: recommendationConcentration(view, { of, ...options }),
      by: flags.by ?? [],
      columns: [
        { member: "members", title: "members", format: "count" },
        { member: "total", title: "count", format: "count" },
        { member: "gini", title: "Gini", format: "decimal" },
        { member: "herfindahl", title: "HHI", format: "decimal" },
        { member: "topShare", title: "top 1", format: "percent" },
        { member: "topTenShare", title: "top 10", format: "percent" },
        { member: "membersWithHalf", title: "have half", format: "count" },
      ],
      unit: flags.unit ?? "recommender",
      size: "total",
      counted: `shared out among the values of ${of} that have any; HHI = sum of squared shares`,
    };
  },
};

/** `uprkit measure texts`. */
export const textsMeasure: Measure = {
  name: "texts",
  summary: "how often recommendations repeat each other's words; needs texts (--data)",
  flags: ["unit"],
  example: "texts",
  run({ view }, flags) {
    return {
      rows: [textConcentration(view, pickFlags(flags, ["unit"]))],
      by: [],
      columns: [
        { member: "total", title: "with text", format: "count" },
        { member: "count", title: "distinct", format: "count" },
        { member: "value", title: "share", format: "percent" },
        { member: "wordings", title: "wordings", format: "count" },
        { member: "repeated", title: "repeated", format: "count" },
        { member: "repeatedWithinReview", title: "in one review", format: "count" },
      ],
      unit: flags.unit ?? "recommender",
      size: "total",
      counted:
        "distinct letter by letter, and but for case and punctuation (wordings); the wordings said most are in --json; the embedded data set has no texts",
    };
  },
};

/** `uprkit measure network`. */
export const networkMeasure: Measure = {
  name: "network",
  summary: "States as a network of who recommends to whom: ties, centralities, communities",
  flags: [],
  example: "network --where cycle=2 --order most --limit 5",
  async run({ view }) {
    const { states, ties, density, communities, modularity, modularityOfGroups } =
      await recommendationNetwork(view);
    const figure = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(3));
    return {
      rows: states,
      by: [],
      columns: [
        { member: "state", title: "State", format: "recommendingState" },
        { member: "group", title: "region", format: "text" },
        { member: "outDegree", title: "to", format: "count" },
        { member: "inDegree", title: "from", format: "count" },
        { member: "outStrength", title: "made", format: "count" },
        { member: "inStrength", title: "got", format: "count" },
        { member: "pageRank", title: "PageRank", format: "decimal" },
        { member: "hub", title: "hub", format: "decimal" },
        { member: "betweenness", title: "betweenness", format: "decimal" },
        { member: "community", title: "community", format: "count" },
      ],
      unit: "recommender",
      value: "pageRank",
      size: "outStrength",
      counted: `${ties} ties among ${states.length} States, density ${figure(density)}; ${communities.length} communities of modularity ${figure(modularity)}, regional groups ${figure(modularityOfGroups)}; to and from = States, made and got = recommendations`,
    };
  },
};
