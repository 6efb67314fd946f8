import type { Diagnostic, DiagnosticSeverity } from "uprkit";
import { create } from "./dom.ts";

const SEVERITIES: readonly (readonly [DiagnosticSeverity, string, string])[] = [
  ["error", "Missing", "Left out of the figures, as it could not be read."],
  ["warning", "In doubt", "Read, but worth a look in the document."],
  ["info", "Good to know", "Nothing is missing because of these."],
];
const SHOWN = 30;

/** Everything a reader had to say, the gravest first, each with its place in the document. */
export function createNotes(diagnostics: readonly Diagnostic[]): readonly HTMLElement[] {
  if (diagnostics.length === 0)
    return [create("p", {}, "Of what was read, nothing is reported as missing or in doubt.")];
  return SEVERITIES.flatMap(([severity, title, hint]) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    if (own.length === 0) return [];
    const list = create("ul", { class: "note-list" }, ...own.slice(0, SHOWN).map(createNote));
    const rest = own.length - SHOWN;
    const more = create("button", { type: "button", class: "button" }, `Show ${rest} more`);
    more.addEventListener("click", () => {
      const items = own.slice(SHOWN).map(createNote);
      list.append(...items);
      more.remove();
      items[0]?.focus();
    });
    return create(
      "details",
      { class: `notes is-${severity}`, open: severity === "error" },
      create("summary", {}, create("strong", {}, `${title}: ${own.length}`), ` ${hint}`),
      list,
      rest > 0 && more,
    );
  });
}

function createNote({ message, source, range = {}, code, hint }: Diagnostic): HTMLLIElement {
  const { page, paragraph, row, column } = range;
  const place = [
    source,
    page === undefined ? undefined : `page ${page}`,
    paragraph === undefined ? undefined : `paragraph ${paragraph}`,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column ${column}`,
  ].filter((part) => part !== undefined);
  return create(
    "li",
    { tabindex: -1 },
    create("span", { class: "note-place", dir: "auto" }, place.join(", ")),
    create("span", { class: "note-text", dir: "auto" }, message),
    hint !== undefined && create("span", { class: "note-hint" }, hint),
    create("code", {}, code),
  );
}
