import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, readLines } from "../../../src/cli/input/read-lines.ts";

async function linesOf(text: string, size: number, maxLine?: number): Promise<Line[]> {
  const bytes = new TextEncoder().encode(text);
  async function* blocks(): AsyncGenerator<Uint8Array> {
    for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
  }
  const lines: Line[] = [];
  for await (const line of readLines(blocks(), maxLine)) lines.push(line);
  return lines;
}

describe("readLines", () => {
  it("numbers lines, leaves out blank ones, and takes any line end, whatever the blocks are", async () => {
    for (const size of [1, 2, 3, 100]) {
      expect(await linesOf("\ufeffa\r\n\n é \nb", size)).toEqual([
        { number: 1, text: "a" },
        { number: 3, text: " é " },
        { number: 4, text: "b" },
      ]);
    }
    expect(await linesOf("", 1)).toEqual([]);
  });

  it("gives a line over the bound without its text, and goes on", async () => {
    for (const size of [1, 4, 100]) {
      expect(await linesOf("12345\n123456789\n1\n123456", size, 5)).toEqual([
        { number: 1, text: "12345" },
        { number: 2 },
        { number: 3, text: "1" },
        { number: 4 },
      ]);
    }
  });

  it("gives the same lines as cutting the whole text", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("a", "é", "\n", " ") }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const expected = text
            .split("\n")
            .map((line, index) => ({ number: index + 1, text: line }))
            .filter((line) => line.text.trim() !== "");
          expect(await linesOf(text, size)).toEqual(expected);
        },
      ),
    );
  });
});
