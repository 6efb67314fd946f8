import type { ShownRow, View } from "../messages.ts";
import { create } from "./dom.ts";

const MAX_STATES = 12;

/** A table that becomes a list of cards on a narrow screen; the roles keep it a table for screen readers there. */
export function createRowTable({ unit, hasTexts, isLabeled, rows }: View, title: string): HTMLElement {
  const hasActions = rows.some(({ action, issues }) => action !== undefined || issues.length > 0);
  const columns = [
    unit === "row" ? "Row" : "Paragraph",
    ...(hasTexts ? ["Recommendation"] : []),
    "Recommending",
    "Answer",
    ...(hasActions ? [isLabeled ? "Action and issues (labels)" : "Action and issues"] : []),
  ];
  return create(
    "table",
    { role: "table", class: `${hasTexts ? "with-texts" : ""} ${hasActions ? "with-actions" : ""}` },
    create("caption", { class: "hidden" }, `Recommendations to ${title}`),
    create(
      "thead",
      { role: "rowgroup" },
      create(
        "tr",
        { role: "row" },
        ...columns.map((name) => create("th", { scope: "col", role: "columnheader" }, name)),
      ),
    ),
    create("tbody", { role: "rowgroup" }, ...createRows(rows, { hasTexts, hasActions })),
  );
}

/** More rows for the table that stands. */
export function addRows(container: HTMLElement, rows: readonly ShownRow[]): void {
  const body = container.querySelector("tbody");
  const has = (name: string): boolean => container.querySelector(`table.${name}`) !== null;
  body?.append(...createRows(rows, { hasTexts: has("with-texts"), hasActions: has("with-actions") }));
}

function createRows(
  rows: readonly ShownRow[],
  { hasTexts, hasActions }: { readonly hasTexts: boolean; readonly hasActions: boolean },
): readonly HTMLTableRowElement[] {
  const cell = (label: string, className: string, ...children: readonly (Node | string | undefined)[]) =>
    create("td", { role: "cell", class: className, "data-label": label }, ...children);
  return rows.map(({ review, place, page, text, states, position, positionLabel, action, issues }) =>
    create(
      "tr",
      { role: "row" },
      create(
        "th",
        { role: "rowheader", scope: "row", class: "cell-place" },
        place,
        page === undefined ? undefined : create("span", { class: "page-number" }, `p. ${page}`),
        review === undefined ? undefined : create("span", { class: "row-review" }, review),
      ),
      ...(hasTexts
        ? [cell("Recommendation", "cell-text", create("span", { dir: "auto" }, text ?? "–"))]
        : []),
      cell("Recommending", "cell-states", nameStates(states)),
      cell("Answer", "cell-answer", create("span", { class: `answer is-${position}` }, positionLabel)),
      ...(hasActions
        ? [
            cell(
              "Action and issues",
              "cell-labels",
              action === undefined ? undefined : create("span", { class: "label-action" }, action),
              create(
                "span",
                { class: "label-issues" },
                issues.join(", ") || (action === undefined ? "–" : ""),
              ),
            ),
          ]
        : []),
    ),
  );
}

function nameStates(states: readonly string[]): string {
  if (states.length === 0) return "not named";
  if (states.length <= MAX_STATES) return states.join(", ");
  return `${states.slice(0, MAX_STATES).join(", ")} and ${states.length - MAX_STATES} others`;
}
