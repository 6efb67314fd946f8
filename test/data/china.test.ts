import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fullYearsBetween } from "../../src/analyze/calendar/days.ts";
import { anniversariesOf } from "../../src/analyze/defenders/anniversaries.ts";
import { isHeld } from "../../src/analyze/defenders/liberty.ts";
import { loadDefenders } from "../../src/analyze/defenders/load-defenders.ts";
import { matchPerson } from "../../src/analyze/defenders/match-person.ts";
import { createDefenderRegister } from "../../src/analyze/defenders/register.ts";
import { listReprisals } from "../../src/analyze/defenders/reprisals.ts";
import { defenderStatus } from "../../src/analyze/defenders/status-on-date.ts";
import { reviewIntegrity } from "../../src/analyze/integrity/review-integrity.ts";
import { assessQuality, assessTone } from "../../src/classify/index.ts";
import { loadChinaCase } from "../../src/data/china/index.ts";
import { loadUprInfo } from "../../src/data/index.ts";
import * as m from "../../src/model/index.ts";
import { getSession, reviewOf } from "../../src/reference/index.ts";

const china = loadChinaCase();
const all = loadChinaCase({ includeUnverified: true });

const nameToId = (name: string): string => matchPerson(name, china)[0]?.defender.id ?? "nobody";
const statusOf = (name: string, on: string, from = china) => {
  const id = nameToId(name);
  return from.defenders.filter((each) => each.id === id).map((each) => defenderStatus(each, on).status)[0];
};
/** Sum of published figures of one review, by position and what is said of them. */
const figures = (review: string, unit: m.ClaimUnit) =>
  china.claims.flatMap(({ review: about, figure, topic }) =>
    about === review && topic === "responses" && figure?.unit === unit ? [figure] : [],
  );
const count = (review: string, position: m.ResponsePosition, claim?: m.ResponseClaim): number | undefined =>
  figures(review, "recommendation").find((each) => each.position === position && each.claim === claim)?.count;
const total = (review: string): number | undefined => {
  const totals = new Set(figures(review, "recommendation").flatMap((each) => each.total ?? []));
  return totals.size === 1 ? [...totals][0] : undefined;
};
const claim = (id: string) => china.claims.find((each) => each.id === id);

describe("loadChinaCase()", () => {
  it("gives records that the model's validators accept", () => {
    for (const records of [china, all]) {
      const diagnostics = [
        ...m.validateReviews(records.reviews, { findSession: getSession }),
        ...m.validateClaims(records.claims),
        ...m.validateDefenders(records.defenders, { opinions: records.opinions }),
        ...m.validateWgadOpinions(records.opinions),
        ...m.validateReprisals(records.reprisals),
        ...m.validateVisitRequests(records.visitRequests),
        ...m.validateTreatyReports(records.treatyReports),
        ...m.validateIds(records.treatyStatuses),
        ...m.validateSubmissions(records.submissions),
        ...m.validateFindings(records.findings),
        ...m.validateConsultations(records.consultations),
      ];
      // The report of 2009 counts more unheard delegations than it names; two cases begin with a sentence.
      expect(diagnostics.map(({ code }) => code)).toEqual([
        "review/unheard-count",
        "defender/sentence-without-detention",
        "defender/sentence-without-detention",
      ]);
    }
  });

  it("has a source and its confidence in every record and event", () => {
    const bad: unknown[] = [];
    const visit = (value: unknown, path: string): void => {
      if (Array.isArray(value)) for (const [i, each] of value.entries()) visit(each, `${path}[${i}]`);
      else if (typeof value === "object" && value !== null) {
        for (const [key, member] of Object.entries(value)) {
          if (key === "source") {
            const { confidence, citation, document } = member as m.SourceReference;
            if (confidence === undefined || (citation ?? document) === undefined) bad.push(path);
          }
          visit(member, `${path}.${key}`);
        }
      }
    };
    visit(all, "");
    expect(bad).toEqual([]);
  });

  it("leaves out what is unverified unless asked for, fact by fact", () => {
    expect(JSON.stringify(china)).not.toContain('"unverified"');
    expect(JSON.stringify(all)).toContain('"unverified"');
    const since = (records: typeof china) =>
      records.defenders
        .filter(({ id }) => id === "xu-zhiyong")
        .map((each) => defenderStatus(each, "2024-01-26").since);
    // The day is unverified, the month is not.
    expect([since(china), since(all)]).toEqual([["2020-02"], ["2020-02-15"]]);
    expect(china.opinions.map(({ id }) => id)).toEqual(["82/2020", "25/2021", "9/2022", "30/2023"]);
    expect(china.defenders.find(({ id }) => id === "ding-jiaxi")?.opinions).toEqual([]);
    expect(all.defenders.find(({ id }) => id === "ding-jiaxi")?.opinions).toEqual(["30/2021"]);
    const symbolsOf = (records: typeof china) =>
      records.reviews.flatMap(({ documents }) => documents.map(({ symbol }) => symbol));
    expect(symbolsOf(china)).not.toContain("A/HRC/56/6");
    expect(symbolsOf(all)).toContain("A/HRC/56/6");
    expect([china, all].map(({ reviews }) => reviews.map(({ id }) => id))).toEqual(
      Array.from({ length: 2 }, () => ["CHN-1", "CHN-2", "CHN-3", "CHN-4"]),
    );
    const due = (records: typeof china) => records.treatyReports.find(({ id }) => id === "CHN/CAT/6")?.due;
    expect([due(china), due(all)]).toEqual(["2019-12", "2019-12-09"]);
  });

  it("keeps sources that contradict each other, with a finding", () => {
    const { diagnostics } = createDefenderRegister(china.defenders, china);
    expect(diagnostics.map(({ code }) => code).filter((code) => code.startsWith("defenders/"))).toEqual([
      "defenders/contradicting-charges",
      "defenders/contradicting-dates",
    ]);
    const tohti = diagnostics.find(({ code }) => code === "defenders/contradicting-dates");
    expect(tohti?.message).toContain("2014-01-14");
    expect(tohti?.message).toContain("2014-01-15");
  });

  it("agrees with the tables of reviews", () => {
    for (const review of china.reviews) {
      const known = reviewOf("CHN", review.cycle);
      expect([review.session, review.reviewDate]).toEqual([known?.session, known?.reviewDate]);
    }
  });

  it("is a defenders.json as anyone's", () => {
    const text = readFileSync(new URL("../../data/china/register.json", import.meta.url), "utf8");
    const { defenders, diagnostics } = loadDefenders(text);
    expect(defenders).toEqual(all.defenders);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("the claims of the articles", () => {
  it("1: accepted in 2018, 284 of 346", () => {
    const [accepted, made] = [count("CHN-3", "supported") ?? 0, total("CHN-3") ?? 0];
    expect([accepted, made]).toEqual([284, 346]);
    expect(((accepted / made) * 100).toFixed(2)).toBe("82.08");
    expect(accepted + (count("CHN-3", "not-supported") ?? 0)).toBe(made);
  });

  it("2: much of what was accepted in 2009 and 2013 asks for nothing", () => {
    const corpus = loadUprInfo();
    const row = (review: string, name: string) =>
      reviewIntegrity(corpus, review, china).rows.find(({ measure }) => measure === name);
    const soft = ["CHN-1", "CHN-2"].map((review) => {
      const { count: kept, total: of } = row(review, "accepted-soft-share") ?? {};
      return [kept, of];
    });
    expect(soft).toEqual([
      [32, 55],
      [74, 207],
    ]);
    expect([row("CHN-2", "soft-share")?.count, row("CHN-2", "soft-share")?.total]).toEqual([80, 284]);
    expect(claim("weak-accepted-2018")).toMatchObject({ review: "CHN-3", topic: "recommendation-quality" });
  });

  it("14, 15: a vague recommendation and an endorsing one, each told by its measure", () => {
    expect(
      ["vague-recommendation-2018/AZE", "endorsing-recommendation-2018/IRN"].map((id) => claim(id)?.review),
    ).toEqual(["CHN-3", "CHN-3"]);
    const quality = assessQuality("Consider including steps aimed at better public services");
    const { specific, measurable, assignable, timeBound } = quality;
    expect([specific, measurable, assignable, timeBound].some(({ isMet }) => isMet)).toBe(false);
    expect(quality.hedges.map(({ text }) => text.toLowerCase())).toEqual(["consider"]);
    expect(assessTone("Safeguard its political system").tone).toBe("endorse");
    expect(assessTone("Reform its political system").flags.endorses).toBe(false);
  });

  it("3: accepted in 2013 with something left to do, (204 − 31 − 8) of 252", () => {
    const accepted = count("CHN-2", "supported") ?? 0;
    const done = count("CHN-2", "supported", "already-implemented") ?? 0;
    const doing = count("CHN-2", "supported", "in-progress") ?? 0;
    expect([accepted, done, doing, total("CHN-2")]).toEqual([204, 31, 8, 252]);
    expect(((accepted - done - doing) / (total("CHN-2") ?? 0)).toFixed(4)).toBe("0.6548");
    expect(accepted + (count("CHN-2", "not-supported") ?? 0)).toBe(252);
  });

  it("answers of 2024: 428 = 290 + 8 + 32 + 98, misprinted as 418", () => {
    const parts = (["supported", "partially-supported", "noted", "not-supported"] as const).map((position) =>
      count("CHN-4", position),
    );
    expect(parts).toEqual([290, 8, 32, 98]);
    expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBe(total("CHN-4"));
    expect(total("CHN-4")).toBe(428);
    expect(claim("total-2024-misprint")?.figure?.count).toBe(418);
    expect((((parts[2] ?? 0) + (parts[3] ?? 0)) / 428).toFixed(3)).toBe("0.304");
  });

  it("counts rows of UPR Info apart from numbered recommendations", () => {
    const rows = (review: string) => figures(review, "recommender").map((each) => each.count);
    expect([rows("CHN-1"), rows("CHN-2")]).toEqual([
      [55, 83],
      [207, 77],
    ]);
  });

  it("5, 6: access refused; one visit between the reviews of 2018 and 2024; 13 requests unanswered", () => {
    expect(claim("access-refused-2018")?.topic).toBe("cooperation");
    const [from, to] = ["CHN-3", "CHN-4"].map(
      (id) => china.reviews.find((each) => each.id === id)?.reviewDate,
    );
    const made = china.visitRequests.filter(({ events }) =>
      events.some(({ kind, date }) => kind === "made" && m.isDateWithin(date, from, to)),
    );
    expect(made.map(({ mandate }) => mandate)).toEqual(["ie-older-persons"]);
    expect(claim("visits-ignored-2018-2024")?.figure).toEqual({
      unit: "visit-request",
      count: 13,
      precision: "exact",
    });
  });

  it("7, 8: a finding the compilation refers to and leaves out; a call to repeal", () => {
    const xinjiang = china.findings.find(({ id }) => id === "ohchr-xinjiang-2022");
    expect(xinjiang?.crimes).toEqual(["crimes-against-humanity"]);
    expect(xinjiang?.mentions.map(({ document, treatment }) => [document, treatment])).toEqual([
      ["A/HRC/WG.6/45/CHN/2", "referred-to"],
    ]);
    expect(china.findings.find(({ treatyBody }) => treatyBody === "CCPR")?.territory).toBe(
      "Hong Kong, China",
    );
  });

  it("9: the report to the Committee against Torture, four years overdue on 23 January 2024", () => {
    const report = china.treatyReports.find(({ id }) => id === "CHN/CAT/6");
    expect(report?.submitted).toBeUndefined();
    expect(["2019-12-01", "2019-12-31"].map((day) => fullYearsBetween(day, "2024-01-23"))).toEqual([4, 4]);
    expect(report?.due).toBe("2019-12");
    expect(china.treatyStatuses.map(({ instrument, party }) => [instrument, party])).toEqual([
      ["ICCPR", false],
    ]);
  });

  it("10: the five named are all deprived of liberty on 26 January 2024", () => {
    const five = ["Chow Hang-tung", "Ding Jiaxi", "Xu Zhiyong", "Wang Jianbing", "Zhang Zhan"];
    for (const records of [china, all]) {
      expect(five.map((name) => statusOf(name, "2024-01-26", records))).toEqual([
        "detained",
        "imprisoned",
        "imprisoned",
        "detained",
        "imprisoned",
      ]);
      expect(statusOf("Zhang Zhan", "2024-06-01", records)).toBe("at-liberty");
      expect(statusOf("Wang Jianbing", "2025-10-01", records)).toBe("at-liberty");
      expect(statusOf("Zhang Zhan", "2025-10-01", records)).toBe("imprisoned");
    }
  });

  it.each([
    ["2024-01-26", [], ["Chow Hang-tung", "Ding Jiaxi", "Xu Zhiyong", "Wang Jianbing", "Zhang Zhan"]],
    ["2024-06-01", ["Zhang Zhan"], []],
    ["2025-10-01", ["Wang Jianbing"], ["Zhang Zhan", "Chow Hang-tung", "Ding Jiaxi", "Xu Zhiyong"]],
    [
      "2026-06-01",
      ["Wang Jianbing", "A-nya Sengdra"],
      ["Zhang Zhan", "Chow Hang-tung", "Ding Jiaxi", "Xu Zhiyong", "Joshua Wong"],
    ],
  ])("snapshot of %s", (on, free, held) => {
    for (const records of [china, all]) {
      expect(free.map((name) => statusOf(name, on, records))).toEqual(free.map(() => "at-liberty"));
      expect(held.filter((name) => !isHeld(statusOf(name, on, records) ?? "unknown"))).toEqual([]);
    }
  });

  it("11: Cao Shunli, dead since 14 March 2014, ten years on 14 March 2024, and the reprisals around her review", () => {
    expect(["2014-03-13", "2014-03-14", "2024-03-14"].map((on) => statusOf("Cao Shunli", on))).toEqual([
      "detained",
      "deceased",
      "deceased",
    ]);
    const days = anniversariesOf(china.defenders, { from: "2024-03-14", to: "2024-03-14" });
    expect(days).toMatchObject([{ name: "Cao Shunli", kind: "died", years: 10 }]);
    expect(
      listReprisals(china.reprisals, { review: "CHN-2", defender: "cao-shunli" }).map(({ kind }) => kind),
    ).toEqual(["travel-ban", "death", "obstruction"]);
  });

  it("12: a law that makes cooperation punishable", () => {
    expect(listReprisals(china.reprisals, { kind: "legal-framework" }).map(({ date }) => date)).toEqual([
      "2020-06-30",
    ]);
  });

  it("13: more than 160 registered in 2024; 54 named of 55 unheard in 2009", () => {
    const review = china.reviews.find(({ id }) => id === "CHN-4");
    expect([review?.registeredCount, review?.secondsPerSpeaker]).toEqual([160, 45]);
    expect(claim("speakers-2024")?.figure).toMatchObject({ count: 160, precision: "at-least" });
    const first = china.reviews.find(({ id }) => id === "CHN-1");
    expect([first?.unheardCount, first?.unheardStates?.length, first?.delegationCount]).toEqual([55, 54, 60]);
  });

  it("18: 7 submissions removed of 127, all but one back by 2 November 2018", () => {
    const removed = china.submissions.filter(({ events }) => events.some(({ kind }) => kind === "removed"));
    const listed = ["individual", "joint"].map(
      (kind) => claim(`submissions-2018/${kind}`)?.figure?.count ?? 0,
    );
    expect([removed.length, listed.reduce((a, b) => a + b, 0)]).toEqual([7, 127]);
    expect(claim("submissions-2018/removed")?.figure).toMatchObject({ count: 7, total: 127 });
    const restored = removed.filter(({ events }) => events.some(({ kind }) => kind === "restored"));
    expect(restored).toHaveLength(6);
    expect(all.submissions.map(({ id }) => id)).toContain("CHN-3/ishr");
  });

  it("2, 4, 14-17, 19, 21: what is said of the recommendations, the report and those who were asked", () => {
    const topics = new Set(china.claims.map(({ topic }) => topic));
    for (const topic of m.CLAIM_TOPICS) expect(topics).toContain(topic);
    expect(china.consultations.map(({ admitted, independence }) => [admitted, independence])).toEqual([
      [false, "independent"],
      [true, "government-organised"],
    ]);
    expect(claim("follow-up-2024")?.figure?.count).toBe(count("CHN-3", "supported"));
  });

  it("20: everyone named has a record", () => {
    const named =
      "Gao Zhisheng;Anya Sengdra;Joshua Wong;Zhang Zhan;Ilham Tohti;Rahile Dawut;Xu Zhiyong;Ding Jiaxi";
    expect(named.split(";").filter((name) => nameToId(name) === "nobody")).toEqual([]);
    expect(statusOf("Gao Zhisheng", "2024-01-26")).toBe("disappeared");
    const kindOf = (name: string) =>
      china.defenders
        .find(({ id }) => id === nameToId(name))
        ?.events.filter(({ kind }) => kind === "sentenced")
        .at(-1)?.sentence;
    expect(["Ilham Tohti", "Rahile Dawut"].map((name) => kindOf(name)?.kind)).toEqual(["life", "life"]);
    expect(["Xu Zhiyong", "Ding Jiaxi"].map((name) => (kindOf(name)?.months ?? 0) / 12)).toEqual([14, 12]);
  });
});
