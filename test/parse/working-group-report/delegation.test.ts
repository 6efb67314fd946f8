import { describe, expect, it } from "vitest";
import { textFromString } from "../../../src/documents/source-text.ts";
import { readDelegation } from "../../../src/parse/working-group-report/delegation.ts";
import { readFirstCycle } from "./narrative-fixture.ts";

const read = (text: string) => readDelegation(textFromString(text).lines);

describe("readDelegation", () => {
  it("reads head, printed size and listed members", () => {
    expect(readFirstCycle().document.delegation).toEqual({
      head: "H.E. Ms. A. Vuki, Minister for Inland Waters",
      size: 12,
      listed: 2,
    });
  });

  it("reads the introduction where the annex is missing", () => {
    const { document } = readFirstCycle((text) =>
      text.slice(0, text.indexOf("                              Annex")),
    );
    expect(document.delegation).toEqual({ head: "Ms. A. Vuki, Minister for Inland Waters" });
  });

  it("reads figures, words and French", () => {
    const annex =
      "Composition of the delegation\nThe delegation of Fiji was headed by Mr. B. Tora, Guide, and";
    expect(read(`${annex} comprised 13 members:\nMs. C`)).toEqual({ head: "Mr. B. Tora, Guide", size: 13 });
    const french =
      "COMPOSITION DE LA DELEGATION\nLa délégation était dirigée par M. B. Tora, guide, et composée de huit membres:";
    expect(read(french)).toEqual({ head: "M. B. Tora, guide", size: 8 });
  });

  it("is absent where nothing speaks of it", () => {
    expect(read("")).toBeUndefined();
    expect(read("Annex\nMap of tides")).toBeUndefined();
  });
});
