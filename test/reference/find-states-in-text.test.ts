import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATE_CODES } from "../../src/model/vocabulary.generated.ts";
import { findStatesInText, stateOf } from "../../src/reference/index.ts";
import { cpuTimeOf } from "../support/cpu-time.ts";

const codesIn = (text: string): readonly string[] => findStatesInText(text).map(({ code }) => code);

describe("findStatesInText()", () => {
  it.each([
    ["United Kingdom France", ["GBR", "FRA"]],
    ["Argentina Chile", ["ARG", "CHL"]],
    ["the troika: Sierra Leone, Thailand and the Netherlands.", ["SLE", "THA", "NLD"]],
    ["Papua New Guinea, Guinea-Bissau Guinea Equatorial Guinea", ["PNG", "GNB", "GIN", "GNQ"]],
    ["Niger Nigeria", ["NER", "NGA"]],
    ["South Sudan Sudan South Africa", ["SSD", "SDN", "ZAF"]],
    ["Moldova, Republic of Korea", ["MDA", "KOR"]],
    ["Congo, Democratic Republic of the Congo", ["COG", "COD"]],
    ["Serbia and Montenegro", ["SRB", "MNE"]],
    ["Trinidad & Tobago, St. Lucia St Kitts and Nevis", ["TTO", "LCA", "KNA"]],
    ["CÔTE D'IVOIRE Côte d’ Ivoire", ["CIV", "CIV"]],
    ["the former Yugoslav Republic of Macedonia", ["MKD"]],
    ["UK, UAE, D.P.R. Korea", ["GBR", "ARE", "PRK"]],
    ["Spain\nSweden", ["ESP", "SWE"]],
    ["Mali. Chad", ["MLI", "TCD"]],
    ["2 Mexico3", ["MEX"]],
  ])("reads %j", (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    "",
    "turkey and chad",
    "call on US to",
    "Uk",
    "Hungry people",
    "no names here",
    "Cotes",
    "Nigerien",
  ])("finds none in %j", (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it("gives the place of a name with its bracket", () => {
    const text = "by Iran (Islamic Republic of), Mexico";
    const places = findStatesInText(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["Iran (Islamic Republic of)", "Mexico"]);
  });

  it("finds the name of every State in its list form and in running text", () => {
    const missed = STATE_CODES.filter((code) => {
      const forms = stateOf(code).names.filter(({ kind }) => kind === "list" || kind === "text");
      return forms.some(({ name }) => codesIn(`thanked ${name}.`).join() !== code);
    });
    expect(missed).toEqual([]);
  });

  it("gives places that do not overlap, in order", () => {
    const word = fc.constantFrom(
      "Republic",
      "of",
      "Korea",
      "Guinea",
      "Bissau",
      ",",
      "(",
      ")",
      "the",
      "Congo",
      "and",
      "New",
      "Papua",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        let last = 0;
        for (const { start, end } of findStatesInText(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  it("takes time in proportion to the text", () => {
    const time = (n: number): number => {
      const text = "Republic of Papua New Guinea, Republic of ".repeat(n);
      return cpuTimeOf(() => findStatesInText(text));
    };
    // Ten times the text in well under a hundred times the time, which a quadratic scan would take.
    expect(time(10_000)).toBeLessThan(40 * Math.max(time(1000), 5));
  });
});
