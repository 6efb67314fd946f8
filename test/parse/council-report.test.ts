import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../src/documents/source-text.ts";
import { statementSchema } from "../../src/model/statement.ts";
import { parseCouncilReport } from "../../src/parse/council-report/parse-council-report.ts";
import { readSpeaker } from "../../src/parse/council-report/plenary-speakers.ts";
import { readPrintedCounts } from "../../src/parse/council-report/reported-counts.ts";
import { freeze, readFixture } from "./fixtures.ts";

const read = () => parseCouncilReport(readFixture("council-report/session-44.txt"));

describe("parseCouncilReport", () => {
  it("reads the section on each review, and only that", () => {
    const { document, outcomes } = read();
    expect(document).toMatchObject({ symbol: "A/HRC/44/2", councilSession: 44, paragraphCount: 15 });
    expect(
      outcomes.map(({ review, reviewDate, outcomeDate, meeting, paragraphs }) => [
        review,
        reviewDate,
        outcomeDate,
        meeting,
        paragraphs.map(({ number }) => number).join(),
      ]),
    ).toEqual([
      ["KIR-3", "2020-01-20", "2020-07-01", 12, "2,3,4,5,6,7,8,9,10,11,12"],
      ["TUV-3", "2020-01-21", "2020-07-02", 13, "13,14"],
    ]);
  });

  it("gives the numbers as printed, with who gives them and where", () => {
    const [first] = read().outcomes;
    expect(
      first?.counts.map(({ by, kind, value, paragraph }) => `${by} ${kind} ${value} ${paragraph}`),
    ).toEqual([
      "state received 40 5",
      "state supported 30 5",
      "state noted 10 5",
      "president received 40 12",
      "president supported 29 12",
      "president noted 11 12",
    ]);
    expect([first?.delegationCount, first?.stakeholderCount]).toEqual([3, 1]);
  });

  it("makes one statement of each paragraph that reports one", () => {
    const [first] = read().outcomes;
    for (const statement of first?.statements ?? [])
      expect(statementSchema.safeParse(statement).error).toBeUndefined();
    expect(
      first?.statements.map(({ id, speaker, source }) => [
        id,
        speaker.state ?? speaker.name,
        source.paragraph,
      ]),
    ).toEqual([
      ["KIR-3/plenary/1", "FJI", "7"],
      ["KIR-3/plenary/2", "GBR", "8"],
      ["KIR-3/plenary/3", "UNICEF", "9"],
      ["KIR-3/plenary/4", "League of Lighthouses and the Union of Net Menders", "11"],
    ]);
  });

  it("says that a report is on no review, and refuses other documents", () => {
    const title = "A/HRC/44/2\nReport of the Human Rights Council on its forty-fourth session";
    expect(parseCouncilReport(textFromString(title)).diagnostics.map(({ code }) => code)).toEqual([
      "council-report/no-reviews",
    ]);
    expect(() => parseCouncilReport(textFromString(""))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
  });

  it("does not change its input and never throws on content", () => {
    const source = readFixture("council-report/session-44.txt");
    expect(parseCouncilReport(freeze(structuredClone(source)))).toEqual(parseCouncilReport(source));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 15 }), (lines) => {
        const title = "Report of the Human Rights Council on its forty-fourth session";
        parseCouncilReport(
          textFromString([title, "1. The review of Chad was held on a day.", ...lines].join("\n")),
        );
      }),
    );
  });
});

describe("readPrintedCounts", () => {
  it.each([
    [
      "out of 163 recommendations received, Chad had supported 142 recommendations and noted 21",
      ["received 163", "supported 142", "noted 21"],
    ],
    [
      "out of 215 recommendations received, 182 had enjoyed the support of Chad and 33 had been noted",
      ["received 215", "supported 182", "noted 33"],
    ],
    ["Chad had noted all of the 167 recommendations", ["received 167", "noted 167"]],
    ["Chad had supported a total of 182 recommendations", ["supported 182"]],
    ["noted one, and clarification had been provided on another two", ["noted 1", "clarified 2"]],
    ["It thanked all delegations", []],
    ["", []],
  ])("reads %j", (text, counts) => {
    expect(readPrintedCounts(text).map(({ kind, value }) => `${kind} ${value}`)).toEqual(counts);
  });
});

describe("readSpeaker", () => {
  it.each([
    ["Côte d’Ivoire supported the steps.", "states", { kind: "state", state: "CIV" }],
    ["The Bolivarian Republic of Venezuela noted the oil.", "states", { kind: "state", state: "VEN" }],
    [
      "The Council of Europe stated that it rained.",
      "states",
      { kind: "regional-body", name: "Council of Europe" },
    ],
    [
      "Harbour Friends asked for Fiji to be lit.",
      "stakeholders",
      { kind: "organisation", name: "Harbour Friends" },
    ],
    ["During the adoption, 12 delegations made statements.", "states", undefined],
    ["", "states", undefined],
  ] as const)("tells who speaks in %j", (text, setting, speaker) => {
    expect(readSpeaker(text, setting)).toEqual(speaker);
  });
});
