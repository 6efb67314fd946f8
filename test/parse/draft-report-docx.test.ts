import { describe, expect, it } from "vitest";
import { readDocxText } from "../../src/documents/docx.ts";
import { parseWorkingGroupReport } from "../../src/parse/working-group-report/parse-working-group-report.ts";
import { inList, level, makeDocx, paragraph, table } from "../documents/docx-fixture.ts";

const NUMBERING = `<w:abstractNum w:abstractNumId="3">${level(0, "%1.")}${level(1, "%2.")}${level(2, "6.%3")}</w:abstractNum><w:num w:numId="14"><w:abstractNumId w:val="3"/></w:num>`;
const item = (text: string): string => paragraph(text, inList(14, 2));
const ITEMS = [
  "Open an office for complaints (Peru);",
  "Shorten procedures (Togo); (Chad);",
  "Teach officers (Japan);",
  "Publish figures (Kenya);",
  "Mend the roads to schools (Nepal);",
  "Count households anew (Malta).",
];
const COVER = [
  "Report of the Working Group on the Universal Periodic Review",
  "1. The Working Group held its fifty-second session from 4 to 15 May 2026. The review of Chile was held at the 3rd meeting, on 5 May 2026.",
  "II. Conclusions and/or recommendations",
].map((text) => paragraph(text));

const read = async (...body: readonly string[]) =>
  parseWorkingGroupReport(
    await readDocxText(
      makeDocx({ body: body.join(""), numbering: NUMBERING, headers: [paragraph("A/HRC/63/99")] }),
      {
        name: "draft.docx",
      },
    ),
  );

describe("a draft report in Word", () => {
  it("has the numbers that Word counts", async () => {
    const lead = paragraph("6. The recommendations listed below enjoy the support of Chile:");
    const { document, recommendations } = await read(...COVER, lead, ...ITEMS.map(item));
    expect(document).toMatchObject({
      symbol: "A/HRC/63/99",
      stateUnderReview: "CHL",
      session: 52,
      kind: "working-group-report",
    });
    expect(
      recommendations.map(({ id, recommendingStates, responses }) => [
        id,
        recommendingStates,
        responses[0]?.position,
      ]),
    ).toEqual([
      ["A/HRC/63/99#6.1", ["PER"], "supported"],
      ["A/HRC/63/99#6.2", ["TGO", "TCD"], "supported"],
      ["A/HRC/63/99#6.3", ["JPN"], "supported"],
      ["A/HRC/63/99#6.4", ["KEN"], "supported"],
      ["A/HRC/63/99#6.5", ["NPL"], "supported"],
      ["A/HRC/63/99#6.6", ["MLT"], "supported"],
    ]);
  });

  it("is told by what is still to be written", async () => {
    const { document } = await read(
      ...COVER,
      paragraph("[To be completed by 22 May 2026]"),
      ...ITEMS.map(item),
    );
    expect(document.kind).toBe("draft-report");
  });

  it("may be cut down to its list", async () => {
    const { document, recommendations, diagnostics } = await read(...ITEMS.map(item));
    expect(document).toMatchObject({ symbol: "A/HRC/63/99", kind: "draft-report" });
    expect(recommendations.map(({ paragraph: number }) => number)).toEqual([
      "6.1",
      "6.2",
      "6.3",
      "6.4",
      "6.5",
      "6.6",
    ]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["report/no-state-under-review", "warning"],
      ["report/no-session", "warning"],
      ["report/no-review-date", "warning"],
      ["recommendation/missing-lead", "warning"],
    ]);
  });

  it("keeps small type at the end of a page, which in a PDF is a footnote", async () => {
    const lead = paragraph("6. The recommendations listed below enjoy the support of Chile:");
    const small = `<w:p><w:pPr>${inList(14, 2)}</w:pPr><w:r><w:rPr><w:sz w:val="14"/></w:rPr><w:t>Plant trees (Fiji).</w:t></w:r></w:p>`;
    const { recommendations } = await read(...COVER, lead, ...ITEMS.map(item), small);
    expect(recommendations.at(-1)).toMatchObject({ paragraph: "6.7", recommendingStates: ["FJI"] });
  });

  it("is no list of other numbered paragraphs", async () => {
    const other = ["Chapter one", "Chapter two", "Chapter three", "Chapter four", "Chapter five"].map(item);
    await expect(read(...other)).rejects.toMatchObject({ code: "WRONG_DOCUMENT_KIND" });
    await expect(read(...ITEMS.slice(0, 3).map(item))).rejects.toMatchObject({ code: "WRONG_DOCUMENT_KIND" });
    await expect(read(table([["1", "2"]]))).rejects.toMatchObject({ code: "WRONG_DOCUMENT_KIND" });
  });
});
