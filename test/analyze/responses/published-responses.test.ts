import { describe, expect, it } from "vitest";
import { publishedResponses } from "../../../src/analyze/responses/published-responses.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";
import type { Claim } from "../../../src/model/claim.ts";

const { claims } = loadChinaCase();

describe("publishedResponses", () => {
  it("holds the figures of China's reviews, and adds up", () => {
    const of = (review: string, unit = "recommendation") =>
      publishedResponses(claims, review).find((row) => row.unit === unit);
    expect(of("CHN-3")?.value).toBeCloseTo(0.8208, 4);
    expect(of("CHN-2")).toMatchObject({ accepted: 204, total: 252, withoutImplemented: (204 - 31) / 252 });
    expect(of("CHN-2")?.withoutClaims).toBe((204 - 31 - 8) / 252);
    expect(of("CHN-2", "recommender")).toMatchObject({ accepted: 207, total: 284, withoutClaims: undefined });
    const fourth = of("CHN-4");
    expect(fourth?.positions.map(({ count }) => count)).toEqual([290, 8, 32, 98]);
    expect(fourth).toMatchObject({ total: 428, isComplete: true });
  });

  it("goes by the total most figures share, and says where positions are missing", () => {
    const figure = (id: string, position: "supported" | "noted", count: number, total: number): Claim => ({
      id,
      claimant: { kind: "media", name: "A paper" },
      topic: "responses",
      state: "KEN",
      review: "KEN-2",
      figure: { unit: "recommendation", count, total, position, precision: "exact" },
      source: { citation: "made" },
    });
    const given = [
      figure("misprint", "supported", 10, 18),
      figure("a", "supported", 11, 28),
      figure("b", "noted", 5, 28),
    ];
    const [row] = publishedResponses(given, "KEN-2");
    expect(row).toMatchObject({ accepted: 11, total: 28, isComplete: false, evidence: ["a", "b"] });
  });

  it("gives nothing where nothing was published", () => {
    expect(publishedResponses([], "KEN-2")).toEqual([]);
    expect(publishedResponses(claims, "KEN-2")).toEqual([]);
  });
});
