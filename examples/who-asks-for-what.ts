/**
 * Who asks for what, and how it is received: the regional groups as recommenders, from the embedded data set.
 *
 * Run: npx tsx examples/who-asks-for-what.ts
 */
import { acceptance, actionProfile } from "uprkit";
import { loadUprInfo, UPR_INFO_SNAPSHOT } from "uprkit/data";

const corpus = loadUprInfo();
const by = ["recommendingStateGroup"] as const;
const accepted = acceptance(corpus, { by });

const rows = actionProfile(corpus, { by }).map(
  ({ recommendingStateGroup, total, value, specificShare }, index) => ({
    from: recommendingStateGroup ?? "State not named",
    recommendations: total,
    "mean action (1-5)": value?.toFixed(2),
    "specific action": specificShare?.toFixed(3),
    "acceptance rate": accepted[index]?.value?.toFixed(3),
  }),
);

console.table(rows);
console.log(
  `Counted: each recommendation once for each State that made it. ${UPR_INFO_SNAPSHOT.attribution}.`,
);
