import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchPerson } from "../../../src/analyze/defenders/match-person.ts";
import { listNames } from "../../../src/classify/persons/person-names.ts";
import { person } from "./people.ts";

const register = {
  defenders: [
    person([], { id: "chow", name: "Chow Hang-tung", nativeName: "鄒幸彤" }),
    person([], { id: "anya", name: "A-nya Sengdra", aliases: ["Anyak Sengdra"] }),
    person([], { id: "tohti", name: "Ilham Tohti", nativeName: "伊力哈木·土赫提" }),
    person([], { id: "nunez", name: "José María Núñez" }),
    person([], { id: "lowicka", name: "Łucja Ødegård" }),
  ],
};
const found = (name: string) => matchPerson(name, register).map(({ defender }) => defender.id);

describe("matchPerson()", () => {
  it.each([
    ["Chow Hang-tung", "chow"],
    ["Hang-tung Chow", "chow"],
    ["HANG TUNG CHOW", "chow"],
    ["Chow Hangtung", "chow"],
    ["Chow, Hang-tung", "chow"],
    ["鄒幸彤", "chow"],
    ["Anya Sengdra", "anya"],
    ["Sengdra A'nya", "anya"],
    ["Anyak Sengdra", "anya"],
    ["Tohti Ilham", "tohti"],
    ["伊力哈木 土赫提", "tohti"],
    ["Jose Maria Nunez", "nunez"],
    ["NÚÑEZ, José María", "nunez"],
    ["Lucja Odegard", "lowicka"],
  ])("finds %s", (name, id) => {
    expect(found(name)).toEqual([id]);
  });

  it.each(["Chow", "Ilham", "", " ", "Hang Chow Tung", "Chow Hang-tung and Ilham Tohti", "."])(
    "finds nobody by %j",
    (name) => {
      expect(found(name)).toEqual([]);
    },
  );

  it("says what it found a person by, and gives all namesakes", () => {
    expect(matchPerson("anyak sengdra", register).map(({ by, recorded }) => [by, recorded])).toEqual([
      ["alias", "Anyak Sengdra"],
    ]);
    const twice = { defenders: [person([], { id: "a" }), person([], { id: "b", name: "Example Ana" })] };
    expect(matchPerson("Ana Example", twice).map(({ defender }) => defender.id)).toEqual(["a", "b"]);
  });

  it("finds everyone by every name on record, and never fails", () => {
    for (const defender of register.defenders) {
      for (const variant of listNames(defender).map(([name]) => name))
        expect(found(variant)).toEqual([defender.id]);
    }
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => found(text).length <= 5));
  });
});
