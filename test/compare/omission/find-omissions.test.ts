import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOmissions } from "../../../src/compare/omission/find-omissions.ts";

const COMPILATION = `
12. The Office published an assessment of detentions in the region (A/HRC/50/77).

13. In the northern provinces girls were kept from school. Teachers were not paid for months.

14. It was alleged that prisoners had been beaten by guards at the central prison; steps taken were welcomed.

15. The Committee recommended that the State improve roads.
`;

describe("findOmissions()", () => {
  it("tells what is there from what is weakened and what is left out", () => {
    const { statements, summary } = findOmissions(
      [
        "Girls are kept from school in the northern provinces.",
        "The detentions in the region may constitute crimes against humanity.",
        "Prisoners were beaten by guards at the central prison in November, and two of them died.",
        "Fishermen lost their boats to foreign trawlers.",
      ],
      COMPILATION,
    );
    expect(statements.map(({ result, nearest }) => [result, nearest?.paragraph])).toEqual([
      ["present", "13"],
      ["weakened", "12"],
      ["weakened", "14"],
      ["absent", statements[3]?.nearest?.paragraph],
    ]);
    expect(statements[1]?.reasons).toContain("without-grave-words");
    expect(statements[1]?.missing[0]).toBe("crimes against humanity");
    expect(statements[2]?.hedges).toContain("alleged");
    expect(statements.map(({ treatment }) => treatment)).toEqual([
      "included",
      "referred-to",
      "referred-to",
      "omitted",
    ]);
    expect(summary).toEqual({ statements: 4, present: 1, weakened: 2, absent: 1, presentRate: 0.25 });
  });

  it("says where the nearest passage stands", () => {
    const paragraph =
      "Roads are bad. In the northern provinces girls were kept from school. Bridges are worse.";
    const [found] = findOmissions(["Girls are kept from school in the north."], {
      paragraphs: [{ number: "7", text: paragraph, page: 3 }],
    }).statements;
    expect(found?.nearest).toMatchObject({ paragraph: "7", page: 3 });
    const [start = 0, end = 0] = found?.nearest?.span ?? [];
    expect(paragraph.slice(start, end).trim()).toBe(found?.nearest?.text);
  });

  it("counts a crime of the record as said by the finding", () => {
    const [found] = findOmissions(
      [
        {
          id: "f-1",
          text: "Detentions in the region were assessed by the Office.",
          crimes: ["crimes-against-humanity"],
        },
      ],
      COMPILATION,
    ).statements;
    expect(found).toMatchObject({
      id: "f-1",
      result: "weakened",
      missing: expect.arrayContaining(["crimes against humanity"]),
    });
  });

  it("takes a passage that cites the document, and not what it found, for a reference", () => {
    const finding = {
      text: "Assessment: the fate of families split by force, forced sterilization, and the razing of shrines.",
      document: "A/HRC/50/77" as never,
    };
    const weakened = findOmissions([finding], COMPILATION).statements[0];
    const absent = findOmissions([{ text: finding.text }], COMPILATION).statements[0];
    expect([weakened?.result, weakened?.reasons, absent?.result]).toEqual([
      "weakened",
      ["source-only"],
      "absent",
    ]);
  });

  it.each([
    ["an empty document", ["Girls are kept from school."], ""],
    ["an empty statement", [" "], COMPILATION],
    [
      "a statement in another language",
      ["Les filles ne vont pas à l'école dans le nord du pays"],
      COMPILATION,
    ],
    [
      "a document in another language",
      ["Girls are kept from school."],
      "1. Les filles ne vont pas à l'école dans le nord du pays.",
    ],
    ["no statements", [], COMPILATION],
  ])("has no basis for %s", (_, statements, document) => {
    const omissions = findOmissions(statements, document);
    expect(
      omissions.statements.every(({ result, treatment }) => result === undefined && treatment === undefined),
    ).toBe(true);
    expect(omissions.summary.presentRate).toBeUndefined();
  });

  it("finds every sentence of a text in that text, and never throws", () => {
    const sentences = [
      "Girls were kept from school in the northern provinces.",
      "Teachers were not paid for months.",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.string({ maxLength: 80 }), (sentence, noise) => {
        const { statements } = findOmissions([sentence, noise], COMPILATION);
        expect(statements[0]?.result).toBe("present");
      }),
    );
  });

  it("refuses shares that are none, and statements without text", () => {
    const fault = expect.objectContaining({ code: "INVALID_ARGUMENT" });
    expect(() => findOmissions([], "", { present: 2 })).toThrow(fault);
    // @ts-expect-error [ts2322] -- plain JavaScript can pass it
    expect(() => findOmissions([null], COMPILATION)).toThrow(fault);
  });
});
