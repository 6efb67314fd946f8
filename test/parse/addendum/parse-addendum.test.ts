import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { UprError } from "../../../src/errors.ts";
import { parseAddendum } from "../../../src/parse/addendum/parse-addendum.ts";
import { addendumText, answersOf } from "./addendum-text.ts";

const codesOf = (text: string): string[] =>
  parseAddendum(addendumText(text)).diagnostics.map(({ code }) => code);

describe("parseAddendum", () => {
  it("refuses what is no addendum", () => {
    for (const text of [
      "",
      "A/HRC/25/5\nReport of the Working Group",
      "A/HRC/WG.6/17/CHN/1/Add.1\nNational report",
    ]) {
      let code: string | undefined;
      try {
        parseAddendum(textFromString(text));
      } catch (error) {
        code = error instanceof UprError ? error.code : String(error);
      }
      expect(code).toBe("WRONG_DOCUMENT_KIND");
    }
  });

  it("says so where nothing is answered", () => {
    const { replies, generalReplies, diagnostics } = parseAddendum(
      addendumText("1. Fiji thanks the troika for its work in the 70 minutes given."),
    );
    expect(replies).toEqual([]);
    expect(generalReplies).toHaveLength(1);
    expect(generalReplies[0]).toMatchObject({ paragraph: "1", page: 1 });
    expect(diagnostics.map(({ code }) => code)).toEqual(["addendum/no-replies"]);
  });

  it("names paragraph, page, file and symbol of a reply", () => {
    const [reply] = parseAddendum(addendumText("4. Fiji accepts recommendations 80.1 and 80.2.")).replies;
    expect(reply).toEqual({
      paragraphs: ["80.1", "80.2"],
      response: {
        stage: "addendum",
        position: "supported",
        source: { document: "A/HRC/50/7/Add.1", file: "addendum.txt", paragraph: "4", page: 1 },
      },
      text: "Fiji accepts recommendations 80.1 and 80.2.",
      printed: "80.1 and 80.2",
      positionSpan: [5, 12],
      reasons: [],
      refersTo: [],
    });
  });

  it("keeps acceptance in principle and in part as the State words it", () => {
    const { replies } = parseAddendum(
      addendumText(
        "1. Fiji accepts in principle recommendation 80.1.\n\n2. Fiji partially accepts recommendation 80.2.",
      ),
    );
    expect(replies.map(({ response: { position, label } }) => ({ position, label }))).toEqual([
      { position: "partially-supported", label: "accepts in principle" },
      { position: "partially-supported", label: "partially accepts" },
    ]);
  });

  it("reads a decision put off as noted", () => {
    const { replies } = parseAddendum(
      addendumText("Recommendation 80.1\n\nFiji cannot take a final position on accession at this stage."),
    );
    expect(replies[0]?.response).toMatchObject({ position: "noted", label: "cannot take a final position" });
  });

  it("does not take words of a printed recommendation for the reply", () => {
    const text = `80.1 Accept the individual complaints procedure and support its victims (Chile) (Viet Nam);

Noted.

80.2 Reject the bill; note its effects (Peru, Chad).

Fiji supports this recommendation.`;
    expect(answersOf(text)).toEqual({ "80.1": "noted", "80.2": "supported" });
    const [first] = parseAddendum(addendumText(text)).replies;
    expect(first?.recommendationText).toMatch(/^Accept .*\(Viet Nam\);$/u);
    expect(first?.text).toBe("Noted.");
  });

  it("uses the text of the recommendation, where it is given, to find the reply", () => {
    const { replies } = parseAddendum(
      addendumText("80.1 Accept the complaints procedure and support its victims.\n\nFiji takes note of it."),
      {
        recommendations: [
          {
            paragraph: "80.1",
            recommendingStates: [],
            text: "Accept the complaints procedure and support its victims.",
          },
        ],
      },
    );
    expect(replies[0]).toMatchObject({ text: "Fiji takes note of it.", response: { position: "noted" } });
  });

  it("tells the lead of bare numbers from the recommendations, the report's paragraph named, or not at all", () => {
    const text = "1. Fiji accepts recommendations 1 and 3.";
    const recommendations = ["77.1", "77.2", "78.3"].map((paragraph) => ({
      paragraph,
      recommendingStates: [],
      text: "Ratify (Chile).",
    }));
    const numbersOf = (...args: Parameters<typeof parseAddendum>): string[] =>
      parseAddendum(...args).replies.flatMap(({ paragraphs }) => paragraphs);
    expect(numbersOf(addendumText(text), { recommendations })).toEqual(["77.1", "78.3"]);
    expect(numbersOf(addendumText(`${text} The list is in paragraph 90 of the report.`))).toEqual([
      "90.1",
      "90.3",
    ]);
    expect(numbersOf(addendumText(text))).toEqual(["1", "3"]);
    const twice = [...recommendations, { paragraph: "78.1", recommendingStates: [], text: "Adopt (Peru)." }];
    const read = parseAddendum(addendumText(text), { recommendations: twice });
    expect(read.diagnostics.map(({ code }) => code)).toEqual(["addendum/undetermined-number"]);
    expect(read.replies.flatMap(({ paragraphs }) => paragraphs)).toEqual(["1", "78.3"]);
  });

  it("reads what is said of a whole list or of the rest", () => {
    const text = `1. Fiji accepts all recommendations listed in paragraph 77.

2. Fiji does not support recommendation 78.2.

3. The remaining recommendations are noted.`;
    const recommendations = ["77.1", "77.2", "78.1", "78.2", "78.3"].map((paragraph) => ({
      paragraph,
      recommendingStates: [],
      text: "Ratify (Chile).",
    }));
    expect(answersOf(text, { recommendations })).toEqual({
      "77.1": "supported",
      "77.2": "supported",
      "78.1": "noted",
      "78.2": "not-supported",
      "78.3": "noted",
    });
    expect(codesOf(text)).toEqual(["addendum/unlisted-numbers", "addendum/unlisted-numbers"]);
  });

  it("lets the document's own categories decide on claims", () => {
    const text = `I. Accepted recommendations

1. Fiji accepts recommendations 80.1 and 80.2.

80.2

Fiji considers this recommendation implemented.

II. Accepted recommendations that Fiji considers already implemented

2. Fiji accepts recommendation 80.3.

III. Noted recommendations

3. Fiji notes recommendation 80.4.

80.4

Fiji considers this recommendation already implemented.`;
    expect(answersOf(text)).toEqual({
      "80.1": "supported",
      "80.2": "supported",
      "80.3": "supported already-implemented",
      "80.4": "noted",
    });
    // Without categories the words of the reply decide.
    expect(answersOf("80.2 Accepted. Fiji considers this recommendation implemented.")).toEqual({
      "80.2": "supported already-implemented",
    });
  });

  it("follows a reply that points to another", () => {
    const text =
      "80.1 Not accepted. It is contrary to the national law.\n\n80.2 See reply to recommendation 80.1.";
    const { replies } = parseAddendum(addendumText(text));
    expect(replies[1]).toMatchObject({ refersTo: ["80.1"], response: { position: "not-supported" } });
  });

  it("reads a reply set like a heading that points to another number as the reply it is", () => {
    for (const reply of ["Accepted.See recommendation 80.1", "Accepted. See recommendation 80.1"]) {
      const { replies } = parseAddendum(addendumText(`Recommendation 80.99\n\nAccepted.\n\n${reply}`));
      expect(replies.map(({ paragraphs, refersTo }) => ({ paragraphs, refersTo }))).toEqual([
        { paragraphs: ["80.99"], refersTo: ["80.1"] },
      ]);
    }
    expect(answersOf("Response to recommendation 80.7\n\nFiji accepts it.")).toEqual({ "80.7": "supported" });
  });

  it("keeps a heading that points to numbers a heading, and names the numbers", () => {
    const { replies, diagnostics } = parseAddendum(
      addendumText(
        "80.1 Accepted.\n\n80.2 Noted.\n\nB. Replies to recommendations 80.3 to 80.4\n\n80.3 Accepted.",
      ),
    );
    expect(replies.map(({ paragraphs, text }) => [...paragraphs, text])).toEqual([
      ["80.1", "Accepted."],
      ["80.2", "Noted."],
      ["80.3", "Accepted."],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["addendum/cross-reference"]);
  });

  it("names each number that no reading took, and only those", () => {
    const unread = (text: string): (string | undefined)[] =>
      parseAddendum(addendumText(text))
        .diagnostics.filter(({ code }) => code === "addendum/unread-number")
        .map(({ message }) => /"(.+?)"/u.exec(message)?.[1]);
    // 880 is named far more often, so that 80 is none of the leads.
    const figures = "880.1, 880.2, 880.3, 880.4 and 880.5";
    expect(unread(`Recommendation 80.99\n\nAccepted.\n\nFiji accepts ${figures}.`)).toEqual(["80.99"]);
    expect(unread("Recommendation 80.99\n\nAccepted.\n\nIt rose by 15.1, 15.2 and 15.3 points.")).toEqual([]);
    expect(codesOf("1. Fiji accepts recommendations 80.1 and 80.2.")).toEqual([]);
  });

  it("reads ranges that carry a letter of the key", () => {
    expect(answersOf("A = accepted, N = noted\n\n80.1-2 A, 80.3 N, 80.4 – 80.6 A")).toEqual({
      "80.1": "supported",
      "80.2": "supported",
      "80.3": "noted",
      "80.4": "supported",
      "80.5": "supported",
      "80.6": "supported",
    });
  });

  it("reads no range of more numbers than a report has, forwards or backwards", () => {
    expect(answersOf("1. Fiji accepts recommendations 80.46-553.")).toEqual({
      "80.46": "supported",
      "80.553": "supported",
    });
  });

  it("reads on in the head of a narrow column with whole numbers", () => {
    expect(answersOf("80.1, Accepted\n80.3 Fiji will do so.\n\n80.4 Noted.")).toEqual({
      "80.1": "supported",
      "80.3": "supported",
      "80.4": "noted",
    });
  });

  it("does not take figures for recommendations", () => {
    const text = `1. Fiji accepts recommendations 80.1, 80.2 and 80.4.

2. In 2019, 15.1 per cent of 9.4 million dollars went to schools under Convention (No. 174) of 24.10.1999.`;
    expect(Object.keys(answersOf(text))).toEqual(["80.1", "80.2", "80.4"]);
    expect(codesOf(text)).toEqual([]);
  });

  it("tolerates misprinted numbers and says so", () => {
    const text = (list: string): string => `1. Fiji accepts recommendations ${list}.`;
    const numbersOf = (list: string): string => Object.keys(answersOf(text(list))).join(" ");
    expect(numbersOf("80.1, 80.4-2 and 80.9")).toBe("80.1 80.2 80.3 80.4 80.9");
    expect(codesOf(text("80.1, 80.4-2 and 80.9"))).toEqual(["addendum/backwards-range"]);
    expect(numbersOf("80.1, 80.110-12")).toBe("80.1 80.110 80.111 80.112");
    expect(codesOf(text("80.1, 80.110-12"))).toEqual(["addendum/cut-range"]);
    expect(numbersOf("80.1, 80.3, 80.6264")).toBe("80.1 80.3 80.62 80.63 80.64");
    expect(codesOf(text("80.1, 80.3, 80.6264"))).toEqual(["addendum/joined-range"]);
    expect(codesOf(text("80.1, 80.2, 80.1"))).toEqual(["addendum/repeated-number"]);
  });

  it("keeps two positions on one number", () => {
    const text =
      "1. Fiji accepts recommendations 80.1 and 80.2.\n\n2. Fiji notes recommendations 80.2 and 80.3.";
    const { replies } = parseAddendum(addendumText(text));
    expect(replies.map(({ paragraphs, response }) => [response.position, ...paragraphs])).toEqual([
      ["supported", "80.1", "80.2"],
      ["noted", "80.2", "80.3"],
    ]);
    expect(codesOf(text)).toEqual(["addendum/repeated-number"]);
  });

  it("says where the heading and the words of a reply differ", () => {
    const text = "I. Accepted recommendations\n\n80.1\n\nFiji notes this recommendation.";
    expect(answersOf(text)).toEqual({ "80.1": "supported" });
    expect(codesOf(text)).toEqual(["addendum/position-differs"]);
  });

  it("reads a reply without position as noted and says so", () => {
    const text = "80.1\n\nFiji has 300 islands.\n\n80.2\n\nAccepted.";
    expect(answersOf(text)).toEqual({ "80.1": "noted", "80.2": "supported" });
    expect(codesOf(text)).toEqual(["addendum/no-position"]);
  });

  it("does not read another language than English", () => {
    const source = textFromString(
      "A/HRC/50/7/Add.1\nUniversal Periodic Review\nFiji\nAddendum\n\n1. Le Gouvernement accepte les recommandations des organes des droits et les autres recommandations.",
      { name: "fr.txt" },
    );
    const { document, diagnostics } = parseAddendum(source);
    expect(document.language).toBe("fr");
    expect(diagnostics.map(({ code }) => code)).toContain("addendum/other-language");
  });

  it("says what the cover lacks", () => {
    const source = textFromString(
      "Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review\n\n1. We accept recommendation 80.1.",
    );
    expect(parseAddendum(source).diagnostics.map(({ code }) => code)).toEqual([
      "addendum/no-symbol",
      "addendum/no-state-under-review",
    ]);
  });
});

describe("other styles", () => {
  const styles: readonly (readonly [name: string, text: string, answers: Record<string, string>])[] = [
    [
      "a cell under each number",
      "134.1. Ratify the convention (Chad).\n\nNoted\n\nFiji has no plans.\n\n134.2. Support women (Peru).\n\nSupported\n\nA priority.",
      { "134.1": "noted", "134.2": "supported" },
    ],
    [
      "a series on one line",
      "1. Positions:\n\n110.1: Supported; 110.2: Noted; 110.3: Supported; 110.4: Partially supported.",
      { "110.1": "supported", "110.2": "noted", "110.3": "supported", "110.4": "partially-supported" },
    ],
    [
      "rows without a sign at the end",
      "Recommendation 145.1 – Accepted\nRecommendation 145.2 – Not accepted\nRecommendation 145.3 – Accepted in part",
      { "145.1": "supported", "145.2": "not-supported", "145.3": "partially-supported" },
    ],
    [
      "lists behind one word",
      "Accepted: 1, 2, 7-9\n\nNot accepted: 4, 5\n\nNoted: 6",
      {
        "1": "supported",
        "2": "supported",
        "4": "not-supported",
        "5": "not-supported",
        "6": "noted",
        "7": "supported",
        "8": "supported",
        "9": "supported",
      },
    ],
    [
      "bullets",
      "Positions:\n• Recommendations 88.1, 88.5: accepted;\n• Recommendations 88.2–88.4: noted;\n• Recommendation 88.6: not accepted.",
      {
        "88.1": "supported",
        "88.5": "supported",
        "88.2": "noted",
        "88.3": "noted",
        "88.4": "noted",
        "88.6": "not-supported",
      },
    ],
    [
      "relative clauses",
      "The recommendations that Fiji has noted: 88.5, 88.6.\n\nThe recommendations which Fiji supports: 88.1, 88.2.",
      { "88.5": "noted", "88.6": "noted", "88.1": "supported", "88.2": "supported" },
    ],
    [
      "recommendations printed under headings",
      "A. Recommendations that enjoy the support of Fiji\n\n66.1 Ratify it (Chile);\n66.2 Accept visits (Peru);\n\nB. Recommendations noted by Fiji\n\n66.3 Reject violence (Mali);\n\nC. Recommendations that do not enjoy the support of Fiji\n\n66.4 Abolish it (Norway).",
      { "66.1": "supported", "66.2": "supported", "66.3": "noted", "66.4": "not-supported" },
    ],
    [
      "a position in the next sentence",
      "1. With regard to recommendations 77.1 and 77.2, a law is under review. Fiji accepts these recommendations.\n\n2. Concerning recommendation 77.3, Fiji recalls its sovereignty. It cannot accept it.",
      { "77.1": "supported", "77.2": "supported", "77.3": "not-supported" },
    ],
    [
      "Markdown",
      "# I. Accepted recommendations\n\n3. Fiji accepts recommendations **140.1, 140.3-4**.\n\n# II. Noted recommendations\n\n| Number | Reply |\n|---|---|\n| 140.2 | Fiji takes note. |\n| 140.5-6 | Fiji does not accept these recommendations. |",
      {
        "140.1": "supported",
        "140.3": "supported",
        "140.4": "supported",
        "140.2": "noted",
        "140.5": "not-supported",
        "140.6": "not-supported",
      },
    ],
  ];

  it.each(styles)("reads %s", (_, text, answers) => {
    expect(answersOf(text)).toEqual(answers);
  });
});
