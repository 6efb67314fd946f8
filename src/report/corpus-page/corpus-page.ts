import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { summarizeCorpus } from "../../corpus/summarize-corpus.ts";
import { formatCount, formatLevel, formatPercent } from "../number-format.ts";
import type { Page, PageFact } from "../page/page.ts";
import { labelTexts } from "../read-texts.ts";
import type { PageOptions } from "../render-options.ts";
import { listActionBlocks } from "../sections/action-blocks.ts";
import { caution, section } from "../sections/blocks.ts";
import { formatBounds, NO_BASIS } from "../sections/cells.ts";
import { listIssueBlocks } from "../sections/issue-blocks.ts";
import { makeSections, type SectionMaker } from "../sections/make-sections.ts";
import { listSources, type PageData, pageDataOf } from "../sections/page-data.ts";
import { throwIfStopped } from "../sections/stop.ts";
import { listLimits } from "./limits.ts";
import { listMatrixBlocks } from "./matrices.ts";
import { listPairBlocks } from "./pairs.ts";
import { listRecommenderBlocks } from "./recommenders.ts";
import { listReviewBlocks } from "./reviews.ts";
import { listTrendBlocks, splitByCycle } from "./trend.ts";

/**
 * The page of a whole corpus or view, before it is HTML or Markdown: how much is in it, how answers went on over
 * sessions, who asks what of whom by region, issues, recommending States, reviews, pairs, and what it cannot tell.
 *
 * Counts are by recommending State, and by numbered recommendation too where the sources number them. About 0.5 s on the
 * embedded data, once the charting library is loaded. Does not change its input.
 *
 * @param corpus - A corpus or a view of one.
 * @throws {@link UprError} with code `ABORTED` if the signal says so.
 *
 * @example What the page tells first
 * ```ts
 * import { loadUprInfo } from "uprkit/data";
 * import { corpusPage } from "uprkit/report";
 *
 * const { facts } = await corpusPage(loadUprInfo());
 * facts[0]?.value; // => "41,066"
 * ```
 *
 * @category Report
 */
export async function corpusPage(corpus: Corpus, options: PageOptions = {}): Promise<Page> {
  throwIfStopped(options.signal, "corpus");
  const texts = await labelTexts(corpus, options);
  throwIfStopped(options.signal, "corpus");
  const data = pageDataOf(texts, options);
  const view = texts.corpus;
  const head = {
    title: "The Universal Periodic Review in numbers",
    subtitle: describeCorpus(view),
    facts: listFacts(view),
    sources: listSources(data, view),
  };
  if (view.size === 0) {
    return {
      ...head,
      sections: section("none", "Nothing to count", [
        caution(`The corpus holds no recommendation: ${NO_BASIS} for any figure.`),
      ]),
    };
  }
  return { ...head, sections: await makeSections("corpus", listSections(data, view), options) };
}

function listSections(data: PageData, view: Corpus): readonly SectionMaker[] {
  return [
    async () => section("answers", "What was answered", await listTrendBlocks(data, view)),
    async () =>
      section(
        "actions",
        "What was asked",
        await listActionBlocks(data, view, splitByCycle(view), {
          id: "actions",
          title: "Action asked for, from cycle to cycle",
        }),
      ),
    async () => section("regions", "Who asks what of whom", await listMatrixBlocks(data, view)),
    async () => section("issues", "Issues", await listIssueBlocks(data, view, "issues")),
    async () => section("recommenders", "Recommending States", await listRecommenderBlocks(data, view)),
    async () => section("pairs", "Pairs of States", await listPairBlocks(data, view)),
    () => section("reviews", "Reviews", listReviewBlocks(data, view)),
    () => section("limits", "What these data cannot tell", listLimits(data, view)),
  ];
}

function describeCorpus(corpus: Corpus): string {
  const { sessions, reviews, statesUnderReview } = summarizeCorpus(corpus);
  const [first] = sessions;
  const last = sessions.at(-1);
  const when =
    first === undefined || last === undefined
      ? "sessions not known"
      : first === last
        ? `session ${first}`
        : `sessions ${first} to ${last}`;
  return `${formatCount(reviews)} reviews of ${formatCount(statesUnderReview)} States, ${when}.`;
}

function listFacts(corpus: Corpus): readonly PageFact[] {
  const { rows, recommendations, unnumberedRows, reviews, statesUnderReview, recommendingStates } =
    summarizeCorpus(corpus);
  const [answers] = acceptance(corpus);
  const [actions] = actionProfile(corpus);
  return [
    {
      label: "recommendations",
      value: formatCount(rows),
      detail:
        recommendations === 0
          ? "each once for each State that made it; the sources do not number them"
          : `each once for each State that made it; ${formatCount(recommendations)} numbered${unnumberedRows === 0 ? "" : `, ${formatCount(unnumberedRows)} rows without number`}`,
    },
    {
      label: "reviews",
      value: formatCount(reviews),
      detail: `of ${formatCount(statesUnderReview)} States, by ${formatCount(recommendingStates)} recommending States`,
    },
    {
      label: "supported",
      value:
        answers === undefined ? NO_BASIS : `${formatCount(answers.count)} of ${formatCount(answers.total)}`,
      detail:
        answers?.value === undefined
          ? `${NO_BASIS}: nothing was answered`
          : `${formatPercent(answers.value)} (${formatBounds(answers.interval)}), by recommending State`,
    },
    {
      label: "mean action asked for",
      value: actions?.value === undefined ? NO_BASIS : formatLevel(actions.value),
      detail: `1 minimal to 5 specific, ${formatCount(actions?.total ?? 0)} coded`,
    },
  ];
}
