import { describe, expect, it } from "vitest";
import { reviewSchema } from "../../src/model/review.ts";
import { STATE_CODES } from "../../src/model/vocabulary.generated.ts";
import {
  getSession,
  listReviews,
  regionalGroupOf,
  reviewOf,
  reviewOfDocument,
  reviewOfSession,
  stateOf,
} from "../../src/reference/index.ts";

describe("listReviews()", () => {
  it("gives records that the schema accepts, each id once", () => {
    expect(listReviews().filter((review) => !reviewSchema.safeParse(review).success)).toEqual([]);
    expect(new Set(listReviews().map(({ id }) => id)).size).toBe(listReviews().length);
  });

  it("holds 740 reviews and the sittings that came to nothing", () => {
    expect(listReviews({ status: "held" })).toHaveLength(740);
    expect(listReviews({ status: "postponed" }).map(({ id }) => id)).toEqual([
      "HTI-1@8",
      "SDN-3@39",
      "UKR-4@42",
      "MMR-4@51",
    ]);
    expect(listReviews({ status: "rescheduled" }).map(({ id }) => id)).toEqual(["USA-4"]);
  });

  it.each([2, 3] as const)("holds each of the 193 members once in cycle %s", (cycle) => {
    const states = listReviews({ cycle, status: "held" }).map(({ stateUnderReview }) => stateUnderReview);
    const members = STATE_CODES.filter((code) => stateOf(code).kind === "member");
    expect([...states].sort()).toEqual(members);
  });

  it("holds each member but South Sudan, which was none yet, once in cycle 1", () => {
    const states = listReviews({ cycle: 1, status: "held" }).map(({ stateUnderReview }) => stateUnderReview);
    const members = STATE_CODES.filter((code) => stateOf(code).kind === "member" && code !== "SSD");
    expect([...states].sort()).toEqual(members);
  });

  it("has troikas of three other States of three regional groups", () => {
    const troikas = listReviews().filter(({ troika }) => troika.length > 0);
    expect(troikas.length).toBe(310);
    for (const { troika, stateUnderReview } of troikas) {
      expect(troika).toHaveLength(3);
      expect(new Set(troika.map(regionalGroupOf)).size).toBe(3);
      expect(troika).not.toContain(stateUnderReview);
    }
  });

  it("has review days within the session, on no weekend, before the report is adopted", () => {
    for (const { id, session, status, reviewDate } of listReviews({ status: "held" })) {
      const { startDate = "", endDate = "" } = getSession(session) ?? {};
      if (reviewDate === undefined) continue;
      expect([id, status, reviewDate >= startDate && reviewDate <= endDate]).toEqual([id, "held", true]);
      expect([0, 6]).not.toContain(new Date(`${reviewDate}T00:00:00Z`).getUTCDay());
    }
  });

  it("counts as many reviews as the sessions say", () => {
    for (let session = 1; session <= 51; session += 1) {
      expect([session, listReviews({ session, status: "held" }).length]).toEqual([
        session,
        getSession(session)?.stateCount,
      ]);
    }
  });

  it("meets every option at once", () => {
    expect(listReviews({ state: "USA", cycle: 4, status: "absent", session: 50 })).toHaveLength(1);
    expect(listReviews({ state: "USA", cycle: 1, session: 50 })).toEqual([]);
  });
});

describe("reviewOf()", () => {
  it("knows the second review of China", () => {
    expect(reviewOf("CHN", 2)).toMatchObject({
      id: "CHN-2",
      session: 17,
      status: "held",
      reviewDate: "2013-10-22",
      councilSession: 25,
      troika: ["POL", "SLE", "ARE"],
      delegationCount: 137,
    });
    expect(reviewOf("CHN", 2)?.documents.map(({ kind }) => kind)).toEqual([
      "working-group-report",
      "national-report",
      "compilation",
      "stakeholder-summary",
    ]);
  });

  it("knows who was not heard", () => {
    const { unheardCount, unheardStates = [] } = reviewOf("CHN", 1) ?? {};
    // The report says 55 in its text and names 54 in its footnote.
    expect([unheardCount, unheardStates.length]).toEqual([55, 54]);
  });

  it("passes over sittings that came to nothing", () => {
    expect(reviewOf("ISR", 2)?.session).toBe(17);
    expect(reviewOf("HTI", 1)?.session).toBe(12);
    expect(reviewOf("UKR", 4)).toBeUndefined();
    expect(reviewOf("SSD", 1)).toBeUndefined();
    expect(reviewOf("VAT", 1)).toBeUndefined();
  });
});

describe("reviewOfSession() and reviewOfDocument()", () => {
  it("find sittings too", () => {
    expect(reviewOfSession("ISR", 15)?.id).toBe("ISR-2@15");
    expect(reviewOfSession("ISR", 16)).toBeUndefined();
  });

  it("go from a symbol to its review", () => {
    expect(reviewOfDocument("A/HRC/25/5")?.id).toBe("CHN-2");
    expect(reviewOfDocument("A/HRC/WG.6/12/TSL/2")?.id).toBe("TLS-1");
    expect(reviewOfDocument("A/HRC/25/999")).toBeUndefined();
  });
});
