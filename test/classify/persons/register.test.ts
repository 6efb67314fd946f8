import { describe, expect, it } from "vitest";
import { findPersons } from "../../../src/classify/persons/find-persons.ts";
import type { RegisteredPerson } from "../../../src/classify/persons/types.ts";

const register: readonly RegisteredPerson[] = [
  { id: "lin-weiqu", name: "Lin Weiqu", nativeName: "\u6797\u4f1f\u66f2" },
  { id: "dastan-lobrek", name: "Lobrek Dast\u00e1n", aliases: ["Lobreq Dostan"] },
  { id: "tokmo", name: "Tokmo" },
  { id: "ma-li", name: "Ma Li" },
  { id: "ana-ruiz-pardo", name: "Ana Ruiz Pardo" },
];

function idsIn(text: string): readonly (readonly string[])[] {
  return findPersons(text, { register }).map(({ persons }) => persons);
}

describe("persons of a register", () => {
  it.each([
    ["in their own order", "Release Lin Weiqu", "lin-weiqu"],
    ["in the other order", "Release Weiqu Lin", "lin-weiqu"],
    ["with a comma", "Held: Weiqu, Lin", "lin-weiqu"],
    ["with a hyphen", "Release Lin Wei-qu", "lin-weiqu"],
    ["cut in two", "Release Lin Wei Qu", "lin-weiqu"],
    ["in capitals", "Release LIN Weiqu", "lin-weiqu"],
    ["in capitals throughout", "RELEASE LIN WEIQU", "lin-weiqu"],
    ["with a possessive", "Lin Weiqu\u2019s trial", "lin-weiqu"],
    ["with an initial", "the trial of L. Dastan", "dastan-lobrek"],
    ["without diacritics", "the trial of Lobrek Dastan", "dastan-lobrek"],
    ["by another spelling", "the trial of Lobreq Dostan", "dastan-lobrek"],
    ["in their own script", "\u91ca\u653e\u6797\u4f1f\u66f2", "lin-weiqu"],
    ["with one name", "the farmer Tokmo and others", "tokmo"],
    ["without the second family name", "the case of Ana Pardo", "ana-ruiz-pardo"],
  ])("are found %s", (_, text, id) => expect(idsIn(text)).toEqual([[id]]));

  it("are found by the family name where the full name was before", () => {
    expect(idsIn("Lin Weiqu was tried. Mr. Lin appealed.")).toEqual([["lin-weiqu"], ["lin-weiqu"]]);
  });

  it("are not seen in other words and names", () => {
    expect(idsIn("Mali and Malians; the tokmo harvest; line Weiquan")).toEqual([]);
    expect(idsIn("Release Mira Tokavic")).toEqual([[]]);
  });

  it("are all given where a name fits several", () => {
    const twins = [
      { id: "one", name: "Ewuna Koffigoh" },
      { id: "two", name: "Koffigoh Ewuna" },
    ];
    expect(findPersons("Release Ewuna Koffigoh", { register: twins })[0]?.persons).toEqual(["one", "two"]);
  });

  it("stay as they were, and an empty register finds what none finds", () => {
    const before = structuredClone(register);
    const text = "Release Lin Weiqu and Mira Tokavic";
    findPersons(text, { register });
    expect(register).toEqual(before);
    expect(findPersons(text, { register: [] })).toEqual(findPersons(text));
  });
});
