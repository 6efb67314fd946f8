import { type AcceptanceFigures, acceptance } from "../../analyze/acceptance/acceptance.ts";
import { compareAcceptance } from "../../analyze/acceptance/compare-acceptance.ts";
import { compareActions } from "../../analyze/action/compare-actions.ts";
import { compareProportions } from "../../analyze/statistics/compare-proportions.ts";
import type { Interval } from "../../analyze/statistics/interval.ts";
import { formatCount, formatLevel, formatPercent, formatPoints, formatSigned } from "../number-format.ts";
import type { PageCell, PageFact, PageTable } from "../page/page.ts";
import {
  formatBounds,
  formatDifferenceBounds,
  headerColumn,
  keepTogether,
  NO_BASIS,
  numberColumn,
} from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import type { Comparison } from "./comparison.ts";

/** Answers and action of both. */
export function listFacts({ sides }: Comparison): readonly PageFact[] {
  const [first, second] = sides;
  const { a, b } = compareActions(first.view, second.view);
  return [
    ...sides.map(({ name, view }): PageFact => {
      const figures = answersOf(view);
      return {
        label: `supported: ${name}`,
        value:
          figures.total === 0 ? NO_BASIS : `${formatCount(figures.count)} of ${formatCount(figures.total)}`,
        detail:
          figures.value === undefined
            ? `nothing was answered; ${formatCount(view.size)} recommendations`
            : `${formatPercent(figures.value)} (${formatBounds(figures.interval)}), by recommending State`,
      };
    }),
    {
      label: "mean action asked for",
      value: `${a.value === undefined ? NO_BASIS : formatLevel(a.value)} and ${b.value === undefined ? NO_BASIS : formatLevel(b.value)}`,
      detail: `1 minimal to 5 specific; ${formatCount(a.total)} and ${formatCount(b.total)} coded`,
    },
  ];
}

function answersOf(
  view: Parameters<typeof acceptance>[0],
): Pick<AcceptanceFigures, "count" | "total" | "value" | "interval"> {
  return acceptance(view)[0] ?? { count: 0, total: 0, value: undefined, interval: undefined };
}

/** Each figure of both, the second less the first, its interval and the odds of chance. */
export function differenceTable({ data, sides, whole }: Comparison): PageTable {
  const [first, second] = sides;
  const rates = compareAcceptance(second.view, first.view);
  const actions = compareActions(second.view, first.view);
  const shares = (
    [
      ["asks for nothing new (categories 1 and 2)", "soft"],
      ["asks for a specific act (category 5)", "specific"],
    ] as const
  ).map(([title, kind]) => {
    const of = ({ minimal, continuing, specific, total }: typeof actions.a) => ({
      count: kind === "soft" ? minimal + continuing : specific,
      total,
    });
    const [one, other] = [of(actions.b), of(actions.a)];
    return [
      title,
      shareText(one),
      shareText(other),
      ...shareDifference(compareProportions(other, one)),
    ] as const;
  });
  return {
    kind: "table",
    caption: "Both beside each other",
    columns: [
      headerColumn("Figure"),
      numberColumn(first.name),
      numberColumn(second.name),
      numberColumn("Difference"),
      numberColumn("95 % interval"),
      numberColumn("p\u2011value"),
    ],
    rows: [
      [
        "recommendations",
        formatCount(first.view.size),
        formatCount(second.view.size),
        signedCount(second.view.size - first.view.size),
        "",
        "",
      ],
      ["supported", shareText(rates.b), shareText(rates.a), ...shareDifference(rates)],
      [
        "mean action asked for (1 to 5)",
        levelText(actions.b),
        levelText(actions.a),
        ...(actions.value === undefined
          ? [NO_BASIS, "", ""]
          : [
              formatSigned(actions.value),
              formatDifferenceBounds(actions.interval, formatSigned),
              formatP(actions.pValue),
            ]),
      ],
      ...shares,
    ],
    note: noteOf(data, whole, {
      unit: "recommender",
      labels: ["action"],
      more: [
        `Difference: ${second.name} less ${first.name}. Every recommendation is taken as a draw of its own; those of one State hang together, so intervals are too narrow and p-values too small`,
      ],
    }),
  };
}

function shareText({ count, total }: { readonly count: number; readonly total: number }): string {
  return total === 0
    ? NO_BASIS
    : keepTogether(`${formatPercent(count / total)} (${formatCount(count)} of ${formatCount(total)})`);
}

function levelText({ value, total }: { readonly value: number | undefined; readonly total: number }): string {
  return value === undefined ? NO_BASIS : `${formatLevel(value)} (${formatCount(total)})`;
}

function signedCount(value: number): string {
  return value < 0 ? `−${formatCount(-value)}` : `+${formatCount(value)}`;
}

function shareDifference({
  value,
  interval,
  pValue,
}: {
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
  readonly pValue: number | undefined;
}): readonly PageCell[] {
  if (value === undefined) return [NO_BASIS, "", ""];
  return [
    { text: keepTogether(`${formatPoints(value)} points`), sortBy: value },
    formatDifferenceBounds(interval, formatPoints),
    formatP(pValue),
  ];
}

function formatP(pValue: number | undefined): string {
  if (pValue === undefined) return "";
  return pValue < 0.001 ? "<\u00a00.001" : pValue.toFixed(3);
}
