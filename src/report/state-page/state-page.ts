import { compareRecommender } from "../../analyze/recommenders/compare-recommender.ts";
import { recommenderProfile } from "../../analyze/recommenders/recommender-profile.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import type { StateCode } from "../../model/vocabulary.generated.ts";
import { regionalGroupOf } from "../../reference/states.ts";
import { groupNameOf, stateNameOf } from "../names.ts";
import { formatCount, formatLevel, formatPercent } from "../number-format.ts";
import type { Page, PageFact } from "../page/page.ts";
import { labelTexts } from "../read-texts.ts";
import type { PageOptions } from "../render-options.ts";
import { caution, section } from "../sections/blocks.ts";
import { formatBounds, NO_BASIS } from "../sections/cells.ts";
import { listIssueBlocks } from "../sections/issue-blocks.ts";
import { makeSections } from "../sections/make-sections.ts";
import { listSources, pageDataOf } from "../sections/page-data.ts";
import { throwIfStopped } from "../sections/stop.ts";
import { listAddressedBlocks } from "./addressed.ts";
import { listBesideBlocks, listIssueShares } from "./beside-others.ts";
import { listRegionBlocks } from "./regions.ts";
import type { StateData } from "./state-data.ts";
import { listTrendBlocks } from "./trend.ts";

/**
 * The page of a State as a recommender, before it is HTML or Markdown: how much it recommends to whom, how demanding,
 * on what, how it is received, and all that beside what others said to the same States.
 *
 * Counts are by recommending State: a recommendation by three States counts once for each. A State that recommended
 * nothing has a page that says so. About 0.1 s on the embedded data, once the charting library is loaded. Does not
 * change its input.
 *
 * @param corpus - Recommendations to many States, such as `loadUprInfo()`.
 * @param state - Code of the recommending State.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` if there is no such State, `ABORTED` if the signal says so.
 *
 * @example What the page tells first
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { statePage } from "uprkit/report";
 *
 * const { title, facts } = await statePage(loadUprInfo(), "SGP");
 * title; // => "Singapore as a recommender"
 * facts.map(({ value }) => value); // => ["214", "2.16", "214 of 214"]
 * ```
 *
 * @category Report
 */
export async function statePage(corpus: Corpus, state: StateCode, options: PageOptions = {}): Promise<Page> {
  throwIfStopped(options.signal, state);
  const texts = await labelTexts(corpus, options);
  throwIfStopped(options.signal, state);
  const profile = recommenderProfile(texts.corpus, state, { topIssues: 25 });
  const data: StateData = {
    ...pageDataOf(texts, options),
    state,
    profile,
    comparison: compareRecommender(texts.corpus, state),
    view: selectRecommendations(texts.corpus, { recommendingState: state }),
  };
  const head = {
    title: `${stateNameOf(state)} as a recommender`,
    subtitle: `Recommendations of ${stateNameOf(state)} (${state}, ${groupNameOf(regionalGroupOf(state))}) to other States in the Universal Periodic Review.`,
    facts: listFacts(data),
    sources: listSources(data, corpus),
  };
  if (data.view.size === 0) {
    const none = caution(
      `The corpus holds no recommendation by ${stateNameOf(state)}: ${NO_BASIS} for any figure.`,
    );
    return { ...head, sections: section("none", "Nothing recommended", [none]) };
  }
  return {
    ...head,
    sections: await makeSections(
      state,
      [
        async () => section("regions", "To whom, and how it was received", await listRegionBlocks(data)),
        () => section("beside", "Beside what others said to the same States", listBesideBlocks(data)),
        async () =>
          section("issues", "Issues", [
            listIssueShares(data),
            ...(await listIssueBlocks(data, data.view, "issues")),
          ]),
        async () => section("trend", "Over the cycles", await listTrendBlocks(data)),
        async () => section("addressed", "States addressed", await listAddressedBlocks(data)),
      ],
      options,
    ),
  };
}

function listFacts({ profile }: StateData): readonly PageFact[] {
  const { made, share, statesUnderReview, action, acceptance, others } = profile;
  const mean =
    others.madePerState === undefined
      ? ""
      : `; the other ${formatCount(others.states)} recommending States made ${formatCount(Math.round(others.madePerState))} each on average`;
  return [
    {
      label: "recommendations made",
      value: formatCount(made),
      detail: `to ${formatCount(statesUnderReview)} States${share === undefined ? "" : `, ${formatPercent(share)} of all`}${mean}`,
    },
    {
      label: "mean action asked for",
      value: action.value === undefined ? NO_BASIS : formatLevel(action.value),
      detail: `1 minimal to 5 specific, ${formatCount(action.total)} coded; all others ${others.action.value === undefined ? NO_BASIS : `${formatLevel(others.action.value)} (${formatCount(others.action.total)})`}`,
    },
    {
      label: "supported",
      value: `${formatCount(acceptance.count)} of ${formatCount(acceptance.total)}`,
      detail:
        acceptance.value === undefined
          ? `${NO_BASIS}: nothing was answered`
          : `${formatPercent(acceptance.value)} (${formatBounds(acceptance.interval)}), by recommending State; all others ${others.acceptance.value === undefined ? NO_BASIS : `${formatPercent(others.acceptance.value)} of ${formatCount(others.acceptance.total)}`}`,
    },
  ];
}
