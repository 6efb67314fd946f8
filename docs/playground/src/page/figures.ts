import type { Figure } from "uprkit/report";
import { create } from "./dom.ts";

/** Addresses of the pictures a list shows; given back when they are replaced. */
const shown = new Map<HTMLElement, readonly string[]>();

export function clearFigures(list: HTMLElement): void {
  showFigures(list, []);
}

/**
 * Shows figures as images: what is in an image can neither run nor load anything, whatever the document says. The
 * picture follows the light or dark scheme by itself; below it stands what it shows in words, and its numbers.
 */
export function showFigures(list: HTMLElement, figures: readonly Figure[]): void {
  const former = shown.get(list) ?? [];
  const urls = figures.map(({ svg }) => URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" })));
  list.replaceChildren(...figures.map((figure, index) => createFigure(figure, urls[index] ?? "")));
  shown.set(list, urls);
  for (const url of former) URL.revokeObjectURL(url);
}

function createFigure({ kind, title, description, note, rows }: Figure, url: string): HTMLElement {
  return create(
    "figure",
    { class: kind === "map" ? "figure is-wide" : "figure" },
    create("figcaption", {}, title),
    create("img", { src: url, alt: description }),
    create("p", { class: "figure-note" }, note),
    createNumbers(title, rows),
  );
}

/** The rows behind a figure, folded. */
function createNumbers(title: string, rows: Figure["rows"]): HTMLElement {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = create(
    "table",
    {},
    create("thead", {}, create("tr", {}, ...columns.map((name) => create("th", { scope: "col" }, name)))),
    create(
      "tbody",
      {},
      ...rows.map((row) =>
        create(
          "tr",
          {},
          ...columns.map((name) => {
            const value = row[name];
            const isNumber = typeof value === "number";
            return create("td", isNumber ? { class: "number" } : {}, showValue(value));
          }),
        ),
      ),
    ),
  );
  return create(
    "details",
    { class: "numbers" },
    create("summary", {}, "Numbers behind this figure"),
    create(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": `Numbers behind: ${title}` },
      table,
    ),
  );
}

function showValue(value: Figure["rows"][number][string]): string {
  if (value === undefined) return "–";
  if (typeof value === "number" && !Number.isInteger(value)) return value.toFixed(3);
  return String(value);
}
