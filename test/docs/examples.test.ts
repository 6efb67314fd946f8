import ts from "typescript";
import { describe, expect, it } from "vitest";
import { extractExamples, instrumentExample } from "./examples.ts";

const examples = extractExamples();

const run = async (code: string): Promise<void> => {
  const { code: instrumented } = instrumentExample(code);
  const { outputText } = ts.transpileModule(instrumented, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const loaded = new Map<string, unknown>();
  for (const [, name = ""] of outputText.matchAll(/require\("([^"]+)"\)/gu))
    loaded.set(name, await load(name));
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;
  const body = AsyncFunction("require", "exports", "__expect", "__expectThrow", "console", outputText);
  await body(
    (name: string) => loaded.get(name),
    {},
    (actual: unknown, expected: unknown) => expect(actual).toEqual(expected),
    async (call: () => Promise<unknown>, thrown: string) => {
      const error = await call().then(
        () => undefined,
        (reason: unknown) => reason as { code?: string; name?: string },
      );
      expect([error?.code, error?.name]).toContain(thrown);
    },
    { log: () => {}, table: () => {} },
  );
};

function load(name: string): Promise<unknown> {
  switch (name) {
    case "uprkit":
      return import("uprkit");
    case "uprkit/read":
      return import("uprkit/read");
    case "uprkit/data":
      return import("uprkit/data");
    default:
      return import(name);
  }
}

describe("examples of the docs", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  it.each(examples.map(({ place, code }) => [place, code] as const))("%s", async (_, code) => {
    await run(code);
  });

  it("fail when their value is wrong", async () => {
    await expect(run("const a = 1;\na + 1; // => 3\n")).rejects.toThrow();
    await expect(run("JSON.parse('1'); // => throws SyntaxError\n")).rejects.toThrow();
    await run("JSON.parse('{'); // => throws SyntaxError\n[1, { b: 2 }]; // => [1,\n//  { b: 2 }]\n");
  });
});
