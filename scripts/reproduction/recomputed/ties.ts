import { type Corpus, leniency, reciprocity } from "uprkit";
import { percent } from "../populations.ts";
import { type Cell, listCells } from "./cells.ts";

/** What partners ask of each other and accept, beside others, by both kinds of tie. */
export function leniencyToPartners(corpus: Corpus): readonly Cell[] {
  const ties = [
    ["region", "same group", "another group"],
    ["organisation", "shared organisation", "no shared organisation"],
  ] as const;
  return ties.flatMap(([tie, among, beside]) =>
    leniency(corpus, { tie }).flatMap(({ partners, others }) => [
      ...listCells("leniency", among, {
        "mean action": partners.actionLevel,
        "acceptance %": percent(partners.acceptance),
      }),
      ...listCells("leniency", beside, {
        "mean action": others.actionLevel,
        "acceptance %": percent(others.acceptance),
      }),
    ]),
  );
}

/** Ties that are returned, and their tone. */
export function reciprocityOfTies(corpus: Corpus): readonly Cell[] {
  const { value, total, mutualPairs, tone } = reciprocity(corpus);
  return [
    ...listCells("reciprocity", "directed dyads", { value: total }),
    ...listCells("reciprocity", "mutual pairs", { value: mutualPairs }),
    ...listCells("reciprocity", "reciprocity of ties", { value }),
    ...listCells("reciprocity", "reciprocity of tone", { value: tone.value }),
  ];
}
