import { acceptance, actionProfile, type Corpus, countRows } from "uprkit";
import type { PageFact } from "uprkit/report";
import type { View } from "../messages.ts";
import { countingUnitOf } from "./filter.ts";
import { formatCount, formatPercent } from "./words.ts";

/** The figures at the head of the page, of what the filter leaves. */
export function listFacts(corpus: Corpus, shownUnit: View["unit"]): readonly PageFact[] {
  const isNumbered = shownUnit === "recommendation";
  const unit = countingUnitOf(shownUnit);
  const [whole] = acceptance(corpus, { unit });
  const [actions] = actionProfile(corpus, { unit });
  const states = countRows(corpus, { by: ["recommendingState"] }).filter(
    ({ recommendingState, count }) => recommendingState !== undefined && count > 0,
  ).length;
  const total = countRows(corpus, { unit })[0]?.count ?? 0;
  const facts: PageFact[] = [
    {
      label: isNumbered ? "Recommendations" : "Recommendations by State",
      value: formatCount(total),
      detail: `${isNumbered ? "each counted once" : "once for each State that made it"}, by ${states} ${states === 1 ? "State" : "States"}`,
    },
  ];
  if (whole !== undefined && whole.total > 0) {
    const { value, interval, count, total: answered, partiallySupported, noReply } = whole;
    const others = answered - count;
    facts.push(
      {
        label: "Supported",
        value: `${formatCount(count)} of ${formatCount(answered)}`,
        detail: `${formatPercent(value)}${interval === undefined ? "" : `, 95 % interval ${interval.map((bound) => (100 * bound).toFixed(0)).join("–")} %`}`,
      },
      {
        label: "Not supported",
        value: formatCount(others),
        detail: [
          "noted, refused or without a position",
          ...(partiallySupported === 0 ? [] : [`${partiallySupported} supported in part`]),
          ...(noReply === 0 ? [] : [`${noReply} without a reply`]),
        ].join("; "),
      },
    );
  }
  if (whole !== undefined && whole.pending > 0) {
    facts.push({
      label: "Pending",
      value: formatCount(whole.pending),
      detail: "to be answered later; add the addendum to see the answers",
    });
  }
  if (actions?.value !== undefined) {
    facts.push({
      label: "Action asked for",
      value: actions.value.toFixed(2),
      detail: `mean of 1 (minimal) to 5 (specific); ${formatPercent(actions.specificShare)} ask for a specific action`,
    });
  }
  return facts;
}
