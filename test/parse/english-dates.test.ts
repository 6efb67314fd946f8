import { format } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEnglishDate, readOrdinal } from "../../src/parse/english-dates.ts";

describe("readEnglishDate", () => {
  it.each([
    ["22 October 2013", "2013-10-22"],
    ["on 1 May 2008, the", "2008-05-01"],
    ["3rd February, 2010", "2010-02-03"],
    ["29 February 2012", "2012-02-29"],
    ["12JUNE2011", "2011-06-12"],
  ])("%s", (text, date) => expect(readEnglishDate(text)).toBe(date));

  it.each([
    "",
    "29 February 2011",
    "0 May 2010",
    "31 April 2010",
    "12 Brumaire 1799",
    "May 2010",
    "12 May",
    "2010-05-12",
  ])("%s is no day", (text) => expect(readEnglishDate(text)).toBeUndefined());

  it("reads what a calendar library prints", () => {
    const day = fc.date({ min: new Date(2000, 0, 1), max: new Date(2060, 0, 1), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        expect(readEnglishDate(format(date, "d MMMM yyyy"))).toBe(format(date, "yyyy-MM-dd"));
        expect(readEnglishDate(format(date, "do MMMM, yyyy"))).toBe(format(date, "yyyy-MM-dd"));
      }),
    );
  });
});

describe("readOrdinal", () => {
  it.each([
    ["first", 1],
    ["twelfth", 12],
    ["nineteenth", 19],
    ["twentieth", 20],
    ["Twenty-fifth", 25],
    ["forty third", 43],
    ["thirtieth", 30],
    ["ninety\u2011ninth", 99],
    ["25th", 25],
    ["3rd", 3],
    ["53", 53],
  ])("%s", (word, number) => expect(readOrdinal(word)).toBe(number));

  it.each(["", "final", "twenty-tenth", "thirty-twelfth", "session", "twenty-", "-fifth", "25rd5"])(
    "%s is none",
    (word) => expect(readOrdinal(word)).toBeUndefined(),
  );

  it("gives every number up to 99 once", () => {
    const units = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
    const tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    const numbers = tens.flatMap((ten) => units.map((unit) => readOrdinal(`${ten}-${unit}`)));
    expect(numbers).toEqual(Array.from({ length: 80 }, (_, i) => i + 20).filter((n) => n % 10 !== 0));
  });
});
