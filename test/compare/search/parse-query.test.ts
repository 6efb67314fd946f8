import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../src/compare/search/parse-query.ts";

const read = (query: string) =>
  parseQuery(query).map(({ text, field, excluded, phrase, prefix }) => ({
    text,
    ...(field === undefined ? {} : { field }),
    flags: [excluded ? "excluded" : "", phrase ? "phrase" : "", prefix ? "prefix" : ""].filter(
      (flag) => flag !== "",
    ),
  }));

describe("parseQuery()", () => {
  it("cuts words, phrases, beginnings, fields and what is left out", () => {
    expect(read('torture "old prisons" educ* by:Chile -state:"Viet Nam" -girls')).toEqual([
      { text: "torture", flags: [] },
      { text: "old prisons", flags: ["phrase"] },
      { text: "educ*", flags: ["prefix"] },
      { text: "Chile", field: "recommender", flags: [] },
      { text: "Viet Nam", field: "state", flags: ["excluded", "phrase"] },
      { text: "girls", flags: ["excluded"] },
    ]);
  });

  it("takes the name of an instrument as one part, and a phrase in quotes as it stands", () => {
    const [part, ...rest] = parseQuery("Convention against Torture prisons");
    expect([part?.text, part?.named, rest.map(({ text }) => text)]).toEqual([
      "Convention against Torture",
      [{ field: "instrument", word: "cat" }],
      ["prisons"],
    ]);
    expect(parseQuery('"Convention against Torture"')[0]?.named).toEqual([]);
  });

  it("finds States behind a field under any name", () => {
    expect(parseQuery("by:Holland")[0]?.named).toEqual([{ field: "recommender", word: "nld" }]);
    expect(parseQuery("Holland")[0]?.named).toEqual([]);
  });

  it("leaves out what is no word, and closes what is left open", () => {
    expect(read(' - -- : " ')).toEqual([]);
    expect(read('"old prisons')).toEqual([{ text: "old prisons", flags: ["phrase"] }]);
    expect(read("ratio:2 well-being")).toEqual([
      { text: "ratio:2", flags: [] },
      { text: "well-being", flags: [] },
    ]);
  });
});
