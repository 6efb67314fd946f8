import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ROOT, walk } from "./sources.ts";

const ENTRIES = [
  "src/index.ts",
  "src/read.ts",
  "src/data/index.ts",
  "src/data/china/index.ts",
  "src/classify/index.ts",
  "src/classify/lite.ts",
  "src/compare/index.ts",
  "src/report/index.ts",
].map((path) => ROOT + path);

/** A member of its own line needs a doc line; one of `{ readonly a: A; readonly b: B }` is told of with its owner. */
function needsDoc(node: ts.Node): node is ts.PropertySignature | ts.MethodSignature {
  if (!ts.isPropertySignature(node) && !ts.isMethodSignature(node)) return false;
  const file = node.getSourceFile();
  const lineStart = file.getPositionOfLineAndCharacter(
    file.getLineAndCharacterOfPosition(node.getStart(file)).line,
    0,
  );
  return file.text.slice(lineStart, node.getStart(file)).trim() === "";
}

/** Members, without a doc line, of the interfaces and object types that modules export; `path Owner.member` of each. */
function listUndocumented(paths: readonly string[], host?: ts.CompilerHost): string[] {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram([...paths], { ...options, noEmit: true }, host);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  for (const path of paths) {
    const file = program.getSourceFile(path);
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`"${path}" is no module`);
    for (const exported of checker.getExportsOfModule(module)) {
      const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
      const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
      for (const declaration of symbol.declarations ?? []) {
        if (!ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration)) continue;
        const place = declaration.getSourceFile().fileName.replace(ROOT, "");
        walk(declaration, (node) => {
          if (!needsDoc(node) || ts.getJSDocCommentsAndTags(node).length > 0) return;
          found.add(`${place} ${symbol.name}.${node.name.getText()}`);
        });
      }
    }
  }
  return [...found].sort();
}

describe("the docs of what entries export", () => {
  it("have a line for every member of an interface", () => {
    expect(listUndocumented(ENTRIES)).toEqual([]);
  }, 60_000);

  it("are missed where they are not there", () => {
    const path = `${ROOT}test/guards/probe.ts`;
    const text = "export interface A {\n  /** Told. */\n  a: { b: 1; c: 2 };\n  d: {\n    e: 1;\n  };\n}\n";
    const host = ts.createCompilerHost({});
    const { getSourceFile } = host;
    host.getSourceFile = (name, ...others) =>
      name === path
        ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
        : getSourceFile(name, ...others);
    expect(listUndocumented([path], host)).toEqual(["test/guards/probe.ts A.d", "test/guards/probe.ts A.e"]);
  }, 60_000);
});
