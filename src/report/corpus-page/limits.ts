import { acceptance } from "../../analyze/acceptance/acceptance.ts";
import { actionProfile } from "../../analyze/action/action-profile.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { selectRecommendations } from "../../corpus/select-recommendations.ts";
import { summarizeCorpus } from "../../corpus/summarize-corpus.ts";
import { formatCount } from "../number-format.ts";
import type { PageBlock } from "../page/page.ts";
import type { PageData } from "../sections/page-data.ts";

/** What is missing in the corpus, counted; figures that need it have no basis there. */
export function listLimits({ labels }: PageData, view: Corpus): readonly PageBlock[] {
  const { rows, rowsWithoutState, unnumberedRows } = summarizeCorpus(view);
  const [answers] = acceptance(view);
  const [actions] = actionProfile(view);
  const withoutText = selectRecommendations(view, { hasText: false }).size;
  const of = `of ${formatCount(rows)} rows`;
  const counted: readonly (readonly [count: number, text: string])[] = [
    [
      unnumberedRows,
      `${of} are from sources that do not number recommendations: they are in no count by numbered recommendation, and claims of implementation are not told of them.`,
    ],
    [withoutText, `${of} have no text: nothing about their words is known.`],
    [rowsWithoutState, `${of} name no recommending State: they are in no figure by who recommends.`],
    [actions?.uncoded ?? 0, `${of} have no action category: they are in no figure of what was asked.`],
    [answers?.pending ?? 0, `${of} are pending: they are in no rate of acceptance.`],
    [
      answers?.noReply ?? 0,
      `${of} have no reply that could be found: they count as not supported, as the UN counts them.`,
    ],
  ];
  const items = counted.flatMap(([count, text]) => (count === 0 ? [] : [`${formatCount(count)} ${text}`]));
  const model =
    labels === undefined
      ? []
      : [
          `Action categories and issues without codes are labels of uprkit's classifier (model ${labels.model}), which errs; what they rest on is said under each figure.`,
        ];
  return [
    {
      kind: "list",
      items: [
        ...items,
        ...model,
        "A recommendation by several States counts once for each of them unless it says otherwise.",
        "What a State supports is what it says, not what it does.",
      ],
    },
  ];
}
