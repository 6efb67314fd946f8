import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkJsonDepth } from "../../src/documents/json-depth.ts";

const check = (text: string, maxDepth: number) => () => checkJsonDepth(text, { limits: { maxDepth } });
const exceeded = expect.objectContaining({ code: "LIMIT_EXCEEDED" });

function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe("checkJsonDepth()", () => {
  it("counts lists and objects, not signs in strings", () => {
    expect(check('[{"a":[1]}]', 3)).not.toThrow();
    expect(check('[{"a":[1]}]', 2)).toThrow(exceeded);
    expect(check('["[[[[", "\\"[[[["]', 1)).not.toThrow();
    expect(check("", 1)).not.toThrow();
  });

  it("does not add up damaged lines of NDJSON", () => {
    expect(check('{"a":["\n'.repeat(500), 2)).not.toThrow();
  });

  it("agrees with what the parser finds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const depth = depthOf(value);
        expect(check(text, Math.max(1, depth))).not.toThrow();
        if (depth > 1) expect(check(text, depth - 1)).toThrow(exceeded);
      }),
    );
  });
});
