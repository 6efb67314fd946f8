import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSource } from "../../../src/corpus/reconcile/compare-source.ts";
import { wordOverlap, wordsOf } from "../../../src/corpus/reconcile/text-overlap.ts";
import type { Recommendation } from "../../../src/model/recommendation.ts";
import type { ResponsePosition } from "../../../src/model/state-response.ts";
import type { StateCode } from "../../../src/model/vocabulary.generated.ts";

function recommendation(
  paragraph: string,
  text: string,
  recommendingStates: readonly StateCode[],
  ...positions: readonly ResponsePosition[]
): Recommendation {
  return {
    id: `report.txt#${paragraph}`,
    paragraph,
    text,
    recommendingStates,
    parts: [{ text, recommendingStates, span: [0, text.length] }],
    responses: positions.map((position, index) => ({ stage: index === 0 ? "review" : "addendum", position })),
    source: { file: "report.txt", paragraph, page: 3 },
  };
}

const LIST = [
  recommendation("9.1", "Plant trees along every road (Chile);", ["CHL"], "pending", "supported"),
  recommendation(
    "9.2",
    "Count the birds of the delta each spring (Kenya, Peru);",
    ["KEN", "PER"],
    "pending",
    "not-supported",
  ),
  recommendation("9.3", "Open the archives of the harbour (Fiji);", ["FJI"], "pending"),
];
const OF_LIST = { file: "list.docx", kind: "thematic-list" };

describe("wordOverlap()", () => {
  it("is twice the common words by all words", () => {
    expect(wordOverlap(wordsOf("Plant trees"), wordsOf("plant TREES now"))).toBeCloseTo(4 / 5);
    expect(wordOverlap(wordsOf(""), wordsOf(""))).toBe(0);
  });

  it("is symmetric, within 0 and 1, and 1 for a text and itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [left, right] = [wordsOf(a), wordsOf(b)];
        const overlap = wordOverlap(left, right);
        expect(overlap).toBe(wordOverlap(right, left));
        expect(overlap >= 0 && overlap <= 1).toBe(true);
        expect(wordOverlap(left, left)).toBe(left.size === 0 ? 0 : 1);
      }),
    );
  });
});

describe("compareSource() by number", () => {
  it("names both sources where they differ, and what is missing on either side", () => {
    const result = compareSource(
      LIST,
      [
        {
          paragraph: "9.1",
          recommendingStates: ["CHL"],
          position: "noted",
          source: { file: "list.docx", row: 2 },
        },
        {
          paragraph: "9.2",
          recommendingStates: ["KEN"],
          position: "noted",
          source: { file: "list.docx", row: 3 },
        },
        { paragraph: "9.8", recommendingStates: ["FJI"], source: { file: "list.docx", row: 4 } },
      ],
      OF_LIST,
    );
    expect(result).toMatchObject({ matchedBy: "paragraph", entries: 3, matched: 2, missingHere: ["9.3"] });
    expect(result.unknownThere.map(({ paragraph }) => paragraph)).toEqual(["9.8"]);
    expect(result.disagreements).toEqual([
      {
        field: "position",
        paragraph: "9.1",
        ours: "supported",
        theirs: "noted",
        sources: [LIST[0]?.source, { file: "list.docx", row: 2 }],
      },
      expect.objectContaining({
        field: "recommendingStates",
        paragraph: "9.2",
        ours: "KEN PER",
        theirs: "KEN",
      }),
    ]);
  });

  it("counts what is refused as noted, as the UN's lists do", () => {
    const entry = {
      paragraph: "9.2",
      recommendingStates: ["KEN", "PER"] as const,
      position: "noted" as const,
      source: {},
    };
    expect(compareSource(LIST, [entry], OF_LIST).disagreements).toEqual([]);
  });

  it("does not call an answer we lack a disagreement", () => {
    const entry = {
      paragraph: "9.3",
      recommendingStates: ["FJI"] as const,
      position: "supported" as const,
      source: {},
    };
    expect(compareSource(LIST, [entry], OF_LIST)).toMatchObject({
      answeredThere: ["9.3"],
      disagreements: [],
    });
  });
});

describe("compareSource() by State and text", () => {
  const rows = [
    {
      recommendingStates: ["PER"] as const,
      position: "noted" as const,
      text: "Count the birds of the delta each spring",
      source: { row: 2 },
    },
    {
      recommendingStates: ["CHL"] as const,
      position: "supported" as const,
      text: "Plant trees along every road",
      source: { row: 3 },
    },
    {
      recommendingStates: ["CHL"] as const,
      position: "supported" as const,
      text: "Teach chess in schools",
      source: { row: 4 },
    },
  ];

  it("finds rows without numbers and keeps those it cannot find", () => {
    const result = compareSource(LIST, rows, {
      file: "e.csv",
      kind: "upr-info-export",
      isOneRowPerState: true,
    });
    expect(result).toMatchObject({ matchedBy: "text", matched: 2, missingHere: ["9.3"], disagreements: [] });
    expect(result.unknownThere).toEqual([rows[2]]);
  });

  it("accounts for every entry and does not change its input", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows), (entries) => {
        const before = structuredClone([LIST, entries]);
        const result = compareSource(LIST, entries, {
          file: "e.csv",
          kind: "export",
          isOneRowPerState: true,
        });
        expect(result.matched + result.unknownThere.length).toBe(entries.length);
        expect([LIST, entries]).toEqual(before);
      }),
    );
  });

  it("is empty for no entries", () => {
    expect(compareSource(LIST, [], OF_LIST)).toMatchObject({
      entries: 0,
      matched: 0,
      missingHere: ["9.1", "9.2", "9.3"],
    });
  });
});
