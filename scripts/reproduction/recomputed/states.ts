import { acceptance, actionProfile, type Corpus, countRows, recommenderProfile } from "uprkit";
import { percent, sessions } from "../populations.ts";
import { type Cell, listCells } from "./cells.ts";

/** Recommenders of fewer are left out of the order by mean level: chance puts them first and last. */
const ENOUGH = 100;

/** States in the order of the mean action level of what they recommend, from either end. */
export function levelsOfRecommenders(corpus: Corpus): readonly Cell[] {
  const rows = actionProfile(corpus, { by: ["recommendingState"] })
    .filter(({ total, recommendingState }) => total >= ENOUGH && recommendingState !== undefined)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const list = (family: string, ordered: typeof rows) =>
    ordered.flatMap(({ recommendingState, value }, index) =>
      listCells(family, `${index + 1} ${recommendingState}`, { "mean action": value }),
    );
  return [...list("lowest-actions", rows), ...list("highest-actions", [...rows].reverse())];
}

/** Three States as recommenders. */
export function profilesOfRecommenders(corpus: Corpus): readonly Cell[] {
  return (["SGP", "CUB", "EST"] as const).flatMap((state) => {
    const profile = recommenderProfile(corpus, state);
    return listCells("recommenders", state, {
      made: profile.made,
      "mean action": profile.action.value,
      "category 2 %": percent(profile.action.continuingShare),
      "acceptance %": percent(profile.acceptance.value),
    });
  });
}

/** States under review in the order of what they accept. */
export function ratesOfStates(corpus: Corpus): readonly Cell[] {
  const rows = [...acceptance(corpus, { by: ["stateUnderReview"] })].sort(
    (a, b) => (a.value ?? 0) - (b.value ?? 0),
  );
  return [
    ...rows.flatMap(({ stateUnderReview, value }, index) =>
      listCells("lowest-acceptance", `${index + 1} ${stateUnderReview}`, { "acceptance %": percent(value) }),
    ),
    // From the other end without places: two States share the first.
    ...rows.flatMap(({ stateUnderReview, value }) =>
      listCells("highest-acceptance", stateUnderReview, { "acceptance %": percent(value) }),
    ),
  ];
}

/** Who recommended most. */
export function mostMade(corpus: Corpus): readonly Cell[] {
  const list = (name: string, view: Corpus) =>
    countRows(view, { by: ["recommendingState"] }).flatMap(({ recommendingState, count }) =>
      listCells("most-made", `${name} ${recommendingState}`, { recommendations: count }),
    );
  return [...list("cycle 1", sessions(corpus, 1, 12)), ...list("sessions 13-20", sessions(corpus, 13, 20))];
}

/** Who was recommended most, and the largest and smallest review. */
export function mostReceived(corpus: Corpus): readonly Cell[] {
  const first = countRows(sessions(corpus, 1, 12), { by: ["stateUnderReview"] });
  const reviews = countRows(corpus, { by: ["stateUnderReview", "session"] });
  const sizes = reviews.map(({ count }) => count);
  const statesWith = (size: number) =>
    reviews.filter(({ count }) => count === size).map(({ stateUnderReview }) => stateUnderReview);
  const largest = Math.max(...sizes);
  const smallest = Math.min(...sizes);
  return [
    ...first.flatMap(({ stateUnderReview, count }) =>
      listCells("most-received", `cycle 1 ${stateUnderReview}`, { recommendations: count }),
    ),
    ...listCells("most-received", `largest review ${statesWith(largest).join(", ")}`, {
      recommendations: largest,
    }),
    ...listCells("most-received", `smallest review ${statesWith(smallest).join(", ")}`, {
      recommendations: smallest,
    }),
  ];
}
