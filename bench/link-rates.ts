// How often what was asked in the first cycle came back in the second, beside UPR Info's study of the 70 States of
// sessions 13 to 17 ("Starting all over again?", 2015: 930 of 4,935 linked by hand, by the same State). Prints the
// figures of docs/recurrence.md. `npx tsx bench/link-rates.ts`
import { findRecurrences } from "../src/compare/recurrence/find-recurrences.ts";
import type { RecurrenceKind } from "../src/compare/recurrence/recurrence.ts";
import { recurrenceRates } from "../src/compare/recurrence/recurrence-rates.ts";
import { loadExportTexts } from "./export-texts.ts";

/** Recommenders the study names, with what it counted. */
const PUBLISHED = {
  LVA: "16/29",
  SAU: "10/25",
  ESP: "10/28",
  SVN: "61/175",
  CHE: "40/120",
  KOR: "12/37",
  FRA: "56/180",
  RUS: "14/45",
  USA: "10/33",
  DEU: "28/99",
} as const;
const ASKED: readonly RecurrenceKind[] = ["same", "similar", "build-up"];

const corpus = await loadExportTexts([]);
if (corpus === undefined) throw new Error("the exports with texts are not there");
const recurrences = findRecurrences(corpus);

for (const sameRecommender of [true, false]) {
  for (const kinds of [undefined, ASKED]) {
    const options = { sameRecommender, ...(kinds === undefined ? {} : { kinds }) };
    const [rate] = recurrenceRates(recurrences, options);
    if (rate === undefined) continue;
    const own = Object.entries(rate.kinds).map(([kind, count]) => `${kind} ${count}`);
    console.log(
      `${sameRecommender ? "same recommender" : "any recommender"}${kinds === undefined ? "" : ", without general"}: ${rate.count}/${rate.total} ${(100 * (rate.value ?? Number.NaN)).toFixed(1)} % (${own.join(", ")})`,
    );
  }
}
const [same, any] = [true, false].map((sameRecommender) =>
  recurrenceRates(recurrences, { by: "recommendingState", sameRecommender }),
);
for (const [state, published] of Object.entries(PUBLISHED)) {
  const [own, all] = [same, any].map((rates) => rates?.find((rate) => rate.recommendingState === state));
  console.log(
    `${state}: published ${published}, same ${own?.count}/${own?.total}, any ${all?.count}/${all?.total}`,
  );
}
for (const kinds of [ASKED, undefined]) {
  const [rate] = recurrenceRates(recurrences, { side: "later", ...(kinds === undefined ? {} : { kinds }) });
  console.log(
    `later${kinds === undefined ? " with general" : ""}: ${rate?.count}/${rate?.total} ${(100 * (rate?.value ?? Number.NaN)).toFixed(1)} %`,
  );
}
