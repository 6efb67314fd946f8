import { describe, expect, it } from "vitest";
import { UprError } from "../../src/errors.ts";
import { parseRecord, reviewSchema, safeParseRecord } from "../../src/model/index.ts";

const review = {
  id: "CHN-2",
  stateUnderReview: "CHN",
  cycle: 2,
  session: 17,
  status: "held",
  troika: ["POL", "SLE", "ARE"],
  documents: [],
  source: {},
};

describe("parseRecord()", () => {
  it("returns an equal copy", () => {
    const parsed = parseRecord(reviewSchema, review);
    expect(parsed).toEqual(review);
    expect(parsed).not.toBe(review);
  });

  it("names record and path", () => {
    const wrong = { ...review, troika: ["POL", "XXX"], documents: [{ kind: "poem" }], extra: 1 };
    const result = safeParseRecord(reviewSchema, wrong);
    expect(result.success).toBe(false);
    const error = result.success ? undefined : result.error;
    expect(error).toBeInstanceOf(UprError);
    expect(error?.code).toBe("INVALID_RECORD");
    for (const part of ['"CHN-2"', '"troika[1]"', '"documents[0].kind"', "extra"])
      expect(error?.message).toContain(part);
    expect(error?.cause).toBeDefined();
    expect(() => parseRecord(reviewSchema, wrong)).toThrow(
      expect.objectContaining({ code: "INVALID_RECORD" }),
    );
  });

  it.each([null, undefined, 1, "CHN-2", [], new Map()])("refuses %s", (value) => {
    expect(() => parseRecord(reviewSchema, value)).toThrow(
      expect.objectContaining({ code: "INVALID_RECORD" }),
    );
  });

  it("counts the problems it does not list", () => {
    const result = safeParseRecord(reviewSchema, {});
    expect(result.success ? "" : result.error.message).toMatch(/and 3 more$/u);
  });
});
