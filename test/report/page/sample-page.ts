import type { Page, PageCell } from "../../../src/report/page/page.ts";

/** Texts that want to be more than text. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>document.title = "ran"</script>',
  "</style><style>*{display:none}</style>",
  "</title></head><body onload=\"document.title='ran'\">",
  '"><img src=x onerror="document.title=\'ran\'">',
  "<a href=\"javascript:document.title='ran'\">press</a>",
  "<!-- <svg onload=alert(1)> --> ]]> &amp; &lt;b&gt; &#x3c;",
  "left \u202eright-to-left override\u202c and \u2066isolate\u2069",
  "null \u0000, bell \u0007, next line \u0085, lone \ud800 half",
  '=HYPERLINK("x") | pipe | `code` | *star* | [link](javascript:alert(1)) | # no heading',
  `one ${"word".repeat(2500)}`,
  "توصية بلغة أخرى: 12 من 30",
];

const POSITIONS: readonly PageCell[] = [
  { text: "Supported", color: "supported", sortBy: 1 },
  { text: "Noted", color: "noted", sortBy: 2 },
  { text: "Pending", color: "pending", sortBy: 3 },
];
const STATES = ["Atlantis", "Borduria", "Île-de-Nulle-Part", "Syldavia", "Zembla"];
const ASKS = [
  "Strengthen the measures that protect those who speak out, in law as well as in practice",
  "Ratify the Optional Protocol and set up a mechanism that visits without notice",
  "Consider steps on schooling in rural areas, with figures published each year for every district",
];

const svg = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="96" viewBox="0 0 640 96" font-family="inherit" font-size="13">',
  '<style>.bar{stroke:none}</style><g class="bar" style="fill: var(--upr-supported)"><rect x="90" y="8" width="400" height="28"/></g>',
  '<rect x="90" y="50" width="120" height="28" style="fill:var(--upr-noted)"/>',
  '<g fill="currentColor"><text x="0" y="27">Supported</text><text x="0" y="69">Noted</text>',
  '<text x="498" y="27">204</text><text x="218" y="69">48</text></g></svg>',
].join("");

function recommendationRow(index: number): PageCell[] {
  const hostile = index % 40 === 3 ? ` ${HOSTILE_TEXTS[(index / 40) | 0] ?? ""}` : "";
  return [
    { text: `186.${index + 1}`, sortBy: index + 1 },
    `${ASKS[index % ASKS.length]}${hostile}`,
    STATES[(index * 7) % STATES.length] ?? "",
    POSITIONS[index % 5 === 0 ? 1 : index % 17 === 1 ? 2 : 0] ?? "",
    { text: String((index * 13) % 100), sortBy: (index * 13) % 100 },
  ];
}

/** A page with every kind of block, hostile texts in each, and a table of so many rows to filter. */
export function samplePage(rows = 400): Page {
  return {
    title: "Review of Ruritania, third cycle",
    subtitle: "31st session · 6 November 2018 · report A/HRC/99/5, addendum A/HRC/99/5/Add.1",
    facts: [
      { label: "Recommendations", value: "252", detail: "numbered paragraphs of the report" },
      { label: "Supported", value: "204 of 252", detail: "81.0 % (95 % interval 75.6–85.3)" },
      { label: "Noted", value: "48 of 252", detail: "19.0 %" },
      { label: "Recommending States", value: "113" },
    ],
    sections: [
      {
        id: "positions",
        title: "Positions",
        blocks: [
          {
            kind: "paragraph",
            text: "The State supported 204 of the 252 recommendations it received and noted the others. What it called accepted and already implemented is counted as supported.",
          },
          {
            kind: "paragraph",
            tone: "note",
            text: "Twelve answers give no reason; a reason is never inferred.",
          },
          {
            kind: "figure",
            figure: {
              kind: "positions",
              title: "Four in five recommendations were supported",
              description: "A bar of 204 supported recommendations above one of 48 noted.",
              note: "Counted by recommendation. Source: A/HRC/99/5/Add.1.",
              svg,
              rows: [
                { position: "supported", value: 0.809523, count: 204, isAnswered: true },
                { position: "noted", value: 0.190476, count: 48, isAnswered: true },
                { position: "<b>other</b>", value: undefined, count: 0, isAnswered: false },
              ],
            },
          },
          {
            kind: "table",
            caption: "Recommendations by regional group of who made them",
            columns: [
              { title: "Group", isHeader: true },
              { title: "Recommendations", align: "end" },
              { title: "Supported", align: "end" },
              { title: "Share", align: "end" },
              { title: "Interval (95 %)", align: "end" },
            ],
            rows: [
              [{ text: "African States", color: "africa" }, "81", "74", "91.4 %", "83.2–95.8"],
              [{ text: "Asia-Pacific States", color: "asia-pacific" }, "92", "85", "92.4 %", "85.1–96.3"],
              [
                { text: "Western European and other States", color: "weog" },
                "79",
                "45",
                "57.0 %",
                "46.0–67.3",
              ],
            ],
            note: "Counted by recommendation and recommending State. Source: A/HRC/99/5.",
          },
        ],
      },
      {
        id: "texts",
        title: "Texts that are shown as texts <i>only</i>",
        blocks: [
          { kind: "list", items: HOSTILE_TEXTS },
          ...HOSTILE_TEXTS.map((text) => ({ kind: "paragraph" as const, text })),
        ],
      },
      {
        id: "recommendations",
        title: "Recommendations",
        blocks: [
          {
            kind: "table",
            caption: "All recommendations with the answer given to them",
            columns: [
              { title: "Paragraph", isHeader: true },
              { title: "Text" },
              { title: "State", isChoice: true },
              { title: "Position", isChoice: true },
              { title: "Similar before", align: "end" },
            ],
            rows: Array.from({ length: rows }, (_, index) => recommendationRow(index)),
            note: "One row per numbered paragraph. Source: A/HRC/99/5.",
            isFilterable: true,
          },
        ],
      },
    ],
    sources: [
      { name: "A/HRC/99/5", detail: "Report of the Working Group" },
      { name: "A/HRC/99/5/Add.1", detail: "Views on conclusions and recommendations" },
    ],
  };
}
