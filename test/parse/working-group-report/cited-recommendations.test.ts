import { array, assert, constantFrom, integer, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { recommendationSchema, validateRecommendations } from "../../../src/model/index.ts";
import {
  findCitedClauses,
  findLetteredClauses,
} from "../../../src/parse/working-group-report/cited-recommendations-clauses.ts";
import { findCitations } from "../../../src/parse/working-group-report/cited-recommendations-references.ts";
import { readFirstCycle } from "./narrative-fixture.ts";

const cite = (text: string): string =>
  findCitations(text)
    .map(
      ({ paragraph, letters, remark }) =>
        `${paragraph}${letters.map((l) => `(${l})`).join("")}${remark === undefined ? "" : `{${remark}}`}`,
    )
    .join(" ");

describe("findCitations", () => {
  it.each([
    ["in paragraphs 27 (b), (c) and (d), 28 (a) and 56 above", "27(b) 27(c) 27(d) 28(a) 56"],
    ["in paragraphs: 71; 72(c); 67 (a), (b) (i) and (ii); 89 (a)", "71 72(c) 67(a) 67(b)(i) 67(b)(ii) 89(a)"],
    ["in paragraphs 33 (a, b), 79 (d, f, g) and 65(a)", "33(a) 33(b) 79(d) 79(f) 79(g) 65(a)"],
    ["in paragraphs 23 (last sentence), 29 (d)", "23{last sentence} 29(d)"],
    ["in paragraphs 10 and 15 (the treaty on tides)", "10{the treaty on tides} 15{the treaty on tides}"],
    ["under paragraphs 49 (b)-(d) and 61 to 64", "49(b) 49(c) 49(d) 61 62 63 64"],
    ["The recommendations 27 (b) and 28 (a) are refused", "27(b) 28(a)"],
    ["in paragraphs 77.13 and 77.24", ""],
    ["refers to the replies it gave in paragraphs 59 and 77", ""],
    ["", ""],
  ])("%s", (text, cited) => {
    expect(cite(text)).toBe(cited);
  });

  it("reads back whatever list is printed", () => {
    const item = tuple(
      integer({ min: 5, max: 199 }),
      array(constantFrom("a", "b", "c", "e"), { maxLength: 3 }),
    );
    assert(
      property(array(item, { minLength: 1, maxLength: 8 }), (items) => {
        const printed = items
          .map(([n, letters]) => `${n}${letters.map((l) => ` (${l})`).join(",")}`)
          .join("; ");
        const wanted = items.flatMap(([n, letters]) =>
          letters.length === 0 ? [`${n}`] : letters.map((l) => `${n}(${l})`),
        );
        expect(cite(`The recommendations in paragraphs ${printed} above`).split(" ")).toEqual(wanted);
      }),
    );
  });
});

describe("lettered clauses", () => {
  const text =
    "Peru, citing article 20 (b), recommended that Fiji (a) open gates; and, with a view to trade, (b) paint " +
    "(i) doors and (ii) roofs; and that it (h) dry, (i) dust, and (j) air the hall. It asked about tides.";

  it("end at the next letter or with the sentence; (i) after (h) is a letter", () => {
    expect(
      findLetteredClauses(text).map(({ letters, start, end }) => [letters.join(""), text.slice(start, end)]),
    ).toEqual([
      ["a", "open gates"],
      ["b", "paint (i) doors and (ii) roofs"],
      ["bi", "doors"],
      ["bii", "roofs"],
      ["h", "dry"],
      ["i", "dust"],
      ["j", "air the hall."],
    ]);
  });

  it("are counted where the letter is not printed, and two letters are not one with its number", () => {
    const plain = "Peru recommended that gates be open. It noted tides. It recommended that walls be dry.";
    const { clauses, doubt } = findCitedClauses(plain, ["b"]);
    expect(clauses.map(({ start, end }) => plain.slice(start, end))).toEqual([
      "It recommended that walls be dry.",
    ]);
    expect(doubt).toBe("letter");
    const both = findCitedClauses(text, ["h", "i"]).clauses;
    expect(both.map(({ start, end }) => text.slice(start, end))).toEqual(["dry", "dust"]);
  });

  it("never throw and never leave the text", () => {
    assert(
      property(string({ maxLength: 200 }), (any) => {
        for (const { start, end } of findLetteredClauses(`It recommended (a) ${any}`)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(any.length + 19);
        }
      }),
    );
  });
});

describe("recommendations the conclusions cite", () => {
  const { recommendations, diagnostics } = readFirstCycle();
  const cited = recommendations.filter(({ isCited }) => isCited);
  const find = (paragraph: string) => cited.find((entry) => entry.paragraph === paragraph);

  it("stand behind the listed ones, one for each reference", () => {
    expect(recommendations.map(({ paragraph }) => paragraph)).toEqual([
      "19.1",
      "19.2",
      "9(b)",
      "9(c)(ii)",
      "11",
      "15",
      "16",
    ]);
    expect(recommendations.slice(0, 2).every((entry) => entry.isCited === undefined)).toBe(true);
  });

  it("have text, States, position and places of their paragraph", () => {
    expect(find("9(b)")).toEqual({
      id: "A/HRC/90/31#9(b)",
      document: "A/HRC/90/31",
      paragraph: "9(b)",
      isCited: true,
      text: "open the gates of the harbour at night",
      recommendingStates: ["CHL"],
      parts: [{ text: "open the gates of the harbour at night", recommendingStates: ["CHL"], span: [0, 38] }],
      responses: [
        { stage: "review", position: "not-supported", source: { document: "A/HRC/90/31", paragraph: "20" } },
      ],
      source: { document: "A/HRC/90/31", file: "first-cycle.txt", paragraph: "9", page: 1 },
    });
    expect(find("15")?.recommendingStates).toEqual(["PER", "QAT", "GHA"]);
    expect(find("16")?.parts.map(({ text }) => text)).toEqual(["Fiji to sell salt"]);
  });

  it("begin where they point back to", () => {
    expect(find("11")?.text).toMatch(/^While noting the new bridges.*such wells be dug on each island\.$/u);
    expect(find("11")?.parts.map(({ text }) => text)).toEqual(["such wells be dug on each island"]);
  });

  it("are records of the model whose parts are in their texts", () => {
    for (const entry of cited) expect(recommendationSchema.safeParse(entry).success).toBe(true);
    expect(validateRecommendations(cited)).toEqual([]);
  });

  it("are never lost: what is not there is said, replies of the State are no citations", () => {
    const found = diagnostics.filter(({ code }) => code === "recommendation/cited-not-found");
    expect(found.map(({ range }) => range?.paragraph)).toEqual(["9(e)", "16(b)"]);
    expect(diagnostics.map(({ code }) => code)).not.toContain("recommendation/cited-by-reference");
  });

  it("have the position of the paragraph that cites them", () => {
    const read = readFirstCycle((text) => text.replace("9(e) and 16 (b)", "9(a)"));
    const own = read.recommendations.find(({ paragraph }) => paragraph === "9(a)");
    expect(own?.responses).toMatchObject([{ position: "pending", source: { paragraph: "21" } }]);
  });

  it("have parts for the letters of a paragraph cited whole", () => {
    const read = readFirstCycle((text) =>
      text.replace("paragraphs 9 (b) and (c) (ii), 11", "paragraphs 9, 11"),
    );
    const own = read.recommendations.find(({ paragraph }) => paragraph === "9");
    expect(own?.parts.map(({ text }) => text)).toEqual([
      "publish the timetable of every ferry",
      "open the gates of the harbour at night",
      "consider (i) joining the treaty on lighthouses and (ii) lighting its own",
    ]);
  });

  it("come out of a paragraph with ten thousand letters in the time a test has", () => {
    const read = readFirstCycle((text) =>
      text
        .replace("9. Chile commended", `9. Chile ${"(k) dug; ".repeat(10_000)}commended`)
        .replace("paragraphs 9 (b)", `paragraphs ${"9 (k), ".repeat(2_000)}9 (b)`),
    );
    expect(read.recommendations.some(({ paragraph }) => paragraph === "9(k)")).toBe(true);
    expect(read.diagnostics.some(({ code }) => code === "recommendation/cited-not-found")).toBe(true);
  });
});
