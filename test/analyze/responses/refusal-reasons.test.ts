import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findRefusalReasons, refusalReasons } from "../../../src/analyze/responses/refusal-reasons.ts";
import type { StateResponse } from "../../../src/model/state-response.ts";

const made = (id: string, ...responses: readonly StateResponse[]) => ({ id, paragraph: id, responses });

describe("findRefusalReasons", () => {
  it.each([
    ["It concerns our internal affairs", ["sovereignty"]],
    ["Accepted in principle", ["not-in-principle"]],
    [
      "The matter requires further study and national consultations",
      ["needs-consultation", "needs-consultation"],
    ],
    ["This is contrary to the Constitution; resources are lacking", ["constitution"]],
    ["The allegation is unfounded", ["false-premise"]],
    ["We thank the delegation", []],
  ])("finds in %j %j", (text, reasons) => {
    expect(findRefusalReasons(text).map(({ reason }) => reason)).toEqual(reasons);
  });

  it("quotes its words, which do not overlap, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("sovereignty", "in principle", "under study", "law", "contrary to", "é", ". "),
          {
            maxLength: 12,
          },
        ),
        (words) => {
          const text = words.join(" ");
          let end = 0;
          for (const { cue, span } of findRefusalReasons(text)) {
            expect(text.slice(...span)).toBe(cue);
            expect(span[0]).toBeGreaterThanOrEqual(end);
            end = span[1];
          }
        },
      ),
    );
  });
});

describe("refusalReasons", () => {
  it("counts each refused recommendation once under each reason, those without one last", () => {
    const rows = refusalReasons(
      [
        made(
          "1.1",
          { stage: "review", position: "pending" },
          { stage: "addendum", position: "noted", reasons: ["sovereignty", "sovereignty"] },
        ),
        made("1.2", { stage: "addendum", position: "not-supported" }),
        made("1.3", { stage: "addendum", position: "noted" }),
        made("1.4", { stage: "addendum", position: "supported", reasons: ["other"] }),
        made("1.5", { stage: "review", position: "pending" }),
      ],
      {
        replies: [
          { paragraphs: ["1.2", "1.4"], text: "It infringes on sovereignty and needs further study." },
        ],
      },
    );
    expect(rows.map(({ reason, count, total, evidence }) => [reason, count, total, evidence])).toEqual([
      ["sovereignty", 2, 3, ["1.1", "1.2"]],
      ["needs-consultation", 1, 3, ["1.2"]],
      [undefined, 1, 3, ["1.3"]],
    ]);
    expect(rows[0]?.value).toBe(2 / 3);
  });

  it("gives nothing where nothing was refused", () => {
    expect(refusalReasons([])).toEqual([]);
    expect(refusalReasons([made("1.1", { stage: "review", position: "supported" })])).toEqual([]);
  });
});
