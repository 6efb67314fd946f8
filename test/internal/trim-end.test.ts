import { assert, property, string } from "fast-check";
import { expect, it } from "vitest";
import { trimEnd } from "../../src/internal/trim-end.ts";

it("takes off what is among the characters, at the end only", () => {
  expect(trimEnd(" ;a; b; ,", " ,;")).toBe(" ;a; b");
  expect(trimEnd(";;", ";")).toBe("");
  expect(trimEnd("", ";")).toBe("");
});

it("does what an expression does", () => {
  assert(
    property(string(), (text) => {
      expect(trimEnd(text, "ab;")).toBe(text.replace(/[ab;]+$/u, ""));
    }),
  );
});
