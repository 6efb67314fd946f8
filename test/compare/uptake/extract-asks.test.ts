import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractAsks } from "../../../src/compare/uptake/extract-asks.ts";

const textsOf = (submission: string): readonly string[] => extractAsks(submission).map(({ text }) => text);

const ASKS = [
  "Ratify the Convention against Torture.",
  "Women should earn the same as men.",
  "Abolish stoning.",
];

describe("extractAsks()", () => {
  it.each([
    ["one on each line", ASKS.join("\n")],
    ["apart by blank lines", ASKS.join("\n\n")],
    ["numbered", ASKS.map((ask, index) => `${index + 1}. ${ask}`).join("\n")],
    ["with bullets under a title", `Submission by us\n\n${ASKS.map((ask) => `• ${ask}`).join("\n")}`],
    [
      "under a heading in Markdown, before an annex",
      `# Report\n\nMany people suffer.\n\n## Recommendations\n\n${ASKS.map((ask) => `- ${ask}`).join("\n")}\n\n## Annex\n\n- A list of laws`,
    ],
    [
      "after words that lead over to them",
      `We call on the Government to:\n${ASKS.map((ask) => `- ${ask}`).join("\n")}`,
    ],
    [
      "wrapped",
      "RECOMMENDATIONS\n1) Ratify the Convention\n   against Torture.\n2) Women should earn\n   the same as men.\n3) Abolish stoning.",
    ],
  ])("takes a list %s", (_, submission) => {
    expect(textsOf(submission)).toEqual(ASKS);
  });

  it("keeps numbers and headings", () => {
    const asks = extractAsks("Recommendations on prisons\n\n3.1 Build new cells.\n3.2 Train guards.\n");
    expect(asks.map(({ number, heading }) => [number, heading])).toEqual([
      ["3.1", "Recommendations on prisons"],
      ["3.2", "Recommendations on prisons"],
    ]);
  });

  it("takes sentences that ask out of prose, without what leads over to them", () => {
    expect(
      textsOf(
        "The prisons are full. We recommend that the Government ratify OPCAT without delay. The police beat people. " +
          "The authorities should investigate all deaths in custody. We call on the State to abolish flogging.",
      ),
    ).toEqual([
      "The Government ratify OPCAT without delay.",
      "The authorities should investigate all deaths in custody.",
      "Abolish flogging.",
    ]);
  });

  it("leaves out what earlier reviews recommended, and what is said twice", () => {
    const submission =
      "Recommendations accepted in the previous review\n- Build schools.\n\nRecommendations\n- Ratify CAT.\n- Ratify CAT.\n";
    expect(textsOf(submission)).toEqual(["Ratify CAT."]);
  });

  it("finds nothing in a text that asks nothing, in another language or empty", () => {
    for (const text of [
      "",
      "The weather was fine and the sea was calm.",
      "Le Gouvernement doit ratifier la Convention.",
    ]) {
      expect(extractAsks(text)).toEqual([]);
    }
  });

  it("gives texts of two words or more, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(extractAsks(text).filter((ask) => ask.text.trim() === "")).toEqual([]);
      }),
    );
  });
});
