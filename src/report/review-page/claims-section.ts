import { type EvasiveFigure, evasiveAcceptance } from "../../analyze/responses/evasive-acceptance.ts";
import type { PageSection } from "../page/page.ts";
import { caution, section } from "../sections/blocks.ts";
import {
  countCell,
  formatBounds,
  headerColumn,
  NO_BASIS,
  numberColumn,
  percentCell,
} from "../sections/cells.ts";
import { noteOf } from "../sections/page-data.ts";
import type { ReviewData } from "./review-data.ts";

const FIGURES: Readonly<Partial<Record<EvasiveFigure, readonly [title: string, of: string]>>> = {
  accepted: ["supported", "answered"],
  "already-implemented": ["supported, and said to be implemented already", "supported"],
  "in-progress": ["supported, and said to be under way", "supported"],
  "accepted-without-claims": ["supported, without these claims", "answered"],
  "asks-for-nothing": ["supported, and asking for nothing new (categories 1 and 2)", "supported and coded"],
  "accepted-demanding": ["supported, and demanding (categories 4 and 5)", "answered and coded"],
};

/** How much of the acceptance commits to something. */
export function listClaimsSection(data: ReviewData): readonly PageSection[] {
  const { view } = data;
  if (view.size === 0) return [];
  const unit = view.recommendations.length > 0 && hasNumbers(data) ? "recommendation" : "recommender";
  const rows = evasiveAcceptance(view, { unit }).filter(({ figure }) => FIGURES[figure] !== undefined);
  const missing = rows.filter(({ value }) => value === undefined);
  const known = rows.filter(({ value }) => value !== undefined);
  return section("claims", "What acceptance commits to", [
    ...(known.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: "Acceptance in name and in effect",
            columns: [
              headerColumn("Share"),
              { title: "Of" },
              numberColumn("Count"),
              numberColumn("Out of"),
              numberColumn("Share"),
              numberColumn("95 % interval"),
            ],
            rows: known.map(({ figure, count, total, value, interval }) => [
              FIGURES[figure]?.[0] ?? figure,
              FIGURES[figure]?.[1] ?? "",
              countCell(count),
              countCell(total),
              percentCell(value),
              formatBounds(interval),
            ]),
            note: noteOf(data, view, {
              unit,
              labels: ["action"],
              more: [
                "A claim that something is implemented may be true: the figure says that nothing more was promised, not that nothing was done",
              ],
            }),
          },
        ]),
    ...missing.map(({ figure, why = "" }) =>
      caution(`${capitalize(FIGURES[figure]?.[0] ?? figure)}: ${NO_BASIS}, ${why}.`),
    ),
  ]);
}

function hasNumbers({ view }: ReviewData): boolean {
  const { recommendation } = view.columns;
  return view.selection?.some((at) => (recommendation[at] ?? -1) >= 0) ?? false;
}

function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
