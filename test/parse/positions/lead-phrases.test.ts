import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLead } from "../../../src/parse/positions/lead-phrases.ts";

/** What lead paragraphs say, X for the State under review, and the position (and claim) it means. */
const PHRASES: readonly (readonly [text: string, reading: string, hasItems?: boolean])[] = [
  [
    "The recommendations formulated during the interactive dialogue/listed below have been examined by X and enjoy the support of X:",
    "supported",
  ],
  [
    "The following recommendations enjoy the support of X, which considers that they are already implemented or in the process of implementation:",
    "supported/already-implemented",
  ],
  [
    "The following recommendations enjoy the support of X, which considers that they are in the process of implementation:",
    "supported/in-progress",
  ],
  ["The following recommendations did not enjoy the support of X:", "not-supported"],
  ["The following recommendations do not have the support of X:", "not-supported"],
  [
    "The recommendations listed below did not enjoy the support of X and would thus be noted:",
    "not-supported",
  ],
  ["The following recommendations have been examined by X and have been noted by X:", "noted"],
  [
    "The recommendations formulated during the interactive dialogue/listed below have been examined by X and are noted by X:",
    "noted",
  ],
  [
    "The following recommendations will be examined by X, which will provide responses in due time, but no later than the thirty-seventh session of the Human Rights Council:",
    "pending",
  ],
  ["The following recommendations will be examined by X which will respond in due course:", "pending"],
  ["X will provide its responses to the following recommendations in due time:", "pending"],
  ["The following recommendations have been noted by X:", "noted"],
  ["The following recommendations were noted by X, but did not enjoy its support:", "not-supported"],
  ["The following recommendations cannot be accepted by X:", "not-supported"],
  ["The following recommendations cannot be supported by X:", "not-supported"],
  ["X does not support the following recommendations:", "not-supported"],
  ["X does not accept the recommendations listed below:", "not-supported"],
  ["X could not accept the following recommendations:", "not-supported"],
  [
    "X cannot support the following recommendations as they are contrary to its Constitution:",
    "not-supported",
  ],
  ["X rejects the following recommendations:", "not-supported"],
  ["The following recommendations were rejected by X:", "not-supported"],
  ["The following recommendations were not supported by X:", "not-supported"],
  ["The following recommendations do not enjoy the support of X:", "not-supported"],
  ["The following recommendations would not enjoy the support of X:", "not-supported"],
  ["The following recommendations failed to enjoy the support of X:", "not-supported"],
  ["The following recommendations received the support of X:", "supported"],
  ["The following recommendations have received the support of X:", "supported"],
  ["The following recommendations are supported by X:", "supported"],
  ["The following recommendations have been accepted by X:", "supported"],
  ["X accepts the following recommendations:", "supported"],
  ["X supports the following recommendations:", "supported"],
  ["The recommendations listed below enjoy the full support of X:", "supported"],
  ["The recommendations enjoying the support of X are the following:", "supported"],
  ["The recommendations below have been examined by X and enjoys its support:", "supported"],
  ["The following recommendations enjoy X's support:", "supported"],
  ["The following recommendations partially enjoy the support of X:", "partially-supported"],
  ["The following recommendations enjoy the partial support of X:", "partially-supported"],
  ["The following recommendations were partially accepted by X:", "partially-supported"],
  ["The following recommendations are partly supported by X:", "partially-supported"],
  ["The following recommendations are already implemented:", "supported/already-implemented"],
  [
    "X considers that the following recommendations have already been implemented:",
    "supported/already-implemented",
  ],
  [
    "X considers the following recommendations as already implemented or in the process of implementation:",
    "supported/already-implemented",
  ],
  [
    "X considers that recommendations below are already implemented or in the process of implementation:",
    "supported/already-implemented",
  ],
  [
    "The following recommendations have already been or are in the process of being implemented:",
    "supported/already-implemented",
  ],
  ["In the course of the discussion, the following recommendations were made to X:", "provisional"],
  ["In the course of the discussion the following recommendations were made:", "provisional"],
  ["In the course of the interactive dialogue, it was recommended that Barbados:", "provisional"],
  ["During the interactive dialogue, the following recommendations were put forward:", "provisional"],
  [
    "The recommendations formulated during the interactive dialogue and listed below will be examined by X, which will provide responses in due time. The responses of X will be included in the outcome report:",
    "pending",
  ],
  ["The following recommendations will be further examined by the Government of X:", "pending"],
  ["The following recommendations will be considered by X:", "pending"],
  ["X will consider the following recommendations and provide responses in due time:", "pending"],
  ["The following recommendations need further consultation by X:", "pending"],
  ["The following recommendations will be the subject of further consideration by X:", "pending"],
  ["X undertook to examine the following recommendations and to provide responses in due time:", "pending"],
  ["X took note of the following recommendations:", "noted"],
  ["X takes note of the following recommendations and will provide responses in due time:", "pending"],
  ["X considered the recommendations listed below and agrees to follow up on them:", "supported"],
  ["The following recommendations were not accepted by X:", "not-supported"],
  ["The following recommendations are not acceptable to X:", "not-supported"],
  ["X considers that the following recommendations fall outside the scope of the review:", "not-supported"],
  [
    "The following recommendations, in the view of X, are not compatible with its laws and are rejected:",
    "not-supported",
  ],
  ["X is not in a position to accept the following recommendations:", "not-supported"],
  ["X is unable to accept the following recommendations:", "not-supported"],
  ["The following recommendations did not meet with the approval of X:", "not-supported"],
  ["The following recommendations are considered by X to be factually incorrect:", "not-supported"],
  ["The following recommendations have not been accepted by X:", "not-supported"],
  ["The following recommendations have not enjoyed the support of X:", "not-supported"],
  [
    "The following recommendations have been examined by X but have not enjoyed its support:",
    "not-supported",
  ],
  [
    "The recommendations listed below have been examined by X, which does not agree with them:",
    "not-supported",
  ],
  ["The recommendations below did not gain the support of X:", "not-supported"],
  ["The recommendations below did not receive X's support:", "not-supported"],
  ["The recommendations listed above enjoy the support of Ghana.", "supported", false],
  ["The above recommendations enjoy the support of X.", "supported", false],
  ["X will examine the above recommendations and provide responses in due time.", "pending", false],
  [
    "The recommendations listed above are either already implemented or in the process of implementation.",
    "supported/already-implemented",
    false,
  ],
  [
    "The response of X to these recommendations will be included in the outcome report adopted by the Human Rights Council at its eleventh session.",
    "pending",
    false,
  ],
  ["The responses to the recommendations will be contained in the report of the Council.", "pending", false],
  ["X supports recommendations Nos. 3, 4 and 5 above.", "supported", false],
  ["The following recommendations enjoy the support in principle of X:", "supported"],
  ["The following voluntary recommendations were addressed to X:", "provisional"],
  ["Recommendations which enjoy the support of X:", "supported"],
  ["Recommendations which did not enjoy the support of X:", "not-supported"],
  ["Recommendations that will be examined by X:", "pending"],
  [
    "The following recommendations, which X considers already implemented, enjoy its support:",
    "supported/already-implemented",
  ],
  [
    "The following recommendations will be examined by X, which considers that they have already been implemented:",
    "pending/already-implemented",
  ],
  [
    "The position of X on the following recommendations will be given at the twentieth session of the Council:",
    "pending",
  ],
  ["X would give its views on the following recommendations in due course:", "pending"],
  ["The following recommendations would be examined by X:", "pending"],
  ["X has examined the following recommendations and found them to be unacceptable:", "not-supported"],
  ["The following recommendations have been left pending by X:", "pending"],
  ["The following recommendations are still being considered by X:", "pending"],
  ["The following recommendations are under review by X:", "pending"],
];

function read(text: string, hasItems: boolean): string {
  const { position, claim, isProvisional, role } = readLead(text, hasItems);
  if (position === undefined) return isProvisional ? "provisional" : role;
  return claim === undefined ? position : `${position}/${claim}`;
}

describe("readLead", () => {
  it.each(PHRASES.map(([text, reading, hasItems = true]) => ({ text, reading, hasItems })))(
    "$text",
    ({ text, reading, hasItems }) => {
      expect(read(text.replaceAll("X", "Norway"), hasItems)).toBe(reading);
    },
  );

  it("reads the same in capitals, with other apostrophes and with wide blanks", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PHRASES), ([text, reading, hasItems = true]) => {
        const plain = text.replaceAll("X", "Norway");
        expect(read(plain.toUpperCase(), hasItems)).toBe(reading);
        expect(read(plain.replaceAll(" ", "   ").replaceAll("'", "\u2019"), hasItems)).toBe(reading);
      }),
    );
  });

  it("takes entries under a lead that offers comments for comments", () => {
    const text = "With regard to the recommendations above, Norway offers the following comments:";
    expect(readLead(text, true).role).toBe("comment");
    expect(readLead("Norway explained:", true)).toEqual({
      role: "list",
      isProvisional: true,
      isNarrative: false,
    });
  });

  it("tells citing the narrative from citing a list of the conclusions", () => {
    const text =
      "The recommendations noted in the report in paragraphs 27 (b) and 90 above did not enjoy its support.";
    expect(readLead(text, false).isNarrative).toBe(true);
    expect(readLead(text, false, new Set(["27"])).isNarrative).toBe(false);
  });

  it("knows the closing words", () => {
    for (const start of [
      "All conclusions and/or recommendations",
      "The conclusions",
      "Conclusions and/or recommendations",
    ]) {
      expect(readLead(`${start} contained in the present report reflect the position of`, false).role).toBe(
        "boilerplate",
      );
    }
  });
});
