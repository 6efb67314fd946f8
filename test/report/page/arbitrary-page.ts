import fc from "fast-check";
import type { Page } from "../../../src/report/page/page.ts";

/** Pieces that together make what a text must not become. */
const PIECES = [
  "<",
  ">",
  "</",
  '"',
  "'",
  "&",
  "&lt",
  "script",
  "style",
  "title",
  "=",
  " ",
  "\n",
  "-->",
  "<!--",
  "\u0000",
  "\u202e",
  "\ud800",
  "é",
  "نص",
  "|",
  "`",
  "#",
  "img src=x onerror=alert(1) ",
];

/** Any text, and texts that look like markup. */
export const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
);

const texts = fc.array(text, { maxLength: 3 });
const value = fc.oneof(text, fc.double(), fc.boolean(), fc.constant(undefined));
const cell = fc.oneof(
  text,
  fc.record(
    { text, sortBy: fc.oneof(text, fc.integer()), color: fc.oneof(text, fc.constant("noted")) },
    { requiredKeys: ["text"] },
  ),
);
const column = fc.record(
  {
    title: text,
    align: fc.constantFrom("start" as const, "end" as const),
    isChoice: fc.boolean(),
    isHeader: fc.boolean(),
  },
  { requiredKeys: ["title"] },
);
const block = fc.oneof(
  fc.record(
    { kind: fc.constant("paragraph" as const), text, tone: fc.constant("note" as const) },
    { requiredKeys: ["kind", "text"] },
  ),
  fc.record({ kind: fc.constant("list" as const), items: texts }),
  fc.record({
    kind: fc.constant("figure" as const),
    figure: fc.record({
      kind: fc.constant("trend" as const),
      title: text,
      description: text,
      note: text,
      svg: fc.constant('<svg width="640" height="9"><rect style="fill:var(--upr-noted)"/></svg>'),
      rows: fc.array(fc.dictionary(text, value, { maxKeys: 3 }), { maxLength: 3 }),
    }),
  }),
  fc
    .record(
      {
        kind: fc.constant("table" as const),
        caption: text,
        columns: fc.array(column, { minLength: 1, maxLength: 26 }),
        rows: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 }),
        note: text,
        isFilterable: fc.boolean(),
      },
      { requiredKeys: ["kind", "caption", "columns", "rows", "note"] },
    )
    .map((table) => ({ ...table, rows: table.rows.map((row) => row.slice(0, table.columns.length)) })),
);

/** Any page of the model, its anchors aside, which are no texts. */
export const anyPage: fc.Arbitrary<Page> = fc.record(
  {
    title: text,
    subtitle: text,
    language: fc.oneof(text, fc.constantFrom("ar", "fr", "zh-Hans")),
    facts: fc.array(
      fc.record({ label: text, value: text, detail: text }, { requiredKeys: ["label", "value"] }),
      { maxLength: 3 },
    ),
    sections: fc
      .array(fc.record({ title: text, blocks: fc.array(block, { maxLength: 4 }) }), { maxLength: 3 })
      .map((sections) => sections.map((section, index) => ({ id: `part-${index}`, ...section }))),
    sources: fc.array(fc.record({ name: text, detail: text }, { requiredKeys: ["name"] }), { maxLength: 3 }),
  },
  { requiredKeys: ["title", "facts", "sections", "sources"] },
);
