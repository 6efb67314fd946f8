import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATE_CODES } from "../../src/model/vocabulary.generated.ts";
import { normalizeStateName, resolveState, stateOf } from "../../src/reference/index.ts";
import { listSpellings, spellingByForm } from "../../src/reference/state-name-index.ts";

const codeOf = (name: string): string | undefined => {
  const result = resolveState(name);
  return result.found ? result.code : undefined;
};

describe("resolveState()", () => {
  it.each([
    ["Iran (Islamic Republic of)", "IRN"],
    ["Iran(Islamic Republic of)", "IRN"],
    ["Islamic Republic of Iran", "IRN"],
    ["Venezuela, Bolivarian Republic of", "VEN"],
    ["Bolivia (Plurinational State of)", "BOL"],
    ["the former Yugoslav Republic of Macedonia", "MKD"],
    ["Libyan Arab Jamahiriya", "LBY"],
    ["Lao PDR", "LAO"],
    ["Holy See", "VAT"],
    ["State of Palestine", "PSE"],
    ["Türkiye", "TUR"],
    ["Turkey", "TUR"],
    ["Swaziland", "SWZ"],
    ["UK", "GBR"],
    ["UAE", "ARE"],
    ["DRC", "COD"],
    ["DPRK", "PRK"],
    ["U.S.A.", "USA"],
  ])("knows %s", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  it.each([
    ["  Sierra\n  Leone ", "SLE"],
    ["Guinea Bissau", "GNB"],
    ["Viet-Nam", "VNM"],
    ["Côte d‟ Ivoire", "CIV"],
    ["Cote d`Ivoire", "CIV"],
    ["Lao People‘s Democratic Republic", "LAO"],
    ["the Gambia", "GMB"],
    ["Gambia (The)", "GMB"],
    ["Czech Republic 4", "CZE"],
    ["Czech Republic4", "CZE"],
    ["1 China", "CHN"],
    ["Iran (Islamic Republic of", "IRN"],
    ["Iran Islamic Republic of)", "IRN"],
    ["Islamic Republic of (Iran)", "IRN"],
    ["Republic of Bolivarian, Venezuela", "VEN"],
    ["UNITED ARAB EMIRATES", "ARE"],
    ["UnitedKingdom", "GBR"],
    ["Bosnia andHerzegovina", "BIH"],
    ["Philip\u00adpines", "PHL"],
    ["St Vincent & the Grenadines", "VCT"],
  ])("reads through the form of %j", (name, code) => {
    expect(codeOf(name)).toBe(code);
  });

  it.each([
    ["Phillipines", "PHL"],
    ["Kazakstan", "KAZ"],
    ["Untied States of America", "USA"],
    ["Republic of Koera", "KOR"],
    ["Côte d’lvoire", "CIV"],
  ])("forgives a slip in %s and says so", (name, code) => {
    expect(resolveState(name)).toMatchObject({ found: true, code, matched: "fuzzy" });
  });

  it("tells how it recognized a name", () => {
    expect(resolveState("Ghana")).toEqual({ found: true, code: "GHA", matched: "exact", kind: "current" });
    expect(resolveState("GHANA")).toEqual({
      found: true,
      code: "GHA",
      matched: "normalized",
      kind: "current",
    });
    expect(resolveState("Burma")).toEqual({ found: true, code: "MMR", matched: "exact", kind: "former" });
    expect(resolveState("Lichtenstein")).toMatchObject({ matched: "misspelling", kind: "misspelling" });
    expect(resolveState("Allemagne")).toMatchObject({ code: "DEU", kind: "translation" });
  });

  const neighbors = [
    ["Niger", "Nigeria"],
    ["Mali", "Malawi", "Malta", "Maldives", "Malaysia"],
    ["Iran", "Iraq"],
    ["Austria", "Australia"],
    ["Dominica", "Dominican Republic"],
    ["Guinea", "Guinea-Bissau", "Equatorial Guinea", "Papua New Guinea"],
    ["Slovakia", "Slovenia"],
    ["Republic of Korea", "Democratic People's Republic of Korea"],
    ["Congo", "Democratic Republic of the Congo"],
    ["Republic of the Congo", "Democratic Republic of the Congo"],
    ["Ireland", "Iceland"],
    ["Gambia", "Zambia"],
    ["Chad", "Chile"],
    ["Sudan", "South Sudan"],
    ["Oman", "Jordan"],
    ["Mauritius", "Mauritania"],
    ["Latvia", "Lithuania"],
    ["Paraguay", "Uruguay"],
  ];

  it.each(neighbors.map((names) => [names.join(", "), names] as const))("keeps %s apart", (_, names) => {
    const codes = names.map(codeOf);
    expect(codes).not.toContain(undefined);
    expect(new Set(codes).size).toBe(names.length);
  });

  it("never takes a slip of one letter in a name for one of its neighbors", () => {
    const wrong: string[] = [];
    for (const name of neighbors.flat()) {
      const code = codeOf(name);
      for (const slip of slipsOf(name)) {
        const result = resolveState(slip);
        // A slip may hit another State's name by itself ("Irag"), but a guess must not.
        if (result.found && result.matched === "fuzzy" && result.code !== code)
          wrong.push(`${name}: ${slip}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(["Slovania", "Nigera", "Austrlia", "Islamic Republic of Iraq"])(
    "does not choose for %s",
    (name) => {
      const result = resolveState(name);
      expect(result.found).toBe(false);
    },
  );

  it("suggests both where it does not choose", () => {
    expect(resolveState("Slovania")).toEqual({ found: false, suggestions: ["SVK", "SVN"] });
  });

  it.each([
    "ICCPR",
    "CEDAW",
    "Women",
    "Committee",
    "Rome Statute",
    "Istanbul Convention",
    "Mexico City",
    "Georgia Tbilisi",
    "article 21",
    "us",
    "car",
    "to go",
    "o man",
    "Inland",
    "Grenada and Ghana",
    "German",
    "Israeli",
    "Australian",
    "Somali",
    "Romani",
    "Republic of Human Rights",
    "CHN",
    "2013",
    "()",
    "",
    "   ",
    "the",
    "of",
    "x".repeat(10_000),
  ])("takes %j for no State", (text) => {
    expect(resolveState(text).found).toBe(false);
  });

  it("minds the day where a name changed hands", () => {
    expect(resolveState("Serbia and Montenegro", { on: "2005-03-01" })).toMatchObject({
      found: true,
      code: "SRB",
    });
    expect(resolveState("Serbia and Montenegro", { on: "2008-12-05" })).toEqual({
      found: false,
      suggestions: ["SRB", "MNE"],
    });
    expect(resolveState("Serbia and Montenegro").found).toBe(false);
    expect(resolveState("Yugoslavia", { on: "2001" }).found).toBe(true);
    expect(resolveState("Yugoslavia", { on: "1990" }).found).toBe(false);
    expect(resolveState("Serbia", { on: "2008-12-05" })).toMatchObject({ code: "SRB" });
  });

  it("throws on a day that is none", () => {
    expect(() => resolveState("Serbia", { on: "2008-13-40" })).toThrow(
      expect.objectContaining({ name: "UprError", code: "INVALID_ARGUMENT" }),
    );
  });

  it("finds every listed spelling, in capitals and with spaces doubled too", () => {
    const wrong = listSpellings().filter(
      ({ name, code }) =>
        codeOf(name) !== code ||
        codeOf(name.toUpperCase()) !== code ||
        codeOf(` ${name.replaceAll(" ", "  ")} `) !== code,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it("has no form that names two States", () => {
    const clashes = listSpellings().filter(({ form, code }) => spellingByForm().get(form)?.code !== code);
    expect(clashes).toEqual([]);
  });

  it("finds every name of every State", () => {
    const wrong = STATE_CODES.flatMap((code) =>
      stateOf(code).names.filter(({ name }) => codeOf(name) !== code),
    );
    // Names that were those of a State for a time only need the day.
    expect(wrong.map(({ name }) => name)).toEqual(["Serbia and Montenegro"]);
  });

  it("answers any text, and always with one of the codes", () => {
    const pieces = fc.constantFrom(
      "Niger",
      "ia",
      " ",
      "Republic of ",
      "(",
      ")",
      "’",
      "1",
      "é",
      "Congo",
      "the ",
      "İ",
      "ß",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((list) => list.join("")),
        ),
        (text) => {
          const result = resolveState(text);
          const codes = result.found ? [result.code] : result.suggestions;
          expect(codes.every((code) => STATE_CODES.includes(code))).toBe(true);
        },
      ),
    );
  });
});

function slipsOf(name: string): string[] {
  const slips: string[] = [];
  for (let i = 0; i < name.length; i += 1) {
    slips.push(name.slice(0, i) + name.slice(i + 1));
    slips.push(name.slice(0, i) + name.slice(i + 1, i + 2) + name.slice(i, i + 1) + name.slice(i + 2));
    for (const letter of "aeinrst") {
      slips.push(name.slice(0, i) + letter + name.slice(i + 1), name.slice(0, i) + letter + name.slice(i));
    }
  }
  return slips;
}

describe("normalizeStateName()", () => {
  it.each([
    ["The Côte d’Ivoire 4", "cote divoire"],
    ["ST. KITTS & NEVIS", "saint kitts and nevis"],
    ["Iran(Islamic Republic of)", "iran islamic republic of"],
    ["12", "12"],
    ["", ""],
  ])("brings %j to its form", (name, form) => {
    expect(normalizeStateName(name)).toBe(form);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.constantFrom(...listSpellings().map(({ name }) => name)), (name) => {
        const form = normalizeStateName(name);
        expect(normalizeStateName(form)).toBe(form);
      }),
    );
  });
});
