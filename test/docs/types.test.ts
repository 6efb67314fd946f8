import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ROOT } from "../guards/sources.ts";
import { type Example, extractExamples } from "./examples.ts";

/** The examples as files of a program, each a module of its own. */
const toFiles = (examples: readonly Example[]) =>
  new Map(
    examples.map(({ place, code }) => [
      posix.join(ROOT, "test/docs", `${place.replaceAll(/[^\w]/gu, "-")}.ts`),
      { place, code: `${code}\nexport {};\n` },
    ]),
  );

/** What the compiler has against them, by its strictest settings. */
function checkTypes(examples: readonly Example[]): string[] {
  const files = toFiles(examples);
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path)?.code ?? readFile(path);
  host.getSourceFile = (path, ...others) => {
    const file = files.get(path);
    return file === undefined
      ? getSourceFile(path, ...others)
      : ts.createSourceFile(path, file.code, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options: { ...options, noEmit: true, noUnusedLocals: true, incremental: false, composite: false },
    host,
  });
  return [...files].flatMap(([path, { place }]) => {
    const source = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText, code, file, start = 0 }) => {
        const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
        return `${place} +${line + 1} TS${code} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
      },
    );
  });
}

describe("examples of pages and TSDoc", () => {
  it("have right types, and nothing that is not used", () => {
    const examples = extractExamples();
    expect(examples.length).toBeGreaterThan(200);
    expect(checkTypes(examples)).toEqual([]);
  }, 120_000);

  it("are told where they are wrong", () => {
    const code = 'import { acceptance } from "uprkit";\n\nacceptance("Kenya");\n';
    expect(checkTypes([{ place: "a.md:7", code }]).map((line) => line.slice(0, 16))).toEqual([
      "a.md:7 +3 TS2345",
    ]);
  }, 120_000);
});
