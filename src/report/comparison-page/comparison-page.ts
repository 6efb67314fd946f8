import type { Corpus } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { UprError } from "../../errors.ts";
import type { ReviewId } from "../../model/review.ts";
import { STATE_CODES, type StateCode } from "../../model/vocabulary.generated.ts";
import { stateNameOf } from "../names.ts";
import type { Page } from "../page/page.ts";
import { labelTexts } from "../read-texts.ts";
import type { PageOptions } from "../render-options.ts";
import { caution, section } from "../sections/blocks.ts";
import { NO_BASIS } from "../sections/cells.ts";
import { findHeldReview, type HeldReview, selectReview } from "../sections/find-reviews.ts";
import { makeSections, type SectionMaker } from "../sections/make-sections.ts";
import { listSources, type PageData, pageDataOf } from "../sections/page-data.ts";
import { listRecurrenceBlocks } from "../sections/recurrence-blocks.ts";
import { throwIfStopped } from "../sections/stop.ts";
import { listActionComparison } from "./compared-actions.ts";
import { listIssueComparison } from "./compared-issues.ts";
import { listPositionComparison } from "./compared-positions.ts";
import type { ComparedSide, Comparison } from "./comparison.ts";
import { differenceTable, listFacts } from "./differences.ts";

/**
 * The page of a comparison, before it is HTML or Markdown: two reviews, or two States as recommenders, side by side,
 * with differences and their intervals, and for two reviews of one State what came back.
 *
 * Counts are by recommending State. Differences are the second less the first. About 0.1 s on the embedded data, once
 * the charting library is loaded. Does not change its input.
 *
 * @param corpus - A corpus that holds both.
 * @param pair - Two ids of reviews, such as `["CHN-1", "CHN-2"]`, or two codes of recommending States.
 * @throws {@link UprError} with code `INVALID_ARGUMENT` for a review the corpus does not hold, a State there is not, the
 * same twice, or one of each; `ABORTED` if the signal says so.
 *
 * @example What China supported in 2009 and in 2013
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { comparisonPage } from "uprkit/report";
 *
 * const { title, facts } = await comparisonPage(loadUprInfo(), ["CHN-1", "CHN-2"]);
 * title; // => "CHN-1 and CHN-2 compared"
 * facts[1]?.value; // => "207 of 284"
 * ```
 *
 * @category Report
 */
export async function comparisonPage(
  corpus: Corpus,
  pair: readonly [ReviewId, ReviewId] | readonly [StateCode, StateCode],
  options: PageOptions = {},
): Promise<Page> {
  const [first, second] = pair;
  const what = `${first} and ${second}`;
  throwIfStopped(options.signal, what);
  checkPair(first, second);
  const texts = await labelTexts(corpus, options);
  throwIfStopped(options.signal, what);
  const data = pageDataOf(texts, options);
  return isState(first) && isState(second)
    ? compareStates(data, first, second, options)
    : compareReviews(
        data,
        findHeldReview(texts.corpus, first),
        findHeldReview(texts.corpus, second),
        options,
      );
}

function isState(id: string): id is StateCode {
  return STATE_CODES.some((state) => state === id);
}

function checkPair(first: string, second: string): void {
  const fail = (what: string): never => {
    throw new UprError("INVALID_ARGUMENT", `Cannot compare "${first}" with "${second}": ${what}`);
  };
  if (first === second) fail("it is the same twice, expected two");
  if (isState(first) !== isState(second)) {
    fail(
      'expected two reviews, such as "CHN-1" and "CHN-2", or two codes of States, such as "NOR" and "CUB"',
    );
  }
}

async function compareReviews(
  data: PageData,
  first: HeldReview,
  second: HeldReview,
  options: PageOptions,
): Promise<Page> {
  const sideOf = (review: HeldReview): ComparedSide => ({
    name: review.id,
    view: selectReview(data.corpus, review),
  });
  const comparison = compare(data, "reviews", sideOf(first), sideOf(second));
  const [earlier, later] = first.session <= second.session ? [first, second] : [second, first];
  const recurrences: readonly SectionMaker[] =
    first.state !== second.state || comparison.whole.size === 0
      ? []
      : [
          async () =>
            section(
              "recurrences",
              `What came back in ${later.id}`,
              await listRecurrenceBlocks(
                data,
                selectRecommendations(data.corpus, { stateUnderReview: first.state }),
                { session: later.session, before: [earlier.session] },
              ),
            ),
        ];
  const describe = ({ id, state, session, facts }: HeldReview): string =>
    `${id}: ${stateNameOf(state)}, session ${session}${facts?.reviewDate === undefined ? "" : `, ${facts.reviewDate}`}`;
  return {
    ...(await assemble(comparison)),
    subtitle: `${describe(first)}. ${describe(second)}.`,
    sections: await makeSections(
      `${first.id} and ${second.id}`,
      [...listSections(comparison), ...recurrences],
      options,
    ),
  };
}

async function compareStates(
  data: PageData,
  first: StateCode,
  second: StateCode,
  options: PageOptions,
): Promise<Page> {
  const sideOf = (state: StateCode): ComparedSide => ({
    name: stateNameOf(state),
    view: selectRecommendations(data.corpus, { recommendingState: state }),
  });
  const comparison = compare(data, "recommenders", sideOf(first), sideOf(second));
  return {
    ...(await assemble(comparison)),
    subtitle: `${stateNameOf(first)} (${first}) and ${stateNameOf(second)} (${second}) as recommenders: what they recommended to other States.`,
    sections: await makeSections(`${first} and ${second}`, listSections(comparison), options),
  };
}

function compare(
  data: PageData,
  kind: Comparison["kind"],
  first: ComparedSide,
  second: ComparedSide,
): Comparison {
  const selection = Int32Array.from(
    new Set([...(first.view.selection ?? []), ...(second.view.selection ?? [])]),
  ).sort();
  return {
    data,
    kind,
    sides: [first, second],
    whole: Object.freeze({ ...data.corpus, selection, size: selection.length }),
  };
}

async function assemble(comparison: Comparison): Promise<Pick<Page, "title" | "facts" | "sources">> {
  const [first, second] = comparison.sides;
  return {
    title: `${first.name} and ${second.name} compared`,
    facts: listFacts(comparison),
    sources: listSources(comparison.data, comparison.whole),
  };
}

function listSections(comparison: Comparison): readonly SectionMaker[] {
  const empty = comparison.sides.filter(({ view }) => view.size === 0).map(({ name }) => name);
  if (empty.length > 0) {
    const none = caution(`${NO_BASIS}: the corpus holds no recommendation of ${empty.join(" nor of ")}.`);
    return [() => section("none", "Nothing to compare", [none])];
  }
  return [
    () => section("differences", "Differences", [differenceTable(comparison)]),
    async () => section("positions", "What was answered", await listPositionComparison(comparison)),
    async () => section("actions", "What was asked", await listActionComparison(comparison)),
    async () => section("issues", "Issues", await listIssueComparison(comparison)),
  ];
}
