import { describe, expect, it } from "vitest";
import { sentenceOnDate } from "../../../src/analyze/defenders/sentence-on-date.ts";
import { event, person } from "./people.ts";

const term = (months: number) => ({ sentence: { kind: "term" as const, months } });
const one = person([event("detained", "2020-01-01"), event("sentenced", "2021-01-01", term(24))]);

describe("sentenceOnDate()", () => {
  it("counts time before the sentence, or does not", () => {
    expect(sentenceOnDate(one, "2021-07-01")).toMatchObject({
      kind: "term",
      months: 24,
      start: "2020-01-01",
      served: { atLeast: 547, atMost: 547 },
      end: { first: "2022-01-01", last: "2022-01-01" },
      remaining: { atLeast: 184, atMost: 184 },
    });
    expect(sentenceOnDate(one, "2021-07-01", { pretrial: "not-counted" })).toMatchObject({
      start: "2021-01-01",
      served: { atLeast: 181, atMost: 181 },
      end: { first: "2023-01-01", last: "2023-01-01" },
      remaining: { atLeast: 549, atMost: 549 },
    });
  });

  it("is none before the sentence, at liberty, and once the term is over for certain", () => {
    expect(sentenceOnDate(one, "2020-12-31")).toBeUndefined();
    expect(sentenceOnDate(one, "2019-01-01")).toBeUndefined();
    expect(sentenceOnDate(one, "2022-06-01")?.remaining).toEqual({ atLeast: 0, atMost: 0 });
    expect(sentenceOnDate(one, "2023-06-01")).toBeUndefined();
    expect(sentenceOnDate(person([]), "2023-06-01")).toBeUndefined();
  });

  it("bounds what vague dates and several sentences leave open", () => {
    const vague = person([event("sentenced", "2020-12", term(12))]);
    expect(sentenceOnDate(vague, "2021-01-01")?.end).toEqual({ first: "2021-12-01", last: "2021-12-31" });
    const two = person([
      event("sentenced", "2020-12-02", term(13.5)),
      event("sentenced", "2021-05-06", term(10)),
    ]);
    // Side by side: 13 months and half a month; one after the other: 10 months more.
    expect(sentenceOnDate(two, "2021-06-01")).toMatchObject({
      months: 23.5,
      end: { first: "2022-01-17", last: "2022-11-17" },
    });
  });

  it("knows no end of life, of an extension, and of a sentence nobody gives the length of", () => {
    const life = person([event("sentenced", "2014-09-23", { sentence: { kind: "life" } })]);
    expect(sentenceOnDate(life, "2024-01-01")).toMatchObject({
      kind: "life",
      end: undefined,
      remaining: undefined,
    });
    const extended = person([...one.events, event("sentence-extended", "2021-12-01")]);
    expect(sentenceOnDate(extended, "2022-02-01")).toMatchObject({ isExtended: true, end: undefined });
    const secret = person([event("sentenced", "2020-01-01")]);
    expect(sentenceOnDate(secret, "2024-01-01")).toMatchObject({
      kind: undefined,
      months: undefined,
      end: undefined,
    });
  });

  it("stays in the calendar with terms beyond it", () => {
    const long = person([event("sentenced", "2020-01-01", term(1e9))]);
    expect(sentenceOnDate(long, "2024-01-01")?.end).toEqual({ first: "9999-12-31", last: "9999-12-31" });
  });
});
