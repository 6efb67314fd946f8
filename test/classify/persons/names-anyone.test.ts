import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { namesAnyone } from "../../../src/classify/persons/names-anyone.ts";

const items = [
  { id: "1", text: "Release Ms. Lin Weiqu and Mira Tokavic" },
  { id: "2", text: "Release all journalists" },
  { id: "3", text: "Repeal the Maria Delgada Act" },
  { id: "4", text: "Clarify the fate of Weiqu Lin" },
];
const register = [
  { id: "tarevik", name: "Pim Tarevik" },
  { id: "lin-weiqu", name: "Lin Weiqu" },
];

describe("whether texts name anyone", () => {
  it("is counted by text, with eponyms left out", () => {
    expect(namesAnyone(items, { register })).toMatchObject({
      count: 2,
      total: 4,
      value: 0.5,
      unit: "text",
      mentions: 3,
      registered: [
        { person: "tarevik", items: [] },
        { person: "lin-weiqu", items: [items[0], items[3]] },
      ],
    });
    expect(namesAnyone(items).items.map(({ item }) => item.id)).toEqual(["1", "4"]);
  });

  it("has no value where there is no text", () => {
    expect(namesAnyone([])).toEqual({
      count: 0,
      total: 0,
      value: undefined,
      unit: "text",
      mentions: 0,
      items: [],
      registered: [],
    });
  });

  it("adds up over the parts of a list", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...items)), fc.array(fc.constantFrom(...items)), (one, other) => {
        const whole = namesAnyone([...one, ...other]);
        const [first, second] = [namesAnyone(one), namesAnyone(other)];
        expect(whole.count).toBe(first.count + second.count);
        expect(whole.mentions).toBe(first.mentions + second.mentions);
      }),
    );
  });
});
