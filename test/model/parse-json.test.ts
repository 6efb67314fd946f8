import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/model/parse-json.ts";

describe("parseJson()", () => {
  it("reads a text with or without a byte order mark", () => {
    expect(parseJson('{"a":[1]}', "a.json")).toEqual({ a: [1] });
    expect(parseJson('\ufeff{"a":[1]}', "a.json")).toEqual({ a: [1] });
  });

  it.each(["", "{", "not json", "\ufeff"])("refuses %j", (text) => {
    expect(() => parseJson(text, "a.json")).toThrow(
      expect.objectContaining({ code: "WRONG_DOCUMENT_KIND", message: expect.stringContaining("a.json") }),
    );
  });
});
