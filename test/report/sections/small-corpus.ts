import type { Corpus } from "../../../src/corpus/corpus.ts";
import { createCorpus } from "../../../src/corpus/create-corpus.ts";
import type { DocumentSymbol } from "../../../src/model/document-symbol.ts";
import type { Recommendation } from "../../../src/model/recommendation.ts";
import type { Review } from "../../../src/model/review.ts";
import type { ResponsePosition, StateResponse } from "../../../src/model/state-response.ts";
import type { Statement } from "../../../src/model/statement.ts";
import type { UprInfoRow } from "../../../src/model/upr-info-row.ts";
import type { ActionCategory, IssueSlug, StateCode } from "../../../src/model/vocabulary.generated.ts";
import type { Page, PageBlock, PageTable } from "../../../src/report/page/page.ts";

/** A row of an export, of our own making. */
export function exportRow(
  row: number,
  stateUnderReview: StateCode,
  session: number,
  recommendingState: StateCode | undefined,
  position: UprInfoRow["position"],
  action?: ActionCategory,
  issues: readonly IssueSlug[] = [],
): UprInfoRow {
  return {
    id: `upr-info:made.csv#${row}`,
    stateUnderReview,
    session,
    ...(recommendingState === undefined ? {} : { recommendingState }),
    position,
    ...(action === undefined ? {} : { action }),
    responseLabel: position,
    issues: [...issues],
    stateUnderReviewOrganisations: [],
    recommendingStateOrganisations: [],
    source: { file: "made.csv", row },
  };
}

const DOCUMENT = "A/HRC/90/5" as DocumentSymbol;

export function numbered(
  paragraph: string,
  text: string,
  recommendingStates: readonly StateCode[],
  position: ResponsePosition,
  more: Partial<StateResponse> = {},
): Recommendation {
  return {
    id: `${DOCUMENT}#${paragraph}`,
    document: DOCUMENT,
    paragraph,
    text,
    recommendingStates,
    parts: [{ text, recommendingStates, span: [0, text.length] }],
    responses: [{ stage: "review", position, ...more }],
    source: { document: DOCUMENT, paragraph },
  };
}

export function reviewOf(state: StateCode, cycle: 1 | 2 | 3, session: number): Review {
  return {
    id: `${state}-${cycle}`,
    stateUnderReview: state,
    cycle,
    session,
    status: "held",
    reviewDate: "2015-01-22",
    troika: ["FRA"],
    documents: [],
    source: { document: DOCUMENT },
  };
}

/**
 * Kenya's review of session 21 by a report: four numbered recommendations by five States. By number 2 of 3 answered are
 * supported, by State 3 of 4; one is pending.
 */
export const REPORTED: readonly Recommendation[] = [
  numbered(
    "90.1",
    "Ratify the Optional Protocol to the Convention against Torture",
    ["SVN", "FRA"],
    "supported",
  ),
  numbered("90.2", "Continue its efforts to build schools in the north", ["CHN"], "supported", {
    claim: "already-implemented",
  }),
  numbered("90.3", "Abolish the death penalty", ["FRA"], "noted"),
  numbered("90.4", "Consider acceding to the Rome Statute of the lamps", ["NOR"], "pending"),
];

/** Two more reviews by an export without texts. */
export const EXPORTED: readonly UprInfoRow[] = [
  exportRow(2, "CHN", 17, "NOR", "noted", 5, ["death-penalty"]),
  exportRow(3, "CHN", 17, "CUB", "supported", 2, ["development"]),
  exportRow(4, "CHN", 17, "FRA", "noted", 5, ["death-penalty", "torture"]),
  exportRow(5, "CHN", 17, "CUB", "supported", 2, ["health"]),
  exportRow(6, "CHN", 17, undefined, "supported", 4),
  exportRow(7, "CHN", 4, "NOR", "noted", 5, ["torture"]),
  exportRow(8, "CHN", 4, "CUB", "supported", 1),
];

export function smallCorpus(): Corpus {
  const { corpus, diagnostics } = createCorpus({
    reports: [{ review: reviewOf("KEN", 2, 21), recommendations: REPORTED }],
    uprInfo: EXPORTED,
  });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return corpus;
}

export function spoken(order: number, state: StateCode, text: string): Statement {
  return {
    id: `KEN-2/working-group/${order}`,
    review: "KEN-2",
    setting: "working-group",
    speaker: { kind: "state", state },
    order,
    delivered: true,
    text,
    source: { document: DOCUMENT },
  };
}

/** The blocks of one section; none where the page has no such section. */
export function blocksOf(page: Page, id: string): readonly PageBlock[] {
  return page.sections.find((section) => section.id === id)?.blocks ?? [];
}

export function tablesOf(page: Page, id?: string): readonly PageTable[] {
  const blocks = id === undefined ? page.sections.flatMap((section) => section.blocks) : blocksOf(page, id);
  return blocks.filter((block) => block.kind === "table");
}

/** The cells of a table as text, spaces plain. */
export function textsOf(table: PageTable | undefined): readonly (readonly string[])[] {
  return (table?.rows ?? []).map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : cell.text).replaceAll("\u00a0", " ")),
  );
}

/** The numbers of a column, by its title. */
export function numbersOf(table: PageTable | undefined, title: string): readonly number[] {
  const index = table?.columns.findIndex((column) => column.title === title) ?? -1;
  if (index < 0) throw new Error(`no column ${title}`);
  return (table?.rows ?? []).map((row) => {
    const cell = row[index];
    return typeof cell === "object" ? Number(cell.sortBy) : Number.NaN;
  });
}

/** Everything a page says in words and numbers. */
export function wordsOf(page: Page): string {
  return JSON.stringify(page).replaceAll("\u00a0", " ");
}
