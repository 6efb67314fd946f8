import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPersons } from "../../../src/classify/persons/find-persons.ts";
import { cpuTimeOf } from "../../support/cpu-time.ts";

/** Names of the persons in a text. */
function personsIn(text: string): readonly string[] {
  return findPersons(text)
    .filter(({ kind }) => kind === "person")
    .map(({ name }) => name);
}

describe("persons in a text", () => {
  it.each([
    ["Release Mira Tokavic without delay", ["Mira Tokavic"]],
    ["Investigate the death of journalist Orhan Tezkiran in 2019", ["Orhan Tezkiran"]],
    [
      "Free all prisoners of conscience, such as Lobrek Dastan, Ewuna Koffigoh and Pim Sarvath",
      ["Lobrek Dastan", "Ewuna Koffigoh", "Pim Sarvath"],
    ],
    ["Drop the charges against Mr. Brown and Ms. Vedrova", ["Brown", "Vedrova"]],
    ["Clarify the fate of Yusuf bin Tahlab al-Qarimi", ["Yusuf bin Tahlab al-Qarimi"]],
    ["Review the sentence of Maria da Lurdes Quintal", ["Maria da Lurdes Quintal"]],
    ["Transfer former President Zelembo to the court", ["Zelembo"]],
    ["Account for A-nya Sengdrup and Tsewo", ["A-nya Sengdrup"]],
    ["H.E. Mr. Rodek Ishan VELTROVIK, Minister of Justice, introduced the report", ["Rodek Ishan VELTROVIK"]],
    ["The killers of the Tarevik brothers were not found", ["Tarevik"]],
    ["Publish what Alan Long's lawyers submitted", ["Alan Long"]],
    ["The delegation was led by Prime Minister D. K. Ombati", ["D. K. Ombati"]],
    ["Quash the conviction of Marta de Lima", ["Marta de Lima"]],
    ["Lift the travel ban on Philonise Tarevik", ["Philonise Tarevik"]],
  ])("are found: %s", (text, names) => expect(personsIn(text)).toEqual(names));

  it.each([
    "Ratify the Rome Statute and the Kampala amendments",
    "Follow the Istanbul Protocol, the Paris Principles and the Kimberley Process",
    "Close the Carmel Hill Detention Centre and visit Kardze County",
    "End discrimination against Roma, Dalits, Uyghurs and Falun Gong practitioners in Xinjiang",
    "Implement the recommendations of the Special Rapporteur on torture, Working Group and High Commissioner",
    "Extend a standing invitation, as Sierra Leone, Papua New Guinea and El Salvador did in March",
    "Her Majesty's Prison, the King, the President and the Prime Minister",
    "In the Gaza Strip and in Western Sahara, as New Zealand said at the General Assembly in New York",
    "NGOs, the CoE, UNICEF and CEDAW asked that OPCAT be ratified (ILO Convention No. 169)",
    "",
    "release all journalists",
    "Continue Velmar Tashiro and strengthen Ombaru Delkan",
    "Include the people of Punjab and Veltro Pashtal, and those of Zemlin Ordak and Kashmir",
    "Implement the Lei Maria da Vila",
    "Istituto Internazionale Marta Velsoni made a statement",
  ])("are not seen where there are none: %s", (text) => expect(personsIn(text)).toEqual([]));

  it.each([
    ["Implement the Maria Delgada Act on violence in the family", "Maria Delgada"],
    ["Publish the report of the Hans Solvang Commission", "Hans Solvang"],
    ["Share the experience of the Juana Mirabel voucher programme", "Juana Mirabel"],
    ["Award the Nelson Baraka Prize every year", "Nelson Baraka"],
  ])("whose name was given to something are apart: %s", (text, name) => {
    expect(findPersons(text)).toMatchObject([{ name, kind: "eponym" }]);
  });

  it("come with their place, titles and evidence", () => {
    const text = "Release the journalist Mira Tokavic; compensate Ms. Tokavic";
    const [first, second] = findPersons(text);
    expect(text.slice(first?.start, first?.end)).toBe("Mira Tokavic");
    expect(first).toMatchObject({ titles: ["journalist"], kind: "person", persons: [] });
    expect(first?.evidence).toEqual(expect.arrayContaining(["form", "role"]));
    expect(second).toMatchObject({ name: "Tokavic", titles: ["Ms"] });
    expect(second?.evidence).toEqual(expect.arrayContaining(["title", "earlier"]));
  });

  it("are found by the family name alone once the full name was there", () => {
    expect(personsIn("The court heard Mira Tokavic. Relatives of Tokavic were kept outside.")).toEqual([
      "Mira Tokavic",
      "Tokavic",
    ]);
    expect(personsIn("Relatives of Tokavic were kept outside.")).toEqual([]);
  });

  it("leave possessives out of the name", () => {
    expect(personsIn("Disclose the findings on Mr. Tarevik\u2019s death and Ms. Vedrova's arrest")).toEqual([
      "Tarevik",
      "Vedrova",
    ]);
  });

  it("are found in capitals with a title, and words in capitals are no names", () => {
    expect(personsIn("RELEASE MS. MIRA TOKAVIC AND ALL JOURNALISTS")).toEqual(["MIRA TOKAVIC"]);
    expect(personsIn("RATIFY THE CONVENTION AGAINST TORTURE AND ABOLISH THE DEATH PENALTY")).toEqual([]);
  });

  it("are found between tags", () => {
    expect(personsIn("<p>Release <b>Mr. Tarevik</b>&nbsp;now</p>")).toEqual(["Tarevik"]);
  });

  it("do not overlap, and are where the text has them, whatever the text", () => {
    const word = fc.constantFrom(
      "Mr.",
      "Ali",
      "al-",
      "bin",
      "De",
      "Mira",
      "X.",
      "of",
      "the",
      "Act",
      "\u738b",
      "-",
      "'s",
      ",",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const mention of findPersons(input, { register: [{ id: "a", name: "Mira Ali" }] })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(input.slice(mention.start, mention.end)).toBe(mention.name);
          expect(mention.score).toBeGreaterThanOrEqual(0.5);
          expect(mention.score).toBeLessThanOrEqual(1);
          expect(mention.evidence).not.toEqual([]);
          end = mention.end;
        }
      }),
    );
  });

  it.each([
    ["names", "Mira Tokavic, "],
    ["capitals", "A"],
    ["initials", "A. "],
    ["hyphens", "a-"],
    ["spaces and a name", "Mira      \n"],
    ["possessives", "Mr. X's "],
    ["quotes", '" '],
  ])("take time in proportion to the text: %s", (_, piece) => {
    const time = (repeat: number): number => {
      const text = piece.repeat(repeat);
      return cpuTimeOf(() => findPersons(text));
    };
    const [short, long] = [time(5_000), time(50_000)];
    expect(long).toBeLessThan(40 * Math.max(short, 5));
  });
});
