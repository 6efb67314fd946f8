import fc from "fast-check";
import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocxText } from "../../src/documents/docx.ts";
import { type DocxParts, inList, level, makeDocx, paragraph, run, table } from "./docx-fixture.ts";

const read = (parts: DocxParts) => readDocxText(makeDocx(parts), { name: "d.docx" });
const texts = async (parts: DocxParts): Promise<string[]> =>
  (await read(parts)).lines.map(({ text }) => text);
const BREAK = "<w:r><w:lastRenderedPageBreak/></w:r>";

describe("readDocxText()", () => {
  it("gives one line a paragraph, white space collapsed, in NFC", async () => {
    const body = [
      paragraph(
        `${run("Take ")}<w:r><w:tab/><w:t>steps</w:t></w:r>${run("\u202f(Co\u0302te d\u2019Ivoire);")}`,
      ),
      paragraph(""),
      paragraph("Second"),
    ].join("");
    const { lines, format, pageCount, tables, notes, headers } = await read({ body });
    expect(lines).toEqual([
      { text: "Take steps (Côte d’Ivoire);", page: 1, left: 0, right: 135, top: 0, size: 10 },
      { text: "Second", page: 1, left: 0, right: 30, top: 1, size: 10 },
    ]);
    expect({ format, pageCount, tables, notes, headers }).toEqual({
      format: "docx",
      pageCount: 1,
      tables: [],
      notes: [],
      headers: [],
    });
  });

  it("leaves out deleted, moved and hidden text and codes of fields, and keeps inserted text and results", async () => {
    const field = [
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run("7"),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ].join("");
    const body = paragraph(
      [
        run("a "),
        `<w:del>${run("deleted ")}<w:r><w:delText>gone</w:delText><w:tab/></w:r></w:del>`,
        `<w:moveFrom>${run("moved ")}</w:moveFrom>`,
        `<w:ins>${run("b ")}</w:ins>`,
        run("hidden ", "<w:vanish/>"),
        run("shown ", '<w:vanish w:val="0"/>'),
        field,
        "<w:r><w:noBreakHyphen/></w:r>",
        '<mc:AlternateContent><mc:Choice Requires="x"><w:r><w:t>c</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>d</w:t></w:r></mc:Fallback></mc:AlternateContent>',
      ].join(""),
      '<w:pPrChange><w:pPr><w:ind w:left="9000"/></w:pPr></w:pPrChange>',
    );
    expect(await texts({ body })).toEqual(["a b shown 7-c"]);
    expect((await read({ body })).lines[0]?.left).toBe(0);
  });

  it("joins a paragraph whose mark was deleted with the one that follows", async () => {
    const body = `${paragraph("Take ", "<w:rPr><w:del/></w:rPr>")}${paragraph("steps")}${paragraph("Next")}`;
    expect(await texts({ body })).toEqual(["Take steps", "Next"]);
  });

  it("keeps the last paragraph of a cell and of the body, though its mark was deleted", async () => {
    const cut = (text: string): string => paragraph(text, "<w:rPr><w:del/></w:rPr>");
    expect(await texts({ body: `${table([[cut("a"), "b"]])}${cut("end")}` })).toEqual(["a", "b", "end"]);
  });

  it("hides what a style hides, and reads indentation and size through styles", async () => {
    const styles = [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
      '<w:style w:type="paragraph" w:styleId="Base"><w:pPr><w:ind w:left="1134" w:hanging="567"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/><w:pPr><w:ind w:hanging="0"/></w:pPr></w:style>',
      '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>',
    ].join("");
    const body = [
      paragraph("one", '<w:pStyle w:val="Base"/>'),
      paragraph("two", '<w:pStyle w:val="Own"/>'),
      paragraph(`${run("three")}${run(" secret", '<w:rStyle w:val="Secret"/>')}`, '<w:pStyle w:val="A"/>'),
    ].join("");
    const { lines } = await read({ body, styles });
    expect(lines.map(({ text, left, size }) => [text, left, size])).toEqual([
      ["one", 28.35, 9],
      ["two", 56.7, 9],
      ["three", 0, 11],
    ]);
  });

  it("counts pages by Word's last layout, and by breaks put in by hand where there is none", async () => {
    const rendered = `${paragraph("one")}${paragraph(`${BREAK}${run("two")}`)}${paragraph('<w:r><w:br w:type="page"/></w:r>')}${paragraph(`${BREAK}${run("three")}`)}`;
    const byLayout = await read({ body: rendered });
    expect(byLayout.lines.map(({ text, page }) => [text, page])).toEqual([
      ["one", 1],
      ["two", 2],
      ["three", 3],
    ]);
    expect(byLayout.pageCount).toBe(3);
    const byHand = `${paragraph("one")}${paragraph('<w:r><w:br w:type="page"/><w:t>two</w:t></w:r>')}${paragraph("three", "<w:pageBreakBefore/>")}`;
    expect((await read({ body: byHand })).lines.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  it("lets the cells of a row begin on one page", async () => {
    const cell = (text: string): string => paragraph(`${BREAK}${run(text)}`);
    const { lines, tables } = await read({
      body: `${table([
        [cell("a"), cell("b")],
        ["c", "d"],
      ])}${paragraph("end")}`,
    });
    expect(lines.map(({ page }) => page)).toEqual([2, 2, 2, 2, 2]);
    expect(tables?.[0]?.pages).toEqual([1, 2]);
  });

  it("keeps notes apart, with their marks where they are called", async () => {
    const call = (kind: string, id: number, more = ""): string =>
      `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
    const body = [
      paragraph(`${run(" Take ")}${call("footnote", 5)}${run("steps (Chile);")}${call("footnote", 2)}`),
      paragraph(
        `${run("Next")}<w:r><w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>*</w:t></w:r>${call("endnote", 1)}`,
      ),
    ].join("");
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const { lines, notes } = await read({
      body,
      footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph("---")}</w:footnote>${note(2, "second")}${note(3, "by hand")}${note(5, "first")}`,
      endnotes: `<w:endnote w:id="1">${paragraph("end")}${paragraph("of it")}</w:endnote>`,
    });
    expect(lines.map(({ text, marks }) => [text, marks])).toEqual([
      [
        "Take steps (Chile);",
        [
          { at: 4, mark: "1" },
          { at: 19, mark: "2" },
        ],
      ],
      [
        "Next",
        [
          { at: 4, mark: "*" },
          { at: 4, mark: "i" },
        ],
      ],
    ]);
    expect(notes).toEqual([
      { kind: "footnote", mark: "1", text: "first" },
      { kind: "footnote", mark: "2", text: "second" },
      { kind: "footnote", mark: "*", text: "by hand" },
      { kind: "endnote", mark: "i", text: "end\nof it" },
    ]);
  });

  it("gives each text at the head of pages once", async () => {
    const head = paragraph("A/HRC/1/1");
    expect(
      (await read({ body: paragraph("x"), headers: [head, `${head}${paragraph("Draft")}`] })).headers,
    ).toEqual(["A/HRC/1/1", "Draft"]);
  });

  it("reads tables as grids and as lines in reading order", async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${paragraph("Theme: A")}`;
    const inner = `${paragraph("1.1 Take (Chile);")}${table([["x", "y"]])}${paragraph("<w:r><w:t>two</w:t><w:br/><w:t>lines</w:t></w:r>")}`;
    const body = `${paragraph("before")}${table([[wide], [inner, "Noted", ""]])}${paragraph("after")}`;
    const { lines, tables } = await read({ body });
    expect(lines.map(({ text }) => text)).toEqual([
      "before",
      "Theme: A",
      "1.1 Take (Chile);",
      "x",
      "y",
      "two lines",
      "Noted",
      "after",
    ]);
    expect(tables).toEqual([
      {
        rows: [["Theme: A"], ["1.1 Take (Chile);\nx\ny\ntwo\nlines", "Noted", ""]],
        spans: [[3], [1, 1, 1]],
        pages: [1, 1],
        line: 0,
        lineCount: 6,
      },
    ]);
  });

  it("reads any prefix of Word's namespace, and text boxes", async () => {
    const body =
      "<x:p><x:r><x:t>one</x:t></x:r></x:p><x:p><x:r><x:txbxContent><x:p><x:r><x:t>box</x:t></x:r></x:p></x:txbxContent><x:t>two</x:t></x:r></x:p>";
    expect(await texts({ body, prefix: "x" })).toEqual(["one", "box", "two"]);
  });

  it("never throws on text, and loses none of it", async () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9(); .]{0,20}$/), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(words, async (paragraphs) => {
        const body = `${paragraphs.map((text) => paragraph(text)).join("")}${paragraph("end")}`;
        const wanted = [...paragraphs, "end"].map((text) => text.replace(/\s+/gu, " ").trim());
        expect(await texts({ body })).toEqual(wanted.filter((text) => text !== ""));
      }),
      { numRuns: 50 },
    );
  });

  it("follows styles based on very many others, and on themselves", async () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, at) => `<w:style w:styleId="S${at}"><w:basedOn w:val="S${at + 1}"/></w:style>`,
    ).join("");
    const last =
      '<w:style w:styleId="S20000"><w:basedOn w:val="S19999"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `${paragraph("hidden", '<w:pStyle w:val="S0"/>')}${paragraph("seen")}`;
    expect(await texts({ body, styles: `${chain}${last}` })).toEqual(["seen"]);
  });

  it("tells of inserted documents and of lists the file lacks", async () => {
    const body = `${paragraph("one", inList(3, 0))}${paragraph("none", inList(0, 0))}<w:altChunk/>`;
    expect((await read({ body })).diagnostics).toMatchObject([
      { code: "docx/unread-part", severity: "error" },
      { code: "docx/no-numbering", severity: "warning" },
    ]);
    expect((await read({ body: paragraph("one") })).diagnostics).toBeUndefined();
  });

  it("does not change its input", async () => {
    const bytes = makeDocx({ body: paragraph("x") });
    const before = bytes.slice();
    await readDocxText(bytes);
    expect(bytes).toEqual(before);
  });

  it.each<[string, DocxParts, string]>([
    [
      "a document type",
      { body: paragraph("x"), prolog: "<!DOCTYPE a [<!ENTITY b 'c'>]>" },
      "DAMAGED_DOCUMENT",
    ],
    ["an entity of its own", { body: paragraph("&b;") }, "DAMAGED_DOCUMENT"],
    ["elements that do not close", { body: "<w:p>" }, "DAMAGED_DOCUMENT"],
    ["elements nested too deep", { body: "<w:sdt>".repeat(300) + "</w:sdt>".repeat(300) }, "LIMIT_EXCEEDED"],
    ["no text", { body: paragraph("") }, "NO_TEXT"],
  ])("refuses %s", async (_, parts, code) => {
    await expect(read(parts)).rejects.toMatchObject({ code });
  });

  it("refuses other containers, damaged ones and too much text", async () => {
    const { zipSync } = await import("fflate");
    await expect(readDocxText(zipSync({ "a.txt": strToU8("x") }))).rejects.toMatchObject({
      code: "UNSUPPORTED_FORMAT",
    });
    const bytes = makeDocx({ body: paragraph("x".repeat(500)) });
    await expect(readDocxText(bytes.subarray(0, bytes.length - 40))).rejects.toMatchObject({
      code: "DAMAGED_DOCUMENT",
    });
    await expect(readDocxText(bytes, { limits: { maxCharacters: 100 } })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    await expect(readDocxText(bytes, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "ABORTED",
    });
  });
});

describe("automatic numbers of readDocxText()", () => {
  const LEVELS = [level(0, "%1."), level(1, "(%2)", "", "lowerLetter"), level(2, "6.%3")].join("");
  const list = (levels: string, more = ""): string =>
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="14"><w:abstractNumId w:val="0"/>${more}</w:num>`;
  const numbered = async (
    numbering: string,
    ...paragraphs: readonly (readonly [number, number])[]
  ): Promise<string[]> =>
    texts({ body: paragraphs.map(([id, at]) => paragraph("x", inList(id, at))).join(""), numbering });

  it("counts the third level alone, as drafts of reports do", async () => {
    expect(await numbered(list(LEVELS), [14, 2], [14, 2], [14, 2])).toEqual(["6.1 x", "6.2 x", "6.3 x"]);
  });

  it("counts levels under one another and starts them again", async () => {
    const order = [0, 1, 1, 0, 1, 2, 2, 1, 2].map((at) => [14, at] as const);
    expect(await numbered(list(LEVELS), ...order)).toEqual([
      "1. x",
      "(a) x",
      "(b) x",
      "2. x",
      "(a) x",
      "6.1 x",
      "6.2 x",
      "(b) x",
      "6.1 x",
    ]);
  });

  it("does not start a level again that never does", async () => {
    const levels = level(0, "%1.") + level(1, "%1.%2", '<w:lvlRestart w:val="0"/>');
    expect(await numbered(list(levels), [14, 0], [14, 1], [14, 0], [14, 1])).toEqual([
      "1. x",
      "1.1 x",
      "2. x",
      "2.2 x",
    ]);
  });

  it("lets lists of one definition count on, and one that says so start anew", async () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = `${list(LEVELS)}<w:num w:numId="15"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="16"><w:abstractNumId w:val="0"/>${override}</w:num>`;
    expect(await numbered(numbering, [14, 0], [15, 0], [16, 0], [16, 0], [14, 0])).toEqual([
      "1. x",
      "2. x",
      "5. x",
      "6. x",
      "7. x",
    ]);
  });

  it("takes a level of the list before that of its definition", async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, "[%1]", "", "upperRoman", 4)}</w:lvlOverride>`;
    expect(await numbered(list(LEVELS, override), [14, 0], [14, 0])).toEqual(["[IV] x", "[V] x"]);
  });

  it("shows the numbers above in digits where the level asks for it", async () => {
    const levels = level(0, "%1.", "", "upperRoman") + level(1, "%1.%2", "<w:isLgl/>");
    expect(await numbered(list(levels), [14, 0], [14, 0], [14, 1])).toEqual(["I. x", "II. x", "2.1 x"]);
  });

  it("shows bullets, and nothing where nothing is printed", async () => {
    const levels =
      level(0, "\uf0b7", "", "bullet") + level(1, "–", "", "bullet") + level(2, "%3", "", "none");
    expect(await numbered(list(levels), [14, 0], [14, 1], [14, 2], [99, 0], [14, 8])).toEqual([
      "• x",
      "– x",
      "x",
      "x",
      "x",
    ]);
  });

  it("takes lists from styles, and out of them", async () => {
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="14"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Item"/></w:style>',
      '<w:style w:type="numbering" w:styleId="Lists"><w:pPr><w:numPr><w:numId w:val="14"/></w:numPr></w:pPr></w:style>',
    ].join("");
    const levels =
      level(0, "%1.") +
      level(1, "7.%2", '<w:pStyle w:val="Item"/><w:pPr><w:ind w:left="1000" w:hanging="400"/></w:pPr>');
    const linked =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lists"/></w:abstractNum><w:num w:numId="15"><w:abstractNumId w:val="1"/></w:num>';
    const body = [
      paragraph("x", '<w:pStyle w:val="Item"/>'),
      paragraph("x", '<w:pStyle w:val="Child"/>'),
      paragraph("x", `<w:pStyle w:val="Item"/>${inList(0, 0)}`),
      paragraph("x", inList(15, 1)),
    ].join("");
    const { lines } = await read({ body, styles, numbering: list(levels) + linked });
    expect(lines.map(({ text }) => text)).toEqual(["7.1 x", "7.2 x", "x", "7.3 x"]);
    expect(lines[0]?.left).toBe(30);
  });

  it("does not count a paragraph that is deleted with its mark", async () => {
    const body = [
      paragraph("x", inList(14, 0)),
      paragraph(
        "<w:del><w:r><w:delText>y</w:delText></w:r></w:del>",
        `${inList(14, 0)}<w:rPr><w:del/></w:rPr>`,
      ),
      paragraph("z", inList(14, 0)),
    ].join("");
    expect(await texts({ body, numbering: list(LEVELS) })).toEqual(["1. x", "2. z"]);
  });

  it("keeps the offsets of marks behind a number", async () => {
    const body = paragraph(
      `${run("Take")}<w:r><w:footnoteReference w:id="1"/></w:r>${run(" steps")}`,
      inList(14, 2),
    );
    const { lines } = await read({ body, numbering: list(LEVELS) });
    expect(lines[0]).toMatchObject({ text: "6.1 Take steps", marks: [{ at: 8, mark: "1" }] });
  });
});
