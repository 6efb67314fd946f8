import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFromString } from "../../src/documents/source-text.ts";
import { submissionSchema } from "../../src/model/submission.ts";
import { validateSubmissions } from "../../src/model/validate/index.ts";
import {
  createSummaryNoteReader,
  indexCodes,
} from "../../src/parse/stakeholder-summary/cited-submissions.ts";
import { readContributors } from "../../src/parse/stakeholder-summary/contributors.ts";
import { splitMembers, stripPlaces } from "../../src/parse/stakeholder-summary/joint-members.ts";
import { parseStakeholderSummary } from "../../src/parse/stakeholder-summary/parse-stakeholder-summary.ts";
import { freeze, line, readFixture } from "./fixtures.ts";

const read = () => parseStakeholderSummary(readFixture("stakeholder-summary/kiribati.txt"));

describe("parseStakeholderSummary", () => {
  it("lists contributors with codes and members", () => {
    expect(
      read().contributors.map(({ kind, code, submitters }) => [
        kind,
        code,
        submitters.map(({ name }) => name),
      ]),
    ).toEqual([
      ["individual", "KITE", ["Kite Flyers of the Line Islands"]],
      ["individual", "HF", ["Harbour Friends"]],
      ["joint", "JS1", ["Lamp Makers’ Union (LMU)", "League of Lighthouses"]],
      ["joint", "JS2", ["Crab Watch", "Institute of Sand and Shells"]],
      ["individual", "KRC", ["Kiribati Reef Commission"]],
    ]);
  });

  it("makes submissions that are valid records", () => {
    const { submissions } = read();
    for (const submission of submissions)
      expect(submissionSchema.safeParse(submission).error).toBeUndefined();
    expect(validateSubmissions(submissions)).toEqual([]);
    expect(submissions.map(({ id }) => id)).toEqual([
      "KIR-3/KITE",
      "KIR-3/HF",
      "KIR-3/JS1",
      "KIR-3/JS2",
      "KIR-3/KRC",
    ]);
    expect(submissions[4]?.submitters).toEqual([
      { kind: "national-institution", name: "Kiribati Reef Commission", state: "KIR" },
    ]);
    expect(submissions[0]?.events).toMatchObject([{ kind: "listed", date: "2019-11-01" }]);
  });

  it("maps every statement to the submissions it cites", () => {
    expect(
      read().statements.map(({ id, citations }) => [
        id.split("#")[1],
        citations.map(({ code, place }) => `${code} ${place}`),
      ]),
    ).toEqual([
      ["1.1", []],
      ["2.1", ["KRC para. 4"]],
      ["3.1", ["KITE p. 2", "JS1 paras. 3 and 4", "JS2 p. 1"]],
      ["3.2", []],
      ["4.1", ["JS1 para. 9", "undefined para. 2"]],
      ["4.2", ["undefined para. 10"]],
    ]);
  });

  it("knows the section of the national institution", () => {
    const { statements } = read();
    expect(statements.filter((s) => s.isNationalInstitution).map(({ paragraph }) => paragraph)).toEqual([
      "2",
    ]);
  });

  it("compares the number printed with the number listed, and names codes it does not know", () => {
    const { submissionCount, diagnostics } = read();
    expect(submissionCount).toBe(6);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "stakeholder-summary/count-mismatch",
      "stakeholder-summary/unknown-code",
    ]);
  });

  it("refuses other documents, and reads one that is nothing but its symbol", () => {
    expect(() => parseStakeholderSummary(textFromString("A/HRC/WG.6/35/KIR/2"))).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND" }),
    );
    const { contributors, diagnostics } = parseStakeholderSummary(textFromString("A/HRC/WG.6/35/KIR/3"));
    expect(contributors).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "stakeholder-summary/no-contributors",
      "document/no-paragraphs",
    ]);
  });

  it("does not change its input and never throws on content", () => {
    const source = readFixture("stakeholder-summary/kiribati.txt");
    expect(parseStakeholderSummary(freeze(structuredClone(source)))).toEqual(parseStakeholderSummary(source));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 80 }), { maxLength: 15 }), (lines) => {
        const notes = [
          "Notes",
          "1 The stakeholders listed below have contributed",
          "Civil society",
          ...lines,
        ];
        parseStakeholderSummary(textFromString(["A/HRC/WG.6/35/KIR/3", ...lines, ...notes].join("\n")));
      }),
    );
  });
});

describe("readContributors", () => {
  it("takes documents attached to a submission for its parts, by their place and code", () => {
    const entry = (text: string, left: number, top: number) => line(text, 9, top, { left, size: 9 });
    const contributors = readContributors(
      [
        entry("Regional intergovernmental organization(s):", 57, 10),
        entry("SEA Council of the Sea, Suva, Fiji;", 142, 20),
        entry("Attachments:", 142, 30),
        entry("(SEA-Tide) Commissioner for Tides, report on a visit,", 142, 40),
        entry("second part;", 283, 50),
        entry("Yearbook of Shells (June 2011);", 142, 60),
        entry("SUN Union of the Sun.", 142, 70),
      ],
      new Set(["SEA", "SEA-Tide"]),
      "KIR",
    );
    expect(contributors.map(({ kind, code, attachedTo }) => [kind, code, attachedTo])).toEqual([
      ["individual", "SEA", undefined],
      ["cited", "SEA-Tide", "SEA"],
      ["cited", undefined, "SEA"],
      ["individual", "SUN", undefined],
    ]);
    expect(contributors[1]?.printed).toBe("Commissioner for Tides, report on a visit, second part");
    expect(contributors[0]?.submitters).toEqual([{ kind: "regional-body", name: "Council of the Sea" }]);
  });
});

describe("splitMembers", () => {
  it.each([
    [
      "Joint submission 3 submitted by: Alpha Institute (Fiji), the Beta Union (Chad), and Gamma",
      ["Alpha Institute (Fiji)", "Beta Union (Chad)", "Gamma"],
    ],
    [
      "submitted by: Alpha, Port of Spain, Trinidad and Tobago, and Beta League, Paris, France",
      ["Alpha", "Beta League"],
    ],
    [
      "submitted by: Members of the Pact, namely the Alpha Society and the Beta Society",
      ["Alpha Society", "Beta Society"],
    ],
    ["Joint submission 1", []],
  ])("%j", (printed, members) => {
    expect(splitMembers(printed)).toEqual(members);
  });

  it("takes town, post code and State off a name, and leaves the name", () => {
    expect(stripPlaces("Alpha International, 1209, Geneva, Switzerland")).toBe("Alpha International");
    expect(stripPlaces("Alpha, Strasbourg (France)")).toBe("Alpha");
    expect(stripPlaces("Switzerland")).toBe("Switzerland");
  });
});

describe("createSummaryNoteReader", () => {
  const reader = () => createSummaryNoteReader(indexCodes(["CoE", "CoE-Tide", "SEALIFE", "JS1", "JS12"]));
  it.each([
    ["CoE-Tide, para. 4.", [["CoE-Tide", "para. 4"]]],
    [
      "COE-TIDE, p.4 and CoE, p. 2 and para. 7.",
      [
        ["CoE-Tide", "p.4"],
        ["CoE", "p. 2 and para. 7"],
      ],
    ],
    ["JS12, p. 1.", [["JS12", "p. 1"]]],
    // Misprinted by a swap, and by a hyphen.
    [
      "SEALIEF, page 9. See also COETide, p. 1.",
      [
        ["SEALIFE", "page 9"],
        ["CoE-Tide", "p. 1"],
      ],
    ],
  ])("reads %j", (text, cited) => {
    expect(
      reader()
        .read({ mark: "2", text })
        .citations.map(({ code, place }) => [code, place]),
    ).toEqual(cited);
  });

  it("takes Ibid. for the last submission cited before it", () => {
    const own = reader();
    own.read({ mark: "1", text: "JS1, p. 1. See also CoE, p. 2." });
    own.read({ mark: "2", text: "For relevant recommendations see A/HRC/1/1, para. 3." });
    expect(own.read({ mark: "3", text: "Ibid., p. 3." }).citations).toMatchObject([
      { code: "CoE", place: "p. 3" },
    ]);
  });
});
