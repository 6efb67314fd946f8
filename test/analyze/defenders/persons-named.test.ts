import { describe, expect, it } from "vitest";
import { personsNamed } from "../../../src/analyze/defenders/persons-named.ts";
import { loadChinaCase } from "../../../src/data/china/index.ts";

const register = loadChinaCase();

describe("personsNamed()", () => {
  it("tells who of the register is named, in either order and script", () => {
    const items = [
      { id: "1", text: "Release the lawyer Zhiyong Xu and the journalist Zhang Zhan without condition" },
      { id: "2", text: "Continue its efforts on education" },
      { id: "3", text: "Clarify the fate of Gao Zhisheng and let Hang Tung Chow go free" },
      { id: "4" },
    ];
    const named = personsNamed(items, { register });
    expect(named).toMatchObject({ count: 2, total: 3, unread: 1, value: 2 / 3, unit: "text" });
    expect(named.defenders).toEqual([
      { defender: "xu-zhiyong", items: ["1"] },
      { defender: "chow-hang-tung", items: ["3"] },
      { defender: "zhang-zhan", items: ["1"] },
      { defender: "gao-zhisheng", items: ["3"] },
    ]);
    for (const { item, name, span } of named.mentions) {
      expect(items.find(({ id }) => id === item)?.text?.slice(...span)).toBe(name);
    }
  });

  it("finds names nobody is known by, and has no share of nothing", () => {
    const [mention] = personsNamed([{ id: "1", text: "Release the journalist Mira Tokavic" }]).mentions;
    expect(mention).toMatchObject({ name: "Mira Tokavic", defenders: [] });
    expect(personsNamed([])).toMatchObject({
      value: undefined,
      interval: undefined,
      count: 0,
      total: 0,
      mentions: [],
    });
  });
});
