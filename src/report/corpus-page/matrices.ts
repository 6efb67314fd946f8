import { type BlocMatrixRow, type BlocMeasure, blocMatrix } from "../../analyze/blocs/bloc-matrix.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { FigureFormat } from "../figures/figure-options.ts";
import { drawMatrix } from "../figures/matrix.ts";
import { formatCount } from "../number-format.ts";
import type { PageBlock } from "../page/page.ts";
import { figureBlock, PAGE_WIDTHS } from "../sections/blocks.ts";
import { noteOf, type PageData } from "../sections/page-data.ts";

const MATRICES: readonly {
  readonly measure: BlocMeasure;
  readonly title: string;
  readonly format: FigureFormat;
  readonly labels: readonly "action"[];
}[] = [
  { measure: "volume", title: "Recommendations, by region of both sides", format: "count", labels: [] },
  {
    measure: "action-level",
    title: "Mean action asked for, by region of both sides (1 minimal to 5 specific)",
    format: "level",
    labels: ["action"],
  },
  { measure: "acceptance", title: "Acceptance, by region of both sides", format: "share", labels: [] },
];

const REGIONS =
  "EEG: Eastern European States; GRULAC: Latin American and Caribbean States; WEOG: Western European and other States";

/** How much one region asks of another, how demanding, and what is accepted. */
export async function listMatrixBlocks(data: PageData, view: Corpus): Promise<readonly PageBlock[]> {
  const left = blocMatrix(view, { measure: "volume" }).filter((row) => !isBetweenRegions(row));
  const count = left.reduce((sum, row) => sum + row.count, 0);
  const unnamed = count === 0 ? [] : [`Left out: ${formatCount(count)} whose State is not named`];
  return Promise.all(
    MATRICES.map(async ({ measure, title, format, labels }) =>
      figureBlock(
        await drawMatrix(blocMatrix(view, { measure }).filter(isBetweenRegions).map(toCell), {
          ...PAGE_WIDTHS,
          id: `matrix-${measure}`,
          title,
          note: noteOf(data, view, { unit: "recommender", labels, more: [REGIONS, ...unnamed] }),
          format,
        }),
      ),
    ),
  );
}

function isBetweenRegions({ from, to }: BlocMatrixRow): boolean {
  return from !== undefined && to !== undefined;
}

/** The volume is told as a count, as its share of all is small everywhere. */
function toCell({ from, to, measure, value, count, total }: BlocMatrixRow) {
  return {
    from: from ?? "",
    to: to ?? "",
    value: measure === "volume" ? count : value,
    count: measure === "acceptance" ? total : count,
  };
}
