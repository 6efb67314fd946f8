import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocxText } from "../../src/documents/docx.ts";
import { type SourceText, textFromString } from "../../src/documents/source-text.ts";
import { isThematicList, parseThematicList } from "../../src/parse/thematic-list/parse-thematic-list.ts";
import { makeDocx, paragraph, table } from "../documents/docx-fixture.ts";

const FIRST = [
  "Recommendation",
  "Position",
  "Full list of themes",
  "Assessment/comments on level of implementation",
];
const THIRD = [
  "Recommendation and recommending State",
  "Position of the State under review",
  "Human rights themes and groups of persons",
  "Relevant SDGs",
];

/** Cell of several paragraphs. */
const cell = (...lines: readonly string[]): string => lines.map((line) => paragraph(line)).join("");
const theme = (label: string): string[] => [
  `<w:tcPr><w:gridSpan w:val="4"/></w:tcPr>${paragraph(`Theme: ${label}`)}`,
];

async function listOf(
  rows: readonly (readonly string[])[],
  header: readonly string[] = FIRST,
  head = "UPR of Chile (4th Cycle - 46th Session) Thematic list of recommendations Page 1 of 2",
): Promise<SourceText> {
  const bytes = makeDocx({ body: table([header, ...rows]), headers: head === "" ? [] : [paragraph(head)] });
  return readDocxText(bytes, { name: "list.docx" });
}

const parse = async (...args: Parameters<typeof listOf>) => parseThematicList(await listOf(...args));

describe("parseThematicList()", () => {
  it("reads a list with codes", async () => {
    const { kind, document, entries, diagnostics } = await parse([
      theme("B32 Racial discrimination"),
      [
        cell("115.3 Open an office (Peru, Togo); ", "Source of position: A/HRC/56/9/Add.1 - Para. 3"),
        "Supported",
        cell(
          "B32 Racial discrimination",
          "F31 Children: definition; general principles; protection",
          "Affected persons:",
          "- women",
          "- children",
        ),
        "",
      ],
    ]);
    expect(kind).toBe("thematic-list");
    expect(document).toEqual({
      file: "list.docx",
      generation: 1,
      stateUnderReview: "CHL",
      session: 46,
      cycle: 4,
      symbol: "A/HRC/56/9",
      pageCount: 1,
    });
    expect(entries).toEqual([
      {
        id: "A/HRC/56/9#115.3",
        document: "A/HRC/56/9",
        paragraph: "115.3",
        text: "Open an office (Peru, Togo);",
        recommendingStates: ["PER", "TGO"],
        parts: [{ text: "Open an office", recommendingStates: ["PER", "TGO"], span: [0, 28] }],
        position: "supported",
        positionLabel: "Supported",
        positionSource: { document: "A/HRC/56/9/Add.1", paragraph: "3" },
        themes: [
          { concept: "racial-discrimination", label: "Racial discrimination", code: "B32" },
          {
            concept: "children-general",
            label: "Children: definition; general principles; protection",
            code: "F31",
          },
        ],
        groups: [
          { slug: "women", label: "women" },
          { slug: "children", label: "children" },
        ],
        sdgs: [],
        heading: "B32 Racial discrimination",
        source: { file: "list.docx", page: 1, paragraph: "115.3" },
      },
    ]);
    expect(diagnostics).toEqual([]);
  });

  it("reads a list with goals among the themes", async () => {
    const themes = cell(
      "- Right to education",
      "SDGs: ",
      "- 4 - QUALITY EDUCATION",
      "- 16.3 - Promote the rule of law",
      "- 4 - QUALITY EDUCATION",
      "Affected persons: ",
      "- Migrants &amp; domestic workers",
    );
    const { document, entries, diagnostics } = await parse([
      [cell("1.1 Teach (Peru).", "Source of Position: A/HRC/43/1 - Para 1"), "Noted", themes, ""],
    ]);
    expect(document.generation).toBe(2);
    expect(entries[0]).toMatchObject({
      position: "noted",
      positionSource: { document: "A/HRC/43/1", paragraph: "1" },
      themes: [{ concept: "education", label: "Right to education" }],
      groups: [{ slug: "migrants", label: "Migrants & domestic workers" }],
      sdgs: [4, 16],
    });
    expect(entries[0]).not.toHaveProperty("heading");
    expect(diagnostics).toEqual([]);
  });

  it("reads a list with a column of goals", async () => {
    const { document, entries } = await parse(
      [
        [
          cell("140.7 Act (Peru) (Togo);", "Source of Position: A/HRC/59/15/Add.1 - Para.3vv"),
          "Supported/Noted",
          cell("- Racial discrimination", "Groups of Persons:", "- Women &amp; girls"),
          cell("- 10 - REDUCED INEQUALITIES", "- 5 - GENDER EQUALITY"),
        ],
      ],
      THIRD,
    );
    expect(document.generation).toBe(3);
    expect(entries[0]).toMatchObject({
      recommendingStates: ["PER", "TGO"],
      position: "partially-supported",
      positionLabel: "Supported/Noted",
      positionSource: { document: "A/HRC/59/15/Add.1", paragraph: "3" },
      groups: [{ slug: "women", label: "Women & girls" }],
      sdgs: [10, 5],
    });
  });

  it.each([
    ["A/HRC/28/15/Add.1, para. 3 - Para. 3", { document: "A/HRC/28/15/Add.1", paragraph: "3" }],
    ["A/HRC/28/15/Add.1", { document: "A/HRC/28/15/Add.1" }],
    ["A/HRC/28/15 – Paragraph 121.", { document: "A/HRC/28/15", paragraph: "121" }],
    ["the plenary", undefined],
  ])("reads the source %j", async (printed, expected) => {
    const { entries } = await parse([
      [cell("1.1 Act (Peru).", `Source of position: ${printed}`), "Noted", "B31 Equality", ""],
    ]);
    expect(entries[0]?.positionSource).toEqual(expected);
  });

  it("keeps labels that are not known, each with a diagnostic", async () => {
    const themes = cell("Z9 Right to nap", "SDGs:", "18 - NAPS", "Affected persons:", "- nappers");
    const { entries, diagnostics } = await parse([[cell("1.1 Nap (Atlantis)."), "Perhaps", themes, ""]]);
    expect(entries[0]).toMatchObject({
      position: "none",
      positionLabel: "Perhaps",
      themes: [{ label: "Right to nap", code: "Z9" }],
      groups: [{ label: "nappers" }],
      sdgs: [],
    });
    expect(entries[0]?.themes[0]).not.toHaveProperty("concept");
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(
      new Set([
        "thematic-list/incomplete-title",
        "recommendation/unknown-state",
        "recommendation/no-state",
        "thematic-list/unknown-position",
        "thematic-list/unknown-theme",
        "thematic-list/unknown-goal",
        "thematic-list/unknown-group",
      ]),
    );
  });

  it("reads themes repeated in each cell, headers repeated in the table, and numbers that repeat", async () => {
    const row = (text: string): string[] => [text, "Noted", "B31 Equality", ""];
    const { entries, diagnostics } = await parse([
      ["Theme: Right to education", "Theme: Right to education", "Theme: Right to education", ""],
      row("1.1 Act (Peru)."),
      FIRST,
      ["", "", "", ""],
      row("1.1 Act (Peru)."),
      row("1.2. Rest (Togo)."),
    ]);
    expect(entries.map(({ id, heading }) => [id, heading])).toEqual([
      ["list.docx#1.1", "Right to education"],
      ["list.docx#1.1-2", "Right to education"],
      ["list.docx#1.2", "Right to education"],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("thematic-list/repeated-number");
  });

  it.each([
    ["UPR of Slovenia (2nd Cycle – 20th session)Thematic list", "SVN", 20],
    ["UPR of Bolivia (Plurinational State of) (3rd Cycle - 34th Session)", "BOL", 34],
    ["UPR of the Netherlands (41st session)", "NLD", 41],
    ["UPR of Atlantis (3rd Cycle)", undefined, undefined],
  ])("reads the head %j", async (head, state, session) => {
    const { document } = await parse([], FIRST, head);
    expect([document.stateUnderReview, document.session]).toEqual([state, session]);
  });

  it("finds State and session by the report where the head is missing", async () => {
    const rows = [
      [
        cell("186.1 Act (Peru).", "Source of position: A/HRC/25/5/Add.1 - Para. 3"),
        "Noted",
        "B31 Equality",
        "",
      ],
    ];
    const { document, diagnostics } = await parse(rows, FIRST, "");
    expect(document).toMatchObject({ stateUnderReview: "CHN", session: 17, cycle: 2, symbol: "A/HRC/25/5" });
    expect(diagnostics).toEqual([]);
  });

  it("makes an entry or a diagnostic of every row", async () => {
    const text = fc.constantFrom(
      "1.1 Act (Peru).",
      "77.12 Rest;",
      "Theme: A",
      "no number",
      "",
      "12",
      "A/HRC/1/1",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        async (rows) => {
          const { entries, diagnostics } = await parse(rows);
          const lost = diagnostics.filter(({ severity }) => severity === "error");
          const silent = rows.filter((row) => {
            const cells = row.filter((own) => own !== "");
            return cells.every((own) => own === cells[0] && own.startsWith("Theme:"));
          });
          expect(entries.length + lost.length + silent.length).toBe(rows.length);
          expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("tells a list by its table", async () => {
    expect(isThematicList(await listOf([]))).toBe(true);
    expect(isThematicList(await listOf([], ["Recommendation", "Answer"]))).toBe(false);
    expect(isThematicList(textFromString("Thematic list of recommendations"))).toBe(false);
    expect(() => parseThematicList(textFromString("Theme: x"))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
    expect((await parse([])).entries).toEqual([]);
  });

  it("does not change its input", async () => {
    const source = await listOf([["1.1 Act (Peru).", "Noted", "B31 Equality", ""]]);
    const before = structuredClone(source);
    parseThematicList(source);
    expect(source).toEqual(before);
  });
});
