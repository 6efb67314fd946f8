import { actionProfile, type Corpus, countRows, selectRecommendations, WEIGHTINGS } from "uprkit";
import { type Figure, listActionShares, percent, sessions } from "../populations.ts";

/** P1, P7: how specific recommendations are. */
export function sharesSpecific(corpus: Corpus): readonly Figure[] {
  const share = (first: number, last: number) => {
    const [row] = actionProfile(sessions(corpus, first, last));
    return percent(row?.specificShare);
  };
  return [
    ["P1.1-2", share(1, 2)],
    ["P1.11-12", share(11, 12)],
    ["P1.13-16", share(13, 16)],
    ["P7", share(1, 12)],
  ];
}

/** P13: what regional groups ask of their own members. */
export function actionsWithinGroups(corpus: Corpus): readonly Figure[] {
  return (["Africa", "WEOG"] as const).flatMap((group) => {
    const [row] = actionProfile(
      selectRecommendations(sessions(corpus, 1, 5), {
        recommendingStateGroup: group,
        stateUnderReviewGroup: group,
      }),
    );
    return listActionShares(row).map((share, index): Figure => [`P13.${group}.${index + 1}`, share]);
  });
}

/** P14: mean action level of the regional groups, both ways of averaging. */
export function levelsOfGroups(corpus: Corpus): readonly Figure[] {
  const early = sessions(corpus, 1, 5);
  return WEIGHTINGS.flatMap((weighting) =>
    actionProfile(early, { by: ["recommendingStateGroup"], weighting }).map(
      ({ recommendingStateGroup, value }): Figure => [`P14.${recommendingStateGroup}.${weighting}`, value],
    ),
  );
}

/** P18: what is asked for by issue. */
export function actionsOfIssues(corpus: Corpus): readonly Figure[] {
  return actionProfile(sessions(corpus, 1, 5), { by: ["issue"] }).flatMap((row) =>
    listActionShares(row).map((share, index): Figure => [`P18.${row.issue}.${index + 1}`, share]),
  );
}

/** X2: rows of each category. */
export function sizesOfCategories(corpus: Corpus): readonly Figure[] {
  return countRows(corpus, { by: ["action"] }).map(({ action, count }) => [`X2.${action}`, count]);
}
